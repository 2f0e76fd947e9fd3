#pragma once
// Where Gatepost keeps things: the XDG directories, or one folder beside the program in portable mode.
#include <QProcessEnvironment>
#include <QString>

namespace gatepost {

struct StorePaths
{
    QString config; ///< settings
    QString data;   ///< history, with its backups
    QString state;  ///< session and drafts not saved yet
    QString cache;
    bool portable = false;

    QString settingsFile() const { return config + QStringLiteral("/gatepost.ini"); }
    QString historyFile() const { return data + QStringLiteral("/history.sqlite"); }
    bool operator==(const StorePaths &) const = default;
};

/// By the XDG Base Directory Specification; a variable that is not an absolute path is ignored. With a file `portable`
/// beside the program everything is in `gatepost-data` there.
StorePaths storePaths(const QProcessEnvironment &environment, const QString &home, const QString &programFolder);
StorePaths storePaths(); ///< of this process

} // namespace gatepost
