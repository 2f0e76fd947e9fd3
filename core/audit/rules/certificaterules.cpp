// Certificates as a sender judges them: chain, dates, DNS-IDs (RFC 8461 §3.3, §4.2; RFC 9525 §6.3).
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include <algorithm>

namespace gatepost {

namespace {

QString names(const CertificateFacts &leaf)
{
    constexpr int shown = 6;
    QStringList out;
    for (const QByteArray &name : leaf.dnsNames.first(qMin<qsizetype>(leaf.dnsNames.size(), shown)))
        out << visible(name);
    if (leaf.dnsNames.size() > shown)
        out << QStringLiteral("…");
    if (out.isEmpty())
        out << (leaf.commonName.isEmpty() ? leaf.subject : QStringLiteral("CN=") + leaf.commonName);
    return out.join(QStringLiteral(", "));
}

void judgeName(const CertificateFacts &leaf, const DomainName &reference, QList<CertificateComplaint> &out)
{
    switch (matchDnsId(leaf, reference)) {
    case NameMatch::Exact:
        return;
    case NameMatch::Wildcard:
        out << CertificateComplaint{CertificateFault::Wildcard, names(leaf)};
        return;
    case NameMatch::CommonNameOnly:
        out << CertificateComplaint{CertificateFault::CnOnly, names(leaf)};
        return;
    case NameMatch::InvalidWildcard:
        out << CertificateComplaint{CertificateFault::WildcardInvalid, names(leaf)};
        return;
    case NameMatch::None:
        out << CertificateComplaint{CertificateFault::Name, names(leaf)};
        return;
    }
}

/// The first certificate of the chain, from the leaf, that a date is wrong with.
template <typename Wrong> QDateTime dateWhere(const QList<QByteArray> &chain, Wrong wrong)
{
    for (const QByteArray &der : chain) {
        const auto facts = readCertificate(der);
        if (facts && wrong(*facts).isValid())
            return wrong(*facts);
    }
    return {};
}

QString strengthOf(const CertificateFacts &certificate)
{
    return QStringLiteral("%1 %2, %3")
        .arg(certificate.keyType)
        .arg(certificate.keyBits)
        .arg(certificate.signatureAlgorithm);
}

/// The first certificate that is weak, the server's own or one it rests on. A root counts by its key alone, and only
/// when it was sent: what its signature is made of does not matter.
QString weakness(const QList<QByteArray> &chain)
{
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const auto facts = readCertificate(chain[i]);
        if (!facts || !isWeak(*facts))
            continue;
        return i == 0 ? strengthOf(*facts) : QStringLiteral("%1: %2").arg(facts->subject, strengthOf(*facts));
    }
    return {};
}

} // namespace

namespace {

bool none(const CertificateJudgement &judged, std::initializer_list<CertificateFault> faults)
{
    return judged.leaf && std::none_of(judged.complaints.begin(), judged.complaints.end(), [&](const auto &complaint) {
               return std::find(faults.begin(), faults.end(), complaint.fault) != faults.end();
           });
}

} // namespace

bool CertificateJudgement::trusted() const
{
    using enum CertificateFault;
    return none(*this, {Untrusted, SelfSigned, Incomplete});
}

bool CertificateJudgement::dated() const
{
    using enum CertificateFault;
    return none(*this, {Expired, NotYetValid});
}

bool CertificateJudgement::named() const
{
    using enum CertificateFault;
    return none(*this, {Name, CnOnly, WildcardInvalid});
}

CertificateJudgement judgeCertificate(const TlsFacts &tls, const DomainName &reference, const QDateTime &now,
                                      const Thresholds &limits)
{
    CertificateJudgement out;
    const auto leaf = readCertificate(tls.chain.value(0));
    if (!leaf) {
        out.complaints << CertificateComplaint{CertificateFault::Untrusted, leaf.error()};
        return out;
    }
    out.leaf = *leaf;
    const ChainVerdict chain = judgeChain(tls, now);
    const auto complain = [&out](CertificateFault fault, const QString &detail) {
        out.complaints << CertificateComplaint{fault, detail};
    };
    if (chain.selfSigned)
        complain(CertificateFault::SelfSigned, leaf->issuer);
    else if (chain.incomplete)
        complain(CertificateFault::Incomplete, leaf->issuer);
    else if (chain.unknownIssuer)
        complain(CertificateFault::Untrusted, leaf->issuer);
    else if (chain.otherwise)
        complain(CertificateFault::Untrusted, tls.chainErrors.isEmpty() ? leaf->issuer : tls.chainErrors.first().text);
    if (chain.expired) {
        const auto ended = [&now](const CertificateFacts &c) { return c.notAfter < now ? c.notAfter : QDateTime(); };
        complain(CertificateFault::Expired, dateText(dateWhere(tls.chain, ended)));
    } else if (chain.notYetValid) {
        const auto begins = [&now](const CertificateFacts &c) { return c.notBefore > now ? c.notBefore : QDateTime(); };
        complain(CertificateFault::NotYetValid, dateText(dateWhere(tls.chain, begins)));
    } else if (leaf->notAfter < now.addDays(limits.certificateExpiringDays)) {
        complain(CertificateFault::Expiring, dateText(leaf->notAfter));
    }
    judgeName(*leaf, reference, out.complaints);
    if (const QString weak = weakness(tls.chain); !weak.isEmpty())
        complain(CertificateFault::Weak, weak);
    return out;
}

} // namespace gatepost
