#pragma once
// The `.gatepost` file: one object of the program and everything needed to show it again, offline, years later.
//
// A zip archive. `manifest.json` says what it is and lists the other members with their sizes and SHA-256 digests:
//   {"format":"gatepost-file","version":1,"kind":"audit","program":"0.1.0","saved":"2026-11-25T10:15:00Z",
//    "members":[{"name":"observation.json","bytes":123,"sha256":"…"}]}
// (resources/schema/gatepost-file.schema.json). A reader ignores members that it does not know. An audit has
// `observation.json` (observation.schema.json) and may have `extra.json`; a policy draft has `mta-sts.txt`.
#include "core/base/result.h"
#include "core/base/ziparchive.h"

namespace gatepost {

struct GatepostFile
{
    static constexpr int version = 1;

    QString kind;             ///< "audit", "policy"
    QDateTime savedAt;        ///< UTC, seconds
    QList<ZipMember> members; ///< without the manifest

    const QByteArray *member(QStringView name) const; ///< null when there is none
    bool operator==(const GatepostFile &) const = default;
};

/// The error says what went wrong, for the user.
Result<QByteArray, QString> writeGatepostFile(const GatepostFile &file);

/// The error says for the user what is wrong: not such a file, of a later version, damaged (a digest differs).
Result<GatepostFile, QString> readGatepostFile(const QByteArray &bytes);

} // namespace gatepost
