#include "core/authoring/hostingtexts.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Hosting)
};

/// A path for a shell. hosting() let none with a quote through.
QString word(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9/._@%+:-]+$"));
    return plain.match(text).hasMatch() ? text : u'\'' + text + u'\'';
}

HostingStep certificateStep(const HostingPlan &plan, const QString &command)
{
    return {Text::tr("Have a certificate that lists %1 and renews itself. The configuration expects it in %2 and %3.")
                .arg(plan.policyHost.toString(), plan.options.certificateFile, plan.options.keyFile),
            command};
}

HostingStep placeFile(const HostingPlan &plan)
{
    return {Text::tr("Put the policy file in its place."),
            QStringLiteral("install -D -m 644 mta-sts.txt %1").arg(word(plan.policyFile()))};
}

QList<HostingStep> nginxSteps(const HostingPlan &plan)
{
    const QString host = plan.policyHost.toString();
    QList<HostingStep> out{certificateStep(plan, QStringLiteral("certbot certonly --nginx -d %1").arg(host))};
    if (plan.options.placement == PolicyPlacement::File)
        out << placeFile(plan);
    return out << HostingStep{Text::tr("Add the configuration."),
                              QStringLiteral("install -m 644 nginx/%1.conf /etc/nginx/conf.d/%1.conf")
                                  .arg(plan.snippetName())}
               << HostingStep{Text::tr("Test the configuration, then load it."),
                              QStringLiteral("nginx -t && systemctl reload nginx")};
}

QList<HostingStep> apacheSteps(const HostingPlan &plan)
{
    const QString name = plan.snippetName();
    return {
        certificateStep(plan, QStringLiteral("certbot certonly --apache -d %1").arg(name)),
        placeFile(plan),
        {Text::tr("Add the configuration and the modules it needs."),
         QStringLiteral("install -m 644 apache/%1.conf /etc/apache2/sites-available/%1.conf && a2enmod ssl alias && "
                        "a2ensite %1")
             .arg(name)},
        {Text::tr("Test the configuration, then load it."),
         QStringLiteral("apachectl configtest && systemctl reload apache2")}};
}

QList<HostingStep> caddySteps(const HostingPlan &plan)
{
    const QString host = plan.policyHost.toString();
    QList<HostingStep> out;
    if (!plan.options.certificateFile.isEmpty())
        out << certificateStep(plan, {});
    return out << placeFile(plan)
               << HostingStep{Text::tr("Add the configuration."),
                              QStringLiteral("install -D -m 644 caddy/%1.caddy /etc/caddy/sites/%1.caddy")
                                  .arg(plan.snippetName())}
               << HostingStep{Text::tr("See that /etc/caddy/Caddyfile has the line “%1”.")
                                  .arg(QStringLiteral("import /etc/caddy/sites/*.caddy")),
                              {}}
               << HostingStep{Text::tr("Test the configuration, then load it."),
                              QStringLiteral("caddy validate --config /etc/caddy/Caddyfile --adapter caddyfile && "
                                             "systemctl reload caddy")};
}

QList<HostingStep> siteSteps(const HostingPlan &plan)
{
    const QString host = plan.policyHost.toString();
    switch (plan.target) {
    case HostingTarget::CloudflarePages:
        return {
            {Text::tr("Publish the folder “site” as a project of its own."),
             QStringLiteral("npx wrangler pages deploy site --project-name %1").arg(QString(host).replace(u'.', u'-'))},
            {Text::tr("Add %1 to the project as a custom domain and wait until it is active.").arg(host), {}}};
    case HostingTarget::GithubPages:
        return {
            {Text::tr("Make a repository of its own for this domain (a repository has one custom domain) and put the "
                      "contents of “site” into it, dot-files too."),
             QStringLiteral(
                 "cd site && git init -b main && git add -A && git commit -m \"Publish the MTA-STS policy\"")},
            {Text::tr(
                 "In the repository’s settings, under Pages, publish the branch “main”, set the custom domain %1 and "
                 "wait until the certificate is there; then tick “Enforce HTTPS”.")
                 .arg(host),
             {}}};
    case HostingTarget::Netlify:
        return {{Text::tr("Publish the folder as a site of its own."),
                 QStringLiteral("npx netlify deploy --prod --dir site")},
                {Text::tr("Add %1 to the site as its custom domain and wait for the certificate.").arg(host), {}}};
    case HostingTarget::AzureStaticWebApps:
        return {{Text::tr("Deploy the folder “site” as a Static Web App of its own."),
                 QStringLiteral("npx @azure/static-web-apps-cli deploy site --env production")},
                {Text::tr("Add the custom domain %1 and wait until it is validated.").arg(host), {}}};
    default:
        break;
    }
    return {
        {Text::tr("Copy the folder “site”, with its folder .well-known, to the server."), {}},
        {Text::tr(
             "In IIS Manager add a site of its own for that folder: binding https, port 443, host name %1, “Require "
             "Server Name Indication”, and a certificate that lists %1.")
             .arg(host),
         {}}};
}

QList<HostingStep> productSteps(const HostingPlan &plan)
{
    const QString host = plan.policyHost.toString();
    const QString mode = QString(modeName(plan.policy.mode));
    switch (plan.target) {
    case HostingTarget::Mailcow:
        return {
            {Text::tr("Wait until mailcow has a certificate for %1: its own host name must be what %1 points to.")
                 .arg(host),
             {}},
            {Text::tr(
                 "In mailcow (2025-09 or later) edit the domain, tab MTA-STS: mode %1, max_age %2, and the MX names "
                 "of mta-sts.txt; save.")
                 .arg(mode)
                 .arg(plan.policy.maxAgeSeconds),
             {}},
            {Text::tr(
                 "Take the id that mailcow’s DNS check shows, instead of the one in the records here, or it will go "
                 "on asking for its own."),
             {}}};
    case HostingTarget::Mailu:
        return {
            {Text::tr("Add %1 to HOSTNAMES in mailu.env, so that the certificate lists it.").arg(host), {}},
            {Text::tr("Put the override in its place."),
             QStringLiteral("install -D -m 644 mailu/mta-sts.conf /mailu/overrides/nginx/mta-sts.conf")},
            {Text::tr("Restart the front container."), QStringLiteral("docker compose up -d --force-recreate front")}};
    case HostingTarget::MailInABox:
        return {
            {Text::tr("Mail-in-a-Box serves its own policy as soon as the certificates for %1 are there: see “TLS "
                      "(SSL) Certificates” in its control panel.")
                 .arg(host),
             {}},
            {Text::tr("Set MTA_STS_MODE=%1 in /etc/mailinabox.conf and run the set-up again.").arg(mode),
             QStringLiteral("mailinabox")},
            {Text::tr(
                 "It publishes the record itself when it is the name server of the domain; else take the id from its "
                 "page “External DNS”."),
             {}}};
    default:
        break;
    }
    return {
        {Text::tr(
             "In Stalwart’s web administration, Settings › MTA › Inbound › MTA-STS: mode %1, max-age and MX hosts as "
             "in mta-sts.txt. Up to version 0.15 these are the settings in stalwart/mta-sts.toml.")
             .arg(mode),
         {}},
        {Text::tr("Let its ACME provider have a certificate for %1.").arg(host), {}}};
}

HostingCheck comparison(const HostingPlan &plan, const QString &family)
{
    const QString fetch = QStringLiteral("curl %1-sS --max-redirs 0 %2").arg(family, plan.url());
    const bool own = plan.target != HostingTarget::Mailcow && plan.target != HostingTarget::MailInABox &&
                     plan.target != HostingTarget::Stalwart && plan.target != HostingTarget::Delegation;
    const QString text = family == u"-6 "   ? Text::tr("The same over IPv6")
                         : family == u"-4 " ? Text::tr("The same over IPv4")
                         : own              ? Text::tr("The file is the one of this package, octet by octet")
                               : Text::tr("Mode, MX names and max_age are those of %1").arg(policyPathOf(plan.target));
    if (!own)
        return {text, fetch, Text::tr("the policy")};
    return {text, QStringLiteral("%1 | cmp - %2 && echo same").arg(fetch, policyPathOf(plan.target)),
            QStringLiteral("same")};
}

/// Whether the answer's header is set by what this package configures.
bool setsType(HostingTarget target)
{
    switch (target) {
    case HostingTarget::Nginx:
    case HostingTarget::Apache:
    case HostingTarget::Caddy:
    case HostingTarget::Traefik:
    case HostingTarget::CloudflareWorker:
    case HostingTarget::S3CloudFront:
    case HostingTarget::AzureStaticWebApps:
    case HostingTarget::Iis:
    case HostingTarget::Mailu:
        return true;
    default:
        return false;
    }
}

QStringList commonTraps(const HostingPlan &plan)
{
    QStringList out{
        Text::tr("A rule that sends everything to “www”, or to another host, must not reach the policy: senders "
                 "follow no redirect.")};
    if (plan.options.ipv6)
        out << Text::tr("An AAAA record counts as much as an A record: both must lead to this server.");
    return out;
}

} // namespace

QList<HostingStep> hostingSteps(const HostingPlan &plan)
{
    const QString host = plan.policyHost.toString();
    switch (plan.target) {
    case HostingTarget::Nginx:
        return nginxSteps(plan);
    case HostingTarget::Apache:
        return apacheSteps(plan);
    case HostingTarget::Caddy:
        return caddySteps(plan);
    case HostingTarget::Traefik:
        return {{Text::tr("Copy the folder “traefik” to the server and start the container there."),
                 QStringLiteral("docker compose -f traefik/compose.yaml up -d")},
                {Text::tr("Wait until Traefik’s resolver “%1” has a certificate for %2.")
                     .arg(plan.options.certificateResolver, host),
                 {}}};
    case HostingTarget::CloudflareWorker:
        return {
            {Text::tr("Deploy the Worker. Its custom domain makes the DNS record and the certificate of %1.").arg(host),
             QStringLiteral("cd worker && npx wrangler deploy")}};
    case HostingTarget::S3CloudFront:
        return {
            {Text::tr("Create bucket and certificate, and publish the validation record that Terraform shows."),
             QStringLiteral("cd terraform && terraform init && terraform apply -target aws_acm_certificate.mta_sts")},
            {Text::tr("Create the rest, then let %1 be a CNAME to the distribution that Terraform shows.").arg(host),
             QStringLiteral("cd terraform && terraform apply")}};
    case HostingTarget::CloudflarePages:
    case HostingTarget::GithubPages:
    case HostingTarget::Netlify:
    case HostingTarget::AzureStaticWebApps:
    case HostingTarget::Iis:
        return siteSteps(plan);
    case HostingTarget::Mailcow:
    case HostingTarget::Mailu:
    case HostingTarget::MailInABox:
    case HostingTarget::Stalwart:
        return productSteps(plan);
    case HostingTarget::Delegation:
        return {{Text::tr("Ask %1 to serve the policy for %2, with a certificate that lists %3.")
                     .arg(plan.options.provider.toString(), plan.domain.toString(), host),
                 {}}};
    case HostingTarget::FileOnly:
    case HostingTarget::Count:
        break;
    }
    return {
        {Text::tr("Put mta-sts.txt where %1 serves it, with a certificate that lists %2.").arg(plan.url(), host), {}}};
}

QList<HostingCheck> hostingChecks(const HostingPlan &plan)
{
    const QString host = plan.policyHost.toString();
    QList<HostingCheck> out{
        {Text::tr("Status 200, no redirect, and text/plain"),
         QStringLiteral("curl -sS --max-redirs 0 -o /dev/null -w '%{http_code} %{content_type}\\n' %1").arg(plan.url()),
         setsType(plan.target) ? QStringLiteral("200 text/plain; charset=utf-8")
                               : Text::tr("200 text/plain, with or without a charset")},
        {Text::tr("One Content-Type"),
         QStringLiteral("curl -sS --max-redirs 0 -o /dev/null -D - %1 | grep -ic '^content-type:'").arg(plan.url()),
         QStringLiteral("1")},
        comparison(plan, {}),
        {Text::tr("The certificate lists %1").arg(host),
         QStringLiteral("openssl s_client -connect %1:443 -servername %1 </dev/null 2>/dev/null | openssl x509 -noout "
                        "-checkhost %1")
             .arg(host),
         QStringLiteral("Hostname %1 does match certificate").arg(host)}};
    if (plan.options.ipv6)
        out << comparison(plan, QStringLiteral("-4 ")) << comparison(plan, QStringLiteral("-6 "));
    return out;
}

QStringList hostingTraps(const HostingPlan &plan)
{
    QStringList out = commonTraps(plan);
    switch (plan.target) {
    case HostingTarget::Nginx:
        return out
               << Text::tr("“add_header Content-Type” adds a second one instead of replacing the first.")
               << Text::tr(
                      "“location ~ /\\.” with “deny all” answers 403 where the location of the policy is not exact.")
               << Text::tr("A copied ssl-cert-snakeoil certificate is one that senders refuse.");
    case HostingTarget::Apache:
        return out << Text::tr("A rule for dot-folders (“/\\.”) answers 403, also when it stands in .htaccess.")
                   << Text::tr(
                          "Rewrite rules of the whole server that are inherited (“RewriteOptions InheritDown”) reach "
                          "this host too.");
    case HostingTarget::Caddy:
        return out << Text::tr("A catch-all site with “redir” takes the host when its own block is missing.")
                   << Text::tr("“respond” with several lines ends them with LF.");
    case HostingTarget::Traefik:
        return out
               << Text::tr("A redirect at the entry point “websecure” reaches the policy too.")
               << Text::tr(
                      "The resolver needs an entry for this one name; a certificate of the main domain does not do.");
    case HostingTarget::CloudflareWorker:
        return out
               << Text::tr(
                      "Bot protection and WAF challenges answer senders with a page; make an exception for the host.")
               << Text::tr("A template string in the Worker ends lines with LF.");
    case HostingTarget::CloudflarePages:
        return out << Text::tr("Without 404.html every path answers 200 with the start page, a missing policy too.")
                   << Text::tr("Redirect rules of the zone apply to this host as well.");
    case HostingTarget::Netlify:
        return out << Text::tr("When the file lies elsewhere, use a rewrite with status 200, never a 301.");
    case HostingTarget::GithubPages:
        return out << Text::tr("Without .nojekyll the folder .well-known is skipped without a word.")
                   << Text::tr("Comments of a template that are left in the file make the policy invalid.")
                   << Text::tr("“* text=auto” in .gitattributes turns CRLF into LF.");
    case HostingTarget::S3CloudFront:
        return out << Text::tr("The website endpoint of S3 has no HTTPS; only CloudFront before it has.")
                   << Text::tr("After a change of the file, CloudFront may answer with the old one for a minute.");
    case HostingTarget::AzureStaticWebApps:
        return out << Text::tr("Without an index.html the deployment is refused.")
                   << Text::tr("A navigation fallback turns a missing file into a page with status 200.");
    case HostingTarget::Iis:
        return out << Text::tr(
                          "URL Rewrite rules of the server (force-www, to HTTPS) reach every site: exclude this path.")
                   << Text::tr("A binding without SNI answers with the certificate of another site.");
    case HostingTarget::Mailcow:
        return out << Text::tr("Files made by hand for older versions are no longer served.")
                   << Text::tr("Alias domains need a policy of their own.")
                   << Text::tr("Relayed domains may get no certificate.");
    case HostingTarget::Mailu:
        return out << Text::tr("The example in Mailu’s own documentation mixes LF and CRLF.")
                   << Text::tr("The override answers for one domain; a second one needs a map from host to policy.");
    case HostingTarget::MailInABox:
        return out
               << Text::tr(
                      "Its file lists the box alone as MX and sets max_age itself; other MX hosts need another target.")
               << Text::tr("The record is published only once the certificates are valid.");
    case HostingTarget::Stalwart:
        return out << Text::tr(
                   "One policy counts for all domains of the server, and each needs a certificate of its own.");
    case HostingTarget::Delegation:
        return out << Text::tr(
                          "The alias of the record alone is not enough: the policy host must lead to the provider too.")
                   << Text::tr("The provider’s certificate must list your policy host, not its own.");
    case HostingTarget::FileOnly:
    case HostingTarget::Count:
        break;
    }
    return out << Text::tr("Upload in binary mode, so that line ends stay as they are.")
               << Text::tr("Many servers deny folders that begin with a dot.");
}

} // namespace gatepost
