#include "ui/print/pages/pageflow.h"
#include <cmath>
#include <utility>

namespace gatepost::paper {

namespace {

/// The height of a strip and of all that must stand below it on the same page.
qreal chainHeight(const Strips &strips, qsizetype from)
{
    qreal out = 0;
    for (qsizetype i = from; i < strips.size(); ++i) {
        out += strips[i].height;
        if (!strips[i].withNext)
            break;
    }
    return out;
}

} // namespace

void PageFlow::newPage(bool plain)
{
    flush();
    PageContent page;
    page.plain = plain;
    page.audit = m_audit;
    m_pages << page;
    m_y = m_sheet.body.top();
}

void PageFlow::beginSection(qreal share)
{
    if (m_pages.isEmpty() || remaining() < m_sheet.body.height() * share)
        newPage();
}

/// A bar or panel that goes on from the line above, which is made longer then.
bool PageFlow::goesOn(QList<PlacedPart> *grounds, const QRectF &box, QRgb fill)
{
    constexpr int looked = 3; // a bar and a panel lie beside each other
    constexpr qreal near = 1;
    for (qsizetype i = grounds->size() - 1; fill != 0 && i >= 0 && i >= grounds->size() - looked; --i) {
        QRectF &above = (*grounds)[i].box;
        const bool same = (*grounds)[i].fill == fill && std::abs(above.left() - box.left()) < near &&
                          std::abs(above.right() - box.right()) < near;
        if (!same || box.top() > above.bottom() + near || box.top() < above.top())
            continue;
        above.setBottom(std::max(above.bottom(), box.bottom()));
        return true;
    }
    return false;
}

void PageFlow::place(const Strip &strip)
{
    PageContent &page = m_pages.last();
    const QRectF &body = m_sheet.body;
    for (const Part &part : strip.parts) {
        QRectF box = part.box.translated(body.left(), m_y);
        if (m_sheet.direction == Qt::RightToLeft)
            box.moveLeft(body.left() + body.right() - box.right());
        if (!part.ground)
            page.parts << PlacedPart{box, part.paint, part.fill};
        else if (!goesOn(&page.grounds, box, part.fill))
            page.grounds << PlacedPart{box, part.paint, part.fill};
        for (const Spot &spot : part.spots)
            page.links << Spot{spot.box.translated(box.topLeft()), spot.target};
    }
    for (const Anchor &anchor : strip.anchors)
        page.anchors << PlacedAnchor{anchor, m_y};
    m_y += strip.height;
}

void PageFlow::flush()
{
    for (const Strip &strip : std::exchange(m_waiting, {}))
        place(strip);
}

QList<PageContent> PageFlow::takePages()
{
    flush();
    return std::move(m_pages);
}

void PageFlow::add(const Strips &added, Keep keep, const Strips &head)
{
    if (m_pages.isEmpty())
        newPage();
    const qsizetype before = m_waiting.size();
    const Strips strips = std::exchange(m_waiting, {}) + added;
    const qreal total = heightOf(strips);
    if (keep == Keep::Whole && total > remaining() && total < m_sheet.body.height() / 2 && !isFresh())
        newPage();
    qsizetype end = strips.size();
    while (end > 0 && strips[end - 1].withNext)
        --end; // these wait for what follows them
    for (qsizetype i = 0; i < end; ++i) {
        if (strips[i].space && isFresh())
            continue;
        const qreal chain = chainHeight(strips, i);
        const bool impossible = chain > m_sheet.body.height();
        const qreal needed = impossible ? strips[i].height : chain;
        if (needed > remaining() + 1 && !isFresh()) {
            newPage();
            if (i >= before + head.size()) {
                for (const Strip &strip : head)
                    place(strip);
            }
            if (strips[i].space)
                continue;
        }
        place(strips[i]);
    }
    m_waiting = strips.mid(end);
}

void PageFlow::toBottom(const Strips &strips)
{
    flush();
    m_y = std::max(m_y, m_sheet.body.bottom() - heightOf(strips));
    for (const Strip &strip : strips)
        place(strip);
}

} // namespace gatepost::paper
