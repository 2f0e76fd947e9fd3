#pragma once
#include <QDir>
#include <QFile>

namespace gatepost {

/// A folder of tests/data.
inline QDir testData(const QString &folder)
{
    return QDir(QStringLiteral(GATEPOST_SOURCE_DIR "/tests/data/") + folder);
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gatepost
