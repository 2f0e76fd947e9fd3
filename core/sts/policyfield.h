#pragma once
#include "core/sts/stspolicy.h"
#include <optional>

namespace gatepost {

/// What is wrong with the value of an mx line; nothing when it is a pattern (RFC 8461 §3.2, RFC 5321 §4.1.2).
/// `offset` counts from the start of the value.
struct MxProblem
{
    FindingId id;
    int offset = 0;
    int length = 0;
    QString reason;        ///< a stable word: "trailing-dot", "port", "url" …
    QByteArray suggestion; ///< a pattern that would be right, empty without
};
std::optional<MxProblem> mxProblem(const QByteArray &value);

/// A well-formed extension value: visible characters of UTF-8, single or more spaces only inside (RFC 8461 §3.2).
bool isPolicyExtensionValue(QByteArrayView value);

/// What the text alone says about a valid policy: mode, max_age, patterns. Places are the lines'.
TextFindings semanticFindings(const StsPolicy &policy, const QList<PolicyLine> &lines, QByteArrayView domain,
                              const PolicyAdvice &advice);

} // namespace gatepost
