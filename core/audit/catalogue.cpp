#include "core/audit/catalogue.h"
#include "core/audit/catalogue/rows.h"
#include "core/audit/wording.h"
#include <array>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// By FindingId; nothing where no rule of this version emits the id.
const std::array<const CatalogueRow *, std::size_t(FindingId::Count)> &table()
{
    static const auto rows = [] {
        std::array<const CatalogueRow *, std::size_t(FindingId::Count)> out{};
        for (const auto &area : {recordRows(), hostRows(), policyRows(), hostsRows(), daneRows(), reportRows()}) {
            for (const CatalogueRow &row : area)
                out[std::size_t(row.id)] = &row;
        }
        return out;
    }();
    return rows;
}

/// Arguments are put in at once, so that a "%1" inside one of them stays what it is.
QString filled(const char *text, const QStringList &args)
{
    const QString pattern = QCoreApplication::translate("Findings", text);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        const bool number = i + 2 < pattern.size() && pattern[i + 2].isLetterOrNumber();
        if (digit < 1 || number) {
            out += pattern[i];
            continue;
        }
        out += visible(args.value(digit - 1));
        ++i;
    }
    return out;
}

} // namespace

bool hasCatalogueRow(FindingId id)
{
    return id != FindingId::Count && table()[std::size_t(id)] != nullptr;
}

const CatalogueRow &catalogueRow(FindingId id)
{
    Q_ASSERT(hasCatalogueRow(id));
    return *table()[std::size_t(id)];
}

Effect effectOf(FindingId id, std::optional<PolicyMode> mode)
{
    const CatalogueRow &row = catalogueRow(id);
    // What cannot be seen from here is no judgement about the domain.
    switch (id) {
    case FindingId::StsTxtLookupFailed:
    case FindingId::PolicyHostDnsFailed:
    case FindingId::MxLookupFailed:
    case FindingId::SmtpConnectFailed:
    case FindingId::SmtpGreetingRejected:
    case FindingId::SmtpPort25BlockedHere:
        return Effect::CouldNotTest;
    case FindingId::DomainAddressLiteral:
        return Effect::NotApplicable;
    case FindingId::PolicyHttpVaries:  // some senders do get a policy that works
    case FindingId::PolicyCertRevoked: // only some senders look (RFC 8461 §10.5)
    case FindingId::MxCertRevoked:
    case FindingId::StsTxtNsInconsistent: // it depends on the server that is asked
    case FindingId::PolicyHostNsInconsistent:
    case FindingId::MxNsInconsistent:
    case FindingId::TlsrptNsInconsistent:
    case FindingId::SmtpSniEnforced: // strict senders name the host, others fall back to clear text
    case FindingId::DaneDnssecBogus: // the following concern senders that know DANE; to those it blocks
    case FindingId::DaneTlsaLookupFailed:
    case FindingId::DaneTlsaNoMatch:
    case FindingId::DaneTlsaStaleCombination:
    case FindingId::DaneTlsaMalformed:
    case FindingId::DaneTaCertMissing:
    case FindingId::DaneTaNameMismatch:
    case FindingId::DaneFailsStsPasses:
        return Effect::AtRisk;
    default:
        break;
    }
    switch (row.severity) {
    case Severity::Ok:
        return Effect::Passed;
    case Severity::Notice:
        return Effect::Advice;
    case Severity::Warning:
        return Effect::AtRisk;
    case Severity::Error:
        return Effect::Unprotected;
    case Severity::ErrorStar:
        break;
    }
    if (mode == PolicyMode::Enforce)
        return Effect::Blocks;
    return mode == PolicyMode::Testing ? Effect::AtRisk : Effect::Advice;
}

QString findingTitle(const Finding &finding)
{
    const char *title = catalogueRow(finding.id).title;
    // Certain only when a control host that the user named is silent as well.
    if (finding.id == FindingId::SmtpPort25BlockedHere && finding.args.size() > 1)
        title = QT_TRANSLATE_NOOP("Findings", "No MX host answered on port 25; %2");
    return filled(title, finding.args);
}

QString findingSenders(const Finding &finding)
{
    return filled(catalogueRow(finding.id).senders, finding.args);
}

QString findingSenders(const Finding &finding, const Assessment &judged)
{
    const bool refused = catalogueRow(finding.id).severity == Severity::ErrorStar && finding.effect == Effect::AtRisk;
    if (!refused || judged.mode() != PolicyMode::Testing)
        return findingSenders(finding);
    return filled(QT_TRANSLATE_NOOP("Findings", "In testing mode senders deliver and report a failure: this would be "
                                                "refused in enforce."),
                  {});
}

QString findingFix(const Finding &finding)
{
    const char *fix = catalogueRow(finding.id).fix;
    return *fix == '\0' ? QString() : filled(fix, finding.args);
}

QString findingReference(FindingId id)
{
    return QString::fromUtf8(catalogueRow(id).reference);
}

QString addressLiteralText(const QString &input)
{
    Finding literal;
    literal.id = FindingId::DomainAddressLiteral;
    literal.args = QStringList{input.trimmed()};
    return QStringLiteral("%1. %2 %3").arg(findingTitle(literal), findingSenders(literal), findingFix(literal));
}

} // namespace gatepost
