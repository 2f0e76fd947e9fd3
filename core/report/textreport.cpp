#include "core/report/textreport.h"
#include "core/audit/catalogue.h"
#include "core/audit/catalogue/reporting.h"
#include "core/audit/senders/result.h"
#include "core/audit/wording.h"
#include "core/report/assumptions.h"
#include <algorithm>
#include <QCoreApplication>
#include <QLocale>
#include <utility>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

constexpr int labelWidth = 15; // the longest effect, and a blank

class Report
{
public:
    Report(const Observation &seen, const Assessment &judged, TextStyle style)
        : m_seen(seen), m_judged(judged), m_style(style)
    {
    }

    QString text()
    {
        head();
        assumptions();
        steps();
        hosts();
        findings();
        foot();
        return m_out;
    }

private:
    QString painted(const QString &text, Effect effect) const
    {
        if (!m_style.colour)
            return text;
        const char *code = effect == Effect::Blocks || effect == Effect::Unprotected ? "31"
                           : effect == Effect::AtRisk                                ? "33"
                           : effect == Effect::Passed                                ? "32"
                           : effect == Effect::Advice                                ? "36"
                                                                                     : "90";
        return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1StringView(code), text);
    }
    QString bold(const QString &text) const
    {
        return m_style.colour ? QStringLiteral("\x1b[1m%1\x1b[0m").arg(text) : text;
    }

    void line(const QString &text = {}) { m_out += text + u'\n'; }

    /// Words wrapped to the width, every line indented; the first by `first` instead when given.
    void wrapped(const QString &text, int indent, const QString &first = {})
    {
        QString current = first.isEmpty() ? QString(indent, u' ') : first;
        qsizetype used = indent;
        bool empty = true;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (!empty && used + 1 + word.size() > m_style.width) {
                line(current);
                current = QString(indent, u' ');
                used = indent;
                empty = true;
            }
            current += empty ? word : u' ' + word;
            used += word.size() + (empty ? 0 : 1);
            empty = false;
        }
        line(current);
    }

    void labelled(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            wrapped(text, labelWidth + 3, QStringLiteral("   ") + label.leftJustified(labelWidth));
    }

    void head()
    {
        const Verdict &verdict = m_judged.verdict;
        const QString domain = m_seen.domain.isRoot() ? visible(m_seen.input) : m_seen.domain.toUnicode();
        line(bold(domain) + (m_seen.domain.isRoot() || domain == m_seen.domain.toString()
                                 ? QString()
                                 : QStringLiteral("  (%1)").arg(m_seen.domain.toString())));
        line();
        line(painted(markOf(verdict.effect) + u' ' + verdict.word, verdict.effect));
        wrapped(verdict.explanation, 2);
        if (!verdict.fixFirst.isEmpty())
            wrapped(Text::tr("Fix first: %1").arg(verdict.fixFirst), 2);
        line();
    }

    /// Another sender, day or memory than the default, and what is different for it.
    void assumptions()
    {
        const QStringList texts = assumptionTexts(m_seen, m_judged);
        if (texts.isEmpty())
            return;
        line(bold(Text::tr("What if")));
        for (const QString &text : texts)
            wrapped(text, 2);
        line();
    }

    QString stepText(const StepState &state) const
    {
        if (state.blockedBy)
            return Text::tr("not judged, because step %1 failed").arg(stepName(*state.blockedBy));
        if (state.progress != StepProgress::Done)
            return Text::tr("not finished");
        for (const Finding &finding : m_judged.findings) {
            if (finding.step == state.step && finding.effect == state.effect)
                return findingTitle(finding);
        }
        return effectWord(state.effect);
    }

    void steps()
    {
        line(bold(Text::tr("Steps")));
        for (const StepState &state : m_judged.steps) {
            const QString head =
                QStringLiteral("  %1 %2 ").arg(int(state.step)).arg(stepName(state.step).leftJustified(9));
            const QString mark = painted(markOf(state.effect), state.effect);
            wrapped(stepText(state), int(head.size()) + 2, head + mark + u' ');
        }
        line();
    }

    void hosts()
    {
        if (m_judged.hosts.isEmpty())
            return;
        line(bold(Text::tr("What a sender does with each MX host")));
        for (const HostDecision &host : m_judged.hosts) {
            const QString preference = host.preference ? QString::number(*host.preference) : QStringLiteral("–");
            const Effect effect = host.action == HostAction::DeliversVerified      ? Effect::Passed
                                  : host.action == HostAction::RefusesHost         ? Effect::Blocks
                                  : host.action == HostAction::DeliversWouldRefuse ? Effect::AtRisk
                                  : host.action == HostAction::DeliversUnverified  ? Effect::NotApplicable
                                                                                   : Effect::CouldNotTest;
            const QString head = QStringLiteral("  %1 ").arg(preference.rightJustified(3));
            wrapped(visible(host.host.toUnicode()) + QStringLiteral(": ") + hostActionText(host.action),
                    int(head.size()) + 2, head + painted(markOf(effect), effect) + u' ');
            if (!host.reason.isEmpty())
                wrapped(host.reason, int(head.size()) + 4);
        }
        if (m_judged.verdict.explanation != m_judged.verdict.result)
            wrapped(m_judged.verdict.result, 2);
        if (!m_judged.verdict.others.isEmpty())
            wrapped(m_judged.verdict.others, 2);
        if (!m_judged.verdict.dane.isEmpty())
            wrapped(m_judged.verdict.dane, 2);
        line();
    }

    /// How others tell of it, for findings that others notice.
    void told(const Finding &finding)
    {
        if (finding.effect > Effect::AtRisk)
            return;
        labelled(Text::tr("Reports say"), QString(resultTypeKey(resultTypeOf(finding.id))));
        QString label = Text::tr("Bounces say");
        for (const QString &bounce : bouncesOf(finding, m_seen.domain))
            labelled(std::exchange(label, QString()), bounce);
    }

    void findings()
    {
        int shown = 0;
        for (const Finding &finding : m_judged.findings) {
            if (finding.effect == Effect::Passed)
                continue;
            if (shown++ == 0)
                line(bold(Text::tr("Findings")));
            const QString head = QStringLiteral(" %1 ").arg(markOf(finding.effect));
            const QString word = effectWord(finding.effect).leftJustified(labelWidth - 1) + u' ';
            wrapped(findingTitle(finding), labelWidth + 3, painted(head + word, finding.effect));
            const auto place = std::find_if(finding.evidence.begin(), finding.evidence.end(),
                                            [](const EvidenceRef &e) { return e.place.has_value(); });
            if (place != finding.evidence.end() && finding.step == Step::File)
                labelled(QString(), Text::tr("line %1, column %2").arg(place->place->line).arg(place->place->column));
            labelled(Text::tr("Senders"), findingSenders(finding, m_judged));
            labelled(Text::tr("Fix"), findingFix(finding));
            if (!finding.suggestion.isEmpty())
                labelled(Text::tr("Write"), visible(finding.suggestion, 400));
            told(finding);
            labelled(Text::tr("Source"),
                     QStringLiteral("%1 · %2").arg(findingReference(finding.id), QString(findingKey(finding.id))));
        }
        if (shown > 0)
            line();
    }

    void foot()
    {
        const QString when =
            QLocale::c().toString(m_seen.startedAt, QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
        QStringList parts{Text::tr("%n check(s) passed", nullptr, m_judged.count(Effect::Passed)), when,
                          Text::tr("took %1 s").arg(double(m_seen.duration.count()) / 1000.0, 0, 'f', 1),
                          Text::tr("resolver: %1").arg(m_seen.context.resolver)};
        if (const QString vantage = vantageText(m_seen.context.smtpVantage); !vantage.isEmpty())
            parts << Text::tr("MX hosts: %1").arg(vantage);
        if (m_seen.stopped == StopReason::Cancelled)
            parts << Text::tr("stopped after %1 of 7 steps").arg(m_seen.finished.size());
        wrapped(parts.join(QStringLiteral(" · ")), 0);
    }

    const Observation &m_seen;
    const Assessment &m_judged;
    TextStyle m_style;
    QString m_out;
};

} // namespace

QString markOf(Effect effect)
{
    switch (effect) {
    case Effect::Blocks:
        return QStringLiteral("✗");
    case Effect::Unprotected:
        return QStringLiteral("⊘");
    case Effect::AtRisk:
        return QStringLiteral("▲");
    case Effect::Advice:
        return QStringLiteral("i");
    case Effect::Passed:
        return QStringLiteral("✓");
    case Effect::CouldNotTest:
        return QStringLiteral("?");
    case Effect::Skipped:
        return QStringLiteral("↳");
    case Effect::NotApplicable:
        break;
    }
    return QStringLiteral("–");
}

QString textReport(const Observation &seen, const Assessment &judged, const TextStyle &style)
{
    return Report(seen, judged, style).text();
}

QString textLine(const Observation &seen, const Assessment &judged, const TextStyle &style)
{
    const QString line =
        QStringLiteral("%1 %2  %3")
            .arg(markOf(judged.verdict.effect),
                 (seen.domain.isRoot() ? visible(seen.input, 60) : seen.domain.toUnicode()).leftJustified(34),
                 judged.verdict.word);
    if (!style.colour)
        return line;
    const char *code = judged.verdict.effect <= Effect::Unprotected ? "31"
                       : judged.verdict.effect == Effect::Passed    ? "32"
                                                                    : "0";
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1StringView(code), line);
}

} // namespace gatepost
