#include "core/store/sessionfile.h"
#include "core/store/auditfile.h"
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

namespace gatepost {

namespace {

constexpr qsizetype mostPages = 40;
constexpr qsizetype mostDrafts = 40;
constexpr qint64 listBytes = 1024 * 1024;

/// The same audit keeps its name, so that it is written once.
QString nameOf(const Observation &seen)
{
    const QByteArray what = seen.domain.toAscii() + '|' + seen.startedAt.toString(Qt::ISODateWithMs).toLatin1() + '|' +
                            QByteArray::number(qint64(seen.duration.count())) + '|' + seen.context.smtpVantage.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(32)) +
           QStringLiteral(".gatepost");
}

Result<Done, QString> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return Done{};
    return failure(QStringLiteral("%1: %2").arg(path, file.errorString()));
}

Result<Done, QString> writeAudit(const QDir &folder, const SessionPage &page)
{
    const QString path = folder.filePath(nameOf(*page.seen));
    if (QFile::exists(path))
        return Done{};
    const auto content = writeAuditFile({page.seen, page.seen->startedAt});
    return content ? write(path, *content) : failure(content.error());
}

QJsonObject filterJson(const SessionFilter &filter)
{
    QJsonArray groups;
    for (const int group : filter.groups)
        groups << group;
    return {{QStringLiteral("groups"), groups},
            {QStringLiteral("step"), filter.step},
            {QStringLiteral("find"), filter.find},
            {QStringLiteral("passed"), filter.passed}};
}

SessionFilter filterFrom(const QJsonObject &json)
{
    SessionFilter out;
    for (const QJsonValue &group : json.value(QStringLiteral("groups")).toArray())
        out.groups << group.toInt();
    out.step = json.value(QStringLiteral("step")).toInt();
    out.find = json.value(QStringLiteral("find")).toString();
    out.passed = json.value(QStringLiteral("passed")).toBool();
    return out;
}

QJsonObject pageJson(const SessionPage &page)
{
    return {{QStringLiteral("audit"), nameOf(*page.seen)},
            {QStringLiteral("file"), page.file},
            {QStringLiteral("view"), page.view},
            {QStringLiteral("filter"), filterJson(page.filter)}};
}

bool isName(const QString &name)
{
    return name.endsWith(QStringLiteral(".gatepost")) && !name.contains(u'/') && !name.contains(u'\\');
}

} // namespace

Result<Done, QString> saveSession(const QString &path, const SavedSession &session)
{
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(QStringLiteral("%1 cannot be made").arg(path));
    QJsonArray pages;
    QSet<QString> wanted;
    for (const SessionPage &page : session.pages.mid(0, mostPages)) {
        if (const auto done = writeAudit(folder, page); !done)
            return done;
        pages << pageJson(page);
        wanted.insert(nameOf(*page.seen));
    }
    const QJsonObject json{{QStringLiteral("format"), QStringLiteral("gatepost-session")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("clean"), session.clean},
                           {QStringLiteral("current"), session.current},
                           {QStringLiteral("workspace"), session.workspace},
                           {QStringLiteral("drafts"), QJsonArray::fromStringList(session.drafts.mid(0, mostDrafts))},
                           {QStringLiteral("pages"), pages}};
    const auto done = write(folder.filePath(QStringLiteral("session.json")), QJsonDocument(json).toJson());
    if (!done)
        return done;
    for (const QString &name : folder.entryList({QStringLiteral("*.gatepost")}, QDir::Files)) {
        if (!wanted.contains(name))
            QFile::remove(folder.filePath(name));
    }
    return Done{};
}

SavedSession loadSession(const QString &path)
{
    const QDir folder(path);
    QFile list(folder.filePath(QStringLiteral("session.json")));
    SavedSession out;
    if (!list.open(QIODevice::ReadOnly))
        return out;
    const QJsonObject json = QJsonDocument::fromJson(list.read(listBytes)).object();
    if (json.value(QStringLiteral("version")).toInt() != 1)
        return out;
    out.workspace = json.value(QStringLiteral("workspace")).toString();
    for (const QJsonValue &draft : json.value(QStringLiteral("drafts")).toArray()) {
        if (draft.isString() && out.drafts.size() < mostDrafts)
            out.drafts << draft.toString();
    }
    out.clean = json.value(QStringLiteral("clean")).toBool(true);
    const int current = json.value(QStringLiteral("current")).toInt();
    const QJsonArray pages = json.value(QStringLiteral("pages")).toArray();
    for (qsizetype i = 0; i < qMin(pages.size(), mostPages); ++i) {
        const QJsonObject page = pages[i].toObject();
        const QString name = page.value(QStringLiteral("audit")).toString();
        const auto audit = isName(name) ? loadAuditFile(folder.filePath(name)) : failure(QString());
        if (!audit)
            continue;
        if (i == current)
            out.current = int(out.pages.size());
        out.pages << SessionPage{audit->seen, page.value(QStringLiteral("file")).toString(),
                                 page.value(QStringLiteral("view")).toInt(),
                                 filterFrom(page.value(QStringLiteral("filter")).toObject())};
    }
    return out;
}

} // namespace gatepost
