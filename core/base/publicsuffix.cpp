#include "core/base/publicsuffix.h"
#include <libpsl.h>

namespace gatepost {

DomainName registeredDomain(const DomainName &name)
{
    const char *found = psl_registrable_domain(psl_builtin(), name.toAscii().constData());
    return found ? DomainName::fromDns(found) : DomainName();
}

bool sameOrganisation(const DomainName &one, const DomainName &other)
{
    const DomainName registered = registeredDomain(one);
    return !registered.isRoot() && registered == registeredDomain(other);
}

} // namespace gatepost
