// The catalogue of findings as a table: what each means, its weight by the mode of the policy, what to do.
#include "app/cli/command.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QList<FindingId> listed()
{
    QList<FindingId> out;
    for (int i = 0; i < int(FindingId::Count); ++i) {
        if (hasCatalogueRow(FindingId(i)))
            out << FindingId(i);
    }
    return out;
}

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Findings", text);
}

/// "%1" and the like stand for what an audit found: shown as an ellipsis.
QString generic(const char *text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9](?![0-9A-F])"));
    return translated(text).replace(place, QStringLiteral("…"));
}

QString cell(const QString &text)
{
    QString out = text;
    for (const char special : {'\\', '|', '*', '_', '`', '<', '>'})
        out.replace(QLatin1Char(special), QStringLiteral("\\") + QLatin1Char(special));
    return out.simplified();
}

QString markdown()
{
    QString out =
        QStringLiteral("# %1\n\n%2\n")
            .arg(Text::tr("Findings"),
                 Text::tr(
                     "Everything Gatepost can find, by step. The effect is what senders that honour MTA-STS do, by the "
                     "mode of "
                     "the policy: none or no policy, testing, enforce. An ellipsis stands for what an audit found."));
    Step step = Step(0);
    for (const Step wanted : allSteps) {
        for (const FindingId id : listed()) {
            const CatalogueRow &row = catalogueRow(id);
            if (row.step != wanted)
                continue;
            if (step != wanted) {
                step = wanted;
                out += QStringLiteral("\n## %1 %2\n\n| %3 | %4 | %5 | %6 | %7 | %8 |\n|---|---|---|---|---|---|\n")
                           .arg(int(step))
                           .arg(stepName(step), Text::tr("id"), Text::tr("finding"),
                                Text::tr("effect: none · testing · enforce"), Text::tr("what senders do"),
                                Text::tr("fix first"), Text::tr("source"));
            }
            QStringList effects;
            for (const PolicyMode mode : {PolicyMode::None, PolicyMode::Testing, PolicyMode::Enforce})
                effects << effectWord(effectOf(id, mode));
            if (effects.count(effects.first()) == effects.size())
                effects = QStringList{effects.first()};
            out += QStringLiteral("| `%1` | %2 | %3 | %4 | %5 | %6 |\n")
                       .arg(QString(findingKey(id)), cell(generic(row.title)), effects.join(QStringLiteral(" · ")),
                            cell(generic(row.senders)), cell(generic(row.fix)), QString::fromUtf8(row.reference));
        }
    }
    return out;
}

QJsonObject json()
{
    QJsonArray rows;
    for (const FindingId id : listed()) {
        const CatalogueRow &row = catalogueRow(id);
        const QJsonObject effect{
            {QStringLiteral("none"), QString(effectKey(effectOf(id, PolicyMode::None)))},
            {QStringLiteral("testing"), QString(effectKey(effectOf(id, PolicyMode::Testing)))},
            {QStringLiteral("enforce"), QString(effectKey(effectOf(id, PolicyMode::Enforce)))},
        };
        rows << QJsonObject{{QStringLiteral("id"), QString(findingKey(id))},
                            {QStringLiteral("step"), QString(stepKey(row.step))},
                            {QStringLiteral("effect"), effect},
                            {QStringLiteral("title"), translated(row.title)},
                            {QStringLiteral("senders"), translated(row.senders)},
                            {QStringLiteral("fix"), translated(row.fix)},
                            {QStringLiteral("reference"), QString::fromUtf8(row.reference)}};
    }
    return {{QStringLiteral("format"), QStringLiteral("gatepost-findings")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("findings"), rows}};
}

} // namespace

int findings(const QStringList &arguments)
{
    const QString command = QStringLiteral("findings");
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Lists everything Gatepost can find, and what it means."));
    parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"), Text::tr("markdown or json (markdown)."),
                                    QStringLiteral("FORMAT"), QStringLiteral("markdown"));
    parser.addOption(format);
    if (!parser.parse(arguments))
        return usageError(command, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText(parser, command));
        return Nothing;
    }
    if (!parser.positionalArguments().isEmpty())
        return usageError(command, Text::tr("This command takes no arguments."));
    if (parser.value(format) == u"markdown")
        print(markdown());
    else if (parser.value(format) == u"json")
        printJson(json());
    else
        return usageError(command, Text::tr("--format must be markdown or json"));
    return Nothing;
}

} // namespace gatepost::cli
