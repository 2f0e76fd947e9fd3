#include "ui/shell/navigation.h"

namespace gatepost {

namespace {

bool isReachable(const Location &place)
{
    return place.workspace && (place.page || !place.shown.seen);
}

bool isSame(const Location &a, const Location &b)
{
    return a.workspace == b.workspace && a.page == b.page && a.shown.seen == b.shown.seen;
}

} // namespace

void Navigation::enter(const Location &place)
{
    if (m_at >= 0) {
        Location &here = m_places[m_at];
        if (isSame(here, place))
            return;
        const bool filled = here.workspace == place.workspace && here.page == place.page && !here.shown.seen;
        if (filled) { // an empty page got its first audit
            here = place;
            return;
        }
    }
    m_places.resize(m_at + 1);
    m_places << place;
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    forgetClosed();
    m_at = m_places.size() - 1;
}

/// Of pages that are closed nobody can go back to, only the last ones stay, to be compared with.
void Navigation::forgetClosed()
{
    qsizetype closed = 0;
    for (qsizetype at = m_places.size() - 1; at >= 0; --at) {
        if (!isReachable(m_places[at]) && ++closed > mostClosed)
            m_places.removeAt(at);
    }
}

qsizetype Navigation::next(bool forward) const
{
    const qsizetype step = forward ? 1 : -1;
    for (qsizetype at = m_at + step; at >= 0 && at < m_places.size(); at += step) {
        if (isReachable(m_places[at]))
            return at;
    }
    return -1;
}

bool Navigation::canGo(bool forward) const
{
    return next(forward) >= 0;
}

JudgedAudit Navigation::earlierThan(const JudgedAudit &now) const
{
    for (qsizetype at = m_places.size() - 1; at >= 0; --at) {
        const JudgedAudit &shown = m_places[at].shown;
        if (shown.seen && shown.seen != now.seen && shown.seen->domain == now.seen->domain &&
            shown.seen->startedAt < now.seen->startedAt)
            return shown;
    }
    return {};
}

const Location *Navigation::go(bool forward)
{
    const qsizetype at = next(forward);
    if (at < 0)
        return nullptr;
    m_at = at;
    return &m_places[at];
}

} // namespace gatepost
