#pragma once
// What was fetched beside the policy file itself, to explain what senders get or do not get.
#include "core/https/policyfetch.h"

namespace gatepost {

enum class FetchPurpose {
    OtherClient,  ///< the policy file again, as a browser would ask
    PlainHttp,    ///< http instead of https
    ApexHost,     ///< on the mail domain itself instead of mta-sts.
    OtherFolder,  ///< /mta-sts.txt
    OtherFileName ///< mta_sts.txt
};

struct FetchProbe
{
    FetchPurpose purpose = FetchPurpose::OtherClient;
    QByteArray userAgent; ///< what it said it is; empty: Gatepost
    PolicyFetch fetch;
    bool operator==(const FetchProbe &) const = default;
};

/// A policy file, right or wrong, and no other page.
bool looksLikePolicy(const PolicyFetch &fetch);

} // namespace gatepost
