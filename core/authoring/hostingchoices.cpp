#include "core/authoring/hostingchoices.h"

namespace gatepost {

QList<HostingField> hostingFields(HostingTarget target)
{
    using F = HostingField;
    switch (target) {
    case HostingTarget::Nginx:
        return {F::Placement, F::DocumentRoot, F::CertificateFile, F::KeyFile, F::OtherPaths, F::Ipv6, F::PlainHttp};
    case HostingTarget::Apache:
        return {F::DocumentRoot, F::CertificateFile, F::KeyFile, F::OtherPaths, F::Ipv6, F::PlainHttp};
    case HostingTarget::Caddy:
        return {F::DocumentRoot, F::CertificateFile, F::KeyFile, F::OtherPaths, F::Ipv6, F::PlainHttp};
    case HostingTarget::Traefik:
        return {F::CertificateResolver, F::ContainerNetwork};
    case HostingTarget::S3CloudFront:
        return {F::Ipv6};
    case HostingTarget::CloudflarePages:
    case HostingTarget::GithubPages:
    case HostingTarget::Netlify:
    case HostingTarget::AzureStaticWebApps:
    case HostingTarget::Mailcow:
    case HostingTarget::Mailu:
    case HostingTarget::MailInABox:
    case HostingTarget::Stalwart:
        return {F::Host};
    case HostingTarget::Delegation:
        return {F::Provider, F::Host};
    case HostingTarget::CloudflareWorker:
    case HostingTarget::Iis:
    case HostingTarget::FileOnly:
    case HostingTarget::Count:
        break;
    }
    return {};
}

QJsonObject writeHostingOptions(const HostingOptions &options)
{
    return {{QStringLiteral("inline"), options.placement == PolicyPlacement::Inline},
            {QStringLiteral("document_root"), options.documentRoot},
            {QStringLiteral("certificate_file"), options.certificateFile},
            {QStringLiteral("key_file"), options.keyFile},
            {QStringLiteral("ipv6"), options.ipv6},
            {QStringLiteral("plain_http"), options.plainHttp},
            {QStringLiteral("other_paths"), options.otherPaths.toString()},
            {QStringLiteral("certificate_resolver"), options.certificateResolver},
            {QStringLiteral("container_network"), options.containerNetwork},
            {QStringLiteral("host"), options.host.toString()},
            {QStringLiteral("provider"), options.provider.toString()}};
}

HostingOptions readHostingOptions(const QJsonObject &in)
{
    const auto text = [&in](const char *name, const QString &otherwise = {}) {
        return in.value(QLatin1StringView(name)).toString(otherwise);
    };
    const auto name = [&text](const char *key) {
        const auto read = DomainName::parse(text(key));
        return read ? *read : DomainName();
    };
    HostingOptions out;
    out.placement = in.value(QStringLiteral("inline")).toBool() ? PolicyPlacement::Inline : PolicyPlacement::File;
    out.documentRoot = text("document_root");
    out.certificateFile = text("certificate_file");
    out.keyFile = text("key_file");
    out.ipv6 = in.value(QStringLiteral("ipv6")).toBool(out.ipv6);
    out.plainHttp = in.value(QStringLiteral("plain_http")).toBool(out.plainHttp);
    out.otherPaths = QUrl(text("other_paths"));
    out.certificateResolver = text("certificate_resolver", out.certificateResolver);
    out.containerNetwork = text("container_network", out.containerNetwork);
    out.host = name("host");
    out.provider = name("provider");
    return out;
}

} // namespace gatepost
