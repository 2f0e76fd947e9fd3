#include "core/audit/rawlog.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace gatepost {

namespace {

constexpr qsizetype lineLimit = 400;
constexpr qsizetype shortAnswer = 160;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RawLog)
};

QString serverText(const QHostAddress &address, quint16 port)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol
               ? QStringLiteral("[%1]:%2").arg(address.toString()).arg(port)
               : QStringLiteral("%1:%2").arg(address.toString()).arg(port);
}

QString recordText(const DnsRecord &record)
{
    return QStringLiteral("%1. %2 %3 %4")
        .arg(record.owner.toString())
        .arg(record.ttl)
        .arg(typeName(record.type), visible(rdataText(record), lineLimit));
}

QStringList bounded(QStringList lines)
{
    if (lines.size() <= RawLog::mostLines)
        return lines;
    const int left = int(lines.size()) - RawLog::mostLines;
    lines.resize(RawLog::mostLines);
    lines << Text::tr("… and %n more line(s)", nullptr, left);
    return lines;
}

QStringList bodyLines(const QByteArray &body)
{
    QStringList out;
    qsizetype from = 0;
    while (from < body.size() && out.size() <= RawLog::mostLines) {
        const qsizetype end = body.indexOf('\n', from);
        const qsizetype next = end < 0 ? body.size() : end + 1;
        QByteArrayView line = QByteArrayView(body).sliced(from, next - from);
        const bool crlf = line.endsWith("\r\n");
        const bool lf = !crlf && line.endsWith('\n');
        if (crlf || lf)
            line.chop(crlf ? 2 : 1);
        out << visible(line, lineLimit) + (lf ? QStringLiteral(" \\n") : QString()); // LF alone
        from = next;
    }
    return bounded(out);
}

/// Collects entries in the order in which an audit goes; the sort by time comes afterwards.
class Collector
{
public:
    QList<LogEntry> entries;

    void lookup(const DnsLookup &lookup, const QString &path)
    {
        const QString question =
            QStringLiteral("%1 %2").arg(typeName(quint16(lookup.question.type)), name(lookup.question.name));
        for (int i = 0; i < lookup.attempts.size(); ++i) {
            const DnsAttempt &attempt = lookup.attempts[i];
            const bool last = i + 1 == lookup.attempts.size();
            LogEntry ask = entry(path, QStringLiteral("q%1").arg(i), LogProtocol::Dns, LogDirection::Sent);
            ask.at = attempt.at;
            ask.peer = serverOf(attempt);
            ask.text = withTransport(question, attempt.transport);
            entries << ask;
            if (!attempt.fault && !attempt.rcode && !attempt.ended.isValid() && lookup.answer)
                continue; // another server was quicker
            LogEntry reply = entry(path, QStringLiteral("r%1").arg(i), LogProtocol::Dns, LogDirection::Received);
            reply.at = attempt.ended;
            reply.peer = ask.peer;
            reply.duration = between(attempt.at, attempt.ended, attempt.elapsed);
            if (attempt.fault) {
                reply.direction = LogDirection::Note;
                reply.text = QStringLiteral("%1: %2").arg(question, faultText(*attempt.fault));
            } else if (last && lookup.answer) {
                answer(*lookup.answer, question, reply);
            } else {
                reply.text =
                    QStringLiteral("%1: %2").arg(question, attempt.rcode ? rcodeName(*attempt.rcode) : QString());
            }
            entries << reply;
        }
        if (lookup.attempts.isEmpty())
            unasked(lookup, question, path);
        if (lookup.dnssec) {
            LogEntry note = entry(path, QStringLiteral("dnssec"), LogProtocol::Dns, LogDirection::Note);
            note.at = lookup.attempts.isEmpty() ? QDateTime() : lookup.attempts.last().ended;
            note.text = QStringLiteral("%1: DNSSEC: %2").arg(question, dnssecText(*lookup.dnssec));
            entries << note;
        }
    }

    void lookup(const std::optional<DnsLookup> &one, const QString &path)
    {
        if (one)
            lookup(*one, path);
    }

    void fetch(const PolicyFetch &fetch, const QString &path, const QByteArray &userAgent = {},
               const QString &verb = QStringLiteral("GET"))
    {
        const QString peer = serverText(fetch.address, fetch.port);
        const bool secure = fetch.url.scheme() != u"http";
        LogEntry ask = entry(path, QStringLiteral("q"), LogProtocol::Https, LogDirection::Sent);
        ask.at = fetch.at;
        ask.peer = peer;
        const QString where = visible(fetch.url.toString(QUrl::FullyEncoded), lineLimit);
        ask.text = secure ? Text::tr("%1 %2, server name %3").arg(verb, where, name(fetch.host)) : verb + u' ' + where;
        if (!userAgent.isEmpty())
            ask.text += Text::tr(", as %1").arg(visible(userAgent, 80));
        entries << ask;
        const auto connected = fetch.times.connect + fetch.times.tls;
        if (fetch.tls && !fetch.tls->chain.isEmpty())
            session(*fetch.tls, path, peer, after(fetch.at, connected), fetch.times.tls);
        LogEntry reply = entry(path, QStringLiteral("r"), LogProtocol::Https, LogDirection::Received);
        reply.peer = peer;
        reply.at = after(fetch.at, fetch.times.total);
        reply.duration = std::chrono::duration_cast<std::chrono::milliseconds>(fetch.times.total);
        if (fetch.bytesFromPeer > 0)
            reply.bytes = fetch.bytesFromPeer;
        if (fetch.status > 0) {
            reply.text = Text::tr("%1 %2, %3, %4 in the file")
                             .arg(fetch.status)
                             .arg(visible(fetch.reason, 60), typeOf(fetch), bytesText(fetch.body.size()));
            for (const HttpHeader &header : fetch.headers)
                reply.more << QStringLiteral("%1: %2").arg(visible(header.name), visible(header.value, lineLimit));
            if (!fetch.body.isEmpty())
                reply.more << QString() << bodyLines(fetch.body);
            reply.more = bounded(reply.more);
            reply.moreTitle = fetch.body.isEmpty() ? Text::tr("headers") : Text::tr("headers and body");
        }
        if (fetch.fault) {
            if (reply.text.isEmpty())
                reply.direction = LogDirection::Note;
            reply.text = reply.text.isEmpty() ? faultText(*fetch.fault)
                                              : reply.text + QStringLiteral("; ") + faultText(*fetch.fault);
        }
        if (!reply.text.isEmpty())
            entries << reply;
    }

    void probe(const SmtpProbe &probe, const QString &path)
    {
        const QString peer = peerOf(probe.host, probe.address, probe.port);
        LogEntry begin = entry(path, QStringLiteral("c"), LogProtocol::Smtp, LogDirection::Sent);
        begin.at = probe.at;
        begin.peer = peer;
        begin.text =
            probe.vantage.isEmpty() ? Text::tr("connect") : Text::tr("connect, %1").arg(vantageText(probe.vantage));
        entries << begin;
        transcript(probe.transcript, path, peer, probe.at);
        if (probe.tls && !probe.tls->chain.isEmpty())
            session(*probe.tls, path, peer, sessionTime(probe), {});
        if (probe.fault)
            note(path, QStringLiteral("f"), LogProtocol::Smtp, peer, after(probe.at, probe.elapsed),
                 faultText(*probe.fault), probe.elapsed);
        if (probe.legacyTls && !probe.legacyTls->protocol.isEmpty())
            note(path, QStringLiteral("old"), LogProtocol::Tls, peer, after(probe.at, probe.elapsed),
                 Text::tr("a second session with old versions stands: %1").arg(visible(probe.legacyTls->protocol, 20)),
                 {});
    }

    void trial(const TlsTrial &trial, const QString &path, const DomainName &host)
    {
        const QString peer = peerOf(host, trial.address, trial.port);
        LogEntry ask = entry(path, QStringLiteral("q"), LogProtocol::Tls, LogDirection::Sent);
        ask.at = trial.at;
        ask.peer = peer;
        ask.text = kindText(trial);
        entries << ask;
        if (trial.fault)
            note(path, QStringLiteral("f"), LogProtocol::Tls, peer, after(trial.at, trial.elapsed),
                 faultText(*trial.fault), trial.elapsed);
        else
            session(trial.tls, path, peer, after(trial.at, trial.elapsed), trial.elapsed);
    }

    void injection(const InjectionTrial &trial, const QString &path, const MxTrials &host)
    {
        const QString peer = peerOf(host.host, host.address, host.port);
        LogEntry ask = entry(path, QStringLiteral("q"), LogProtocol::Smtp, LogDirection::Sent);
        ask.at = trial.at;
        ask.peer = peer;
        ask.text = Text::tr("a command in one packet with STARTTLS");
        entries << ask;
        transcript(trial.transcript, path, peer, trial.at);
        if (trial.fault)
            note(path, QStringLiteral("f"), LogProtocol::Smtp, peer, {}, faultText(*trial.fault), {});
    }

private:
    static QString name(const DomainName &domain)
    {
        return domain.isRoot() ? QStringLiteral(".") : visible(domain.toString());
    }

    static QString peerOf(const DomainName &host, const QHostAddress &address, quint16 port)
    {
        return QStringLiteral("%1 %2").arg(name(host), serverText(address, port));
    }

    static QString serverOf(const DnsAttempt &attempt)
    {
        return attempt.via.isEmpty() ? serverText(attempt.server, attempt.port) : visible(attempt.via, 80);
    }

    static QString withTransport(const QString &question, DnsTransport transport)
    {
        switch (transport) {
        case DnsTransport::Udp:
            return question;
        case DnsTransport::Tcp:
            return Text::tr("%1, over TCP").arg(question);
        case DnsTransport::Tls:
            return Text::tr("%1, over TLS").arg(question);
        case DnsTransport::Https:
            return Text::tr("%1, over HTTPS").arg(question);
        }
        return question;
    }

    static QString bytesText(qsizetype size) { return Text::tr("%n byte(s)", nullptr, int(size)); }

    static QString typeOf(const PolicyFetch &fetch)
    {
        const QByteArray type = fetch.header("content-type");
        return type.isEmpty() ? Text::tr("no media type") : visible(type, 60);
    }

    static QDateTime after(const QDateTime &at, std::chrono::microseconds time)
    {
        return at.isValid() ? at.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(time).count()) : at;
    }

    static std::chrono::milliseconds between(const QDateTime &from, const QDateTime &to,
                                             std::chrono::microseconds known)
    {
        return from.isValid() && to.isValid() ? std::chrono::milliseconds(qMax<qint64>(0, from.msecsTo(to)))
                                              : std::chrono::duration_cast<std::chrono::milliseconds>(known);
    }

    static LogEntry entry(const QString &path, const QString &part, LogProtocol protocol, LogDirection direction)
    {
        LogEntry out;
        out.key = path + u'#' + part;
        out.protocol = protocol;
        out.direction = direction;
        return out;
    }

    void note(const QString &path, const QString &part, LogProtocol protocol, const QString &peer, const QDateTime &at,
              const QString &text, std::optional<std::chrono::milliseconds> duration)
    {
        LogEntry out = entry(path, part, protocol, LogDirection::Note);
        out.at = at;
        out.peer = peer;
        out.text = text;
        out.duration = duration;
        entries << out;
    }

    void unasked(const DnsLookup &lookup, const QString &question, const QString &path)
    {
        LogEntry out = entry(path, QStringLiteral("r"), LogProtocol::Dns, LogDirection::Received);
        if (lookup.answer)
            answer(*lookup.answer, question, out);
        else
            out.text = QStringLiteral("%1: %2").arg(question, faultText(lookup.answer.error()));
        if (!lookup.answer)
            out.direction = LogDirection::Note;
        entries << out;
    }

    static void answer(const DnsAnswer &answer, const QString &question, LogEntry &out)
    {
        if (answer.sizeBytes > 0)
            out.bytes = answer.sizeBytes;
        QString said = rcodeName(answer.rcode);
        said += QStringLiteral(", ") + Text::tr("%n record(s)", nullptr, int(answer.answers.size()));
        if (!answer.answers.isEmpty()) {
            said += QStringLiteral(", TTL %1").arg(answer.answers.last().ttl);
            said += QStringLiteral("  ") + visible(rdataText(answer.answers.last()), shortAnswer);
        }
        out.text = QStringLiteral("%1: %2").arg(question, said);
        for (const DnsRecord &record : answer.answers)
            out.more << recordText(record);
        for (const DnsRecord &record : answer.authority)
            out.more << Text::tr("Authority: %1").arg(recordText(record));
        out.more = bounded(out.more);
        if (!out.more.isEmpty())
            out.moreTitle = Text::tr("records");
    }

    void transcript(const QList<TranscriptLine> &lines, const QString &path, const QString &peer,
                    const QDateTime &began)
    {
        QDateTime asked = began;
        for (int i = 0; i < lines.size(); ++i) {
            const TranscriptLine &line = lines[i];
            const bool server = line.from == TranscriptLine::From::Server;
            LogEntry out = entry(path, QStringLiteral("t%1").arg(i), LogProtocol::Smtp,
                                 server                                      ? LogDirection::Received
                                 : line.from == TranscriptLine::From::Client ? LogDirection::Sent
                                                                             : LogDirection::Note);
            out.at = after(began, line.at);
            out.peer = peer;
            out.text = visible(line.text, lineLimit);
            if (line.from != TranscriptLine::From::Note)
                out.bytes = line.text.size() + 2; // CR LF
            if (server && asked.isValid() && out.at.isValid())
                out.duration = std::chrono::milliseconds(qMax<qint64>(0, asked.msecsTo(out.at)));
            if (line.from == TranscriptLine::From::Client)
                asked = out.at;
            entries << out;
        }
    }

    /// The session stood when the client spoke again after its STARTTLS was granted.
    static QDateTime sessionTime(const SmtpProbe &probe)
    {
        bool granted = false;
        for (const TranscriptLine &line : probe.transcript) {
            if (line.from == TranscriptLine::From::Client && granted)
                return after(probe.at, line.at);
            granted = granted || (line.from == TranscriptLine::From::Client && line.text.startsWith("STARTTLS"));
        }
        return after(probe.at, probe.elapsed);
    }

    void session(const TlsFacts &tls, const QString &path, const QString &peer, const QDateTime &at,
                 std::chrono::microseconds took)
    {
        LogEntry out = entry(path, QStringLiteral("tls"), LogProtocol::Tls, LogDirection::Received);
        out.at = at;
        out.peer = peer;
        if (took.count() > 0)
            out.duration = std::chrono::duration_cast<std::chrono::milliseconds>(took);
        qint64 octets = 0;
        for (const QByteArray &der : tls.chain) {
            octets += der.size();
            certificate(der, out.more);
        }
        if (octets > 0)
            out.bytes = octets;
        QStringList said;
        if (!tls.protocol.isEmpty())
            said << visible(tls.protocol, 20) << visible(tls.cipher, 60);
        const auto leaf = readCertificate(tls.chain.value(0));
        if (leaf) {
            const QString first =
                leaf->dnsNames.isEmpty() ? visible(leaf->commonName, 80) : visible(leaf->dnsNames.first(), 80);
            said << Text::tr("certificate for %1 until %2").arg(first, dateText(leaf->notAfter));
        }
        said << (tls.chainErrors.isEmpty() && !tls.chain.isEmpty() ? Text::tr("trusted")
                                                                   : visible(tls.chainErrors.value(0).text, 80));
        said.removeAll(QString());
        out.text = said.join(QStringLiteral(", "));
        out.more = bounded(out.more);
        if (!out.more.isEmpty())
            out.moreTitle = Text::tr("chain");
        entries << out;
    }

    static void certificate(const QByteArray &der, QStringList &out)
    {
        const auto facts = readCertificate(der);
        if (!facts) {
            out << Text::tr("a certificate that cannot be read: %1").arg(visible(facts.error(), 80));
            return;
        }
        QStringList names;
        for (const QByteArray &dns : facts->dnsNames.first(qMin<qsizetype>(facts->dnsNames.size(), 20)))
            names << visible(dns, 80);
        out << Text::tr("%1, issued by %2, %3 to %4")
                   .arg(visible(facts->subject, lineLimit), visible(facts->issuer, lineLimit),
                        dateText(facts->notBefore), dateText(facts->notAfter));
        if (!names.isEmpty())
            out << QStringLiteral("  ") + names.join(QStringLiteral(", "));
    }

    static QString kindText(const TlsTrial &trial)
    {
        switch (trial.kind) {
        case TlsTrialKind::Named:
            return Text::tr("trial: as a sender, server name %1").arg(visible(trial.tls.sni, 80));
        case TlsTrialKind::NoName:
            return Text::tr("trial: without a server name");
        case TlsTrialKind::UnknownName:
            return Text::tr("trial: with a server name that nobody knows");
        case TlsTrialKind::Legacy:
            return Text::tr("trial: TLS 1.0 and 1.1 only");
        }
        return {};
    }
};

void collectHosts(const Observation &seen, Collector &into)
{
    for (int i = 0; i < seen.hosts.size(); ++i) {
        const MxObservation &host = seen.hosts[i];
        const QString path = QStringLiteral("hosts/%1/").arg(i);
        into.lookup(host.a, path + u'a');
        into.lookup(host.aaaa, path + QStringLiteral("aaaa"));
        for (int p = 0; p < host.probes.size(); ++p)
            into.probe(host.probes[p], path + QStringLiteral("probes/%1").arg(p));
        for (int t = 0; t < host.tlsa.size(); ++t)
            into.lookup(host.tlsa[t], path + QStringLiteral("tlsa/%1").arg(t));
    }
    if (seen.controlProbe)
        into.probe(*seen.controlProbe, QStringLiteral("controlProbe"));
    for (int i = 0; i < seen.mxTrials.size(); ++i) {
        const MxTrials &trials = seen.mxTrials[i];
        const QString path = QStringLiteral("mxTrials/%1/").arg(i);
        for (int t = 0; t < trials.trials.size(); ++t)
            into.trial(trials.trials[t], path + QStringLiteral("trials/%1").arg(t), trials.host);
        if (trials.injection)
            into.injection(*trials.injection, path + QStringLiteral("injection"), trials);
    }
}

template <typename List> void collectLookups(const List &lookups, const char *name, Collector &into)
{
    for (int i = 0; i < lookups.size(); ++i)
        into.lookup(lookups[i], QStringLiteral("%1/%2").arg(QLatin1StringView(name)).arg(i));
}

void collectZone(const Observation &seen, Collector &into)
{
    if (!seen.zoneView)
        return;
    into.lookup(seen.zoneView->parent, QStringLiteral("zoneView/parent"));
    for (int s = 0; s < seen.zoneView->servers.size(); ++s) {
        const QList<DnsLookup> &lookups = seen.zoneView->servers[s].lookups;
        for (int i = 0; i < lookups.size(); ++i)
            into.lookup(lookups[i], QStringLiteral("zoneView/%1/%2").arg(s).arg(i));
    }
}

void collectPolicyHost(const Observation &seen, Collector &into)
{
    into.lookup(seen.hostA, QStringLiteral("hostA"));
    into.lookup(seen.hostAaaa, QStringLiteral("hostAaaa"));
    for (int i = 0; i < seen.fetches.size(); ++i)
        into.fetch(seen.fetches[i], QStringLiteral("fetches/%1").arg(i));
    if (seen.provider) {
        into.lookup(seen.provider->a, QStringLiteral("provider/a"));
        into.lookup(seen.provider->aaaa, QStringLiteral("provider/aaaa"));
        if (seen.provider->fetch)
            into.fetch(*seen.provider->fetch, QStringLiteral("provider/fetch"));
    }
    for (int i = 0; i < seen.fetchProbes.size(); ++i)
        into.fetch(seen.fetchProbes[i].fetch, QStringLiteral("fetchProbes/%1").arg(i), seen.fetchProbes[i].userAgent);
    for (int i = 0; i < seen.policyTrials.size(); ++i)
        into.trial(seen.policyTrials[i], QStringLiteral("policyTrials/%1").arg(i), seen.domain.child("mta-sts"));
    collectLookups(seen.caa, "caa", into);
}

/// What has no time takes that of the entry before it, for the order alone.
void sortByTime(QList<LogEntry> &entries)
{
    QList<std::pair<qint64, qsizetype>> order;
    qint64 known = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].at.isValid())
            known = entries[i].at.toMSecsSinceEpoch();
        order << std::pair(known, i);
    }
    std::sort(order.begin(), order.end());
    QList<LogEntry> out;
    out.reserve(entries.size());
    for (const auto &[time, i] : std::as_const(order))
        out << std::move(entries[i]);
    entries = std::move(out);
}

} // namespace

QString protocolName(LogProtocol protocol)
{
    switch (protocol) {
    case LogProtocol::Dns:
        return QStringLiteral("DNS");
    case LogProtocol::Https:
        return QStringLiteral("HTTPS");
    case LogProtocol::Smtp:
        return QStringLiteral("SMTP");
    case LogProtocol::Tls:
        return QStringLiteral("TLS");
    }
    return {};
}

RawLog rawLogOf(const Observation &seen)
{
    Collector all;
    all.lookup(seen.record, QStringLiteral("record"));
    for (int i = 0; i < seen.nameProbes.size(); ++i)
        all.lookup(seen.nameProbes[i].lookup, QStringLiteral("nameProbes/%1").arg(i));
    collectLookups(seen.secondOpinions, "secondOpinions", all);
    collectZone(seen, all);
    collectPolicyHost(seen, all);
    all.lookup(seen.mx, QStringLiteral("mx"));
    all.lookup(seen.domainA, QStringLiteral("domainA"));
    all.lookup(seen.domainAaaa, QStringLiteral("domainAaaa"));
    collectHosts(seen, all);
    all.lookup(seen.tlsrpt, QStringLiteral("tlsrpt"));
    collectLookups(seen.reportTargets, "reportTargets", all);
    for (int i = 0; i < seen.reportFetches.size(); ++i)
        all.fetch(seen.reportFetches[i], QStringLiteral("reportFetches/%1").arg(i), {}, QStringLiteral("HEAD"));
    RawLog out;
    out.entries = std::move(all.entries);
    sortByTime(out.entries);
    out.left = qMax<qsizetype>(0, out.entries.size() - RawLog::mostEntries);
    out.entries.resize(out.entries.size() - out.left);
    return out;
}

QString logTime(const LogEntry &entry)
{
    return entry.at.isValid() ? entry.at.toUTC().toString(QStringLiteral("HH:mm:ss.zzz")) : QStringLiteral("–");
}

QString arrowOf(LogDirection direction)
{
    switch (direction) {
    case LogDirection::Sent:
        return QStringLiteral("→");
    case LogDirection::Received:
        return QStringLiteral("←");
    case LogDirection::Note:
        break;
    }
    return {};
}

QString logDuration(const LogEntry &entry)
{
    if (!entry.duration)
        return {};
    return entry.duration->count() < 1 ? Text::tr("<1 ms") : Text::tr("%1 ms").arg(entry.duration->count());
}

QString logBytes(const LogEntry &entry)
{
    return entry.bytes ? QLocale().toString(*entry.bytes) : QString();
}

QString logLine(const LogEntry &entry, bool more)
{
    QStringList behind;
    if (entry.duration)
        behind << logDuration(entry);
    if (entry.bytes)
        behind << Text::tr("%n byte(s)", nullptr, int(*entry.bytes));
    QString out = QStringLiteral("%1  %2 %3 %4  %5")
                      .arg(logTime(entry), protocolName(entry.protocol).leftJustified(5),
                           arrowOf(entry.direction).leftJustified(1), entry.peer, entry.text);
    if (!behind.isEmpty())
        out += QStringLiteral("  (%1)").arg(behind.join(QStringLiteral(", ")));
    if (more) {
        for (const QString &line : entry.more)
            out += QStringLiteral("\n    | ") + line;
    }
    return out;
}

QString logText(const Observation &seen, const QList<LogEntry> &entries, const QString &note)
{
    QStringList out;
    out << Text::tr("Raw log of the audit of %1, %2 UTC")
               .arg(visible(seen.domain.toUnicode()),
                    seen.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    out << Text::tr("Gatepost %1, resolver %2, times in UTC")
               .arg(visible(seen.context.gatepostVersion, 40), visible(seen.context.resolver, 80));
    if (!seen.context.smtpVantage.isEmpty())
        out << Text::tr("MX hosts asked %1").arg(vantageText(seen.context.smtpVantage));
    if (!note.isEmpty())
        out << note;
    out << QString();
    for (const LogEntry &entry : entries)
        out << logLine(entry, true);
    return out.join(u'\n') + u'\n';
}

} // namespace gatepost
