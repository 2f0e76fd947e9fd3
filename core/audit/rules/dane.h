#pragma once
// DANE beside MTA-STS (RFC 7672): what the TLSA records of one host mean to a sender that knows them.
#include "core/audit/rules/judging.h"

namespace gatepost {

/// What one host's addresses, TLSA records and certificates come to, with the findings about them.
DaneState judgeDaneHost(Judging &j, const HostDecision &decision);

/// DNSSEC of an answer: nothing is held against a domain for what could not be traced.
DnssecStatus statusOf(const std::optional<DnsLookup> &lookup);
void addBogus(Judging &j, const DnsLookup &lookup, const QString &subject, const QString &path);

/// A finding because of which senders that know DANE do not deliver.
bool refusesByDane(FindingId id);

} // namespace gatepost
