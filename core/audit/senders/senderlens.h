#pragma once
// Through whose eyes an Observation is judged. Senders differ in what they know and in how they check; a lens says
// which.
#include "core/sts/stspolicy.h"
#include <QDateTime>

namespace gatepost {

enum class SenderKind {
    Rfc8461,           ///< as the RFC says: the default
    PostfixBefore3105, ///< Postfix before 3.10.5 with postfix-mta-sts-resolver: certificate names against the mx lines
    StrictContentType, ///< takes a policy that is not served as text/plain for none
    NoMtaSts,          ///< opportunistic TLS
    DaneFirst          ///< DANE where a host has it, else RFC 8461
};

/// Stable keys for JSON and the command line: "rfc8461", "postfix-before-3.10.5", "strict-content-type",
/// "no-mta-sts", "dane-first".
QLatin1StringView senderKey(SenderKind kind);
std::optional<SenderKind> senderFromKey(QLatin1StringView key);
QString senderName(SenderKind kind); ///< for people

/// A policy fetched earlier (RFC 8461 §3.3).
struct RememberedPolicy
{
    StsPolicy policy;
    QByteArray id;      ///< of the record it was fetched under; empty: not known, taken for another than the live one
    QDateTime lastSeen; ///< the last time it was served, so that a sender may have fetched it then; UTC

    QDateTime until() const { return lastSeen.addSecs(policy.maxAgeSeconds); } ///< it may be applied up to here
    bool operator==(const RememberedPolicy &) const = default;
};

struct SenderLens
{
    SenderKind kind = SenderKind::Rfc8461;
    std::optional<RememberedPolicy> remembered;
    bool holdsOn = false; ///< has not looked at the record since, so that it goes by what it remembers while it may
    bool operator==(const SenderLens &) const = default;
};

/// "16 Nov 2026, enforce, 7 days": how a remembered policy is named in a sentence.
QString rememberedText(const RememberedPolicy &remembered);
QString ageText(qint64 seconds); ///< "7 days", "1 hour", "90 seconds"

} // namespace gatepost
