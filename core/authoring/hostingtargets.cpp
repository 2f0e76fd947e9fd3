#include "core/authoring/hostingtargets.h"
#include "core/authoring/hostingtexts.h"
#include "core/authoring/snippetescape.h"
#include <array>
#include <QCoreApplication>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Hosting)
};

constexpr qsizetype policyLimit = 64 * 1024; // RFC 8461 §3.3: what senders read at most
constexpr std::array<const char *, size_t(HostingTarget::Count)> keys{"nginx",
                                                                      "apache",
                                                                      "caddy",
                                                                      "traefik",
                                                                      "cloudflare-worker",
                                                                      "cloudflare-pages",
                                                                      "github-pages",
                                                                      "netlify",
                                                                      "s3-cloudfront",
                                                                      "azure",
                                                                      "iis",
                                                                      "mailcow",
                                                                      "mailu",
                                                                      "mailinabox",
                                                                      "stalwart",
                                                                      "delegation",
                                                                      "file"};

bool isWebServer(HostingTarget target)
{
    return target == HostingTarget::Nginx || target == HostingTarget::Apache || target == HostingTarget::Caddy;
}

void fillIn(HostingPlan &plan)
{
    HostingOptions &options = plan.options;
    if (options.documentRoot.isEmpty())
        options.documentRoot = QStringLiteral("/var/www/mta-sts/") + plan.domain.toString();
    while (options.documentRoot.size() > 1 && options.documentRoot.endsWith(u'/'))
        options.documentRoot.chop(1);
    if (!options.certificateFile.isEmpty() || plan.target == HostingTarget::Caddy)
        return;
    const QString live = QStringLiteral("/etc/letsencrypt/live/%1/").arg(plan.policyHost.toString());
    options.certificateFile = live + QStringLiteral("fullchain.pem");
    options.keyFile = live + QStringLiteral("privkey.pem");
}

QString pathProblem(const QString &what, const QString &path)
{
    if (!path.startsWith(u'/'))
        return Text::tr("%1 must be a path from / on, as it is on the server: “%2”").arg(what, path.left(100));
    if (!fitsServerConfiguration(path.toUtf8()))
        return Text::tr("%1 holds a character that a server’s configuration would take for something else: “%2”")
            .arg(what, path.left(100));
    return {};
}

QString pathProblems(const HostingPlan &plan)
{
    const HostingOptions &options = plan.options;
    if (!isWebServer(plan.target))
        return {};
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return Text::tr("Certificate and key go together: give both files or none.");
    QString problem = pathProblem(Text::tr("The document root"), options.documentRoot);
    if (problem.isEmpty() && !options.certificateFile.isEmpty())
        problem = pathProblem(Text::tr("The certificate file"), options.certificateFile);
    if (problem.isEmpty() && !options.keyFile.isEmpty())
        problem = pathProblem(Text::tr("The key file"), options.keyFile);
    return problem;
}

QString urlProblem(const QUrl &url)
{
    if (url.isEmpty())
        return {};
    const bool good = url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                      fitsServerConfiguration(url.toEncoded());
    return good ? QString() : Text::tr("Other paths can be sent to an https:// address only.");
}

QString inlineProblem(const HostingPlan &plan)
{
    if (!placementsOf(plan.target).contains(plan.options.placement))
        return Text::tr("%1 cannot hold the policy in its configuration; use a file.").arg(hostingName(plan.target));
    const bool nginx = plan.target == HostingTarget::Mailu || plan.options.placement == PolicyPlacement::Inline;
    if (nginx && nginxString(plan.policyText).size() > nginxStringLimit)
        return plan.target == HostingTarget::Mailu
                   ? Text::tr("The policy is too long for nginx’s configuration, which Mailu uses.")
                   : Text::tr("The policy is too long for nginx’s configuration; use a file.");
    return {};
}

QString problemOf(const HostingPlan &plan)
{
    if (!plan.domain.isHostName() || plan.domain.labelCount() < 2 || !plan.policyHost.isHostName())
        return Text::tr("A policy needs a domain whose policy host can exist.");
    if (plan.policyText.size() > policyLimit)
        return Text::tr("The policy is larger than 64 KiB, which senders do not read.");
    if (const QString problem = pathProblems(plan); !problem.isEmpty())
        return problem;
    if (const QString problem = urlProblem(plan.options.otherPaths); !problem.isEmpty())
        return problem;
    const auto plainName = [](const QString &name) {
        return !name.isEmpty() && QString::fromLatin1(nameText(name.toUtf8())) == name;
    };
    if (plan.target == HostingTarget::Traefik &&
        (!plainName(plan.options.certificateResolver) || !plainName(plan.options.containerNetwork)))
        return Text::tr("Resolver and network of Traefik are names of letters, digits, “-”, “_” and “.”.");
    if (plan.target == HostingTarget::Delegation && !plan.options.provider.isHostName())
        return Text::tr("Delegation needs the domain whose provider serves the policy.");
    return inlineProblem(plan);
}

} // namespace

QLatin1StringView hostingKey(HostingTarget target)
{
    return QLatin1StringView(keys.at(size_t(target)));
}

std::optional<HostingTarget> hostingFromKey(QStringView key)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1StringView(keys.at(i)))
            return HostingTarget(i);
    }
    return {};
}

QString hostingName(HostingTarget target)
{
    static constexpr std::array<const char *, size_t(HostingTarget::Count)> names{
        "nginx",
        "Apache",
        "Caddy",
        QT_TRANSLATE_NOOP("Hosting", "Traefik (with a container)"),
        "Cloudflare Worker",
        "Cloudflare Pages",
        "GitHub Pages",
        "Netlify",
        "S3 + CloudFront",
        "Azure Static Web Apps",
        "IIS",
        QT_TRANSLATE_NOOP("Hosting", "mailcow (2025-09 or later)"),
        "Mailu",
        "Mail-in-a-Box",
        "Stalwart",
        QT_TRANSLATE_NOOP("Hosting", "Someone else hosts it (delegation by CNAME)"),
        QT_TRANSLATE_NOOP("Hosting", "Just the file")};
    return Text::tr(names.at(size_t(target)));
}

QList<PolicyPlacement> placementsOf(HostingTarget target)
{
    if (target == HostingTarget::Nginx)
        return {PolicyPlacement::File, PolicyPlacement::Inline};
    return {PolicyPlacement::File};
}

QByteArray publishedPolicy(const StsPolicy &policy)
{
    StsPolicy out = policy;
    out.mx.clear();
    for (const MxPattern &pattern : policy.mx) {
        const MxPattern lower{pattern.text.toLower()};
        if (!out.mx.contains(lower))
            out.mx << lower;
    }
    return writeStsPolicy(out);
}

Result<Hosting, QString> hosting(HostingTarget target, const DomainName &domain, const StsPolicy &policy,
                                 const HostingOptions &options)
{
    HostingPlan plan{target, domain, domain.child("mta-sts"), policy, publishedPolicy(policy), options};
    fillIn(plan);
    if (const QString problem = problemOf(plan); !problem.isEmpty())
        return failure(problem);
    return Hosting{hostingFiles(plan), policyPathOf(target), hostingSteps(plan), hostingChecks(plan),
                   hostingTraps(plan)};
}

} // namespace gatepost
