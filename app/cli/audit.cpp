#include "app/cli/command.h"
#include "app/cli/elsewhere.h"
#include "app/cli/output.h"
#include "app/cli/pages.h"
#include "app/cli/reportwishes.h"
#include "app/cli/savedaudits.h"
#include "app/cli/whatifoptions.h"
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "core/audit/auditservices.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "core/base/clock.h"
#include "core/base/translation.h"
#include "core/lab/labthread.h"
#include "core/report/auditsjson.h"
#include "core/report/csvreport.h"
#include "core/report/htmlreport.h"
#include "core/report/markdownreport.h"
#include "core/report/textreport.h"
#include "core/store/auditfile.h"
#include <csignal>
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatepost::cli {

namespace {

constexpr qint64 listLimit = 64 * 1024 * 1024;
constexpr qint64 savedLimit = 512 * 1024 * 1024;
constexpr int fullReports = 3; ///< text of more domains is one line each
const QString command = QStringLiteral("audit");

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Wanted
{
    DomainName domain;
    QString input;
};

enum class Format { Text, Json, Markdown, Html, Csv, Pdf, Gatepost };

struct Request
{
    Profile profile;
    QList<Wanted> domains;
    Format format = Format::Text;
    ReportOptions report;
    QString language;      ///< empty: that of the program
    bool asReport = false; ///< text is a report as well, since something was said about its contents
    CsvRows rows = CsvRows::Findings;
    ByteOrderMark byteOrderMark = ByteOrderMark::No;
    PrintSettings print;
    QString output;
    std::optional<Effect> failOn = Effect::Unprotected; ///< nothing: never
    WhatIf whatIf;
    QList<ObservationPtr> saved; ///< judged instead of asking the network
    std::unique_ptr<LabThread> lab;
    QString ssh;                         ///< host for SshTunnel, empty without
    std::optional<ProbeResult> imported; ///< sessions made elsewhere
};

using Outcome = JudgedAudit;

/// Everything the options say; the error is one line for the user.
class Options
{
public:
    Options()
    {
        m_parser.setApplicationDescription(
            Text::tr("Audits the MTA-STS deployment of domains.\n\nExit status: 0 nothing at "
                     "or above --fail-on, 1 findings, 2 could not be "
                     "tested, 3 wrong use, 4 internal error."));
        m_parser.addHelpOption();
        m_parser.addPositionalArgument(QStringLiteral("DOMAIN…"), Text::tr("mail domains, addresses or URLs"));
        add("format",
            Text::tr("text, json, markdown, html, csv, pdf, or gatepost: a file that the window opens (text)."),
            "FORMAT");
        for (const ReportWish &wish : reportWishes())
            add(wish.name, wish.help, wish.value);
        add("bom", Text::tr("Begin CSV with a byte order mark, for spreadsheets that need it."));
        add("language", Text::tr("Language of what is printed, such as de; that of the system otherwise."), "LANGUAGE");
        add("rows", Text::tr("What a row of CSV is about: findings, hosts or domains (findings)."), "ROWS");
        addPageOptions(&m_parser);
        add("output", Text::tr("Write there instead of to standard output."), "FILE");
        add("from-file", Text::tr("Read domains from a file, one in a line; # begins a comment; - is standard input."),
            "LIST");
        add("saved",
            Text::tr("Judge audits saved with --format json or gatepost again, as of today, without the network."),
            "FILE");
        add("jobs", Text::tr("Audits at the same time (64)."), "N");
        add("resolver",
            Text::tr("system, or ADDRESS[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query; several with "
                     "commas."),
            "RESOLVER");
        add("second-resolver", Text::tr("Asked as well when an answer of the first looks filtered or wrong."),
            "RESOLVER");
        add("trust", Text::tr("system, or a PEM file of the only authorities to trust."), "STORE");
        add("trust-anchor", Text::tr("A file with DS or DNSKEY records of the DNS root, instead of IANA's."), "FILE");
        add("proxy", Text::tr("socks5://HOST:PORT for all connections but DNS."), "PROXY");
        add("mx-proxy", Text::tr("socks5://HOST:PORT for the MX hosts alone, where port 25 is blocked."), "PROXY");
        add("mx-ssh", Text::tr("Ask the MX hosts through that SSH host, with your own ssh."), "USER@HOST");
        add("control-host",
            Text::tr("HOST[:PORT] whose port 25 answers: asked only when no MX host does, to tell a "
                     "blocked network from silent servers."),
            "HOST");
        add("probe-result", Text::tr("Take the MX sessions from this file, which the script of “probe script” wrote."),
            "FILE");
        add("no-smtp", Text::tr("Do not connect to the MX hosts."));
        add("depth", Text::tr("sender: look only at what a sender sees; full: at everything that explains it (full)."),
            "DEPTH");
        add("probe-injection",
            Text::tr(
                "Also send a command in one packet with STARTTLS and see whether the MX host obeys it: harmless, but "
                "only for hosts of your own."));
        add("timeout", Text::tr("Seconds for one audit (180)."), "S");
        add("fail-on",
            Text::tr("blocks, unprotected, at-risk, advice or never: from which effect on the exit status is 1 "
                     "(unprotected)."),
            "EFFECT");
        add("certificate-days", Text::tr("A certificate is said to end soon when it ends within so many days (14)."),
            "N");
        add("max-age-days",
            Text::tr("A policy in enforce is said to be remembered too shortly below so many days (14)."), "N");
        add("sender",
            Text::tr("Judge as another sender would: rfc8461, postfix-before-3.10.5, strict-content-type, no-mta-sts "
                     "or dane-first (rfc8461)."),
            "SENDER");
        add("remember",
            Text::tr(
                "An older policy file that the sender may hold, and when it was last served (now), as 2026-11-16."),
            "FILE[@DATE]");
        add("on", Text::tr("Judge certificates and memories for that day instead of today."), "DATE");
        add("demo", Text::tr("Audit the domains of the built-in lab; no internet is needed."));
        add("https-port", Text::tr("Port of the policy hosts, for laboratories (443)."), "PORT");
        add("http-port", Text::tr("Port that is asked without TLS when HTTPS fails, for laboratories (80)."), "PORT");
        add("smtp-port", Text::tr("Port of the MX hosts, for laboratories (25)."), "PORT");
        add("public-net", Text::tr("Take this network for public, for laboratories: ADDRESS/BITS."), "NET");
    }

    bool parse(const QStringList &arguments) { return m_parser.parse(arguments) || fail(m_parser.errorText()); }
    bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    QString help() const { return helpText(m_parser, command); }
    QString error() const { return m_error; }

    bool read(Request &out) { return readShape(out) && readWhatIf(out) && readProfile(out) && readDomains(out); }

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
    bool number(const char *name, int low, int high, int *out)
    {
        if (!set(name))
            return true;
        bool ok = false;
        const int read = value(name).toInt(&ok);
        if (!ok || read < low || read > high)
            return fail(
                Text::tr("--%1 must be a number from %2 to %3").arg(QString::fromLatin1(name)).arg(low).arg(high));
        *out = read;
        return true;
    }
    bool port(const char *name, quint16 *out)
    {
        int read = *out;
        if (!number(name, 1, 65535, &read))
            return false;
        *out = quint16(read);
        return true;
    }

    bool readShape(Request &out)
    {
        const QString format = set("format") ? value("format") : QStringLiteral("text");
        const QStringList formats{QStringLiteral("text"),    QStringLiteral("json"), QStringLiteral("markdown"),
                                  QStringLiteral("html"),    QStringLiteral("csv"),  QStringLiteral("pdf"),
                                  QStringLiteral("gatepost")}; // in the order of Format
        if (!formats.contains(format))
            return fail(Text::tr("--format must be text, json, markdown, html, csv, pdf or gatepost"));
        out.format = Format(formats.indexOf(format));
        out.byteOrderMark = set("bom") ? ByteOrderMark::Yes : ByteOrderMark::No;
        if (!readReport(out))
            return false;
        out.output = value("output");
        if (const QString problem = readPageOptions(m_parser, &out.print); !problem.isEmpty())
            return fail(problem);
        if (out.format == Format::Pdf && out.output.isEmpty() && isTerminal(STDOUT_FILENO))
            return fail(pdfNeedsFileText());
        if (out.format == Format::Gatepost && out.output.isEmpty())
            return fail(Text::tr("--format gatepost writes a file: name it with --output"));
        if (out.format == Format::Gatepost && out.report.redaction.isOn())
            return fail(Text::tr("A .gatepost file holds everything; --redact is for reports and JSON."));
        if (!set("fail-on"))
            return true;
        const QByteArray key = value("fail-on").toLatin1();
        out.failOn = effectFromKey(QLatin1StringView(key));
        if (key == "never")
            out.failOn.reset();
        else if (!out.failOn || *out.failOn > Effect::Advice)
            return fail(Text::tr("--fail-on must be blocks, unprotected, at-risk, advice or never"));
        return true;
    }

    bool readReport(Request &out)
    {
        ReportWishes wishes;
        for (const ReportWish &wish : reportWishes()) {
            if (set(wish.name))
                wishes.insert(QString::fromLatin1(wish.name), value(wish.name));
        }
        const auto read = reportOptionsOf(wishes);
        if (!read)
            return fail(read.error());
        out.report = *read;
        out.asReport = !wishes.isEmpty();
        out.language = value("language");
        if (!out.language.isEmpty() && !translations().contains(out.language))
            return fail(Text::tr("--language must be one of %1").arg(translations().join(QStringLiteral(", "))));
        if (!set("rows"))
            return true;
        const auto rows = csvRowsFromKey(value("rows"));
        if (!rows)
            return fail(Text::tr("--rows must be findings, hosts or domains"));
        out.rows = *rows;
        return true;
    }

    bool readWhatIf(Request &out)
    {
        const auto given = [this](const char *name) { return set(name) ? std::optional(value(name)) : std::nullopt; };
        const auto whatIf = whatIfOf({given("sender"), given("remember"), given("on")}, systemNow());
        if (!whatIf)
            return fail(whatIf.error());
        out.whatIf = *whatIf;
        return true;
    }

    bool readProfile(Request &out)
    {
        if (set("demo") && !startDemo(out))
            return false;
        Profile &profile = out.profile;
        if (set("resolver") && value("resolver") != u"system" && !readResolvers("resolver", &profile.resolvers))
            return false;
        if (set("second-resolver") && !readResolvers("second-resolver", &profile.secondResolvers))
            return false;
        if (set("trust") && value("trust") != u"system") {
            profile.trustFile = value("trust");
            profile.trustPem.clear();
        }
        if (set("trust-anchor") && !readAnchorFile(value("trust-anchor"), &profile))
            return false;
        if (set("proxy")) {
            const auto proxy = parseSocksProxy(value("proxy"));
            if (!proxy)
                return fail(Text::tr("--proxy: %1").arg(proxy.error()));
            profile.proxy = *proxy;
        }
        if (!readVantage(out))
            return false;
        if (set("depth") && value("depth") != u"sender" && value("depth") != u"full")
            return fail(Text::tr("--depth must be sender or full"));
        profile.depth = value("depth") == u"sender" ? Depth::Sender : Depth::Full;
        profile.probeSmtp = !set("no-smtp") && !out.imported;
        profile.probeInjection = profile.probeInjection || set("probe-injection");
        int seconds = int(profile.timeout.count() / 1000);
        if (!number("jobs", 1, 1000, &profile.jobs) || !number("timeout", 1, 86400, &seconds) ||
            !port("https-port", &profile.httpsPort) || !port("http-port", &profile.httpPort) ||
            !port("smtp-port", &profile.smtpPort))
            return false;
        profile.timeout = std::chrono::seconds(seconds);
        if (!readThresholds(&profile.thresholds))
            return false;
        for (const QString &net : m_parser.values(QStringLiteral("public-net"))) {
            if (QHostAddress::parseSubnet(net).second < 0)
                return fail(Text::tr("--public-net: %1 is no network, such as 127.53.0.0/16").arg(net));
            profile.publicNets << net;
        }
        return true;
    }

    /// By options alone: what a check in a pipeline says must not depend on whose window was set up how.
    bool readThresholds(Thresholds *thresholds)
    {
        constexpr int mostDays = 365;
        constexpr qint64 daySeconds = 86'400;
        int maxAgeDays = int(thresholds->policy.shortMaxAgeSeconds / daySeconds);
        if (!number("certificate-days", 0, mostDays, &thresholds->certificateExpiringDays) ||
            !number("max-age-days", 0, mostDays, &maxAgeDays))
            return false;
        thresholds->policy.shortMaxAgeSeconds = maxAgeDays * daySeconds;
        return true;
    }

    bool readResolvers(const char *option, QList<DnsServer> *into)
    {
        into->clear();
        for (const QString &text : value(option).split(u',')) {
            const auto server = parseDnsServer(text);
            if (!server)
                return fail(QStringLiteral("--%1: %2").arg(QLatin1StringView(option), server.error()));
            *into << *server;
        }
        return true;
    }

    bool readAnchorFile(const QString &name, Profile *profile)
    {
        QString problem = loadTrustAnchors(name, profile);
        return problem.isEmpty() || fail(QStringLiteral("--trust-anchor: ") + problem);
    }

    bool readVantage(Request &out)
    {
        const int ways = int(set("mx-proxy")) + int(set("mx-ssh")) + int(set("probe-result")) + int(set("no-smtp"));
        if (ways > 1)
            return fail(Text::tr("Give one of --mx-proxy, --mx-ssh, --probe-result and --no-smtp."));
        if (set("mx-proxy")) {
            const auto proxy = parseSocksProxy(value("mx-proxy"));
            if (!proxy)
                return fail(Text::tr("--mx-proxy: %1").arg(proxy.error()));
            out.profile.smtpProxy = *proxy;
        }
        out.ssh = value("mx-ssh");
        if (const QString problem = set("mx-ssh") ? SshTunnel::problemWith(out.ssh) : QString(); !problem.isEmpty())
            return fail(Text::tr("--mx-ssh: %1").arg(problem));
        if (set("control-host") && !readControlHost(value("control-host"), &out.profile))
            return fail(
                Text::tr("--control-host: “%1” is no host name or address").arg(value("control-host").left(100)));
        if (!set("probe-result"))
            return true;
        const auto result = readResultFile(value("probe-result"));
        if (!result)
            return fail(result.error());
        out.imported = *result;
        return true;
    }

    bool startDemo(Request &out)
    {
        const auto scenarios = builtInScenarios();
        if (!scenarios)
            return fail(scenarios.error());
        auto lab = LabThread::start(*scenarios);
        if (!lab)
            return fail(lab.error());
        out.lab = std::move(*lab);
        out.profile = labProfile(out.lab->access());
        if (!m_parser.positionalArguments().isEmpty() || set("from-file"))
            return true;
        for (const Scenario &scenario : *scenarios) {
            if (!scenario.slow)
                out.domains << Wanted{scenario.domain, scenario.domain.toUnicode()};
        }
        return true;
    }

    bool addDomain(Request &out, const QString &text, const QString &place)
    {
        const auto name = DomainName::fromInput(text);
        if (!name && name.error().problem == NameProblem::AddressLiteral) {
            if (place.isEmpty())
                return fail(addressLiteralText(text));
            out.domains << Wanted{DomainName(), text}; // in a list: answered with a finding; nothing is asked
            return true;
        }
        if (!name)
            return fail(Text::tr("%1“%2” is no mail domain: %3").arg(place, text.left(100), refusalText(name.error())));
        const bool known =
            std::any_of(out.domains.begin(), out.domains.end(), [&](const Wanted &w) { return w.domain == *name; });
        if (!known)
            out.domains << Wanted{*name, text};
        return true;
    }

    bool readSaved(Request &out)
    {
        if (!m_parser.positionalArguments().isEmpty() || set("from-file") || set("demo"))
            return fail(Text::tr("--saved takes the domains from its file; name none beside it."));
        QString error;
        const auto text = readInput(value("saved"), savedLimit, &error);
        if (!text)
            return fail(error);
        const auto saved = savedObservations(*text);
        if (!saved)
            return fail(QStringLiteral("%1: %2").arg(value("saved"), saved.error()));
        out.saved = *saved;
        if (out.imported && out.saved.size() != 1)
            return fail(Text::tr("--probe-result is about one domain."));
        return true;
    }

    bool readDomains(Request &out)
    {
        if (set("saved"))
            return readSaved(out);
        for (const QString &text : m_parser.positionalArguments()) {
            if (!addDomain(out, text, {}))
                return false;
        }
        if (set("from-file")) {
            QString error;
            const auto list = readInput(value("from-file"), listLimit, &error);
            if (!list)
                return fail(error);
            int number = 0;
            for (const QByteArray &line : list->split('\n')) {
                ++number;
                const QString text = QString::fromUtf8(line).section(u'#', 0, 0).trimmed();
                if (!text.isEmpty() && !addDomain(out, text, Text::tr("line %1: ").arg(number)))
                    return false;
            }
        }
        if (out.imported && out.domains.size() != 1)
            return fail(Text::tr("--probe-result is about one domain."));
        return !out.domains.isEmpty() || fail(Text::tr("Name at least one domain, or --from-file, or --demo."));
    }

    QCommandLineParser m_parser;
    QString m_error;
};

TextStyle terminalStyle(bool toFile)
{
    TextStyle out;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        out.width = size.ws_col;
    out.width = std::min(out.width, 100); // longer lines are hard to read
    out.colour = !toFile && isTerminal(STDOUT_FILENO) && !qEnvironmentVariableIsSet("NO_COLOR");
    return out;
}

/// Ctrl+C stops the audits and keeps what is known; the second one ends the program.
class Interrupt : public QObject
{
public:
    explicit Interrupt(std::function<void()> stop)
    {
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, s_ends) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(s_ends[1], QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [stop = std::move(stop)] { stop(); });
        std::signal(SIGINT, &Interrupt::onSignal);
    }
    ~Interrupt() override
    {
        std::signal(SIGINT, SIG_DFL);
        m_notifier.reset();
        close(s_ends[0]);
        close(s_ends[1]);
    }

private:
    static void onSignal(int)
    {
        std::signal(SIGINT, SIG_DFL);
        const char mark = 1;
        [[maybe_unused]] const auto written = write(s_ends[0], &mark, 1);
    }
    static inline int s_ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Saved audits are judged as of today; in a report with a date of its own, as of that.
QDateTime judgingMoment(const Request &request)
{
    return request.format == Format::Pdf ? request.print.madeAt : systemNow();
}

/// The same facts under the assumptions of the options.
AssessmentPtr judgeAgain(const Request &request, const ObservationPtr &seen, const AssessmentPtr &judged)
{
    if (request.whatIf == WhatIf{} && request.language.isEmpty())
        return judged;
    return std::make_shared<const Assessment>(
        assess(*seen, judged->judgedAt, request.profile.thresholds, request.whatIf));
}

QList<Outcome> judgeSaved(const Request &request)
{
    QList<Outcome> out;
    for (const ObservationPtr &seen : request.saved)
        out.append({seen, std::make_shared<const Assessment>(
                              assess(*seen, judgingMoment(request), request.profile.thresholds, request.whatIf))});
    return out;
}

QList<Outcome> run(const Request &request, QString *problem)
{
    if (!request.saved.isEmpty())
        return judgeSaved(request);
    AuditQueue queue(request.profile);
    *problem = queue.problem();
    if (!problem->isEmpty())
        return {};
    QHash<int, int> places;
    QList<Outcome> out(request.domains.size());
    int done = 0;
    const bool progress = isTerminal(STDERR_FILENO);
    QObject::connect(&queue, &AuditQueue::finished, &queue,
                     [&](int audit, const ObservationPtr &seen, const AssessmentPtr &judged) {
                         out[places.value(audit)] = {seen, judgeAgain(request, seen, judged)};
                         ++done;
                         if (progress && request.domains.size() > 1)
                             fprintf(stderr, "\r%d/%d ", done, int(request.domains.size()));
                     });
    QObject::connect(&queue, &AuditQueue::waitingFor, &queue, [&](int, Step, const QString &subject) {
        if (progress && request.domains.size() == 1)
            fprintf(stderr, "\r\x1b[K… %s", qUtf8Printable(subject));
    });
    const Interrupt interrupt([&queue] { queue.stopAll(); });
    QEventLoop loop;
    QObject::connect(&queue, &AuditQueue::idle, &loop, &QEventLoop::quit);
    for (int i = 0; i < request.domains.size(); ++i)
        places.insert(queue.start(request.domains[i].domain, request.domains[i].input), i);
    loop.exec();
    if (progress)
        fprintf(stderr, "\r\x1b[K");
    return out;
}

/// The sessions that were made elsewhere, in place of those that were not made here.
bool import(const Request &request, QList<Outcome> &outcomes, QString *problem)
{
    const auto trust = trustOf(request.profile);
    if (!request.imported || !trust)
        return true;
    for (Outcome &outcome : outcomes) {
        const auto seen = withProbeResult(*outcome.seen, *request.imported, **trust, systemNow());
        if (!seen) {
            *problem = Text::tr("--probe-result: %1").arg(seen.error());
            return false;
        }
        outcome.seen = std::make_shared<const Observation>(*seen);
        outcome.judged = std::make_shared<const Assessment>(
            assess(*outcome.seen, systemNow(), request.profile.thresholds, request.whatIf));
    }
    return true;
}

QString textOf(const QList<Outcome> &outcomes, const TextStyle &style)
{
    QString out;
    for (const Outcome &outcome : outcomes) {
        if (outcomes.size() <= fullReports)
            out +=
                (out.isEmpty() ? QString() : QStringLiteral("\n")) + textReport(*outcome.seen, *outcome.judged, style);
        else
            out += textLine(*outcome.seen, *outcome.judged, style) + u'\n';
    }
    if (outcomes.size() > fullReports)
        out += QStringLiteral("\n%1\n").arg(
            Text::tr("%n domain(s). Name up to three of them to see their findings.", nullptr, int(outcomes.size())));
    return out;
}

QByteArray jsonOf(const Request &request, const QList<Outcome> &outcomes)
{
    return QJsonDocument(auditsJson(outcomes, request.report.redaction)).toJson(QJsonDocument::Indented);
}

std::optional<QByteArray> octetsOf(const Request &request, const QList<Outcome> &outcomes)
{
    if (request.format == Format::Text && !request.asReport)
        return textOf(outcomes, terminalStyle(!request.output.isEmpty())).toUtf8();
    if (request.format == Format::Json)
        return jsonOf(request, outcomes);
    if (request.format == Format::Gatepost)
        return writeAuditFile({outcomes.first().seen, outcomes.first().seen->startedAt}).value_or(QByteArray());
    QList<ReportDocument> documents;
    for (const Outcome &outcome : outcomes)
        documents << reportDocument(*outcome.seen, *outcome.judged, request.report);
    if (request.format == Format::Pdf)
        return pagesOf(jsonOf(request, outcomes), documents, request.print);
    if (request.format == Format::Html)
        return htmlReport(documents);
    if (request.format == Format::Csv)
        return csvReport(documents, request.byteOrderMark, request.rows);
    QStringList pages;
    for (const ReportDocument &document : documents)
        pages << (request.format == Format::Text ? plainReport(document) : markdownReport(document));
    return pages.join(u'\n').toUtf8();
}

int exitOf(const QList<Outcome> &outcomes, std::optional<Effect> failOn)
{
    bool untested = false;
    for (const Outcome &outcome : outcomes) {
        const Assessment &judged = *outcome.judged;
        for (const Finding &finding : judged.findings) {
            if (failOn && finding.effect <= *failOn)
                return Findings;
        }
        untested = untested || !judged.complete || judged.verdict.kind == VerdictKind::Inconclusive;
    }
    return untested ? CouldNotTest : Nothing;
}

} // namespace

int audit(const QStringList &arguments)
{
    Options options;
    if (!options.parse(arguments))
        return usageError(command, options.error());
    if (options.wantsHelp()) {
        print(options.help());
        return Nothing;
    }
    Request request;
    if (!options.read(request))
        return usageError(command, options.error());
    QString problem;
    std::unique_ptr<SshTunnel> tunnel;
    if (!request.ssh.isEmpty() && request.saved.isEmpty()) {
        tunnel = openTunnel(request.ssh, &request.profile);
        if (!tunnel)
            return CouldNotTest;
    }
    const LanguageScope scope(request.language);
    QList<Outcome> outcomes = run(request, &problem);
    if (problem.isEmpty() && !import(request, outcomes, &problem))
        return usageError(command, problem);
    if (!problem.isEmpty())
        return usageError(command, problem);
    if (request.format == Format::Gatepost && outcomes.size() != 1)
        return usageError(command,
                          Text::tr("--format gatepost takes one audit, not %n", nullptr, int(outcomes.size())));
    const auto octets = octetsOf(request, outcomes);
    return octets && writeDocument(request.output, *octets) ? exitOf(outcomes, request.failOn) : int(Usage);
}

} // namespace gatepost::cli
