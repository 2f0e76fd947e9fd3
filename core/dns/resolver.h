#pragma once
#include "core/async/task.h"
#include "core/base/endpoint.h"
#include "core/dns/dnsserver.h"
#include <memory>
#include <QDeadlineTimer>
#include <QObject>
#include <QSslConfiguration>

namespace gatepost {

struct ResolverOptions
{
    QList<DnsServer> servers;
    std::chrono::milliseconds firstTry{
        1'500}; ///< until the first packet is sent again; doubles, over the servers in turn
    std::chrono::milliseconds secureTry{6'000}; ///< the same over TLS and HTTPS, which begin with a handshake
    int maxAttempts = 5;                        ///< packets per question over all servers
    int poolSize = 32;                          ///< connected sockets per server
    int queriesPerSocket = 32;                  ///< after so many a socket retires and its port changes
    int maxAliases = 10;
    bool randomCase = true; ///< 0x20 in the question
    QSslConfiguration tls;  ///< authorities for servers asked over TLS and HTTPS
    bool recursion = true;  ///< false: a name server is asked for what it has itself; aliases are not followed
};

/// Whether the resolver may withhold what it finds bogus.
enum class Checking { ByResolver, Disabled };

/// The name servers of /etc/resolv.conf, or of another file of that form. Empty when there are none.
QList<Endpoint> systemNameServers(const QString &file = QStringLiteral("/etc/resolv.conf"));

/// Asks recursive resolvers and writes down what came back. Lives in one thread; one per run, because answers are
/// cached for as long as the resolver lives. Destroying it ends every lookup still waiting with a fault.
class Resolver : public QObject
{
public:
    explicit Resolver(ResolverOptions options, QObject *parent = nullptr);
    ~Resolver() override;

    /// Follows aliases. Several callers with the same question share one query. Never throws; the fault of the last
    /// attempt is the answer's when no server gave one.
    async::Task<DnsLookup> lookup(DnsQuestion question, QDeadlineTimer until, Checking checking = Checking::ByResolver);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
