#pragma once
// Zip archives in memory: what the program saves as one file and what it hands out as a package.
#include "core/base/result.h"
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace gatepost {

struct ZipMember
{
    QString name; ///< "observation.json", "dns/zone.txt"
    QByteArray content;
    bool operator==(const ZipMember &) const = default;
};

/// Bounds of reading: an archive may come from anywhere, and a small one can unpack to a large one.
struct ZipLimits
{
    qsizetype members = 64;
    qsizetype memberBytes = 64 * 1024 * 1024;
    qsizetype totalBytes = 128 * 1024 * 1024;
};

/// The same members and time give the same bytes. The error says what went wrong, untranslated.
Result<QByteArray, QString> writeZip(const QList<ZipMember> &members, const QDateTime &stamp);

/// Regular files only; a name that leads out of the archive ("../x", "/x", "a\\b") is an error, as is a name that
/// comes twice. The error says what is wrong, untranslated.
Result<QList<ZipMember>, QString> readZip(const QByteArray &archive, const ZipLimits &limits = {});

} // namespace gatepost
