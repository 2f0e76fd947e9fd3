#include "ui/shell/history.h"
#include "core/audit/changes/changes.h"
#include "core/store/auditstore.h"
#include "core/store/ledger.h"

namespace gatepost {

namespace {

constexpr int newestAudits = 300; ///< among which the last one of each recent domain is looked for

QString keyOf(const DomainName &domain, const Finding &finding)
{
    return QStringLiteral("%1|%2|%3").arg(domain.toString(), findingKey(finding.id), finding.subject);
}

/// What the store knows of a domain.
struct Known
{
    QList<std::pair<QString, FindingSince>> since;
    QList<LedgerEntry> ledger;
};

StoreResult<Known> readKnown(Database &database, const DomainName &domain, const QList<Finding> &findings)
{
    AuditStore audits(database);
    Known out;
    for (const Finding &finding : findings) {
        if (finding.effect == Effect::Passed)
            continue;
        const auto history = audits.history(domain, finding.id, finding.subject);
        if (!history)
            return failure(history.error());
        if (history->since.isValid())
            out.since << std::pair(keyOf(domain, finding),
                                   FindingSince{history->since.toLocalTime().date(), history->audits});
    }
    const auto ledger = Ledger(database).entries(domain);
    if (!ledger)
        return failure(ledger.error());
    out.ledger = *ledger;
    return out;
}

} // namespace

History::History(const StorePaths &paths, const Settings *settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_store(paths.historyFile()), m_risks(m_store)
{
    connect(&m_store, &StoreThread::opened, this, [this](const OpenReport &report) {
        if (const QString text = openReportText(report); !text.isEmpty())
            Q_EMIT told(text);
    });
    connect(&m_store, &StoreThread::failed, this,
            [this](const StoreFault &fault) { Q_EMIT told(storeFaultText(fault)); });
    connect(&m_risks, &StoredRisks::failed, this, &History::told);
    const int days = settings->number(SettingId::KeepDays);
    if (days > 0)
        m_store.tell([days](Database &database) -> StoreResult<Done> {
            const auto gone = AuditStore(database).removeOlderThan(systemNow().addDays(-days));
            return gone ? StoreResult<Done>(Done{}) : failure(gone.error());
        });
    readLast();
}

void History::readLast()
{
    AuditFilter newest;
    newest.limit = newestAudits;
    const auto read = [newest](Database &database) { return AuditStore(database).list(newest); };
    const auto take = [this](const StoreResult<QList<StoredAudit>> &audits) {
        if (!audits)
            return;
        m_last.clear();
        for (const StoredAudit &audit : *audits) { // newest first
            const QString domain = audit.domain.toUnicode();
            if (!m_last.contains(domain))
                m_last.insert(domain, {audit.effect, audit.startedAt});
        }
        Q_EMIT lastChanged();
    };
    m_store.ask<QList<StoredAudit>>(this, read, take);
}

std::optional<LastAudit> History::last(const QString &domain) const
{
    const auto found = m_last.constFind(domain);
    return found == m_last.constEnd() ? std::nullopt : std::optional(*found);
}

void History::take(const JudgedAudit &audit)
{
    if (m_settings->isOn(SettingId::KeepAudits)) {
        const QString profile = m_settings->profileName(m_settings->activeProfile());
        m_store.tell([audit, profile](Database &database) -> StoreResult<Done> {
            const auto saved = AuditStore(database).save(*audit.seen, *audit.judged, profile);
            return saved ? Ledger(database).noteAudit(*audit.seen, *audit.judged) : failure(saved.error());
        });
        readLast();
    }
    look(audit);
}

void History::look(const JudgedAudit &audit)
{
    const DomainName domain = audit.seen->domain;
    const QList<Finding> findings = audit.judged->findings;
    const auto read = [domain, findings](Database &database) { return readKnown(database, domain, findings); };
    const auto take = [this, domain](const StoreResult<Known> &result) {
        if (!result)
            return;
        for (const auto &[key, since] : result->since)
            m_since.insert(key, since);
        m_ledgers.insert(domain.toString(), result->ledger);
        Q_EMIT known(domain);
    };
    m_store.ask<Known>(this, read, take);
}

void History::forget()
{
    m_since.clear();
    m_ledgers.clear();
    m_last.clear();
    Q_EMIT lastChanged();
    m_risks.reload();
}

std::optional<FindingSince> History::since(const DomainName &domain, const Finding &finding) const
{
    const auto found = m_since.constFind(keyOf(domain, finding));
    return found == m_since.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace gatepost
