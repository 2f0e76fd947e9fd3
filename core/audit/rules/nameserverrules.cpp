// What the name servers of the zone say, one beside the other (RFC 8461 §8.1, §10.2, RFC 1034 §4.2.2).
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>
#include <QMap>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr qsizetype soaAt = 0; // places of the questions, see ZoneView
constexpr qsizetype nsAt = 1;
constexpr qsizetype recordAt = 2;
constexpr qsizetype hostAAt = 3;
constexpr qsizetype hostAaaaAt = 4;
constexpr qsizetype mxAt = 5;
constexpr qsizetype reportsAt = 6;
constexpr qsizetype shownText = 80;

const DnsLookup *lookupAt(const NameServerView &server, qsizetype index)
{
    return index < server.lookups.size() ? &server.lookups[index] : nullptr;
}

bool isAnswered(const NameServerView &server)
{
    const DnsLookup *soa = lookupAt(server, soaAt);
    return soa && soa->answer;
}

bool servesZone(const NameServerView &server)
{
    return isAnswered(server) && server.lookups[soaAt].answer->flags.authoritative &&
           !soaRecords(server.lookups[soaAt]).isEmpty();
}

QString placeText(const NameServerView &server)
{
    return QStringLiteral("%1 (%2)").arg(server.name.toUnicode(), server.address.toString());
}

EvidenceRef evidenceOf(qsizetype server, qsizetype lookup)
{
    return dnsEvidence(QStringLiteral("zoneView/%1/%2").arg(server).arg(lookup));
}

/// The records of one question as a set of texts, aliases as they are; nothing when the server has none of its own to
/// say, as after a delegation.
std::optional<QStringList> setOf(const NameServerView &server, qsizetype index)
{
    const DnsLookup *lookup = lookupAt(server, index);
    if (!lookup || !servesZone(server) || !lookup->answer || !lookup->answer->flags.authoritative ||
        !lookupTrouble(*lookup).isEmpty())
        return {};
    QStringList out;
    for (const DnsRecord &record : lookup->answer->answers) {
        const bool wanted = record.type == quint16(lookup->question.type) || record.type == quint16(RrType::Cname);
        if (!wanted || record.owner != lookup->question.name)
            continue;
        // Names come back in the letters of the question, which are random.
        const QString data = record.type == quint16(RrType::Txt) ? rdataText(record) : rdataText(record).toLower();
        out << typeName(record.type) + u' ' + data;
    }
    out.sort();
    out.removeDuplicates();
    return out;
}

struct NameServers
{
    Judging &j;
    const ZoneView &view;

    void judgeReach();
    void judgeSerials();
    void judgeDelegation();
    void judgeSets(FindingId id, qsizetype index, const QString &owner, bool mayDiffer);

    bool sameSerials() const { return serials().size() == 1; }
    QMap<quint32, QStringList> serials() const
    {
        QMap<quint32, QStringList> out;
        for (const NameServerView &server : view.servers) {
            if (servesZone(server))
                out[soaRecords(server.lookups[soaAt]).first().serial] << server.name.toUnicode();
        }
        return out;
    }
    /// When none of a family answers, it is this computer's way there as likely as all the servers.
    bool familyAnswers(const QHostAddress &like) const
    {
        return std::any_of(view.servers.begin(), view.servers.end(), [&like](const NameServerView &server) {
            return server.address.protocol() == like.protocol() && isAnswered(server);
        });
    }
};

void NameServers::judgeReach()
{
    for (qsizetype i = 0; i < view.servers.size(); ++i) {
        const NameServerView &server = view.servers[i];
        const DnsLookup *soa = lookupAt(server, soaAt);
        if (!soa || servesZone(server) || !familyAnswers(server.address))
            continue;
        if (!soa->answer) {
            const bool ours = soa->answer.error().kind == FaultKind::Cancelled;
            if (!ours)
                j.add(FindingId::NsUnreachable, server.name.toUnicode(),
                      {placeText(server), faultText(soa->answer.error())}, evidenceOf(i, soaAt));
            continue;
        }
        const QString trouble = lookupTrouble(*soa);
        j.add(FindingId::NsLame, server.name.toUnicode(),
              {placeText(server), trouble.isEmpty() ? Text::tr("it refers to others") : trouble}, evidenceOf(i, soaAt));
    }
}

void NameServers::judgeSerials()
{
    const QMap<quint32, QStringList> versions = serials();
    if (versions.size() < 2)
        return;
    QStringList texts;
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        QStringList names = it.value();
        names.removeDuplicates();
        texts << QStringLiteral("%1: %2").arg(it.key()).arg(names.join(QStringLiteral(", ")));
    }
    for (qsizetype i = 0; i < view.servers.size(); ++i) {
        if (servesZone(view.servers[i]))
            j.add(FindingId::NsSoaMismatch, view.zone.toUnicode(), {texts.join(QStringLiteral("; "))},
                  evidenceOf(i, soaAt));
    }
}

QList<DomainName> missingIn(const QList<DomainName> &names, const QList<DomainName> &others)
{
    QList<DomainName> out;
    std::copy_if(names.begin(), names.end(), std::back_inserter(out),
                 [&others](const DomainName &name) { return !others.contains(name); });
    return out;
}

QString namesText(const QList<DomainName> &names)
{
    QStringList out;
    for (const DomainName &name : names)
        out << name.toUnicode();
    return out.isEmpty() ? Text::tr("none") : out.join(QStringLiteral(", "));
}

/// The referral of the parent against the NS records of the zone itself (RFC 1034 §4.2.2).
void NameServers::judgeDelegation()
{
    if (!view.parent || !view.parent->answer || view.parent->answer->flags.authoritative)
        return;
    DnsLookup referral = *view.parent; // its records are in the authority section
    referral.answer->answers = referral.answer->authority;
    QList<DomainName> above = nsRecords(referral);
    for (qsizetype i = 0; i < view.servers.size() && !above.isEmpty(); ++i) {
        const DnsLookup *ns = lookupAt(view.servers[i], nsAt);
        const QList<DomainName> own = ns && servesZone(view.servers[i]) ? nsRecords(*ns) : QList<DomainName>();
        if (own.isEmpty())
            continue;
        const QList<DomainName> onlyAbove = missingIn(above, own);
        const QList<DomainName> onlyOwn = missingIn(own, above);
        if (onlyAbove.isEmpty() && onlyOwn.isEmpty())
            return;
        Finding &found =
            j.add(FindingId::NsParentChildMismatch, view.zone.toUnicode(), {namesText(onlyAbove), namesText(onlyOwn)},
                  dnsEvidence(QStringLiteral("zoneView/parent")));
        found.evidence << evidenceOf(i, nsAt);
        return;
    }
}

/// `mayDiffer`: addresses that a server makes up for who asks differ on purpose, under the same serial.
void NameServers::judgeSets(FindingId id, qsizetype index, const QString &owner, bool mayDiffer)
{
    QMap<QStringList, QStringList> serversBySet;
    QList<qsizetype> places;
    bool anyEmpty = false;
    for (qsizetype i = 0; i < view.servers.size(); ++i) {
        const auto set = setOf(view.servers[i], index);
        if (!set)
            continue;
        QStringList &names = serversBySet[*set];
        if (!names.contains(view.servers[i].name.toUnicode()))
            names << view.servers[i].name.toUnicode();
        anyEmpty = anyEmpty || set->isEmpty();
        places << i;
    }
    if (serversBySet.size() < 2 || (mayDiffer && !anyEmpty && sameSerials()))
        return;
    QStringList texts;
    for (auto it = serversBySet.begin(); it != serversBySet.end(); ++it) {
        const QString set = it.key().isEmpty() ? Text::tr("nothing") : it.key().join(QStringLiteral(", "));
        texts << QStringLiteral("%1: %2").arg(it.value().join(QStringLiteral(", ")), visible(set, shownText));
    }
    for (const qsizetype place : places)
        j.add(id, owner, {texts.join(QStringLiteral("; "))}, evidenceOf(place, index));
}

} // namespace

void judgeNameServers(Judging &j)
{
    if (!j.seen.zoneView || j.seen.zoneView->servers.isEmpty())
        return;
    NameServers servers{j, *j.seen.zoneView};
    servers.judgeReach();
    servers.judgeSerials();
    servers.judgeDelegation();
    servers.judgeSets(FindingId::StsTxtNsInconsistent, recordAt, j.seen.domain.child("_mta-sts").toString(), false);
    const QString host = j.seen.domain.child("mta-sts").toString();
    servers.judgeSets(FindingId::PolicyHostNsInconsistent, hostAAt, host, true);
    servers.judgeSets(FindingId::PolicyHostNsInconsistent, hostAaaaAt, host, true);
    servers.judgeSets(FindingId::MxNsInconsistent, mxAt, j.seen.domain.toString(), false);
    servers.judgeSets(FindingId::TlsrptNsInconsistent, reportsAt, j.seen.domain.child("_tls").child("_smtp").toString(),
                      false);
}

} // namespace gatepost
