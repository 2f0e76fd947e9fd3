#pragma once
#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace gatepost {

// Plain text in a given width, broken between words, inside a word only where it alone is too long.
int wrappedHeight(const QString &text, const QFont &font, int width);
void drawWrapped(QPainter *painter, const QRect &box, Qt::LayoutDirection direction, const QString &text);

} // namespace gatepost
