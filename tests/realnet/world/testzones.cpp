#include "tests/realnet/world/testzones.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace gatepost::realnet {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &one : value.toArray())
        out << one.toString();
    return out;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(path + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

/// One zone on its way from a file of zones/ to a zone file.
class TestZone
{
public:
    TestZone(const Place &place, QString into, const QString &file)
        : m_place(place), m_file(std::move(into)), m_name(QFileInfo(file).completeBaseName() + QStringLiteral(".test"))
    {
        m_file += u'/' + m_name;
        QJsonParseError error;
        m_json = QJsonDocument::fromJson(contents(file), &error).object();
        if (m_json.isEmpty())
            giveUp(file + QStringLiteral(": ") + error.errorString());
    }

    QByteArray name() const { return m_name.toLatin1(); }

    /// Writes the zone; the lines that delegate to it.
    QStringList write()
    {
        const QStringList algorithms = m_json.contains(u"algorithms") ? texts(m_json[u"algorithms"])
                                                                      : QStringList{QStringLiteral("ECDSAP256SHA256")};
        for (const QString &algorithm : algorithms)
            m_keys << makeKey(m_place, origin(), algorithm, true);
        if (m_json[u"zsk"].toBool())
            m_keys << makeKey(m_place, origin(), algorithms.first(), false);
        m_place.write(m_file, unsignedText());
        if (m_json[u"signed"].toBool(true))
            m_place.write(m_file, damaged(signedText()));
        QStringList out{QStringLiteral("%1. NS ns1.example.").arg(m_name)};
        const QStringList ds = m_json.contains(u"ds") ? texts(m_json[u"ds"]) : QStringList{QStringLiteral("match")};
        for (const QString &kind : ds)
            out << dsLine(kind);
        return out;
    }

private:
    QByteArray origin() const { return name() + '.'; }
    QString tagOf(const QString &key) const { return QString::number(key.section(u'+', -1).toInt()); }

    QByteArray unsignedText() const
    {
        QByteArray out = "$ORIGIN " + origin() +
                         "\n$TTL 3600\n@ SOA ns1.example. hostmaster.example. 1 3600 600 86400 300\n"
                         "@ NS ns1.example.\n@ MX 10 mx\n";
        for (const QString &line : texts(m_json[u"zone"]))
            out += line.toUtf8() + '\n';
        if (m_json[u"withoutZskKey"].toBool())
            out += contents(m_place.file(m_keys.first() + QStringLiteral(".key")));
        return out;
    }

    QByteArray signedWith(const QString &dates) const
    {
        QStringList arguments;
        if (dates == u"expired")
            arguments << QStringLiteral("-i") << QStringLiteral("20240101") << QStringLiteral("-e")
                      << QStringLiteral("20240201");
        if (dates == u"future")
            arguments << QStringLiteral("-i") << QStringLiteral("20360101") << QStringLiteral("-e")
                      << QStringLiteral("20360201");
        const QJsonObject nsec3 = m_json[u"nsec3"].toObject();
        if (m_json.contains(u"nsec3"))
            arguments << QStringLiteral("-n") << QStringLiteral("-t") << QString::number(nsec3[u"iterations"].toInt());
        if (nsec3.contains(u"salt"))
            arguments << QStringLiteral("-s") << nsec3[u"salt"].toString();
        if (nsec3[u"optOut"].toBool())
            arguments << QStringLiteral("-p");
        if (m_json[u"allKeysSignKeys"].toBool())
            arguments << QStringLiteral("-A");
        if (m_json[u"withoutZskKey"].toBool())
            arguments << QStringLiteral("-d");
        if (m_json[u"algorithms"].toArray().size() > 1)
            arguments << QStringLiteral("-U");
        const QString signedFile = m_file + QStringLiteral(".signed");
        arguments << QStringLiteral("-f") << signedFile << QStringLiteral("-o") << QString::fromLatin1(origin())
                  << m_file << m_keys;
        run(m_place.folder, QStringLiteral("ldns-signzone"), arguments);
        const QByteArray out = contents(m_place.file(signedFile));
        QFile::remove(m_place.file(signedFile));
        return out;
    }

    /// With "only", nothing but the lines that fit it comes from the signing with other dates.
    QByteArray signedText() const
    {
        const QString dates = m_json[u"dates"].toString();
        if (!m_json.contains(u"only"))
            return signedWith(dates);
        const QRegularExpression only(m_json[u"only"].toString());
        QByteArray out;
        for (const QByteArray &line : signedWith({}).split('\n')) {
            if (!only.match(QString::fromUtf8(line)).hasMatch())
                out += line + '\n';
        }
        for (const QByteArray &line : signedWith(dates).split('\n')) {
            if (only.match(QString::fromUtf8(line)).hasMatch())
                out += line + '\n';
        }
        return out;
    }

    QByteArray damaged(const QByteArray &text) const
    {
        QByteArray out;
        QList<int> used(m_json[u"drop"].toArray().size() + m_json[u"replace"].toArray().size(), 0);
        for (const QByteArray &original : text.split('\n')) {
            QString line = QString::fromUtf8(original);
            int rule = 0;
            bool dropped = false;
            for (QString pattern : texts(m_json[u"drop"])) {
                pattern.replace(QStringLiteral("{ksk}"), tagOf(m_keys.first()));
                const bool hit = line.contains(QRegularExpression(pattern));
                dropped = dropped || hit;
                used[rule++] += hit ? 1 : 0;
            }
            for (const QJsonValue &pair : m_json[u"replace"].toArray()) {
                const QString before = line;
                line.replace(QRegularExpression(pair[0].toString()), pair[1].toString().replace(u'$', u'\\'));
                used[rule++] += line == before ? 0 : 1;
            }
            if (!dropped)
                out += line.toUtf8() + '\n';
        }
        if (used.contains(0))
            giveUp(m_name + QStringLiteral(": rule %1 of drop and replace fits no line").arg(used.indexOf(0) + 1));
        return out;
    }

    QString dsLine(const QString &kind) const
    {
        const QString key = m_keys.first();
        const QString tag = tagOf(key);
        const QString algorithm = QString::number(key.section(u'+', -2, -2).toInt());
        const auto line = [&](const QString &fields) { return QStringLiteral("%1. DS %2").arg(m_name, fields); };
        const auto made = [&](const QString &option) {
            const QByteArray text = run(m_place.folder, QStringLiteral("ldns-key2ds"),
                                        {QStringLiteral("-n"), option, m_place.file(key + QStringLiteral(".key"))});
            return QString::fromLatin1(text.trimmed());
        };
        if (kind == u"match")
            return made(QStringLiteral("-2"));
        if (kind == u"sha1")
            return made(QStringLiteral("-1"));
        if (kind == u"sha384")
            return made(QStringLiteral("-4"));
        if (kind == u"other-key")
            return line(QStringLiteral("%1 %2 2 %3")
                            .arg(QString::number((tag.toInt() + 1) % 65536), algorithm, QString(64, u'0')));
        if (kind == u"other-digest")
            return line(QStringLiteral("%1 %2 2 %3").arg(tag, algorithm, QString(64, u'0')));
        if (kind == u"unknown-digest")
            return line(QStringLiteral("%1 %2 99 %3").arg(tag, algorithm, QString(64, u'0')));
        if (kind == u"unknown-algorithm")
            return line(QStringLiteral("%1 200 2 %2").arg(tag, QString(64, u'0')));
        giveUp(m_name + QStringLiteral(": ds: unknown word ") + kind);
    }

    Place m_place;
    QString m_file;
    QString m_name;
    QJsonObject m_json;
    QStringList m_keys;
};

} // namespace

QString makeKey(const Place &place, const QByteArray &origin, const QString &algorithm, bool forKeys)
{
    QStringList arguments{QStringLiteral("-r"), QStringLiteral("/dev/urandom"), QStringLiteral("-a"), algorithm};
    if (algorithm.startsWith(u"RSA"))
        arguments << QStringLiteral("-b") << QStringLiteral("2048");
    if (forKeys)
        arguments << QStringLiteral("-k");
    arguments << QString::fromLatin1(origin);
    return QString::fromLatin1(run(place.folder, QStringLiteral("ldns-keygen"), arguments).trimmed());
}

TestZones writeTestZones(const Place &place, const QString &into, const QString &folder)
{
    TestZones out;
    const QDir files(folder);
    for (const QString &file : files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        TestZone zone(place, into, files.filePath(file));
        out.delegations += zone.write();
        out.names << zone.name();
    }
    return out;
}

} // namespace gatepost::realnet
