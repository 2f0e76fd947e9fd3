#pragma once
// Strips become pages: one below the other, a new page where the next one, with what must follow it, does not fit.
#include "ui/print/pages/strip.h"
#include <QSizeF>

namespace gatepost::paper {

/// A sheet and the room for text on it, in device units.
struct Sheet
{
    QSizeF size;
    QRectF body;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

struct PlacedPart
{
    QRectF box; ///< on the page, as it is seen
    std::function<void(QPainter *, const QRectF &)> paint;
    QRgb fill = 0; ///< as of the part
};

struct PlacedAnchor
{
    Anchor anchor;
    qreal top = 0;
};

struct PageContent
{
    QList<PlacedPart> grounds; ///< painted first
    QList<PlacedPart> parts;
    QList<PlacedAnchor> anchors;
    QList<Spot> links;   ///< boxes on the page
    bool plain = false;  ///< without running head: a cover
    qsizetype audit = 0; ///< which of several reports it belongs to
};

class PageFlow
{
public:
    explicit PageFlow(const Sheet &sheet) : m_sheet(sheet) {}

    void newPage(bool plain = false);
    /// A new page unless that share of this one is free.
    void beginSection(qreal share);
    /// `head` is repeated where they go on on another page. A group that `keep` says stays whole is moved to a new page
    /// when it is lower than half a page and does not fit.
    enum class Keep { Loose, Whole };
    void add(const Strips &strips, Keep keep = Keep::Loose, const Strips &head = {});
    void toBottom(const Strips &strips); ///< at the foot of the page's text

    qreal width() const { return m_sheet.body.width(); }
    qreal remaining() const { return m_sheet.body.bottom() - m_y; }
    const Sheet &sheet() const { return m_sheet; }
    void setAudit(qsizetype audit) { m_audit = audit; }
    QList<PageContent> takePages();
    qsizetype pages() const { return m_pages.size(); }

private:
    void place(const Strip &strip);
    static bool goesOn(QList<PlacedPart> *grounds, const QRectF &box, QRgb fill);
    void flush(); ///< what waits for something to follow it
    bool isFresh() const { return m_y <= m_sheet.body.top(); }
    Sheet m_sheet;
    QList<PageContent> m_pages;
    Strips m_waiting; ///< a heading, until the first line below it is known
    qreal m_y = 0;
    qsizetype m_audit = 0;
};

} // namespace gatepost::paper
