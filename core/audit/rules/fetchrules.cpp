// Step 3: the fetch of the policy file, per address (RFC 8461 §3.3).
#include "core/audit/catalogue.h"
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include <algorithm>

namespace gatepost {

namespace {

constexpr int cacheAgeSeconds = 60;

/// One fetch on its way through the rules.
struct FetchJudge
{
    Judging &j;
    const PolicyFetch &fetch;
    QString path;
    QString host;
    bool clean = true; ///< a sender accepts what came

    void error(FindingId id, const QStringList &args, EvidenceKind kind = EvidenceKind::Http)
    {
        clean = false;
        note(id, args, kind);
    }
    void note(FindingId id, const QStringList &args, EvidenceKind kind = EvidenceKind::Http)
    {
        j.add(id, host, args, EvidenceRef{kind, path, std::nullopt});
    }

    void judgeCertificateOf();
    void judgeName(const CertificateComplaint &complaint);
    void judgeResponse();
    void judgeType();
    void judgeBody();
    void judgeFault();
};

void FetchJudge::judgeName(const CertificateComplaint &complaint)
{
    const QList<DomainName> aliases = j.seen.hostA ? j.seen.hostA->aliases : QList<DomainName>();
    const auto leaf = readCertificate(fetch.tls->chain.value(0));
    const bool provider = leaf && std::any_of(aliases.begin(), aliases.end(), [&](const DomainName &alias) {
                              const NameMatch match = matchDnsId(*leaf, alias);
                              return match == NameMatch::Exact || match == NameMatch::Wildcard;
                          });
    error(provider ? FindingId::PolicyCertProviderName : FindingId::PolicyCertNameMismatch, {host, complaint.detail},
          EvidenceKind::Certificate);
}

void FetchJudge::judgeCertificateOf()
{
    const CertificateJudgement judged = judgeCertificate(*fetch.tls, fetch.host, j.now, j.limits);
    constexpr auto kind = EvidenceKind::Certificate;
    for (const CertificateComplaint &complaint : judged.complaints) {
        switch (complaint.fault) {
        case CertificateFault::Untrusted:
            error(FindingId::PolicyCertUntrusted, {complaint.detail}, kind);
            break;
        case CertificateFault::SelfSigned:
            error(FindingId::PolicyCertSelfSigned, {}, kind);
            break;
        case CertificateFault::Incomplete:
            error(FindingId::PolicyCertChainIncomplete, {complaint.detail}, kind);
            break;
        case CertificateFault::Expired:
            error(FindingId::PolicyCertExpired, {complaint.detail}, kind);
            break;
        case CertificateFault::NotYetValid:
            error(FindingId::PolicyCertNotYetValid, {complaint.detail}, kind);
            break;
        case CertificateFault::Expiring:
            note(FindingId::PolicyCertExpiring, {complaint.detail}, kind);
            break;
        case CertificateFault::Name:
            judgeName(complaint);
            break;
        case CertificateFault::CnOnly:
            error(FindingId::PolicyCertCnOnly, {host}, kind);
            break;
        case CertificateFault::WildcardInvalid:
            error(FindingId::PolicyCertWildcardInvalid, {host, complaint.detail}, kind);
            break;
        case CertificateFault::Wildcard:
            note(FindingId::PolicyCertWildcard, {complaint.detail}, kind);
            break;
        case CertificateFault::Weak:
            note(FindingId::PolicyCertWeak, {complaint.detail}, kind);
            break;
        }
    }
}

/// text/plain, any case, with an optional charset (RFC 8461 §3.2; RFC 9110 §8.3).
void FetchJudge::judgeType()
{
    const QByteArray type = fetch.header("content-type");
    const QByteArray media = type.split(';').first().trimmed().toLower();
    if (media.isEmpty())
        return note(FindingId::PolicyHttpContentTypeMissing, {});
    if (media != "text/plain")
        return note(FindingId::PolicyHttpContentType, {QString::fromLatin1(type)});
    const auto at = type.toLower().indexOf("charset=");
    QByteArray charset = at < 0 ? QByteArray() : type.mid(at + 8).split(';').first().trimmed().toLower();
    charset.replace('"', "");
    if (!charset.isEmpty() && charset != "utf-8" && charset != "us-ascii" && charset != "ascii")
        note(FindingId::PolicyHttpCharset, {QString::fromLatin1(charset)});
}

bool looksLikePage(const QByteArray &body)
{
    const QByteArray head = body.first(qMin<qsizetype>(body.size(), 1024)).trimmed().toLower();
    return head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml") ||
           head.startsWith("<head") || head.startsWith("<body") || head.startsWith("<script") || head.contains("<html");
}

void FetchJudge::judgeBody()
{
    const QByteArray encoding = fetch.header("content-encoding").trimmed().toLower();
    if (fetch.body.isEmpty())
        return error(FindingId::PolicyHttpEmpty, {});
    if (!encoding.isEmpty() && encoding != "identity") {
        clean = clean && readStsPolicy(fetch.body).valid();
        return note(FindingId::PolicyHttpContentEncoding, {QString::fromLatin1(encoding)});
    }
    judgeType();
    if (looksLikePage(fetch.body))
        return error(FindingId::PolicyHttpHtml, {});
    if (fetch.body.size() > j.limits.largePolicyBytes)
        note(FindingId::PolicyHttpLarge, {QString::number(fetch.body.size())});
}

void FetchJudge::judgeResponse()
{
    if (fetch.status >= 300 && fetch.status < 400)
        return error(FindingId::PolicyHttpRedirect, {QString::fromUtf8(fetch.header("location"))});
    if (fetch.status != 200)
        return error(FindingId::PolicyHttpStatus, {QString::number(fetch.status)});
    judgeBody();
    if (fetch.header("age").toInt() > cacheAgeSeconds)
        note(FindingId::PolicyHttpCacheStale, {QString::fromLatin1(fetch.header("age"))});
    if (!fetch.header("set-cookie").isNull())
        note(FindingId::PolicyHttpCookie, {});
    if (fetch.times.total > std::chrono::milliseconds(j.limits.slowFetchMilliseconds))
        note(FindingId::PolicyHttpSlow, {QString::number(double(fetch.times.total.count()) / 1e6, 'f', 1)});
}

/// No session for a sender, but one for the trial with old versions.
bool speaksOnlyLegacy(const Observation &seen, const QHostAddress &address)
{
    return std::any_of(seen.policyTrials.begin(), seen.policyTrials.end(), [&](const TlsTrial &trial) {
        return trial.kind == TlsTrialKind::Legacy && trial.address == address && trial.stood();
    });
}

void FetchJudge::judgeFault()
{
    const Fault &fault = *fetch.fault;
    const QString text = faultText(fault);
    if (fetch.stage == FetchStage::Tls) {
        const QString detail = fault.detail.toLower();
        const bool obsolete = detail.contains(u"unsupported protocol") || detail.contains(u"protocol version") ||
                              speaksOnlyLegacy(j.seen, fetch.address);
        return error(obsolete ? FindingId::PolicyTlsObsoleteOnly : FindingId::PolicyTlsHandshakeFailed,
                     obsolete ? QStringList() : QStringList{text}, EvidenceKind::Tls);
    }
    if (fault.kind == FaultKind::Timeout)
        return error(FindingId::PolicyHttpTimeout, {text});
    if (fault.kind == FaultKind::TooLarge)
        return error(FindingId::PolicyHttpTooLarge, {});
    error(FindingId::PolicyHttpTruncated, {text});
}

bool isRunning(const PolicyFetch &fetch)
{
    return fetch.fault && fetch.fault->kind == FaultKind::Cancelled;
}

bool noConnection(const PolicyFetch &fetch)
{
    return fetch.stage == FetchStage::Connect && fetch.fault && !isRunning(fetch);
}

void judgeConnections(Judging &j, const QString &host)
{
    const QList<PolicyFetch> &fetches = j.seen.fetches;
    const bool all = std::all_of(fetches.begin(), fetches.end(), noConnection);
    for (qsizetype i = 0; i < fetches.size(); ++i) {
        if (!noConnection(fetches[i]))
            continue;
        const EvidenceRef evidence{EvidenceKind::Http, QStringLiteral("fetches/%1").arg(i), std::nullopt};
        const Fault &fault = *fetches[i].fault;
        const bool notTheirs =
            fault.kind == FaultKind::ProxyFailed || fault.kind == FaultKind::Internal || lineBroke(j.seen);
        const auto ours = notTheirs ? std::optional(Effect::CouldNotTest) : std::nullopt;
        const QString address = fetches[i].address.toString();
        if (all && fetches.size() == 1)
            j.add(FindingId::PolicyConnectFailed, host, {faultText(fault)}, evidence, ours);
        else if (all)
            j.add(FindingId::PolicyConnectFailed, host, {address + QStringLiteral(": ") + faultText(fault)}, evidence,
                  ours);
        else
            j.add(FindingId::PolicyConnectPartial, host, {address, faultText(fault)}, evidence, ours);
    }
}

/// Different policies at different addresses; bodies of failed fetches do not count.
void judgeDifference(Judging &j, const QString &host, const QList<int> &clean)
{
    QStringList addresses;
    for (const int i : clean) {
        if (j.seen.fetches[i].body != j.seen.fetches[clean.first()].body)
            addresses << j.seen.fetches[i].address.toString();
    }
    if (addresses.isEmpty())
        return;
    addresses.prepend(j.seen.fetches[clean.first()].address.toString());
    Finding &found = j.add(
        FindingId::PolicyHttpVaries, host, {addresses.join(QStringLiteral(", "))},
        EvidenceRef{EvidenceKind::Http, QStringLiteral("fetches/%1").arg(clean.first()), std::nullopt}, Effect::AtRisk);
    for (const int i : clean.sliced(1))
        found.evidence << EvidenceRef{EvidenceKind::Http, QStringLiteral("fetches/%1").arg(i), std::nullopt};
}

/// Index of the fetch whose body is read as a policy: one that senders accept, else any that brought text.
int deciding(const Judging &j, const QList<int> &clean)
{
    if (!clean.isEmpty())
        return clean.first();
    for (int i = 0; i < j.seen.fetches.size(); ++i) {
        const PolicyFetch &fetch = j.seen.fetches[i];
        const bool text = fetch.status == 200 && !fetch.body.isEmpty() && fetch.stage == FetchStage::Finished &&
                          !looksLikePage(fetch.body);
        if (text && fetch.header("content-encoding").isEmpty())
            return i;
    }
    return -1;
}

} // namespace

void judgeFetch(Judging &j)
{
    const QString host = j.seen.domain.child("mta-sts").toString();
    const QList<PolicyFetch> &fetches = j.seen.fetches;
    // A policy file without a record says that MTA-STS is wanted; any other page does not.
    const bool file = std::any_of(fetches.begin(), fetches.end(), looksLikePolicy);
    if (!j.published && file) {
        j.published = true;
        for (const Finding &finding : QList<Finding>(j.out.findings)) {
            if (finding.id == FindingId::StsTxtAbsent)
                j.setEffect(finding, Effect::AtRisk);
        }
        judgePolicyHost(j);
    }
    if (!j.published)
        return;
    const qsizetype first = j.out.findings.size();
    judgeConnections(j, host);
    QList<int> clean;
    bool tlsGood = false;
    for (int i = 0; i < fetches.size(); ++i) {
        if (isRunning(fetches[i]) || noConnection(fetches[i]))
            continue;
        FetchJudge judge{j, fetches[i], QStringLiteral("fetches/%1").arg(i), host};
        if (fetches[i].tls && !fetches[i].tls->chain.isEmpty())
            judge.judgeCertificateOf();
        tlsGood = tlsGood || (judge.clean && fetches[i].stage > FetchStage::Tls);
        if (fetches[i].fault)
            judge.judgeFault();
        else
            judge.judgeResponse();
        if (judge.clean)
            clean << i;
    }
    j.out.policyFetch = deciding(j, clean);
    if (tlsGood)
        j.add(
            FindingId::PolicyTlsOk, host, {},
            EvidenceRef{EvidenceKind::Tls, QStringLiteral("fetches/%1").arg(qMax(0, j.out.policyFetch)), std::nullopt});
    if (clean.isEmpty())
        return;
    j.fetched = true;
    j.add(FindingId::PolicyHttpOk, host, {},
          EvidenceRef{EvidenceKind::Http, QStringLiteral("fetches/%1").arg(clean.first()), std::nullopt});
    // A sender that meets the good address applies the policy, so the others are a risk, not the end of it.
    for (qsizetype i = first; i < j.out.findings.size(); ++i) {
        if (j.out.findings[i].step == Step::Fetch && !j.given[i] &&
            effectOf(j.out.findings[i].id, std::nullopt) == Effect::Unprotected)
            j.given[i] = Effect::AtRisk;
    }
    judgeDifference(j, host, clean);
}

/// Step 4: the file as text (RFC 8461 §3.2).
void judgeFile(Judging &j)
{
    if (j.out.policyFetch < 0)
        return;
    const PolicyFetch &fetch = j.seen.fetches[j.out.policyFetch];
    j.out.policy = readStsPolicy(fetch.body, j.seen.domain.toAscii(), j.limits.policy);
    j.addText(j.out.policy->findings, fetch.url.toString(), EvidenceKind::Line,
              QStringLiteral("fetches/%1").arg(j.out.policyFetch));
    j.out.policyApplies = j.out.record.usable() && j.fetched && j.out.policy->valid();
}

} // namespace gatepost
