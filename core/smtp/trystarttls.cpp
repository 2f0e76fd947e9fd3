#include "core/smtp/trystarttls.h"
#include "core/base/clock.h"
#include "core/smtp/smtpsession.h"
#include "core/tls/tlsprobe.h"

namespace gatepost {

namespace {

using async::Task;
using std::chrono::milliseconds;

QDeadlineTimer sooner(QDeadlineTimer until, milliseconds limit)
{
    return std::min(until, QDeadlineTimer(limit));
}

Fault rejected(const SmtpReply &reply)
{
    return {FaultKind::Rejected, QString::fromUtf8(reply.lines.value(0)), reply.code};
}

/// From the connection to the 220 of STARTTLS; `behind` travels in the packet of that command.
Task<Result<Done>> agree(SmtpSession *smtp, ProbeRequest request, QByteArray behind, QDeadlineTimer until)
{
    const SmtpLimits &limits = request.limits;
    Endpoint server;
    server.address = request.address;
    server.port = request.port;
    const auto connected = co_await smtp->connectTo(server, request.proxy, sooner(until, limits.connectTimeout));
    if (!connected)
        co_return connected;
    const auto greeting = co_await smtp->reply(sooner(until, limits.greetingTimeout));
    if (!greeting)
        co_return failure(greeting.error());
    if (greeting->code != 220)
        co_return failure(rejected(*greeting));
    const auto ehlo = co_await smtp->command("EHLO " + limits.ehloName, sooner(until, limits.replyTimeout));
    if (!ehlo)
        co_return failure(ehlo.error());
    if (ehlo->code != 250)
        co_return failure(rejected(*ehlo));
    const auto go = co_await smtp->command("STARTTLS" + behind, sooner(until, limits.replyTimeout));
    if (!go)
        co_return failure(go.error());
    if (go->code != 220)
        co_return failure(rejected(*go));
    co_return Done{};
}

} // namespace

Task<TlsTrial> tryStarttls(ProbeRequest request, TlsTrialKind kind, QDeadlineTimer until)
{
    const QDateTime began = systemNow();
    SmtpSession smtp(request.limits);
    const auto agreed = co_await agree(&smtp, request, QByteArray(), until);
    TlsTrial out;
    out.kind = kind;
    if (agreed) {
        TlsProbeOptions options;
        options.kind = kind;
        options.host = request.host;
        options.trust = request.trust;
        options.goodbye = "QUIT\r\n";
        out = co_await tryTls(smtp.channel(), options, sooner(until, request.limits.handshakeTimeout));
    } else {
        out.fault = agreed.error();
    }
    out.address = request.address;
    out.port = request.port;
    out.at = began;
    out.elapsed = smtp.elapsed();
    co_return out;
}

Task<InjectionTrial> tryInjection(ProbeRequest request, QDeadlineTimer until)
{
    InjectionTrial out;
    out.at = systemNow();
    SmtpSession smtp(request.limits);
    const auto agreed = co_await agree(&smtp, request, "\r\nNOOP", until);
    const QByteArray early = agreed ? smtp.unread() : QByteArray();
    if (!agreed) {
        out.fault = agreed.error();
    } else if (!early.isEmpty()) {
        out.decided = out.obeyed = true;
        smtp.note("an answer to NOOP in clear text");
    } else {
        const QSslConfiguration &configuration = request.trust->sslConfiguration();
        const auto session =
            co_await smtp.handshake(request.host, configuration, sooner(until, request.limits.handshakeTimeout));
        if (!session) {
            out.fault = session.error();
        } else {
            // Answers come in the order of the commands: what comes before the 221 answers what was slipped in.
            const auto answer = co_await smtp.command("QUIT", sooner(until, request.limits.replyTimeout));
            if (!answer) {
                out.fault = answer.error();
            } else {
                out.decided = true;
                out.obeyed = out.insideTls = answer->code != 221;
            }
        }
    }
    out.transcript = smtp.transcript();
    co_return out;
}

Task<MxTrials> tryHost(MxTrialsRequest request, QDeadlineTimer until)
{
    MxTrials out;
    out.host = request.probe.host;
    out.address = request.probe.address;
    out.port = request.probe.port;
    bool seenAgain = false;
    for (const TlsTrialKind kind :
         {TlsTrialKind::NoName, TlsTrialKind::UnknownName, TlsTrialKind::Legacy, TlsTrialKind::Named}) {
        if (kind == TlsTrialKind::Named && seenAgain)
            continue;
        const TlsTrial trial = co_await tryStarttls(request.probe, kind, sooner(until, request.trialTimeout));
        seenAgain =
            seenAgain || (kind == TlsTrialKind::NoName && trial.stood() && trial.tls.chain.value(0) == request.leaf);
        out.trials << trial;
        if (!trial.reached) // it turned us away: that is not the moment to come again
            co_return out;
    }
    if (request.injection)
        out.injection = co_await tryInjection(request.probe, sooner(until, request.trialTimeout));
    co_return out;
}

} // namespace gatepost
