#include "core/audit/explanations.h"

namespace gatepost {

bool looksLikePolicy(const PolicyFetch &fetch)
{
    return fetch.status == 200 && fetch.body.toLower().contains("stsv1");
}

} // namespace gatepost
