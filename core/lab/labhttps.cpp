#include "core/lab/labhosts.h"
#include <QJsonArray>
#include <QTimer>

namespace gatepost {

namespace {

constexpr qint64 ahead = 64 * 1024; ///< octets of an endless answer that wait to be sent

QByteArray octets(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

const QString wellKnown = QStringLiteral("/.well-known/mta-sts.txt");

/// How the host answers this request: by path, then by client. Only the policy file is there unless "paths" has more.
QJsonObject behaviourFor(const QJsonObject &behaviour, const QByteArray &request)
{
    const QString path = QString::fromLatin1(request.split(' ').value(1));
    const QJsonObject paths = behaviour.value(u"paths").toObject();
    if (paths.contains(path))
        return paths.value(path).toObject();
    if (path != wellKnown)
        return {{QStringLiteral("status"), 404},
                {QStringLiteral("reason"), QStringLiteral("Not Found")},
                {QStringLiteral("policy"), QStringLiteral("Not found\n")}};
    const QJsonObject clients = behaviour.value(u"clients").toObject();
    for (auto it = clients.begin(); it != clients.end(); ++it) {
        if (request.contains("User-Agent: " + it.key().toLatin1()))
            return it.value().toObject();
    }
    return behaviour;
}

QByteArray plainAnswer(const QJsonObject &how, const QByteArray &body)
{
    const int status = how.value(u"status").toInt(200);
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + ' ' +
                     how.value(u"reason").toString(QStringLiteral("OK")).toUtf8() + "\r\n";
    const QString type = how.value(u"contentType").toString(QStringLiteral("text/plain"));
    if (!type.isEmpty())
        out += "Content-Type: " + type.toUtf8() + "\r\n";
    for (const QJsonValue header : how.value(u"headers").toArray())
        out += octets(header) + "\r\n";
    out += "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    return out + body;
}

/// An answer in pieces: "head" once, then "chunk" `repeat` times (-1: for ever), one every `every` milliseconds.
class Stream : public QObject
{
public:
    Stream(LabPeer *peer, const QJsonObject &how)
        : QObject(peer), m_peer(peer), m_chunk(octets(how.value(u"chunk"))), m_left(how.value(u"repeat").toInt(-1))
    {
        m_peer->write(octets(how.value(u"head")));
        const int every = how.value(u"every").toInt(0);
        if (every > 0) {
            connect(&m_timer, &QTimer::timeout, this, [this] { send(); });
            m_timer.start(every);
            return;
        }
        m_peer->drained = [this] { fill(); };
        fill();
    }

private:
    void fill()
    {
        while (m_left != 0 && m_peer->pending() < ahead)
            send();
    }
    void send()
    {
        if (m_left == 0) {
            m_timer.stop();
            m_peer->finish();
            return;
        }
        m_peer->write(m_chunk);
        if (m_left > 0 && --m_left == 0 && !m_timer.isActive())
            m_peer->finish();
    }

    LabPeer *m_peer;
    QByteArray m_chunk;
    int m_left;
    QTimer m_timer;
};

void answer(LabPeer *peer, const QJsonObject &how, const QByteArray &policy)
{
    const QByteArray body = how.contains(u"policy") ? octets(how.value(u"policy")) : policy;
    if (how.contains(u"stream")) {
        new Stream(peer, how.value(u"stream").toObject()); // NOLINT: owned by the peer
        return;
    }
    if (how.contains(u"raw"))
        peer->write(octets(how.value(u"raw")).replace("{body}", body));
    else if (how.contains(u"rawBase64"))
        peer->write(QByteArray::fromBase64(how.value(u"rawBase64").toString().toLatin1()));
    else
        peer->write(plainAnswer(how, body));
    peer->finish();
}

/// Waits for the whole request, then answers when it is time.
void onRequest(LabPeer *peer, std::function<const LabPolicyHost *()> host)
{
    auto request = std::make_shared<QByteArray>();
    peer->received = [peer, host, request](const QByteArray &text) {
        *request += text;
        if (!request->contains("\r\n\r\n"))
            return;
        peer->received = nullptr;
        const LabPolicyHost *found = host();
        const QJsonObject how = behaviourFor(found->behaviour, *request);
        const int delay = how.value(u"delay").toInt(0);
        QTimer::singleShot(delay, peer, [peer, how, policy = found->policy] { answer(peer, how, policy); });
    };
}

} // namespace

void serveHttps(LabPeer *peer, const LabPolicyHost *host)
{
    const QString trouble = host->behaviour.value(u"tls").toString();
    if (trouble == u"silent")
        return;
    if (trouble == u"close") {
        peer->received = [peer](const QByteArray &) { peer->abort(); };
        return;
    }
    if (trouble == u"plain") {
        peer->received = [peer](const QByteArray &) {
            peer->received = nullptr;
            peer->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
            peer->finish();
        };
        return;
    }
    onRequest(peer, [host] { return host; });
    host->tls.start(peer);
}

void serveHttp(LabPeer *peer, const LabPolicyHost *host)
{
    auto plain = std::make_shared<LabPolicyHost>(*host);
    plain->behaviour = host->behaviour.value(u"port80").toObject();
    onRequest(peer, [plain] { return plain.get(); });
}

void LabNames::start(LabPeer *peer) const
{
    if (!differs) {
        peer->startTls(*named);
        return;
    }
    const LabNames names = *this;
    peer->startTls([names](const QByteArray &name) -> const LabTls * {
        if (name.isEmpty())
            return names.none.get();
        return name.toLower() == names.own.toAscii() ? names.named.get() : names.other.get();
    });
}

void serveHttps(LabPeer *peer, std::function<const LabPolicyHost *(QByteArray)> choose)
{
    auto chosen = std::make_shared<const LabPolicyHost *>(nullptr);
    onRequest(peer, [chosen] { return *chosen; });
    peer->startTls([chosen, choose = std::move(choose)](const QByteArray &name) -> const LabTls * {
        *chosen = choose(name);
        return *chosen ? (*chosen)->tls.named.get() : nullptr;
    });
}

QString unknownHttpKey(const QJsonObject &behaviour)
{
    static const QStringList known{
        QStringLiteral("status"),      QStringLiteral("reason"), QStringLiteral("contentType"),
        QStringLiteral("headers"),     QStringLiteral("raw"),    QStringLiteral("rawBase64"),
        QStringLiteral("stream"),      QStringLiteral("delay"),  QStringLiteral("tls"),
        QStringLiteral("certificate"), QStringLiteral("policy"), QStringLiteral("listen"),
        QStringLiteral("address"),     QStringLiteral("paths"),  QStringLiteral("clients"),
        QStringLiteral("port80"),      QStringLiteral("sni")};
    for (const QString &key : behaviour.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

} // namespace gatepost
