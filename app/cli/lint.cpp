#include "app/cli/command.h"
#include "app/cli/textfindings.h"
#include "core/audit/wording.h"
#include "core/report/jsonoctets.h"
#include "core/sts/mxmatch.h"
#include "core/sts/policyfield.h"
#include "core/sts/stspolicy.h"
#include "core/sts/stsrecord.h"
#include "core/tlsrpt/tlsrptrecord.h"
#include <QCommandLineParser>
#include <QJsonDocument>

namespace gatepost::cli {

namespace {

constexpr qint64 inputLimit = 32 * 1024 * 1024;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject document(const char *format)
{
    return {{QStringLiteral("format"), QString::fromLatin1(format)}, {QStringLiteral("version"), 1}};
}

int lintPolicy(const QString &name)
{
    QString error;
    const auto text = readInput(name, inputLimit, &error);
    if (!text)
        return usageError(QStringLiteral("lint"), error);
    const StsPolicyReading reading = readStsPolicy(*text);
    QJsonObject out = document("gatepost-lint-policy");
    out.insert(QStringLiteral("valid"), reading.valid());
    QJsonValue policy;
    if (reading.valid()) {
        policy = QJsonObject{{QStringLiteral("version"), QStringLiteral("STSv1")},
                             {QStringLiteral("mode"), QString(modeName(reading.policy->mode))},
                             {QStringLiteral("max_age"), double(reading.policy->maxAgeSeconds)},
                             {QStringLiteral("mx"), listToJson(reading.policy->mx, [](const MxPattern &p) {
                                  return QString::fromLatin1(p.text);
                              })}};
    }
    out.insert(QStringLiteral("policy"), policy);
    out.insert(QStringLiteral("findings"),
               findingsJson(reading.findings, reading.valid() ? std::optional(reading.policy->mode) : std::nullopt));
    printJson(out);
    return reading.valid() ? Nothing : Findings;
}

/// JSON: a list of records, each a list of character-strings. A character stands for the octet of its number where it
/// can (U+0000 … U+00FF), else for its UTF-8 form.
std::optional<QList<TxtStrings>> readRrset(const QString &name, QString *error)
{
    const auto text = readInput(name, inputLimit, error);
    if (!text)
        return {};
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(*text, &problem);
    if (!json.isArray()) {
        *error = json.isNull() ? Text::tr("octet %1: %2").arg(problem.offset).arg(problem.errorString())
                               : Text::tr("the record set must be a list of records");
        return {};
    }
    QList<TxtStrings> out;
    const QJsonArray records = json.array();
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!records[i].isArray()) {
            *error = Text::tr("record %1 must be a list of strings").arg(i + 1);
            return {};
        }
        TxtStrings strings;
        for (const QJsonValue part : records[i].toArray()) {
            if (!part.isString()) {
                *error = Text::tr("record %1 must be a list of strings").arg(i + 1);
                return {};
            }
            strings << part.toString().toUtf8();
        }
        out << strings;
    }
    return out;
}

int lintStsRecord(const QList<TxtStrings> &rrset)
{
    const StsRecordReading reading = readStsRecords(rrset);
    QJsonObject out = document("gatepost-lint-sts-record");
    out.insert(QStringLiteral("usable"), reading.usable());
    out.insert(QStringLiteral("id"),
               reading.usable() ? QJsonValue(QString::fromLatin1(reading.record->id)) : QJsonValue());
    out.insert(QStringLiteral("findings"), findingsJson(reading.findings, {}));
    printJson(out);
    return reading.usable() ? Nothing : Findings;
}

int lintTlsrptRecord(const QList<TxtStrings> &rrset)
{
    const TlsrptReading reading = readTlsrptRecords(rrset);
    QJsonObject out = document("gatepost-lint-tlsrpt-record");
    out.insert(QStringLiteral("usable"), reading.usable());
    out.insert(QStringLiteral("rua"), listToJson(reading.usable() ? reading.record->rua : QList<QByteArray>(),
                                                 [](const QByteArray &uri) { return octetsToJson(uri); }));
    out.insert(QStringLiteral("findings"), findingsJson(reading.findings, {}));
    printJson(out);
    return reading.usable() ? Nothing : Findings;
}

/// The first pattern that is none: a policy with it is invalid as a whole (RFC 8461 §3.2).
qsizetype invalidPattern(const QStringList &patterns)
{
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (mxProblem(patterns[i].toUtf8()))
            return i;
    }
    return -1;
}

QString reasonKey(MatchReason reason)
{
    switch (reason) {
    case MatchReason::Exact:
        return QStringLiteral("exact");
    case MatchReason::Wildcard:
        return QStringLiteral("wildcard");
    case MatchReason::TooManyLabels:
        return QStringLiteral("too-many-labels");
    case MatchReason::BareName:
        return QStringLiteral("bare-name");
    case MatchReason::OtherDomain:
        return QStringLiteral("other-domain");
    case MatchReason::Similar:
        return QStringLiteral("similar");
    case MatchReason::NoPatterns:
        return QStringLiteral("no-patterns");
    case MatchReason::InvalidHost:
        break;
    }
    return QStringLiteral("invalid-host");
}

QString explanation(const MatchOutcome &outcome, const QString &host, const QString &nearest)
{
    const QString wanted = QString::fromLatin1(outcome.wouldMatch);
    switch (outcome.reason) {
    case MatchReason::Exact:
        return Text::tr("The names are equal.");
    case MatchReason::Wildcard:
        return Text::tr("The wildcard stands for the first label.");
    case MatchReason::TooManyLabels:
        return Text::tr("%1 covers one label; %2 has more. It would need %3.").arg(nearest, host, wanted);
    case MatchReason::BareName:
        return Text::tr("The bare name %1 is not covered by %2.").arg(host, nearest);
    case MatchReason::OtherDomain:
        return Text::tr("No pattern is near to %1.").arg(host);
    case MatchReason::Similar:
        return Text::tr("%1 is close to %2 but not equal: a typing mistake?").arg(host, nearest);
    case MatchReason::NoPatterns:
        return Text::tr("There are no patterns.");
    case MatchReason::InvalidHost:
        break;
    }
    return Text::tr("%1 is not a host name.").arg(host);
}

int printInvalidPattern(const QString &pattern)
{
    const QByteArray better = mxProblem(pattern.toUtf8())->suggestion;
    QJsonObject out = document("gatepost-match");
    out.insert(QStringLiteral("match"), false);
    out.insert(QStringLiteral("pattern"), QJsonValue());
    out.insert(QStringLiteral("reason"), QStringLiteral("invalid-pattern"));
    out.insert(QStringLiteral("explanation"),
               Text::tr("“%1” is no mx pattern; senders ignore a policy that has it.").arg(visible(pattern, 200)));
    out.insert(QStringLiteral("nearest"), pattern.left(1000));
    out.insert(QStringLiteral("would_match"), better.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(better)));
    printJson(out);
    return Findings;
}

} // namespace

int lint(const QStringList &arguments)
{
    const QString command = QStringLiteral("lint");
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(
        "Checks a policy file or a record without any network. Prints JSON.\n\n"
        "lint policy FILE|-\nlint sts-record TEXT… | --rrset FILE|-\nlint tlsrpt-record TEXT… | --rrset FILE|-\n\n"
        "Exit status: 0 valid, 1 not valid, 3 wrong use."));
    parser.addHelpOption();
    const QCommandLineOption rrset(QStringLiteral("rrset"),
                                   Text::tr("The record set as JSON: a list of records, each a list of strings."),
                                   QStringLiteral("FILE"));
    parser.addOption(rrset);
    parser.addPositionalArgument(QStringLiteral("kind"), Text::tr("policy, sts-record or tlsrpt-record"));
    if (!parser.parse(arguments))
        return usageError(command, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText(parser, command));
        return Nothing;
    }
    QStringList rest = parser.positionalArguments();
    const QString kind = rest.isEmpty() ? QString() : rest.takeFirst();
    if (kind == u"policy")
        return rest.size() == 1 && !parser.isSet(rrset)
                   ? lintPolicy(rest.first())
                   : usageError(command, Text::tr("Name one policy file, or - for standard input."));
    if (kind != u"sts-record" && kind != u"tlsrpt-record")
        return usageError(command, Text::tr("Say what to check: policy, sts-record or tlsrpt-record."));
    QList<TxtStrings> records;
    if (parser.isSet(rrset)) {
        QString error;
        const auto read = readRrset(parser.value(rrset), &error);
        if (!read)
            return usageError(command, error);
        records = *read;
    } else if (rest.isEmpty()) {
        return usageError(command, Text::tr("Give the text of the record, or --rrset."));
    }
    for (const QString &text : std::as_const(rest))
        records << TxtStrings{text.toUtf8()};
    return kind == u"sts-record" ? lintStsRecord(records) : lintTlsrptRecord(records);
}

int match(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Says whether a policy's mx patterns cover a host (RFC 8461 §4.1). Prints JSON.\n\n"
                 "Exit status: 0 covered, 1 not covered, 3 wrong use."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("HOST"), Text::tr("the MX host"));
    parser.addPositionalArgument(QStringLiteral("PATTERN…"), Text::tr("the values of the mx lines"));
    if (!parser.parse(arguments))
        return usageError(QStringLiteral("match"), parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText(parser, QStringLiteral("match")));
        return Nothing;
    }
    QStringList rest = parser.positionalArguments();
    if (rest.isEmpty())
        return usageError(QStringLiteral("match"), Text::tr("Name a host and the patterns."));
    const QString host = rest.takeFirst();
    const DomainName name = DomainName::parse(host).value_or(DomainName::fromDns(host.toUtf8()));
    if (const qsizetype wrong = invalidPattern(rest); wrong >= 0)
        return printInvalidPattern(rest[wrong]);
    QList<MxPattern> patterns;
    for (const QString &text : std::as_const(rest))
        patterns << MxPattern{text.toUtf8().toLower()};
    const MatchOutcome outcome = matchMx(name, patterns);
    const int index = outcome.matches ? outcome.matching.value(0, -1) : outcome.nearest;
    const QString nearest = index >= 0 ? rest[index] : QString();
    QJsonObject out = document("gatepost-match");
    out.insert(QStringLiteral("match"), outcome.matches);
    out.insert(QStringLiteral("pattern"), outcome.matches ? QJsonValue(nearest) : QJsonValue());
    out.insert(QStringLiteral("reason"), reasonKey(outcome.reason));
    out.insert(QStringLiteral("explanation"), explanation(outcome, host, nearest));
    out.insert(QStringLiteral("nearest"), outcome.matches || index < 0 ? QJsonValue() : QJsonValue(nearest));
    out.insert(QStringLiteral("would_match"),
               outcome.wouldMatch.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(outcome.wouldMatch)));
    printJson(out);
    return outcome.matches ? Nothing : Findings;
}

} // namespace gatepost::cli
