#pragma once
// Testing the MX hosts from a machine that may use port 25: a script for it, and what the script wrote there.
#include "core/audit/observation.h"
#include "core/base/result.h"
#include "core/tls/truststore.h"

namespace gatepost {

struct ProbeTarget
{
    DomainName host;
    QHostAddress address;
    quint16 port = 25;
    bool operator==(const ProbeTarget &) const = default;
};

/// The MX hosts of an observation with their public addresses, in the order in which senders try them.
QList<ProbeTarget> probeTargets(const Observation &seen);

/// A POSIX shell script that needs only openssl and contacts each target once. `subject` is for its first line, `nonce`
/// comes back in the result. Hosts that are no host names are left out.
QByteArray probeScript(const QString &subject, const QList<ProbeTarget> &targets, const QByteArray &nonce);
QByteArray randomNonce(); ///< 32 hexadecimal digits

/// What the script wrote, read and bounded, but not believed: it comes from a machine we know nothing of.
struct ProbeResult
{
    struct Item
    {
        ProbeTarget target;
        QDateTime at;
        int status = 0;    ///< exit status of openssl; 124 when timeout ended it
        QByteArray output; ///< of openssl s_client -starttls smtp -showcerts -debug
        bool operator==(const Item &) const = default;
    };
    QByteArray nonce;
    QDateTime made;
    QString on; ///< what the machine calls itself; untrusted
    QString openssl;
    QList<Item> items;
    bool operator==(const ProbeResult &) const = default;
};

/// Reads the part between the markers; text around them, as a terminal leaves it, is skipped. The error is for people.
Result<ProbeResult, QString> readProbeResult(QByteArrayView text);

/// The session as our own probe would have written it down: replies, TLS, certificates. Chains are verified here.
SmtpProbe importedProbe(const ProbeResult::Item &item, const QString &vantage, const TrustStore &trust,
                        const QDateTime &now);

/// The observation with the imported sessions in place of its own. Every host of the result must be an MX host of the
/// observation, at an address that it has in DNS.
Result<Observation, QString> withProbeResult(const Observation &seen, const ProbeResult &result,
                                             const TrustStore &trust, const QDateTime &now);

} // namespace gatepost
