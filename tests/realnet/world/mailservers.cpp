#include "tests/realnet/world/mailservers.h"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSslCertificate>

namespace gatepost::realnet {

namespace {

QByteArray mainCf(const Place &place)
{
    const QByteArray folder = place.folder.toUtf8();
    const QByteArray root = place.root.toUtf8();
    return "compatibility_level = 3.6\nqueue_directory = " + folder + "/queue\ndata_directory = " + folder +
           "/data\ncommand_directory = " + root + "/usr/sbin\ndaemon_directory = " + root +
           "/usr/lib/postfix/sbin\nshlib_directory = " + root + "/usr/lib/postfix\nmeta_directory = " + folder +
           "/postfix\nmaillog_file = " + folder + "/mail.log\nmaillog_file_prefixes = " + folder +
           "\n"
           "myhostname = mail.example\nmydestination =\ninet_interfaces = all\ninet_protocols = all\nalias_maps =\n"
           "smtpd_tls_security_level = may\nsmtpd_tls_protocols = >=TLSv1.2\nsmtpd_peername_lookup = "
           "no\nsmtpd_client_connection_count_limit = 0\n"
           "import_environment = MAIL_CONFIG MAIL_LOGTAG LANG=C LD_LIBRARY_PATH LD_PRELOAD\n";
}

constexpr const char *services = "postlog unix-dgram n - n - 1 postlogd\n"
                                 "cleanup unix n - n - 0 cleanup\n"
                                 "rewrite unix - - n - - trivial-rewrite\n"
                                 "anvil unix - - n - 1 anvil\n"
                                 "tlsmgr unix - - n 1000? 1 tlsmgr\n"
                                 "proxymap unix - - n - - proxymap\n";

} // namespace

Chains writeMailServers(const Place &place, const QList<RealDomain> &domains, CertificateMaker &maker)
{
    Chains chains;
    chains.root = QSslCertificate(maker.rootPem()).toDer();
    QByteArray master = services;
    for (const RealDomain &domain : domains) {
        for (const RealMailHost &host : domain.mail) {
            if (!host.listen)
                continue;
            const QString name = QStringLiteral("mail/%1").arg(QString(host.addresses.first()).replace(u':', u'-'));
            const MadeCertificate made = writeCertificate(place, maker, name, host.certificate, host.name);
            if (!chains.byHost.contains(host.name.toAscii())) // the one at IPv4, where there are two
                chains.byHost.insert(host.name.toAscii(), made.chainDer);
            for (const QString &address : host.addresses) {
                const QByteArray at = address.contains(u':') ? '[' + address.toLatin1() + ']' : address.toLatin1();
                const QByteArray file = place.file(name).toUtf8();
                master += at + ":25 inet n - n - - smtpd\n  -o myhostname=" + host.name.toAscii() +
                          "\n  -o smtpd_tls_cert_file=" + file + ".pem\n  -o smtpd_tls_key_file=" + file + ".key\n";
                for (const QString &option : host.options)
                    master += "  -o " + option.toUtf8() + '\n';
            }
        }
    }
    place.write(QStringLiteral("postfix/main.cf"), mainCf(place));
    place.write(QStringLiteral("postfix/master.cf"), master);
    place.write(QStringLiteral("postfix/dynamicmaps.cf"), {});
    for (const char *folder : {"active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming",
                               "maildrop", "pid", "private", "public", "saved", "trace"})
        QDir().mkpath(place.file(QStringLiteral("queue/") + QLatin1StringView(folder)));
    QDir().mkpath(place.file(QStringLiteral("data")));
    // Postfix waits while its configuration is younger than two seconds, lest somebody is still writing it.
    QFile config(place.file(QStringLiteral("postfix/main.cf")));
    if (!config.open(QIODevice::ReadWrite) ||
        !config.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime))
        giveUp(config.errorString());
    return chains;
}

} // namespace gatepost::realnet
