#include "core/audit/whatissent.h"
#include "core/audit/wording.h"
#include <QCoreApplication>
#include <QUrl>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhatIsSent)
};

constexpr qsizetype mostLines = 2'000;

QString question(const DomainName &name, RrType type)
{
    return QStringLiteral("%1. %2").arg(visible(name.toString()), typeName(quint16(type)));
}

/// Lines as they are, with their ends.
QString wireText(const QByteArray &octets)
{
    QStringList out;
    for (const QByteArray &line : octets.split('\n')) {
        if (!line.isEmpty())
            out << visible(QByteArrayView(line).chopped(line.endsWith('\r') ? 1 : 0)) + QStringLiteral("\\r\\n");
    }
    return out.join(u'\n');
}

void addLookup(QStringList &out, const DnsLookup &lookup)
{
    for (const DnsAttempt &attempt : lookup.attempts) {
        const QString server = attempt.via.isEmpty()
                                   ? QStringLiteral("%1:%2").arg(attempt.server.toString()).arg(attempt.port)
                                   : visible(attempt.via);
        out << QStringLiteral("%1 → %2").arg(question(lookup.question.name, lookup.question.type), server);
    }
}

QStringList lookupsOf(const Observation &seen)
{
    QStringList out;
    for (const auto &lookup :
         {seen.record, seen.hostA, seen.hostAaaa, seen.mx, seen.domainA, seen.domainAaaa, seen.tlsrpt}) {
        if (lookup)
            addLookup(out, *lookup);
    }
    for (const NameProbe &probe : seen.nameProbes)
        addLookup(out, probe.lookup);
    for (const auto &list : {seen.reportTargets, seen.secondOpinions, seen.caa}) {
        for (const DnsLookup &lookup : list)
            addLookup(out, lookup);
    }
    for (const MxObservation &host : seen.hosts) {
        for (const auto &lookup : {host.a, host.aaaa}) {
            if (lookup)
                addLookup(out, *lookup);
        }
        for (const DnsLookup &lookup : host.tlsa)
            addLookup(out, lookup);
    }
    if (seen.zoneView) {
        if (seen.zoneView->parent)
            addLookup(out, *seen.zoneView->parent);
        for (const NameServerView &server : seen.zoneView->servers) {
            for (const DnsLookup &lookup : server.lookups)
                addLookup(out, lookup);
        }
    }
    return out;
}

QStringList requestsOf(const Observation &seen)
{
    QStringList out;
    const auto add = [&](const PolicyFetch &fetch, const char *method, const QByteArray &agent) {
        QString line = QStringLiteral("%1 %2 → %3:%4")
                           .arg(QLatin1StringView(method), visible(fetch.url.toString()), fetch.address.toString())
                           .arg(fetch.port);
        if (!agent.isEmpty())
            line += QStringLiteral(" (User-Agent: %1)").arg(visible(agent));
        out << line;
    };
    for (const PolicyFetch &fetch : seen.fetches)
        add(fetch, "GET", {});
    if (seen.provider && seen.provider->fetch)
        add(*seen.provider->fetch, "GET", {});
    for (const FetchProbe &probe : seen.fetchProbes)
        add(probe.fetch, "GET", probe.userAgent);
    for (const PolicyFetch &fetch : seen.reportFetches)
        add(fetch, "HEAD", {});
    for (const TlsTrial &trial : seen.policyTrials)
        out << Text::tr("TLS handshake only → %1:%2").arg(trial.address.toString()).arg(trial.port);
    return out;
}

QStringList sessionsOf(const Observation &seen)
{
    QStringList out;
    const auto add = [&](const SmtpProbe &probe) {
        out << QStringLiteral("%1 → %2:%3")
                   .arg(visible(probe.host.toString()), probe.address.toString())
                   .arg(probe.port);
        for (const TranscriptLine &line : probe.transcript) {
            if (line.from == TranscriptLine::From::Client)
                out << QStringLiteral("    ") + visible(line.text) + QStringLiteral("\\r\\n");
        }
    };
    for (const MxObservation &host : seen.hosts) {
        for (const SmtpProbe &probe : host.probes)
            add(probe);
    }
    if (seen.controlProbe)
        add(*seen.controlProbe);
    for (const MxTrials &trials : seen.mxTrials)
        out << Text::tr("%1: %n more handshake(s) after STARTTLS", nullptr, int(trials.trials.size()))
                   .arg(visible(trials.host.toString()));
    return out;
}

QString section(const QString &title, QStringList lines)
{
    const qsizetype all = lines.size();
    if (all > mostLines)
        lines = lines.first(mostLines) << Text::tr("and %n more", nullptr, int(all - mostLines));
    return title + QStringLiteral("\n\n    ") +
           (lines.isEmpty() ? Text::tr("nothing") : lines.join(QStringLiteral("\n    ")));
}

QString dnsTitle()
{
    return Text::tr("To the resolver and to name servers (DNS questions)");
}

QString webTitle()
{
    return Text::tr("To the policy host (HTTPS)");
}

QString mailTitle()
{
    return Text::tr("To the MX hosts (SMTP); no mail is begun");
}

} // namespace

QByteArray policyRequest(const DomainName &host, quint16 port)
{
    constexpr quint16 usual = 443;
    const QByteArray name = host.toAscii() + (port == usual ? QByteArray() : ':' + QByteArray::number(port));
    return "GET /.well-known/mta-sts.txt HTTP/1.1\r\nHost: " + name +
           "\r\nAccept-Encoding: identity\r\nAccept: text/plain, */*;q=0.1\r\nConnection: close\r\n"
           "User-Agent: Gatepost/" GATEPOST_VERSION " (MTA-STS audit)\r\n";
}

QString whatWillBeSent(const DomainName &domain, const Profile &profile)
{
    const DomainName host = domain.child("mta-sts");
    const QStringList questions{question(domain.child("_mta-sts"), RrType::Txt),
                                question(host, RrType::A),
                                question(host, RrType::Aaaa),
                                question(domain, RrType::Mx),
                                question(domain.child("_tls").child("_smtp"), RrType::Txt),
                                Text::tr("A, AAAA and TLSA of every MX host; the records that sign them"),
                                Text::tr("a few names beside these, to explain what is missing")};
    const QByteArray ehlo = "EHLO " + profile.smtp.ehloName + "\r\n";
    QStringList request = wireText(policyRequest(host, profile.httpsPort)).split(u'\n');
    request << QStringLiteral("\\r\\n")
            << Text::tr("a few more like it when it fails, also to port 80, to explain why");
    QStringList session = wireText(ehlo + "STARTTLS\r\n").split(u'\n');
    session << Text::tr("(TLS handshake)") << wireText(ehlo + "QUIT\r\n").split(u'\n')
            << Text::tr("a few more handshakes, as other senders would make them");
    if (!profile.probeSmtp)
        session = QStringList{Text::tr("nothing: this profile does not connect to MX hosts")};
    return QStringList{section(dnsTitle(), questions), section(webTitle(), request), section(mailTitle(), session)}
        .join(QStringLiteral("\n\n"));
}

QString whatWasSent(const Observation &seen)
{
    return QStringList{section(dnsTitle(), lookupsOf(seen)), section(webTitle(), requestsOf(seen)),
                       section(mailTitle(), sessionsOf(seen))}
        .join(QStringLiteral("\n\n"));
}

} // namespace gatepost
