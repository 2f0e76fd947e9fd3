#include "core/lab/scenario.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace gatepost {

namespace {

/// Reads the members of one object, remembers the first thing that is wrong.
class Reader
{
public:
    Reader(QString name, QJsonObject object) : m_name(std::move(name)), m_object(std::move(object)) {}

    QString text(const char *key, const QString &otherwise = {})
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            wrong(key, "a string");
        return value.toString(otherwise);
    }
    QStringList texts(const char *key, const QStringList &otherwise = {})
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return otherwise;
        QStringList out;
        for (const QJsonValue item : value.toArray()) {
            if (!item.isString())
                wrong(key, "a list of strings");
            out << item.toString();
        }
        if (!value.isArray())
            wrong(key, "a list of strings");
        return out;
    }
    QJsonObject object(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isObject())
            wrong(key, "an object");
        return value.toObject();
    }
    bool flag(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            wrong(key, "true or false");
        return value.toBool();
    }
    /// TXT records: each a string, or a list of character-strings.
    QList<QList<QByteArray>> records(const char *key, const QByteArray &otherwise)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return {{otherwise}};
        QList<QList<QByteArray>> out;
        for (const QJsonValue item : value.toArray()) {
            QList<QByteArray> strings;
            if (item.isString())
                strings << item.toString().toUtf8();
            for (const QJsonValue part : item.toArray())
                strings << part.toString().toUtf8();
            out << strings;
        }
        if (!value.isArray())
            wrong(key, "a list of records");
        return out;
    }
    QString error() const
    {
        if (m_error.isEmpty() && !m_object.isEmpty())
            return QStringLiteral("%1: unknown key \"%2\"").arg(m_name, m_object.keys().first());
        return m_error;
    }
    void wrong(const char *key, const char *expected)
    {
        if (m_error.isEmpty())
            m_error = QStringLiteral("%1: \"%2\" must be %3")
                          .arg(m_name, QString::fromLatin1(key), QString::fromLatin1(expected));
    }

private:
    QJsonValue take(const char *key) { return m_object.take(QLatin1StringView(key)); }
    QString m_name;
    QJsonObject m_object;
    QString m_error;
};

QByteArray policyOf(Reader &reader, const DomainName &domain)
{
    const QByteArray perfect =
        "version: STSv1\r\nmode: enforce\r\nmx: mx1." + domain.toAscii() + "\r\nmax_age: 1209600\r\n";
    const QString encoded = reader.text("policyBase64");
    const QString literal = reader.text("policyText");
    const QStringList lines = reader.texts("policy", {QString()});
    if (!encoded.isEmpty())
        return QByteArray::fromBase64(encoded.toLatin1());
    if (!literal.isEmpty())
        return literal.toUtf8();
    if (lines.size() == 1 && lines.first().isEmpty())
        return perfect;
    QByteArray out;
    for (const QString &line : lines)
        out += line.toUtf8() + "\r\n";
    return out;
}

} // namespace

Result<Scenario, QString> readScenario(const QString &name, const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(QStringLiteral("%1: octet %2: %3").arg(name).arg(problem.offset).arg(problem.errorString()));
    const QString domain =
        document.object().value(QLatin1StringView("domain")).toString(name + QStringLiteral(".test"));
    const auto parsed = DomainName::parse(domain);
    if (!parsed)
        return failure(QStringLiteral("%1: \"domain\" is not a domain: %2").arg(name, domain));
    QByteArray named = json;
    named.replace("{domain}", parsed->toAscii());
    Reader reader(name, QJsonDocument::fromJson(named).object());
    Scenario out;
    out.name = name;
    out.title = reader.text("title");
    reader.text("domain"); // read above, before the others could name it
    out.domain = *parsed;
    out.record = reader.records("record", "v=STSv1; id=20261124T120000;");
    out.tlsrpt = reader.records("tlsrpt", "v=TLSRPTv1; rua=mailto:tls@reports." + out.domain.toAscii() + ';');
    out.mx = reader.texts("mx", {QStringLiteral("10 mx1")});
    out.zone = reader.texts("zone");
    out.without = reader.texts("without");
    const QJsonObject dns = reader.object("dns");
    for (auto it = dns.begin(); it != dns.end(); ++it)
        out.dns.insert(it.key().toLatin1(), it.value().toString());
    out.policy = policyOf(reader, out.domain);
    out.http = reader.object("http");
    out.http6 = reader.object("http6");
    out.apex = reader.object("apex");
    out.smtp = reader.object("smtp");
    out.slow = reader.flag("slow");
    out.verdict = reader.text("verdict");
    out.findings = reader.texts("findings");
    out.findings.sort();
    if (out.title.isEmpty() || out.verdict.isEmpty())
        return failure(QStringLiteral("%1: \"title\" and \"verdict\" are needed").arg(name));
    if (const QString error = reader.error(); !error.isEmpty())
        return failure(error);
    return out;
}

Result<Scenario, QString> readScenario(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("%1: %2").arg(file, source.errorString()));
    return readScenario(QFileInfo(file).completeBaseName(), source.readAll());
}

Result<QList<Scenario>, QString> builtInScenarios()
{
    QList<Scenario> out;
    const QDir folder(QStringLiteral(":/lab"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        auto scenario = readScenario(folder.filePath(file));
        if (!scenario)
            return failure(scenario.error());
        out.append(std::move(*scenario));
    }
    return out;
}

} // namespace gatepost
