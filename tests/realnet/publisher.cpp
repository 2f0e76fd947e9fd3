#include "tests/realnet/publisher.h"
#include "tests/realnet/inworld.h"
#include <csignal>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>
#include <QThread>

namespace gatepost::realnet {

namespace {

constexpr int startSeconds = 30;

QString root()
{
    return qEnvironmentVariable("REALNET_ROOT");
}

bool runs(const QStringList &command)
{
    return QProcess::execute(command.first(), command.mid(1)) == 0;
}

QByteArray zoneName(const PublishedZone &zone)
{
    return QByteArray(zone.name) + ".example";
}

const PublishedZone &zoneOf(const char *name)
{
    for (const PublishedZone &zone : publishedZones) {
        if (QByteArrayView(zone.name) == QByteArrayView(name))
            return zone;
    }
    qFatal("no zone %s", name);
}

QString modules(const char *folder)
{
    for (const QString &libraries :
         QDir(root() + QStringLiteral("/usr/lib")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString place = root() + QStringLiteral("/usr/lib/%1/%2").arg(libraries, QLatin1StringView(folder));
        if (QDir(place).exists())
            return place;
    }
    return root() + QStringLiteral("/usr/lib/%1").arg(QLatin1StringView(folder));
}

} // namespace

PublisherNet::~PublisherNet()
{
    m_keeper.kill(); // the last process in the namespace takes the cable with it
    m_keeper.waitForFinished();
}

QString PublisherNet::open()
{
    m_keeper.start(QStringLiteral("unshare"),
                   {QStringLiteral("--net"), QStringLiteral("sleep"), QStringLiteral("infinity")});
    if (!m_keeper.waitForStarted())
        return QStringLiteral("unshare does not start");
    const QString mine = QFile::symLinkTarget(QStringLiteral("/proc/self/ns/net"));
    const QString theirs = QStringLiteral("/proc/%1/ns/net").arg(m_keeper.processId());
    QDeadlineTimer until(startSeconds * 1000);
    while (QFileInfo(theirs).symLinkTarget() == mine && !until.hasExpired())
        QThread::msleep(5);
    const QString pid = QString::number(m_keeper.processId());
    const auto ip = [](const QString &words) { return QStringList{QStringLiteral("ip")} + words.split(u' '); };
    QList<QStringList> commands{
        ip(QStringLiteral("link add published type veth peer name uplink")),
        ip(QStringLiteral("link set uplink netns %1").arg(pid)),
        ip(QStringLiteral("address add 203.0.113.1/24 dev published")),
        ip(QStringLiteral("address add 2001:db8:ffff::1/64 dev published nodad")),
        ip(QStringLiteral("link set published up")),
        inside(ip(QStringLiteral("link set lo up"))),
        inside(ip(QStringLiteral("link set uplink up"))),
        inside(ip(QStringLiteral("address add %1/64 dev uplink nodad").arg(QLatin1StringView(publishedWeb6)))),
        inside(ip(QStringLiteral("address add %1/24 dev uplink").arg(QLatin1StringView(publishedWeb4))))};
    QStringList addresses;
    for (const PublishedZone &zone : publishedZones)
        addresses << QString::fromLatin1(zone.firstServer) << QString::fromLatin1(zone.secondServer);
    addresses.removeDuplicates();
    for (const QString &address : addresses)
        commands << inside(ip(QStringLiteral("address add %1/24 dev uplink").arg(address)));
    for (const QStringList &command : commands) {
        if (!runs(command))
            return command.join(u' ');
    }
    return {};
}

QStringList PublisherNet::inside(const QStringList &command) const
{
    return QStringList{QStringLiteral("nsenter"), QStringLiteral("--net=/proc/%1/ns/net").arg(m_keeper.processId())} +
           command;
}

QProcessEnvironment fetchedEnvironment(bool oneUser)
{
    QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
    QStringList libraries;
    const QDir lib(root() + QStringLiteral("/usr/lib"));
    for (const QString &folder : lib.entryList({QStringLiteral("*-linux-gnu*"), QStringLiteral("postfix")}, QDir::Dirs))
        libraries << lib.filePath(folder);
    out.insert(QStringLiteral("LD_LIBRARY_PATH"), libraries.join(u':'));
    out.insert(QStringLiteral("HOME"), placeOf({}));
    out.insert(QStringLiteral("PATH"), placeOf(QStringLiteral("bin")) + u':' + qEnvironmentVariable("PATH"));
    if (oneUser) // as for Postfix: a namespace of an ordinary user knows one user
        out.insert(QStringLiteral("LD_PRELOAD"),
                   qEnvironmentVariable("REALNET_BIN") + QStringLiteral("/librealnet_oneuser.so"));
    return out;
}

QString fetched(const char *program)
{
    for (const char *folder : {"sbin", "bin"}) {
        const QString path =
            root() + QStringLiteral("/usr/%1/%2").arg(QLatin1StringView(folder), QLatin1StringView(program));
        if (QFile::exists(path))
            return path;
    }
    return {};
}

Server::Server(const PublisherNet &net, const QString &name, const QStringList &command, bool oneUser)
    : m_log(placeOf(name + QStringLiteral(".log")))
{
    const QStringList whole = net.inside(command);
    m_process.setProcessEnvironment(fetchedEnvironment(oneUser));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_log);
    m_process.start(whole.first(), whole.mid(1));
    m_process.waitForStarted();
}

Server::~Server()
{
    m_process.terminate();
    if (m_process.waitForFinished(10'000))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool Server::answers(const char *address, quint16 port)
{
    QDeadlineTimer until(startSeconds * 1000);
    while (!until.hasExpired() && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QString::fromLatin1(address), port);
        if (socket.waitForConnected(1000))
            return true;
        QThread::msleep(20);
    }
    return false;
}

QString Server::said()
{
    QFile log(m_log);
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(4000)) : QString();
}

QString placeOf(const QString &name)
{
    return inWorld("publisher") + (name.isEmpty() ? QString() : u'/' + name);
}

bool put(const QString &file, const QByteArray &content)
{
    QFile out(file);
    return QDir().mkpath(QFileInfo(file).path()) && out.open(QIODevice::WriteOnly) &&
           out.write(content) == content.size();
}

QByteArray baseZone(const PublishedZone &zone)
{
    const bool replaces = QByteArrayView(zone.form) != QByteArrayView("bind");
    return "$ORIGIN " + zoneName(zone) +
           ".\n$TTL 3600\n@ SOA ns1 hostmaster 1 3600 600 86400 300\n@ NS ns1\n@ NS ns2\nns1 A " + zone.firstServer +
           "\nns2 A " + zone.secondServer + "\n@ MX 10 mx1.good.example.\n" +
           (replaces ? "mta-sts CNAME web.elsewhere.example.\n_mta-sts TXT \"v=STSv1; id=old\"\n"
                       "_smtp._tls CNAME reports.elsewhere.example.\n"
                     : "");
}

QStringList namedCommand(const QString &updatedZone, const QString &staticZone)
{
    const PublishedZone &zone = zoneOf("published-bind");
    const QByteArray folder = placeOf({}).toUtf8();
    const QByteArray text =
        "options {\n directory \"" + folder + "\";\n listen-on { " + zone.firstServer + "; " + zone.secondServer +
        "; };\n listen-on-v6 { none; };\n recursion no;\n dnssec-validation no;\n pid-file none;\n"
        " session-keyfile none;\n lock-file none;\n notify no;\n allow-transfer { none; };\n};\n"
        "controls { };\ninclude \"" +
        folder + "/update.key\";\nzone \"published-bind.example\" { type primary; file \"" + staticZone.toUtf8() +
        "\"; };\nzone \"published-nsupdate.example\" { type primary; file \"" + updatedZone.toUtf8() +
        "\"; allow-update { key \"update\"; }; };\n";
    put(placeOf(QStringLiteral("named.conf")), text);
    return {fetched("named"), QStringLiteral("-g"), QStringLiteral("-c"), placeOf(QStringLiteral("named.conf"))};
}

QStringList nsdCommand(const QString &zoneFile)
{
    const PublishedZone &zone = zoneOf("published-nsd");
    const QByteArray folder = placeOf({}).toUtf8();
    put(placeOf(QStringLiteral("nsd.conf")),
        "server:\n server-count: 1\n username: \"\"\n pidfile: \"\"\n database: \"\"\n xfrdfile: \"\"\n zonelistfile: "
        "\"" +
            folder + "/nsd.list\"\n zonesdir: \"" + folder + "\"\n xfrdir: \"" + folder +
            "\"\n cookie-secret-file: \"\"\n ip-address: " + zone.firstServer + "\n ip-address: " + zone.secondServer +
            "\nremote-control:\n control-enable: no\nzone:\n name: \"published-nsd.example\"\n zonefile: \"" +
            zoneFile.toUtf8() + "\"\n");
    return {fetched("nsd"), QStringLiteral("-d"), QStringLiteral("-c"), placeOf(QStringLiteral("nsd.conf"))};
}

QStringList knotCommand(const QString &zoneFile)
{
    const PublishedZone &zone = zoneOf("published-knot");
    const QByteArray folder = placeOf({}).toUtf8();
    QDir().mkpath(placeOf(QStringLiteral("knot")));
    put(placeOf(QStringLiteral("knot.conf")),
        "server:\n  rundir: " + folder + "/knot\n  listen: [ " + zone.firstServer + "@53, " + zone.secondServer +
            "@53 ]\ndatabase:\n  storage: " + folder +
            "/knot\nlog:\n  - target: stderr\n    any: info\nzone:\n  - domain: published-knot.example\n    file: " +
            zoneFile.toUtf8() + "\n    zonefile-sync: -1\n    journal-content: none\n");
    return {fetched("knotd"), QStringLiteral("-c"), placeOf(QStringLiteral("knot.conf"))};
}

QStringList powerDnsCommand(const QString &zoneFile)
{
    const PublishedZone &zone = zoneOf("published-powerdns");
    const QString folder = placeOf(QStringLiteral("powerdns"));
    put(folder + QStringLiteral("/pdns.conf"), "launch=gsqlite3\ngsqlite3-database=" + folder.toUtf8() +
                                                   "/db\nmodule-dir=" + modules("pdns").toUtf8() +
                                                   "\nlocal-address=" + zone.firstServer + "," + zone.secondServer +
                                                   "\nsocket-dir=" + folder.toUtf8() + "\nsecurity-poll-suffix=\n");
    const QString util = placeOf(QStringLiteral("bin/pdnsutil"));
    put(util, "#!/bin/sh\nexec " + fetched("pdnsutil").toUtf8() + " --config-dir=" + folder.toUtf8() + " \"$@\"\n");
    QFile::setPermissions(util, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    QFile schema(root() + QStringLiteral("/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        return {};
    QProcess make; // PowerDNS brings the schema, and no program to load it
    make.start(QStringLiteral("python3"),
               {QStringLiteral("-c"),
                QStringLiteral("import sqlite3,sys;sqlite3.connect(sys.argv[1]).executescript(sys.stdin.read())"),
                folder + QStringLiteral("/db")});
    make.write(schema.readAll());
    make.closeWriteChannel();
    make.waitForFinished();
    QProcess load;
    load.setProcessEnvironment(fetchedEnvironment());
    load.start(util, {QStringLiteral("load-zone"), QStringLiteral("published-powerdns.example"), zoneFile});
    load.waitForFinished();
    return {fetched("pdns_server"), QStringLiteral("--config-dir=") + folder, QStringLiteral("--guardian=no"),
            QStringLiteral("--daemon=no")};
}

QStringList nginxCommand(const QString &sites, bool check)
{
    const QByteArray folder = placeOf({}).toUtf8();
    QByteArray text =
        "daemon off;\nmaster_process off;\nuser root root;\npid " + folder + "/nginx.own.pid;\nerror_log " + folder +
        "/nginx-errors.log;\nevents { }\nhttp {\n access_log off;\n default_type application/octet-stream;\n"
        " types { text/html txt; }\n charset iso-8859-1;\n add_header Content-Type text/html always;\n"
        " gzip on;\n gzip_types text/plain;\n server_names_hash_bucket_size 128;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += QByteArray(" ") + kind + "_temp_path " + folder + "/nginx-" + kind + ";\n";
    put(placeOf(QStringLiteral("nginx.conf")), text + " include " + sites.toUtf8() + "/*.conf;\n}\n");
    QStringList out{fetched("nginx"), QStringLiteral("-e"), placeOf(QStringLiteral("nginx-errors.log")),
                    QStringLiteral("-c"), placeOf(QStringLiteral("nginx.conf"))};
    return check ? out << QStringLiteral("-t") : out;
}

QStringList apacheCommand(const QString &sites, bool check)
{
    const QByteArray folder = placeOf({}).toUtf8();
    QByteArray text = "ServerRoot " + folder + "\nServerName publisher.example\nPidFile " + folder +
                      "/apache.own.pid\nMutex file:" + folder + " default\nUser www-data\nGroup www-data\nErrorLog " +
                      folder + "/apache-errors.log\nListen 443\nListen 80\n";
    for (const char *module : {"mpm_event", "authz_core", "authz_host", "alias", "ssl", "socache_shmcb", "mime",
                               "rewrite", "deflate", "filter", "dir"})
        text += "LoadModule " + QByteArray(module) + "_module " + modules("apache2/modules").toUtf8() + "/mod_" +
                module + ".so\n";
    text +=
        "TypesConfig /dev/null\nAddType text/html .txt\nAddDefaultCharset ISO-8859-1\nDocumentRoot " + folder +
        "\n<Directory />\n AllowOverride None\n Require all denied\n</Directory>\n"
        "<DirectoryMatch \"/\\.\">\n Require all denied\n</DirectoryMatch>\n"
        "<LocationMatch \"/\\.\">\n Require all denied\n</LocationMatch>\n"
        "RewriteEngine On\nRewriteRule ^ https://www.example.com/ [R=301,L]\nAddOutputFilterByType DEFLATE text/plain\n"
        "Include " +
        sites.toUtf8() + "/*.conf\n";
    put(placeOf(QStringLiteral("apache.conf")), text);
    QStringList out{fetched("apache2"), QStringLiteral("-f"), placeOf(QStringLiteral("apache.conf"))};
    return out << QString::fromLatin1(check ? "-t" : "-DFOREGROUND");
}

QStringList caddyCommand(const QString &sites, bool check)
{
    put(placeOf(QStringLiteral("Caddyfile")),
        "{\n\tadmin off\n\tstorage file_system " + placeOf(QStringLiteral("caddy")).toUtf8() + "\n}\nimport " +
            sites.toUtf8() + "/*.caddy\n:443 {\n\ttls internal\n\tredir https://www.example.com/\n}\n");
    return {fetched("caddy"),
            QString::fromLatin1(check ? "validate" : "run"),
            QStringLiteral("--config"),
            placeOf(QStringLiteral("Caddyfile")),
            QStringLiteral("--adapter"),
            QStringLiteral("caddyfile")};
}

} // namespace gatepost::realnet
