#include "core/audit/evidence.h"
#include "core/audit/evidenceplace.h"
#include "core/audit/trialevidence.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace gatepost {

namespace {

constexpr qsizetype lineLimit = 400;
constexpr qsizetype mostBodyLines = 200;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString milliseconds(std::chrono::microseconds time)
{
    return Text::tr("%1 ms").arg(QString::number(double(time.count()) / 1000.0, 'f', time.count() < 10'000 ? 1 : 0));
}

QString serverText(const QHostAddress &address, quint16 port)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol
               ? QStringLiteral("[%1]:%2").arg(address.toString()).arg(port)
               : QStringLiteral("%1:%2").arg(address.toString()).arg(port);
}

QString lookupText(const DnsLookup &lookup)
{
    QStringList out{
        QStringLiteral("%1. %2").arg(lookup.question.name.toString(), typeName(quint16(lookup.question.type)))};
    for (const DnsAttempt &attempt : lookup.attempts) {
        static constexpr std::array names{"UDP", "TCP", "TLS", "HTTPS"};
        const QString transport = QString::fromLatin1(names.at(std::size_t(attempt.transport)));
        const QString server = attempt.via.isEmpty() ? serverText(attempt.server, attempt.port) : attempt.via;
        const QString outcome = attempt.fault   ? faultText(*attempt.fault)
                                : attempt.rcode ? rcodeName(*attempt.rcode)
                                                : QString();
        out << Text::tr("Asked %1 over %2: %3, %4").arg(server, transport, outcome, milliseconds(attempt.elapsed));
    }
    if (lookup.dnssec)
        out << Text::tr("DNSSEC: %1").arg(dnssecText(*lookup.dnssec));
    if (!lookup.answer) {
        out << Text::tr("No answer: %1").arg(faultText(lookup.answer.error()));
        return out.join(u'\n');
    }
    out << QString();
    for (const DnsRecord &record : lookup.answer->answers)
        out << QStringLiteral("%1. %2 %3 %4")
                   .arg(record.owner.toString())
                   .arg(record.ttl)
                   .arg(typeName(record.type), visible(rdataText(record), lineLimit));
    if (lookup.answer->answers.isEmpty())
        out << Text::tr("(%1, no records)").arg(rcodeName(lookup.answer->rcode));
    for (const DnsRecord &record : lookup.answer->authority)
        out << Text::tr("Authority: %1")
                   .arg(QStringLiteral("%1. %2 %3 %4")
                            .arg(record.owner.toString())
                            .arg(record.ttl)
                            .arg(typeName(record.type), visible(rdataText(record), lineLimit)));
    return out.join(u'\n');
}

QString stageText(FetchStage stage)
{
    switch (stage) {
    case FetchStage::Connect:
        return Text::tr("connecting");
    case FetchStage::Tls:
        return Text::tr("the TLS handshake");
    case FetchStage::Response:
        return Text::tr("waiting for the response");
    case FetchStage::Body:
        return Text::tr("reading the file");
    case FetchStage::Finished:
        break;
    }
    return Text::tr("the end");
}

/// The body line by line, with numbers, each line end that is not CR LF named.
QStringList bodyLines(const QByteArray &body)
{
    QStringList out;
    qsizetype from = 0;
    while (from < body.size() && out.size() < mostBodyLines) {
        const qsizetype end = body.indexOf('\n', from);
        const qsizetype next = end < 0 ? body.size() : end + 1;
        QByteArray line = body.mid(from, next - from);
        QString mark;
        if (line.endsWith("\r\n"))
            line.chop(2);
        else if (line.endsWith('\n')) {
            line.chop(1);
            mark = QStringLiteral(" \\n"); // LF alone
        }
        out << QStringLiteral("%1  %2%3").arg(int(out.size()) + 1, 4).arg(visible(line, lineLimit), mark);
        from = next;
    }
    if (from < body.size())
        out << Text::tr("… %1 more octets").arg(body.size() - from);
    return out;
}

QString fetchText(const PolicyFetch &fetch, const QByteArray &userAgent = {})
{
    QStringList out{QStringLiteral("GET %1").arg(visible(fetch.url.toString()))};
    if (!userAgent.isEmpty())
        out << QStringLiteral("User-Agent: %1").arg(visible(userAgent));
    out << Text::tr("Connected to: %1").arg(serverText(fetch.address, fetch.port));
    if (fetch.tls && !fetch.tls->protocol.isEmpty())
        out << Text::tr("TLS: %1, %2").arg(fetch.tls->protocol, fetch.tls->cipher);
    out << Text::tr("Time: connect %1, TLS %2, first octet %3, total %4")
               .arg(milliseconds(fetch.times.connect), milliseconds(fetch.times.tls),
                    milliseconds(fetch.times.firstByte), milliseconds(fetch.times.total));
    if (fetch.fault)
        out << Text::tr("Ended while %1: %2").arg(stageText(fetch.stage), faultText(*fetch.fault));
    if (fetch.status != 0)
        out << QString() << QStringLiteral("HTTP %1 %2").arg(fetch.status).arg(visible(fetch.reason));
    for (const HttpHeader &header : fetch.headers)
        out << QStringLiteral("%1: %2").arg(visible(header.name), visible(header.value, lineLimit));
    if (!fetch.body.isEmpty())
        out << QString() << bodyLines(fetch.body);
    if (fetch.bodyTooLarge)
        out << Text::tr("The file goes on; no more was read.");
    return out.join(u'\n');
}

QString probeText(const SmtpProbe &probe)
{
    QStringList out{Text::tr("%1 at %2").arg(probe.host.toString(), serverText(probe.address, probe.port))};
    if (!probe.vantage.isEmpty())
        out << Text::tr("Asked %1").arg(vantageText(probe.vantage));
    out << transcriptText(probe.transcript);
    if (probe.tls && !probe.tls->protocol.isEmpty())
        out << Text::tr("TLS: %1, %2").arg(probe.tls->protocol, probe.tls->cipher);
    if (probe.fault)
        out << Text::tr("Ended: %1").arg(faultText(*probe.fault));
    return out.join(u'\n');
}

QString textOf(const EvidencePlace &place)
{
    if (place.lookup)
        return lookupText(*place.lookup);
    if (place.fetch)
        return fetchText(*place.fetch, place.userAgent);
    if (place.trial)
        return trialText(*place.trial);
    if (place.mxTrials)
        return injectionText(*place.mxTrials);
    return place.probe ? probeText(*place.probe) : QString();
}

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex(':')).toUpper();
}

QString dayTime(const QDateTime &when)
{
    return when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString certificateText(const QByteArray &der, int number)
{
    const auto facts = readCertificate(der);
    if (!facts)
        return Text::tr("Certificate %1 cannot be read: %2").arg(number).arg(visible(facts.error()));
    QStringList names;
    for (const QByteArray &name : facts->dnsNames.first(qMin<qsizetype>(facts->dnsNames.size(), 50)))
        names << visible(name);
    if (facts->dnsNames.size() > names.size())
        names << Text::tr("and %1 more").arg(facts->dnsNames.size() - names.size());
    QStringList out{number == 1 ? Text::tr("Certificate 1 (the server's)") : Text::tr("Certificate %1").arg(number)};
    out << Text::tr("  DNS names    %1").arg(names.isEmpty() ? Text::tr("none") : names.join(QStringLiteral(", ")));
    out << Text::tr("  Subject      %1").arg(visible(facts->subject, lineLimit));
    out << Text::tr("  Issuer       %1").arg(visible(facts->issuer, lineLimit));
    out << Text::tr("  Valid        %1 to %2").arg(dayTime(facts->notBefore), dayTime(facts->notAfter));
    out << Text::tr("  Key          %1, %2 bits").arg(facts->keyType).arg(facts->keyBits);
    out << Text::tr("  Signature    %1").arg(facts->signatureAlgorithm);
    if (!facts->forServers)
        out << Text::tr("  Purpose      not for servers");
    if (facts->mustStaple)
        out << Text::tr("  OCSP         must be sent along by the server (RFC 7633 §4.2.3.1)");
    out << Text::tr("  Serial       %1").arg(facts->serial);
    out << Text::tr("  SHA-256      %1").arg(hex(facts->sha256));
    return out.join(u'\n');
}

/// As one word of a POSIX shell.
QString word(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9@%+=:,./_\\[\\]-]+$"));
    if (plain.match(text).hasMatch() && !text.contains(u'['))
        return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

QString digCommand(const DnsLookup &lookup)
{
    QString out = QStringLiteral("dig");
    if (!lookup.attempts.isEmpty()) {
        const DnsAttempt &last = lookup.attempts.last();
        out += QStringLiteral(" @%1").arg(last.server.toString());
        if (last.port != 53)
            out += QStringLiteral(" -p %1").arg(last.port);
    }
    return out + QStringLiteral(" %1 %2").arg(word(lookup.question.name.toString() + u'.'),
                                              typeName(quint16(lookup.question.type)));
}

QString openSslCommand(const QHostAddress &address, quint16 port, const DomainName &host, bool smtp)
{
    return QStringLiteral("openssl s_client%1 -connect %2 -servername %3 -verify_hostname %3 -showcerts </dev/null")
        .arg(smtp ? QStringLiteral(" -starttls smtp") : QString(), word(serverText(address, port)),
             word(host.toString()));
}

/// Two commands in one packet. A server that answers both in clear text, or the second one inside TLS, is at fault.
QString injectionCommand(const MxTrials &trials)
{
    return QStringLiteral("(sleep 2; printf 'EHLO gatepost.invalid\\r\\n'; sleep 2; printf 'STARTTLS\\r\\nNOOP\\r\\n'; "
                          "sleep 5) | nc %1 %2")
        .arg(trials.address.toString())
        .arg(trials.port);
}

QString curlCommand(const PolicyFetch &fetch, const QByteArray &userAgent)
{
    const QString address = fetch.address.protocol() == QAbstractSocket::IPv6Protocol
                                ? QStringLiteral("[%1]").arg(fetch.address.toString())
                                : fetch.address.toString();
    const QString client =
        userAgent.isEmpty() ? QString() : QStringLiteral(" -A ") + word(QString::fromUtf8(userAgent));
    const int usual = fetch.url.port(fetch.url.scheme() == u"http" ? 80 : 443); // the lab listens elsewhere
    const QString target =
        fetch.port == usual
            ? QStringLiteral("--resolve ") +
                  word(QStringLiteral("%1:%2:%3").arg(fetch.host.toString()).arg(usual).arg(address))
            : QStringLiteral("--connect-to ") +
                  word(
                      QStringLiteral("%1:%2:%3:%4").arg(fetch.host.toString()).arg(usual).arg(address).arg(fetch.port));
    return QStringLiteral("curl -sS -i --max-redirs 0 --max-time 60%1 %2 %3")
        .arg(client, target, word(fetch.url.toString()));
}

void append(QStringList &out, const QString &title, const QStringList &parts)
{
    if (parts.isEmpty())
        return;
    out << QStringLiteral("== %1").arg(title) << QString();
    for (const QString &part : parts)
        out << part << QString();
}

void appendLookup(QStringList &parts, const std::optional<DnsLookup> &lookup)
{
    if (lookup)
        parts << lookupText(*lookup);
}

/// Other addresses of the policy host that show another certificate than this one.
QString otherCertificates(const Observation &seen, const PolicyFetch &fetch)
{
    QStringList addresses;
    for (const PolicyFetch &other : seen.fetches) {
        const QByteArray leaf = other.tls ? other.tls->chain.value(0) : QByteArray();
        if (!leaf.isEmpty() && leaf != fetch.tls->chain.value(0))
            addresses << other.address.toString();
    }
    return addresses.isEmpty()
               ? QString()
               : Text::tr("Another certificate is shown at: %1").arg(addresses.join(QStringLiteral(", ")));
}

/// The OCSP response that came with this certificate, in whichever session it was asked for.
QString stapleOf(const Observation &seen, const QByteArray &leaf)
{
    QList<TlsTrial> trials = seen.policyTrials;
    for (const MxTrials &host : seen.mxTrials)
        trials << host.trials;
    for (const TlsTrial &trial : trials) {
        if (trial.staple && trial.tls.chain.value(0) == leaf)
            return stapleText(*trial.staple);
    }
    return {};
}

/// What an answer comes to, without order, lifetimes and letters of names.
QStringList essenceOf(const DnsLookup &lookup)
{
    if (!lookup.answer)
        return {faultKey(lookup.answer.error().kind)};
    QStringList out;
    for (const DnsRecord &record : recordsAtTarget(lookup, lookup.question.type))
        out << (record.type == quint16(RrType::Txt) ? rdataText(record) : rdataText(record).toLower());
    out.sort();
    return QStringList{rcodeName(lookup.answer->rcode)} + out;
}

QString secondOpinionHeading(const Observation &seen, const DnsLookup *second)
{
    for (const std::optional<DnsLookup> &first : {seen.record, seen.hostA, seen.hostAaaa, seen.mx, seen.tlsrpt}) {
        if (!second || !first || first->question != second->question)
            continue;
        return (essenceOf(*first) == essenceOf(*second)
                    ? Text::tr("Second opinion, from another resolver, which says the same:")
                    : Text::tr("Second opinion, from another resolver, which says something else:")) +
               u'\n';
    }
    return Text::tr("Second opinion, from another resolver:") + u'\n';
}

QString serverHeading(const NameServerView &server)
{
    return Text::tr("Asked directly: %1 at %2").arg(server.name.toString(), server.address.toString()) + u'\n';
}

/// Who answered, where it was not the resolver.
QString headingOf(const Observation &seen, const QString &path)
{
    if (path.startsWith(u"secondOpinions/"))
        return secondOpinionHeading(seen, at(seen.secondOpinions, path.section(u'/', 1, 1)));
    if (path == u"zoneView/parent")
        return Text::tr("Asked of a name server of the parent zone:") + u'\n';
    const NameServerView *server =
        path.startsWith(u"zoneView/") && seen.zoneView ? at(seen.zoneView->servers, path.section(u'/', 1, 1)) : nullptr;
    return server ? serverHeading(*server) : QString();
}

void appendZoneView(QStringList &parts, const ZoneView &view)
{
    if (view.parent)
        parts << Text::tr("Asked of a name server of the parent zone:") + u'\n' + lookupText(*view.parent);
    for (const NameServerView &server : view.servers) {
        for (const DnsLookup &lookup : server.lookups)
            parts << serverHeading(server) + lookupText(lookup);
    }
}

} // namespace

QString rawEvidence(const Observation &seen, const EvidenceRef &ref)
{
    const QString text = textOf(evidencePlace(seen, ref.path));
    return text.isEmpty() ? text : headingOf(seen, ref.path) + text;
}

QString certificateEvidence(const Observation &seen, const EvidenceRef &ref)
{
    const EvidencePlace place = evidencePlace(seen, ref.path);
    const TlsFacts *tls = place.tls();
    if (!tls || tls->chain.isEmpty())
        return {};
    QStringList out;
    for (const QByteArray &der : tls->chain)
        out << certificateText(der, int(out.size()) + 1);
    QStringList notes = chainNoteTexts(tls->chain);
    notes << stapleOf(seen, tls->chain.first()) << (place.fetch ? otherCertificates(seen, *place.fetch) : QString());
    notes.removeAll(QString());
    if (!notes.isEmpty())
        out << notes.join(u'\n');
    QStringList errors;
    for (const ChainError &error : tls->chainErrors)
        errors << Text::tr("Certificate %1: %2").arg(error.depth + 1).arg(visible(error.text));
    out << (errors.isEmpty() ? Text::tr("The chain is trusted (store: %1).").arg(visible(tls->trustStore))
                             : Text::tr("The verification says (store: %1):").arg(visible(tls->trustStore)) + u'\n' +
                                   errors.join(u'\n'));
    return out.join(QStringLiteral("\n\n"));
}

QString repeatCommand(const Observation &seen, const EvidenceRef &ref)
{
    const EvidencePlace place = evidencePlace(seen, ref.path);
    if (place.lookup)
        return digCommand(*place.lookup);
    const bool session = ref.kind == EvidenceKind::Tls || ref.kind == EvidenceKind::Certificate;
    if (place.fetch)
        return session ? openSslCommand(place.fetch->address, place.fetch->port, place.fetch->host, false)
                       : curlCommand(*place.fetch, place.userAgent);
    if (place.trial)
        return place.mxTrials ? repeatTrial(*place.trial, place.mxTrials->host, true)
                              : repeatTrial(*place.trial, seen.domain.child("mta-sts"), false);
    if (place.mxTrials)
        return injectionCommand(*place.mxTrials);
    return place.probe ? openSslCommand(place.probe->address, place.probe->port, place.probe->host, true) : QString();
}

QString rawLog(const Observation &seen)
{
    QStringList out;
    QStringList parts;
    appendLookup(parts, seen.record);
    for (const NameProbe &probe : seen.nameProbes)
        parts << lookupText(probe.lookup);
    for (const DnsLookup &lookup : seen.secondOpinions)
        parts << secondOpinionHeading(seen, &lookup) + lookupText(lookup);
    if (seen.zoneView)
        appendZoneView(parts, *seen.zoneView);
    append(out, stepName(Step::Record), std::exchange(parts, {}));
    appendLookup(parts, seen.hostA);
    appendLookup(parts, seen.hostAaaa);
    append(out, stepName(Step::Host), std::exchange(parts, {}));
    for (const PolicyFetch &fetch : seen.fetches)
        parts << fetchText(fetch);
    if (seen.provider) {
        appendLookup(parts, seen.provider->a);
        appendLookup(parts, seen.provider->aaaa);
        if (seen.provider->fetch)
            parts << fetchText(*seen.provider->fetch);
    }
    for (const FetchProbe &probe : seen.fetchProbes)
        parts << fetchText(probe.fetch, probe.userAgent);
    for (const TlsTrial &trial : seen.policyTrials)
        parts << trialText(trial);
    for (const DnsLookup &lookup : seen.caa)
        parts << lookupText(lookup);
    append(out, stepName(Step::Fetch), std::exchange(parts, {}));
    appendLookup(parts, seen.mx);
    appendLookup(parts, seen.domainA);
    appendLookup(parts, seen.domainAaaa);
    for (const MxObservation &host : seen.hosts) {
        appendLookup(parts, host.a);
        appendLookup(parts, host.aaaa);
    }
    append(out, stepName(Step::Match), std::exchange(parts, {}));
    for (const MxObservation &host : seen.hosts) {
        for (const SmtpProbe &probe : host.probes)
            parts << probeText(probe);
        for (const DnsLookup &lookup : host.tlsa)
            parts << lookupText(lookup);
    }
    if (seen.controlProbe)
        parts << probeText(*seen.controlProbe);
    for (const MxTrials &trials : seen.mxTrials)
        parts << mxTrialsText(trials);
    append(out, stepName(Step::Tls), std::exchange(parts, {}));
    appendLookup(parts, seen.tlsrpt);
    for (const DnsLookup &lookup : seen.reportTargets)
        parts << lookupText(lookup);
    for (const PolicyFetch &fetch : seen.reportFetches)
        parts << fetchText(fetch);
    append(out, stepName(Step::Reports), parts);
    return out.join(u'\n');
}

QDateTime certificateEnd(const Observation &seen, const EvidenceRef &ref)
{
    const TlsFacts *tls = evidencePlace(seen, ref.path).tls();
    const auto facts = readCertificate(tls ? tls->chain.value(0) : QByteArray());
    return facts ? facts->notAfter : QDateTime();
}

QStringList certificateNames(const Observation &seen, int host)
{
    QStringList out;
    if (host < 0 || host >= seen.hosts.size())
        return out;
    for (const SmtpProbe &probe : seen.hosts[host].probes) {
        if (!probe.tls)
            continue;
        const auto leaf = readCertificate(probe.tls->chain.value(0));
        if (!leaf)
            continue;
        for (const QByteArray &name : leaf->dnsNames)
            out << visible(name);
        return out;
    }
    return out;
}

} // namespace gatepost
