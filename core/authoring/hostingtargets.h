#pragma once
// Where a policy file can live, and everything that has to be put in place there (RFC 8461 §3.3): files, steps, what
// must be true afterwards, and what usually goes wrong. Pure.
#include "core/base/domainname.h"
#include "core/sts/stspolicy.h"
#include <optional>
#include <QUrl>

namespace gatepost {

enum class HostingTarget {
    Nginx,
    Apache,
    Caddy,
    Traefik,
    CloudflareWorker,
    CloudflarePages,
    GithubPages,
    Netlify,
    S3CloudFront,
    AzureStaticWebApps,
    Iis,
    Mailcow,
    Mailu,
    MailInABox,
    Stalwart,
    Delegation, ///< a provider serves it; two CNAME records (RFC 8461 §8.2)
    FileOnly,
    Count
};
QLatin1StringView hostingKey(HostingTarget target); ///< "nginx", "github-pages" … for options and JSON
std::optional<HostingTarget> hostingFromKey(QStringView key);
QString hostingName(HostingTarget target); ///< for people

enum class PolicyPlacement {
    File,  ///< the server reads a file
    Inline ///< the answer stands in the configuration
};

struct HostingOptions
{
    PolicyPlacement placement = PolicyPlacement::File; ///< a choice with nginx alone; see placementsOf()
    QString documentRoot;                              ///< folder on the server; empty: /var/www/mta-sts/DOMAIN
    QString certificateFile; ///< with its chain; empty: where certbot puts it; Caddy then gets its own
    QString keyFile;
    bool ipv6 = true;
    bool plainHttp = true; ///< port 80 sends people to HTTPS and answers ACME; the policy path is never redirected
    QUrl otherPaths;       ///< https:// where other paths are sent; empty: 404
    QString certificateResolver = QStringLiteral("letsencrypt"); ///< Traefik's name of it
    QString containerNetwork = QStringLiteral("traefik");        ///< the Docker network Traefik looks into
    DomainName host;     ///< name of the machine or service: the mail server, or what a CNAME is to point to
    DomainName provider; ///< domain whose provider serves the policy; for Delegation

    bool operator==(const HostingOptions &) const = default;
};

struct HostingFile
{
    QString path; ///< relative, with slashes
    QByteArray content;
    QString purpose;
    bool operator==(const HostingFile &) const = default;
};

struct HostingStep
{
    QString text;
    QString command; ///< to be typed, or empty
    bool operator==(const HostingStep &) const = default;
};

/// What must be true afterwards. The command may succeed only when it is; it runs in the folder of the package.
struct HostingCheck
{
    QString text;
    QString command;
    QString expected; ///< what it prints
    bool operator==(const HostingCheck &) const = default;
};

struct Hosting
{
    QList<HostingFile> files; ///< the policy file is one of them
    QString policyPath;       ///< of that file
    QList<HostingStep> steps;
    QList<HostingCheck> checks;
    QStringList traps;
    bool operator==(const Hosting &) const = default;
};

/// The first is the usual one.
QList<PolicyPlacement> placementsOf(HostingTarget target);

/// The file as it is published: the canonical form, names in lower case and each once (authoring profile).
QByteArray publishedPolicy(const StsPolicy &policy);

/// The error is a sentence that names the option at fault.
Result<Hosting, QString> hosting(HostingTarget target, const DomainName &domain, const StsPolicy &policy,
                                 const HostingOptions &options);

} // namespace gatepost
