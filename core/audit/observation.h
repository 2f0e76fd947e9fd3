#pragma once
// Everything one audit learned about one domain. Immutable once published; judged by assess() now or years later.
#include "core/audit/explanations.h"
#include "core/dns/authoritative.h"
#include "core/https/policyfetch.h"
#include "core/smtp/smtptypes.h"
#include "core/smtp/trials.h"
#include <memory>
#include <QMap>
#include <QMetaType>

namespace gatepost {

/// The seven steps of an audit. Each has one state; step 6 runs even when 3 to 5 fail, step 7 stands alone.
enum class Step { Record = 1, Host, Fetch, File, Match, Tls, Reports };
inline constexpr std::array allSteps{Step::Record, Step::Host, Step::Fetch,  Step::File,
                                     Step::Match,  Step::Tls,  Step::Reports};

/// How much an audit looks at: what a sender sees, or everything that explains it and other senders may meet.
enum class Depth { Sender, Full };

/// From where and with what the audit looked.
struct AuditContext
{
    QString gatepostVersion;
    QString resolver = QStringLiteral("system"); ///< as the user named it
    QString trustStore = QStringLiteral("system");
    QDateTime trustStoreDate; ///< when that list of authorities last changed, UTC; invalid: not known
    QString vantage;          ///< empty: this computer
    QString proxy;            ///< "socks5://…", empty without
    /// Where the MX hosts were asked from, when elsewhere: "socks5://HOST:PORT", "ssh://USER@HOST", "script:NAME" of an
    /// imported result, whose name is untrusted, "audit:MOMENT" of what an earlier audit saw.
    QString smtpVantage;
    QString controlHost; ///< that the user named for telling a blocked port 25 from silent servers; empty without
    Depth depth = Depth::Full;
    bool smtpProbed = true; ///< false: the user asked not to connect to the MX hosts
    quint16 httpsPort = 443;
    quint16 httpPort = 80; ///< only ever asked to explain why https fails; 0: not at all
    quint16 smtpPort = 25;
    QMap<QString, QString> authorities; ///< more issuers and their names in CAA records (the lab's own)
    QStringList
        publicNets; ///< networks in CIDR form that count as public though they are not (the lab's loopback range)
    bool operator==(const AuditContext &) const = default;
};

enum class StopReason { None, Cancelled, Deadline };

/// One MX host: its addresses and one probe per address.
struct MxObservation
{
    DomainName name;
    std::optional<quint16> preference; ///< nothing for the implicit MX (RFC 5321 §5.1)
    std::optional<DnsLookup> a;
    std::optional<DnsLookup> aaaa;
    QList<SmtpProbe> probes;
    /// TLSA at `_25._tcp.` of each base domain that was asked, in the order in which a sender does (RFC 7672 §2.2.2).
    QList<DnsLookup> tlsa;
    bool finished = false; ///< every address was tried, or there was none
    bool operator==(const MxObservation &) const = default;
};

/// Why a name other than the wanted one was looked up.
enum class ProbePurpose {
    WrongRecordName, ///< a name where the record is put by mistake
    WildcardRecord,  ///< a random label beside `_mta-sts`
    WildcardHost,    ///< a random label beside `mta-sts`
    WrongReportName, ///< a name where the TLSRPT record is put by mistake
    WildcardMail,    ///< MX of a random label
    SubdomainMail,   ///< MX of a subdomain that may take mail
    SubdomainRecord, ///< TXT at `_mta-sts` below a subdomain that takes mail
    AliasOwner,      ///< SOA of the registered domain of an alias that leads nowhere
    ProviderRecord,  ///< TXT at `_mta-sts` of the provider that an alias of the policy host names
    WrongTlsaName    ///< a name where TLSA records are put by mistake
};

struct NameProbe
{
    ProbePurpose purpose = ProbePurpose::WrongRecordName;
    DnsLookup lookup;
    bool operator==(const NameProbe &) const = default;
};

/// The policy that a provider serves under its own name, when `_mta-sts` is an alias of its record (RFC 8461 §8.2).
struct ProviderPolicy
{
    DomainName host; ///< "mta-sts.provider.example"
    std::optional<DnsLookup> a;
    std::optional<DnsLookup> aaaa;
    std::optional<PolicyFetch> fetch; ///< from its first public address
    bool operator==(const ProviderPolicy &) const = default;
};

struct Observation
{
    static constexpr int formatVersion = 1;

    DomainName domain;
    QString input;       ///< what the user typed
    QDateTime startedAt; ///< UTC, milliseconds
    std::chrono::milliseconds duration{};
    AuditContext context;

    // Nothing: not looked yet (or stopped before). A DnsLookup with a fault: looked, and could not see.
    std::optional<DnsLookup> record; ///< _mta-sts TXT
    std::optional<DnsLookup> hostA;  ///< mta-sts A
    std::optional<DnsLookup> hostAaaa;
    std::optional<DnsLookup> mx;
    std::optional<DnsLookup> domainA; ///< asked when there is no MX record (RFC 5321 §5.1)
    std::optional<DnsLookup> domainAaaa;
    std::optional<DnsLookup> tlsrpt; ///< _smtp._tls TXT
    QList<NameProbe> nameProbes;
    QList<DnsLookup> reportTargets;   ///< MX, A, AAAA of the mail domains and hosts of rua, when they were looked up
    QList<PolicyFetch> reportFetches; ///< HEAD to the https: addresses of rua; never a report
    std::optional<ProviderPolicy> provider;
    QList<PolicyFetch> fetches;            ///< one per address of the policy host, A before AAAA, in DNS order
    std::optional<SmtpProbe> controlProbe; ///< connect only, when no MX host was reached
    QList<MxObservation> hosts;            ///< in the order of preference, then name

    // Beyond the seven steps; each list is empty when there was nothing to look at or to explain.
    QList<FetchProbe> fetchProbes;
    QList<TlsTrial> policyTrials; ///< with one address of the policy host
    QList<DnsLookup>
        secondOpinions; ///< questions whose first answer looks filtered or wrong, asked of another resolver
    std::optional<ZoneView> zoneView; ///< what every name server of the domain's zone says
    QList<DnsLookup> caa;     ///< CAA of the policy host and the names above it, until one had records (RFC 8659 §3)
    QList<MxTrials> mxTrials; ///< one address of each MX host whose certificate was seen

    bool lookedFurther = false; ///< the looks beyond the seven steps have ended, or were not wanted
    QList<Step> finished;       ///< steps whose facts are complete, in the order they ended
    StopReason stopped = StopReason::None;

    bool isFinished(Step step) const { return finished.contains(step); }
    bool isComplete() const { return finished.size() == qsizetype(allSteps.size()); }
    bool operator==(const Observation &) const = default;
};

using ObservationPtr = std::shared_ptr<const Observation>;

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::ObservationPtr)
