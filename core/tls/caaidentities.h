#pragma once
#include "core/tls/tlstypes.h"
#include <QStringList>

namespace gatepost {

/// The names by which the issuer of a certificate goes in CAA records (RFC 8659 §4.2), lower case. Empty when it is not
/// known: then nothing may be said. `more` maps issuers of a laboratory to such a name.
QStringList caaIdentities(const CertificateFacts &certificate, const QMap<QString, QString> &more);

} // namespace gatepost
