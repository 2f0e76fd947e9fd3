#pragma once
#include "core/base/domainname.h"

namespace gatepost {

/// The name that somebody registered: one label below the public suffix (publicsuffix.org, by libpsl). The root when
/// `name` is a public suffix itself, or the root.
DomainName registeredDomain(const DomainName &name);

/// Both lie below the same registered name, so that one organisation is taken to run both.
bool sameOrganisation(const DomainName &one, const DomainName &other);

} // namespace gatepost
