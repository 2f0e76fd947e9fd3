#include "core/lab/lab.h"
#include "core/base/publicsuffix.h"
#include "core/lab/labdns.h"
#include "core/lab/labhosts.h"
#include <arpa/inet.h>
#include <map>
#include <QTcpServer>
#include <sys/socket.h>
#include <tuple>
#include <unistd.h>
#include <vector>

namespace gatepost {

namespace {

constexpr int portTries = 20;
const QString labNet = QStringLiteral("127.53.0.0/16");

/// A character-string in zone-file form: quoted, octets outside printable ASCII as \DDD (RFC 1035 §5.1).
QByteArray quoted(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char raw : text) {
        const auto octet = static_cast<unsigned char>(raw);
        if (octet == '"' || octet == '\\')
            out += QByteArray("\\") + raw;
        else if (octet < 0x20 || octet > 0x7e)
            out += '\\' + QByteArray::number(octet).rightJustified(3, '0');
        else
            out += raw;
    }
    return out + '"';
}

/// A port whose queue is full, so that connections to it are neither taken nor refused, as behind a firewall.
class FullPort
{
public:
    FullPort(const QHostAddress &address, quint16 port)
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        place.sin_addr.s_addr = htonl(address.toIPv4Address());
        const auto *where = reinterpret_cast<const sockaddr *>(&place);
        const int on = 1;
        for (int &descriptor : m_descriptors)
            descriptor = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        setsockopt(m_descriptors[0], SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        m_good = bind(m_descriptors[0], where, sizeof place) == 0 && ::listen(m_descriptors[0], 0) == 0;
        for (int i = 1; m_good && i < count; ++i)
            std::ignore = connect(m_descriptors[i], where, sizeof place); // never accepted
    }
    ~FullPort()
    {
        for (const int descriptor : m_descriptors)
            close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(FullPort)
    bool isGood() const { return m_good; }

private:
    static constexpr int count = 4;
    int m_descriptors[count] = {-1, -1, -1, -1};
    bool m_good = false;
};

/// What one scenario puts into the lab, worked out before any server starts.
struct Site
{
    const Scenario *scenario = nullptr;
    QList<LabMailHost> mail;
    std::optional<LabPolicyHost> policy;
    std::optional<LabPolicyHost> policy6;
};

} // namespace

struct Lab::Private
{
    LabAccess access;
    CertificateMaker maker{QDateTime::currentDateTimeUtc()};
    LabDns dns;
    std::vector<std::unique_ptr<QTcpServer>> servers;
    std::vector<std::unique_ptr<FullPort>> fullPorts;
    std::map<DomainName, LabPolicyHost> policyHosts;
    std::map<DomainName, LabPolicyHost> policyHosts6;
    std::map<DomainName, LabMailHost> mailHosts;
    std::map<DomainName, QHostAddress> addresses;
    std::map<DomainName, std::shared_ptr<LabTls>> extraTls;
    quint32 nextAddress = 1;
    QString error;

    QHostAddress addressOf(const DomainName &host, const QJsonObject &behaviour);
    std::shared_ptr<LabTls> tlsFor(const QJsonObject &behaviour, const DomainName &host);
    LabNames namesFor(const QJsonObject &behaviour, const DomainName &host);
    bool prepare(const Scenario &scenario);
    bool serveZone(const Scenario &scenario);
    bool serveOperators(const Scenario &scenario);
    QList<QByteArray> zoneOf(const Scenario &scenario) const;
    bool listenAll(const LabPorts &ports);
    bool listen(const QHostAddress &address, quint16 *port, std::function<void(LabPeer *)> serve);
    void fail(const QString &text)
    {
        if (error.isEmpty())
            error = text;
    }
};

/// Every host has an address of its own, so that one port serves them all and none needs a name to be chosen.
QHostAddress Lab::Private::addressOf(const DomainName &host, const QJsonObject &behaviour)
{
    const QString given = behaviour.value(u"address").toString();
    const QHostAddress address =
        given.isEmpty() ? QHostAddress((127U << 24U) + (53U << 16U) + nextAddress++) : QHostAddress(given);
    addresses.insert_or_assign(host, address);
    return address;
}

std::shared_ptr<LabTls> Lab::Private::tlsFor(const QJsonObject &behaviour, const DomainName &host)
{
    const auto recipe = certificateRecipe(behaviour, host, QDateTime::currentDateTimeUtc());
    if (!recipe) {
        fail(QStringLiteral("%1: %2").arg(host.toString(), recipe.error()));
        return nullptr;
    }
    const QString versions = behaviour.value(u"tls").toString();
    return std::make_shared<LabTls>(maker.make(*recipe), versions == u"1.0"    ? LabTls::Versions::OnlyTls10
                                                         : versions == u"1.0+" ? LabTls::Versions::FromTls10
                                                                               : LabTls::Versions::Modern);
}

/// The key "sni": what clients get that send no server name (`none`) or a strange one (`other`): "refuse", or a
/// certificate; the host's own without the key.
LabNames Lab::Private::namesFor(const QJsonObject &behaviour, const DomainName &host)
{
    LabNames out{host, behaviour.contains(u"sni"), tlsFor(behaviour, host), nullptr, nullptr};
    const QJsonObject sni = behaviour.value(u"sni").toObject();
    const auto shown = [&](QStringView key) -> std::shared_ptr<LabTls> {
        const QJsonValue wanted = sni.value(key);
        if (wanted.isObject())
            return tlsFor({{QStringLiteral("certificate"), wanted}}, host);
        return wanted.toString() == u"refuse" ? nullptr : out.named;
    };
    out.none = shown(u"none");
    out.other = shown(u"other");
    return out;
}

bool Lab::Private::prepare(const Scenario &scenario)
{
    const auto refuse = [&](const QString &key) {
        if (!key.isEmpty())
            fail(QStringLiteral("%1: unknown key \"%2\"").arg(scenario.name, key));
    };
    const DomainName policyHost = scenario.domain.child("mta-sts");
    refuse(unknownHttpKey(scenario.http));
    refuse(unknownHttpKey(scenario.http6));
    addressOf(policyHost, scenario.http);
    policyHosts.insert_or_assign(
        policyHost, LabPolicyHost{policyHost, scenario.http, scenario.policy, namesFor(scenario.http, policyHost)});
    if (!scenario.apex.isEmpty()) {
        refuse(unknownHttpKey(scenario.apex));
        addressOf(scenario.domain, scenario.apex);
        policyHosts.insert_or_assign(scenario.domain, LabPolicyHost{scenario.domain, scenario.apex, scenario.policy,
                                                                    namesFor(scenario.apex, scenario.domain)});
    }
    if (!scenario.http6.isEmpty()) {
        const QByteArray policy =
            scenario.http6.contains(u"policy") ? scenario.http6.value(u"policy").toString().toUtf8() : scenario.policy;
        policyHosts6.insert_or_assign(
            policyHost, LabPolicyHost{policyHost, scenario.http6, policy, namesFor(scenario.http6, policyHost)});
    }
    QStringList hosts = scenario.smtp.keys();
    for (const QString &line : scenario.mx) {
        const QString target = line.section(QLatin1Char(' '), 1);
        if (!target.contains(QLatin1Char('.')) && !hosts.contains(target))
            hosts << target;
    }
    for (const QString &host : std::as_const(hosts)) {
        const QJsonObject behaviour = scenario.smtp.value(host).toObject();
        refuse(unknownSmtpKey(behaviour));
        const DomainName name = host.endsWith(QLatin1Char('.')) ? DomainName::fromDns(host.toLatin1())
                                                                : scenario.domain.child(host.toLatin1());
        addressOf(name, behaviour);
        mailHosts.insert_or_assign(name, LabMailHost{name, behaviour, namesFor(behaviour, name)});
    }
    return error.isEmpty();
}

QList<QByteArray> Lab::Private::zoneOf(const Scenario &scenario) const
{
    const QByteArray domain = scenario.domain.toAscii() + '.';
    QList<QByteArray> out;
    const auto add = [&](const QByteArray &owner, const QByteArray &rest) {
        if (scenario.without.contains(QString::fromLatin1(owner)))
            return;
        const QByteArray absolute = owner == "@" ? domain : owner.endsWith('.') ? owner : owner + '.' + domain;
        out << absolute + " 3600 IN " + rest;
    };
    const auto txt = [&](const QByteArray &owner, const QList<QList<QByteArray>> &records) {
        for (const QList<QByteArray> &strings : records) {
            QByteArray rest = "TXT";
            for (const QByteArray &text : strings)
                rest += ' ' + quoted(text);
            add(owner, rest);
        }
    };
    add("@", "SOA ns.test. hostmaster.test. 1 3600 600 86400 300");
    add("@", "NS ns.test.");
    txt("_mta-sts", scenario.record);
    txt("_smtp._tls", scenario.tlsrpt);
    for (const QString &line : scenario.mx) {
        const QByteArray target = line.section(QLatin1Char(' '), 1).toLatin1();
        const QByteArray absolute = target.endsWith('.')   ? target
                                    : target.contains('.') ? target + '.'
                                                           : target + '.' + domain;
        add("@", "MX " + line.section(QLatin1Char(' '), 0, 0).toLatin1() + ' ' + absolute);
    }
    for (const auto &[name, address] : addresses) {
        if (name == scenario.domain)
            add("@", "A " + address.toString().toLatin1());
        else if (name.isSubdomainOf(scenario.domain))
            add(name.toAscii().chopped(domain.size()), "A " + address.toString().toLatin1());
    }
    if (!scenario.http6.isEmpty())
        add("mta-sts", "AAAA ::1");
    add("reports", "MX 10 reports." + domain);
    add("reports", "A 127.53.255.1");
    return out;
}

/// Mail hosts that are not below the domain live in zones of their operators, one for each registered name.
bool Lab::Private::serveOperators(const Scenario &scenario)
{
    std::map<DomainName, QList<QByteArray>> zones;
    for (const QString &line : scenario.mx) {
        const QByteArray target = line.section(QLatin1Char(' '), 1).toLatin1();
        const DomainName name = DomainName::fromDns(target);
        const auto address = addresses.find(name);
        if (!target.endsWith('.') || address == addresses.end() || name.isSubdomainOf(scenario.domain))
            continue;
        const DomainName zone = registeredDomain(name);
        QList<QByteArray> &lines = zones[zone];
        const QByteArray owner = zone.toAscii() + '.';
        if (lines.isEmpty())
            lines << owner + " 3600 IN SOA ns.test. hostmaster.test. 1 3600 600 86400 300"
                  << owner + " 3600 IN NS ns.test.";
        lines << name.toAscii() + ". 3600 IN A " + address->second.toString().toLatin1();
    }
    for (const auto &[zone, lines] : zones) {
        const auto added = dns.addZone(zone.toAscii() + '.', lines);
        if (!added)
            fail(QStringLiteral("%1: %2").arg(scenario.name, added.error()));
    }
    return error.isEmpty();
}

bool Lab::Private::serveZone(const Scenario &scenario)
{
    QList<QByteArray> lines = zoneOf(scenario);
    const QByteArray domain = scenario.domain.toAscii();
    for (const QString &text : scenario.zone) {
        QByteArray line = text.toUtf8();
        for (const auto &[name, address] : addresses) {
            if (name.isSubdomainOf(scenario.domain)) {
                const QByteArray owner = name.toAscii().chopped(qMin(name.toAscii().size(), domain.size() + 1));
                line.replace("{address:" + owner + '}', address.toString().toLatin1());
            }
        }
        const QByteArray owner = line.left(line.indexOf(' '));
        if (owner == "@")
            line.replace(0, 1, domain + '.');
        else if (!owner.endsWith('.'))
            line.insert(owner.size(), '.' + domain + '.');
        lines << line;
    }
    const auto added = dns.addZone(domain + '.', lines);
    if (!added)
        fail(QStringLiteral("%1: %2").arg(scenario.name, added.error()));
    for (auto it = scenario.dns.begin(); it != scenario.dns.end(); ++it) {
        const QByteArray owner = it.key().split(' ').first();
        const QByteArray type = it.key().mid(owner.size()); // with the blank before it, or nothing
        const QByteArray absolute = owner == "@"          ? domain
                                    : owner.endsWith('.') ? owner.chopped(1)
                                                          : owner + '.' + domain;
        dns.setBehaviour(absolute + type, it.value());
    }
    return error.isEmpty();
}

bool Lab::Private::listen(const QHostAddress &address, quint16 *port, std::function<void(LabPeer *)> serve)
{
    auto server = std::make_unique<QTcpServer>();
    server->setMaxPendingConnections(1000);
    if (!server->listen(address, *port)) {
        fail(QStringLiteral("%1:%2: %3").arg(address.toString()).arg(*port).arg(server->errorString()));
        return false;
    }
    *port = server->serverPort();
    QTcpServer *accepting = server.get();
    QObject::connect(accepting, &QTcpServer::newConnection, accepting, [accepting, serve = std::move(serve)] {
        while (QTcpSocket *socket = accepting->nextPendingConnection())
            serve(new LabPeer(socket, accepting));
    });
    servers.push_back(std::move(server));
    return true;
}

bool Lab::Private::listenAll(const LabPorts &ports)
{
    access.httpsPort = ports.https;
    access.httpPort = ports.http;
    access.smtpPort = ports.smtp;
    const auto listens = [](const QJsonObject &behaviour) { return behaviour.value(u"listen").toBool(true); };
    for (const auto &[name, host] : policyHosts) {
        const LabPolicyHost *served = &host;
        if (listens(host.behaviour) &&
            !listen(addresses[name], &access.httpsPort, [served](LabPeer *peer) { serveHttps(peer, served); }))
            return false;
        if (host.behaviour.contains(u"port80") &&
            !listen(addresses[name], &access.httpPort, [served](LabPeer *peer) { serveHttp(peer, served); }))
            return false;
    }
    for (const auto &[name, host] : mailHosts) {
        const LabMailHost *served = &host;
        if (!host.behaviour.value(u"full").toBool() && listens(host.behaviour) &&
            !listen(addresses[name], &access.smtpPort, [served](LabPeer *peer) { serveSmtp(peer, served); }))
            return false;
    }
    for (const auto &[name, host] : mailHosts) {
        if (!host.behaviour.value(u"full").toBool())
            continue;
        fullPorts.push_back(std::make_unique<FullPort>(addresses[name], access.smtpPort));
        if (!fullPorts.back()->isGood()) {
            fail(QStringLiteral("%1: the port is taken").arg(name.toString()));
            return false;
        }
    }
    if (policyHosts6.empty())
        return true;
    const auto choose = [this](const QByteArray &serverName) -> const LabPolicyHost * {
        const auto found = policyHosts6.find(DomainName::fromDns(serverName));
        return found == policyHosts6.end() ? nullptr : &found->second;
    };
    return listen(QHostAddress(QHostAddress::LocalHostIPv6), &access.httpsPort,
                  [choose](LabPeer *peer) { serveHttps(peer, choose); });
}

Lab::Lab() : d(std::make_unique<Private>()) {}
Lab::~Lab() = default;

Result<std::unique_ptr<Lab>, QString> Lab::start(const QList<Scenario> &scenarios, LabPorts ports)
{
    std::unique_ptr<Lab> lab(new Lab);
    Private *d = lab->d.get();
    if (const auto added = d->dns.addZone("test.", {"test. 300 IN SOA ns.test. hostmaster.test. 1 3600 600 86400 300",
                                                    "test. 300 IN NS ns.test.", "ns.test. 300 IN A 127.53.255.2"});
        !added)
        return failure(added.error());
    for (const Scenario &scenario : scenarios) {
        if (!d->prepare(scenario) || !d->serveZone(scenario) || !d->serveOperators(scenario))
            return failure(d->error);
    }
    // A port that is free at one address may be taken at another one: then all start again with a new one.
    for (int tries = 0;; ++tries) {
        d->error.clear();
        if (d->listenAll(ports))
            break;
        d->servers.clear();
        d->fullPorts.clear();
        if (tries == portTries || (ports.https != 0 && ports.smtp != 0 && ports.http != 0))
            return failure(d->error);
    }
    if (!d->dns.listen(QHostAddress(QHostAddress::LocalHost), ports.dns))
        return failure(QStringLiteral("127.0.0.1:%1: the port is taken").arg(ports.dns));
    d->access.resolver = Endpoint{QHostAddress(QHostAddress::LocalHost), d->dns.port()};
    d->access.trustPem = d->maker.rootPem();
    d->access.authorities = {{QStringLiteral("Gatepost Lab Intermediate"), QStringLiteral("ca.lab.test")}};
    d->access.publicNets = QStringList{labNet, QStringLiteral("::1/128")};
    return lab;
}

const LabAccess &Lab::access() const
{
    return d->access;
}

} // namespace gatepost
