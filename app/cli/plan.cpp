// `gatepost-cli plan`: the stages of a change with their dates, reasons and gates.
#include "app/cli/command.h"
#include "app/cli/savedaudits.h"
#include "app/cli/whatifoptions.h"
#include "core/authoring/planexport.h"
#include "core/authoring/planjson.h"
#include "core/base/clock.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QString command = QStringLiteral("plan");
constexpr qint64 policyLimit = 64 * 1024; // RFC 8461 §3.3
constexpr qint64 planLimit = 8 * 1024 * 1024;
constexpr qint64 auditsLimit = 512 * 1024 * 1024;

struct Wanted
{
    PlanSettings settings;
    PlanFacts facts;
    QDateTime now;
    QString format;
    QString output;
};

/// Everything the options say; the error is one line for the user.
class Options
{
public:
    Options()
    {
        m_parser.setApplicationDescription(
            Text::tr("Prints the stages of a change in order, with dates, reasons and gates.\n\nKIND is roll-out, "
                     "mx-change, provider-change, removal or emergency. Earlier policies that senders may still hold "
                     "are named with --known; unless --known-all says that these are all, one is taken to be held for "
                     "a year.\n\nExit status: 0 the next stage may start, or all is done; 1 it has to wait, or a gate "
                     "is shut; 2 a gate cannot be judged; 3 wrong use; 4 internal error."));
        m_parser.addHelpOption();
        m_parser.addPositionalArgument(QStringLiteral("KIND"), Text::tr("what is to be changed"));
        add("domain", Text::tr("The mail domain."), "DOMAIN");
        add("plan", Text::tr("Compute a plan again that --format json printed; - is standard input."), "FILE");
        add("start", Text::tr("When the first stage begins (today)."), "DATE");
        add("today", Text::tr("Compute as of that day instead of today."), "DATE");
        add("pace", Text::tr("careful or brisk: seven days of reports before testing, or two (careful)."), "PACE");
        add("max-age", Text::tr("Seconds of the last stage of a roll-out, 604800 to 31557600 (2592000)."), "S");
        add("record-ttl", Text::tr("TTL of the record in seconds (3600)."), "S");
        add("mx-ttl", Text::tr("TTL of the MX records in seconds (3600)."), "S");
        add("add", Text::tr("An MX host to come; may be repeated."), "HOST");
        add("remove", Text::tr("An MX host to go; may be repeated."), "HOST");
        add("move-policy-host", Text::tr("The new provider takes over the policy host as well."));
        add("emergency", Text::tr("list-hosts, testing or none: how an emergency is ended (list-hosts)."), "WAY");
        add("known",
            Text::tr("A policy file that senders may hold, and when it was last served, as 2026-11-16; without a day "
                     "it is live. May be repeated."),
            "FILE[@DATE]");
        add("known-all", Text::tr("The policies named with --known are all there ever were."));
        add("audit", Text::tr("Judge the gates by this audit, saved with “audit --format json”."), "FILE");
        add("draft", Text::tr("The policy file to be published, whose mx lines the gates are judged with."), "FILE");
        add("done", Text::tr("A stage that is done, and when; may be repeated."), "STAGE@DATE");
        add("shorten", Text::tr("Go on with that stage before its time; needs --who and --why."), "STAGE");
        add("who", Text::tr("Who answers for it."), "NAME");
        add("why", Text::tr("For which reason."), "TEXT");
        add("format", Text::tr("text, markdown, ics or json (text)."), "FORMAT");
        add("output", Text::tr("Write there instead of to standard output."), "FILE");
    }

    bool parse(const QStringList &arguments) { return m_parser.parse(arguments) || fail(m_parser.errorText()); }
    bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    QString help() const { return helpText(m_parser, command); }
    QString error() const { return m_error; }

    bool read(Wanted &out)
    {
        return readShape(out) && readMoments(out) && readSubject(out) && readNumbers(out) && readHosts(out) &&
               readPast(out) && readFacts(out) && readStages(out);
    }

private:
    void add(const char *name, const QString &text, const char *value = "")
    {
        m_parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value)));
    }
    bool fail(const QString &text)
    {
        m_error = text;
        return false;
    }
    bool set(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    QStringList values(const char *name) const { return m_parser.values(QString::fromLatin1(name)); }

    bool readShape(Wanted &out)
    {
        out.format = set("format") ? value("format") : QStringLiteral("text");
        out.output = value("output");
        static const QStringList formats{QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("ics"),
                                         QStringLiteral("json")};
        return formats.contains(out.format) || fail(Text::tr("--format must be text, markdown, ics or json"));
    }

    bool day(const char *name, QDateTime *out)
    {
        if (!set(name))
            return true;
        const auto when = momentOf(value(name), QTime(0, 0));
        if (!when)
            return fail(Text::tr("--%1 must be a day such as 2026-12-05").arg(QString::fromLatin1(name)));
        *out = *when;
        return true;
    }

    bool readMoments(Wanted &out)
    {
        out.now = systemNow();
        if (!day("today", &out.now))
            return false;
        out.settings.start = out.now;
        return true;
    }

    /// A saved plan, or a kind and a domain.
    bool readSubject(Wanted &out)
    {
        const QStringList kinds = m_parser.positionalArguments();
        if (set("plan")) {
            if (!kinds.isEmpty() || set("domain"))
                return fail(Text::tr("--plan takes kind and domain from its file; name none beside it."));
            return readPlan(out) && day("start", &out.settings.start);
        }
        const auto kind = kinds.size() == 1 ? planKindFromKey(kinds.first()) : std::nullopt;
        if (!kind)
            return fail(Text::tr("Name one of roll-out, mx-change, provider-change, removal and emergency."));
        const auto domain = DomainName::fromInput(value("domain"));
        if (!domain)
            return fail(Text::tr("--domain: name the mail domain"));
        out.settings.kind = *kind;
        out.settings.domain = *domain;
        return day("start", &out.settings.start);
    }

    bool readPlan(Wanted &out)
    {
        QString error;
        const auto text = readInput(value("plan"), planLimit, &error);
        if (!text)
            return fail(error);
        const auto settings = planFromJson(QJsonDocument::fromJson(*text).object());
        if (!settings)
            return fail(QStringLiteral("--plan: ") + settings.error());
        out.settings = *settings;
        return true;
    }

    bool number(const char *name, qint64 low, qint64 high, qint64 *out)
    {
        if (!set(name))
            return true;
        bool ok = false;
        const qint64 read = value(name).toLongLong(&ok);
        if (!ok || read < low || read > high)
            return fail(
                Text::tr("--%1 must be a number from %2 to %3").arg(QString::fromLatin1(name)).arg(low).arg(high));
        *out = read;
        return true;
    }

    bool readNumbers(Wanted &out)
    {
        PlanSettings &settings = out.settings;
        qint64 recordTtl = settings.recordTtlSeconds;
        qint64 mxTtl = settings.mxTtlSeconds;
        if (!number("max-age", 604'800, maxAgeLimitSeconds, &settings.maxAgeSeconds) ||
            !number("record-ttl", 0, 2'592'000, &recordTtl) || !number("mx-ttl", 0, 2'592'000, &mxTtl))
            return false;
        settings.recordTtlSeconds = int(recordTtl);
        settings.mxTtlSeconds = int(mxTtl);
        if (set("pace")) {
            const auto pace = paceFromKey(value("pace"));
            if (!pace)
                return fail(Text::tr("--pace must be careful or brisk"));
            settings.pace = *pace;
        }
        if (set("emergency")) {
            const auto way = emergencyFromKey(value("emergency"));
            if (!way)
                return fail(Text::tr("--emergency must be list-hosts, testing or none"));
            settings.emergency = *way;
        }
        return true;
    }

    bool names(const char *option, QList<DomainName> *out)
    {
        for (const QString &text : values(option)) {
            const auto host = DomainName::parse(text);
            if (!host || host->labelCount() < 2)
                return fail(Text::tr("--%1: “%2” is no host name").arg(QString::fromLatin1(option), text.left(100)));
            if (!out->contains(*host))
                *out << *host;
        }
        return true;
    }

    bool readHosts(Wanted &out)
    {
        PlanSettings &settings = out.settings;
        if (!names("add", &settings.added) || !names("remove", &settings.removed))
            return false;
        settings.movesPolicyHost = settings.movesPolicyHost || set("move-policy-host");
        const bool change = settings.kind == PlanKind::MxChange || settings.kind == PlanKind::ProviderChange;
        if (change && settings.added.isEmpty() && settings.removed.isEmpty())
            return fail(Text::tr("Name the MX hosts to come with --add, those to go with --remove."));
        return true;
    }

    std::optional<StsPolicyReading> readPolicy(const QString &file, const char *option)
    {
        QString error;
        const auto octets = readInput(file, policyLimit, &error);
        if (!octets) {
            fail(error);
            return {};
        }
        const StsPolicyReading reading = readStsPolicy(*octets);
        if (reading.valid())
            return reading;
        fail(Text::tr("--%1: %2 is no valid policy; gatepost-cli lint policy says why")
                 .arg(QString::fromLatin1(option), file));
        return {};
    }

    bool readPast(Wanted &out)
    {
        QList<KnownPolicy> known;
        for (const QString &text : values("known")) {
            KnownPolicy one;
            one.lastSeen = out.now;
            one.stillServed = true;
            QString file = text;
            const qsizetype at = text.lastIndexOf(u'@'); // a file name may hold one, too
            if (const auto day = at > 0 ? momentOf(text.sliced(at + 1)) : std::nullopt; day) {
                one.lastSeen = *day;
                one.stillServed = false;
                file = text.first(at);
            }
            const auto reading = readPolicy(file, "known");
            if (!reading)
                return false;
            one.body = reading->raw;
            one.mode = reading->policy->mode;
            one.maxAgeSeconds = reading->policy->maxAgeSeconds;
            known << one;
        }
        out.settings.past = mergedPast(out.settings.past, known);
        out.settings.past.complete = out.settings.past.complete || set("known-all");
        return true;
    }

    bool readFacts(Wanted &out)
    {
        if (set("draft")) {
            const auto reading = readPolicy(value("draft"), "draft");
            if (!reading)
                return false;
            out.facts.draft = reading->policy;
        }
        if (!set("audit"))
            return true;
        QString error;
        const auto text = readInput(value("audit"), auditsLimit, &error);
        if (!text)
            return fail(error);
        const auto saved = savedObservations(*text);
        if (!saved)
            return fail(QStringLiteral("--audit: ") + saved.error());
        for (const ObservationPtr &seen : *saved) {
            if (seen->domain == out.settings.domain)
                out.facts.seen = seen;
        }
        return out.facts.seen ||
               fail(
                   Text::tr("--audit: %1 is not among the domains of that file.").arg(out.settings.domain.toUnicode()));
    }

    bool isStage(const Wanted &out, StageId stage) const
    {
        const DeploymentPlan plan = makePlan(out.settings, {}, out.now);
        return std::any_of(plan.stages.begin(), plan.stages.end(),
                           [stage](const PlanStage &one) { return one.id == stage && !one.isWait; });
    }

    bool readStages(Wanted &out)
    {
        for (const QString &text : values("done")) {
            const auto stage = stageFromKey(text.section(u'@', 0, 0));
            const auto day = momentOf(text.section(u'@', 1), QTime(0, 0));
            if (!stage || !isStage(out, *stage) || !day)
                return fail(Text::tr("--done: “%1” is not a stage of this plan and a day, such as testing@2026-12-05")
                                .arg(text.left(100)));
            out.settings.recordFor(*stage).doneAt = *day;
        }
        if (!set("shorten"))
            return !set("who") && !set("why") ? true : fail(Text::tr("--who and --why belong to --shorten."));
        const auto stage = stageFromKey(value("shorten"));
        if (!stage)
            return fail(Text::tr("--shorten: “%1” is no stage").arg(value("shorten").left(100)));
        return takeResponsibility(&out.settings, *stage, {value("who"), out.now, value("why")}) ||
               fail(Text::tr("--shorten needs --who and --why: somebody has to answer for it."));
    }

    QCommandLineParser m_parser;
    QString m_error;
};

QByteArray written(const DeploymentPlan &plan, const QString &format)
{
    if (format == u"ics")
        return planCalendar(plan);
    if (format == u"markdown")
        return planMarkdown(plan).toUtf8();
    if (format == u"json")
        return QJsonDocument(planToJson(plan)).toJson(QJsonDocument::Indented);
    return planText(plan).toUtf8();
}

int statusOf(const DeploymentPlan &plan)
{
    const int next = plan.current();
    if (next == plan.stages.size() || plan.stages[next].state == StageState::Open)
        return Nothing;
    const PlanStage &stage = plan.stages[next];
    const bool shut = std::any_of(stage.gates.begin(), stage.gates.end(),
                                  [](const PlanGate &gate) { return gate.state == GateState::Failed; });
    return stage.state == StageState::Closed && !shut && !stage.isWait ? CouldNotTest : Findings;
}

} // namespace

int plan(const QStringList &arguments)
{
    Options options;
    if (!options.parse(arguments))
        return usageError(command, options.error());
    if (options.wantsHelp()) {
        print(options.help());
        return Nothing;
    }
    Wanted wanted;
    if (!options.read(wanted))
        return usageError(command, options.error());
    const DeploymentPlan made = makePlan(wanted.settings, wanted.facts, wanted.now);
    const QByteArray text = written(made, wanted.format);
    if (wanted.output.isEmpty()) {
        fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
        fflush(stdout);
        return statusOf(made);
    }
    QSaveFile file(wanted.output);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        fprintf(stderr, "gatepost-cli: %s\n",
                qUtf8Printable(Text::tr("%1 cannot be written: %2").arg(wanted.output, file.errorString())));
        return Internal;
    }
    return statusOf(made);
}

} // namespace gatepost::cli
