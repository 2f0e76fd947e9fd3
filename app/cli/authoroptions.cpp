#include "app/cli/authoroptions.h"
#include "app/cli/command.h"
#include "app/labprofile.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost::cli {

namespace {

const QString command = QStringLiteral("author");
constexpr qint64 policyLimit = 1024 * 1024;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString targetKeys()
{
    QStringList out;
    for (int i = 0; i < int(HostingTarget::Count); ++i)
        out << QString(hostingKey(HostingTarget(i)));
    return out.join(QStringLiteral(", "));
}

QString formKeys()
{
    QStringList out;
    for (int i = 0; i < int(DnsForm::Count); ++i)
        out << QString(dnsFormKey(DnsForm(i)));
    return out.join(QStringLiteral(", "));
}

/// A value is one line of the policy; it must not be able to become two.
bool isOneLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

AuthorOptions::AuthorOptions()
{
    m_parser.setApplicationDescription(
        Text::tr("Writes a policy and everything needed to publish it: files for where it will live, DNS records, the "
                 "steps in order, a checklist.\n\nExit status: 0 written, 1 the policy is not valid and nothing was "
                 "written, 2 what is live could not be seen, 3 wrong use, or the output cannot be written, 4 internal "
                 "error."));
    m_parser.addHelpOption();
    addPolicyOptions();
    addHostingOptions();
    addRecordOptions();
    addLiveOptions();
}

void AuthorOptions::addPolicyOptions()
{
    add("domain", Text::tr("The mail domain."), "DOMAIN");
    add("policy", Text::tr("Begin with this policy file; - is standard input."), "FILE");
    add("mode", Text::tr("none, testing or enforce (testing)."), "MODE");
    add("mx", Text::tr("A host that may receive mail, or *.DOMAIN; again or with commas for more."), "NAME");
    add("max-age", Text::tr("Seconds that senders keep the policy (86400)."), "SECONDS");
    add("output", Text::tr("A new folder, or a new file that ends with .zip; - shows everything (-)."),
        "DIR|FILE.zip|-");
    add("overwrite", Text::tr("Replace an export that is there already."));
    add("format", Text::tr("text or json, for --output - (text)."), "FORMAT");
}

void AuthorOptions::addHostingOptions()
{
    add("target", Text::tr("Where the policy will live: %1 (file).").arg(targetKeys()), "TARGET");
    add("inline", Text::tr("Put the policy into the configuration instead of a file (nginx)."));
    add("document-root", Text::tr("Folder of the policy file on the server (/var/www/mta-sts/DOMAIN)."), "PATH");
    add("certificate", Text::tr("Certificate with its chain, on the server (where certbot puts it)."), "PATH");
    add("key", Text::tr("Its key, on the server."), "PATH");
    add("no-ipv6", Text::tr("The server has no IPv6."));
    add("no-http", Text::tr("Nothing on port 80."));
    add("other-paths", Text::tr("Send all other paths to this https:// address (404)."), "URL");
    add("certificate-resolver", Text::tr("Traefik's certificate resolver (letsencrypt)."), "NAME");
    add("network", Text::tr("Traefik's Docker network (traefik)."), "NAME");
    add("provider", Text::tr("The domain whose provider serves the policy, for the target delegation."), "DOMAIN");
}

void AuthorOptions::addRecordOptions()
{
    add("dns", Text::tr("The form of the records: %1 (bind).").arg(formKeys()), "FORM");
    add("zone", Text::tr("The zone that the records go into, when it is not the domain itself."), "ZONE");
    add("host-address", Text::tr("Address of the policy host; again or with commas for more."), "ADDRESS");
    add("host-name", Text::tr("Name that the policy host is to be an alias of, instead of addresses."), "NAME");
    add("rua", Text::tr("Where TLS reports go: mailto: or https:; again for more."), "URI");
    add("ttl", Text::tr("Time to live of the records (3600)."), "SECONDS");
    add("id", Text::tr("time, content, or the id itself (time)."), "ID");
    add("seen", Text::tr("An id that was used before and must not come again; again or with commas for more."), "ID");
}

void AuthorOptions::addLiveOptions()
{
    add("from-live", Text::tr("Look at what is published: MX hosts, id, policy and reports of now are the beginning."));
    add("resolver", Text::tr("system, or ADDRESS[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query."),
        "RESOLVER");
    add("trust", Text::tr("system, or a PEM file of the only authorities to trust."), "STORE");
    add("https-port", Text::tr("Port of the policy hosts, for laboratories (443)."), "PORT");
    add("public-net", Text::tr("Take this network for public, for laboratories: ADDRESS/BITS."), "NET");
    add("demo", Text::tr("Look at the built-in lab; no internet is needed."));
}

bool AuthorOptions::parse(const QStringList &arguments)
{
    return m_parser.parse(arguments) || fail(m_parser.errorText());
}

bool AuthorOptions::wantsHelp() const
{
    return m_parser.isSet(QStringLiteral("help"));
}

QString AuthorOptions::help() const
{
    return helpText(m_parser, command);
}

bool AuthorOptions::read(AuthorRequest &out)
{
    if (!m_parser.positionalArguments().isEmpty())
        return fail(Text::tr("“%1” belongs to no option.").arg(m_parser.positionalArguments().first().left(100)));
    return readDomain(out) && readPolicy(out) && readHosting(out) && readRecords(out) && readLive(out);
}

void AuthorOptions::add(const char *name, const QString &text, const char *value)
{
    m_parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value)));
}

bool AuthorOptions::fail(const QString &text)
{
    m_error = text;
    return false;
}

bool AuthorOptions::set(const char *name) const
{
    return m_parser.isSet(QString::fromLatin1(name));
}

QString AuthorOptions::value(const char *name) const
{
    return m_parser.value(QString::fromLatin1(name));
}

QList<QByteArray> AuthorOptions::list(const char *name) const
{
    QList<QByteArray> out;
    for (const QString &value : m_parser.values(QString::fromLatin1(name))) {
        for (const QString &one : value.split(u',')) {
            if (!one.trimmed().isEmpty())
                out << one.trimmed().toUtf8();
        }
    }
    return out;
}

bool AuthorOptions::name(const char *option, DomainName *out)
{
    if (!set(option))
        return true;
    const auto read = DomainName::parse(value(option));
    if (!read)
        return fail(QStringLiteral("--%1: ").arg(QLatin1StringView(option)) +
                    Text::tr("“%1” is no name: %2").arg(value(option).left(100), refusalText(read.error())));
    *out = *read;
    return true;
}

bool AuthorOptions::readDomain(AuthorRequest &out)
{
    if (!set("domain"))
        return fail(Text::tr("Name the domain with --domain."));
    const auto read = DomainName::fromInput(value("domain"));
    if (!read)
        return fail(Text::tr("%1“%2” is no mail domain: %3")
                        .arg(QString(), value("domain").left(100), refusalText(read.error())));
    out.package.domain = *read;
    out.package.zone = *read;
    return name("zone", &out.package.zone);
}

bool AuthorOptions::readPolicy(AuthorRequest &out)
{
    if (set("policy")) {
        QString problem;
        out.draft = readInput(value("policy"), policyLimit, &problem);
        if (!out.draft)
            return fail(problem);
    }
    if (set("mode")) {
        out.mode = value("mode").toUtf8();
        if (!modeFromName(*out.mode))
            return fail(Text::tr("--mode must be none, testing or enforce"));
    }
    if (set("max-age"))
        out.maxAge = value("max-age").toUtf8();
    out.mx = list("mx");
    const bool oneLine =
        isOneLine(out.maxAge.value_or(QByteArray())) && std::all_of(out.mx.begin(), out.mx.end(), isOneLine);
    if (!oneLine)
        return fail(Text::tr("A value of the policy is one line."));
    out.output = set("output") ? value("output") : QStringLiteral("-");
    if (out.output.isEmpty())
        return fail(Text::tr("--output must name a folder, a .zip file, or -"));
    out.overwrite = set("overwrite") ? Overwrite::Yes : Overwrite::No;
    if (set("format") && value("format") != u"text" && value("format") != u"json")
        return fail(Text::tr("--format must be text or json"));
    out.json = value("format") == u"json";
    return true;
}

bool AuthorOptions::readHosting(AuthorRequest &out)
{
    const auto target = hostingFromKey(set("target") ? value("target") : QStringLiteral("file"));
    if (!target)
        return fail(Text::tr("--target must be one of: %1").arg(targetKeys()));
    out.package.target = *target;
    HostingOptions &hosting = out.package.hosting;
    if (set("inline"))
        hosting.placement = PolicyPlacement::Inline;
    hosting.documentRoot = value("document-root");
    hosting.certificateFile = value("certificate");
    hosting.keyFile = value("key");
    hosting.ipv6 = !set("no-ipv6");
    hosting.plainHttp = !set("no-http");
    if (set("other-paths")) {
        hosting.otherPaths = QUrl(value("other-paths"), QUrl::StrictMode);
        if (!hosting.otherPaths.isValid())
            return fail(Text::tr("--other-paths must be an https:// address"));
    }
    if (set("certificate-resolver"))
        hosting.certificateResolver = value("certificate-resolver");
    if (set("network"))
        hosting.containerNetwork = value("network");
    return name("host-name", &hosting.host) && name("provider", &hosting.provider);
}

bool AuthorOptions::readRecords(AuthorRequest &out)
{
    const auto form = dnsFormFromKey(set("dns") ? value("dns") : QStringLiteral("bind"));
    if (!form)
        return fail(Text::tr("--dns must be one of: %1").arg(formKeys()));
    out.package.dnsForm = *form;
    for (const QByteArray &text : list("host-address")) {
        const QHostAddress address(QString::fromUtf8(text));
        const bool shortened = address.protocol() == QAbstractSocket::IPv4Protocol &&
                               address.toString().toUtf8() != text; // "1.2.3" would be 1.2.0.3
        if (address.isNull() || shortened || !address.scopeId().isEmpty())
            return fail(Text::tr("--host-address: “%1” is no address").arg(QString::fromUtf8(text.left(100))));
        if (!out.package.policyAddresses.contains(address))
            out.package.policyAddresses << address;
    }
    for (const QString &uri : m_parser.values(QStringLiteral("rua")))
        out.package.reportTo << uri.toUtf8();
    out.package.seenIds = list("seen");
    if (set("id"))
        out.idKind = value("id");
    if (!set("ttl"))
        return true;
    bool ok = false;
    out.package.ttlSeconds = value("ttl").toInt(&ok);
    return ok || fail(Text::tr("--ttl must be a number of seconds"));
}

bool AuthorOptions::readLive(AuthorRequest &out)
{
    out.fromLive = set("from-live");
    if (set("demo") && !startDemo(out))
        return false;
    if (set("resolver") && value("resolver") != u"system") {
        out.profile.resolvers.clear();
        for (const QString &text : value("resolver").split(u',')) {
            const auto server = parseDnsServer(text);
            if (!server)
                return fail(QStringLiteral("--resolver: %1").arg(server.error()));
            out.profile.resolvers << *server;
        }
    }
    if (set("trust") && value("trust") != u"system") {
        out.profile.trustFile = value("trust");
        out.profile.trustPem.clear();
    }
    if (set("https-port")) {
        out.profile.httpsPort = value("https-port").toUShort();
        if (out.profile.httpsPort == 0)
            return fail(
                Text::tr("--%1 must be a number from %2 to %3").arg(QStringLiteral("https-port")).arg(1).arg(65535));
    }
    for (const QString &net : m_parser.values(QStringLiteral("public-net"))) {
        if (QHostAddress::parseSubnet(net).second < 0)
            return fail(Text::tr("--public-net: %1 is no network, such as 127.53.0.0/16").arg(net));
        out.profile.publicNets << net;
    }
    return true;
}

bool AuthorOptions::startDemo(AuthorRequest &out)
{
    const auto scenarios = builtInScenarios();
    if (!scenarios)
        return fail(scenarios.error());
    auto lab = LabThread::start(*scenarios);
    if (!lab)
        return fail(lab.error());
    out.lab = std::move(*lab);
    out.profile = labProfile(out.lab->access());
    return true;
}

} // namespace gatepost::cli
