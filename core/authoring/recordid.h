#pragma once
// Ids of the MTA-STS record (RFC 8461 §3.1): 1 to 32 letters and digits, no order implied. Pure.
#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>

namespace gatepost {

/// A sender that cached a policy under an id looks again only when the id is another one (RFC 8461 §5.1). `seen` are
/// the live id and every one the ledger knows; none of them comes out.
QByteArray idFromTime(const QDateTime &now, const QByteArrayList &seen = {}); ///< "20160831085700Z"
/// The first 16 hexadecimal digits of SHA-256 of the file; a policy that comes back after another gets a new id.
QByteArray idFromContent(const QByteArray &policy, const QByteArrayList &seen = {});

} // namespace gatepost
