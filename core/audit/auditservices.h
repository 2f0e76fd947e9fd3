#pragma once
#include "core/audit/observation.h"
#include "core/audit/proberegistry.h"
#include "core/audit/profile.h"
#include "core/dns/validator.h"
#include "core/tls/truststore.h"

namespace gatepost {

/// The trust store and the resolvers that a profile names. The error says what is wrong, in the user's language.
Result<TrustStorePtr, QString> trustOf(const Profile &profile);
/// `trust` are the authorities for resolvers asked over TLS and HTTPS.
ResolverOptions resolverOptionsOf(const Profile &profile, const TrustStore *trust = nullptr);
QStringList resolverNames(const Profile &profile); ///< who is asked, in the order they are
ValidatorOptions validatorOptionsOf(const Profile &profile);

/// What the audits of one thread share. Outlives them.
class AuditServices
{
public:
    AuditServices(Profile profile, TrustStorePtr trust, std::shared_ptr<ProbeRegistry> probes);

    const Profile profile;
    const TrustStorePtr trust;
    const std::shared_ptr<ProbeRegistry> probes;
    Resolver resolver;
    Validator validator;
    const std::unique_ptr<Resolver> second; ///< for a second opinion; null when the profile names none

    ProbeRequest probeOf(const DomainName &host, const QHostAddress &address) const; ///< a session as the profile wants
    AuditContext context() const; ///< what the observations say about how they were made
};

} // namespace gatepost
