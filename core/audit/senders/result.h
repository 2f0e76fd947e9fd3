#pragma once
// The way of a mail through the MX hosts: the one result sentence that every renderer shows.
#include "core/audit/assessment.h"

namespace gatepost {

/// Hosts in the order of preference, sorted by what the sender does with them (RFC 5321 §5.1, RFC 8461 §8.4).
struct DeliveryWalk
{
    QList<int> takes;    ///< indexes of the hosts it delivers to, in its order
    QList<int> skipped;  ///< refuses
    QList<int> unknown;  ///< not known, or not asked
    QList<int> dead;     ///< cannot be reached by anybody
    QList<int> first;    ///< of `takes`: the ones of the best preference, tried in random order
    QList<int> before;   ///< of `skipped`: those it meets before or beside `first`
    QList<int> untested; ///< of `unknown`: those it meets before or beside `first`
};
DeliveryWalk walkOf(const QList<HostDecision> &hosts);

/// "2 of 3 MX hosts are refused. Mail arrives through mx1. If …": plain text, empty without hosts.
QString resultSentence(const Assessment &judged);

/// What becomes of the remembered policy of the lens, and until when it may be applied; empty without one.
QString memorySentence(const Assessment &judged);

/// What always stands under it: "Senders without MTA-STS deliver as before …"; empty where that is the lens itself.
QString othersSentence(const Assessment &judged);

QString hostList(const QList<HostDecision> &hosts, const QList<int> &which); ///< "mx1, mx2", at most five

} // namespace gatepost
