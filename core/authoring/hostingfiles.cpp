#include "core/authoring/hostingfiles.h"
#include "core/authoring/snippettemplate.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Hosting)
};

constexpr qint64 secondsPerDay = 86'400;

SnippetValues valuesOf(const HostingPlan &plan)
{
    const HostingOptions &options = plan.options;
    SnippetValues out;
    out.texts = {{"DOMAIN", plan.domain.toAscii()},
                 {"HOST", plan.policyHost.toAscii()},
                 {"POLICY", plan.policyText},
                 {"POLICY_FILE", plan.policyFile().toUtf8()},
                 {"ROOT", options.documentRoot.toUtf8()},
                 {"ACME_FOLDER", (options.documentRoot + QStringLiteral("/.well-known/acme-challenge/")).toUtf8()},
                 {"CERTIFICATE", options.certificateFile.toUtf8()},
                 {"KEY", options.keyFile.toUtf8()},
                 {"URL", options.otherPaths.toEncoded()},
                 {"ANY_ADDRESS", options.ipv6 ? "*" : "0.0.0.0"},
                 {"IPV6_WORD", options.ipv6 ? "true" : "false"}};
    const auto show = [&out](bool wanted, const char *yes, const char *no) { out.sections << (wanted ? yes : no); };
    show(options.ipv6, "IPV6", "IPV4_ONLY");
    show(options.plainHttp, "PLAIN_HTTP", "NO_PLAIN_HTTP");
    show(options.otherPaths.isEmpty(), "NOT_FOUND", "ELSEWHERE");
    show(options.placement == PolicyPlacement::File, "FILE", "INLINE");
    show(!options.certificateFile.isEmpty(), "OWN_CERTIFICATE", "AUTOMATIC_CERTIFICATE");
    return out;
}

HostingFile made(const QString &path, const char *templateName, const SnippetValues &values, const QString &purpose)
{
    return {path, snippet(templateName, values), purpose};
}

QList<HostingFile> webServer(const HostingPlan &plan, const SnippetValues &values)
{
    const QString name = plan.snippetName();
    if (plan.target == HostingTarget::Nginx)
        return {made(QStringLiteral("nginx/%1.conf").arg(name), "nginx.conf", values,
                     Text::tr("configuration of the policy host for nginx"))};
    if (plan.target == HostingTarget::Apache)
        return {made(QStringLiteral("apache/%1.conf").arg(name), "apache.conf", values,
                     Text::tr("configuration of the policy host for Apache"))};
    return {made(QStringLiteral("caddy/%1.caddy").arg(name), "caddy", values,
                 Text::tr("configuration of the policy host for Caddy"))};
}

QList<HostingFile> traefik(const HostingPlan &plan, SnippetValues values)
{
    QByteArray router = plan.policyHost.toAscii(); // dots would be levels of the label
    router.replace('.', '-');
    const QByteArray labels = "traefik.http.routers." + router;
    values.texts.insert("KEY_RULE", labels + ".rule");
    values.texts.insert("KEY_ENTRY", labels + ".entrypoints");
    values.texts.insert("KEY_RESOLVER", labels + ".tls.certresolver");
    values.texts.insert("KEY_PORT", "traefik.http.services." + router + ".loadbalancer.server.port");
    values.texts.insert("RULE", "Host(`" + plan.policyHost.toAscii() + "`)");
    values.texts.insert("RESOLVER", plan.options.certificateResolver.toUtf8());
    values.texts.insert("NETWORK", plan.options.containerNetwork.toUtf8());
    return {made(QStringLiteral("traefik/compose.yaml"), "traefik-compose.yaml", values,
                 Text::tr("the container that serves the file, with Traefik's labels")),
            made(QStringLiteral("traefik/default.conf"), "traefik-default.conf", values,
                 Text::tr("configuration of the web server in the container"))};
}

QList<HostingFile> worker(const HostingPlan &plan, SnippetValues values)
{
    QByteArray name = plan.policyHost.toAscii(); // Cloudflare takes letters, digits and hyphens, at most 63
    name.replace('.', '-');
    values.texts.insert("NAME", name.left(63));
    return {
        made(QStringLiteral("worker/worker.js"), "worker.js", values, Text::tr("the Worker, with the policy in it")),
        made(QStringLiteral("worker/wrangler.toml"), "wrangler.toml", values, Text::tr("what Wrangler deploys"))};
}

QList<HostingFile> staticSite(const HostingPlan &plan, const SnippetValues &values)
{
    QList<HostingFile> out{
        made(QStringLiteral("site/index.html"), "index.html", values, Text::tr("a start page for people"))};
    if (plan.target == HostingTarget::AzureStaticWebApps)
        return out << made(QStringLiteral("site/staticwebapp.config.json"), "staticwebapp.config.json", values,
                           Text::tr("content type, and no fallback to the start page"));
    out << made(QStringLiteral("site/404.html"), "404.html", values, Text::tr("what other paths answer"));
    if (plan.target == HostingTarget::Netlify)
        out << made(QStringLiteral("netlify.toml"), "netlify.toml", values, Text::tr("what Netlify publishes"));
    if (plan.target != HostingTarget::GithubPages)
        return out;
    return out << HostingFile{QStringLiteral("site/.nojekyll"), {}, Text::tr("keeps Jekyll from skipping dot-folders")}
               << HostingFile{QStringLiteral("site/CNAME"), plan.policyHost.toAscii() + '\n',
                              Text::tr("the custom domain of the site")}
               << made(QStringLiteral("site/.gitattributes"), "gitattributes", values,
                       Text::tr("keeps the line ends of the policy"));
}

QList<HostingFile> stalwart(const HostingPlan &plan, SnippetValues values)
{
    const qint64 seconds = plan.policy.maxAgeSeconds;
    const bool days = seconds % secondsPerDay == 0 && seconds > 0;
    values.texts.insert("MODE", QByteArray(modeName(plan.policy.mode).data()));
    values.texts.insert("MAX_AGE", QByteArray::number(days ? seconds / secondsPerDay : seconds) + (days ? 'd' : 's'));
    QList<QByteArray> names;
    for (const MxPattern &pattern : plan.policy.mx)
        names << pattern.text;
    values.repeated.insert("MX", names);
    return {made(QStringLiteral("stalwart/mta-sts.toml"), "stalwart.toml", values,
                 Text::tr("the same policy as settings of Stalwart"))};
}

QList<HostingFile> cloudFront(const HostingPlan &plan, SnippetValues values)
{
    QByteArray bucket = plan.policyHost.toAscii(); // 3 to 63, and no dots, which S3's own certificate does not cover
    bucket.replace('.', '-');
    while (bucket.contains("--")) // "xn--" is kept for S3 itself
        bucket.replace("--", "-");
    values.texts.insert("BUCKET", bucket.left(63));
    return {made(QStringLiteral("terraform/main.tf"), "s3cloudfront.tf", values,
                 Text::tr("bucket, certificate and distribution for Terraform"))};
}

QList<HostingFile> snippets(const HostingPlan &plan)
{
    const SnippetValues values = valuesOf(plan);
    switch (plan.target) {
    case HostingTarget::Nginx:
    case HostingTarget::Apache:
    case HostingTarget::Caddy:
        return webServer(plan, values);
    case HostingTarget::Traefik:
        return traefik(plan, values);
    case HostingTarget::CloudflareWorker:
        return worker(plan, values);
    case HostingTarget::CloudflarePages:
    case HostingTarget::GithubPages:
    case HostingTarget::Netlify:
    case HostingTarget::AzureStaticWebApps:
        return staticSite(plan, values);
    case HostingTarget::S3CloudFront:
        return cloudFront(plan, values);
    case HostingTarget::Iis:
        return {
            made(QStringLiteral("site/web.config"), "web.config", values, Text::tr("settings of the site for IIS"))};
    case HostingTarget::Mailu:
        return {made(QStringLiteral("mailu/mta-sts.conf"), "mailu-nginx.conf", values,
                     Text::tr("an override for Mailu's front container"))};
    case HostingTarget::Stalwart:
        return stalwart(plan, values);
    case HostingTarget::Mailcow:
    case HostingTarget::MailInABox:
    case HostingTarget::Delegation:
    case HostingTarget::FileOnly:
    case HostingTarget::Count:
        break;
    }
    return {};
}

QString policyPurpose(const HostingPlan &plan)
{
    if (plan.options.placement == PolicyPlacement::Inline)
        return Text::tr("the policy that must be served; for comparing");
    switch (plan.target) {
    case HostingTarget::CloudflareWorker:
    case HostingTarget::Mailcow:
    case HostingTarget::Mailu:
    case HostingTarget::MailInABox:
    case HostingTarget::Stalwart:
    case HostingTarget::Delegation:
        return Text::tr("the policy that must be served; for comparing");
    default:
        return Text::tr("the policy file; every line ends with CRLF");
    }
}

} // namespace

QString HostingPlan::url() const
{
    return QStringLiteral("https://%1/.well-known/mta-sts.txt").arg(policyHost.toString());
}

QString HostingPlan::snippetName() const
{
    constexpr qsizetype longest = 200; // file systems take 255, ending included
    const QString host = policyHost.toString();
    return host.size() <= longest ? host : QStringLiteral("mta-sts");
}

QString policyPathOf(HostingTarget target)
{
    switch (target) {
    case HostingTarget::Traefik:
        return QStringLiteral("traefik/mta-sts.txt");
    case HostingTarget::S3CloudFront:
        return QStringLiteral("terraform/mta-sts.txt");
    case HostingTarget::CloudflarePages:
    case HostingTarget::GithubPages:
    case HostingTarget::Netlify:
    case HostingTarget::AzureStaticWebApps:
    case HostingTarget::Iis:
        return QStringLiteral("site/.well-known/mta-sts.txt");
    default:
        return QStringLiteral("mta-sts.txt");
    }
}

QList<HostingFile> hostingFiles(const HostingPlan &plan)
{
    return QList<HostingFile>{{policyPathOf(plan.target), plan.policyText, policyPurpose(plan)}} + snippets(plan);
}

} // namespace gatepost
