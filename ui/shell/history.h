#pragma once
// What the window keeps of audits: each one that ended, the policies it saw, accepted risks; and since when a finding
// is there.
#include "core/store/paths.h"
#include "core/store/policymemory.h"
#include "core/store/settings.h"
#include "core/store/storedrisks.h"
#include "ui/audit/evidencedrawer.h"
#include <QHash>

namespace gatepost {

struct JudgedAudit;

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
    std::optional<FindingSince> since(const DomainName &domain, const Finding &finding) const;
    std::optional<LastAudit> last(const QString &domain) const; ///< by the name as people read it; see lastChanged()
    QList<LedgerEntry> ledger(const DomainName &domain) const { return m_ledgers.value(domain.toString()); }

Q_SIGNALS:
    void known(const gatepost::DomainName &domain); ///< since() and ledger() answer for it now
    void lastChanged();                             ///< last() answers, or answers anew
    void told(const QString &text);                 ///< for the bar under the toolbar

private:
    void readLast();

    const Settings *m_settings;
    StoreThread m_store;
    StoredRisks m_risks;
    QHash<QString, FindingSince> m_since; ///< by domain, finding and subject
    QHash<QString, QList<LedgerEntry>> m_ledgers;
    QHash<QString, LastAudit> m_last; ///< by the name as people read it
};

} // namespace gatepost
