#include "core/report/observationjson.h"
#include "core/audit/assessment.h"
#include "core/report/jsonoctets.h"
#include <array>
#include <QJsonValue>

namespace gatepost {

namespace {

const QString formatName = QStringLiteral("gatepost-observation");

// ---- writing

template <typename Duration> double micros(Duration d)
{
    return double(std::chrono::duration_cast<std::chrono::microseconds>(d).count());
}

QString name(const DomainName &domain)
{
    return domain.toString();
}

QString date(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// Left out where it was not written down.
void writeMoment(QJsonObject &into, const char *key, const QDateTime &when)
{
    if (when.isValid())
        into.insert(QLatin1StringView(key), date(when));
}

QJsonObject write(const Fault &fault)
{
    return {{QStringLiteral("kind"), QString(faultKey(fault.kind))},
            {QStringLiteral("detail"), fault.detail},
            {QStringLiteral("code"), fault.code}};
}

QJsonValue write(const std::optional<Fault> &fault)
{
    return fault ? QJsonValue(write(*fault)) : QJsonValue();
}

QJsonObject write(const DnsRecord &record)
{
    return {{QStringLiteral("owner"), name(record.owner)},
            {QStringLiteral("type"), typeName(record.type)},
            {QStringLiteral("code"), int(record.type)},
            {QStringLiteral("ttl"), double(record.ttl)},
            {QStringLiteral("rdata"), QString::fromLatin1(record.rdata.toBase64())},
            {QStringLiteral("text"), rdataText(record)}};
}

template <typename Enum, std::size_t N> QString word(Enum value, const std::array<const char *, N> &words)
{
    return QString::fromLatin1(words.at(std::size_t(value)));
}

constexpr std::array transports{"udp", "tcp", "tls", "https"};

QJsonObject write(const DnsAnswer &answer)
{
    QJsonObject out{
        {QStringLiteral("rcode"), int(answer.rcode)},
        {QStringLiteral("aa"), answer.flags.authoritative},
        {QStringLiteral("tc"), answer.flags.truncated},
        {QStringLiteral("ra"), answer.flags.recursionAvailable},
        {QStringLiteral("ad"), answer.flags.authentic},
        {QStringLiteral("answers"), listToJson(answer.answers, [](const DnsRecord &r) { return write(r); })},
        {QStringLiteral("authority"), listToJson(answer.authority, [](const DnsRecord &r) { return write(r); })},
        {QStringLiteral("aliases"), listToJson(answer.aliases, name)},
        {QStringLiteral("server"), answer.server.toString()},
        {QStringLiteral("port"), int(answer.serverPort)},
        {QStringLiteral("transport"), word(answer.transport, transports)},
        {QStringLiteral("size"), answer.sizeBytes},
        {QStringLiteral("elapsed_us"), micros(answer.elapsed)},
        {QStringLiteral("wire"), QString::fromLatin1(answer.wire.toBase64())}};
    if (answer.negativeTtl)
        out.insert(QStringLiteral("negative_ttl"), double(*answer.negativeTtl));
    return out;
}

QJsonObject write(const DnsAttempt &attempt)
{
    QJsonObject out{{QStringLiteral("server"), attempt.server.toString()},
                    {QStringLiteral("port"), int(attempt.port)},
                    {QStringLiteral("transport"), word(attempt.transport, transports)},
                    {QStringLiteral("via"), attempt.via},
                    {QStringLiteral("elapsed_us"), micros(attempt.elapsed)},
                    {QStringLiteral("fault"), write(attempt.fault)}};
    if (attempt.rcode)
        out.insert(QStringLiteral("rcode"), int(*attempt.rcode));
    writeMoment(out, "at", attempt.at);
    writeMoment(out, "ended", attempt.ended);
    return out;
}

QJsonObject write(const DnssecVerdict &verdict)
{
    QJsonObject out{{QStringLiteral("status"), QString(dnssecStatusKey(verdict.status))},
                    {QStringLiteral("reason"), QString(dnssecFaultKey(verdict.fault))},
                    {QStringLiteral("zone"), name(verdict.zone)},
                    {QStringLiteral("owner"), name(verdict.owner)},
                    {QStringLiteral("code"), int(verdict.type)},
                    {QStringLiteral("detail"), verdict.detail},
                    {QStringLiteral("zones"), listToJson(verdict.zones, name)}};
    if (verdict.when.isValid())
        out.insert(QStringLiteral("when"), date(verdict.when));
    if (verdict.validUntil.isValid())
        out.insert(QStringLiteral("valid_until"), date(verdict.validUntil));
    return out;
}

QJsonObject write(const DnsLookup &lookup)
{
    QJsonObject out{
        {QStringLiteral("name"), name(lookup.question.name)},
        {QStringLiteral("type"), typeName(quint16(lookup.question.type))},
        {QStringLiteral("code"), int(lookup.question.type)},
        {QStringLiteral("attempts"), listToJson(lookup.attempts, [](const DnsAttempt &a) { return write(a); })},
        {QStringLiteral("aliases"), listToJson(lookup.aliases, name)}};
    if (lookup.answer)
        out.insert(QStringLiteral("answer"), write(*lookup.answer));
    else
        out.insert(QStringLiteral("fault"), write(lookup.answer.error()));
    if (lookup.dnssec)
        out.insert(QStringLiteral("dnssec"), write(*lookup.dnssec));
    return out;
}

QJsonValue write(const std::optional<DnsLookup> &lookup)
{
    return lookup ? QJsonValue(write(*lookup)) : QJsonValue();
}

QJsonObject write(const NameServerView &server)
{
    return {{QStringLiteral("name"), name(server.name)},
            {QStringLiteral("address"), server.address.toString()},
            {QStringLiteral("lookups"), listToJson(server.lookups, [](const DnsLookup &l) { return write(l); })}};
}

QJsonValue write(const std::optional<ZoneView> &view)
{
    if (!view)
        return {};
    return QJsonObject{
        {QStringLiteral("zone"), name(view->zone)},
        {QStringLiteral("named"), listToJson(view->named, name)},
        {QStringLiteral("parent"), write(view->parent)},
        {QStringLiteral("servers"), listToJson(view->servers, [](const NameServerView &s) { return write(s); })}};
}

QJsonValue write(const std::optional<TlsFacts> &tls)
{
    if (!tls)
        return {};
    const auto complaint = [](const ChainError &e) {
        return QJsonObject{
            {QStringLiteral("code"), e.code}, {QStringLiteral("depth"), e.depth}, {QStringLiteral("text"), e.text}};
    };
    return QJsonObject{
        {QStringLiteral("sni"), octetsToJson(tls->sni)},
        {QStringLiteral("protocol"), tls->protocol},
        {QStringLiteral("cipher"), tls->cipher},
        {QStringLiteral("chain"),
         listToJson(tls->chain, [](const QByteArray &der) { return QString::fromLatin1(der.toBase64()); })},
        {QStringLiteral("chain_errors"), listToJson(tls->chainErrors, complaint)},
        {QStringLiteral("trust_store"), tls->trustStore},
        {QStringLiteral("verified_at"), date(tls->verifiedAt)}};
}

constexpr std::array fetchStages{"connect", "tls", "response", "body", "finished"};
constexpr std::array smtpStages{"connect", "greeting", "ehlo", "starttls", "handshake", "ehlo-again", "finished"};
constexpr std::array depths{"sender", "full"};
constexpr std::array probePurposes{"wrong-record-name", "wildcard-record", "wildcard-host",    "wrong-report-name",
                                   "wildcard-mail",     "subdomain-mail",  "subdomain-record", "alias-owner",
                                   "provider-record",   "wrong-tlsa-name"};
constexpr std::array speakers{"client", "server", "note"};
constexpr std::array stopReasons{"none", "cancelled", "deadline"};

QJsonObject write(const PolicyFetch &fetch)
{
    const auto header = [](const HttpHeader &h) {
        return QJsonObject{{QStringLiteral("name"), octetsToJson(h.name)},
                           {QStringLiteral("value"), octetsToJson(h.value)}};
    };
    QJsonObject out{{QStringLiteral("host"), name(fetch.host)},
                    {QStringLiteral("url"), fetch.url.toString(QUrl::FullyEncoded)},
                    {QStringLiteral("address"), fetch.address.toString()},
                    {QStringLiteral("port"), int(fetch.port)},
                    {QStringLiteral("stage"), word(fetch.stage, fetchStages)},
                    {QStringLiteral("fault"), write(fetch.fault)},
                    {QStringLiteral("connect_us"), micros(fetch.times.connect)},
                    {QStringLiteral("tls_us"), micros(fetch.times.tls)},
                    {QStringLiteral("first_byte_us"), micros(fetch.times.firstByte)},
                    {QStringLiteral("total_us"), micros(fetch.times.total)},
                    {QStringLiteral("tls"), write(fetch.tls)},
                    {QStringLiteral("status"), fetch.status},
                    {QStringLiteral("reason"), octetsToJson(fetch.reason)},
                    {QStringLiteral("headers"), listToJson(fetch.headers, header)},
                    {QStringLiteral("body"), octetsToJson(fetch.body)},
                    {QStringLiteral("body_too_large"), fetch.bodyTooLarge},
                    {QStringLiteral("bytes_from_peer"), double(fetch.bytesFromPeer)}};
    writeMoment(out, "at", fetch.at);
    return out;
}

QJsonValue write(const std::optional<SmtpReply> &reply)
{
    if (!reply)
        return {};
    return QJsonObject{
        {QStringLiteral("code"), reply->code},
        {QStringLiteral("lines"), listToJson(reply->lines, [](const QByteArray &l) { return octetsToJson(l); })}};
}

QJsonObject write(const TranscriptLine &line)
{
    return {{QStringLiteral("from"), word(line.from, speakers)},
            {QStringLiteral("at_ms"), double(line.at.count())},
            {QStringLiteral("text"), octetsToJson(line.text)}};
}

QJsonObject write(const SmtpProbe &probe)
{
    const auto spoken = [](const TranscriptLine &line) { return write(line); };
    QJsonObject out{{QStringLiteral("host"), name(probe.host)},
                    {QStringLiteral("address"), probe.address.toString()},
                    {QStringLiteral("port"), int(probe.port)},
                    {QStringLiteral("stage"), word(probe.stage, smtpStages)},
                    {QStringLiteral("fault"), write(probe.fault)},
                    {QStringLiteral("transcript"), listToJson(probe.transcript, spoken)},
                    {QStringLiteral("greeting"), write(probe.greeting)},
                    {QStringLiteral("ehlo"), write(probe.ehlo)},
                    {QStringLiteral("starttls"), write(probe.startTls)},
                    {QStringLiteral("ehlo_again"), write(probe.ehloAgain)},
                    {QStringLiteral("injected"), octetsToJson(probe.injected)},
                    {QStringLiteral("tls"), write(probe.tls)},
                    {QStringLiteral("legacy_tls"), write(probe.legacyTls)},
                    {QStringLiteral("elapsed_ms"), double(probe.elapsed.count())},
                    {QStringLiteral("vantage"), probe.vantage}};
    writeMoment(out, "at", probe.at);
    return out;
}

constexpr std::array trialKinds{"named", "no-name", "unknown-name", "legacy"};
constexpr std::array stapleStatuses{"unreadable", "good", "revoked", "unknown"};
constexpr std::array fetchPurposes{"other-client", "plain-http", "apex-host", "other-folder", "other-file-name"};

QJsonValue write(const std::optional<OcspStaple> &staple)
{
    if (!staple)
        return {};
    return QJsonObject{{QStringLiteral("response"), QString::fromLatin1(staple->response.toBase64())},
                       {QStringLiteral("status"), word(staple->status, stapleStatuses)},
                       {QStringLiteral("verified"), staple->verified},
                       {QStringLiteral("trouble"), staple->trouble},
                       {QStringLiteral("this_update"), date(staple->thisUpdate)},
                       {QStringLiteral("next_update"), date(staple->nextUpdate)},
                       {QStringLiteral("revoked_at"), date(staple->revokedAt)},
                       {QStringLiteral("reason"), staple->reason}};
}

QJsonObject write(const TlsTrial &trial)
{
    QJsonObject out{{QStringLiteral("kind"), word(trial.kind, trialKinds)},
                    {QStringLiteral("address"), trial.address.toString()},
                    {QStringLiteral("port"), int(trial.port)},
                    {QStringLiteral("reached"), trial.reached},
                    {QStringLiteral("fault"), write(trial.fault)},
                    {QStringLiteral("tls"), write(std::optional(trial.tls))},
                    {QStringLiteral("group"), trial.group},
                    {QStringLiteral("staple"), write(trial.staple)},
                    {QStringLiteral("elapsed_ms"), double(trial.elapsed.count())}};
    writeMoment(out, "at", trial.at);
    return out;
}

QJsonValue write(const std::optional<InjectionTrial> &injection)
{
    if (!injection)
        return {};
    const auto line = [](const TranscriptLine &l) { return write(l); };
    QJsonObject out{{QStringLiteral("decided"), injection->decided},
                    {QStringLiteral("obeyed"), injection->obeyed},
                    {QStringLiteral("inside_tls"), injection->insideTls},
                    {QStringLiteral("fault"), write(injection->fault)},
                    {QStringLiteral("transcript"), listToJson(injection->transcript, line)}};
    writeMoment(out, "at", injection->at);
    return out;
}

QJsonObject write(const MxTrials &trials)
{
    return {{QStringLiteral("host"), name(trials.host)},
            {QStringLiteral("address"), trials.address.toString()},
            {QStringLiteral("port"), int(trials.port)},
            {QStringLiteral("trials"), listToJson(trials.trials, [](const TlsTrial &t) { return write(t); })},
            {QStringLiteral("injection"), write(trials.injection)}};
}

QJsonObject write(const FetchProbe &probe)
{
    return {{QStringLiteral("purpose"), word(probe.purpose, fetchPurposes)},
            {QStringLiteral("user_agent"), octetsToJson(probe.userAgent)},
            {QStringLiteral("fetch"), write(probe.fetch)}};
}

QJsonObject write(const QMap<QString, QString> &map)
{
    QJsonObject out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

QJsonObject write(const MxObservation &host)
{
    QJsonObject out{{QStringLiteral("name"), name(host.name)},
                    {QStringLiteral("a"), write(host.a)},
                    {QStringLiteral("aaaa"), write(host.aaaa)},
                    {QStringLiteral("probes"), listToJson(host.probes, [](const SmtpProbe &p) { return write(p); })},
                    {QStringLiteral("tlsa"), listToJson(host.tlsa, [](const DnsLookup &l) { return write(l); })},
                    {QStringLiteral("finished"), host.finished}};
    if (host.preference)
        out.insert(QStringLiteral("preference"), int(*host.preference));
    return out;
}

QJsonValue write(const std::optional<ProviderPolicy> &provider)
{
    if (!provider)
        return {};
    return QJsonObject{{QStringLiteral("host"), name(provider->host)},
                       {QStringLiteral("a"), write(provider->a)},
                       {QStringLiteral("aaaa"), write(provider->aaaa)},
                       {QStringLiteral("fetch"), provider->fetch ? QJsonValue(write(*provider->fetch)) : QJsonValue()}};
}

QJsonObject write(const AuditContext &context)
{
    return {{QStringLiteral("gatepost_version"), context.gatepostVersion},
            {QStringLiteral("resolver"), context.resolver},
            {QStringLiteral("trust_store"), context.trustStore},
            {QStringLiteral("trust_store_date"), date(context.trustStoreDate)},
            {QStringLiteral("vantage"), context.vantage},
            {QStringLiteral("proxy"), context.proxy},
            {QStringLiteral("smtp_vantage"), context.smtpVantage},
            {QStringLiteral("control_host"), context.controlHost},
            {QStringLiteral("depth"), word(context.depth, depths)},
            {QStringLiteral("smtp_probed"), context.smtpProbed},
            {QStringLiteral("https_port"), int(context.httpsPort)},
            {QStringLiteral("http_port"), int(context.httpPort)},
            {QStringLiteral("smtp_port"), int(context.smtpPort)},
            {QStringLiteral("authorities"), write(context.authorities)},
            {QStringLiteral("public_nets"), QJsonArray::fromStringList(context.publicNets)}};
}

// ---- reading

/// Reads members; the first one that is wrong is remembered with its path.
class Reader
{
public:
    Reader(QJsonObject object, QString path, QString *error)
        : m_object(std::move(object)), m_path(std::move(path)), m_error(error)
    {
    }

    bool has(const char *key) const
    {
        return m_object.contains(QLatin1StringView(key)) && !m_object.value(QLatin1StringView(key)).isNull();
    }
    QString text(const char *key) { return value(key, QJsonValue::String).toString(); }
    double number(const char *key) { return value(key, QJsonValue::Double).toDouble(); }
    bool flag(const char *key) { return value(key, QJsonValue::Bool).toBool(); }
    DomainName domain(const char *key) { return DomainName::fromDns(text(key).toUtf8()); }
    QByteArray octets(const char *key) { return octetsFromJson(text(key)); }
    QByteArray base64(const char *key) { return QByteArray::fromBase64(text(key).toLatin1()); }
    QHostAddress address(const char *key) { return QHostAddress(text(key)); }
    QDateTime date(const char *key)
    {
        const QString written = text(key);
        return written.isEmpty() ? QDateTime() : QDateTime::fromString(written, Qt::ISODateWithMs);
    }
    QDateTime laterDate(const char *key) { return has(key) ? date(key) : QDateTime(); } ///< see laterObjects()
    std::chrono::microseconds duration(const char *key) { return std::chrono::microseconds(qint64(number(key))); }
    QMap<QString, QString> map(const char *key)
    {
        QMap<QString, QString> out;
        const QJsonObject written = value(key, QJsonValue::Object).toObject();
        for (auto it = written.begin(); it != written.end(); ++it)
            out.insert(it.key(), it.value().toString());
        return out;
    }
    /// As objects(); documents of earlier versions do not have the list.
    template <typename T, typename Read> QList<T> laterObjects(const char *key, Read read)
    {
        return has(key) ? objects<T>(key, read) : QList<T>();
    }
    Reader object(const char *key) { return Reader(value(key, QJsonValue::Object).toObject(), path(key), m_error); }

    template <typename Enum, std::size_t N> Enum word(const char *key, const std::array<const char *, N> &words)
    {
        const QString written = text(key);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (written == QLatin1StringView(words.at(i)))
                return Enum(i);
        }
        wrong(key, "a known word");
        return Enum(0);
    }
    template <typename T, typename Read> QList<T> objects(const char *key, Read read)
    {
        QList<T> out;
        const QJsonArray array = value(key, QJsonValue::Array).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array[i].isObject())
                wrong(key, "a list of objects");
            Reader item(array[i].toObject(), QStringLiteral("%1/%2").arg(path(key)).arg(i), m_error);
            out << read(item);
        }
        return out;
    }
    template <typename T, typename Read> QList<T> texts(const char *key, Read read)
    {
        QList<T> out;
        for (const QJsonValue item : value(key, QJsonValue::Array).toArray()) {
            if (!item.isString())
                wrong(key, "a list of strings");
            out << read(item.toString());
        }
        return out;
    }
    void wrong(const char *key, const char *expected)
    {
        if (m_error->isEmpty())
            *m_error = QStringLiteral("%1: must be %2").arg(path(key), QString::fromLatin1(expected));
    }

private:
    QString path(const char *key) const
    {
        return m_path.isEmpty() ? QString::fromLatin1(key) : m_path + u'/' + QString::fromLatin1(key);
    }
    QJsonValue value(const char *key, QJsonValue::Type type)
    {
        const QJsonValue out = m_object.value(QLatin1StringView(key));
        if (out.type() == type)
            return out;
        switch (type) {
        case QJsonValue::String:
            wrong(key, "a string");
            break;
        case QJsonValue::Double:
            wrong(key, "a number");
            break;
        case QJsonValue::Bool:
            wrong(key, "true or false");
            break;
        case QJsonValue::Array:
            wrong(key, "a list");
            break;
        default:
            wrong(key, "an object");
            break;
        }
        return {};
    }

    QJsonObject m_object;
    QString m_path;
    QString *m_error;
};

DomainName readName(const QString &text)
{
    return DomainName::fromDns(text.toUtf8());
}

Fault readFault(Reader in)
{
    const auto kind = faultFromKey(QLatin1StringView(in.text("kind").toLatin1()));
    if (!kind)
        in.wrong("kind", "a known word");
    return Fault{kind.value_or(FaultKind::Internal), in.text("detail"), int(in.number("code"))};
}

std::optional<Fault> readFaultOf(Reader &in)
{
    return in.has("fault") ? std::optional(readFault(in.object("fault"))) : std::nullopt;
}

DnsTransport readTransport(Reader &in)
{
    return in.word<DnsTransport>("transport", transports);
}

DnsRecord readRecord(Reader &in)
{
    return {in.domain("owner"), quint16(in.number("code")), quint32(in.number("ttl")), in.base64("rdata")};
}

DnsAnswer readAnswer(Reader in)
{
    DnsAnswer out;
    out.rcode = Rcode(in.number("rcode"));
    out.flags = {in.flag("aa"), in.flag("tc"), in.flag("ra"), in.flag("ad")};
    out.answers = in.objects<DnsRecord>("answers", readRecord);
    out.authority = in.objects<DnsRecord>("authority", readRecord);
    out.aliases = in.texts<DomainName>("aliases", readName);
    if (in.has("negative_ttl"))
        out.negativeTtl = quint32(in.number("negative_ttl"));
    out.server = in.address("server");
    out.serverPort = quint16(in.number("port"));
    out.transport = readTransport(in);
    out.sizeBytes = int(in.number("size"));
    out.elapsed = in.duration("elapsed_us");
    out.wire = in.base64("wire");
    return out;
}

DnsAttempt readAttempt(Reader &in)
{
    DnsAttempt out;
    out.server = in.address("server");
    out.port = quint16(in.number("port"));
    out.transport = readTransport(in);
    out.via = in.has("via") ? in.text("via") : QString();
    out.elapsed = in.duration("elapsed_us");
    out.fault = readFaultOf(in);
    if (in.has("rcode"))
        out.rcode = Rcode(in.number("rcode"));
    out.at = in.laterDate("at");
    out.ended = in.laterDate("ended");
    return out;
}

DnssecVerdict readVerdict(Reader in)
{
    DnssecVerdict out;
    const QString status = in.text("status");
    const QString reason = in.text("reason");
    bool known = false;
    for (int i = 0; i <= int(DnssecStatus::Indeterminate); ++i) {
        if (status == dnssecStatusKey(DnssecStatus(i))) {
            out.status = DnssecStatus(i);
            known = true;
        }
    }
    if (!known)
        in.wrong("status", "a known word");
    known = false;
    for (int i = 0; i < int(DnssecFault::Count); ++i) {
        if (reason == dnssecFaultKey(DnssecFault(i))) {
            out.fault = DnssecFault(i);
            known = true;
        }
    }
    if (!known)
        in.wrong("reason", "a known word");
    out.zone = in.domain("zone");
    out.owner = in.domain("owner");
    out.type = quint16(in.number("code"));
    out.detail = in.text("detail");
    out.zones = in.texts<DomainName>("zones", readName);
    if (in.has("when"))
        out.when = in.date("when");
    if (in.has("valid_until"))
        out.validUntil = in.date("valid_until");
    return out;
}

DnsLookup readLookup(Reader in)
{
    DnsLookup out;
    out.question = {in.domain("name"), RrType(in.number("code"))};
    out.attempts = in.objects<DnsAttempt>("attempts", readAttempt);
    out.aliases = in.texts<DomainName>("aliases", readName);
    if (in.has("answer"))
        out.answer = readAnswer(in.object("answer"));
    else
        out.answer = failure(readFault(in.object("fault")));
    if (in.has("dnssec"))
        out.dnssec = readVerdict(in.object("dnssec"));
    return out;
}

std::optional<DnsLookup> readLookupOf(Reader &in, const char *key)
{
    return in.has(key) ? std::optional(readLookup(in.object(key))) : std::nullopt;
}

NameServerView readNameServer(Reader &in)
{
    return {in.domain("name"), in.address("address"),
            in.objects<DnsLookup>("lookups", [](Reader &l) { return readLookup(l); })};
}

std::optional<ZoneView> readZoneViewOf(Reader &parent)
{
    if (!parent.has("zone_view"))
        return {};
    Reader in = parent.object("zone_view");
    ZoneView out;
    out.zone = in.domain("zone");
    out.named = in.texts<DomainName>("named", readName);
    out.parent = readLookupOf(in, "parent");
    out.servers = in.objects<NameServerView>("servers", readNameServer);
    return out;
}

std::optional<TlsFacts> readTlsOf(Reader &parent, const char *key)
{
    if (!parent.has(key))
        return {};
    Reader in = parent.object(key);
    TlsFacts out;
    out.sni = in.octets("sni");
    out.protocol = in.text("protocol");
    out.cipher = in.text("cipher");
    out.chain =
        in.texts<QByteArray>("chain", [](const QString &text) { return QByteArray::fromBase64(text.toLatin1()); });
    out.chainErrors = in.objects<ChainError>("chain_errors", [](Reader &e) {
        return ChainError{int(e.number("code")), int(e.number("depth")), e.text("text")};
    });
    out.trustStore = in.text("trust_store");
    out.verifiedAt = in.date("verified_at");
    return out;
}

PolicyFetch readFetch(Reader &in)
{
    PolicyFetch out;
    out.host = in.domain("host");
    out.url = QUrl(in.text("url"), QUrl::StrictMode);
    out.address = in.address("address");
    out.port = quint16(in.number("port"));
    out.stage = in.word<FetchStage>("stage", fetchStages);
    out.fault = readFaultOf(in);
    out.times = {in.duration("connect_us"), in.duration("tls_us"), in.duration("first_byte_us"),
                 in.duration("total_us")};
    out.tls = readTlsOf(in, "tls");
    out.status = int(in.number("status"));
    out.reason = in.octets("reason");
    out.headers = in.objects<HttpHeader>("headers", [](Reader &h) {
        return HttpHeader{h.octets("name"), h.octets("value")};
    });
    out.body = in.octets("body");
    out.bodyTooLarge = in.flag("body_too_large");
    out.bytesFromPeer = qint64(in.number("bytes_from_peer"));
    out.at = in.laterDate("at");
    return out;
}

std::optional<SmtpReply> readReplyOf(Reader &parent, const char *key)
{
    if (!parent.has(key))
        return {};
    Reader in = parent.object(key);
    return SmtpReply{int(in.number("code")), in.texts<QByteArray>("lines", octetsFromJson)};
}

TranscriptLine readLine(Reader &line)
{
    return {line.word<TranscriptLine::From>("from", speakers), std::chrono::milliseconds(qint64(line.number("at_ms"))),
            line.octets("text")};
}

SmtpProbe readProbe(Reader &in)
{
    SmtpProbe out;
    out.host = in.domain("host");
    out.address = in.address("address");
    out.port = quint16(in.number("port"));
    out.stage = in.word<SmtpStage>("stage", smtpStages);
    out.fault = readFaultOf(in);
    out.transcript = in.objects<TranscriptLine>("transcript", readLine);
    out.greeting = readReplyOf(in, "greeting");
    out.ehlo = readReplyOf(in, "ehlo");
    out.startTls = readReplyOf(in, "starttls");
    out.ehloAgain = readReplyOf(in, "ehlo_again");
    out.injected = in.octets("injected");
    out.tls = readTlsOf(in, "tls");
    out.legacyTls = readTlsOf(in, "legacy_tls");
    out.elapsed = std::chrono::milliseconds(qint64(in.number("elapsed_ms")));
    out.vantage = in.text("vantage");
    out.at = in.laterDate("at");
    return out;
}

std::optional<OcspStaple> readStapleOf(Reader &parent)
{
    if (!parent.has("staple"))
        return {};
    Reader in = parent.object("staple");
    OcspStaple out;
    out.response = in.base64("response");
    out.status = in.word<StapleStatus>("status", stapleStatuses);
    out.verified = in.flag("verified");
    out.trouble = in.text("trouble");
    out.thisUpdate = in.date("this_update");
    out.nextUpdate = in.date("next_update");
    out.revokedAt = in.date("revoked_at");
    out.reason = in.text("reason");
    return out;
}

TlsTrial readTrial(Reader &in)
{
    TlsTrial out;
    out.kind = in.word<TlsTrialKind>("kind", trialKinds);
    out.address = in.address("address");
    out.port = quint16(in.number("port"));
    out.reached = in.flag("reached");
    out.fault = readFaultOf(in);
    out.tls = readTlsOf(in, "tls").value_or(TlsFacts());
    out.group = in.text("group");
    out.staple = readStapleOf(in);
    out.elapsed = std::chrono::milliseconds(qint64(in.number("elapsed_ms")));
    out.at = in.laterDate("at");
    return out;
}

MxTrials readMxTrials(Reader &in)
{
    MxTrials out;
    out.host = in.domain("host");
    out.address = in.address("address");
    out.port = quint16(in.number("port"));
    out.trials = in.objects<TlsTrial>("trials", readTrial);
    if (!in.has("injection"))
        return out;
    Reader injection = in.object("injection");
    InjectionTrial &trial = out.injection.emplace();
    trial.decided = injection.flag("decided");
    trial.obeyed = injection.flag("obeyed");
    trial.insideTls = injection.flag("inside_tls");
    trial.fault = readFaultOf(injection);
    trial.transcript = injection.objects<TranscriptLine>("transcript", readLine);
    trial.at = injection.laterDate("at");
    return out;
}

FetchProbe readFetchProbe(Reader &in)
{
    Reader fetch = in.object("fetch");
    return {in.word<FetchPurpose>("purpose", fetchPurposes), in.octets("user_agent"), readFetch(fetch)};
}

MxObservation readHost(Reader &in)
{
    MxObservation out;
    out.name = in.domain("name");
    if (in.has("preference"))
        out.preference = quint16(in.number("preference"));
    out.a = readLookupOf(in, "a");
    out.aaaa = readLookupOf(in, "aaaa");
    out.probes = in.objects<SmtpProbe>("probes", readProbe);
    if (in.has("tlsa")) // not in documents of the first versions
        out.tlsa = in.objects<DnsLookup>("tlsa", [](Reader &l) { return readLookup(l); });
    out.finished = in.flag("finished");
    return out;
}

std::optional<ProviderPolicy> readProviderOf(Reader &parent)
{
    if (!parent.has("provider"))
        return {};
    Reader in = parent.object("provider");
    ProviderPolicy out;
    out.host = in.domain("host");
    out.a = readLookupOf(in, "a");
    out.aaaa = readLookupOf(in, "aaaa");
    if (in.has("fetch")) {
        Reader fetch = in.object("fetch");
        out.fetch = readFetch(fetch);
    }
    return out;
}

AuditContext readContext(Reader in)
{
    AuditContext out;
    out.gatepostVersion = in.text("gatepost_version");
    out.resolver = in.text("resolver");
    out.trustStore = in.text("trust_store");
    out.trustStoreDate = in.laterDate("trust_store_date");
    out.vantage = in.text("vantage");
    out.proxy = in.text("proxy");
    out.smtpVantage = in.has("smtp_vantage") ? in.text("smtp_vantage") : QString();
    out.controlHost = in.has("control_host") ? in.text("control_host") : QString();
    out.depth = in.has("depth") ? in.word<Depth>("depth", depths) : Depth::Full;
    out.smtpProbed = in.flag("smtp_probed");
    out.httpsPort = quint16(in.number("https_port"));
    out.httpPort = in.has("http_port") ? quint16(in.number("http_port")) : out.httpPort;
    out.smtpPort = quint16(in.number("smtp_port"));
    if (in.has("authorities"))
        out.authorities = in.map("authorities");
    out.publicNets = in.texts<QString>("public_nets", [](const QString &net) { return net; });
    return out;
}

Step readStep(const QString &key)
{
    for (const Step step : allSteps) {
        if (stepKey(step) == key)
            return step;
    }
    return Step::Record;
}

} // namespace

QJsonObject toJson(const Observation &seen)
{
    const auto probe = [](const NameProbe &p) {
        return QJsonObject{{QStringLiteral("purpose"), word(p.purpose, probePurposes)},
                           {QStringLiteral("lookup"), write(p.lookup)}};
    };
    return {
        {QStringLiteral("format"), formatName},
        {QStringLiteral("version"), Observation::formatVersion},
        {QStringLiteral("domain"), name(seen.domain)},
        {QStringLiteral("input"), seen.input},
        {QStringLiteral("started_at"), date(seen.startedAt)},
        {QStringLiteral("duration_ms"), double(seen.duration.count())},
        {QStringLiteral("context"), write(seen.context)},
        {QStringLiteral("record"), write(seen.record)},
        {QStringLiteral("host_a"), write(seen.hostA)},
        {QStringLiteral("host_aaaa"), write(seen.hostAaaa)},
        {QStringLiteral("mx"), write(seen.mx)},
        {QStringLiteral("domain_a"), write(seen.domainA)},
        {QStringLiteral("domain_aaaa"), write(seen.domainAaaa)},
        {QStringLiteral("tlsrpt"), write(seen.tlsrpt)},
        {QStringLiteral("name_probes"), listToJson(seen.nameProbes, probe)},
        {QStringLiteral("report_targets"), listToJson(seen.reportTargets, [](const DnsLookup &l) { return write(l); })},
        {QStringLiteral("report_fetches"),
         listToJson(seen.reportFetches, [](const PolicyFetch &f) { return write(f); })},
        {QStringLiteral("provider"), write(seen.provider)},
        {QStringLiteral("fetches"), listToJson(seen.fetches, [](const PolicyFetch &f) { return write(f); })},
        {QStringLiteral("control_probe"), seen.controlProbe ? QJsonValue(write(*seen.controlProbe)) : QJsonValue()},
        {QStringLiteral("hosts"), listToJson(seen.hosts, [](const MxObservation &h) { return write(h); })},
        {QStringLiteral("fetch_probes"), listToJson(seen.fetchProbes, [](const FetchProbe &p) { return write(p); })},
        {QStringLiteral("policy_trials"), listToJson(seen.policyTrials, [](const TlsTrial &t) { return write(t); })},
        {QStringLiteral("second_opinions"),
         listToJson(seen.secondOpinions, [](const DnsLookup &l) { return write(l); })},
        {QStringLiteral("zone_view"), write(seen.zoneView)},
        {QStringLiteral("caa"), listToJson(seen.caa, [](const DnsLookup &l) { return write(l); })},
        {QStringLiteral("mx_trials"), listToJson(seen.mxTrials, [](const MxTrials &t) { return write(t); })},
        {QStringLiteral("looked_further"), seen.lookedFurther},
        {QStringLiteral("finished"), listToJson(seen.finished, [](Step s) { return QString(stepKey(s)); })},
        {QStringLiteral("stopped"), word(seen.stopped, stopReasons)}};
}

Result<Observation, QString> observationFromJson(const QJsonObject &json)
{
    QString error;
    Reader in(json, {}, &error);
    if (json.value(u"format").toString() != formatName)
        return failure(QStringLiteral("format: this is no observation of Gatepost"));
    if (json.value(u"version").toInt() > Observation::formatVersion)
        return failure(QStringLiteral("version: written by a later version of Gatepost"));
    Observation out;
    out.domain = in.domain("domain");
    out.input = in.text("input");
    out.startedAt = in.date("started_at");
    out.duration = std::chrono::milliseconds(qint64(in.number("duration_ms")));
    out.context = readContext(in.object("context"));
    out.record = readLookupOf(in, "record");
    out.hostA = readLookupOf(in, "host_a");
    out.hostAaaa = readLookupOf(in, "host_aaaa");
    out.mx = readLookupOf(in, "mx");
    out.domainA = readLookupOf(in, "domain_a");
    out.domainAaaa = readLookupOf(in, "domain_aaaa");
    out.tlsrpt = readLookupOf(in, "tlsrpt");
    out.nameProbes = in.objects<NameProbe>("name_probes", [](Reader &p) {
        return NameProbe{p.word<ProbePurpose>("purpose", probePurposes), readLookup(p.object("lookup"))};
    });
    out.reportTargets = in.objects<DnsLookup>("report_targets", [](Reader &l) { return readLookup(l); });
    if (in.has("report_fetches")) // not in documents of the first versions
        out.reportFetches = in.objects<PolicyFetch>("report_fetches", readFetch);
    out.provider = readProviderOf(in);
    out.fetches = in.objects<PolicyFetch>("fetches", readFetch);
    if (in.has("control_probe")) {
        Reader control = in.object("control_probe");
        out.controlProbe = readProbe(control);
    }
    out.hosts = in.objects<MxObservation>("hosts", readHost);
    out.fetchProbes = in.laterObjects<FetchProbe>("fetch_probes", readFetchProbe);
    out.policyTrials = in.laterObjects<TlsTrial>("policy_trials", readTrial);
    out.secondOpinions = in.laterObjects<DnsLookup>("second_opinions", [](Reader &l) { return readLookup(l); });
    out.zoneView = readZoneViewOf(in);
    out.caa = in.laterObjects<DnsLookup>("caa", [](Reader &l) { return readLookup(l); });
    out.mxTrials = in.laterObjects<MxTrials>("mx_trials", readMxTrials);
    out.lookedFurther = in.has("looked_further") && in.flag("looked_further");
    out.finished = in.texts<Step>("finished", readStep);
    out.stopped = in.word<StopReason>("stopped", stopReasons);
    if (!error.isEmpty())
        return failure(error);
    return out;
}

} // namespace gatepost
