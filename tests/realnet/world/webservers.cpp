#include "tests/realnet/world/webservers.h"
#include "core/lab/labhosts.h"

namespace gatepost::realnet {

namespace {

QByteArray listening(const QStringList &addresses, const QByteArray &more)
{
    QByteArray out;
    for (const QString &address : addresses)
        out += "  listen " + (address.contains(u':') ? '[' + address.toLatin1() + ']' : address.toLatin1()) +
               ":443 ssl" + more + ";\n";
    return out;
}

QByteArray certificateLines(const Place &place, const QString &name)
{
    const QByteArray file = place.file(name).toUtf8();
    return "  ssl_certificate " + file + ".pem;\n  ssl_certificate_key " + file + ".key;\n";
}

QByteArray block(const Place &place, const RealDomain &domain)
{
    const QStringList shared{QString::fromLatin1(sharedWeb4), QString::fromLatin1(otherSharedWeb4),
                             QString::fromLatin1(sharedWeb6)};
    QByteArray out = " server {\n" + listening(domain.webAddresses.isEmpty() ? shared : domain.webAddresses, "") +
                     "  server_name " + domain.policyHost().toAscii() + ";\n" +
                     certificateLines(place, QStringLiteral("web/") + domain.name);
    if (!domain.webProtocols.isEmpty()) // Debian's OpenSSL offers nothing below TLS 1.2 at its usual security level
        out += "  ssl_protocols " + domain.webProtocols.toLatin1() + ";\n  ssl_ciphers DEFAULT:@SECLEVEL=0;\n";
    if (!domain.location.isEmpty()) {
        for (QString line : domain.location)
            out += "  " +
                   line.replace(QStringLiteral("{file}"),
                                place.file(QStringLiteral("web/") + domain.name + QStringLiteral(".txt")))
                       .toUtf8() +
                   '\n';
    } else {
        out += "  location = /.well-known/mta-sts.txt { types { } default_type text/plain; alias " +
               place.file(QStringLiteral("web/") + domain.name + QStringLiteral(".txt")).toUtf8() + "; }\n";
    }
    return out + " }\n";
}

} // namespace

MadeCertificate writeCertificate(const Place &place, CertificateMaker &maker, const QString &name,
                                 const QJsonObject &recipe, const DomainName &host)
{
    const auto read = certificateRecipe(recipe, host, QDateTime::currentDateTimeUtc());
    if (!read)
        giveUp(name + QStringLiteral(": ") + read.error());
    const MadeCertificate made = maker.make(*read);
    place.write(name + QStringLiteral(".pem"), made.chainPem);
    place.write(name + QStringLiteral(".key"), made.keyPem);
    return made;
}

void writeWebServers(const Place &place, const QList<RealDomain> &domains, CertificateMaker &maker)
{
    const QByteArray folder = place.folder.toUtf8();
    // A single process: the tests pause it, and in a namespace of one user no worker could change its own.
    QByteArray out = "daemon off;\nmaster_process off;\nuser root root;\npid " + folder +
                     "/nginx.own.pid;\nerror_log " + folder +
                     "/nginx-errors.log;\nevents { }\nhttp {\n access_log off;\n server_names_hash_bucket_size 128;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        out += QByteArray(" ") + kind + "_temp_path " + folder + "/nginx-" + kind + ";\n";
    // Who asks for a name without a block meets the provider of the domains "delegated…".
    writeCertificate(place, maker, QStringLiteral("web/default"), {},
                     DomainName::fromDns("*.hosting.provider.example"));
    const QStringList shared{QString::fromLatin1(sharedWeb4), QString::fromLatin1(otherSharedWeb4),
                             QString::fromLatin1(sharedWeb6)};
    out += " server {\n" + listening(shared, " default_server") + "  server_name _;\n" +
           certificateLines(place, QStringLiteral("web/default")) + "  return 404;\n }\n";
    for (const RealDomain &domain : domains) {
        if (!domain.webListen)
            continue;
        place.write(QStringLiteral("web/") + domain.name + QStringLiteral(".txt"), domain.policy);
        writeCertificate(place, maker, QStringLiteral("web/") + domain.name, domain.webCertificate,
                         domain.policyHost());
        out += block(place, domain);
    }
    place.write(QStringLiteral("nginx.conf"), out + "}\n");
}

} // namespace gatepost::realnet
