#pragma once
// One audit as the window shows it: what was seen and judged so far, and whether it is still running.
#include "core/audit/changes/changes.h"
#include "core/audit/sshtunnel.h"
#include "ui/audit/auditqueues.h"
#include <QElapsedTimer>
#include <QTimer>

namespace gatepost {

/// From where the MX hosts are asked instead of from here; the profile decides everything else.
struct MxVantage
{
    std::optional<SocksProxy> proxy;
    QString sshHost;
    bool isHere() const { return !proxy && sshHost.isEmpty(); }
    bool operator==(const MxVantage &) const = default;
};

/// How far the session with an MX host is, and since when it is there.
struct HostWait
{
    SmtpStage stage = SmtpStage::Connect;
    QElapsedTimer since;
};

class AuditSession : public QObject
{
    Q_OBJECT
public:
    /// Sessions that share `queues` share threads and connections; without, the session has queues of its own.
    explicit AuditSession(std::shared_ptr<AuditQueues> queues = {}, QObject *parent = nullptr);
    ~AuditSession() override;

    /// Replaces how audits look at the network; a running one is stopped. What is wrong with the profile is said by
    /// refused() when the next audit begins.
    void setProfile(const Profile &profile);
    void start(const DomainName &domain, const QString &input);
    void stop();
    void goOn(); ///< with an audit that was stopped: only what is missing is looked at

    /// An audit that was made before takes the place of this one. `file`: where it comes from, empty when from no file.
    void show(const JudgedAudit &audit, const QString &file = {});
    void clear(); ///< no audit any more, as at the beginning; what runs is stopped, and nothing is heard of it
    JudgedAudit audit() const { return {m_seen, m_judged}; }
    QString file() const { return m_file; } ///< where this audit is saved; empty: nowhere
    void setFile(const QString &file) { m_file = file; }

    /// Audits the domain again with its MX hosts asked from there. `always`: so are all audits after it.
    void startFrom(const MxVantage &vantage, bool always);
    void setAlwaysFrom(const MxVantage &vantage) { m_always = vantage; }
    MxVantage alwaysFrom() const { return m_always; }
    void setControlHost(const QString &host) { m_control = host; } ///< of audits from now on; empty: none
    QString controlHost() const { return m_control; }
    bool isConnecting() const { return m_connecting; } ///< ssh is being started, the audit follows
    /// Puts the sessions of a probe script in place of those that could not be made here. The texts are for the user:
    /// what was read, or why it was not.
    Result<QString, QString> import(const QByteArray &text);
    Result<QString, QString> check(const QByteArray &text) const; ///< what import() would say, without doing it
    /// The sessions with MX hosts that an earlier audit had, in place of those that did not come about.
    void useLastKnown(const Observation &before);
    QByteArray script(); ///< the probe script for this audit's MX hosts; empty when there are none

    bool isRunning() const { return m_audit >= 0; }
    bool hasAudit() const { return m_judged != nullptr; }
    ObservationPtr seen() const { return m_seen; }
    AssessmentPtr judged() const { return m_judged; }
    DomainName domain() const { return m_domain; }
    /// What is being waited for; empty until nothing has come for three seconds.
    QString waiting() const;
    /// Of an MX host that is being asked; nothing: it is not, or another audit asks it.
    std::optional<HostWait> waitOf(const DomainName &host) const;
    int finishedSteps() const { return m_seen ? int(m_seen->finished.size()) : 0; }

Q_SIGNALS:
    void started();
    void emptied();                       ///< after clear()
    void shown();                         ///< an audit that was made before is in place
    void refused(const QString &problem); ///< the profile does not let an audit begin
    void progressed();                    ///< new facts; isRunning() is still true
    void finished();                      ///< the last facts are there, the audit was stopped or ended
    void waitingChanged();
    void connecting(const QString &host);
    void connectFailed(const QString &why);

private:
    /// The observation with the result of a script in it, and what that result is.
    struct Imported
    {
        Observation seen;
        QString summary;
    };
    Result<Imported, QString> read(const QByteArray &text) const;
    bool ensureQueue();
    void listen();
    void follow(int audit);
    void connectThen(const DomainName &domain, const QString &input);
    void begin(const DomainName &domain, const QString &input);
    QString slowestProbe() const;
    void replace(const Observation &seen);
    void take(int audit, const ObservationPtr &seen, const AssessmentPtr &judged, bool last);
    Profile m_profile;
    MxVantage m_vantage; ///< of the audit that runs or ended last
    MxVantage m_always;  ///< of audits that ask for nothing else
    MxVantage m_queued;  ///< that the queue was made for
    QString m_control;
    QString m_queuedControl;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::optional<SocksProxy> m_tunnelProxy;
    bool m_connecting = false;
    QByteArray m_nonce;
    std::shared_ptr<AuditQueues> m_queues;
    std::shared_ptr<AuditQueue> m_queue; ///< null until the first audit begins
    int m_audit = -1;
    QString m_file;
    DomainName m_domain;
    QString m_input;
    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    QMap<Step, QString> m_waitingFor;      ///< what was begun last in each step
    QHash<QByteArray, HostWait> m_probing; ///< by the name of the MX host
    QTimer m_silence;                      ///< runs while nothing comes
};

} // namespace gatepost
