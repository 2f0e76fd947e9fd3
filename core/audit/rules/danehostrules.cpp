// DANE, one host: from its addresses to the certificate of each address (RFC 7672 §2.2, §3).
#include "core/audit/rules/dane.h"
#include "core/audit/senders/senderlens.h"
#include "core/audit/wording.h"
#include "core/tls/dane.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dane)
};

constexpr qsizetype mostRecords = 50; // of one host; more are not looked at
constexpr qsizetype shownRecords = 3;

QString shortText(const TlsaRecord &record)
{
    constexpr qsizetype shown = 22;
    const QString text = tlsaText(record);
    return text.size() > shown ? text.left(shown) + QStringLiteral("…") : text;
}

QString kindText(const TlsaRecord &record)
{
    return QStringLiteral("%1 %2 %3").arg(record.usage).arg(record.selector).arg(record.matching);
}

QString problemText(const TlsaRecord &record)
{
    switch (tlsaUse(record)) {
    case TlsaUse::UnknownNumber:
        return Text::tr("unknown number");
    case TlsaUse::BadLength:
        return Text::tr("a digest of %n octet(s)", nullptr, int(record.data.size()));
    case TlsaUse::BadData:
        return record.selector == tlsa::wholeCertificate ? Text::tr("no certificate") : Text::tr("no public key");
    default:
        return {};
    }
}

QString listText(QStringList parts)
{
    if (parts.size() > shownRecords)
        parts = parts.first(shownRecords) << QStringLiteral("…");
    return parts.join(QStringLiteral(", "));
}

QString namesText(const QByteArray &leaf)
{
    const auto facts = readCertificate(leaf);
    QStringList out;
    for (const QByteArray &dnsName : facts ? facts->dnsNames : QList<QByteArray>())
        out << visible(dnsName);
    return out.isEmpty() && facts ? facts->commonName : listText(out);
}

struct HostJudge
{
    HostJudge(Judging &judging, const HostDecision &decided)
        : j(judging), decision(decided), host(judging.seen.hosts[decided.observed]), name(host.name.toString()),
          path(QStringLiteral("hosts/%1").arg(decided.observed))
    {
    }
    DaneState judge();

private:
    Judging &j;
    const HostDecision &decision;
    const MxObservation &host;
    const QString name;
    const QString path; ///< of the host

    QString pathOf(qsizetype lookup) const { return path + QStringLiteral("/tlsa/%1").arg(lookup); }
    bool hasAddresses();
    bool isAddressSecure() const;
    std::optional<DaneState> judgeTrouble(qsizetype index);
    DaneState judgeRecords(qsizetype index);
    void judgeContents();
    void judgeAlias();
    DaneState judgeSessions();
    void judgeSession(const SmtpProbe &probe, const QList<TlsaMatch> &matches, const EvidenceRef &session);
    void complain(const SmtpProbe &probe, const QList<TlsaMatch> &matches, const EvidenceRef &session);
    void judgeStale(const QList<TlsaMatch> &matches, const EvidenceRef &session);
    void note(FindingId id, const QStringList &args, const std::optional<EvidenceRef> &session = {});
    QList<DomainName> references() const;
    QString suggestion(const QByteArray &leaf) const;

    const DnsLookup *m_lookup = nullptr; ///< with the records that count
    QString m_lookupPath;
    DomainName m_base;
    QList<TlsaRecord> m_records;
    bool m_passed = false;        ///< at one of its addresses
    std::optional<Effect> m_most; ///< findings weigh no more: whether the records count is not known
};

void HostJudge::note(FindingId id, const QStringList &args, const std::optional<EvidenceRef> &session)
{
    j.add(id, name, args, dnsEvidence(m_lookupPath), m_most);
    if (session)
        j.add(id, name, args, *session, m_most);
}

/// At least one address that a sender gets which checks DNSSEC.
bool HostJudge::hasAddresses()
{
    bool any = false;
    bool bogus = false;
    for (const auto &[lookup, member] : {std::pair(&host.a, "/a"), std::pair(&host.aaaa, "/aaaa")}) {
        if (!*lookup)
            continue;
        const bool broken = statusOf(*lookup) == DnssecStatus::Bogus;
        if (broken)
            addBogus(j, **lookup, name, path + QString::fromLatin1(member));
        any = any || (!broken && !addressRecords(**lookup).isEmpty());
        bogus = bogus || broken;
    }
    return any || !bogus;
}

bool HostJudge::isAddressSecure() const
{
    return statusOf(host.a) == DnssecStatus::Secure || statusOf(host.aaaa) == DnssecStatus::Secure;
}

/// A lookup that failed stops the sender where it knows that the zone is signed (RFC 7672 §2.1.2). Nothing: it goes on.
std::optional<DaneState> HostJudge::judgeTrouble(qsizetype index)
{
    const DnsLookup &lookup = host.tlsa[index];
    const QString trouble = lookupTrouble(lookup);
    if (!lookup.answer && lookup.answer.error().kind == FaultKind::Cancelled)
        return DaneState::NotLooked;
    if (lookup.dnssec && lookup.dnssec->status == DnssecStatus::Insecure)
        return std::nullopt;
    if (!isAddressSecure())
        return DaneState::NotLooked;
    j.add(FindingId::DaneTlsaLookupFailed, name, {name, trouble}, dnsEvidence(pathOf(index)));
    return DaneState::LookupFailed;
}

DaneState HostJudge::judge()
{
    if (!hasAddresses())
        return DaneState::LookupFailed;
    if (host.tlsa.isEmpty())
        return DaneState::NotLooked;
    for (qsizetype i = 0; i < host.tlsa.size(); ++i) {
        const DnsLookup &lookup = host.tlsa[i];
        if (statusOf(lookup) == DnssecStatus::Bogus) {
            addBogus(j, lookup, name, pathOf(i));
            return DaneState::LookupFailed;
        }
        if (!lookupTrouble(lookup).isEmpty()) {
            if (const auto ends = judgeTrouble(i))
                return *ends;
        } else if (!recordsAtTarget(lookup, RrType::Tlsa).isEmpty()) {
            return judgeRecords(i);
        }
    }
    return DaneState::None;
}

DaneState HostJudge::judgeRecords(qsizetype index)
{
    m_lookup = &host.tlsa[index];
    m_lookupPath = pathOf(index);
    m_base = m_lookup->question.name.parent().parent(); // without "_25._tcp"
    const DnssecStatus status = statusOf(*m_lookup);
    if (status == DnssecStatus::Insecure) {
        const DomainName &zone = m_lookup->dnssec->zone;
        j.add(FindingId::DaneTlsaInsecure, name, {name, zone.isRoot() ? name : zone.toUnicode()},
              dnsEvidence(m_lookupPath));
        return DaneState::Insecure;
    }
    const bool certain = status == DnssecStatus::Secure;
    if (!certain)
        m_most = Effect::Advice;
    m_records = tlsaRecords(*m_lookup).first(std::min(mostRecords, tlsaRecords(*m_lookup).size()));
    judgeContents();
    judgeAlias();
    const bool usable = std::any_of(m_records.begin(), m_records.end(),
                                    [](const TlsaRecord &r) { return tlsaUse(r) == TlsaUse::Usable; });
    if (!usable)
        note(FindingId::DaneTlsaAllUnusable, {name});
    const DaneState state = usable ? judgeSessions() : DaneState::UnusableOnly;
    return certain ? state : DaneState::NotLooked;
}

/// What can be said of the records alone.
void HostJudge::judgeContents()
{
    QStringList malformed;
    QStringList pkix;
    bool full = false;
    quint32 ttl = 0;
    for (const TlsaRecord &record : m_records) {
        const TlsaUse use = tlsaUse(record);
        if (use == TlsaUse::PkixUsage)
            pkix << shortText(record);
        else if (use != TlsaUse::Usable)
            malformed << QStringLiteral("%1 (%2)").arg(shortText(record), problemText(record));
        full = full || (use == TlsaUse::Usable && record.matching == tlsa::full);
        ttl = std::max(ttl, record.ttl);
    }
    if (recordsAtTarget(*m_lookup, RrType::Tlsa).size() > tlsaRecords(*m_lookup).size())
        malformed << Text::tr("too short");
    if (!malformed.isEmpty())
        note(FindingId::DaneTlsaMalformed, {name, listText(malformed)});
    if (!pkix.isEmpty())
        note(FindingId::DaneTlsaUsagePkix, {name, listText(pkix)});
    if (full)
        note(FindingId::DaneTlsaFull, {name});
    if (ttl > j.limits.ttlLongSeconds)
        note(FindingId::DaneTlsaTtlLong, {name, ageText(ttl)});
}

void HostJudge::judgeAlias()
{
    const std::optional<DnsLookup> &addresses = host.a && !host.a->aliases.isEmpty() ? host.a : host.aaaa;
    if (!addresses || addresses->aliases.isEmpty())
        return;
    const QString member = &addresses == &host.a ? QStringLiteral("/a") : QStringLiteral("/aaaa");
    note(FindingId::DaneMxAlias, {name, addresses->aliases.last().toUnicode()}, dnsEvidence(path + member));
}

/// Names that the certificate may have where its issuer is what the record says (RFC 7672 §3.2.2).
QList<DomainName> HostJudge::references() const
{
    QList<DomainName> out{m_base};
    if (statusOf(j.seen.mx) == DnssecStatus::Secure)
        out << j.seen.domain << j.seen.mx->aliases;
    return out;
}

QString HostJudge::suggestion(const QByteArray &leaf) const
{
    const QByteArray digest = tlsaData(leaf, tlsa::publicKey, tlsa::sha256);
    return QStringLiteral("_25._tcp.%1. TLSA 3 1 1 %2").arg(m_base.toString(), QString::fromLatin1(digest.toHex()));
}

/// One address that passes is enough: a sender goes on to the next one (RFC 5321 §5.1).
DaneState HostJudge::judgeSessions()
{
    QList<QList<TlsaMatch>> matches;
    bool failed = false;
    for (qsizetype i = 0; i < host.probes.size(); ++i) {
        const std::optional<TlsFacts> &tls = host.probes[i].tls;
        const QList<QByteArray> chain = tls ? tls->chain : QList<QByteArray>();
        matches << (chain.isEmpty() ? QList<TlsaMatch>() : matchTlsa(m_records, chain, j.now, references()));
        const bool accepted = !chain.isEmpty() && tlsaAccepts(m_records, matches.last());
        const bool noTls =
            i < decision.addresses.size() && decision.addresses[i].startTls == CheckState::Failed; // RFC 7672 §2.2
        m_passed = m_passed || accepted;
        failed = failed || noTls || (!chain.isEmpty() && !accepted);
    }
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (!matches[i].isEmpty())
            judgeSession(host.probes[i], matches[i],
                         {EvidenceKind::Certificate, path + QStringLiteral("/probes/%1").arg(i), std::nullopt});
    }
    if (m_passed)
        return DaneState::Pass;
    return failed ? DaneState::Fail : DaneState::NotLooked;
}

void HostJudge::judgeSession(const SmtpProbe &probe, const QList<TlsaMatch> &matches, const EvidenceRef &session)
{
    const bool any = std::any_of(matches.begin(), matches.end(), [](const TlsaMatch &m) { return m.passes(); });
    if (!any)
        return complain(probe, matches, session);
    judgeStale(matches, session);
    QStringList pending;
    for (const int index : pendingRecords(m_records, matches))
        pending << shortText(m_records[index]);
    if (!pending.isEmpty())
        note(FindingId::DaneTlsaRolloverPending, {name, listText(pending)}, session);
}

void HostJudge::judgeStale(const QList<TlsaMatch> &matches, const EvidenceRef &session)
{
    for (const int index : staleCombinations(m_records, matches)) {
        const QString kind = kindText(m_records[index]);
        QStringList all;
        for (const TlsaRecord &record : m_records) {
            if (kindText(record) == kind)
                all << shortText(record);
        }
        note(FindingId::DaneTlsaStaleCombination, {name, kind, listText(all)}, session);
    }
}

/// No record passes: told by the one that came furthest.
void HostJudge::complain(const SmtpProbe &probe, const QList<TlsaMatch> &matches, const EvidenceRef &session)
{
    const QByteArray &leaf = probe.tls->chain.first();
    bool onlyAnchors = true;
    bool unnamed = false;
    QString broken;
    QStringList anchors;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const TlsaRecord &record = m_records[i];
        if (matches[i].use != TlsaUse::Usable)
            continue;
        onlyAnchors = onlyAnchors && record.usage == tlsa::daneTa &&
                      tlsaData(leaf, record.selector, record.matching) != record.data;
        unnamed = unnamed || (matches[i].valid && !matches[i].named);
        if (matches[i].depth >= 0 && broken.isEmpty())
            broken = matches[i].problem;
        anchors << shortText(record);
    }
    QStringList accepted;
    for (const DomainName &reference : references())
        accepted << reference.toUnicode();
    // Where another address passes, this one must be named.
    const QString where = m_passed ? QStringLiteral("%1, %2").arg(name, probe.address.toString()) : name;
    if (unnamed)
        note(FindingId::DaneTaNameMismatch, {where, namesText(leaf), listText(accepted)}, session);
    else if (onlyAnchors && broken.isEmpty())
        note(FindingId::DaneTaCertMissing, {where, listText(anchors)}, session);
    else
        note(FindingId::DaneTlsaNoMatch, {where, broken.isEmpty() ? Text::tr("none fits") : broken, suggestion(leaf)},
             session);
}

} // namespace

DaneState judgeDaneHost(Judging &j, const HostDecision &decision)
{
    if (decision.observed < 0)
        return DaneState::NotLooked;
    return HostJudge(j, decision).judge();
}

} // namespace gatepost
