#pragma once
// One audit as the window shows it: what was seen and judged so far, and whether it is still running.
#include "core/audit/auditqueue.h"
#include <QElapsedTimer>
#include <QTimer>

namespace gatepost {

class AuditSession : public QObject
{
    Q_OBJECT
public:
    explicit AuditSession(QObject *parent = nullptr);

    /// Replaces how audits look at the network; a running one is stopped. The text says what is wrong with the profile.
    QString setProfile(const Profile &profile);
    void start(const DomainName &domain, const QString &input);
    void stop();

    bool isRunning() const { return m_audit >= 0; }
    bool hasAudit() const { return m_judged != nullptr; }
    ObservationPtr seen() const { return m_seen; }
    AssessmentPtr judged() const { return m_judged; }
    DomainName domain() const { return m_domain; }
    /// What is being waited for; empty until nothing has come for three seconds.
    QString waiting() const;
    int finishedSteps() const { return m_seen ? int(m_seen->finished.size()) : 0; }

Q_SIGNALS:
    void started();
    void progressed(); ///< new facts; isRunning() is still true
    void finished();   ///< the last facts are there, the audit was stopped or ended
    void waitingChanged();

private:
    void take(int audit, const ObservationPtr &seen, const AssessmentPtr &judged, bool last);
    std::unique_ptr<AuditQueue> m_queue;
    int m_audit = -1;
    DomainName m_domain;
    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    QMap<Step, QString> m_waitingFor; ///< what was begun last in each step
    QTimer m_silence;                 ///< runs while nothing comes
};

} // namespace gatepost
