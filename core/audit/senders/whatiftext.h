#pragma once
// What a person writes into the what-if panel, read. The errors name the line, in the user's language.
#include "core/audit/senders/whatif.h"
#include "core/base/result.h"

namespace gatepost {

/// One mx pattern a line, without "mx:"; empty lines are left out (RFC 8461 §3.2).
Result<QList<MxPattern>, QString> readPatterns(const QString &text);
QString patternsText(const QList<MxPattern> &patterns);

/// One "PREFERENCE HOST" a line, as in DNS; empty lines are left out.
Result<QList<HypotheticalMx>, QString> readMxHosts(const QString &text);
QString mxHostsText(const QList<HypotheticalMx> &hosts);

/// Puts into `whatIf` what turns the hosts that are there into the wanted ones.
void wantHosts(const QList<HypotheticalMx> &there, const QList<HypotheticalMx> &wanted, WhatIf *whatIf);

} // namespace gatepost
