#pragma once
// `gatepost-cli author --from-live`: what is published now, as a beginning.
#include "core/audit/profile.h"
#include "core/base/result.h"
#include "core/sts/stspolicy.h"

namespace gatepost::cli {

struct LiveDeployment
{
    QList<QByteArray> mx;  ///< hosts in DNS, by preference
    QList<QByteArray> ids; ///< of the records at _mta-sts, also of bad ones
    std::optional<StsPolicy> policy;
    QList<QByteArray> reportTo;
};

/// Looks once; the error is a sentence for the user.
Result<LiveDeployment, QString> lookAtLive(const Profile &profile, const DomainName &domain);

} // namespace gatepost::cli
