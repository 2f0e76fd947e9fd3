#include "core/store/settings.h"
#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSettings>

namespace gatepost {

namespace {

constexpr qsizetype mostChanges = 100;
const QString activeKey = QStringLiteral("general/profile");
const QString profilesGroup = QStringLiteral("profiles/");
const QString shortcutsGroup = QStringLiteral("shortcuts/");

QString nameKey(const QString &id)
{
    return profilesGroup + id + QStringLiteral("/name");
}

bool isVisibleName(const QString &name)
{
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.isPrint() && c.category() != QChar::Other_Format; });
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    qRegisterMetaType<SettingId>();
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
    m_store->setAtomicSyncRequired(true);
}

Settings::~Settings() = default;

QString Settings::keyOf(const SettingRow &row, const QString &profile) const
{
    const QString key = QString::fromLatin1(row.key);
    return row.ofProfile ? profilesGroup + profile + u'/' + key : key;
}

std::optional<QString> Settings::raw(const QString &key) const
{
    if (!m_store->contains(key))
        return std::nullopt;
    // QSettings reads a text with commas, written by hand without quotes, as a list.
    return m_store->value(key).toStringList().join(QStringLiteral(", "));
}

QString Settings::text(SettingId id, const QString &profile) const
{
    const SettingRow &row = settingRow(id);
    const auto kept = raw(keyOf(row, profile));
    return kept && settingComplaint(row, *kept).isEmpty() ? *kept : QString::fromUtf8(row.fallback);
}

QString Settings::text(SettingId id) const
{
    return text(id, activeProfile());
}

int Settings::number(SettingId id) const
{
    return text(id).toInt();
}

bool Settings::isOn(SettingId id) const
{
    return text(id) == u"yes";
}

bool Settings::isDefault(SettingId id) const
{
    return text(id) == QString::fromUtf8(settingRow(id).fallback);
}

QString Settings::set(SettingId id, const QString &value)
{
    const SettingRow &row = settingRow(id);
    const QString plain = row.type == SettingType::Text ? value.trimmed() : value;
    if (const QString complaint = settingComplaint(row, plain); !complaint.isEmpty())
        return complaint;
    if (plain == text(id))
        return {};
    const bool usual = plain == QString::fromUtf8(row.fallback);
    change(settingTitle(row), {{keyOf(row, activeProfile()), usual ? std::nullopt : std::optional(plain)}});
    return {};
}

void Settings::restorePage(SettingPage page)
{
    Values values;
    for (const SettingRow &row : settingRows()) {
        if (row.page == page)
            values.insert(keyOf(row, activeProfile()), std::nullopt);
    }
    change(tr("Restore %1").arg(pageTitle(page)), values);
}

QMap<SettingId, QString> Settings::valuesNow() const
{
    QMap<SettingId, QString> out;
    for (const SettingRow &row : settingRows())
        out.insert(row.id, text(row.id));
    return out;
}

void Settings::write(const Values &values)
{
    const QDir folder = QFileInfo(m_file).dir();
    if (!folder.exists() && QDir().mkpath(folder.path()))
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (*it)
            m_store->setValue(it.key(), **it);
        else
            m_store->remove(it.key());
    }
    m_store->sync();
    if (m_store->status() != QSettings::NoError)
        Q_EMIT saveFailed(tr("The settings could not be saved to %1. They count until Gatepost ends. Make room on the "
                             "disk, or check whether the file may be written.")
                              .arg(QDir::toNativeSeparators(m_file)));
}

/// The one way in which anything changes.
void Settings::change(const QString &name, const Values &values)
{
    Change undo{name, {}};
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto before = raw(it.key());
        if (before != *it)
            undo.before.insert(it.key(), before);
    }
    if (undo.before.isEmpty())
        return;
    const auto before = valuesNow();
    m_changes << undo;
    if (m_changes.size() > mostChanges)
        m_changes.removeFirst();
    write(values);
    const auto after = valuesNow();
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before[it.key()] != *it)
            Q_EMIT changed(it.key());
    }
    tell(undo.before);
}

void Settings::tell(const Values &values)
{
    const auto any = [&values](const auto &test) { return std::any_of(values.keyBegin(), values.keyEnd(), test); };
    if (any([](const QString &key) {
            return key == activeKey || (key.startsWith(profilesGroup) && key.endsWith(u"/name"));
        }))
        Q_EMIT profilesChanged();
    if (any([](const QString &key) { return key.startsWith(shortcutsGroup); }))
        Q_EMIT shortcutsChanged();
    Q_EMIT undoChanged();
}

QString Settings::undoText() const
{
    return canUndo() ? tr("Undo: %1").arg(m_changes.last().name) : tr("Undo last change");
}

void Settings::undo()
{
    if (!canUndo())
        return;
    const auto before = valuesNow();
    const Change last = m_changes.takeLast();
    write(last.before);
    const auto after = valuesNow();
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before[it.key()] != *it)
            Q_EMIT changed(it.key());
    }
    tell(last.before);
}

QString Settings::profileName(const QString &id) const
{
    const auto name = raw(nameKey(id));
    if (name && !name->trimmed().isEmpty() && name->size() <= longestName && isVisibleName(*name))
        return *name;
    return id == mainProfile ? tr("This computer") : tr("Profile %1").arg(id);
}

QList<ProfileName> Settings::profiles() const
{
    QList<ProfileName> out;
    m_store->beginGroup(profilesGroup.chopped(1));
    const QStringList ids = m_store->childGroups();
    m_store->endGroup();
    for (const QString &id : ids) {
        if (id != mainProfile && m_store->contains(nameKey(id)))
            out << ProfileName{id, profileName(id)};
    }
    std::sort(out.begin(), out.end(), [](const ProfileName &a, const ProfileName &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    out.prepend({mainProfile, profileName(mainProfile)});
    return out;
}

QString Settings::activeProfile() const
{
    const QString id = raw(activeKey).value_or(mainProfile);
    return id == mainProfile || m_store->contains(nameKey(id)) ? id : mainProfile;
}

void Settings::setActiveProfile(const QString &id)
{
    const bool there = id == mainProfile || m_store->contains(nameKey(id));
    if (there && id != activeProfile())
        change(tr("Profile %1").arg(profileName(id)),
               {{activeKey, id == mainProfile ? std::nullopt : std::optional(id)}});
}

QString Settings::complaintAboutName(const QString &name, const QString &exceptOf) const
{
    const QString plain = name.trimmed();
    if (plain.isEmpty())
        return tr("A profile needs a name.");
    if (plain.size() > longestName)
        return tr("The name is longer than %1 characters.").arg(longestName);
    if (!isVisibleName(plain))
        return tr("The name has a character that cannot be seen. Type it again.");
    for (const ProfileName &other : profiles()) {
        if (other.id != exceptOf && other.name.compare(plain, Qt::CaseInsensitive) == 0)
            return tr("There is a profile of that name.");
    }
    return {};
}

QString Settings::freeName(const QString &wanted) const
{
    QString out = wanted.left(longestName);
    for (int i = 2; !complaintAboutName(out).isEmpty() && i < 2 * mostProfiles; ++i) {
        const QString number = QStringLiteral(" (%1)").arg(i);
        out = wanted.left(longestName - number.size()) + number;
    }
    return out;
}

QString Settings::freeId(const Values &taken) const
{
    for (int i = 1;; ++i) {
        const QString id = QStringLiteral("p%1").arg(i);
        if (!m_store->contains(nameKey(id)) && !taken.contains(nameKey(id)))
            return id;
    }
}

Result<QString, QString> Settings::addProfile(const QString &name, const QString &copyOf)
{
    if (const QString complaint = complaintAboutName(name); !complaint.isEmpty())
        return failure(complaint);
    if (profiles().size() >= mostProfiles)
        return failure(tr("There are %1 profiles, which is as many as there can be.").arg(mostProfiles));
    const QString id = freeId();
    Values values{{nameKey(id), name.trimmed()}, {activeKey, id}};
    for (const SettingRow &row : settingRows()) {
        if (const auto kept = raw(keyOf(row, copyOf)); row.ofProfile && kept && !copyOf.isEmpty())
            values.insert(keyOf(row, id), kept);
    }
    change(tr("Add %1").arg(name.trimmed()), values);
    return id;
}

QString Settings::renameProfile(const QString &id, const QString &name)
{
    const QString complaint = complaintAboutName(name, id);
    if (complaint.isEmpty() && name.trimmed() != profileName(id))
        change(tr("Rename %1").arg(profileName(id)), {{nameKey(id), name.trimmed()}});
    return complaint;
}

void Settings::removeProfile(const QString &id)
{
    if (id == mainProfile || !m_store->contains(nameKey(id)))
        return;
    Values values{{nameKey(id), std::nullopt}};
    if (activeProfile() == id)
        values.insert(activeKey, std::nullopt);
    for (const SettingRow &row : settingRows()) {
        if (row.ofProfile)
            values.insert(keyOf(row, id), std::nullopt);
    }
    change(tr("Delete %1").arg(profileName(id)), values);
}

QJsonObject Settings::exported(const QStringList &ids) const
{
    QJsonArray out;
    for (const QString &id : ids) {
        QJsonObject values;
        for (const SettingRow &row : settingRows()) {
            const QString value = text(row.id, id);
            if (row.ofProfile && value != QString::fromUtf8(row.fallback))
                values.insert(QString::fromLatin1(row.key), value);
        }
        out << QJsonObject{{QStringLiteral("name"), profileName(id)}, {QStringLiteral("settings"), values}};
    }
    return {{QStringLiteral("format"), QStringLiteral("gatepost-profiles")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("profiles"), out}};
}

Result<Settings::Values, QString> Settings::readProfile(const QJsonObject &json, const QString &id,
                                                        const QStringList &taken) const
{
    const QString wanted = json.value(QStringLiteral("name")).toString().trimmed();
    if (wanted.isEmpty() || wanted.size() > longestName || !isVisibleName(wanted))
        return failure(tr("A profile of this file has no name that could be shown."));
    QString name = freeName(wanted);
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i)
        name = freeName(QStringLiteral("%1 (%2)").arg(wanted.left(longestName - 6)).arg(i));
    Values out{{nameKey(id), name}};
    const QJsonObject settings = json.value(QStringLiteral("settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const SettingRow *row = settingRow(it.key());
        if (!row || !row->ofProfile)
            continue; // of a later Gatepost
        const QString complaint = it->isString() ? settingComplaint(*row, it->toString()) : tr("This is no text.");
        if (!complaint.isEmpty())
            return failure(tr("%1 of the profile %2 cannot be used: %3").arg(settingTitle(*row), wanted, complaint));
        out.insert(keyOf(*row, id), it->toString());
    }
    return out;
}

Result<QStringList, QString> Settings::import(const QJsonObject &document)
{
    if (document.value(QStringLiteral("format")).toString() != u"gatepost-profiles")
        return failure(tr("This file has no profiles of Gatepost."));
    if (document.value(QStringLiteral("version")).toInt() != 1)
        return failure(tr("These profiles were written by a newer Gatepost. Nothing was imported."));
    const QJsonArray all = document.value(QStringLiteral("profiles")).toArray();
    if (all.isEmpty())
        return failure(tr("This file has no profiles of Gatepost."));
    if (all.size() + profiles().size() > mostProfiles)
        return failure(tr("There would be more than %1 profiles. Nothing was imported.").arg(mostProfiles));
    Values values;
    QStringList ids;
    QStringList names;
    for (const QJsonValue &one : all) {
        const QString id = freeId(values);
        const auto read = readProfile(one.toObject(), id, names);
        if (!read)
            return failure(read.error());
        ids << id;
        names << read->value(nameKey(id)).value_or(QString());
        values.insert(*read);
    }
    change(tr("Import %n profile(s)", nullptr, int(ids.size())), values);
    return ids;
}

std::optional<QString> Settings::shortcut(const QString &action) const
{
    return raw(shortcutsGroup + action);
}

void Settings::setShortcuts(const QMap<QString, std::optional<QString>> &byAction)
{
    Values values;
    for (auto it = byAction.begin(); it != byAction.end(); ++it)
        values.insert(shortcutsGroup + it.key(), *it);
    change(tr("Keyboard shortcuts"), values);
}

void Settings::clearShortcuts()
{
    Values values;
    m_store->beginGroup(shortcutsGroup.chopped(1));
    for (const QString &key : m_store->allKeys())
        values.insert(shortcutsGroup + key, std::nullopt);
    m_store->endGroup();
    change(tr("Restore all shortcuts"), values);
}

} // namespace gatepost
