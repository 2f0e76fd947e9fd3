#pragma once
#include "core/async/task.h"
#include "core/smtp/probehost.h"
#include "core/smtp/trials.h"

namespace gatepost {

/// Connects, agrees on STARTTLS and makes one bare handshake. A fault before it leaves TlsTrial::reached false.
async::Task<TlsTrial> tryStarttls(ProbeRequest request, TlsTrialKind kind, QDeadlineTimer until);

/// Sends NOOP in one packet with STARTTLS and looks who answers it. Harmless, but not polite: only on request.
async::Task<InjectionTrial> tryInjection(ProbeRequest request, QDeadlineTimer until);

struct MxTrialsRequest
{
    ProbeRequest probe;
    QByteArray leaf; ///< the certificate of the sender's session: seen again, it need not be asked for by name
    bool injection = false;
    std::chrono::milliseconds trialTimeout{30'000}; ///< of each session
};

/// All trials with one address, one after the other: without a name, with an unknown one, old versions; with the right
/// name when none of them showed the same certificate.
async::Task<MxTrials> tryHost(MxTrialsRequest request, QDeadlineTimer until);

} // namespace gatepost
