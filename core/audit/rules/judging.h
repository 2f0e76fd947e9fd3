#pragma once
// What the rules share: the facts, the thresholds, and the judgement as far as it has come. One function per area; they
// run in the order of the steps, each may read what the earlier ones have put into `out`.
#include "core/audit/assess.h"
#include "core/tls/certificate.h"

namespace gatepost {

struct Judging
{
    const Observation &seen;
    const QDateTime &now; ///< the moment the judgement is about
    const Thresholds &limits;
    Assessment &out;

    bool published = false; ///< something says that MTA-STS is wanted: a record, right or wrong, or a policy file
    bool fetched = false;   ///< at least one address gave a 200 that senders accept
    bool nullMx = false;    ///< the only MX record is the null one (RFC 7505 §3)
    QList<std::optional<Effect>> given; ///< by finding: an effect that the circumstances decide, else the catalogue's

    /// Adds a finding, or the evidence to the same one that is there already.
    Finding &add(FindingId id, const QString &subject, const QStringList &args, const EvidenceRef &evidence,
                 std::optional<Effect> effect = std::nullopt);
    void addText(const TextFindings &findings, const QString &subject, EvidenceKind kind, const QString &path);
    void setEffect(const Finding &finding, Effect effect);
    bool has(FindingId id) const;
    std::optional<PolicyMode> mode() const; ///< of the policy that the sender of this judgement goes by
    SenderKind sender() const { return out.whatIf.lens.kind; }
};

EvidenceRef dnsEvidence(const QString &path);

/// Why a lookup gave no view of the name: a fault, or a code other than NoError and NxDomain. Empty: it was answered.
QString lookupTrouble(const DnsLookup &lookup);
/// Our own way to the network broke: connections came to nothing, and neither did the lookups after them.
bool lineBroke(const Observation &seen);
bool isBogus(const DnsLookup &lookup);                ///< resolvers that validate answer SERVFAIL (RFC 4035 §5.5)
bool isMissing(const DnsLookup &lookup, RrType type); ///< answered, and nothing of that type at the end of the chain

/// An alias that leads nowhere, with who could take its end (RFC 8461 §10.3).
void addDangling(Judging &j, FindingId id, const QString &owner, const DomainName &target, const QString &path);

void judgeInput(Judging &j);
void judgeRecord(Judging &j);
void judgePolicyHost(Judging &j);
void judgeNameServers(Judging &j);
void judgeFetch(Judging &j);
void judgeFile(Judging &j);
void choosePolicy(Judging &j);      ///< which policy the sender goes by: live, remembered, assumed or none
void judgePolicyProbes(Judging &j); ///< of step 3, beyond the sender's fetch
void judgeMatch(Judging &j);
void judgeTls(Judging &j);
void judgeMxTrials(Judging &j); ///< of step 6, beyond the sender's session
void judgeDane(Judging &j);
void judgeReports(Judging &j);
void judgeSecondOpinions(Judging &j); ///< puts them beside the first answers as evidence
void judgeDelegation(Judging &j);
void judgeSubdomains(Judging &j);

void weighForSender(Judging &j); ///< effects that differ for the sender of the lens
void judgeSteps(Judging &j);
void decideHosts(Judging &j); ///< the table of what a sender does with each host
void judgePort25(Judging &j);
void giveVerdict(Judging &j);

/// The server itself brought the proof, signed by the issuer, that the certificate of the session is revoked.
bool isRevoked(const TlsTrial &trial, const TlsFacts &session);

/// What is wrong with a certificate, for the policy host and the MX hosts alike.
enum class CertificateFault {
    Untrusted,
    SelfSigned,
    Incomplete,
    Expired,
    NotYetValid,
    Expiring,
    Name,
    CnOnly,
    WildcardInvalid,
    Wildcard,
    Weak
};
struct CertificateComplaint
{
    CertificateFault fault = CertificateFault::Untrusted;
    QString detail; ///< the issuer, the date, the names that it does have
};
struct CertificateJudgement
{
    std::optional<CertificateFacts> leaf;
    QList<CertificateComplaint> complaints;
    bool trusted() const; ///< a sender accepts the chain, the dates aside
    bool dated() const;   ///< it accepts the dates
    bool named() const;   ///< it accepts the name (RFC 8461 §4.2)
    bool accepted() const { return trusted() && dated() && named(); }
};
CertificateJudgement judgeCertificate(const TlsFacts &tls, const DomainName &reference, const QDateTime &now,
                                      const Thresholds &limits);

} // namespace gatepost
