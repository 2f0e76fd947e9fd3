#include "ui/shell/history.h"
#include "core/audit/assess.h"
#include "core/audit/lastknown.h"
#include "core/store/auditstore.h"
#include "core/store/housekeeping.h"
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
    QList<EarlierCertificate> certificates;
    JudgedAudit lastKnown;
};

constexpr int mostRenewals = 8; ///< audits that are read again for their certificates
constexpr int daysOfRenewal =
    25; ///< certificates are not renewed more often, so audits closer together tell nothing new
constexpr int mostAudits = 1'000;

/// Of audits that are far enough apart. One that cannot be read any more tells nothing, and stops nothing.
StoreResult<QList<EarlierCertificate>> readCertificates(AuditStore &audits, const DomainName &domain)
{
    const auto rows = audits.latest(domain, mostAudits);
    if (!rows)
        return failure(rows.error());
    QList<EarlierCertificate> out;
    QDateTime last;
    int read = 0;
    for (const StoredAudit &row : *rows) {
        if (last.isValid() && row.startedAt.daysTo(last) < daysOfRenewal)
            continue;
        last = row.startedAt;
        const auto seen = audits.load(row.id);
        for (const EarlierCertificate &certificate : seen ? certificatesSeen(**seen) : QList<EarlierCertificate>()) {
            if (!out.contains(certificate))
                out << certificate;
        }
        if (++read == mostRenewals)
            break;
    }
    return out;
}

constexpr int audited = 20; // looked through for one that reached the MX hosts

JudgedAudit readLastKnown(Database &database, const DomainName &domain, const Thresholds &thresholds)
{
    AuditStore audits(database);
    for (const StoredAudit &stored : audits.latest(domain, audited).value_or(QList<StoredAudit>())) {
        const auto seen = audits.load(stored.id);
        if (seen && knowsHosts(**seen))
            return {*seen, std::make_shared<const Assessment>(assess(**seen, (*seen)->startedAt, thresholds))};
    }
    return {};
}

/// `judged` is of the audit in front: what is read beside it is judged by the same thresholds.
StoreResult<Known> readKnown(Database &database, const DomainName &domain, const Assessment &judged)
{
    const QList<Finding> &findings = judged.findings;
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
    const auto certificates = readCertificates(audits, domain);
    if (!certificates)
        return failure(certificates.error());
    out.certificates = *certificates;
    const bool blocked = std::any_of(findings.begin(), findings.end(),
                                     [](const Finding &f) { return f.id == FindingId::SmtpPort25BlockedHere; });
    if (blocked)
        out.lastKnown = readLastKnown(database, domain, judged.thresholds);
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
    changeRecents([](Recents &) -> StoreResult<Done> { return Done{}; });
    // Only now and not whenever the setting changes: on the way from "never" to 90 days the box passes 1 day.
    const int days = settings->number(SettingId::KeepDays);
    m_store.tell([days](Database &database) { return keepOnly(database, std::chrono::hours(24) * days, systemNow()); });
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
    const AssessmentPtr judged = audit.judged;
    const auto read = [domain, judged](Database &database) { return readKnown(database, domain, *judged); };
    const auto take = [this, domain](const StoreResult<Known> &result) {
        if (!result)
            return;
        for (const auto &[key, since] : result->since)
            m_since.insert(key, since);
        m_ledgers.insert(domain.toString(), result->ledger);
        m_certificates.insert(domain.toString(), result->certificates);
        m_lastKnown.insert(domain.toString(), result->lastKnown);
        Q_EMIT known(domain);
    };
    m_store.ask<Known>(this, read, take);
}

void History::noteRecent(RecentKind kind, const QString &value)
{
    const QDateTime now = systemNow();
    changeRecents([kind, value, now](Recents &recents) { return recents.note(kind, value, now); });
}

void History::forgetRecent(RecentKind kind, const QString &value)
{
    changeRecents([kind, value](Recents &recents) { return recents.forget(kind, value); });
}

void History::clearRecents(RecentKind kind)
{
    changeRecents([kind](Recents &recents) { return recents.clear(kind); });
}

/// Then they are read anew and told of.
void History::changeRecents(const std::function<StoreResult<Done>(Recents &)> &how)
{
    using Lists = std::pair<QStringList, QStringList>;
    const auto work = [how](Database &database) -> StoreResult<Lists> {
        Recents recents(database);
        if (const auto done = how(recents); !done)
            return failure(done.error());
        Lists out;
        for (const auto &[kind, into] :
             {std::pair(RecentKind::Domain, &out.first), std::pair(RecentKind::File, &out.second)}) {
            const auto read = recents.list(kind);
            if (!read)
                return failure(read.error());
            for (const Recent &recent : *read)
                *into << recent.value;
        }
        return out;
    };
    m_store.ask<Lists>(this, work, [this](const StoreResult<Lists> &lists) {
        if (lists)
            Q_EMIT recents(lists->first, lists->second);
        else
            Q_EMIT told(storeFaultText(lists.error()));
    });
}

void History::load(const QList<qint64> &ids, const Thresholds &thresholds,
                   std::function<void(const QList<JudgedAudit> &)> done)
{
    struct Loaded
    {
        QList<JudgedAudit> audits;
        std::optional<StoreFault> fault; ///< of the last that could not be read
    };
    const auto read = [ids, thresholds](Database &database) -> StoreResult<Loaded> {
        AuditStore audits(database);
        Loaded out;
        for (const qint64 id : ids) {
            const auto seen = audits.load(id);
            if (seen)
                out.audits << JudgedAudit{
                    *seen, std::make_shared<const Assessment>(assess(**seen, (*seen)->startedAt, thresholds))};
            else
                out.fault = seen.error();
        }
        return out;
    };
    m_store.ask<Loaded>(this, read, [this, done = std::move(done)](const StoreResult<Loaded> &loaded) {
        if (!loaded)
            return Q_EMIT told(storeFaultText(loaded.error()));
        if (loaded->fault)
            Q_EMIT told(storeFaultText(*loaded->fault));
        if (!loaded->audits.isEmpty())
            done(loaded->audits);
    });
}

void History::forget()
{
    m_since.clear();
    m_ledgers.clear();
    m_last.clear();
    m_certificates.clear();
    m_lastKnown.clear();
    Q_EMIT lastChanged();
    m_risks.reload();
    Q_EMIT recents({}, {});
}

std::optional<FindingSince> History::since(const DomainName &domain, const Finding &finding) const
{
    const auto found = m_since.constFind(keyOf(domain, finding));
    return found == m_since.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace gatepost
