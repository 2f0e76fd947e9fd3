#pragma once
// What a user chooses about how an audit looks at the network, and how it is judged.
#include "core/audit/observation.h"
#include "core/audit/thresholds.h"
#include "core/base/endpoint.h"
#include "core/https/policyfetch.h"
#include "core/smtp/smtptypes.h"
#include <QMetaType>

namespace gatepost {

/// Bounds of the looks beyond the seven steps.
struct FurtherLimits
{
    int trialHosts = 10; ///< MX hosts to make trials with, in the order of preference
    int caaNames = 8;    ///< names asked for CAA, from the policy host upwards
    std::chrono::milliseconds fetchTimeout{15'000};
    std::chrono::milliseconds trialTimeout{30'000}; ///< of one handshake with everything before it
    std::chrono::milliseconds patientHost{10'000};  ///< who took longer for the sender's session is not asked again
    bool operator==(const FurtherLimits &) const = default;
};

struct Profile
{
    QString name;                     ///< for the screen; empty: "This computer"
    QList<DnsServer> resolvers;       ///< empty: the system's
    QList<DnsServer> secondResolvers; ///< asked when the first answer looks filtered or wrong; empty: nobody
    QString trustFile;                ///< PEM file; empty: the system's store
    QByteArray trustPem;              ///< certificates from memory (the demo); wins over trustFile
    QByteArray trustAnchors;          ///< DS or DNSKEY records of the root in zone file form; empty: IANA's
    std::optional<SocksProxy> proxy;
    std::optional<SocksProxy> smtpProxy; ///< for the MX hosts alone; wins over `proxy`
    QString smtpVantage;                 ///< where that proxy leads, "ssh://admin@vps.example"; empty: the proxy itself
    QString controlHost;                 ///< a host whose port 25 answers; asked when no MX host does. Empty: none
    quint16 controlPort = 25;
    Depth depth = Depth::Full;
    bool probeSmtp = true;
    int jobs = 64;                              ///< audits in flight
    std::chrono::milliseconds timeout{180'000}; ///< of one whole audit
    quint16 httpsPort = 443;
    quint16 httpPort = 80; ///< see AuditContext::httpPort
    quint16 dnsPort = 53;  ///< of the name servers of zones
    quint16 smtpPort = 25;
    QMap<QString, QString> authorities; ///< see AuditContext::authorities
    bool probeInjection = false;        ///< send a command in one packet with STARTTLS to each MX host (RFC 3207 §4.2)
    FurtherLimits further;
    QStringList publicNets; ///< see AuditContext::publicNets
    FetchLimits fetch;
    SmtpLimits smtp;
    std::chrono::milliseconds dnsTimeout{15'000};
    Thresholds thresholds; ///< its audits are judged by
    bool operator==(const Profile &) const = default;
};

/// Reads a file with DS or DNSKEY records of the root into the profile; what is wrong with it, in the user's language.
QString loadTrustAnchors(const QString &file, Profile *into);

/// Reads "HOST", "HOST:PORT", an address or "[2001:db8::1]:PORT" into the profile's control host; false when it is
/// none.
bool readControlHost(const QString &text, Profile *into);

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::Profile)
