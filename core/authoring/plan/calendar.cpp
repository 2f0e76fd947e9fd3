// iCalendar (RFC 5545). Lines end with CRLF and hold at most 75 octets, no UTF-8 sequence is torn.
#include "core/audit/wording.h"
#include "core/authoring/plan/stages.h"
#include "core/authoring/planexport.h"
#include <QUuid>

namespace gatepost {

using planning::Text;

namespace {

constexpr qsizetype maxLineOctets = 75; // RFC 5545 §3.1

/// RFC 5545 §3.3.11. Control characters other than a line break have no place in a TEXT value.
QByteArray escaped(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (uchar(c) >= 0x20 && uchar(c) != 0x7f)
            out += c;
    }
    return out;
}

bool isContinuation(char octet)
{
    return (uchar(octet) & 0xc0) == 0x80;
}

class Calendar
{
public:
    QByteArray write(const DeploymentPlan &plan)
    {
        m_stamp = plan.madeAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Gatepost//Gatepost " GATEPOST_VERSION "//EN");
        line("CALSCALE:GREGORIAN");
        const QString domain = visible(plan.settings.domain.toUnicode(), 253);
        for (qsizetype i = 0; i < plan.stages.size(); ++i) {
            const PlanStage &stage = plan.stages[i];
            if (stage.state == StageState::Done)
                continue;
            const bool twice = stage.isWait && stage.strict > stage.earliest;
            const QString title = Text::tr("%1: %2", "domain and stage of a plan").arg(domain, stage.title);
            event(plan, stage, QString(), stage.earliest, twice ? Text::tr("%1 (practical)").arg(title) : title, i);
            if (twice)
                event(plan, stage, QStringLiteral("/strict"), stage.strict, Text::tr("%1 (strict)").arg(title), i);
        }
        line("END:VCALENDAR");
        return m_out;
    }

private:
    void line(const QByteArray &content)
    {
        qsizetype from = 0;
        qsizetype room = maxLineOctets;
        while (content.size() - from > room) {
            qsizetype end = from + room;
            while (isContinuation(content[end]))
                --end;
            m_out += content.sliced(from, end - from) + "\r\n ";
            from = end;
            room = maxLineOctets - 1; // the blank that marks the continuation counts
        }
        m_out += content.sliced(from) + "\r\n";
    }

    void event(const DeploymentPlan &plan, const PlanStage &stage, const QString &suffix, const QDateTime &when,
               const QString &title, qsizetype number)
    {
        const QDate day = when.toUTC().date();
        const QString identity = QStringLiteral("%1/%2/%3%4")
                                     .arg(plan.settings.domain.toString(), QString(planKindKey(plan.settings.kind)),
                                          QString(stageKey(stage.id)), suffix);
        static const QUuid space(QStringLiteral("{6f1b1d5e-6d0c-5f3e-9d3a-0c7c3c1f8a61}"));
        line("BEGIN:VEVENT");
        line("UID:" + QUuid::createUuidV5(space, identity).toByteArray(QUuid::WithoutBraces)); // RFC 7986 §5.3
        line("DTSTAMP:" + m_stamp);
        line("LAST-MODIFIED:" + m_stamp);
        line("DTSTART;VALUE=DATE:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1());
        line("DTEND;VALUE=DATE:" + day.addDays(1).toString(QStringLiteral("yyyyMMdd")).toLatin1());
        line("SUMMARY:" + escaped(title));
        line("DESCRIPTION:" + escaped(description(stage, when, number)));
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:PT9H");
        line("DESCRIPTION:" + escaped(title));
        line("END:VALARM");
        line("END:VEVENT");
    }

    static QString description(const PlanStage &stage, const QDateTime &when, qsizetype number)
    {
        QStringList out{Text::tr("Stage %1, not before %2.").arg(number + 1).arg(planMomentText(when))};
        out << stage.actions << Text::tr("Why: %1").arg(stage.why);
        for (const PlanGate &gate : stage.gates)
            out << Text::tr("Gate: %1 (%2)").arg(gate.text, gate.fact);
        out << Text::tr("If shortened: %1").arg(stage.ifShortened) << Text::tr("Source: %1").arg(stage.reference);
        if (!stage.notes.isEmpty())
            out << Text::tr("Notes: %1").arg(visible(stage.notes.simplified(), 1000));
        return out.join(u'\n');
    }

    QByteArray m_out;
    QByteArray m_stamp;
};

} // namespace

QByteArray planCalendar(const DeploymentPlan &plan)
{
    return Calendar().write(plan);
}

} // namespace gatepost
