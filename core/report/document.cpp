#include "core/report/document.h"
#include "core/audit/catalogue.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "core/report/hostcells.h"
#include "core/report/textreport.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

QString shortened(const QString &text, qsizetype lines)
{
    QStringList all = text.trimmed().split(u'\n');
    for (QString &line : all)
        line = visible(line, 2000);
    const qsizetype more = all.size() - lines;
    if (more <= 0)
        return all.join(u'\n');
    all.resize(lines);
    all << Text::tr("… and %n more line(s)", nullptr, int(more));
    return all.join(u'\n');
}

class Builder
{
public:
    Builder(const Observation &seen, const Assessment &judged, const ReportOptions &options)
        : m_seen(seen), m_judged(judged), m_options(options)
    {
    }

    ReportDocument document()
    {
        head();
        steps();
        hosts();
        findings();
        method();
        return m_out;
    }

private:
    void head()
    {
        m_out.language = QLocale().bcp47Name();
        if (m_out.language.isEmpty() || m_out.language == u"C")
            m_out.language = QStringLiteral("en");
        m_out.domain = m_seen.domain.isRoot() ? visible(m_seen.input) : m_seen.domain.toUnicode();
        m_out.title =
            m_options.title.isEmpty() ? Text::tr("MTA-STS audit of %1").arg(m_out.domain) : visible(m_options.title);
        m_out.marking = visible(m_options.marking, 60);
        m_out.checkedAt = m_seen.startedAt;
        m_out.verdict = m_judged.verdict;
        for (const Effect effect : {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::Passed,
                                    Effect::CouldNotTest})
            m_out.counts << ReportCount{effect, m_judged.count(effect)};
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
        for (const StepState &state : m_judged.steps)
            m_out.steps << ReportStep{state.effect, stepName(state.step), stepText(state)};
    }

    /// What joins a host with a line of the policy and with a certificate.
    void joins(const HostDecision &host, ReportHost *row) const
    {
        row->policyLine = {effectOfCheck(host, host.inPolicy), policyLineText(m_judged, host)};
        row->port25 = {effectOfCheck(host, host.answers), port25Text(m_seen, host)};
        row->tls = {effectOfCheck(host, host.startTls), startTlsText(m_seen, host)};
        row->certificateFacts = {effectOfCheck(host, host.certificate), certificateText(m_seen, m_judged, host)};
        row->names = certificateNames(m_seen, host.observed);
        row->matching = host.match.matching;
        row->nearest = host.inPolicy == CheckState::Failed ? host.match.nearest : -1;
    }

    void hosts()
    {
        if (m_judged.compared) {
            m_out.policyMode = m_judged.mode() ? QString(modeName(*m_judged.mode())) : QString();
            for (const MxPattern &pattern : m_judged.compared->mx)
                m_out.policyLines << visible(pattern.text);
        }
        for (const HostDecision &host : m_judged.hosts) {
            ReportHost row;
            row.preference = host.preference ? QString::number(*host.preference) : QStringLiteral("–");
            row.host = visible(host.host.toUnicode());
            row.effect = effectOfAction(host.action);
            row.inPolicy = host.inPolicy;
            row.startTls = host.startTls;
            row.certificate = host.certificate;
            row.action = hostActionText(host.action);
            row.reason = host.reason;
            joins(host, &row);
            m_out.hosts << row;
        }
    }

    /// The number of what a reference points to; the same text has one number, however many findings rest on it.
    QString evidenceLabel(const EvidenceRef &ref)
    {
        QString text = rawEvidence(m_seen, ref);
        if (ref.kind == EvidenceKind::Certificate || ref.kind == EvidenceKind::Tls) {
            if (const QString certificates = certificateEvidence(m_seen, ref); !certificates.isEmpty())
                text += u'\n' + certificates;
        }
        text = shortened(text, m_options.evidenceLines);
        if (text.isEmpty())
            return {};
        for (const ReportEvidence &known : m_out.evidence) {
            if (known.text == text)
                return known.label;
        }
        m_out.evidence << ReportEvidence{QStringLiteral("E%1").arg(m_out.evidence.size() + 1), text};
        return m_out.evidence.last().label;
    }

    ReportFinding partsOf(const Finding &finding)
    {
        ReportFinding out;
        out.effect = finding.effect;
        out.key = QString(findingKey(finding.id));
        out.title = findingTitle(finding);
        out.senders = findingSenders(finding);
        out.fix = findingFix(finding);
        QStringList lines;
        for (const QByteArray &line : finding.suggestion.trimmed().split('\n'))
            lines << visible(line.trimmed(), 2000);
        out.suggestion = lines.join(u'\n');
        out.reference = findingReference(finding.id);
        for (const EvidenceRef &ref : finding.evidence) {
            const QString command = repeatCommand(m_seen, ref);
            if (!command.isEmpty() && !out.checks.contains(command))
                out.checks << command;
            const QString label = m_options.evidence ? evidenceLabel(ref) : QString();
            if (!label.isEmpty() && !out.evidence.contains(label))
                out.evidence << label;
        }
        return out;
    }

    void findings()
    {
        for (const Finding &finding : m_judged.findings) {
            if (finding.effect == Effect::Passed) {
                if (m_options.passed)
                    m_out.passed << findingTitle(finding);
                continue;
            }
            m_out.findings << partsOf(finding);
            if (finding.effect == Effect::CouldNotTest)
                m_out.limits << findingTitle(finding);
            else if (finding.effect < Effect::Passed && !m_out.findings.last().fix.isEmpty())
                m_out.plan << m_out.findings.size() - 1;
        }
    }

    void fact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_out.method << ReportFact{name, visible(value)};
    }

    static QString moment(const QDateTime &when)
    {
        return QLocale::c().toString(when.toUTC(), QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
    }

    void method()
    {
        const AuditContext &context = m_seen.context;
        fact(Text::tr("Domain"), m_seen.domain.isRoot() ? m_seen.input : m_seen.domain.toString());
        fact(Text::tr("Checked"), moment(m_seen.startedAt));
        fact(Text::tr("Judged for"), moment(m_judged.date()));
        fact(Text::tr("Took"), Text::tr("%1 s").arg(double(m_seen.duration.count()) / 1000.0, 0, 'f', 1));
        fact(Text::tr("Gatepost"), context.gatepostVersion);
        fact(Text::tr("Resolver"), context.resolver);
        fact(Text::tr("Trusted authorities"), context.trustStore);
        fact(Text::tr("Proxy"), context.proxy);
        fact(Text::tr("MX hosts asked"), vantageText(context.smtpVantage));
        for (const StepState &state : m_judged.steps) {
            if (state.blockedBy)
                m_out.limits << QStringLiteral("%1: %2").arg(stepName(state.step), stepText(state));
        }
        if (!context.smtpProbed)
            m_out.limits << Text::tr("The MX hosts were not asked, as wished.");
        if (m_seen.stopped != StopReason::None)
            m_out.limits << Text::tr("The audit was stopped after %1 of 7 steps.").arg(m_seen.finished.size());
    }

    const Observation &m_seen;
    const Assessment &m_judged;
    const ReportOptions &m_options;
    ReportDocument m_out;
};

} // namespace

ReportDocument reportDocument(const Observation &seen, const Assessment &judged, const ReportOptions &options)
{
    return Builder(seen, judged, options).document();
}

QString checkStateText(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Text::tr("yes");
    case CheckState::Failed:
        return Text::tr("no");
    case CheckState::Unknown:
        return Text::tr("not known");
    case CheckState::NotAsked:
        break;
    }
    return Text::tr("not asked");
}

QString reportHeading(ReportHeading heading)
{
    switch (heading) {
    case ReportHeading::Summary:
        return Text::tr("Summary");
    case ReportHeading::Counts:
        return Text::tr("Findings by effect");
    case ReportHeading::Steps:
        return Text::tr("Steps");
    case ReportHeading::Hosts:
        return Text::tr("What a sender does with each MX host");
    case ReportHeading::Findings:
        return Text::tr("Findings");
    case ReportHeading::Passed:
        return Text::tr("Passed checks");
    case ReportHeading::Plan:
        return Text::tr("Action plan");
    case ReportHeading::Evidence:
        return Text::tr("Evidence");
    case ReportHeading::Method:
        return Text::tr("Method");
    case ReportHeading::Limits:
        break;
    }
    return Text::tr("Not tested");
}

QString findingPartText(FindingPart part)
{
    switch (part) {
    case FindingPart::Senders:
        return Text::tr("Senders");
    case FindingPart::Evidence:
        return Text::tr("Evidence");
    case FindingPart::Fix:
        return Text::tr("Fix");
    case FindingPart::Write:
        return Text::tr("Write");
    case FindingPart::Check:
        return Text::tr("Check");
    case FindingPart::Source:
        break;
    }
    return Text::tr("Source");
}

QStringList reportHostColumns()
{
    return {Text::tr("Preference"), Text::tr("MX host"),     Text::tr("In the policy"),
            Text::tr("STARTTLS"),   Text::tr("Certificate"), Text::tr("A sender")};
}

QStringList reportHostCells(const ReportHost &host)
{
    const QString action = markOf(host.effect) + u' ' + host.action;
    return {host.preference,
            host.host,
            checkStateText(host.inPolicy),
            checkStateText(host.startTls),
            checkStateText(host.certificate),
            host.reason.isEmpty() ? action : QStringLiteral("%1: %2").arg(action, host.reason)};
}

QString fixFirstText(const Verdict &verdict)
{
    return verdict.fixFirst.isEmpty() ? QString() : Text::tr("Fix first: %1").arg(verdict.fixFirst);
}

} // namespace gatepost
