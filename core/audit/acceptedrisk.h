#pragma once
// A finding that somebody decided to live with for a while: who, why, until when. It changes no verdict and hides no
// finding; it is said beside it. Pure; where the decisions are kept is behind AcceptedRisks.
#include "core/audit/assessment.h"
#include <QDate>

namespace gatepost {

struct AcceptedRisk
{
    QString domain;  ///< as lower-case A-labels
    QString finding; ///< findingKey()
    QString subject; ///< Finding::subject, untrusted
    QString who;
    QString reason;
    QDate until; ///< the last day on which it holds
    bool operator==(const AcceptedRisk &) const = default;
};

/// A risk that holds for Assessment::findings[finding].
struct CoveredFinding
{
    qsizetype finding = 0;
    AcceptedRisk risk;
    bool operator==(const CoveredFinding &) const = default;
};

/// Whether there is anything to accept: what passed or could not be tested is no risk.
bool canBeAccepted(const Finding &finding);

/// The decision about this finding that lasts longest; nothing when there is none or all have ended before `day`.
std::optional<AcceptedRisk> riskOver(const Finding &finding, const DomainName &domain, const QList<AcceptedRisk> &risks,
                                     const QDate &day);

/// The findings that are accepted on that day, in their order.
QList<CoveredFinding> coveredFindings(const Assessment &judged, const DomainName &domain,
                                      const QList<AcceptedRisk> &risks, const QDate &day);

/// The decisions of the domain that ended before `day`, the latest first.
QList<AcceptedRisk> expiredRisks(const DomainName &domain, const QList<AcceptedRisk> &risks, const QDate &day);

/// A decision about this finding, without what somebody has to say: who, why, until when.
AcceptedRisk newRisk(const Finding &finding, const DomainName &domain);

inline constexpr qsizetype longestReason = 500; ///< characters

/// What is wrong with what was typed, field by field; empty texts: nothing.
struct RiskProblems
{
    QString who;
    QString reason;
    QString until;
    bool none() const { return who.isEmpty() && reason.isEmpty() && until.isEmpty(); }
    bool operator==(const RiskProblems &) const = default;
};
RiskProblems problemsWith(const AcceptedRisk &risk, const QDate &today);

/// "accepted until 15 Jan 2027 by Mail operations", in the user's language.
QString acceptedText(const AcceptedRisk &risk);

} // namespace gatepost
