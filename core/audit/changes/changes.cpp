#include "core/audit/changes/changes.h"
#include "core/audit/wording.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditChanges)
};

QStringList cautionsOf(const JudgedAudit &left, const JudgedAudit &right)
{
    const AuditContext &was = left.seen->context;
    const AuditContext &is = right.seen->context;
    QStringList out;
    if (left.seen->domain != right.seen->domain)
        out << Text::tr("These are audits of two domains.");
    if (was.smtpVantage != is.smtpVantage || was.vantage != is.vantage || was.proxy != is.proxy)
        out << Text::tr("Different vantage: differences in step 6 may come from where the test ran.");
    if (was.resolver != is.resolver)
        out << Text::tr("Different resolver: differences in DNS may come from who was asked.");
    if (was.trustStore != is.trustStore)
        out << Text::tr("Different trusted roots: differences of certificates may come from them.");
    if (was.depth != is.depth || was.smtpProbed != is.smtpProbed)
        out << Text::tr("One of the audits looked further than the other.");
    if (!left.judged->complete || !right.judged->complete)
        out << Text::tr("An audit that was stopped is compared as far as it came.");
    return out;
}

} // namespace

QLatin1StringView changeKey(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QLatin1StringView("added");
    case ChangeKind::Removed:
        return QLatin1StringView("removed");
    case ChangeKind::Changed:
        return QLatin1StringView("changed");
    case ChangeKind::Same:
        break;
    }
    return QLatin1StringView("same");
}

QLatin1StringView topicKey(ChangeTopic topic)
{
    switch (topic) {
    case ChangeTopic::Record:
        return QLatin1StringView("record");
    case ChangeTopic::Policy:
        return QLatin1StringView("policy");
    case ChangeTopic::Hosts:
        return QLatin1StringView("hosts");
    case ChangeTopic::Certificates:
        return QLatin1StringView("certificates");
    case ChangeTopic::Findings:
        return QLatin1StringView("findings");
    case ChangeTopic::Conditions:
        return QLatin1StringView("conditions");
    case ChangeTopic::Verdict:
        break;
    }
    return QLatin1StringView("verdict");
}

QString topicText(ChangeTopic topic)
{
    switch (topic) {
    case ChangeTopic::Record:
        return Text::tr("Record");
    case ChangeTopic::Policy:
        return Text::tr("Policy");
    case ChangeTopic::Hosts:
        return Text::tr("MX hosts");
    case ChangeTopic::Certificates:
        return Text::tr("Certificates");
    case ChangeTopic::Findings:
        return Text::tr("Findings");
    case ChangeTopic::Conditions:
        return Text::tr("How it was tested");
    case ChangeTopic::Verdict:
        break;
    }
    return Text::tr("Verdict");
}

ChangeRow changeRow(ChangeTopic topic, const QString &name, const QString &left, const QString &right)
{
    const ChangeKind kind = left == right     ? ChangeKind::Same
                            : left.isEmpty()  ? ChangeKind::Added
                            : right.isEmpty() ? ChangeKind::Removed
                                              : ChangeKind::Changed;
    return {topic, kind, name, left, right};
}

int AuditChanges::changed() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const ChangeRow &row) {
        return row.kind != ChangeKind::Same && row.topic != ChangeTopic::Conditions;
    }));
}

QList<ChangeRow> conditionRows(const JudgedAudit &left, const JudgedAudit &right)
{
    const auto from = [](const Observation &seen) {
        const QString elsewhere = vantageText(seen.context.smtpVantage);
        return elsewhere.isEmpty() ? Text::tr("this computer") : elsewhere;
    };
    const auto row = [](const QString &name, const QString &was, const QString &is) {
        return changeRow(ChangeTopic::Conditions, name, visible(was), visible(is));
    };
    const Observation &was = *left.seen;
    const Observation &is = *right.seen;
    return {row(Text::tr("tested from"), from(was), from(is)),
            row(Text::tr("resolver"), was.context.resolver, is.context.resolver),
            row(Text::tr("trusted roots"), was.context.trustStore, is.context.trustStore),
            row(Text::tr("Gatepost"), was.context.gatepostVersion, is.context.gatepostVersion)};
}

AuditChanges changesBetween(const JudgedAudit &left, const JudgedAudit &right)
{
    AuditChanges out;
    out.rows << changeRow(ChangeTopic::Verdict, topicText(ChangeTopic::Verdict), left.judged->verdict.word,
                          right.judged->verdict.word);
    out.rows << policyRows(left, right) << hostRows(left, right) << findingRows(left, right)
             << conditionRows(left, right);
    out.sentences = changeSentences(left, right);
    if (out.sentences.isEmpty() && out.changed() == 0)
        out.sentences << Text::tr("Nothing changed.");
    else if (out.sentences.isEmpty())
        out.sentences << Text::tr("Nothing changed that a sender would notice.");
    out.cautions = cautionsOf(left, right);
    return out;
}

} // namespace gatepost
