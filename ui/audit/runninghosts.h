#pragma once
// While an audit runs: how far the session with each MX host is. Gone when the audit has ended, for the MX comparison
// says more then.
#include "core/audit/assessment.h"
#include <QTimer>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace gatepost {

class AuditSession;

class RunningHosts : public QWidget
{
    Q_OBJECT
public:
    explicit RunningHosts(AuditSession *session, QWidget *parent = nullptr);
    void refresh(); ///< shown as long as the session runs
    /// "✓ connected   ✓ STARTTLS   ✓ certificate checked", "… waiting for the greeting (8 s; …)", "… queued".
    QString stateOf(int row) const;
    QTableWidget *table() const { return m_table; }
    QPushButton *logButton() const { return m_log; }

Q_SIGNALS:
    void logWanted(); ///< the live log

private:
    QString textOf(const MxObservation &host, const HostDecision *judged) const;
    void fitColumns();
    void fitHeight();

    AuditSession *m_session;
    QWidget *m_part; ///< heading and table, while hosts are known
    QTableWidget *m_table;
    QPushButton *m_log;
    QTimer m_soon;
    QTimer m_second; ///< the waiting times go on while nothing comes
};

} // namespace gatepost
