#pragma once
// The policy file as text (RFC 8461 §3.2). Pure.
#include "core/base/textfinding.h"
#include <optional>
#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

namespace gatepost {

enum class PolicyMode { None, Testing, Enforce };
QLatin1StringView modeName(PolicyMode mode);                 ///< the word of the file: "none", "testing", "enforce"
std::optional<PolicyMode> modeFromName(QByteArrayView name); ///< exact case (RFC 8461 §3.2)

/// An mx pattern: a host name, or "*." and a host name (RFC 8461 §4.1). Lower-case A-labels.
struct MxPattern
{
    QByteArray text;
    bool isWildcard() const { return text.startsWith("*."); }
    bool operator==(const MxPattern &) const = default;
};

inline constexpr qint64 maxAgeLimitSeconds = 31'557'600; // RFC 8461 §3.2

struct StsPolicy
{
    PolicyMode mode = PolicyMode::None;
    qint64 maxAgeSeconds = 0; ///< 0 … maxAgeLimitSeconds
    QList<MxPattern> mx;      ///< in the order of the file, repetitions kept
    bool operator==(const StsPolicy &) const = default;
};

struct PolicyLine
{
    int number = 1;    ///< from 1
    int byte = 0;      ///< offset of the line's first octet
    QByteArray text;   ///< without line end
    QByteArray ending; ///< "\r\n", "\n", "\r" or empty
    QByteArray key;    ///< as read leniently: trimmed, lower case; empty when there is none
    QByteArray value;
    bool operator==(const PolicyLine &) const = default;
};

/// A file read twice: strictly, as the RFC says, and leniently, for people.
struct StsPolicyReading
{
    QByteArray raw;
    std::optional<StsPolicy> policy; ///< strict; nothing: senders ignore the file
    // Lenient: what the author plainly meant, for display; never applied.
    std::optional<QByteArray> lenientVersion;
    std::optional<PolicyMode> lenientMode;
    std::optional<qint64> lenientMaxAge;
    QList<MxPattern> lenientMx;
    QList<PolicyLine> lines;
    TextFindings findings; ///< syntax and semantics that the text alone decides; in the order of the text

    bool valid() const { return policy.has_value(); }
    bool operator==(const StsPolicyReading &) const = default;
};

/// Where advice about a policy begins.
struct PolicyAdvice
{
    qint64 shortMaxAgeSeconds = 1'209'600; ///< two weeks, what NCSC asks for; RFC 8461 §10.2 says "weeks or greater"
    bool operator==(const PolicyAdvice &) const = default;
};

/// Reads a policy. `domain` (A-labels) lets it see a wildcard over the policy's own domain; empty when unknown.
StsPolicyReading readStsPolicy(QByteArrayView text, QByteArrayView domain = {}, const PolicyAdvice &advice = {});

/// The canonical file: version, mode, mx lines, max_age, each ended by CRLF (RFC 8461 §3.2, authoring profile).
QByteArray writeStsPolicy(const StsPolicy &policy);

} // namespace gatepost
