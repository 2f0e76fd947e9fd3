#include "core/dns/resolver.h"
#include "core/async/firstof.h"
#include "core/async/job.h"
#include "core/base/clock.h"
#include "core/dns/securechannel.h"
#include "core/dns/udppool.h"
#include "core/dns/wire.h"
#include <deque>
#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QtEndian>

namespace gatepost {

namespace {

using async::FirstOf;
using async::Task;
using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr milliseconds queryLimit{20'000}; // of one question over all servers, whoever waits for it
constexpr int maxCacheSeconds = 3'600;

enum class Event { Replied, Expired, Gone, Failed };

/// Tells a waiting coroutine that something arrived; dies with the query.
class Notifier : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void told();
};

/// Letters in random case: an answer must repeat them (0x20), which an off-path attacker has to guess as well.
QByteArray randomCase(QByteArray name)
{
    for (char &c : name) {
        if (c >= 'a' && c <= 'z' && (QRandomGenerator::system()->generate() & 1) != 0)
            c = char(c - 'a' + 'A');
    }
    return name;
}

microseconds elapsed(const QElapsedTimer &timer)
{
    return microseconds(timer.nsecsElapsed() / 1000);
}

FaultKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return FaultKind::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return FaultKind::Closed;
    case QAbstractSocket::SocketTimeoutError:
        return FaultKind::Timeout;
    default:
        return FaultKind::Unreachable;
    }
}

/// One question over TCP (RFC 7766 §8: two octets of length before each message).
Task<Result<QByteArray>> askOverTcp(Endpoint server, QByteArray query, QDeadlineTimer until)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(server.address, server.port);
    {
        FirstOf<Event> connected(until, Event::Expired);
        connected.add(&socket, &QTcpSocket::connected, Event::Replied);
        connected.add(&socket, &QTcpSocket::errorOccurred, Event::Failed);
        const Event event = co_await connected;
        if (event == Event::Expired)
            co_return failure(Fault{FaultKind::Timeout, QString(), 0});
        if (event == Event::Failed)
            co_return failure(Fault{kindOf(socket.error()), socket.errorString(), int(socket.error())});
    }
    QByteArray framed(2, '\0');
    qToBigEndian(quint16(query.size()), framed.data());
    socket.write(framed + query);

    QByteArray got;
    for (;;) {
        got += socket.read(65'537 - got.size());
        if (got.size() >= 2) {
            const int size = qFromBigEndian<quint16>(got.constData());
            if (got.size() >= size + 2)
                co_return got.mid(2, size);
        }
        if (socket.state() != QAbstractSocket::ConnectedState)
            co_return failure(Fault{FaultKind::Closed, QString(), 0});
        FirstOf<Event> more(until, Event::Expired);
        more.add(&socket, &QTcpSocket::readyRead, Event::Replied);
        more.add(&socket, &QTcpSocket::disconnected, Event::Failed);
        const Event event = co_await more;
        if (event == Event::Expired)
            co_return failure(Fault{FaultKind::Timeout, QString(), 0});
    }
}

/// A question that is being asked or has been answered; shared by all who ask it.
struct Entry
{
    std::shared_ptr<DnsLookup> soFar = std::make_shared<DnsLookup>(); ///< what was tried, while there is no lookup
    std::optional<DnsLookup> lookup;
    QDeadlineTimer validUntil;
    Notifier ready;
    std::optional<async::Job> job;
};

/// Follows the CNAME records of one answer from `name` on. False when the chain loops or is too long.
bool followAliases(const QList<DnsRecord> &records, DomainName name, int limit, QList<DomainName> &aliases)
{
    for (;;) {
        const auto alias = std::find_if(records.begin(), records.end(), [&name](const DnsRecord &record) {
            return record.type == quint16(RrType::Cname) && record.owner == name;
        });
        if (alias == records.end())
            return true;
        qsizetype at = 0;
        const auto target = nameFromRdata(alias->rdata, at);
        if (!target)
            return true;
        const bool loop = aliases.contains(*target);
        aliases.append(*target);
        if (loop || aliases.size() > limit)
            return false;
        name = *target;
    }
}

bool hasData(const QList<DnsRecord> &records, const DomainName &name, RrType type)
{
    return std::any_of(records.begin(), records.end(),
                       [&](const DnsRecord &r) { return r.owner == name && r.type == quint16(type); });
}

quint32 cacheSeconds(const DnsLookup &lookup)
{
    if (!lookup.answer)
        return 0;
    quint32 seconds = lookup.answer->negativeTtl.value_or(maxCacheSeconds);
    for (const DnsRecord &record : lookup.answer->answers)
        seconds = std::min(seconds, record.ttl);
    return std::min<quint32>(seconds, maxCacheSeconds);
}

} // namespace

struct Resolver::Private
{
    ResolverOptions options;
    std::vector<std::unique_ptr<UdpPool>> pools;          ///< by server; null for those asked over TLS or HTTPS …
    std::vector<std::unique_ptr<SecureChannel>> channels; ///< … and the other way round
    using Key = std::pair<DomainName, quint32>;           // name; type and whether checking is off
    QHash<Key, std::shared_ptr<Entry>> entries;

    /// What came to one query, from whichever packet.
    struct Inbox
    {
        struct Mail
        {
            int attempt = 0;
            Result<QByteArray> packet;
        };
        std::deque<Mail> mail;
        Notifier notifier;
    };

    Task<Result<DnsAnswer>> ask(DnsQuestion question, Checking checking, QList<DnsAttempt> *attempts,
                                QDeadlineTimer until);
    Task<DnsLookup> resolve(DnsQuestion question, Checking checking, std::shared_ptr<DnsLookup> soFar);
};

/// One question to the servers in turn, again with growing patience, until one gives an answer that counts.
Task<Result<DnsAnswer>> Resolver::Private::ask(DnsQuestion question, Checking checking, QList<DnsAttempt> *attempts,
                                               QDeadlineTimer until)
{
    const int serverCount = int(options.servers.size());
    if (serverCount == 0)
        co_return failure(Fault{FaultKind::NoServer, QString(), 0});
    const QByteArray cased = options.randomCase ? randomCase(question.name.toAscii()) : question.name.toAscii();
    QueryFlags flags;
    flags.checkingDisabled = checking == Checking::Disabled;
    flags.recursionDesired = options.recursion;
    const Result<QByteArray> probe = buildQuery(cased, question.type, 0, flags);
    if (!probe)
        co_return failure(probe.error());

    const auto inbox = std::make_shared<Inbox>();
    std::vector<UdpPool::Ticket> tickets; // earlier packets may still be answered while a later one waits
    std::deque<async::Job> exchanges;     // they cannot be moved
    QHash<int, int> serverOf;             // by attempt
    QList<bool> edns(serverCount, true);
    QList<bool> settled(serverCount, false); // gave an answer that another server may better
    std::optional<DnsAnswer> unhelpful;      // SERVFAIL, REFUSED: kept in case no server does better
    Fault lastFault{FaultKind::Timeout, QString(), 0};
    QElapsedTimer timer;
    timer.start();

    int sent = 0;
    while (sent < options.maxAttempts && !until.hasExpired()) {
        const int server = sent % serverCount;
        if (settled[server]) {
            ++sent;
            continue;
        }
        const int attempt = int(attempts->size());
        DnsAttempt record;
        const DnsServer &asked = options.servers[server];
        const bool secure = asked.transport != DnsTransport::Udp;
        record.server = asked.endpoint.address;
        record.port = secure && asked.url.isValid() ? quint16(asked.url.port(443)) : asked.endpoint.port;
        record.transport = asked.transport;
        record.via = secure ? dnsServerText(asked) : QString();
        record.at = systemNow();
        attempts->append(record);
        serverOf.insert(attempt, server);
        flags.edns = edns[server];
        const auto build = [cased, question, flags](quint16 id) {
            return buildQuery(cased, question.type, id, flags).value_or(QByteArray());
        };
        const auto receive = [inbox, attempt](Result<QByteArray> packet) {
            Inbox::Mail mail{attempt, std::move(packet)};
            inbox->mail.push_back(std::move(mail));
            Q_EMIT inbox->notifier.told();
        };
        const milliseconds patience = (secure ? options.secureTry : options.firstTry) * (1 << (sent / serverCount));
        QDeadlineTimer tryUntil(patience);
        if (until < tryUntil)
            tryUntil = until;
        if (secure)
            exchanges.emplace_back(channels[std::size_t(server)]->exchange(build, tryUntil), receive);
        else
            tickets.push_back(pools[std::size_t(server)]->send(build, receive));
        ++sent;

        bool next = false;
        while (!next) {
            if (inbox->mail.empty()) {
                FirstOf<Event> event(tryUntil, Event::Expired);
                event.add(&inbox->notifier, &Notifier::told, Event::Replied);
                const Event what = co_await event;
                if (what == Event::Expired && inbox->mail.empty()) {
                    (*attempts)[attempt].fault = Fault{FaultKind::Timeout, QString(), 0};
                    (*attempts)[attempt].elapsed = elapsed(timer);
                    (*attempts)[attempt].ended = systemNow();
                    lastFault = Fault{FaultKind::Timeout, QString(), 0};
                    break;
                }
            }
            const Inbox::Mail mail = std::move(inbox->mail.front());
            inbox->mail.pop_front();
            DnsAttempt &from = (*attempts)[mail.attempt];
            const int fromServer = serverOf.value(mail.attempt);
            from.elapsed = elapsed(timer);
            from.ended = systemNow();
            from.fault.reset();
            if (!mail.packet) {
                from.fault = mail.packet.error();
                lastFault = *from.fault;
                next = mail.attempt == attempt;
                continue;
            }
            Result<DnsAnswer> answer = parseAnswer(*mail.packet);
            const bool datagram = from.transport == DnsTransport::Udp;
            if (answer)
                answer->transport = from.transport;
            if (answer && answer->flags.truncated && datagram) { // RFC 7766 §5
                DnsAttempt tcp;
                tcp.server = from.server;
                tcp.port = from.port;
                tcp.transport = DnsTransport::Tcp;
                tcp.at = systemNow();
                from.rcode = answer->rcode;
                attempts->append(tcp);
                const int tcpAttempt = int(attempts->size()) - 1;
                const QByteArray query = build(quint16(QRandomGenerator::system()->generate()));
                const Endpoint again = options.servers[fromServer].endpoint;
                const Result<QByteArray> whole = co_await askOverTcp(again, query, until);
                (*attempts)[tcpAttempt].elapsed = elapsed(timer);
                (*attempts)[tcpAttempt].ended = systemNow();
                if (!whole)
                    answer = failure(whole.error());
                else if (!answersQuery(*whole, query))
                    answer =
                        failure(Fault{FaultKind::Malformed, QStringLiteral("the answer is to another question"), 0});
                else
                    answer = parseAnswer(*whole);
                if (answer)
                    answer->transport = DnsTransport::Tcp;
                else
                    (*attempts)[tcpAttempt].fault = answer.error();
                if (answer)
                    (*attempts)[tcpAttempt].rcode = answer->rcode;
            }
            DnsAttempt &source = (*attempts)[mail.attempt];
            if (!answer) {
                if (!source.rcode)
                    source.fault = answer.error();
                lastFault = answer.error();
                next = true;
                continue;
            }
            source.rcode = answer->rcode;
            answer->server = source.server;
            answer->serverPort = source.port;
            answer->elapsed = elapsed(timer);
            const bool refusesEdns = answer->rcode == Rcode::FormErr || answer->rcode == Rcode::NotImp;
            if (refusesEdns && edns[fromServer]) { // RFC 6891 §7: a server that does not know EDNS
                edns[fromServer] = false;
                --sent;
                next = true;
                continue;
            }
            if (answer->rcode == Rcode::NoError || answer->rcode == Rcode::NxDomain)
                co_return *answer;
            settled[fromServer] = true;
            unhelpful = *answer;
            if (!settled.contains(false))
                co_return *unhelpful;
            next = true;
        }
    }
    if (unhelpful)
        co_return *unhelpful;
    co_return failure(lastFault);
}

Task<DnsLookup> Resolver::Private::resolve(DnsQuestion question, Checking checking, std::shared_ptr<DnsLookup> soFar)
{
    DnsLookup &lookup = *soFar;
    lookup.question = question;
    const QDeadlineTimer until{queryLimit};
    DomainName name = question.name;
    QList<DnsRecord> chain;
    QList<DnsRecord> authority; // proofs of every part of the chain
    for (int hop = 0; hop <= options.maxAliases; ++hop) {
        DnsQuestion step;
        step.name = name;
        step.type = question.type;
        Result<DnsAnswer> answer = co_await ask(step, checking, &lookup.attempts, until);
        if (!answer) {
            lookup.answer = failure(answer.error());
            co_return lookup;
        }
        chain += answer->answers;
        authority += answer->authority;
        const qsizetype known = lookup.aliases.size();
        if (!followAliases(answer->answers, name, options.maxAliases, lookup.aliases)) {
            lookup.answer =
                failure(Fault{FaultKind::AliasLoop, lookup.aliases.last().toString(), int(lookup.aliases.size())});
            co_return lookup;
        }
        const bool moved = lookup.aliases.size() > known;
        const DomainName target = moved ? lookup.aliases.last() : name;
        const bool complete = !options.recursion || !moved || answer->rcode != Rcode::NoError || answer->negativeTtl ||
                              hasData(answer->answers, target, question.type);
        answer->answers = chain;
        answer->authority = authority;
        lookup.answer = std::move(answer);
        if (complete)
            co_return lookup;
        name = target; // the server left the target to us
    }
    lookup.answer = failure(Fault{FaultKind::AliasLoop, name.toString(), int(lookup.aliases.size())});
    co_return lookup;
}

Resolver::Resolver(ResolverOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->options = std::move(options);
    for (const DnsServer &server : d->options.servers) {
        const bool secure = server.transport != DnsTransport::Udp;
        d->channels.push_back(secure ? makeSecureChannel(server, d->options.tls) : nullptr);
        d->pools.push_back(
            secure ? nullptr
                   : std::make_unique<UdpPool>(server.endpoint, d->options.poolSize, d->options.queriesPerSocket));
    }
}

Resolver::~Resolver()
{
    // Jobs first: they use the pools. Entries that somebody still waits for end with their notifier.
    for (const auto &entry : std::as_const(d->entries))
        entry->job.reset();
    const auto entries = std::exchange(d->entries, {});
    for (const auto &entry : entries) {
        if (!entry->lookup) {
            entry->lookup = DnsLookup{};
            entry->lookup->answer = failure(Fault{FaultKind::Cancelled, QString(), 0});
            Q_EMIT entry->ready.told();
        }
    }
}

Task<DnsLookup> Resolver::lookup(DnsQuestion question, QDeadlineTimer until, Checking checking)
{
    const Private::Key key(question.name, quint32(question.type) << 1 | quint32(checking));
    std::shared_ptr<Entry> entry = d->entries.value(key);
    if (!entry || (entry->lookup && entry->validUntil.hasExpired())) {
        entry = std::make_shared<Entry>();
        d->entries.insert(key, entry);
        const auto keep = [weak = std::weak_ptr(entry)](DnsLookup lookup) {
            if (const auto alive = weak.lock()) {
                alive->validUntil = QDeadlineTimer(std::chrono::seconds(cacheSeconds(lookup)));
                alive->lookup = std::move(lookup);
                Q_EMIT alive->ready.told();
            }
        };
        entry->job.emplace(d->resolve(question, checking, entry->soFar), keep);
    }
    if (!entry->lookup) {
        FirstOf<Event> answered(until, Event::Expired);
        answered.add(&entry->ready, &Notifier::told, Event::Replied);
        const Event event = co_await answered;
        if (event == Event::Expired) {
            DnsLookup late = *entry->soFar;
            late.question = question;
            late.answer = failure(Fault{FaultKind::Timeout, QString(), 0});
            for (DnsAttempt &attempt : late.attempts) {
                if (!attempt.fault && !attempt.rcode)
                    attempt.fault = Fault{FaultKind::Timeout, QString(), 0};
            }
            co_return late;
        }
    }
    DnsLookup lookup = *entry->lookup; // nothing of `this` from here on: the resolver may be gone
    lookup.question = question;
    co_return lookup;
}

} // namespace gatepost

#include "resolver.moc"
