#include "core/report/redaction.h"
#include "core/audit/addresses.h"
#include "core/report/jsonoctets.h"
#include <algorithm>
#include <QDir>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QUrl>

namespace gatepost {

namespace {

/// An address as it is compared: IPv4 inside IPv6 is IPv4, a zone does not count.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4);
    QHostAddress out(address.toIPv6Address());
    return out;
}

/// All four numbers, or IPv6; "1.2" is a version, not an address.
std::optional<QHostAddress> addressOf(const QString &text)
{
    static const QRegularExpression v4(QStringLiteral("^\\d{1,3}(\\.\\d{1,3}){3}$"));
    const QString bare = text.section(u'%', 0, 0);
    if (!v4.match(bare).hasMatch() && bare.count(u':') < 2)
        return std::nullopt;
    const QHostAddress address(bare);
    return address.isNull() ? std::nullopt : std::optional(plainAddress(address));
}

bool tellsNothing(const QHostAddress &address)
{
    return address.isNull() || address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6) || address.isBroadcast();
}

/// The IPv4 addresses that a host name spells, forwards and backwards: "host-203-0-113-7.example",
/// "7.113.0.203.in-addr.arpa".
QList<QHostAddress> spelledIn(const QString &name)
{
    static const QRegularExpression numbers(
        QStringLiteral("(?<!\\d)(?=(\\d{1,3})([.-])(\\d{1,3})\\2(\\d{1,3})\\2(\\d{1,3})(?!\\d))"));
    QList<QHostAddress> out;
    auto matches = numbers.globalMatch(name);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringList parts{match.captured(1), match.captured(3), match.captured(4), match.captured(5)};
        out << QHostAddress(parts.join(u'.'));
        out << QHostAddress(QStringList(parts.rbegin(), parts.rend()).join(u'.'));
    }
    static const QRegularExpression nibbles(QStringLiteral("(?:[0-9a-f]\\.){32}ip6\\.arpa"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = nibbles.match(name); match.hasMatch()) {
        QString digits = match.captured().left(64).remove(u'.');
        std::reverse(digits.begin(), digits.end());
        for (int i = 28; i > 0; i -= 4)
            digits.insert(i, u':');
        out << QHostAddress(digits);
    }
    return out;
}

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[0-9A-Za-z_.:%-]+"));
    return pattern;
}

bool isHostLike(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)+$"));
    return pattern.match(text).hasMatch() && !addressOf(text);
}

QString trimmedWord(QString word)
{
    while (word.endsWith(u'.') || (word.endsWith(u':') && !word.endsWith(u"::")) || word.endsWith(u'-'))
        word.chop(1);
    return word;
}

} // namespace

Redaction withOwnIdentity(Redaction redaction)
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        redaction.ownAddresses << address;
    const QString name = QHostInfo::localHostName();
    const QString domain = QHostInfo::localDomainName();
    redaction.ownNames << name;
    if (!domain.isEmpty())
        redaction.ownNames << QStringLiteral("%1.%2").arg(name, domain);
    redaction.userName = qEnvironmentVariable("USER");
    if (redaction.userName.isEmpty())
        redaction.userName = QDir::home().dirName();
    return redaction;
}

Redactor::Redactor(const Observation &seen, const Redaction &what) : m_what(what), m_on(what.isOn())
{
    if (m_on)
        learnFrom(seen);
}

void Redactor::learn(const Observation &seen)
{
    if (m_on)
        learnFrom(seen);
}

void Redactor::hideAddress(const QHostAddress &address, bool mx)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.isNull() || (!mx && tellsNothing(plain)) || hidden(plain))
        return;
    const auto same = [mx](const Hidden &h) { return h.label.startsWith(u"[MX") == mx; };
    const qsizetype number = std::count_if(m_addresses.cbegin(), m_addresses.cend(), same) + 1;
    const QString kind = mx ? QStringLiteral("[MX-address-%1]") : QStringLiteral("[hidden-address-%1]");
    QHostAddress substitute;
    const bool isV4 = plain.protocol() == QAbstractSocket::IPv4Protocol;
    for (quint32 n = quint32(m_addresses.size()) + 1; substitute.isNull() || m_servers.contains(substitute); ++n)
        substitute = isV4 ? QHostAddress((n < 255   ? 0xC0000200U
                                          : n < 509 ? 0xC6336400U - 254
                                                    : 0xCB007100U - 508) +
                                         n)
                          : QHostAddress(QStringLiteral("2001:db8:feed::%1").arg(n, 0, 16));
    m_addresses << Hidden{plain, kind.arg(number), substitute};
}

void Redactor::hideName(const QString &name)
{
    const QString lower = trimmedWord(name.toLower());
    if (lower.isEmpty() || m_known.contains(lower) || m_names.contains(lower) || lower == u"localhost" ||
        lower.endsWith(u".invalid"))
        return;
    m_names << lower;
}

const Redactor::Hidden *Redactor::hidden(const QHostAddress &address) const
{
    const auto found =
        std::find_if(m_addresses.cbegin(), m_addresses.cend(), [&](const Hidden &h) { return h.address == address; });
    return found == m_addresses.cend() ? nullptr : &*found;
}

/// A text that was shortened may end inside of what must not be told.
const Redactor::Hidden *Redactor::hiddenAtCut(const QString &start) const
{
    const auto found = std::find_if(m_addresses.cbegin(), m_addresses.cend(), [&](const Hidden &h) {
        return start.size() >= 3 && h.address.toString().startsWith(start, Qt::CaseInsensitive);
    });
    return found == m_addresses.cend() ? nullptr : &*found;
}

// ---- what is to be hidden

void Redactor::learnServer(const QString &url)
{
    const QUrl read(url);
    if (!read.userName().isEmpty() && !m_users.contains(read.userName()))
        m_users << read.userName();
    const QString host = read.host();
    if (const auto address = addressOf(host))
        hideAddress(*address, false);
    else
        hideName(host);
}

/// RFC 5321 §4.1.1.1: the first line of the reply to EHLO greets the client, mostly by address and name.
void Redactor::learnFromReply(const QByteArray &line, bool helloReply)
{
    const QString text = QString::fromLatin1(line);
    QStringList names;
    bool told = false;
    bool first = true;
    auto words = wordPattern().globalMatch(text);
    while (words.hasNext()) {
        const auto match = words.next();
        QString word = trimmedWord(match.captured());
        if (word.startsWith(u"IPv6:", Qt::CaseInsensitive))
            word.remove(0, 5);
        const bool inUrl = match.capturedStart() > 1 && text.mid(match.capturedStart() - 2, 2) == u"//";
        if (const auto address = addressOf(word)) {
            const bool foreign = !m_servers.contains(*address) && !tellsNothing(*address);
            if (foreign)
                hideAddress(*address, false);
            told = told || foreign;
        } else if (isHostLike(word) && !inUrl && !(first && helloReply)) {
            names << word; // the first word of a greeting is the server's own name
        }
        first = false;
    }
    if (!told && !helloReply)
        return;
    for (const QString &name : names)
        hideName(name);
}

void Redactor::learnFrom(const Observation &seen)
{
    QList<const DnsLookup *> lookups;
    const auto add = [&lookups](const std::optional<DnsLookup> &lookup) {
        if (lookup)
            lookups << &*lookup;
    };
    for (const auto *lookup :
         {&seen.record, &seen.hostA, &seen.hostAaaa, &seen.mx, &seen.domainA, &seen.domainAaaa, &seen.tlsrpt})
        add(*lookup);
    QList<QHostAddress> mxAddresses;
    for (const MxObservation &host : seen.hosts) {
        add(host.a);
        add(host.aaaa);
        m_known << host.name.toString() << host.name.toUnicode();
        for (const SmtpProbe &probe : host.probes)
            mxAddresses << probe.address;
        for (const auto &lookup : {host.a, host.aaaa})
            mxAddresses << (lookup ? addressRecords(*lookup) : QList<QHostAddress>());
    }
    for (const DnsLookup &lookup : seen.reportTargets)
        lookups << &lookup;
    for (const NameProbe &probe : seen.nameProbes)
        lookups << &probe.lookup;
    for (const DnsLookup &lookup : seen.secondOpinions)
        lookups << &lookup;
    for (const auto &lookup : seen.caa)
        lookups << &lookup;
    if (seen.zoneView) {
        add(seen.zoneView->parent);
        for (const NameServerView &server : seen.zoneView->servers) {
            m_servers << plainAddress(server.address);
            m_known << server.name.toString();
            for (const DnsLookup &lookup : server.lookups)
                lookups << &lookup;
        }
    }
    for (const QHostAddress &address : mxAddresses)
        m_servers << plainAddress(address);
    for (const PolicyFetch &fetch : seen.fetches + seen.reportFetches)
        m_servers << plainAddress(fetch.address);
    QList<QHostAddress> resolvers;
    for (const DnsLookup *lookup : lookups) {
        m_known << lookup->question.name.toString();
        for (const DomainName &alias : lookup->aliases)
            m_known << alias.toString();
        for (const QHostAddress &address : addressRecords(*lookup))
            m_servers << plainAddress(address);
        for (const DnsAttempt &attempt : lookup->attempts)
            resolvers << plainAddress(attempt.server);
    }
    m_known << seen.domain.toString() << seen.domain.toUnicode() << QStringLiteral("mta-sts.") + seen.domain.toString();
    if (m_what.mxAddresses) {
        for (const QHostAddress &address : std::as_const(mxAddresses))
            hideAddress(address, true);
    }
    if (!m_what.own)
        return;

    if (!m_what.userName.isEmpty())
        m_users << m_what.userName;
    for (const QHostAddress &address : m_what.ownAddresses)
        hideAddress(address, false);
    for (const QString &name : m_what.ownNames)
        hideName(name);
    // A resolver inside one's own network tells of that network; a public one of nobody.
    for (const QHostAddress &address : std::as_const(resolvers)) {
        if (!isPublicAddress(address, seen.context.publicNets))
            hideAddress(address, false);
        else
            m_servers << address;
    }
    for (const QString &word : seen.context.resolver.split(u',')) {
        const auto address = addressOf(word.trimmed());
        if (address && !isPublicAddress(*address, seen.context.publicNets))
            hideAddress(*address, false);
    }
    learnServer(seen.context.proxy);
    if (seen.context.smtpVantage.startsWith(u"script:"))
        m_names << seen.context.smtpVantage.mid(7).toLower();
    else
        learnServer(seen.context.smtpVantage);

    QList<const SmtpProbe *> probes;
    for (const MxObservation &host : seen.hosts) {
        for (const SmtpProbe &probe : host.probes)
            probes << &probe;
    }
    if (seen.controlProbe)
        probes << &*seen.controlProbe;
    for (const SmtpProbe *probe : std::as_const(probes)) {
        bool hello = false;
        for (const TranscriptLine &line : probe->transcript) {
            if (line.from == TranscriptLine::From::Client) {
                hello = line.text.startsWith("EHLO ") || line.text.startsWith("HELO ");
                if (hello)
                    hideName(QString::fromLatin1(line.text.mid(5)).trimmed());
                continue;
            }
            if (line.from == TranscriptLine::From::Server)
                learnFromReply(line.text.mid(4), std::exchange(hello, false));
        }
        for (const auto &reply : {probe->greeting, probe->ehlo, probe->startTls, probe->ehloAgain}) {
            for (const QByteArray &line : reply ? reply->lines : QList<QByteArray>())
                learnFromReply(line, reply != probe->greeting && reply != probe->startTls && line == reply->lines[0]);
        }
        if (probe->fault)
            learnFromReply(probe->fault->detail.toLatin1(), false);
    }
    QList<PolicyFetch> fetches = seen.fetches + seen.reportFetches;
    for (const FetchProbe &probe : seen.fetchProbes)
        fetches << probe.fetch;
    for (const PolicyFetch &fetch : std::as_const(fetches)) {
        for (const HttpHeader &header : fetch.headers)
            learnFromReply(header.value, false);
        for (const QByteArray &line : fetch.body.split('\n')) {
            if (!line.trimmed().toLower().startsWith("mx:"))
                learnFromReply(line, false);
        }
    }
}

// ---- taking it out

QString Redactor::word(const QString &whole, bool cut, For whom) const
{
    const auto shown = [whom](const Hidden &h, bool inName) {
        if (whom == For::People)
            return h.label;
        return inName ? h.label.mid(1, h.label.size() - 2).toLower() + QStringLiteral(".invalid")
                      : h.substitute.toString();
    };
    const auto nameShown = [whom](qsizetype index) {
        return whom == For::People ? QStringLiteral("[hidden-name-%1]").arg(index + 1)
                                   : QStringLiteral("hidden-name-%1.invalid").arg(index + 1);
    };
    QString core = trimmedWord(whole);
    const QString tail = whole.mid(core.size());
    QString head;
    if (core.startsWith(u"IPv6:", Qt::CaseInsensitive)) {
        head = core.left(5);
        core.remove(0, 5);
    }
    if (const auto address = addressOf(core)) {
        const Hidden *found = hidden(*address);
        if (found)
            return head + shown(*found, false) + tail;
        if (!cut)
            return whole;
    }
    QStringList pieces = core.split(u':');
    bool changed = false;
    for (QString &piece : pieces) {
        const QString bare = trimmedWord(piece);
        const QString rest = piece.mid(bare.size());
        const QString lower = bare.toLower();
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const bool same = lower == m_names[i] || (m_names[i].contains(u'.') && lower.endsWith(u'.' + m_names[i]));
            // A name of one label may be a common word: it counts where a host is named.
            if (same && m_names[i].contains(u'.')) {
                piece = nameShown(i) + rest;
                changed = true;
                break;
            }
        }
        if (changed)
            continue;
        for (const QHostAddress &address : spelledIn(bare)) {
            const Hidden *found = hidden(address);
            if (!found)
                continue;
            piece = shown(*found, addressOf(bare) != address) + rest;
            changed = true;
            break;
        }
    }
    if (changed)
        return head + pieces.join(u':') + tail;
    // An address with something of another kind before or behind it, such as a port.
    for (qsizetype at = core.indexOf(u':'); at >= 0; at = core.indexOf(u':', at + 1)) {
        if (const auto address = addressOf(core.mid(at + 1)); address && hidden(*address))
            return head + core.left(at + 1) + shown(*hidden(*address), false) + tail;
        if (const auto address = addressOf(core.left(at)); address && hidden(*address))
            return head + shown(*hidden(*address), false) + core.mid(at) + tail;
    }
    if (!cut)
        return whole;
    if (const Hidden *found = hiddenAtCut(core + tail))
        return head + shown(*found, false);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (core.size() >= 3 && m_names[i].startsWith(core.toLower()))
            return head + nameShown(i);
    }
    return whole;
}

QString Redactor::replaced(const QString &text, For whom) const
{
    if (!m_on || text.isEmpty())
        return text;
    QString out;
    qsizetype done = 0;
    auto words = wordPattern().globalMatch(text);
    while (words.hasNext()) {
        const auto match = words.next();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        out += word(match.captured(), done < text.size() && text[done] == u'…', whom);
    }
    out += QStringView(text).mid(done);
    return lonelyNamesReplaced(out, whom);
}

/// The user, and hosts whose name is one label: common words perhaps, so only where such a name stands.
QString Redactor::lonelyNamesReplaced(QString text, For whom) const
{
    const QString user = whom == For::People ? QStringLiteral("[hidden-user]") : QStringLiteral("hidden-user");
    for (const QString &name : m_users) {
        const QString escaped = QRegularExpression::escape(name);
        text.replace(QRegularExpression(QStringLiteral("(?<![\\w.-])%1(?=@)|(?<=/)%1(?![\\w.-])").arg(escaped)), user);
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names[i].contains(u'.'))
            continue;
        const QString shown = whom == For::People ? QStringLiteral("[hidden-name-%1]").arg(i + 1)
                                                  : QStringLiteral("hidden-name-%1.invalid").arg(i + 1);
        const QString escaped = QRegularExpression::escape(m_names[i]);
        text.replace(QRegularExpression(QStringLiteral("((?:EHLO|HELO|Hello|script:|“) ?)%1(?![\\w.-])").arg(escaped),
                                        QRegularExpression::CaseInsensitiveOption),
                     QStringLiteral("\\1") + shown);
    }
    return text;
}

QString Redactor::text(const QString &text) const
{
    return replaced(text, For::People);
}

QStringList Redactor::texts(const QStringList &texts) const
{
    QStringList out;
    for (const QString &one : texts)
        out << text(one);
    return out;
}

QByteArray Redactor::octetsReplaced(QByteArray octets) const
{
    for (const Hidden &one : m_addresses) {
        if (one.address.protocol() == QAbstractSocket::IPv4Protocol) {
            const auto bytes = [](quint32 v) {
                return QByteArray{QByteArray(1, char(v >> 24)) + char(v >> 16) + char(v >> 8) + char(v)};
            };
            octets.replace(bytes(one.address.toIPv4Address()), bytes(one.substitute.toIPv4Address()));
            continue;
        }
        const auto bytes = [](const QHostAddress &address) {
            const Q_IPV6ADDR raw = address.toIPv6Address();
            return QByteArray(reinterpret_cast<const char *>(raw.c), sizeof raw.c);
        };
        octets.replace(bytes(one.address), bytes(one.substitute));
    }
    return octets;
}

QJsonValue Redactor::jsonValue(const QString &key, const QJsonValue &value) const
{
    if (value.isObject())
        return json(value.toObject());
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out << jsonValue(key, item);
        return out;
    }
    if (!value.isString() || key == u"chain")
        return value; // a certificate holds no secret of ours, and would not verify any more
    const QString text = value.toString();
    if (key == u"wire" || key == u"rdata")
        return QString::fromLatin1(octetsReplaced(QByteArray::fromBase64(text.toLatin1())).toBase64());
    if (!text.startsWith(u"base64:"))
        return replaced(text, For::Programs);
    const QString octets = QString::fromLatin1(octetsFromJson(text));
    return octetsToJson(replaced(octets, For::Programs).toLatin1());
}

QJsonObject Redactor::json(const QJsonObject &object) const
{
    if (!m_on)
        return object;
    QJsonObject out;
    for (auto member = object.begin(); member != object.end(); ++member)
        out.insert(member.key(), jsonValue(member.key(), member.value()));
    return out;
}

QList<QHostAddress> Redactor::hiddenAddresses() const
{
    QList<QHostAddress> out;
    for (const Hidden &one : m_addresses)
        out << one.address;
    return out;
}

} // namespace gatepost
