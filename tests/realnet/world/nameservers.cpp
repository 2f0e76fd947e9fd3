#include "tests/realnet/world/nameservers.h"
#include "core/tls/dane.h"
#include "tests/realnet/world/published.h"
#include "tests/realnet/world/testzones.h"
#include <QDir>
#include <QFile>

namespace gatepost::realnet {

namespace {

constexpr const char *rootServer = "198.18.0.1";
constexpr const char *firstServer = "198.18.0.53";
constexpr const char *secondServer = "198.18.0.54";
constexpr const char *farResolver = "198.18.0.10";

enum class Signature { None, Good, Expired };

class Zones
{
public:
    explicit Zones(Place place) : m_place(std::move(place)) {}

    /// Writes the zone for one server; what the parent must publish as DS comes back.
    QByteArray add(const QString &folder, const QByteArray &name, const QStringList &lines, Signature signature,
                   int serial = 1)
    {
        const QByteArray origin = name == "." ? name : name + '.';
        const QString file = folder + u'/' + (name == "." ? QStringLiteral("root") : QString::fromLatin1(name));
        QByteArray text = "$ORIGIN " + origin + "\n$TTL 3600\n@ SOA ns1.example. hostmaster.example. " +
                          QByteArray::number(serial) + " 3600 600 86400 300\n";
        for (const QString &line : lines)
            text += line.toUtf8() + '\n';
        m_place.write(file, text);
        if (signature == Signature::None)
            return {};
        const QString key = keyOf(name, origin);
        QStringList dates;
        if (signature == Signature::Expired)
            dates = QStringList{QStringLiteral("-i"), QStringLiteral("20240101"), QStringLiteral("-e"),
                                QStringLiteral("20240201")};
        run(m_place.folder, QStringLiteral("ldns-signzone"),
            dates + QStringList{QStringLiteral("-f"), file + QStringLiteral(".signed"), QStringLiteral("-o"),
                                QString::fromLatin1(origin), file, key});
        QFile::remove(m_place.file(file));
        QFile::rename(m_place.file(file + QStringLiteral(".signed")), m_place.file(file));
        QFile ds(m_place.file(key + QStringLiteral(".ds")));
        return ds.open(QIODevice::ReadOnly) ? ds.readAll() : QByteArray();
    }

    QString keyOf(const QByteArray &name, const QByteArray &origin)
    {
        if (!m_keys.contains(name)) {
            m_keys.insert(name, makeKey(m_place, origin, QStringLiteral("ECDSAP256SHA256"), true));
        }
        return m_keys.value(name);
    }

private:
    Place m_place;
    QHash<QByteArray, QString> m_keys;
};

/// Numbers and data as given, or a certificate of the host's chain instead of data: "3 1 1 leaf". Empty: there is none.
QString tlsaData(const QString &given, const QList<QByteArray> &chain, const QByteArray &root)
{
    const QString text = given == u"match" ? QStringLiteral("3 1 1 leaf") : given;
    const QStringList words = text.split(u' ');
    const QString last = words.last();
    const QByteArray der = last == u"leaf"     ? chain.value(0)
                           : last == u"issuer" ? chain.value(1)
                           : last == u"root"   ? root
                                               : QByteArray();
    const bool named = last == u"leaf" || last == u"issuer" || last == u"root";
    if (der.isEmpty())
        return named ? QString() : text; // nobody serves the host
    const QByteArray data = gatepost::tlsaData(der, words.value(1).toInt(), words.value(2).toInt());
    return words.mid(0, 3).join(u' ') + u' ' + QString::fromLatin1(data.toHex());
}

QStringList tlsaLines(const RealDomain &domain, const Chains &chains)
{
    QStringList out;
    for (auto it = domain.tlsa.begin(); it != domain.tlsa.end(); ++it) {
        const bool apex = it.key() == u"@";
        const QByteArray below = apex ? QByteArray() : it.key().toLatin1() + '.';
        const QList<QByteArray> first =
            domain.mail.isEmpty() ? QList<QByteArray>() : chains.byHost.value(domain.mail.first().name.toAscii());
        const QList<QByteArray> chain =
            chains.byHost.value(below + domain.domain.toAscii(), first); // the target of an alias: that of the host
        const QString owner = QStringLiteral("_25._tcp") + (apex ? QString() : u'.' + it.key());
        const QJsonArray records = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue &record : records) {
            QString text = record.toString();
            QString ttl;
            if (text.startsWith(u"ttl=")) {
                ttl = u' ' + text.section(u' ', 0, 0).mid(4);
                text = text.section(u' ', 1);
            }
            const QString data = tlsaData(text, chain, chains.root);
            if (!data.isEmpty())
                out << owner + ttl + QStringLiteral(" TLSA ") + data;
        }
    }
    return out;
}

/// The lines with those of `others` instead of the ones that have the same name and type.
QStringList replaced(const QStringList &lines, const QStringList &others)
{
    const auto key = [](const QString &line) { return line.section(u' ', 0, 1, QString::SectionSkipEmpty); };
    QStringList keys;
    for (const QString &line : others)
        keys << key(line);
    QStringList out = others;
    for (const QString &line : lines) {
        if (!keys.contains(key(line)))
            out << line;
    }
    return out;
}

QStringList publishedDelegations()
{
    QStringList out;
    for (const PublishedZone &zone : publishedZones) {
        const QString name = QString::fromLatin1(zone.name);
        out << QStringLiteral("%1 NS ns1.%1").arg(name) << QStringLiteral("%1 NS ns2.%1").arg(name)
            << QStringLiteral("ns1.%1 A %2").arg(name, QLatin1StringView(zone.firstServer))
            << QStringLiteral("ns2.%1 A %2").arg(name, QLatin1StringView(zone.secondServer));
    }
    return out;
}

QByteArray nsd(const Place &place, const QString &folder, const QStringList &addresses, const QList<QByteArray> &zones)
{
    QByteArray out = "server:\n server-count: 1\n username: \"\"\n pidfile: \"\"\n database: \"\"\n zonesdir: \"" +
                     place.file(folder).toUtf8() + "\"\n zonelistfile: \"" +
                     place.file(folder + QStringLiteral(".list")).toUtf8() + "\"\n xfrdfile: \"\"\n xfrdir: \"" +
                     place.folder.toUtf8() + "\"\n cookie-secret-file: \"\"\n rrl-ratelimit: 0\n";
    for (const QString &address : addresses)
        out += " ip-address: " + address.toLatin1() + '\n';
    out += "remote-control:\n control-enable: no\n";
    for (const QByteArray &zone : zones)
        out += "zone:\n name: \"" + zone + "\"\n zonefile: \"" + (zone == "." ? QByteArray("root") : zone) + "\"\n";
    return out;
}

/// No caching of failures between two audits of one test: `infra` would remember a server as dead for minutes.
QByteArray unbound(const Place &place, const QByteArray &address)
{
    const QByteArray folder = place.folder.toUtf8();
    return "server:\n interface: " + address +
           "\n access-control: 0.0.0.0/0 allow\n do-daemonize: no\n username: \"\"\n chroot: \"\"\n"
           " directory: \"" +
           folder +
           "\"\n pidfile: \"\"\n use-syslog: no\n do-ip6: no\n num-threads: 1\n"
           " module-config: \"validator iterator\"\n root-hints: \"" +
           folder + "/root.hints\"\n trust-anchor-file: \"" + folder +
           "/root.key\"\n infra-host-ttl: 2\n cache-max-ttl: 604800\n rrset-roundrobin: no\n val-log-level: 2\n"
           " local-zone: \"test.\" nodefault\n"
           "remote-control:\n control-enable: no\n";
}

} // namespace

void writeNameServers(const Place &place, const QList<RealDomain> &domains, const QString &testZones,
                      const Chains &chains)
{
    Zones zones(place);
    const QString first = QStringLiteral("zones1");
    const QString second = QStringLiteral("zones2");
    const QStringList servers{QStringLiteral("@ NS ns1.example."), QStringLiteral("@ NS ns2.example.")};
    QList<QByteArray> firstNames;
    QList<QByteArray> secondNames;
    const QString top = QStringLiteral("zones0"); // a server of its own, so that delegations are referrals
    QStringList tld{QStringLiteral("@ NS a.root."), QStringLiteral("ns1 A %1").arg(QLatin1StringView(firstServer)),
                    QStringLiteral("ns2 A %1").arg(QLatin1StringView(secondServer))};
    for (const RealDomain &domain : domains) {
        const QByteArray name = domain.domain.toAscii();
        const QString label = QString::fromLatin1(name.split('.').first());
        const bool dead = domain.secondServer == u"dead";
        QStringList delegation = servers;
        if (dead)
            delegation[1] = QStringLiteral("@ NS ns2.%1.").arg(QString::fromLatin1(name));
        const QString glue = QStringLiteral("ns2.%1. A 198.19.%2.53").arg(QString::fromLatin1(name)).arg(domain.number);
        const bool forgotten = domain.secondServer == u"forgotten"; // by the zone; the parent still names it
        const QStringList lines = delegation.mid(0, forgotten ? 1 : 2) + (dead ? QStringList{glue} : QStringList()) +
                                  domain.zone + tlsaLines(domain, chains);
        const Signature signature = domain.dnssec == u"unsigned"  ? Signature::None
                                    : domain.dnssec == u"expired" ? Signature::Expired
                                                                  : Signature::Good;
        QByteArray ds = zones.add(first, name, lines, signature);
        firstNames << name;
        if (domain.secondServer == u"same") {
            zones.add(second, name, replaced(lines, domain.secondZone), signature, domain.secondSerial);
            secondNames << name;
        }
        for (QString line : delegation)
            tld << line.replace(0, 1, label);
        if (dead)
            tld << glue;
        if (domain.dnssec == u"wrong-ds")
            ds = name + ". DS 1 13 2 " + QByteArray(64, '0');
        if (!ds.isEmpty())
            tld << QString::fromLatin1(ds.trimmed());
    }
    tld += publishedDelegations();
    const QByteArray tldDs = zones.add(top, "example", tld, Signature::Good);
    const TestZones test = writeTestZones(place, first, testZones);
    const QByteArray testDs =
        zones.add(top, "test", QStringList{QStringLiteral("@ NS a.root.")} + test.delegations, Signature::Good);
    firstNames << test.names;
    zones.add(top, ".",
              {QStringLiteral("@ NS a.root."), QStringLiteral("a.root. A %1").arg(QLatin1StringView(rootServer)),
               QStringLiteral("example. NS a.root."), QString::fromLatin1(tldDs.trimmed()),
               QStringLiteral("test. NS a.root."), QString::fromLatin1(testDs.trimmed())},
              Signature::Good);
    QFile::copy(place.file(zones.keyOf(".", ".") + QStringLiteral(".key")), place.file(QStringLiteral("root.key")));
    place.write(QStringLiteral("root.hints"), QByteArray(". 3600 NS a.root.\na.root. 3600 A ") + rootServer + '\n');
    place.write(QStringLiteral("nsd0.conf"),
                nsd(place, top, {QString::fromLatin1(rootServer)}, {".", "example", "test"}));
    place.write(QStringLiteral("nsd1.conf"), nsd(place, first, {QString::fromLatin1(firstServer)}, firstNames));
    place.write(QStringLiteral("nsd2.conf"), nsd(place, second, {QString::fromLatin1(secondServer)}, secondNames));
    place.write(QStringLiteral("unbound-near.conf"), unbound(place, "127.0.0.1"));
    place.write(QStringLiteral("unbound-far.conf"), unbound(place, farResolver));
}

} // namespace gatepost::realnet
