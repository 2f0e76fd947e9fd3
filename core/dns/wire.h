#pragma once
// DNS packets to and from octets, by ldns.
#include "core/dns/dnstypes.h"

namespace gatepost {

inline constexpr quint16 ednsPayloadBytes = 1232; // what passes unfragmented nearly everywhere

struct QueryFlags
{
    bool edns = true;              ///< with DO, so that signatures come (RFC 3225 §3)
    bool recursionDesired = true;  ///< RD
    bool checkingDisabled = false; ///< CD: bogus data as well (RFC 4035 §3.2.2)
};

/// A query packet; `cased` is the name with the letter case to send. The fault is Malformed when the name cannot be
/// a question.
Result<QByteArray> buildQuery(const QByteArray &cased, RrType type, quint16 id, const QueryFlags &flags);

/// True when `reply` answers `query`: same id, a response, and the question repeated octet by octet (case included).
bool answersQuery(QByteArrayView reply, QByteArrayView query);

/// Reads a whole packet. Never crashes on any octets; the fault is Malformed.
Result<DnsAnswer> parseAnswer(QByteArrayView packet);

/// The name at `offset` of uncompressed rdata; advances offset. Nothing when it is cut.
std::optional<DomainName> nameFromRdata(QByteArrayView rdata, qsizetype &offset);

} // namespace gatepost
