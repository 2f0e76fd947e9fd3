#pragma once
#include "core/lab/certificatemaker.h"
#include "tests/realnet/world/realdomain.h"
#include "tests/realnet/world/writer.h"

namespace gatepost::realnet {

/// nginx: one server block for each policy host; most share an address and are told apart by SNI.
void writeWebServers(const Place &place, const QList<RealDomain> &domains, CertificateMaker &maker);

/// Makes the certificate of the recipe and writes NAME.pem and NAME.key.
MadeCertificate writeCertificate(const Place &place, CertificateMaker &maker, const QString &name,
                                 const QJsonObject &recipe, const DomainName &host);

} // namespace gatepost::realnet
