#pragma once
// What a page is built of: strips as wide as its text, one for each line of text, so that a page may end below each.
#include "ui/print/pages/textblock.h"
#include <functional>
#include <QList>

namespace gatepost::paper {

struct Spot
{
    QRectF box;     ///< relative to the part's box, as it is seen
    QString target; ///< "https:…", or "#…" of an anchor
};

struct Part
{
    QRectF box; ///< from the strip's top and where its lines begin; mirrored in languages that run from right to left
    std::function<void(QPainter *, const QRectF &)> paint;
    QList<Spot> spots;
    bool ground = false; ///< painted before all others of the page
    QRgb fill = 0;       ///< all that it is: this colour. Such grounds below each other are painted as one
};

/// A place that bookmarks and links point to.
struct Anchor
{
    QString name;  ///< for links, empty without
    QString title; ///< for the bookmarks, empty without
    int level = 0;
};

struct Strip
{
    qreal height = 0;
    QList<Part> parts;
    QList<Anchor> anchors;
    bool withNext = false; ///< the page does not end below
    bool space = false;    ///< left out at the top of a page
};

using Strips = QList<Strip>;

/// White space between.
Strip space(qreal height);
/// A text that begins at x; the first two lines stay together, and the last two.
Strips textStrips(const TextBlock &block, qreal x);
/// Both, beginning at the same height.
Strips beside(Strips one, const Strips &other);
/// No page ends inside.
Strips together(Strips strips);
/// A rectangle behind all of them, from x on, with so much room above and below.
Strips onPanel(Strips strips, qreal x, qreal width, const QColor &colour, qreal room);
/// A line along the beginning of all of them.
void addBar(Strips &strips, qreal x, qreal width, const QColor &colour);
qreal heightOf(const Strips &strips);

} // namespace gatepost::paper
