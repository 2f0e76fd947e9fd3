#include "app/cli/command.h"
#include "core/audit/assessment.h"
#include "core/audit/catalogue.h"
#include "core/audit/recognise/recognise.h"
#include "core/audit/wording.h"
#include "core/report/jsonoctets.h"
#include "core/report/textreport.h"
#include <QCommandLineParser>
#include <QJsonArray>

namespace gatepost::cli {

namespace {

constexpr qint64 inputLimit = 16 * 1024 * 1024;
const QString command = QStringLiteral("explain");

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Finding findingOf(const TextFinding &text)
{
    Finding finding;
    finding.id = text.id;
    finding.args = text.args;
    finding.effect = effectOf(text.id, {});
    return finding;
}

QJsonObject jsonOf(const Recognition &found)
{
    const auto name = [](const std::optional<DomainName> &n) { return n ? QJsonValue(n->toString()) : QJsonValue(); };
    QJsonArray lint;
    for (const TextFinding &text : pasteFindings(found))
        lint << QJsonObject{{QStringLiteral("id"), QString(findingKey(text.id))},
                            {QStringLiteral("effect"), QString(effectKey(effectOf(text.id, {})))},
                            {QStringLiteral("line"), text.place.line},
                            {QStringLiteral("column"), text.place.column},
                            {QStringLiteral("message"), findingTitle(findingOf(text))},
                            {QStringLiteral("fix"), findingFix(findingOf(text))},
                            {QStringLiteral("suggestion"), octetsToJson(text.suggestion)}};
    return {
        {QStringLiteral("format"), QStringLiteral("gatepost-explanation")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("kind"), QString(pasteKey(found.kind))},
        {QStringLiteral("title"), pasteTitle(found)},
        {QStringLiteral("explanation"), pasteExplanation(found)},
        {QStringLiteral("domain"), name(found.domain)},
        {QStringLiteral("host"), name(found.host)},
        {QStringLiteral("status"), found.status},
        {QStringLiteral("reason"), found.reason},
        {QStringLiteral("side"), QString(pasteSideKey(found.side))},
        {QStringLiteral("explains"), listToJson(found.explains, [](FindingId id) { return QString(findingKey(id)); })},
        {QStringLiteral("patterns"), QJsonArray::fromStringList(found.patterns)},
        {QStringLiteral("findings"), lint}};
}

QString textOf(const Recognition &found)
{
    QString out = pasteTitle(found) + u'\n';
    if (const QString more = pasteExplanation(found); !more.isEmpty())
        out += more + u'\n';
    for (const TextFinding &text : pasteFindings(found)) {
        const Finding finding = findingOf(text);
        out += QStringLiteral("%1 %2").arg(markOf(finding.effect), findingTitle(finding));
        out += finding.effect == Effect::Passed
                   ? QStringLiteral("\n")
                   : QStringLiteral(" (%1:%2)\n").arg(text.place.line).arg(text.place.column);
        if (const QString fix = findingFix(finding); !fix.isEmpty())
            out += QStringLiteral("  %1\n").arg(fix);
    }
    if (!found.explains.isEmpty() && found.kind != PasteKind::HelpQuery) {
        QStringList ids;
        for (const FindingId id : found.explains)
            ids << findingKey(id);
        out += Text::tr("An audit would show one of: %1").arg(ids.join(QStringLiteral(", "))) + u'\n';
    }
    if (found.domain)
        out += Text::tr("Next: gatepost-cli audit %1").arg(found.domain->toString()) + u'\n';
    return out;
}

} // namespace

int explain(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Says what a text is and what it means: a bounce, log lines, a record, a policy, the output of a DNS "
                 "tool, a TLS report, a certificate.\n\nExit status: 0 recognised, 1 not recognised, 3 wrong use."));
    parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"), Text::tr("text or json."), QStringLiteral("FORMAT"),
                                    QStringLiteral("text"));
    const QCommandLineOption words(QStringLiteral("text"), Text::tr("The text itself instead of a file."),
                                   QStringLiteral("TEXT"));
    parser.addOptions({format, words});
    parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("the file, or - for standard input"),
                                 QStringLiteral("FILE|-"));
    if (!parser.parse(arguments))
        return usageError(command, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText(parser, command));
        return Nothing;
    }
    const QString shape = parser.value(format);
    if (shape != u"text" && shape != u"json")
        return usageError(command, Text::tr("--format must be text or json"));
    const QStringList files = parser.positionalArguments();
    if ((files.size() == 1) == parser.isSet(words) || files.size() > 1)
        return usageError(command, Text::tr("Name one file, - for standard input, or --text."));
    QByteArray text = parser.value(words).toUtf8();
    if (!parser.isSet(words)) {
        QString error;
        const auto read = readInput(files.first(), inputLimit, &error);
        if (!read)
            return usageError(command, error);
        text = *read;
    }
    const Recognition found = recognise(text);
    if (shape == u"json")
        printJson(jsonOf(found));
    else
        print(textOf(found));
    return found.kind == PasteKind::Unknown || found.kind == PasteKind::Empty ? Findings : Nothing;
}

} // namespace gatepost::cli
