// Writes everything the servers of tests/realnet need into a folder: zones, certificates, policies, configurations.
// Usage: realnet_world DOMAINS ZONES FOLDER ROOT; called by tests/realnet/enter.
#include "tests/realnet/world/mailservers.h"
#include "tests/realnet/world/published.h"
#include "tests/realnet/world/webservers.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace gatepost;
using namespace gatepost::realnet;

namespace {

/// What a test, or another tool, must know about the world.
QByteArray expected(const QList<RealDomain> &domains)
{
    QJsonArray out;
    for (const RealDomain &domain : domains)
        out << QJsonObject{{QStringLiteral("domain"), domain.domain.toString()},
                           {QStringLiteral("file"), domain.name},
                           {QStringLiteral("title"), domain.title},
                           {QStringLiteral("verdict"), domain.verdict},
                           {QStringLiteral("findings"), domain.findings}};
    return QJsonDocument(out).toJson();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        giveUp(QStringLiteral("usage: realnet_world DOMAINS ZONES FOLDER ROOT"));
    const auto domains = readRealDomains(arguments[1]);
    if (!domains)
        giveUp(domains.error());
    const Place place{arguments[3], arguments[4]};
    CertificateMaker maker(QDateTime::currentDateTimeUtc());
    place.write(QStringLiteral("root.pem"), maker.rootPem());
    writeWebServers(place, *domains, maker);
    for (const PublishedZone &zone : publishedZones)
        writeCertificate(place, maker, QStringLiteral("published/%1").arg(QLatin1StringView(zone.name)), {},
                         DomainName::fromDns("mta-sts." + QByteArray(zone.name) + ".example"));
    const Chains chains = writeMailServers(place, *domains, maker);
    writeNameServers(place, *domains, arguments[2], chains);
    place.write(QStringLiteral("expected.json"), expected(*domains));

    QByteArray ready = "127.0.0.1 53\n198.18.0.10 53\n198.18.0.1 53\n198.18.0.53 53\n198.18.0.54 53\n198.18.0.80 "
                       "443\n2001:db8::80 443\n";
    for (const RealDomain &domain : *domains) {
        if (domain.name == u"good" && !domain.mail.isEmpty())
            ready += domain.mail.first().addresses.first().toLatin1() + " 25\n";
    }
    place.write(QStringLiteral("ready"), ready);
    return 0;
}
