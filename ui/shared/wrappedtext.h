#pragma once
#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace gatepost {

// Plain text in a given width, broken between words, inside a word only where it alone is too long.
int wrappedHeight(const QString &text, const QFont &font, int width);
void drawWrapped(QPainter *painter, const QRect &box, Qt::LayoutDirection direction, const QString &text);

/// With places inside names where a line may end, for narrow cells: host names are read label by label.
QString breakableNames(const QString &text);

} // namespace gatepost
