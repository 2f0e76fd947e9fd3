#include "tests/realnet/world/realdomain.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace gatepost::realnet {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &one : value.toArray())
        out << one.toString();
    return out;
}

/// A TXT record's strings in zone-file form.
QString quoted(const QJsonValue &record)
{
    QStringList out;
    const QJsonArray strings = record.isArray() ? record.toArray() : QJsonArray{record};
    for (const QJsonValue &one : strings)
        out << u'"' +
                   one.toString()
                       .replace(QStringLiteral("\\"), QStringLiteral("\\\\"))
                       .replace(QStringLiteral("\""), QStringLiteral("\\\"")) +
                   u'"';
    return out.join(u' ');
}

class Reader
{
public:
    Reader(QString name, int number, QJsonObject file) : m_file(std::move(file))
    {
        m_out.name = std::move(name);
        m_out.number = number;
    }

    Result<RealDomain, QString> read()
    {
        m_out.domain = DomainName::fromDns(m_out.name.toLatin1() + ".example");
        m_out.title = take("title").toString();
        m_out.verdict = take("verdict").toString();
        m_out.findings = take("findings").toArray();
        m_out.dnssec = take("dnssec").toString(QStringLiteral("signed"));
        m_out.secondServer = take("secondServer").toString(QStringLiteral("same"));
        m_out.secondZone = filled(texts(take("secondZone")));
        m_out.secondSerial = take("secondSerial").toInt(1);
        const QJsonValue tlsa = take("tlsa");
        m_without = texts(take("without"));
        readMail();
        m_out.tlsa = tlsa.isUndefined() && m_out.dnssec != u"unsigned" ? fittingTlsa() : tlsa.toObject();
        readWeb();
        add("_mta-sts", "TXT", take("record"), QJsonArray{QStringLiteral("v=STSv1; id=20261124T1;")});
        add("_smtp._tls", "TXT", take("tlsrpt"),
            QJsonArray{QStringLiteral("v=TLSRPTv1; rua=mailto:tls@reports.") + m_out.domain.toString() + u';'});
        m_out.zone << QStringLiteral("reports MX 10 mx1.provider.example.");
        m_out.zone += filled(texts(take("zone")));
        readPolicy();
        if (!m_file.isEmpty())
            return failure(QStringLiteral("%1: the key “%2” is unknown").arg(m_out.name, m_file.begin().key()));
        return m_out;
    }

private:
    QJsonValue take(const char *key) { return m_file.take(QLatin1StringView(key)); }
    bool wants(const QString &owner) const { return !m_without.contains(owner); }
    void add(const char *owner, const char *type, const QJsonValue &given, const QJsonArray &standard)
    {
        const QString name = QString::fromLatin1(owner);
        if (!wants(name))
            return;
        for (const QJsonValue &record : given.isUndefined() ? standard : given.toArray())
            m_out.zone << QStringLiteral("%1 %2 %3").arg(name, QString::fromLatin1(type), quoted(record));
    }
    /// An address of this domain's own.
    QString address4(int last) const { return QStringLiteral("198.18.%1.%2").arg(m_out.number).arg(last); }
    QString address6(int last) const { return QStringLiteral("2001:db8:%1::%2").arg(m_out.number).arg(last); }
    QString filled(QString text) const
    {
        text.replace(QStringLiteral("{domain}"), m_out.domain.toString());
        text.replace(QStringLiteral("{bom}"), QString(QChar(QChar::ByteOrderMark)));
        text.replace(QStringLiteral("{hole4}"), QStringLiteral("198.19.%1.1").arg(m_out.number));
        text.replace(QStringLiteral("{hole6}"), QStringLiteral("2001:db8:4000:%1::1").arg(m_out.number));
        text.replace(QStringLiteral("{web4b}"), QString::fromLatin1(otherSharedWeb4));
        text.replace(QStringLiteral("{web4}"), m_web4);
        text.replace(QStringLiteral("{web6}"), m_web6);
        for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it) {
            text.replace(u'{' + it.key() + QStringLiteral("/4}"), address4(it.value()));
            text.replace(u'{' + it.key() + QStringLiteral("/6}"), address6(it.value()));
        }
        return text;
    }
    QStringList filled(QStringList lines) const
    {
        for (QString &line : lines)
            line = filled(line);
        return lines;
    }

    void readMail()
    {
        QJsonObject behaviours = take("smtp").toObject();
        const QJsonValue given = m_file.take(QStringLiteral("mx"));
        const QStringList mx = given.isUndefined() ? QStringList{QStringLiteral("10 mx1")} : texts(given);
        QStringList hosts;
        for (const QString &line : mx) {
            const QString host = line.section(u' ', 1);
            m_out.zone << QStringLiteral("@ MX ") + line;
            if (!host.contains(u'.'))
                hosts << host;
        }
        for (const QString &key : behaviours.keys()) {
            if (!key.contains(u'/') && !hosts.contains(key))
                hosts << key;
        }
        int last = 25;
        for (const QString &host : hosts) {
            m_hosts.insert(host, last);
            const QJsonObject behaviour = behaviours.value(host).toObject();
            const QJsonValue six = behaviours.value(host + QStringLiteral("/6"));
            serve(host, behaviour,
                  six.isUndefined() ? QStringList{address4(last), address6(last)} : QStringList{address4(last)});
            if (!six.isUndefined())
                serve(host, six.toObject(), {address6(last)});
            if (wants(host)) {
                m_out.zone << host + QStringLiteral(" A ") + address4(last);
                if (wants(host + QStringLiteral(" AAAA")))
                    m_out.zone << host + QStringLiteral(" AAAA ") + address6(last);
            }
            ++last;
        }
    }

    QJsonObject fittingTlsa() const
    {
        QJsonObject out;
        for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it)
            out.insert(it.key(), QStringLiteral("match"));
        return out;
    }

    void serve(const QString &host, const QJsonObject &behaviour, const QStringList &addresses)
    {
        RealMailHost out;
        out.name = host == u"@" ? m_out.domain : DomainName::fromDns(host.toLatin1() + '.' + m_out.domain.toAscii());
        out.addresses = addresses;
        out.listen = behaviour.value(u"listen").toBool(true);
        out.options = texts(behaviour.value(u"options"));
        out.certificate = behaviour;
        out.certificate.remove(QStringLiteral("listen"));
        out.certificate.remove(QStringLiteral("options"));
        m_out.mail << out;
    }

    void readWeb()
    {
        QJsonObject web = take("web").toObject();
        m_out.webListen = web.value(u"listen").toBool(true);
        m_out.webProtocols = web.value(u"protocols").toString();
        m_out.location = texts(web.value(u"location"));
        m_out.webCertificate = QJsonObject{{QStringLiteral("certificate"), web.value(u"certificate")}};
        if (!web.contains(u"certificate"))
            m_out.webCertificate = {};
        const bool own = web.value(u"own").toBool() || !m_out.webProtocols.isEmpty();
        m_web4 = own ? address4(80) : QString::fromLatin1(sharedWeb4);
        m_web6 = own ? address6(80) : QString::fromLatin1(sharedWeb6);
        if (own)
            m_out.webAddresses = QStringList{m_web4, m_web6};
        if (wants(QStringLiteral("mta-sts"))) {
            m_out.zone << QStringLiteral("mta-sts A ") + m_web4;
            m_out.zone << QStringLiteral("mta-sts AAAA ") + m_web6;
        }
    }

    void readPolicy()
    {
        const QJsonValue lines = take("policy");
        QStringList standard{QStringLiteral("version: STSv1"), QStringLiteral("mode: enforce"),
                             QStringLiteral("mx: mx1.{domain}"), QStringLiteral("max_age: 1209600")};
        for (const QString &line : filled(lines.isUndefined() ? standard : texts(lines)))
            m_out.policy += line.toUtf8() + "\r\n";
    }

    QJsonObject m_file;
    RealDomain m_out;
    QStringList m_without;
    QHash<QString, int> m_hosts; ///< to the last part of their addresses
    QString m_web4;
    QString m_web6;
};

} // namespace

Result<QList<RealDomain>, QString> readRealDomains(const QString &folder)
{
    QList<RealDomain> out;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(QDir(folder).filePath(name));
        QJsonParseError error{};
        if (!file.open(QIODevice::ReadOnly))
            return failure(file.errorString());
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (!document.isObject())
            return failure(QStringLiteral("%1: %2").arg(name, error.errorString()));
        const auto domain = Reader(name.chopped(5), int(out.size()) + 1, document.object()).read();
        if (!domain)
            return failure(domain.error());
        out << *domain;
    }
    return out;
}

} // namespace gatepost::realnet
