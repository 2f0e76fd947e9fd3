#include "core/audit/acceptedrisk.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AcceptedRisk)
};

constexpr qsizetype longestWho = 100;

bool isAbout(const AcceptedRisk &risk, const Finding &finding, const DomainName &domain)
{
    return risk.domain == domain.toString() && risk.finding == findingKey(finding.id) &&
           risk.subject == finding.subject;
}

} // namespace

bool canBeAccepted(const Finding &finding)
{
    return finding.effect <= Effect::Advice;
}

std::optional<AcceptedRisk> riskOver(const Finding &finding, const DomainName &domain, const QList<AcceptedRisk> &risks,
                                     const QDate &day)
{
    std::optional<AcceptedRisk> out;
    if (!canBeAccepted(finding))
        return out;
    for (const AcceptedRisk &risk : risks) {
        if (isAbout(risk, finding, domain) && risk.until >= day && (!out || risk.until > out->until))
            out = risk;
    }
    return out;
}

QList<CoveredFinding> coveredFindings(const Assessment &judged, const DomainName &domain,
                                      const QList<AcceptedRisk> &risks, const QDate &day)
{
    QList<CoveredFinding> out;
    for (qsizetype i = 0; i < judged.findings.size(); ++i) {
        if (const auto risk = riskOver(judged.findings[i], domain, risks, day))
            out.append({i, *risk});
    }
    return out;
}

QList<AcceptedRisk> expiredRisks(const DomainName &domain, const QList<AcceptedRisk> &risks, const QDate &day)
{
    QList<AcceptedRisk> out;
    for (const AcceptedRisk &risk : risks) {
        if (risk.domain == domain.toString() && risk.until < day)
            out << risk;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const AcceptedRisk &one, const AcceptedRisk &other) { return one.until > other.until; });
    return out;
}

AcceptedRisk newRisk(const Finding &finding, const DomainName &domain)
{
    return {domain.toString(), QString(findingKey(finding.id)), finding.subject, {}, {}, {}};
}

RiskProblems problemsWith(const AcceptedRisk &risk, const QDate &today)
{
    RiskProblems out;
    if (risk.reason.trimmed().isEmpty())
        out.reason = Text::tr("Say why, so that it can be understood later.");
    else if (risk.reason.size() > longestReason)
        out.reason = Text::tr("Use at most %n character(s).", nullptr, int(longestReason));
    if (risk.who.trimmed().isEmpty())
        out.who = Text::tr("Say who accepts it.");
    else if (risk.who.size() > longestWho)
        out.who = Text::tr("Use at most %n character(s).", nullptr, int(longestWho));
    if (!risk.until.isValid())
        out.until = Text::tr("Choose the day on which it ends.");
    else if (risk.until < today)
        out.until = Text::tr("This day has passed.");
    else if (risk.until > today.addYears(1))
        out.until = Text::tr("Choose a day within one year.");
    return out;
}

QString acceptedText(const AcceptedRisk &risk)
{
    return Text::tr("accepted until %1 by %2")
        .arg(QLocale().toString(risk.until, QStringLiteral("d MMM yyyy")), visible(risk.who));
}

} // namespace gatepost
