#include "core/store/paths.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gatepost {

StorePaths storePaths(const QProcessEnvironment &environment, const QString &home, const QString &programFolder)
{
    if (QFileInfo::exists(programFolder + QStringLiteral("/portable"))) {
        const QString root = programFolder + QStringLiteral("/gatepost-data");
        return {root + QStringLiteral("/config"), root + QStringLiteral("/data"), root + QStringLiteral("/state"),
                root + QStringLiteral("/cache"), true};
    }
    const auto folder = [&environment, &home](const QString &variable, const QString &usual) {
        const QString set = environment.value(variable);
        const QString base = QDir::isAbsolutePath(set) ? QDir::cleanPath(set) : home + usual;
        return base + QStringLiteral("/gatepost");
    };
    return {folder(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/.config")),
            folder(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/.local/share")),
            folder(QStringLiteral("XDG_STATE_HOME"), QStringLiteral("/.local/state")),
            folder(QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("/.cache")), false};
}

StorePaths storePaths()
{
    return storePaths(QProcessEnvironment::systemEnvironment(), QDir::homePath(),
                      QCoreApplication::applicationDirPath());
}

} // namespace gatepost
