// Step 3, beyond the sender's own fetch: what explains it, and what other clients meet at the policy host.
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include "core/tls/caaidentities.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString pathOfProbe(qsizetype index)
{
    return QStringLiteral("fetchProbes/%1").arg(index);
}

EvidenceRef evidenceOf(EvidenceKind kind, const QString &path)
{
    return EvidenceRef{kind, path, std::nullopt};
}

/// What came, in a few words.
QString outcomeOf(const PolicyFetch &fetch)
{
    if (looksLikePolicy(fetch))
        return Text::tr("the policy file");
    return Text::tr("status %1, %n octet(s)", nullptr, int(fetch.body.size())).arg(fetch.status);
}

/// Between findings of one weight the first one says what to fix first: where the file is, rather than where it is not.
void putFirst(Judging &j, const Finding &explanation)
{
    const qsizetype at = j.out.findings.indexOf(explanation);
    j.out.findings.move(at, 0);
    j.given.move(at, 0);
}

/// A busy server answers no question about clients.
bool isBusy(const PolicyFetch &fetch)
{
    return fetch.status == 429 || fetch.status >= 500;
}

/// A browser gets something else than a mail server from the same address.
void judgeOtherClient(Judging &j, const QString &host, qsizetype index)
{
    const PolicyFetch &other = j.seen.fetchProbes[index].fetch;
    if (other.stage != FetchStage::Finished || isBusy(other))
        return;
    for (qsizetype i = 0; i < j.seen.fetches.size(); ++i) {
        const PolicyFetch &own = j.seen.fetches[i];
        if (own.address != other.address || own.stage != FetchStage::Finished || isBusy(own))
            continue;
        const bool about = looksLikePolicy(own) || looksLikePolicy(other); // pages differ from one call to the next
        if (!about || (own.status == other.status && own.body == other.body))
            return;
        j.add(FindingId::PolicyHttpVariesUserAgent, host, {outcomeOf(own), outcomeOf(other)},
              evidenceOf(EvidenceKind::Http, QStringLiteral("fetches/%1").arg(i)))
                .evidence
            << evidenceOf(EvidenceKind::Http, pathOfProbe(index));
        return;
    }
}

/// Nothing of https works, and http answers: somebody has built half of it.
void judgePlain(Judging &j, const QString &host, qsizetype index)
{
    const PolicyFetch &fetch = j.seen.fetchProbes[index].fetch;
    const bool encrypted = std::any_of(j.seen.fetches.begin(), j.seen.fetches.end(),
                                       [](const PolicyFetch &f) { return f.stage > FetchStage::Tls; });
    if (fetch.status == 0 || encrypted)
        return;
    const Finding found =
        j.add(FindingId::PolicyHttpOnly, host, {outcomeOf(fetch)}, evidenceOf(EvidenceKind::Http, pathOfProbe(index)));
    putFirst(j, found);
}

void judgeFetchProbes(Judging &j, const QString &host)
{
    for (qsizetype i = 0; i < j.seen.fetchProbes.size(); ++i) {
        const FetchProbe &probe = j.seen.fetchProbes[i];
        switch (probe.purpose) {
        case FetchPurpose::OtherClient:
            judgeOtherClient(j, host, i);
            break;
        case FetchPurpose::PlainHttp:
            judgePlain(j, host, i);
            break;
        case FetchPurpose::ApexHost:
        case FetchPurpose::OtherFolder:
        case FetchPurpose::OtherFileName:
            if (looksLikePolicy(probe.fetch)) {
                const Finding found = j.add(FindingId::PolicyHttpWrongPath, host, {probe.fetch.url.toString()},
                                            evidenceOf(EvidenceKind::Http, pathOfProbe(i)));
                putFirst(j, found);
            }
            break;
        }
    }
}

/// The session that a sender had with the address of the trials.
const PolicyFetch *sessionAt(const Observation &seen, const QHostAddress &address)
{
    for (const PolicyFetch &fetch : seen.fetches) {
        if (fetch.address == address && fetch.tls && fetch.stage > FetchStage::Tls)
            return &fetch;
    }
    return nullptr;
}

/// Browsers and senders name the host; what happens without the name is a fact to know, not a fault.
void judgeNames(Judging &j, const QString &host)
{
    const auto stands = [](const TlsTrial &t) { return t.kind == TlsTrialKind::Named && t.stood(); };
    const bool control = std::any_of(j.seen.policyTrials.begin(), j.seen.policyTrials.end(), stands);
    for (qsizetype i = 0; i < j.seen.policyTrials.size(); ++i) {
        const TlsTrial &trial = j.seen.policyTrials[i];
        const PolicyFetch *session = sessionAt(j.seen, trial.address);
        if (trial.kind != TlsTrialKind::NoName || !session)
            continue;
        const DomainName &name = session->host;
        const bool good = judgeCertificate(*session->tls, name, j.now, j.limits).accepted();
        const bool other = trial.stood() && !judgeCertificate(trial.tls, name, j.now, j.limits).accepted();
        if (!good || !(other || (trial.refused() && control)))
            continue;
        const QString what = other ? Text::tr("another certificate") : Text::tr("no session");
        j.add(FindingId::PolicyTlsSniRequired, host, {what},
              evidenceOf(other ? EvidenceKind::Certificate : EvidenceKind::Tls,
                         QStringLiteral("policyTrials/%1").arg(i)));
    }
}

void judgeTrials(Judging &j, const QString &host)
{
    for (qsizetype i = 0; i < j.seen.policyTrials.size(); ++i) {
        const TlsTrial &trial = j.seen.policyTrials[i];
        const QString path = QStringLiteral("policyTrials/%1").arg(i);
        const PolicyFetch *session = sessionAt(j.seen, trial.address);
        if (trial.kind == TlsTrialKind::Legacy && trial.stood()) {
            if (session)
                j.add(FindingId::PolicyTlsLegacyEnabled, host, {trial.tls.protocol},
                      evidenceOf(EvidenceKind::Tls, path));
            continue; // without a session it is all the server has: told by the fetch
        }
        if (session && isRevoked(trial, *session->tls))
            j.add(FindingId::PolicyCertRevoked, host, {dateText(trial.staple->revokedAt)},
                  evidenceOf(EvidenceKind::Certificate, path));
    }
}

/// The issuers that a record set allows: of `issue`, or of `issuewild` for a wildcard where there is one (RFC 8659
/// §4.3).
std::optional<QStringList> allowedIssuers(const DnsLookup &lookup, bool wildcard)
{
    QStringList plain;
    QStringList wild;
    bool anyPlain = false;
    bool anyWild = false;
    for (const CaaRecord &record : caaRecords(lookup)) {
        const QByteArray tag = record.tag.toLower();
        const QString name = QString::fromLatin1(record.value.split(';').first().trimmed()).toLower();
        if (tag == "issue") {
            anyPlain = true;
            plain << name;
        } else if (tag == "issuewild") {
            anyWild = true;
            wild << name;
        }
    }
    if (wildcard && anyWild)
        return wild;
    return anyPlain ? std::optional(plain) : std::nullopt;
}

/// The records that count for a name: the first ones on the way up (RFC 8659 §3). -1: none, or not known.
qsizetype relevantCaa(const QList<DnsLookup> &caa, const DomainName &from)
{
    for (qsizetype i = 0; i < caa.size(); ++i) {
        if (!from.isSubdomainOf(caa[i].question.name))
            continue;
        if (!lookupTrouble(caa[i]).isEmpty())
            return -1;
        if (!recordsAtTarget(caa[i], RrType::Caa).isEmpty())
            return i;
    }
    return -1;
}

void judgeCaa(Judging &j, const QString &host)
{
    for (const PolicyFetch &fetch : j.seen.fetches) {
        const auto leaf = readCertificate(fetch.tls ? fetch.tls->chain.value(0) : QByteArray());
        if (!leaf || !judgeCertificate(*fetch.tls, fetch.host, j.now, j.limits).accepted())
            continue; // such a certificate must be replaced anyway
        const QStringList identities = caaIdentities(*leaf, j.seen.context.authorities);
        const bool wildcard = matchDnsId(*leaf, fetch.host) == NameMatch::Wildcard;
        const qsizetype index = relevantCaa(j.seen.caa, wildcard ? fetch.host.parent() : fetch.host);
        if (identities.isEmpty() || index < 0)
            continue;
        const DnsLookup &lookup = j.seen.caa[index];
        const auto allowed = allowedIssuers(lookup, wildcard);
        const bool allows = !allowed || std::any_of(identities.begin(), identities.end(),
                                                    [&](const QString &id) { return allowed->contains(id); });
        if (!allows)
            j.add(FindingId::PolicyCaaBlocks, host, {lookup.question.name.toString(), leaf->issuerOrganisation},
                  dnsEvidence(QStringLiteral("caa/%1").arg(index)));
    }
}

} // namespace

bool isRevoked(const TlsTrial &trial, const TlsFacts &session)
{
    return trial.staple && trial.staple->verified && trial.staple->status == StapleStatus::Revoked &&
           trial.tls.chain.value(0) == session.chain.value(0);
}

void judgePolicyProbes(Judging &j)
{
    if (!j.published)
        return;
    const QString host = j.seen.domain.child("mta-sts").toString();
    judgeFetchProbes(j, host);
    judgeNames(j, host);
    judgeTrials(j, host);
    judgeCaa(j, host);
}

} // namespace gatepost
