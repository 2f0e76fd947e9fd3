#pragma once
#include <functional>
#include <QIcon>

class QPainter;

namespace gatepost {

/// Draws a picture into a square.
using IconDrawing = std::function<void(QPainter *, const QRect &)>;

/// An icon that is drawn when it is first shown, in the size of that place, so that an icon which nobody sees costs
/// nothing and one that is seen is sharp on every screen.
/// Those of one name look alike, and share what is drawn; without a name each has its own.
QIcon drawnIcon(IconDrawing draw, const QString &name = {});

/// resources/icons/NAME.svg, drawn in one colour so that it suits light and dark.
QIcon tintedIcon(const QString &name, const QColor &colour);

} // namespace gatepost
