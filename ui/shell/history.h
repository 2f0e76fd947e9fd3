#pragma once
// What the window keeps of audits: each one that ended, the policies it saw, accepted risks; and since when a finding
// is there.
#include "core/audit/changes/changes.h"
#include "core/audit/timeline.h"
#include "core/store/paths.h"
#include "core/store/policymemory.h"
#include "core/store/recents.h"
#include "core/store/settings.h"
#include "core/store/storedrisks.h"
#include "ui/audit/evidencedrawer.h"
#include <functional>
#include <QHash>

namespace gatepost {

/// What came out the last time.
struct LastAudit
{
    Effect effect = Effect::CouldNotTest; ///< of the verdict
    QDateTime at;
};

class History : public QObject
{
    Q_OBJECT
public:
    History(const StorePaths &paths, const Settings *settings, QObject *parent = nullptr);

    StoreThread &store() { return m_store; }
    AcceptedRisks *risks() { return &m_risks; }
    void take(const JudgedAudit &audit); ///< kept, when the settings want it; then what is known of its domain is read
    void look(const JudgedAudit &audit); ///< only reads what is known of its domain
    void forget();                       ///< everything was deleted from the store
    /// Reads audits that are kept and judges them as of their day, off the window's thread; those that cannot be read
    /// any more are told of and left out.
    void load(const QList<qint64> &ids, const Thresholds &thresholds,
              std::function<void(const QList<JudgedAudit> &)> done);
    /// The latest first; recents() follows. Whether the user wants that is for the caller to know.
    void noteRecent(RecentKind kind, const QString &value);
    void forgetRecent(RecentKind kind, const QString &value);
    void clearRecents(RecentKind kind);
    std::optional<FindingSince> since(const DomainName &domain, const Finding &finding) const;
    std::optional<LastAudit> last(const QString &domain) const; ///< by the name as people read it; see lastChanged()
    /// The last audit of the domain that reached its MX hosts, looked for when one did not. Null: none is known.
    JudgedAudit lastKnown(const DomainName &domain) const { return m_lastKnown.value(domain.toString()); }
    QList<LedgerEntry> ledger(const DomainName &domain) const { return m_ledgers.value(domain.toString()); }
    /// That earlier audits of the domain saw, for its timeline.
    QList<EarlierCertificate> certificates(const DomainName &domain) const
    {
        return m_certificates.value(domain.toString());
    }

Q_SIGNALS:
    void known(const gatepost::DomainName &domain); ///< since(), ledger() and certificates() answer for it now
    void lastChanged();                             ///< last() answers, or answers anew
    void recents(const QStringList &domains, const QStringList &files); ///< at the start, and when they changed
    void told(const QString &text);                                     ///< for the bar under the toolbar

private:
    void readLast();
    void changeRecents(const std::function<StoreResult<Done>(Recents &)> &how);
    const Settings *m_settings;
    StoreThread m_store;
    StoredRisks m_risks;
    QHash<QString, FindingSince> m_since; ///< by domain, finding and subject
    QHash<QString, QList<LedgerEntry>> m_ledgers;
    QHash<QString, LastAudit> m_last; ///< by the name as people read it
    QHash<QString, QList<EarlierCertificate>> m_certificates;
    QHash<QString, JudgedAudit> m_lastKnown;
};

} // namespace gatepost
