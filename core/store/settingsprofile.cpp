#include "core/store/settingsprofile.h"

namespace gatepost {

namespace {

QList<DnsServer> servers(const QString &text)
{
    QList<DnsServer> out;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto server = parseDnsServer(one))
            out << *server;
    }
    return out;
}

} // namespace

ChosenProfile profileFrom(const Settings &settings, const QString &wanted)
{
    const QString id = wanted.isEmpty() ? settings.activeProfile() : wanted;
    const auto text = [&](SettingId setting) { return settings.text(setting, id); };
    const auto number = [&](SettingId setting) { return settings.text(setting, id).toInt(); };
    const auto seconds = [&](SettingId setting) { return std::chrono::seconds(number(setting)); };

    ChosenProfile out;
    Profile &profile = out.profile;
    profile.name = settings.profileName(id);
    profile.resolvers = servers(text(SettingId::Resolver));
    profile.secondResolvers = servers(text(SettingId::SecondResolver));
    profile.dnsTimeout = seconds(SettingId::DnsSeconds);
    profile.fetch.totalTimeout = seconds(SettingId::FetchSeconds);
    profile.fetch.maxBodyBytes = qsizetype(number(SettingId::FetchKilobytes)) * 1024;
    if (const auto proxy = parseSocksProxy(text(SettingId::Proxy)))
        profile.proxy = *proxy;
    profile.trustFile = text(SettingId::TrustFile);
    profile.depth = text(SettingId::Depth) == u"sender" ? Depth::Sender : Depth::Full;
    profile.probeSmtp = text(SettingId::ProbeMx) == u"yes";
    const QString from = text(SettingId::MxFrom);
    if (const auto proxy = parseSocksProxy(from)) {
        profile.smtpProxy = *proxy;
        profile.smtpVantage = from;
    }
    const QString ssh = QStringLiteral("ssh://");
    if (from.startsWith(ssh))
        out.sshHost = from.mid(ssh.size());
    readControlHost(text(SettingId::ControlHost), &profile);
    profile.smtp.ehloName = text(SettingId::EhloName).toLatin1();
    profile.smtp.totalTimeout = seconds(SettingId::MxSeconds);
    profile.jobs = number(SettingId::Jobs);
    profile.timeout = seconds(SettingId::AuditSeconds);

    constexpr qint64 daySeconds = 86'400;
    constexpr quint32 hourSeconds = 3'600;
    constexpr int milliseconds = 1'000;
    profile.thresholds.certificateExpiringDays = number(SettingId::CertificateDays);
    profile.thresholds.policy.shortMaxAgeSeconds = number(SettingId::MaxAgeDays) * daySeconds;
    profile.thresholds.slowFetchMilliseconds = number(SettingId::SlowFetchSeconds) * milliseconds;
    profile.thresholds.ttlLongSeconds = quint32(number(SettingId::RecordTtlHours)) * hourSeconds;
    return out;
}

ReportOptions reportOptionsFrom(const Settings &settings)
{
    ReportOptions out;
    out.marking = settings.text(SettingId::ReportMarking);
    out.passed = settings.isOn(SettingId::ReportPassed);
    if (!settings.isOn(SettingId::ReportEvidence))
        out.sections.removeAll(ReportSection::Evidence);
    out.organisation = settings.text(SettingId::ReportOrganisation);
    out.author = settings.text(SettingId::ReportAuthor);
    return out;
}

QString preparedBy(const Settings &settings)
{
    QStringList out{settings.text(SettingId::ReportAuthor), settings.text(SettingId::ReportOrganisation)};
    out.removeAll(QString());
    return out.join(QStringLiteral(", "));
}

} // namespace gatepost
