#pragma once
// The parts of recognise(): each looks for one kind of text and fills in what it found.
#include "core/audit/recognise/recognise.h"

namespace gatepost {

/// A name in somebody's output as the mail domain it belongs to: `_mta-sts.`, `mta-sts.`, `_smtp._tls.` taken off.
std::optional<DomainName> domainOf(QStringView name);
std::optional<DomainName> hostOf(QStringView name); ///< a host name of at least two labels, as it stands

bool recogniseReport(const QByteArray &text, Recognition &out);
bool recogniseCertificate(const QByteArray &text, Recognition &out);
bool recogniseBounce(const QByteArray &text, Recognition &out); ///< bounces and log lines
bool recognisePluginAnswer(const QByteArray &text, Recognition &out);
bool recogniseDnsOutput(const QByteArray &text, Recognition &out);
bool recogniseRecord(const QByteArray &text, Recognition &out);      ///< begins as one
bool recogniseLooseRecord(const QByteArray &text, Recognition &out); ///< has the parts of one
bool recognisePolicy(const QByteArray &text, Recognition &out);
bool recogniseHelp(const QByteArray &text, Recognition &out);

/// What can be done with it, by what was found.
QList<PasteAction> actionsFor(const Recognition &found);

} // namespace gatepost
