#include "app/cli/command.h"
#include "core/audit/assessment.h"
#include "core/audit/catalogue.h"
#include "core/audit/recognise/recognise.h"
#include "core/audit/wording.h"
#include "core/report/jsonoctets.h"
#include "core/report/textreport.h"
#include <algorithm>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFileInfo>
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

QJsonValue nameOf(const std::optional<DomainName> &name)
{
    return name ? QJsonValue(name->toString()) : QJsonValue();
}

QJsonObject actionOf(const Recognition &found, const PasteAction &action)
{
    return {{QStringLiteral("action"), QString(pasteActionKey(action.kind))},
            {QStringLiteral("domain"), nameOf(action.domain)},
            {QStringLiteral("text"), pasteActionText(found, action)}};
}

QJsonObject findingJson(const PasteFinding &text)
{
    return {{QStringLiteral("id"), QString(findingKey(text.finding.id))},
            {QStringLiteral("effect"), QString(effectKey(text.finding.effect))},
            {QStringLiteral("line"), text.place.line},
            {QStringLiteral("column"), text.place.column},
            {QStringLiteral("message"), findingTitle(text.finding)},
            {QStringLiteral("fix"), findingFix(text.finding)},
            {QStringLiteral("suggestion"), octetsToJson(text.finding.suggestion)}};
}

QJsonObject responseOf(const Recognition &found)
{
    return {{QStringLiteral("status"), found.httpStatus},
            {QStringLiteral("content_type"), octetsToJson(found.contentType)},
            {QStringLiteral("location"), octetsToJson(found.location)}};
}

QJsonObject jsonOf(const Recognition &found)
{
    const auto octets = [](const QByteArray &text) { return octetsToJson(text); };
    const auto strings = [&](const TxtStrings &record) { return listToJson(record, octets); };
    const Sureness sureness = surenessOf(found.domainFrom);
    QJsonObject out{
        {QStringLiteral("format"), QStringLiteral("gatepost-explanation")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("kind"), QString(pasteKey(found.kind))},
        {QStringLiteral("title"), pasteTitle(found)},
        {QStringLiteral("explanation"), pasteExplanation(found)},
        {QStringLiteral("domain"), nameOf(found.domain)},
        {QStringLiteral("domain_from"), QString(nameSourceKey(found.domainFrom))},
        {QStringLiteral("sureness"), found.domain ? QJsonValue(QString(surenessKey(sureness))) : QJsonValue()},
        {QStringLiteral("other_domains"),
         listToJson(found.otherDomains, [](const DomainName &name) { return name.toString(); })},
        {QStringLiteral("host"), nameOf(found.host)},
        {QStringLiteral("cause"), QString(pasteCauseKey(found.cause))},
        {QStringLiteral("sender"), found.sender},
        {QStringLiteral("status"), found.status},
        {QStringLiteral("reason"), found.reason},
        {QStringLiteral("side"), QString(pasteSideKey(found.side))},
        {QStringLiteral("explains"), listToJson(found.explains, [](FindingId id) { return QString(findingKey(id)); })},
        {QStringLiteral("patterns"), QJsonArray::fromStringList(found.patterns)},
        {QStringLiteral("records"), listToJson(found.records, strings)},
        {QStringLiteral("http"), found.httpStatus == 0 ? QJsonValue() : QJsonValue(responseOf(found))},
        {QStringLiteral("policy"), octetsToJson(found.policy)},
        {QStringLiteral("facts"), QJsonArray::fromStringList(pasteFacts(found, QDateTime::currentDateTimeUtc()))},
        {QStringLiteral("notes"), listToJson(found.notes, [](PasteNote note) { return QString(pasteNoteKey(note)); })},
        {QStringLiteral("actions"),
         listToJson(found.actions, [&](const PasteAction &action) { return actionOf(found, action); })},
        {QStringLiteral("findings"), listToJson(pasteFindings(found), findingJson)}};
    return out;
}

QString textOf(const Recognition &found)
{
    QString out = pasteTitle(found) + u'\n';
    for (const QString &more : {pasteExplanation(found), pasteNotes(found)}) {
        if (!more.isEmpty())
            out += more + u'\n';
    }
    for (const QString &fact : pasteFacts(found, QDateTime::currentDateTimeUtc()))
        out += fact + u'\n';
    for (const PasteFinding &text : pasteFindings(found)) {
        const Finding &finding = text.finding;
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
    QStringList next;
    for (const PasteAction &action : found.actions) {
        const QString line =
            action.domain ? Text::tr("Next: gatepost-cli audit %1").arg(action.domain->toString()) : QString();
        if (line.isEmpty() || next.contains(line))
            continue;
        const bool sure = action.kind != PasteActionKind::Audit || surenessOf(action.source) == Sureness::Certain;
        next << line;
        out += sure ? line + u'\n' : QStringLiteral("%1 (%2)\n").arg(line, pasteActionNote(found, action));
    }
    return out;
}

/// A path rather than words: a file of that name was meant, and saying what the path "is" would mislead.
bool looksLikeFile(const QString &word)
{
    const bool path =
        word.startsWith(u'/') || word.startsWith(u"./") || word.startsWith(u"../") || word.startsWith(u"~/");
    static constexpr QLatin1StringView endings[] = {QLatin1StringView(".txt"),  QLatin1StringView(".eml"),
                                                    QLatin1StringView(".json"), QLatin1StringView(".gz"),
                                                    QLatin1StringView(".pem"),  QLatin1StringView(".log")};
    return path || (!word.contains(u"://") && std::any_of(std::begin(endings), std::end(endings),
                                                          [&](QLatin1StringView end) { return word.endsWith(end); }));
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
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 Text::tr("the file, or - for standard input; words that name no file are the text"),
                                 QStringLiteral("FILE|-|TEXT…"));
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
    if (files.isEmpty() != parser.isSet(words))
        return usageError(command, Text::tr("Name one file, - for standard input, or --text."));
    QByteArray text = (parser.isSet(words) ? parser.value(words) : files.join(u' ')).toUtf8();
    if (files.size() == 1 && (files.first() == u"-" || QFileInfo::exists(files.first()))) {
        QString error;
        const auto read = readInput(files.first(), inputLimit, &error);
        if (!read)
            return usageError(command, error);
        text = *read;
    } else if (files.size() == 1 && looksLikeFile(files.first())) {
        return usageError(command,
                          Text::tr("%1 cannot be read: %2").arg(files.first(), Text::tr("there is no such file")));
    }
    const Recognition found = recognise(text);
    if (shape == u"json")
        printJson(jsonOf(found));
    else
        print(textOf(found));
    return found.kind == PasteKind::Unknown || found.kind == PasteKind::Empty ? Findings : Nothing;
}

} // namespace gatepost::cli
