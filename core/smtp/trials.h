#pragma once
// Sessions beyond the one a sender would make, with one address of an MX host: what other senders would meet there.
#include "core/smtp/smtptypes.h"
#include "core/tls/tlstrial.h"

namespace gatepost {

/// Whether a command that was sent in one packet with STARTTLS is obeyed (RFC 3207 §4.2; CVE-2011-0411 and others).
struct InjectionTrial
{
    bool decided = false;       ///< the session came far enough to tell
    bool obeyed = false;        ///< the command was answered
    bool insideTls = false;     ///< … inside TLS, where a client takes the answer for one to its own command
    std::optional<Fault> fault; ///< why it could not be told
    QList<TranscriptLine> transcript;
    QDateTime at; ///< when the session began, UTC; invalid: not written down
    bool operator==(const InjectionTrial &) const = default;
};

struct MxTrials
{
    DomainName host;
    QHostAddress address;
    quint16 port = 25;
    QList<TlsTrial> trials;                  ///< handshakes behind STARTTLS, in the order they were made
    std::optional<InjectionTrial> injection; ///< only when the user asked for it
    bool operator==(const MxTrials &) const = default;
};

} // namespace gatepost
