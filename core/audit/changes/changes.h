#pragma once
// What differs between two audits, in the words of mail. Pure: two judged audits in, rows and sentences out.
#include "core/audit/assessment.h"

namespace gatepost {

struct JudgedAudit
{
    ObservationPtr seen;
    AssessmentPtr judged;
    bool operator==(const JudgedAudit &) const = default; ///< the same objects, not the same contents
};

enum class ChangeKind { Same, Added, Removed, Changed };
QLatin1StringView changeKey(ChangeKind kind); ///< "same", "added", "removed", "changed"

/// In the order in which they are shown.
enum class ChangeTopic { Verdict, Record, Policy, Hosts, Certificates, Findings, Conditions };
QLatin1StringView topicKey(ChangeTopic topic); ///< "verdict" … "conditions"
QString topicText(ChangeTopic topic);          ///< in the user's language

/// One thing on both sides. Texts are plain, in the user's language, with invisible characters made visible.
struct ChangeRow
{
    ChangeTopic topic = ChangeTopic::Verdict;
    ChangeKind kind = ChangeKind::Same;
    QString name;  ///< what it is: "id", "mx1.example.org"
    QString left;  ///< empty when Added
    QString right; ///< empty when Removed
    bool operator==(const ChangeRow &) const = default;
};

struct AuditChanges
{
    QStringList sentences; ///< what happened, the gravest first; one that says so when nothing did
    QStringList cautions;  ///< why some difference may come from where or how was looked
    QList<ChangeRow> rows; ///< by topic; every row, also the unchanged ones
    int changed() const;   ///< rows that are not the same, the conditions not counted
    bool operator==(const AuditChanges &) const = default;
};

/// Left is the earlier one; which it is, is the caller's choice.
AuditChanges changesBetween(const JudgedAudit &left, const JudgedAudit &right);

// Parts of it, by topic.
QList<ChangeRow> policyRows(const JudgedAudit &left, const JudgedAudit &right); ///< record and policy
QList<ChangeRow> hostRows(const JudgedAudit &left, const JudgedAudit &right);   ///< MX hosts and certificates
QList<ChangeRow> findingRows(const JudgedAudit &left, const JudgedAudit &right);
QList<ChangeRow> conditionRows(const JudgedAudit &left, const JudgedAudit &right);
QStringList changeSentences(const JudgedAudit &left, const JudgedAudit &right);

/// A row of two texts of which either may be missing (empty).
ChangeRow changeRow(ChangeTopic topic, const QString &name, const QString &left, const QString &right);

} // namespace gatepost
