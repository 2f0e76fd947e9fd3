// The table of settings. Only what the program honours stands here: a setting that does nothing is a defect.
#include "core/audit/auditservices.h"
#include "core/audit/sshtunnel.h"
#include "core/store/settingrow.h"
#include <array>
#include <QCoreApplication>
#include <QFileInfo>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString complaintAboutServers(const QString &text)
{
    for (const QString &server : text.split(u',', Qt::SkipEmptyParts)) {
        if (!parseDnsServer(server))
            return Text::tr("“%1” is no DNS server. Write an address, an address and a port, tls://NAME or "
                            "https://NAME/dns-query.")
                .arg(server.trimmed());
    }
    return {};
}

QString complaintAboutProxy(const QString &text)
{
    if (text.isEmpty() || parseSocksProxy(text))
        return {};
    return Text::tr("This is no proxy. Write socks5://HOST:PORT.");
}

QString complaintAboutVantage(const QString &text)
{
    if (text.isEmpty() || parseSocksProxy(text))
        return {};
    const QString ssh = QStringLiteral("ssh://");
    if (text.startsWith(ssh) && SshTunnel::problemWith(text.mid(ssh.size())).isEmpty())
        return {};
    return Text::tr("This is no place to ask from. Write ssh://USER@HOST or socks5://HOST:PORT.");
}

QString complaintAboutControlHost(const QString &text)
{
    Profile probe;
    if (text.isEmpty() || readControlHost(text, &probe))
        return {};
    return Text::tr("This is no mail server. Write HOST or HOST:PORT.");
}

QString complaintAboutName(const QString &text)
{
    const auto name = DomainName::parse(text);
    if (name && name->toString() == text.toLower())
        return {};
    return Text::tr("This is no host name. Write it in full, with its domain.");
}

QString complaintAboutFile(const QString &text)
{
    if (text.isEmpty() || QFileInfo(text).isFile())
        return {};
    return Text::tr("There is no such file.");
}

constexpr std::array languages{SettingChoice{"", QT_TRANSLATE_NOOP("Settings", "Like the desktop")},
                               SettingChoice{"en", "English"}, SettingChoice{"de", "Deutsch"}};
constexpr std::array starts{SettingChoice{"empty", QT_TRANSLATE_NOOP("Settings", "An empty window")},
                            SettingChoice{"session", QT_TRANSLATE_NOOP("Settings", "What was open last")}};
constexpr std::array times{SettingChoice{"local", QT_TRANSLATE_NOOP("Settings", "Local time")},
                           SettingChoice{"utc", QT_TRANSLATE_NOOP("Settings", "UTC")},
                           SettingChoice{"both", QT_TRANSLATE_NOOP("Settings", "Local time and UTC")}};
constexpr std::array depths{
    SettingChoice{"full", QT_TRANSLATE_NOOP("Settings", "Everything that explains what senders see")},
    SettingChoice{"sender", QT_TRANSLATE_NOOP("Settings", "Only what a sender looks at")}};
constexpr std::array papers{SettingChoice{"", QT_TRANSLATE_NOOP("Settings", "As usual in this country")},
                            SettingChoice{"a4", "A4"}, SettingChoice{"letter", "Letter"}};
constexpr std::array themes{SettingChoice{"system", QT_TRANSLATE_NOOP("Settings", "Like the desktop")},
                            SettingChoice{"light", QT_TRANSLATE_NOOP("Settings", "Light")},
                            SettingChoice{"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
                            SettingChoice{"high-contrast", QT_TRANSLATE_NOOP("Settings", "High contrast")}};

using enum SettingType;
using Page = SettingPage;
constexpr bool profile = true;

constexpr const char *seconds = QT_TRANSLATE_N_NOOP("Settings", "%n s");
constexpr const char *days = QT_TRANSLATE_N_NOOP("Settings", "%n day(s)");

constexpr std::array rows{
    SettingRow{.id = SettingId::Language,
               .key = "general/language",
               .page = Page::General,
               .type = Choice,
               .title = QT_TRANSLATE_NOOP("Settings", "Language"),
               .help = QT_TRANSLATE_NOOP("Settings", "Changes when Gatepost is started again."),
               .words = QT_TRANSLATE_NOOP("Settings", "translation English German"),
               .fallback = "",
               .choices = languages},
    SettingRow{.id = SettingId::StartWith,
               .key = "general/start-with",
               .page = Page::General,
               .type = Choice,
               .title = QT_TRANSLATE_NOOP("Settings", "Start with"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "session restore reopen tabs"),
               .fallback = "session",
               .choices = starts},
    SettingRow{.id = SettingId::Times,
               .key = "general/times",
               .page = Page::General,
               .type = Choice,
               .title = QT_TRANSLATE_NOOP("Settings", "Times"),
               .help = QT_TRANSLATE_NOOP("Settings", "Reports and evidence always name UTC."),
               .words = QT_TRANSLATE_NOOP("Settings", "time zone clock date"),
               .fallback = "local",
               .choices = times},
    SettingRow{.id = SettingId::Resolver,
               .key = "network/resolver",
               .page = Page::Network,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "Resolver"),
               .help = QT_TRANSLATE_NOOP("Settings", "Addresses with commas between them. tls://NAME asks over TLS, "
                                                     "https://NAME/dns-query over HTTPS."),
               .words = QT_TRANSLATE_NOOP("Settings", "DNS server name server port DoT DoH"),
               .fallback = "",
               .ofProfile = profile,
               .empty = QT_TRANSLATE_NOOP("Settings", "the system's"),
               .complaint = complaintAboutServers},
    SettingRow{.id = SettingId::SecondResolver,
               .key = "network/second-resolver",
               .page = Page::Network,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "Second opinion"),
               .help = QT_TRANSLATE_NOOP("Settings", "Another resolver, asked when the first answer looks filtered or "
                                                     "wrong."),
               .words = QT_TRANSLATE_NOOP("Settings", "DNS server resolver 1.1.1.1 9.9.9.9"),
               .fallback = "",
               .ofProfile = profile,
               .empty = QT_TRANSLATE_NOOP("Settings", "nobody"),
               .complaint = complaintAboutServers},
    SettingRow{.id = SettingId::DnsSeconds,
               .key = "network/dns-seconds",
               .page = Page::Network,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "DNS: time limit"),
               .help = QT_TRANSLATE_NOOP("Settings", "For one question, with all its repetitions."),
               .words = QT_TRANSLATE_NOOP("Settings", "timeout seconds wait lookup"),
               .fallback = "15",
               .ofProfile = profile,
               .least = 1,
               .most = 120,
               .unit = seconds},
    SettingRow{.id = SettingId::FetchSeconds,
               .key = "network/fetch-seconds",
               .page = Page::Network,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "Policy file: time limit"),
               .help = QT_TRANSLATE_NOOP("Settings", "RFC 8461 §3.3 suggests 60 seconds."),
               .words = QT_TRANSLATE_NOOP("Settings", "timeout seconds wait fetch HTTPS"),
               .fallback = "60",
               .ofProfile = profile,
               .least = 5,
               .most = 300,
               .unit = seconds},
    SettingRow{.id = SettingId::FetchKilobytes,
               .key = "network/fetch-kilobytes",
               .page = Page::Network,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "Policy file: size limit"),
               .help = QT_TRANSLATE_NOOP("Settings", "RFC 8461 §3.3 suggests 64 kilobytes."),
               .words = QT_TRANSLATE_NOOP("Settings", "bytes large KB fetch HTTPS"),
               .fallback = "64",
               .ofProfile = profile,
               .least = 1,
               .most = 64,
               .unit = QT_TRANSLATE_N_NOOP("Settings", "%n KB")},
    SettingRow{.id = SettingId::Proxy,
               .key = "network/proxy",
               .page = Page::Network,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "Proxy"),
               .help = QT_TRANSLATE_NOOP("Settings", "For policy files and mail servers: socks5://HOST:PORT. DNS does "
                                                     "not go through it."),
               .words = QT_TRANSLATE_NOOP("Settings", "SOCKS port tunnel"),
               .fallback = "",
               .ofProfile = profile,
               .empty = QT_TRANSLATE_NOOP("Settings", "none"),
               .complaint = complaintAboutProxy},
    SettingRow{.id = SettingId::TrustFile,
               .key = "network/trust-file",
               .page = Page::Network,
               .type = File,
               .title = QT_TRANSLATE_NOOP("Settings", "Trusted roots"),
               .help = QT_TRANSLATE_NOOP("Settings", "A PEM file of the only authorities to trust."),
               .words = QT_TRANSLATE_NOOP("Settings", "certificate authority CA bundle PKIX PEM"),
               .fallback = "",
               .ofProfile = profile,
               .empty = QT_TRANSLATE_NOOP("Settings", "the system's"),
               .complaint = complaintAboutFile},
    SettingRow{.id = SettingId::Depth,
               .key = "network/depth",
               .page = Page::Network,
               .type = Choice,
               .title = QT_TRANSLATE_NOOP("Settings", "Look at"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "depth full sender fast quick"),
               .fallback = "full",
               .ofProfile = profile,
               .choices = depths},
    SettingRow{.id = SettingId::ProbeMx,
               .key = "network/probe-mx",
               .page = Page::Network,
               .type = Toggle,
               .title = QT_TRANSLATE_NOOP("Settings", "Connect to the MX hosts"),
               .help = QT_TRANSLATE_NOOP("Settings", "One greeting and one TLS handshake each, no mail."),
               .words = QT_TRANSLATE_NOOP("Settings", "port 25 SMTP STARTTLS mail server probe"),
               .fallback = "yes",
               .ofProfile = profile},
    SettingRow{.id = SettingId::MxFrom,
               .key = "network/mx-from",
               .page = Page::Network,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "MX hosts are asked from"),
               .help = QT_TRANSLATE_NOOP("Settings", "Where port 25 is blocked here: ssh://USER@HOST or "
                                                     "socks5://HOST:PORT."),
               .words = QT_TRANSLATE_NOOP("Settings", "port 25 blocked vantage elsewhere tunnel SSH SOCKS"),
               .fallback = "",
               .ofProfile = profile,
               .empty = QT_TRANSLATE_NOOP("Settings", "this computer"),
               .complaint = complaintAboutVantage},
    SettingRow{.id = SettingId::ControlHost,
               .key = "network/control-host",
               .page = Page::Network,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "Control host"),
               .help = QT_TRANSLATE_NOOP("Settings", "A mail server whose port 25 answers; asked when no MX host does, "
                                                     "to tell a blocked port from silent servers."),
               .words = QT_TRANSLATE_NOOP("Settings", "port 25 blocked SMTP"),
               .fallback = "",
               .ofProfile = profile,
               .empty = QT_TRANSLATE_NOOP("Settings", "none"),
               .complaint = complaintAboutControlHost},
    SettingRow{.id = SettingId::EhloName,
               .key = "network/ehlo-name",
               .page = Page::Network,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "EHLO name"),
               .help = QT_TRANSLATE_NOOP("Settings", "How Gatepost introduces itself to the MX hosts."),
               .words = QT_TRANSLATE_NOOP("Settings", "HELO host name SMTP greeting"),
               .fallback = "gatepost.invalid",
               .ofProfile = profile,
               .complaint = complaintAboutName},
    SettingRow{.id = SettingId::MxSeconds,
               .key = "network/mx-seconds",
               .page = Page::Network,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "MX hosts: time limit"),
               .help = QT_TRANSLATE_NOOP("Settings", "For one session with one address. Some servers greet late on "
                                                     "purpose."),
               .words = QT_TRANSLATE_NOOP("Settings", "timeout seconds wait SMTP"),
               .fallback = "120",
               .ofProfile = profile,
               .least = 5,
               .most = 600,
               .unit = seconds},
    SettingRow{.id = SettingId::Jobs,
               .key = "network/jobs",
               .page = Page::Network,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "Domains at once"),
               .help = QT_TRANSLATE_NOOP("Settings", "In a bulk run. Each MX host is asked only once for all domains."),
               .words = QT_TRANSLATE_NOOP("Settings", "pace parallel jobs bulk speed"),
               .fallback = "64",
               .ofProfile = profile,
               .least = 1,
               .most = 256},
    SettingRow{.id = SettingId::AuditSeconds,
               .key = "network/audit-seconds",
               .page = Page::Network,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "Whole audit: time limit"),
               .help = QT_TRANSLATE_NOOP("Settings", "What is not known by then is shown as not tested."),
               .words = QT_TRANSLATE_NOOP("Settings", "timeout seconds wait"),
               .fallback = "180",
               .ofProfile = profile,
               .least = 10,
               .most = 3600,
               .unit = seconds},
    SettingRow{.id = SettingId::CertificateDays,
               .key = "checks/certificate-days",
               .page = Page::Checks,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "A certificate expires soon when it has less than"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "certificate expiry warning TLS"),
               .fallback = "14",
               .ofProfile = profile,
               .least = 1,
               .most = 365,
               .unit = days},
    SettingRow{.id = SettingId::MaxAgeDays,
               .key = "checks/max-age-days",
               .page = Page::Checks,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "The max_age of an enforced policy is short below"),
               .help = QT_TRANSLATE_NOOP("Settings", "RFC 8461 §10.2 asks for weeks."),
               .words = QT_TRANSLATE_NOOP("Settings", "max_age maxage remember policy cache"),
               .fallback = "14",
               .ofProfile = profile,
               .least = 1,
               .most = 365,
               .unit = days},
    SettingRow{.id = SettingId::SlowFetchSeconds,
               .key = "checks/slow-fetch-seconds",
               .page = Page::Checks,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "The policy host is slow when it takes more than"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "HTTPS fetch time"),
               .fallback = "3",
               .ofProfile = profile,
               .least = 1,
               .most = 60,
               .unit = seconds},
    SettingRow{.id = SettingId::RecordTtlHours,
               .key = "checks/record-ttl-hours",
               .page = Page::Checks,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "The TTL of a record is long above"),
               .help = QT_TRANSLATE_NOOP("Settings", "Counts for the MTA-STS record and for TLSA records."),
               .words = QT_TRANSLATE_NOOP("Settings", "DNS cache time to live"),
               .fallback = "24",
               .ofProfile = profile,
               .least = 1,
               .most = 168,
               .unit = QT_TRANSLATE_N_NOOP("Settings", "%n hour(s)")},
    SettingRow{.id = SettingId::ReportOrganisation,
               .key = "reports/organisation",
               .page = Page::Reports,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "Organisation"),
               .help = QT_TRANSLATE_NOOP("Settings", "Who made the report, on its cover."),
               .words = QT_TRANSLATE_NOOP("Settings", "company prepared by PDF cover"),
               .fallback = ""},
    SettingRow{.id = SettingId::ReportAuthor,
               .key = "reports/author",
               .page = Page::Reports,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "Author"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "name prepared by PDF cover"),
               .fallback = ""},
    SettingRow{.id = SettingId::ReportLogo,
               .key = "reports/logo",
               .page = Page::Reports,
               .type = File,
               .title = QT_TRANSLATE_NOOP("Settings", "Logo"),
               .help = QT_TRANSLATE_NOOP("Settings", "A picture for the cover."),
               .words = QT_TRANSLATE_NOOP("Settings", "image picture PDF cover"),
               .fallback = "",
               .empty = QT_TRANSLATE_NOOP("Settings", "none"),
               .complaint = complaintAboutFile},
    SettingRow{.id = SettingId::ReportPaper,
               .key = "reports/paper",
               .page = Page::Reports,
               .type = Choice,
               .title = QT_TRANSLATE_NOOP("Settings", "Paper"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "A4 Letter size PDF print"),
               .fallback = "",
               .choices = papers},
    SettingRow{.id = SettingId::ReportMarking,
               .key = "reports/marking",
               .page = Page::Reports,
               .type = SettingType::Text,
               .title = QT_TRANSLATE_NOOP("Settings", "Marking"),
               .help = QT_TRANSLATE_NOOP("Settings", "Words at the head of every report, such as Confidential."),
               .words = QT_TRANSLATE_NOOP("Settings", "classification confidential TLP"),
               .fallback = "",
               .empty = QT_TRANSLATE_NOOP("Settings", "none")},
    SettingRow{.id = SettingId::ReportPassed,
               .key = "reports/passed",
               .page = Page::Reports,
               .type = Toggle,
               .title = QT_TRANSLATE_NOOP("Settings", "List the checks that passed"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "sections good"),
               .fallback = "yes"},
    SettingRow{.id = SettingId::ReportEvidence,
               .key = "reports/evidence",
               .page = Page::Reports,
               .type = Toggle,
               .title = QT_TRANSLATE_NOOP("Settings", "Add what was seen as evidence"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "sections raw answers"),
               .fallback = "yes"},
    SettingRow{.id = SettingId::KeepAudits,
               .key = "privacy/keep-audits",
               .page = Page::Privacy,
               .type = Toggle,
               .title = QT_TRANSLATE_NOOP("Settings", "Keep finished audits in the history"),
               .help = QT_TRANSLATE_NOOP("Settings", "So that they can be opened and compared later."),
               .words = QT_TRANSLATE_NOOP("Settings", "save store database"),
               .fallback = "yes"},
    SettingRow{.id = SettingId::KeepDays,
               .key = "privacy/keep-days",
               .page = Page::Privacy,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "Delete audits from the history after"),
               .help = QT_TRANSLATE_NOOP("Settings",
                                         "Which policies were seen, and when, is kept for longer: the date "
                                         "on which a policy may be removed depends on it. Counts when Gatepost is "
                                         "started."),
               .words = QT_TRANSLATE_NOOP("Settings", "retention age clean up"),
               .fallback = "0",
               .least = 0,
               .most = 3650,
               .unit = days,
               .zero = QT_TRANSLATE_NOOP("Settings", "never")},
    SettingRow{.id = SettingId::RememberRecent,
               .key = "privacy/remember-recent",
               .page = Page::Privacy,
               .type = Toggle,
               .title = QT_TRANSLATE_NOOP("Settings", "Remember recent domains and files"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "private mode list forget"),
               .fallback = "yes"},
    SettingRow{.id = SettingId::Theme,
               .key = "appearance/theme",
               .page = Page::Appearance,
               .type = Choice,
               .title = QT_TRANSLATE_NOOP("Settings", "Colours"),
               .help = "",
               .words = QT_TRANSLATE_NOOP("Settings", "theme dark light night mode high contrast"),
               .fallback = "system",
               .choices = themes},
    SettingRow{.id = SettingId::TextSize,
               .key = "appearance/text-size",
               .page = Page::Appearance,
               .type = Number,
               .title = QT_TRANSLATE_NOOP("Settings", "Text size"),
               .help = QT_TRANSLATE_NOOP("Settings", "In hundredths of the desktop's."),
               .words = QT_TRANSLATE_NOOP("Settings", "font zoom large bigger scale"),
               .fallback = "100",
               .least = 80,
               .most = 200,
               .unit = QT_TRANSLATE_N_NOOP("Settings", "%n %")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::size_t(rows[i].id) != i)
            return false;
    }
    return rows.size() == std::size_t(SettingId::Count);
}
static_assert(inOrder(), "one row for each setting, in the order of SettingId");

} // namespace

std::span<const SettingRow> settingRows()
{
    return rows;
}

} // namespace gatepost
