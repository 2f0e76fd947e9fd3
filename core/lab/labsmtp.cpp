#include "core/lab/labhosts.h"
#include <QJsonArray>
#include <QTimer>

namespace gatepost {

namespace {

constexpr qint64 ahead = 64 * 1024;

/// One session of a mail server that takes no mail. Owned by its peer.
class MailSession : public QObject
{
public:
    MailSession(LabPeer *peer, const LabMailHost *host)
        : QObject(peer), m_peer(peer), m_host(host), m_how(host->behaviour)
    {
        m_peer->received = [this](const QByteArray &text) { read(text); };
        m_peer->encrypted = [this] { begin(); };
        if (m_how.value(u"close").toString() == u"connect")
            m_peer->finish();
        else if (!m_how.value(u"silent").toBool())
            QTimer::singleShot(m_how.value(u"greetingDelay").toInt(0), this, [this] { greet(); });
    }

private:
    void greet()
    {
        if (m_how.value(u"endlessGreeting").toBool()) {
            m_peer->drained = [this] { flood(); };
            flood();
            return;
        }
        const QByteArray banner =
            m_how.value(u"greeting").toString(QStringLiteral("220 %1 ESMTP").arg(m_host->name.toString())).toUtf8() +
            "\r\n";
        if (const int every = m_how.value(u"drip").toInt(0); every > 0)
            drip(banner, every);
        else
            m_peer->write(banner);
        if (m_how.value(u"close").toString() == u"greeting")
            m_peer->finish();
    }
    void flood()
    {
        while (m_peer->pending() < ahead)
            m_peer->write("220-" + QByteArray(4000, 'z'));
    }
    void drip(const QByteArray &banner, int every)
    {
        auto *timer = new QTimer(this);
        auto sent = std::make_shared<qsizetype>(0);
        connect(timer, &QTimer::timeout, this, [this, banner, timer, sent] {
            m_peer->write(banner.mid((*sent)++, 1));
            if (*sent >= banner.size())
                timer->stop();
        });
        timer->start(every);
    }
    /// What came before TLS is forgotten (RFC 3207 §4.2), unless the server has the fault on purpose.
    void begin()
    {
        m_starting = false;
        if (!m_how.value(u"buffers").toBool())
            m_buffer.clear();
        read({});
    }
    void read(const QByteArray &text)
    {
        m_buffer += text;
        while (!m_starting && m_buffer.contains('\n')) {
            const auto end = m_buffer.indexOf('\n');
            const QByteArray line = m_buffer.first(end).trimmed();
            m_buffer.remove(0, end + 1);
            obey(line);
        }
    }
    void obey(const QByteArray &line)
    {
        const QByteArray verb = line.toUpper();
        if (verb.startsWith("EHLO"))
            greetBack();
        else if (verb == "STARTTLS" && !m_peer->isEncrypted())
            startTls();
        else if (verb == "QUIT") {
            m_peer->write("221 Bye\r\n");
            m_peer->finish();
        } else if (verb == "NOOP")
            m_peer->write("250 OK\r\n");
        else
            m_peer->write("502 Not here\r\n");
    }
    void greetBack()
    {
        const bool again = m_peer->isEncrypted();
        if (!again && m_how.value(u"close").toString() == u"ehlo") {
            m_peer->finish();
            return;
        }
        const QString literal = m_how.value(again ? u"ehloAgainReply" : u"ehloReply").toString();
        if (!literal.isEmpty()) {
            m_peer->write(literal.toUtf8() + "\r\n");
            return;
        }
        QList<QByteArray> lines{m_host->name.toAscii() + " at your service"};
        const QJsonArray said = m_how.value(again ? u"ehloAgain" : u"ehlo").toArray();
        const QJsonArray usual{QStringLiteral("SIZE 10485760"), QStringLiteral("8BITMIME"), QStringLiteral("STARTTLS")};
        const bool named = m_how.contains(again ? u"ehloAgain" : u"ehlo");
        for (const QJsonValue keyword : named ? said : usual) {
            if (named || !again || keyword.toString() != u"STARTTLS")
                lines << keyword.toString().toUtf8();
        }
        QByteArray out;
        for (qsizetype i = 0; i < lines.size(); ++i)
            out += (i + 1 < lines.size() ? "250-" : "250 ") + lines[i] + "\r\n";
        m_peer->write(out);
    }
    void startTls()
    {
        if (m_how.value(u"close").toString() == u"starttls") {
            m_peer->finish();
            return;
        }
        const QByteArray reply = m_how.value(u"starttls").toString(QStringLiteral("220 Go ahead")).toUtf8() + "\r\n";
        m_peer->write(reply + m_how.value(u"inject").toString().toUtf8());
        if (!reply.startsWith("220"))
            return;
        m_starting = true;
        const QString trouble = m_how.value(u"tls").toString();
        if (trouble == u"close")
            m_peer->received = [this](const QByteArray &) { m_peer->abort(); };
        else if (trouble == u"garbage")
            m_peer->received = [this](const QByteArray &) {
                m_peer->writeClear("500 What is this?\r\n");
                m_peer->finish();
            };
        else if (trouble == u"silent")
            m_peer->received = [](const QByteArray &) {}; // not even a complaint that a handshake is no command
        else
            m_host->tls.start(m_peer);
    }

    LabPeer *m_peer;
    const LabMailHost *m_host;
    const QJsonObject &m_how;
    QByteArray m_buffer;
    bool m_starting = false; ///< between the reply to STARTTLS and the session
};

} // namespace

void serveSmtp(LabPeer *peer, const LabMailHost *host)
{
    new MailSession(peer, host); // NOLINT: owned by the peer
}

QString unknownSmtpKey(const QJsonObject &behaviour)
{
    static const QStringList known{QStringLiteral("greeting"),  QStringLiteral("greetingDelay"),
                                   QStringLiteral("drip"),      QStringLiteral("endlessGreeting"),
                                   QStringLiteral("ehlo"),      QStringLiteral("ehloReply"),
                                   QStringLiteral("ehloAgain"), QStringLiteral("ehloAgainReply"),
                                   QStringLiteral("starttls"),  QStringLiteral("inject"),
                                   QStringLiteral("tls"),       QStringLiteral("close"),
                                   QStringLiteral("silent"),    QStringLiteral("listen"),
                                   QStringLiteral("address"),   QStringLiteral("certificate"),
                                   QStringLiteral("full"),      QStringLiteral("buffers"),
                                   QStringLiteral("sni")};
    for (const QString &key : behaviour.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

Result<CertificateRecipe, QString> certificateRecipe(const QJsonObject &behaviour, const DomainName &host,
                                                     const QDateTime &now)
{
    QJsonObject wanted = behaviour.value(u"certificate").toObject();
    CertificateRecipe out;
    const QJsonValue names = wanted.take(u"names");
    for (const QJsonValue name : names.toArray())
        out.dnsNames << name.toString().toUtf8();
    const QString named = names.toArray().isEmpty() ? host.toString() : names.toArray().first().toString();
    out.commonName = wanted.take(u"cn").toString(named);
    if (names.isUndefined())
        out.dnsNames << host.toAscii();
    const QJsonValue from = wanted.take(u"fromDays");
    const QJsonValue to = wanted.take(u"toDays");
    if (!from.isUndefined())
        out.notBefore = now.addDays(from.toInt());
    if (!to.isUndefined())
        out.notAfter = now.addDays(to.toInt());
    const QString key = wanted.take(u"key").toString(QStringLiteral("ec256"));
    const QString issuer = wanted.take(u"issuer").toString(QStringLiteral("intermediate"));
    out.sha1Signature = wanted.take(u"sha1").toBool();
    out.sendIntermediate = wanted.take(u"sendIntermediate").toBool(true);
    out.sendRoot = wanted.take(u"sendRoot").toBool();
    out.clientOnly = wanted.take(u"clientOnly").toBool();
    out.mustStaple = wanted.take(u"mustStaple").toBool();
    const QString staple = wanted.take(u"staple").toString(QStringLiteral("none"));
    const QHash<QString, CertificateRecipe::Key> keys{{QStringLiteral("ec256"), CertificateRecipe::Key::Ec256},
                                                      {QStringLiteral("rsa2048"), CertificateRecipe::Key::Rsa2048},
                                                      {QStringLiteral("rsa1024"), CertificateRecipe::Key::Rsa1024}};
    const QHash<QString, CertificateRecipe::Issuer> issuers{
        {QStringLiteral("intermediate"), CertificateRecipe::Issuer::Intermediate},
        {QStringLiteral("weak-intermediate"), CertificateRecipe::Issuer::WeakIntermediate},
        {QStringLiteral("root"), CertificateRecipe::Issuer::Root},
        {QStringLiteral("self-signed"), CertificateRecipe::Issuer::SelfSigned},
        {QStringLiteral("unknown-root"), CertificateRecipe::Issuer::UnknownRoot}};
    const QHash<QString, CertificateRecipe::Staple> staples{
        {QStringLiteral("none"), CertificateRecipe::Staple::None},
        {QStringLiteral("good"), CertificateRecipe::Staple::Good},
        {QStringLiteral("revoked"), CertificateRecipe::Staple::Revoked},
        {QStringLiteral("forged"), CertificateRecipe::Staple::Forged}};
    if (!keys.contains(key) || !issuers.contains(issuer) || !staples.contains(staple))
        return failure(
            QStringLiteral("certificate: no such key, issuer or staple: %1, %2, %3").arg(key, issuer, staple));
    out.staple = staples.value(staple);
    if (!wanted.isEmpty())
        return failure(QStringLiteral("certificate: unknown key \"%1\"").arg(wanted.keys().first()));
    out.key = keys.value(key);
    out.issuer = issuers.value(issuer);
    return out;
}

} // namespace gatepost
