#pragma once
// The records of a deployment in the syntax of the DNS product they are typed or pasted into. Pure.
#include "core/base/domainname.h"
#include "core/sts/stsrecord.h"
#include "core/tlsrpt/tlsrptrecord.h"
#include <optional>
#include <QHostAddress>

namespace gatepost {

enum class DnsForm {
    Bind,
    Nsupdate,
    PowerDns,
    Cloudflare,
    Route53,
    Azure,
    Google,
    OctoDns,
    Dnscontrol,
    Terraform,
    WebForm,
    Count
};
QLatin1StringView dnsFormKey(DnsForm form); ///< "bind", "nsupdate" … for options and JSON
std::optional<DnsForm> dnsFormFromKey(QStringView key);

/// What is to be published. Parts that are absent are left out.
struct WantedRecords
{
    DomainName zone;   ///< the zone the records go into
    DomainName domain; ///< the policy domain, equal to the zone or below it
    std::optional<StsRecord> sts;
    std::optional<TlsrptRecord> tlsrpt;
    QList<QHostAddress> policyAddresses;
    DomainName policyAlias; ///< a CNAME for the policy host; then the addresses do not count (RFC 1034 §3.6.2)
    DomainName stsAlias;    ///< a CNAME for the MTA-STS record: a provider publishes it (RFC 8461 §8.2)
    int ttlSeconds = 3600;  ///< decides how fast senders can see a new id

    bool operator==(const WantedRecords &) const = default;
};

struct WantedRecord
{
    DomainName owner;
    QByteArray type;          ///< "TXT", "A", "AAAA", "CNAME"
    QList<QByteArray> values; ///< without quotes, names without the trailing dot
    int ttlSeconds = 0;

    bool operator==(const WantedRecord &) const = default;
};

/// The policy host first and `_mta-sts` last: the record may be published only when the file is there (RFC 8461 §8.1).
/// Empty when the domain is not in the zone.
QList<WantedRecord> wantedRecords(const WantedRecords &wanted);
/// The name relative to the zone, "@" for the zone itself.
QByteArray relativeName(const DomainName &name, const DomainName &zone);

/// Another text for the same place leaves out what may stand there only once, such as Terraform's variable.
enum class FormPart { Whole, Further };
QByteArray dnsFormText(DnsForm form, const WantedRecords &wanted, FormPart part = FormPart::Whole);

} // namespace gatepost
