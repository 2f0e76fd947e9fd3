// A plan in words, as Markdown and as plain text.
#include "core/audit/wording.h"
#include "core/authoring/plan/stages.h"
#include "core/authoring/planexport.h"
#include <QLocale>

namespace gatepost {

using planning::Text;

namespace {

QString gateMark(GateState state)
{
    switch (state) {
    case GateState::Passed:
        return QStringLiteral("✓");
    case GateState::Warned:
        return QStringLiteral("▲");
    case GateState::Failed:
        return QStringLiteral("✗");
    case GateState::NotKnown:
        break;
    }
    return QStringLiteral("?");
}

QString stageMark(StageState state)
{
    switch (state) {
    case StageState::Done:
        return QStringLiteral("✓");
    case StageState::Open:
        return QStringLiteral("●");
    case StageState::Waiting:
    case StageState::Closed:
        break;
    }
    return QStringLiteral("…");
}

/// With the exact moment, unlike the one for the window.
QString standing(const PlanStage &stage)
{
    if (stage.state == StageState::Done)
        return stage.isWait ? Text::tr("over since %1").arg(planMomentText(stage.doneAt))
                            : Text::tr("done %1").arg(planMomentText(stage.doneAt));
    if (stage.state == StageState::Open)
        return stageStateText(stage);
    if (stage.isWait && stage.strict > stage.earliest)
        return Text::tr("practical %1, strict %2").arg(planMomentText(stage.earliest), planMomentText(stage.strict));
    return stage.isWait ? Text::tr("until %1").arg(planMomentText(stage.earliest))
                        : Text::tr("not before %1").arg(planMomentText(stage.earliest));
}

QString responsibilityText(const Responsibility &taken)
{
    return Text::tr("%1 answers for going on before its time, since %2: %3")
        .arg(visible(taken.who, 200), planMomentText(taken.when), visible(taken.why.simplified(), 1000));
}

QString policyText(const KnownPolicy &known)
{
    const QString age = QLocale().toString(known.maxAgeSeconds);
    if (known.stillServed)
        return Text::tr("%1: %2, max_age %3 s, live").arg(known.digest(), QString(modeName(known.mode)), age);
    return Text::tr("%1: %2, max_age %3 s, last seen %4, may be held until %5")
        .arg(known.digest(), QString(modeName(known.mode)), age, dateText(known.lastSeen), dateText(known.until()));
}

QStringList pastLines(const KnownPast &past)
{
    QStringList out;
    for (const KnownPolicy &known : past.policies)
        out << policyText(known);
    out << (past.complete ? Text::tr("These are all, by word of the planner.")
                          : Text::tr("There may be others: planned for one year (31,557,600 s)."));
    return out;
}

bool needsPast(PlanKind kind)
{
    return kind != PlanKind::RollOut;
}

/// Writes headings, paragraphs and items in one of the two forms.
class Page
{
public:
    explicit Page(bool markdown) : m_markdown(markdown) {}

    QString write(const DeploymentPlan &plan)
    {
        heading(1, planTitle(plan));
        paragraph(Text::tr("Made %1. %2").arg(planMomentText(plan.madeAt), standingText(plan)));
        for (qsizetype i = 0; i < plan.stages.size(); ++i)
            stage(i, plan.stages[i]);
        if (needsPast(plan.settings.kind)) {
            heading(2, Text::tr("Earlier policies that senders may still hold"));
            for (const QString &text : pastLines(plan.settings.past))
                item(text);
        }
        return m_out;
    }

private:
    void stage(qsizetype number, const PlanStage &stage)
    {
        heading(2, Text::tr("%1. %2", "number and title of a stage").arg(number + 1).arg(stage.title));
        paragraph(QStringLiteral("%1 %2").arg(stageMark(stage.state), standing(stage)));
        for (qsizetype i = 0; i < stage.actions.size(); ++i)
            step(i + 1, stage.actions[i]);
        if (m_markdown && !stage.actions.isEmpty())
            m_out += u'\n';
        for (const PlanGate &gate : stage.gates)
            item(QStringLiteral("%1 %2: %3")
                     .arg(gateMark(gate.state), gate.text, gate.ticked ? Text::tr("ticked by hand") : gate.fact));
        if (m_markdown && !stage.gates.isEmpty())
            m_out += u'\n';
        paragraph(Text::tr("Why: %1").arg(stage.why));
        paragraph(Text::tr("If shortened: %1").arg(stage.ifShortened));
        paragraph(Text::tr("Source: %1 (%2)", "RFC and rule").arg(stage.reference, stage.rule));
        if (stage.state == StageState::Closed && !stage.closedBecause.isEmpty())
            paragraph(Text::tr("Closed: %1").arg(QString(stage.closedBecause).replace(u'\n', QStringLiteral("; "))));
        if (stage.responsibility)
            paragraph(responsibilityText(*stage.responsibility));
        if (!stage.notes.isEmpty())
            paragraph(Text::tr("Notes: %1").arg(visible(stage.notes.simplified(), 1000)));
    }

    QString safe(const QString &text) const
    {
        if (!m_markdown)
            return text;
        static const QString special = QStringLiteral("\\`*_{}[]()<>#!|~&$@+-.");
        QString out;
        for (const QChar c : text) {
            const bool inner = c == u'.' || c == u'-' || c == u'+'; // they mean something at the start of a line only
            if (c == u'\n' || c == u'\r')
                out += u' ';
            else if (special.contains(c) && (!inner || out.isEmpty()))
                out += QStringLiteral("\\") + c;
            else
                out += c;
        }
        return out.replace(QStringLiteral("://"), QStringLiteral("\\://"));
    }

    void heading(int rank, const QString &text)
    {
        if (!m_out.isEmpty())
            m_out += m_out.endsWith(QStringLiteral("\n\n")) ? QString() : QStringLiteral("\n");
        m_out += m_markdown ? QString(rank, u'#') + u' ' + safe(text) + QStringLiteral("\n\n") : text + u'\n';
    }
    void paragraph(const QString &text)
    {
        m_out += m_markdown ? safe(text) + QStringLiteral("\n\n") : QStringLiteral("   ") + text + u'\n';
    }
    void step(qsizetype number, const QString &text)
    {
        m_out += QStringLiteral("%1%2. %3\n")
                     .arg(m_markdown ? QString() : QStringLiteral("   "))
                     .arg(number)
                     .arg(safe(text));
    }
    void item(const QString &text)
    {
        m_out += (m_markdown ? QStringLiteral("- ") : QStringLiteral("   ")) + safe(text) + u'\n';
    }

    bool m_markdown;
    QString m_out;
};

} // namespace

QString planTitle(const DeploymentPlan &plan)
{
    const QString domain = visible(plan.settings.domain.toUnicode(), 253);
    switch (plan.settings.kind) {
    case PlanKind::RollOut:
        return Text::tr("Roll-out of MTA-STS for %1").arg(domain);
    case PlanKind::MxChange:
        return Text::tr("Change of the MX hosts of %1").arg(domain);
    case PlanKind::ProviderChange:
        return Text::tr("Change of the mail provider of %1").arg(domain);
    case PlanKind::Removal:
        return Text::tr("Switching off MTA-STS for %1").arg(domain);
    case PlanKind::Emergency:
        return Text::tr("Emergency plan for %1").arg(domain);
    case PlanKind::Count:
        break;
    }
    return {};
}

QString planMarkdown(const DeploymentPlan &plan)
{
    return Page(true).write(plan);
}

QString planText(const DeploymentPlan &plan)
{
    return Page(false).write(plan);
}

} // namespace gatepost
