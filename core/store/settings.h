#pragma once
// What the user chose: typed reads, changes at once with undo, profiles. Kept in one INI file.
#include "core/base/result.h"
#include "core/store/settingrow.h"
#include <memory>
#include <optional>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>

class QSettings;

namespace gatepost {

/// The profile that is always there, whatever its name, and cannot be removed.
inline const QString mainProfile = QStringLiteral("main");

struct ProfileName
{
    QString id; ///< stays when the name changes
    QString name;
    bool operator==(const ProfileName &) const = default;
};

/// Every change is written at once, by way of a file that replaces the old one. A value in the file that cannot be is
/// taken for the default, and left there.
class Settings : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostProfiles = 50;
    static constexpr qsizetype longestName = 60;

    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;
    QString file() const { return m_file; }

    // Of a setting of profiles, the active one's.
    bool isOn(SettingId id) const;
    int number(SettingId id) const;
    QString text(SettingId id) const; ///< of a choice, its key
    QString text(SettingId id, const QString &profile) const;
    bool isDefault(SettingId id) const;

    /// What is wrong with the value comes back, and the setting stays; empty: it was set.
    QString set(SettingId id, const QString &value);
    QString set(SettingId id, bool on) { return set(id, on ? QStringLiteral("yes") : QStringLiteral("no")); }
    QString set(SettingId id, int number) { return set(id, QString::number(number)); }
    void restorePage(SettingPage page);

    bool canUndo() const { return !m_changes.isEmpty(); }
    QString undoText() const; ///< names the change: "Undo: Colours"
    void undo();

    // Profiles. A name is unique; the complaint comes back when it cannot be.
    QList<ProfileName> profiles() const; ///< the main one first, then by name
    QString activeProfile() const;
    void setActiveProfile(const QString &id);
    QString profileName(const QString &id) const;
    QString complaintAboutName(const QString &name, const QString &exceptOf = {}) const;
    Result<QString, QString> addProfile(const QString &name, const QString &copyOf = {}); ///< its id
    QString renameProfile(const QString &id, const QString &name);
    void removeProfile(const QString &id);
    QString freeName(const QString &wanted) const; ///< with a number when it is taken

    /// The document "gatepost-profiles" (resources/schema/profiles.schema.json): what differs from the defaults.
    QJsonObject exported(const QStringList &ids) const;
    /// All profiles of the document or none; their ids. The complaint says what is wrong.
    Result<QStringList, QString> import(const QJsonObject &document);

    // Keys of actions, by the action's name. Nothing: as it comes.
    std::optional<QString> shortcut(const QString &action) const;             ///< portable text; empty: none
    void setShortcuts(const QMap<QString, std::optional<QString>> &byAction); ///< several, as one change
    void clearShortcuts();

Q_SIGNALS:
    void changed(gatepost::SettingId id); ///< also when another profile became the active one
    void profilesChanged();               ///< names, or which one is active
    void shortcutsChanged();
    void undoChanged();
    void saveFailed(const QString &text); ///< the change counts until Gatepost ends

private:
    using Values = QMap<QString, std::optional<QString>>; ///< by the key in the file; nothing: not there
    struct Change
    {
        QString name;
        Values before;
    };
    QString keyOf(const SettingRow &row, const QString &profile) const;
    std::optional<QString> raw(const QString &key) const;
    void change(const QString &name, const Values &values);
    void write(const Values &values);
    void tell(const Values &values);
    QMap<SettingId, QString> valuesNow() const;
    Result<Values, QString> readProfile(const QJsonObject &json, const QString &id, const QStringList &taken) const;
    QString freeId(const Values &taken = {}) const;

    QString m_file;
    std::unique_ptr<QSettings> m_store;
    QList<Change> m_changes; ///< the latest last
};

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::SettingId)
