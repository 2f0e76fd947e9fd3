#pragma once
// What senders' programs say when they refuse: their fixed phrases, and what each stands for.
#include "core/audit/recognise/flattext.h"
#include "core/audit/recognise/recognise.h"

namespace gatepost {

struct Failure
{
    PasteCause cause = PasteCause::None;
    QString sender;                   ///< whose words these are; empty when several programs use them
    std::optional<DomainName> domain; ///< that the sentence names
    std::optional<DomainName> host;   ///< that the sentence names
    QString reason;                   ///< the sentence as it was written, shortened
    bool operator==(const Failure &) const = default;
};

/// The most telling phrase of the text; nothing when none is known.
std::optional<Failure> failureIn(const FlatText &text);
/// What words about a certificate mean, without white space and in small letters; `otherwise` when they say nothing.
PasteCause certificateCause(const QByteArray &squeezed, PasteCause otherwise);
/// The cause by a result type of RFC 8460 §4.3 that names one.
PasteCause causeOfResultType(const QString &type);
/// The cause by an enhanced status code alone, where MTA-STS gave it a meaning (Exchange Online, RFC 8689 §5).
PasteCause causeOfStatus(const QString &status);

QList<FindingId> findingsOf(PasteCause cause); ///< that an audit would show, the likeliest first
PasteSide sideOf(PasteCause cause);

} // namespace gatepost
