#pragma once
// Servers for what is published: a network namespace of their own beside the client's, and real name servers and web
// servers in it, each with the configuration of somebody who has never heard of MTA-STS.
#include "tests/realnet/world/published.h"
#include <memory>
#include <QProcess>
#include <QStringList>

namespace gatepost::realnet {

/// The namespace lives as long as this.
class PublisherNet
{
public:
    ~PublisherNet();
    QString open(); ///< what went wrong, or nothing
    QStringList inside(const QStringList &command) const;

private:
    QProcess m_keeper;
};

/// The environment for the fetched programs, with the stand-in for changes of user where it is needed.
QProcessEnvironment fetchedEnvironment(bool oneUser = false);
QString fetched(const char *program); ///< its path; empty when it is not there

/// A program in the namespace that ends with this, by its process id.
class Server
{
public:
    Server(const PublisherNet &net, const QString &name, const QStringList &command, bool oneUser = false);
    ~Server();
    bool answers(const char *address, quint16 port); ///< waits for it
    QString said();

private:
    QProcess m_process;
    QString m_log;
};

QString placeOf(const QString &name); ///< a file of this run
bool put(const QString &file, const QByteArray &content);

/// What the zone has before: mail, and for a form that can replace records what an earlier deployment left.
QByteArray baseZone(const PublishedZone &zone);
/// Writes configurations for these zone files, keyed by zone; a command to start the server.
QStringList namedCommand(const QString &updatedZone, const QString &staticZone);
QStringList nsdCommand(const QString &zoneFile);
QStringList knotCommand(const QString &zoneFile);
/// Makes the database, too. pdnsutil in `placeOf("bin")` knows where it is.
QStringList powerDnsCommand(const QString &zoneFile);

/// Every file of `sites` is taken in. The surroundings are as unfriendly as found in the wild.
QStringList nginxCommand(const QString &sites, bool check = false);
QStringList apacheCommand(const QString &sites, bool check = false);
QStringList caddyCommand(const QString &sites, bool check = false);

} // namespace gatepost::realnet
