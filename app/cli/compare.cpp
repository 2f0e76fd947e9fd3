// Two saved audits side by side: what changed, in words and in rows.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/pages.h"
#include "app/cli/reportwishes.h"
#include "app/cli/savedaudits.h"
#include "core/audit/assess.h"
#include "core/audit/changes/changes.h"
#include "core/report/auditsjson.h"
#include "core/report/htmlreport.h"
#include "core/report/jsonoctets.h"
#include "core/report/markdownreport.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <unistd.h>

namespace gatepost::cli {

namespace {

constexpr qint64 savedLimit = 64 * 1024 * 1024;
const QString command = QStringLiteral("compare");

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject rowJson(const ChangeRow &row)
{
    return {{QStringLiteral("topic"), QString(topicKey(row.topic))},
            {QStringLiteral("change"), QString(changeKey(row.kind))},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("left"), row.left},
            {QStringLiteral("right"), row.right}};
}

QJsonObject sideJson(const JudgedAudit &side)
{
    return {{QStringLiteral("domain"), side.seen->domain.toString()},
            {QStringLiteral("started"), side.seen->startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("verdict"), QString(verdictKey(side.judged->verdict.kind))}};
}

QJsonObject jsonOf(const JudgedAudit &left, const JudgedAudit &right, const AuditChanges &changes)
{
    return {{QStringLiteral("format"), QStringLiteral("gatepost-comparison")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("left"), sideJson(left)},
            {QStringLiteral("right"), sideJson(right)},
            {QStringLiteral("changed"), changes.changed()},
            {QStringLiteral("sentences"), QJsonArray::fromStringList(changes.sentences)},
            {QStringLiteral("cautions"), QJsonArray::fromStringList(changes.cautions)},
            {QStringLiteral("rows"), listToJson(changes.rows, rowJson)}};
}

QString headOf(const JudgedAudit &side)
{
    return QStringLiteral("%1, %2: %3")
        .arg(side.seen->domain.toUnicode(),
             side.seen->startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC"),
             side.judged->verdict.word);
}

QString rowText(const ChangeRow &row)
{
    switch (row.kind) {
    case ChangeKind::Added:
        return QStringLiteral("  + %1: %2\n").arg(row.name, row.right);
    case ChangeKind::Removed:
        return QStringLiteral("  - %1: %2\n").arg(row.name, row.left);
    case ChangeKind::Changed:
        return QStringLiteral("  ~ %1: %2 -> %3\n").arg(row.name, row.left, row.right);
    case ChangeKind::Same:
        break;
    }
    return QStringLiteral("    %1: %2\n").arg(row.name, row.right);
}

QString textOf(const JudgedAudit &left, const JudgedAudit &right, const AuditChanges &changes, bool all)
{
    QString out = QStringLiteral("%1\n%2\n\n").arg(headOf(left), headOf(right));
    for (const QString &line : changes.sentences + changes.cautions)
        out += line + u'\n';
    std::optional<ChangeTopic> topic;
    for (const ChangeRow &row : changes.rows) {
        if (row.kind == ChangeKind::Same && !all)
            continue;
        if (topic != row.topic)
            out += QStringLiteral("\n%1\n").arg(topicText(row.topic));
        topic = row.topic;
        out += rowText(row);
    }
    return out;
}

std::optional<QByteArray> reportOf(const JudgedAudit &left, const JudgedAudit &right, const QString &form,
                                   ReportOptions options, const PrintSettings &settings)
{
    options.earlier = left;
    const ReportDocument report = reportDocument(*right.seen, *right.judged, options);
    if (form == u"pdf")
        return pagesOf(QJsonDocument(auditsJson({left, right}, options.redaction)).toJson(QJsonDocument::Indented),
                       {report}, settings);
    return form == u"html" ? htmlReport({report}) : markdownReport(report).toUtf8();
}

/// Judged as of the day it was made, so that both sides are what was known then.
Result<JudgedAudit, QString> load(const QString &name)
{
    QString error;
    const auto octets = readInput(name, savedLimit, &error);
    if (!octets)
        return failure(error);
    const auto saved = savedObservations(*octets);
    if (!saved)
        return failure(QStringLiteral("%1: %2").arg(name, saved.error()));
    if (saved->size() != 1)
        return failure(
            QStringLiteral("%1: %2").arg(name, Text::tr("holds %n audit(s), not one", nullptr, int(saved->size()))));
    const ObservationPtr seen = saved->first();
    return JudgedAudit{seen, std::make_shared<const Assessment>(assess(*seen, seen->startedAt))};
}

} // namespace

int compare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Says what changed between two saved audits (.gatepost files, or JSON of one audit).\n\nExit status: "
                 "0 nothing changed, 1 something did, 3 wrong use."));
    parser.addPositionalArgument(QStringLiteral("LEFT"), Text::tr("the earlier audit; - is standard input"));
    parser.addPositionalArgument(QStringLiteral("RIGHT"), Text::tr("the later audit"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"),
                                    Text::tr("text, json, or a report: html, markdown or pdf (text)."),
                                    QStringLiteral("FORMAT"), QStringLiteral("text"));
    const QCommandLineOption all(QStringLiteral("all"), Text::tr("Also show what did not change."));
    const QCommandLineOption output(QStringLiteral("output"), Text::tr("Write a report there."),
                                    QStringLiteral("FILE"));
    parser.addOptions({format, all, output});
    for (const ReportWish &wish : reportWishes())
        parser.addOption({QString::fromLatin1(wish.name), wish.help, QString::fromLatin1(wish.value)});
    addPageOptions(&parser);
    if (!parser.parse(arguments))
        return usageError(command, parser.errorText());
    if (parser.isSet(help)) {
        print(helpText(parser, command));
        return Nothing;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return usageError(command, Text::tr("Name the two files to compare."));
    const QString form = parser.value(format);
    const bool report = form == u"html" || form == u"markdown" || form == u"pdf";
    if (form != u"text" && form != u"json" && !report)
        return usageError(command, Text::tr("--format takes text, json, html, markdown or pdf."));
    if (parser.isSet(output) && !report)
        return usageError(command, Text::tr("--output is for reports: html, markdown or pdf."));
    if (form == u"pdf" && !parser.isSet(output) && isTerminal(STDOUT_FILENO))
        return usageError(command, pdfNeedsFileText());
    PrintSettings settings;
    if (const QString problem = readPageOptions(parser, &settings); !problem.isEmpty())
        return usageError(command, problem);
    ReportWishes wishes;
    for (const ReportWish &wish : reportWishes()) {
        const QString name = QString::fromLatin1(wish.name);
        if (parser.isSet(name))
            wishes.insert(name, parser.value(name));
    }
    if (!wishes.isEmpty() && !report)
        return usageError(command, Text::tr("What a report contains is for reports: html, markdown or pdf."));
    const auto options = reportOptionsOf(wishes);
    if (!options)
        return usageError(command, options.error());
    const auto left = load(files.first());
    const auto right = left ? load(files.last()) : left;
    if (!right)
        return usageError(command, right.error());
    const AuditChanges changes = changesBetween(*left, *right);
    if (report) {
        const auto octets = reportOf(*left, *right, form, *options, settings);
        if (!octets || !writeDocument(parser.value(output), *octets))
            return Usage;
    } else if (form == u"json") {
        printJson(jsonOf(*left, *right, changes));
    } else {
        print(textOf(*left, *right, changes, parser.isSet(all)));
    }
    return changes.changed() == 0 ? Nothing : Findings;
}

} // namespace gatepost::cli
