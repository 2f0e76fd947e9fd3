#include "core/report/document.h"
#include "core/audit/catalogue.h"
#include "core/audit/effort.h"
#include "core/audit/evidence.h"
#include "core/audit/readiness.h"
#include "core/audit/wording.h"
#include "core/base/translation.h"
#include "core/report/assumptions.h"
#include "core/report/hostcells.h"
#include "core/report/redaction.h"
#include <algorithm>
#include <QCoreApplication>
#include <QLocale>
#include <QSslSocket>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

constexpr qsizetype logLines = 20'000;

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

/// Every text of the document but the author's own.
ReportDocument redacted(ReportDocument out, const Redactor &redactor)
{
    if (!redactor.isOn())
        return out;
    const auto hide = [&redactor](QString &text) { text = redactor.text(text); };
    for (QString *text : {&out.verdict.word, &out.verdict.explanation, &out.verdict.fixFirst, &out.verdict.result,
                          &out.verdict.others, &out.verdict.dane, &out.checked, &out.findingsNote})
        hide(*text);
    for (ReportStep &step : out.steps)
        hide(step.text);
    hide(out.changes.left);
    hide(out.changes.right);
    out.changes.sentences = redactor.texts(out.changes.sentences);
    out.changes.cautions = redactor.texts(out.changes.cautions);
    for (ReportChange &change : out.changes.rows) {
        for (QString *text : {&change.name, &change.left, &change.right})
            hide(*text);
    }
    for (ReportHost &host : out.hosts) {
        hide(host.host);
        hide(host.reason);
        for (ReportCell *cell : {&host.policyLine, &host.port25, &host.tls, &host.certificateFacts})
            hide(cell->text);
    }
    for (QStringList *texts : {&out.assumptions, &out.passed, &out.limits, &out.accepted, &out.leftOut,
                               &out.picture.lines, &out.picture.hosts, &out.picture.names})
        *texts = redactor.texts(*texts);
    for (ReportFinding &finding : out.findings) {
        for (QString *text :
             {&finding.title, &finding.senders, &finding.fix, &finding.suggestion, &finding.subject, &finding.accepted})
            hide(*text);
        finding.checks = redactor.texts(finding.checks);
    }
    for (ReportFact &fact : out.method)
        hide(fact.value);
    hide(out.timeline.title);
    for (TimelineRow &row : out.timeline.rows) {
        for (QString *text : {&row.title, &row.shortTitle, &row.then})
            hide(*text);
    }
    return out;
}

class Builder
{
public:
    Builder(const Observation &seen, const Assessment &judged, const ReportOptions &options)
        : m_seen(seen), m_judged(judged), m_options(options), m_redactor(seen, options.redaction)
    {
        if (options.earlier.seen)
            m_redactor.learn(*options.earlier.seen);
    }

    ReportDocument document()
    {
        head();
        changes();
        steps();
        hosts();
        findings();
        timeline();
        method();
        limits();
        acceptedRisks();
        leftOut();
        return redacted(std::move(m_out), m_redactor);
    }

private:
    void head()
    {
        const QLocale locale = textLocale();
        m_out.language = locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name();
        m_out.rightToLeft = locale.textDirection() == Qt::RightToLeft;
        m_out.sections = m_options.sections;
        m_out.paper = m_options.paper;
        m_out.logo = m_options.logo;
        m_out.domain = m_seen.domain.isRoot() ? visible(m_seen.input) : m_seen.domain.toUnicode();
        m_out.title = !m_options.title.isEmpty() ? visible(m_options.title)
                      : m_options.earlier.seen   ? Text::tr("What changed at %1").arg(m_out.domain)
                                                 : Text::tr("MTA-STS audit of %1").arg(m_out.domain);
        m_out.marking = visible(m_options.marking, 60);
        m_out.prepared = preparedText();
        m_out.author = visible(m_options.author, 120);
        QStringList note;
        for (const QString &line : m_options.note.trimmed().split(u'\n'))
            note << visible(line, 500);
        m_out.note = note.join(u'\n');
        m_out.checkedAt = m_seen.startedAt;
        const QString version = visible(m_seen.context.gatepostVersion);
        m_out.checked = version.isEmpty()
                            ? Text::tr("Checked %1.").arg(moment(m_seen.startedAt))
                            : Text::tr("Checked %1 with Gatepost %2.").arg(moment(m_seen.startedAt), version);
        m_out.about =
            Text::tr("MTA-STS lets a mail domain say that senders deliver only over encrypted connections, and "
                     "only to its real mail servers. It protects mail on its way to the domain from being read or "
                     "diverted.");
        m_out.assumptions = assumptionTexts(m_seen, m_judged);
        m_out.verdict = m_judged.verdict;
        if (const auto readiness = readinessOf(m_judged))
            m_out.readiness = readinessText(*readiness);
        for (const Effect effect : {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::Passed,
                                    Effect::CouldNotTest})
            m_out.counts << ReportCount{effect, m_judged.count(effect)};
    }

    QString sideText(const Observation &seen, const Assessment &judged) const
    {
        return QStringLiteral("%1, %2: %3").arg(seen.domain.toUnicode(), moment(seen.startedAt), judged.verdict.word);
    }

    void changes()
    {
        const JudgedAudit &earlier = m_options.earlier;
        if (!earlier.seen || !earlier.judged)
            return;
        // The comparison takes shared objects and looks at them; nobody owns these.
        const ObservationPtr seen(ObservationPtr(), &m_seen);
        const AssessmentPtr judged(AssessmentPtr(), &m_judged);
        const AuditChanges found = changesBetween(earlier, {seen, judged});
        ReportComparison &out = m_out.changes;
        out.left = Text::tr("Earlier: %1").arg(sideText(*earlier.seen, *earlier.judged));
        out.right = Text::tr("Later: %1").arg(sideText(m_seen, m_judged));
        out.sentences = found.sentences;
        out.cautions = found.cautions;
        for (const ChangeRow &row : found.rows) {
            if (row.kind == ChangeKind::Same)
                ++out.same;
            else
                out.rows << ReportChange{row.kind, topicText(row.topic), row.name, row.left, row.right};
        }
    }

    QString preparedText() const
    {
        const QString whom = visible(m_options.organisation);
        const QString who = visible(m_options.author);
        if (whom.isEmpty() && who.isEmpty())
            return {};
        if (who.isEmpty())
            return Text::tr("Prepared for %1").arg(whom);
        return whom.isEmpty() ? Text::tr("Prepared by %1").arg(who) : Text::tr("Prepared for %1 by %2").arg(whom, who);
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

    void hosts()
    {
        if (!m_options.has(ReportSection::Hosts))
            return;
        m_out.picture = reportPicture(m_seen, m_judged);
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
            row.policyLine = {effectOfCheck(host, host.inPolicy), policyLineText(m_judged, host)};
            row.port25 = {effectOfCheck(host, host.answers), port25Text(m_seen, host)};
            row.tls = {effectOfCheck(host, host.startTls), startTlsText(m_seen, host)};
            row.certificateFacts = {effectOfCheck(host, host.certificate), certificateText(m_seen, m_judged, host)};
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
        // Hidden first: what is shortened could end in the middle of an address.
        text = shortened(m_redactor.text(text), evidenceLines(m_options.detail));
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
        out.subject = visible(finding.subject);
        out.title = findingTitle(finding);
        out.senders = findingSenders(finding, m_judged);
        out.fix = findingFix(finding);
        QStringList lines;
        for (const QByteArray &line : finding.suggestion.trimmed().split('\n'))
            lines << visible(line.trimmed(), 2000);
        out.suggestion = lines.join(u'\n');
        out.reference = findingReference(finding.id);
        const FixCost cost = costOf(m_seen, m_judged, finding);
        out.effort = out.fix.isEmpty() ? QString() : effortText(cost);
        out.before = cost.before.isValid() ? Text::tr("before %1").arg(dateText(cost.before)) : QString();
        if (const AcceptedRisk *risk = acceptedRisk(finding))
            out.accepted = acceptedText(*risk);
        for (const EvidenceRef &ref : finding.evidence) {
            const QString command = repeatCommand(m_seen, ref);
            if (m_options.detail != ReportDetail::Manager && !command.isEmpty() && !out.checks.contains(command))
                out.checks << command;
            const QString label = m_options.has(ReportSection::Evidence) ? evidenceLabel(ref) : QString();
            if (!label.isEmpty() && !out.evidence.contains(label))
                out.evidence << label;
        }
        return out;
    }

    void findings()
    {
        for (const Finding &finding : m_judged.findings) {
            if (finding.effect == Effect::Passed) {
                if (m_options.passed && m_options.has(ReportSection::Findings))
                    m_out.passed << findingTitle(finding);
                continue;
            }
            if (finding.effect == Effect::CouldNotTest)
                m_out.limits << findingTitle(finding); // whatever is filtered
            ++m_all;
            if (m_options.filter.isOn() && !m_options.filter.accepts(finding, !isOpen(finding)))
                continue;
            m_out.findings << partsOf(finding);
            const ReportFinding &added = m_out.findings.last();
            if (finding.effect < Effect::Passed && !added.fix.isEmpty() && isOpen(finding))
                m_out.plan << m_out.findings.size() - 1;
        }
        if (m_options.filter.isOn())
            m_out.findingsNote = filterText();
    }

    void timeline()
    {
        if (!m_options.has(ReportSection::Timeline))
            return;
        TimelineExtras extras = m_options.timeline;
        extras.acceptedRisks.clear();
        for (const AcceptedRisk &risk : m_options.accepted) {
            if (risk.domain == ownDomain() && m_options.listAccepted)
                extras.acceptedRisks << risk;
        }
        m_out.timeline = timelineOf(m_seen, m_judged, extras, m_judged.thresholds);
    }

    /// One sentence on what is listed, one on what is not.
    QString filterText() const
    {
        const ReportFilter &filter = m_options.filter;
        QStringList parts;
        QStringList words;
        for (const Effect effect : filter.effects)
            words << effectWord(effect);
        if (filter.accepted == AcceptedFindings::Listed)
            words << Text::tr("accepted");
        if (!words.isEmpty())
            parts << Text::tr("effect %1").arg(words.join(QStringLiteral(", ")));
        if (filter.accepted == AcceptedFindings::LeftOut)
            parts << Text::tr("without accepted ones");
        if (filter.step)
            parts << Text::tr("step %1").arg(stepName(*filter.step));
        if (!filter.text.isEmpty())
            parts << Text::tr("containing “%1”").arg(visible(filter.text));
        const int hidden = m_all - int(m_out.findings.size());
        return Text::tr("A filter was on when this report was made: %1.").arg(parts.join(QStringLiteral("; "))) + u' ' +
               (hidden == 0 ? Text::tr("It leaves out nothing.")
                            : Text::tr("%n finding(s) are left out; they count all the same.", nullptr, hidden));
    }

    // ---- accepted risks

    QString ownDomain() const { return m_seen.domain.toString(); }

    const AcceptedRisk *acceptedRisk(const Finding &finding) const
    {
        const auto found =
            std::find_if(m_options.accepted.begin(), m_options.accepted.end(), [&](const AcceptedRisk &risk) {
                return risk.domain == ownDomain() && risk.finding == QString(findingKey(finding.id)) &&
                       risk.subject == finding.subject;
            });
        return found == m_options.accepted.end() ? nullptr : &*found;
    }

    bool hasEnded(const AcceptedRisk &risk) const
    {
        return risk.until.isValid() && risk.until < m_judged.date().toUTC().date();
    }

    bool isOpen(const Finding &finding) const
    {
        const AcceptedRisk *risk = acceptedRisk(finding);
        return !risk || hasEnded(*risk);
    }

    QString acceptedText(const AcceptedRisk &risk) const
    {
        const QString day = risk.until.toString(Qt::ISODate);
        const QString who = visible(risk.who);
        QString out = !risk.until.isValid() ? Text::tr("Accepted by %1.").arg(who)
                      : hasEnded(risk)      ? Text::tr("Was accepted by %1 until %2, which is over.").arg(who, day)
                                            : Text::tr("Accepted by %1 until %2.").arg(who, day);
        if (!risk.reason.isEmpty())
            out += u' ' + Text::tr("Reason: %1").arg(visible(risk.reason, 500));
        return out;
    }

    void acceptedRisks()
    {
        QStringList all;
        for (const AcceptedRisk &risk : m_options.accepted) {
            if (risk.domain != ownDomain())
                continue;
            const auto found = std::find_if(m_judged.findings.begin(), m_judged.findings.end(), [&](const Finding &f) {
                return risk.finding == QString(findingKey(f.id)) && risk.subject == f.subject;
            });
            const QString what = found == m_judged.findings.end()
                                     ? Text::tr("%1, which this audit does not find").arg(visible(risk.finding))
                                     : findingTitle(*found);
            all << QStringLiteral("%1: %2").arg(what, acceptedText(risk));
        }
        if (!m_options.listAccepted && !all.isEmpty())
            all = {Text::tr("%n accepted risk(s) are not listed in this report.", nullptr, int(all.size()))};
        m_out.accepted = all;
    }

    // ---- how it was done, and what it is not

    void fact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_out.method << ReportFact{name, visible(value, 500)};
    }

    QString moment(const QDateTime &when) const
    {
        const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
        if (!m_options.localTimes)
            return QLocale::c().toString(when.toUTC(), form) + QStringLiteral(" UTC");
        const QDateTime local = when.toLocalTime();
        const int offset = local.offsetFromUtc() / 60;
        return QStringLiteral("%1 UTC%2%3:%4")
            .arg(QLocale::c().toString(local, form), offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
            .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
            .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
    }

    QString helloNames() const
    {
        QStringList out;
        for (const MxObservation &host : m_seen.hosts) {
            for (const SmtpProbe &probe : host.probes) {
                for (const TranscriptLine &line : probe.transcript) {
                    const QString name = visible(line.text.mid(5));
                    if (line.from == TranscriptLine::From::Client && line.text.startsWith("EHLO ") &&
                        !out.contains(name))
                        out << name;
                }
            }
        }
        return out.join(QStringLiteral(", "));
    }

    QString familiesText() const
    {
        bool v4 = false;
        bool v6 = false;
        const auto count = [&](const QHostAddress &address) {
            (address.protocol() == QAbstractSocket::IPv6Protocol ? v6 : v4) = true;
        };
        for (const PolicyFetch &fetch : m_seen.fetches)
            count(fetch.address);
        for (const MxObservation &host : m_seen.hosts) {
            for (const SmtpProbe &probe : host.probes)
                count(probe.address);
        }
        return v4 && v6 ? Text::tr("IPv4 and IPv6")
               : v4     ? QStringLiteral("IPv4")
               : v6     ? QStringLiteral("IPv6")
                        : QString();
    }

    QString trustText() const
    {
        const AuditContext &context = m_seen.context;
        return context.trustStoreDate.isValid()
                   ? Text::tr("%1, list of %2").arg(context.trustStore, moment(context.trustStoreDate))
                   : Text::tr("%1, date of the list not known").arg(context.trustStore);
    }

    /// What is a choice of this program and its user, not of an RFC.
    QString thresholdsText() const
    {
        const Thresholds &limits = m_judged.thresholds;
        return QStringList{Text::tr("a certificate ends soon: %n day(s)", nullptr, limits.certificateExpiringDays),
                           Text::tr("a policy host is slow: %1 ms").arg(limits.slowFetchMilliseconds),
                           Text::tr("a policy file is large: %1 octets").arg(limits.largePolicyBytes)}
            .join(QStringLiteral(" · "));
    }

    void method()
    {
        const AuditContext &context = m_seen.context;
        fact(Text::tr("Domain"), m_seen.domain.isRoot() ? m_seen.input : m_seen.domain.toString());
        fact(Text::tr("Checked"), moment(m_seen.startedAt));
        fact(Text::tr("Judged for"), moment(m_judged.date()));
        fact(Text::tr("Took"), Text::tr("%1 s").arg(double(m_seen.duration.count()) / 1000.0, 0, 'f', 1));
        QStringList times;
        for (const StepState &state : m_judged.steps) {
            if (state.elapsed.count() > 0)
                times << Text::tr("%1 %2 ms").arg(stepName(state.step)).arg(state.elapsed.count());
        }
        fact(Text::tr("Time of each step"), times.join(QStringLiteral(" · ")));
        fact(Text::tr("Gatepost"), context.gatepostVersion);
        fact(Text::tr("Libraries of this report"),
             QStringLiteral("Qt %1 · %2").arg(QString::fromLatin1(qVersion()), QSslSocket::sslLibraryVersionString()));
        fact(Text::tr("Resolver"), context.resolver);
        fact(Text::tr("Trusted authorities"), trustText());
        fact(Text::tr("Looked from"), context.vantage.isEmpty() ? Text::tr("this computer") : context.vantage);
        fact(Text::tr("Proxy"), context.proxy);
        fact(Text::tr("MX hosts asked"), vantageText(context.smtpVantage));
        fact(Text::tr("Name given to MX hosts"), helloNames());
        fact(Text::tr("Addresses reached for"), familiesText());
        fact(Text::tr("Depth"), context.depth == Depth::Full ? Text::tr("all that explains what senders see")
                                                             : Text::tr("only what a sender looks at"));
        fact(Text::tr("Thresholds"), thresholdsText());
        if (!m_out.readiness.isEmpty())
            fact(Text::tr("Readiness"), readinessFormulaText());
    }

    void limits()
    {
        const AuditContext &context = m_seen.context;
        for (const StepState &state : m_judged.steps) {
            if (state.blockedBy)
                m_out.limits << QStringLiteral("%1: %2").arg(stepName(state.step), stepText(state));
        }
        if (!context.smtpProbed)
            m_out.limits << Text::tr("The MX hosts were not asked, as wished.");
        if (m_seen.stopped != StopReason::None)
            m_out.limits << Text::tr("The audit was stopped after %1 of 7 steps.").arg(m_seen.finished.size());
        if (m_options.has(ReportSection::Log))
            m_out.log = shortened(m_redactor.text(rawLog(m_seen)), logLines);
    }

    void leftOut()
    {
        QStringList names;
        for (const auto &[section, heading] : {std::pair(ReportSection::Summary, ReportHeading::Summary),
                                               std::pair(ReportSection::Hosts, ReportHeading::Hosts),
                                               std::pair(ReportSection::Findings, ReportHeading::Findings),
                                               std::pair(ReportSection::Plan, ReportHeading::Plan),
                                               std::pair(ReportSection::Timeline, ReportHeading::Timeline),
                                               std::pair(ReportSection::Evidence, ReportHeading::Evidence)}) {
            if (!m_options.has(section))
                names << reportHeading(heading);
        }
        if (!names.isEmpty())
            m_out.leftOut << Text::tr("Sections: %1").arg(names.join(QStringLiteral(", ")));
        if (!m_out.findingsNote.isEmpty())
            m_out.leftOut << m_out.findingsNote;
        if (m_options.redaction.own)
            m_out.leftOut << Text::tr("Addresses and names of the place the audit was made from are hidden: the same "
                                      "placeholder always stands for the same thing.");
        if (m_options.redaction.mxAddresses)
            m_out.leftOut << Text::tr(
                "Addresses of the MX hosts are hidden: the same placeholder always stands for the "
                "same address.");
    }

    const Observation &m_seen;
    const Assessment &m_judged;
    const ReportOptions &m_options;
    Redactor m_redactor;
    ReportDocument m_out;
    int m_all = 0; ///< findings that did not pass, listed or not
};

} // namespace

ReportDocument reportDocument(const Observation &seen, const Assessment &judged, const ReportOptions &options)
{
    return Builder(seen, judged, options).document();
}

} // namespace gatepost
