#include "core/report/findingcopy.h"
#include "core/audit/catalogue.h"
#include "core/audit/evidence.h"
#include "core/audit/evidencefacts.h"
#include "core/audit/wording.h"
#include "core/report/assessmentjson.h"
#include "core/report/document.h"
#include "core/report/markdownreport.h"
#include "core/report/textreport.h"
#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace gatepost {

namespace {

constexpr qsizetype mostEvidenceLines = 40; // of one piece
constexpr qsizetype mostSuggestionLines = 40;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingCopy)
};

/// A finding in the words that every format shares.
struct Copied
{
    QString head; ///< mark, effect, title
    QString key;
    QString accepted;
    QString senders;
    QString fix;
    QString suggestion;
    QList<EvidenceFact> facts;
    QStringList evidence;
    QStringList checks;
    QString reference;
};

QString boundedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    const qsizetype all = lines.size();
    if (all > mostEvidenceLines)
        lines = lines.first(mostEvidenceLines) << Text::tr("… %n more line(s)", nullptr, int(all - mostEvidenceLines));
    return lines.join(u'\n');
}

QString suggestionText(const QByteArray &suggestion)
{
    QStringList lines;
    for (const QByteArray &line : suggestion.split('\n').mid(0, mostSuggestionLines))
        lines << visible(QByteArrayView(line).trimmed());
    return lines.join(u'\n').trimmed();
}

QString acceptedSentence(const AcceptedRisk &risk)
{
    return QStringLiteral("%1 (%2)").arg(acceptedText(risk), visible(risk.reason, longestReason));
}

Copied copied(const CopyContext &context, const Finding &finding)
{
    Copied out;
    out.head = QStringLiteral("%1: %2").arg(effectWord(finding.effect), findingTitle(finding));
    out.key = QString(findingKey(finding.id));
    if (const auto risk = riskOver(finding, context.seen.domain, context.risks, context.day))
        out.accepted = acceptedSentence(*risk);
    out.senders = context.judged ? findingSenders(finding, *context.judged) : findingSenders(finding);
    out.fix = findingFix(finding);
    out.suggestion = suggestionText(finding.suggestion);
    out.facts = evidenceFacts(context.seen, context.judged, finding);
    for (const EvidenceRef &ref : finding.evidence) {
        const QString raw = boundedLines(rawEvidence(context.seen, ref));
        if (!raw.isEmpty() && !out.evidence.contains(raw))
            out.evidence << raw;
        const QString check = repeatCommand(context.seen, ref);
        if (!check.isEmpty() && !out.checks.contains(check))
            out.checks << check;
    }
    out.reference = findingReference(finding.id);
    return out;
}

QString seenText(const Observation &seen)
{
    const QString from = seen.context.vantage.isEmpty() ? Text::tr("this computer") : visible(seen.context.vantage);
    const QString when = seen.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    const QString mx = vantageText(seen.context.smtpVantage);
    return mx.isEmpty() ? Text::tr("Seen %1 from %2").arg(when, from)
                        : Text::tr("Seen %1 from %2, MX hosts %3").arg(when, from, mx);
}

QString domainText(const Observation &seen)
{
    const QString shown = visible(seen.domain.toUnicode());
    return seen.domain.isInternational() ? QStringLiteral("%1 (%2)").arg(shown, seen.domain.toString()) : shown;
}

QString indented(const QString &text)
{
    QString out = text;
    return QStringLiteral("    ") + out.replace(u'\n', QStringLiteral("\n    "));
}

QString asText(const CopyContext &context, const Copied &one)
{
    QStringList out{one.head};
    const auto add = [&](FindingPart which, const QString &text) {
        if (!text.isEmpty())
            out << QStringLiteral("%1: %2").arg(findingPartText(which), text);
    };
    out << Text::tr("Domain: %1").arg(domainText(context.seen));
    if (!one.accepted.isEmpty())
        out << Text::tr("Risk: %1").arg(one.accepted);
    add(FindingPart::Senders, one.senders);
    if (!one.fix.isEmpty())
        out << Text::tr("Fix first: %1").arg(one.fix);
    if (!one.suggestion.isEmpty())
        out << findingPartText(FindingPart::Write) + u':' << indented(one.suggestion);
    if (!one.evidence.isEmpty())
        out << findingPartText(FindingPart::Evidence) + u':' << indented(one.evidence.join(QStringLiteral("\n\n")));
    if (!one.checks.isEmpty())
        out << findingPartText(FindingPart::Check) + u':' << indented(one.checks.join(u'\n'));
    add(FindingPart::Source, QStringLiteral("%1 · %2").arg(one.reference, one.key));
    out << seenText(context.seen);
    return out.join(u'\n');
}

QString asMarkdown(const CopyContext &context, const Copied &one, CopyDetail detail)
{
    QStringList out{QStringLiteral("**%1**").arg(markdownEscaped(one.head))};
    const auto item = [&](const QString &text) { out << QStringLiteral("- ") + markdownEscaped(text); };
    const auto add = [&](FindingPart which, const QString &text) {
        if (!text.isEmpty())
            item(QStringLiteral("%1: %2").arg(findingPartText(which), text));
    };
    const auto block = [&](FindingPart which, const QString &text) {
        if (!text.isEmpty())
            out << QString() << findingPartText(which) + u':' << QString() << markdownFenced(text);
    };
    out << QString();
    item(Text::tr("Domain: %1").arg(domainText(context.seen)));
    if (!one.accepted.isEmpty())
        item(Text::tr("Risk: %1").arg(one.accepted));
    add(FindingPart::Senders, one.senders);
    if (!one.fix.isEmpty())
        item(Text::tr("Fix first: %1").arg(one.fix));
    add(FindingPart::Source, QStringLiteral("%1 · %2").arg(one.reference, one.key));
    item(seenText(context.seen));
    block(FindingPart::Write, one.suggestion);
    if (detail == CopyDetail::Full) {
        block(FindingPart::Evidence, one.evidence.join(QStringLiteral("\n\n")));
        block(FindingPart::Check, one.checks.join(u'\n'));
    }
    return out.join(u'\n');
}

QJsonObject asJson(const CopyContext &context, const Finding &finding)
{
    const Copied one = copied(context, finding);
    const auto risk = riskOver(finding, context.seen.domain, context.risks, context.day);
    QJsonObject out = toJson(finding, context.seen.domain);
    out.insert(QStringLiteral("seen"), QJsonArray::fromStringList(one.evidence));
    out.insert(QStringLiteral("repeat"), QJsonArray::fromStringList(one.checks));
    out.insert(QStringLiteral("accepted"),
               risk ? QJsonValue(QJsonObject{{QStringLiteral("by"), visible(risk->who)},
                                             {QStringLiteral("reason"), visible(risk->reason, longestReason)},
                                             {QStringLiteral("until"), risk->until.toString(Qt::ISODate)}})
                    : QJsonValue());
    return out;
}

/// The same document with every character that nobody sees written as JSON's own escape: it can only be in a string.
QByteArray withVisibleEscapes(const QByteArray &json)
{
    QString out;
    for (const QChar c : QString::fromUtf8(json)) {
        const auto category = c.category();
        const bool hidden = category == QChar::Other_Format || category == QChar::Separator_Line ||
                            category == QChar::Separator_Paragraph || (category == QChar::Other_Control && c != u'\n');
        if (hidden)
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out.toUtf8();
}

} // namespace

QString findingsAsText(const CopyContext &context, const QList<Finding> &findings)
{
    QStringList out;
    for (const Finding &finding : findings)
        out << asText(context, copied(context, finding));
    return out.join(QStringLiteral("\n\n"));
}

QString findingsAsMarkdown(const CopyContext &context, const QList<Finding> &findings, CopyDetail detail)
{
    QStringList out;
    for (const Finding &finding : findings)
        out << asMarkdown(context, copied(context, finding), detail);
    return out.join(QStringLiteral("\n\n"));
}

QByteArray findingsAsJson(const CopyContext &context, const QList<Finding> &findings)
{
    const AuditContext &from = context.seen.context;
    QJsonArray list;
    for (const Finding &finding : findings)
        list << asJson(context, finding);
    const QJsonObject out{{QStringLiteral("format"), QStringLiteral("gatepost-copied-findings")},
                          {QStringLiteral("version"), 1},
                          {QStringLiteral("gatepost_version"), from.gatepostVersion},
                          {QStringLiteral("domain"), context.seen.domain.toString()},
                          {QStringLiteral("observed_at"), context.seen.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                          {QStringLiteral("vantage"), visible(from.vantage)},
                          {QStringLiteral("smtp_vantage"), visible(from.smtpVantage)},
                          {QStringLiteral("findings"), list}};
    return withVisibleEscapes(QJsonDocument(out).toJson());
}

} // namespace gatepost
