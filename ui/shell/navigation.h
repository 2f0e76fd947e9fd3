#pragma once
// Where the user was: Back and Forward cross workspaces, tabs and earlier audits of a tab.
#include "core/audit/changes/changes.h"
#include <QList>
#include <QPointer>
#include <QWidget>

namespace gatepost {

struct Location
{
    QPointer<QWidget> workspace;
    QPointer<QWidget> page; ///< a tab of it; null where it has none
    JudgedAudit shown;      ///< what the page showed; empty: nothing yet
    QString file;           ///< where that audit is saved
    bool isGone() const { return !workspace; }
};

class Navigation
{
public:
    /// Where the user is now. The same place with another audit is a new entry; without one it is not.
    void enter(const Location &place);
    bool canGo(bool forward) const;
    const Location *go(bool forward); ///< the place to show; null when there is none. Closed pages are passed over
    /// The audit of the same domain that was shown last before this one; empty when there is none.
    JudgedAudit earlierThan(const JudgedAudit &now) const;
    qsizetype count() const { return m_places.size(); }

private:
    static constexpr qsizetype mostPlaces = 50; ///< each may hold an audit
    static constexpr qsizetype mostClosed = 10;
    qsizetype next(bool forward) const;
    void forgetClosed();

    QList<Location> m_places;
    qsizetype m_at = -1;
};

} // namespace gatepost
