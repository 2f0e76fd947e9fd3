#pragma once
#include "core/audit/observation.h"
#include "core/base/result.h"

namespace gatepost {

/// An audit as it is saved: the facts. They are judged again when it is opened, as of the day they were seen.
struct AuditFile
{
    ObservationPtr seen;
    QDateTime savedAt; ///< UTC, seconds
};

/// The bytes of a `.gatepost` file; the error is for the user.
Result<QByteArray, QString> writeAuditFile(const AuditFile &file);

/// Reads what writeAuditFile() wrote, and the JSON document that `gatepost-cli audit --format json` writes when it
/// holds exactly one audit. The error is for the user.
Result<AuditFile, QString> readAuditFile(const QByteArray &bytes);

/// Reads the file at `path`, which may be at most 64 MiB.
Result<AuditFile, QString> loadAuditFile(const QString &path);

} // namespace gatepost
