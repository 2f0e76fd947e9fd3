#include "core/store/gatepostfile.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatepost {

namespace {

constexpr auto formatName = "gatepost-file";
const QString manifestName = QStringLiteral("manifest.json");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GatepostFile)
};

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QByteArray manifestOf(const GatepostFile &file)
{
    QJsonArray members;
    for (const ZipMember &member : file.members)
        members << QJsonObject{{QStringLiteral("name"), member.name},
                               {QStringLiteral("bytes"), qint64(member.content.size())},
                               {QStringLiteral("sha256"), digestOf(member.content)}};
    const QJsonObject out{{QStringLiteral("format"), QLatin1StringView(formatName)},
                          {QStringLiteral("version"), GatepostFile::version},
                          {QStringLiteral("kind"), file.kind},
                          {QStringLiteral("program"), QStringLiteral(GATEPOST_VERSION)},
                          {QStringLiteral("saved"), file.savedAt.toUTC().toString(Qt::ISODate)},
                          {QStringLiteral("members"), members}};
    return QJsonDocument(out).toJson(QJsonDocument::Indented);
}

/// Every listed member is there, as it was written.
bool isWhole(const QJsonArray &listed, const GatepostFile &file)
{
    for (const QJsonValue &value : listed) {
        const QJsonObject entry = value.toObject();
        const QByteArray *content = file.member(entry.value(QStringLiteral("name")).toString());
        if (!content || digestOf(*content) != entry.value(QStringLiteral("sha256")).toString())
            return false;
    }
    return true;
}

} // namespace

const QByteArray *GatepostFile::member(QStringView name) const
{
    const auto found =
        std::find_if(members.begin(), members.end(), [name](const ZipMember &member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->content;
}

Result<QByteArray, QString> writeGatepostFile(const GatepostFile &file)
{
    QList<ZipMember> members{{manifestName, manifestOf(file)}};
    members << file.members;
    const auto out = writeZip(members, file.savedAt);
    if (!out)
        return failure(Text::tr("The file cannot be made: %1").arg(out.error()));
    return *out;
}

Result<GatepostFile, QString> readGatepostFile(const QByteArray &bytes)
{
    const auto members = readZip(bytes);
    if (!members)
        return failure(Text::tr("This is not a Gatepost file, or it is damaged: %1").arg(members.error()));
    GatepostFile out;
    out.members = *members;
    const QByteArray *manifest = out.member(manifestName);
    const QJsonObject json = manifest ? QJsonDocument::fromJson(*manifest).object() : QJsonObject();
    if (json.value(QStringLiteral("format")).toString() != QLatin1StringView(formatName))
        return failure(Text::tr("This is an archive, but not one of Gatepost."));
    if (json.value(QStringLiteral("version")).toInt() > GatepostFile::version)
        return failure(Text::tr("This file was written by a later version of Gatepost (%1). Nothing was changed.")
                           .arg(json.value(QStringLiteral("program")).toString().left(40)));
    if (!isWhole(json.value(QStringLiteral("members")).toArray(), out))
        return failure(Text::tr("This file is damaged: its content is not what was saved."));
    out.kind = json.value(QStringLiteral("kind")).toString();
    out.savedAt = QDateTime::fromString(json.value(QStringLiteral("saved")).toString(), Qt::ISODate).toUTC();
    out.members.removeIf([](const ZipMember &member) { return member.name == manifestName; });
    return out;
}

} // namespace gatepost
