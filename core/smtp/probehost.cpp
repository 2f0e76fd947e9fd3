#include "core/smtp/probehost.h"
#include "core/base/clock.h"
#include "core/smtp/smtpsession.h"
#include "core/smtp/trystarttls.h"
#include "core/tls/capture.h"

namespace gatepost {

namespace {

using async::Task;
using std::chrono::milliseconds;

constexpr milliseconds farewellLimit{2'000}; // everything is known by then; the goodbye is a courtesy

QDeadlineTimer sooner(QDeadlineTimer until, milliseconds limit)
{
    QDeadlineTimer step(limit);
    return step < until ? step : until;
}

Fault rejected(const SmtpReply &reply)
{
    return {FaultKind::Rejected, QString::fromUtf8(reply.lines.value(0)), reply.code};
}

void enter(SmtpStage stage, const ProbeRequest &request, SmtpProbe *out)
{
    out->stage = stage;
    if (request.entered)
        request.entered(stage);
}

/// The session proper, straight down the page; `out` holds how far it came.
Task<Done> converse(SmtpSession *smtp, ProbeRequest request, SmtpProbe *out, QDeadlineTimer until)
{
    const SmtpLimits &limits = request.limits;

    Endpoint server;
    server.address = request.address;
    server.port = request.port;
    enter(SmtpStage::Connect, request, out);
    const auto connected = co_await smtp->connectTo(server, request.proxy, sooner(until, limits.connectTimeout));
    if (!connected) {
        out->fault = connected.error();
        co_return Done();
    }

    enter(SmtpStage::Greeting, request, out); // RFC 5321 §3.1
    if (request.connectOnly)
        co_return Done();
    const auto greeting = co_await smtp->reply(sooner(until, limits.greetingTimeout));
    if (!greeting) {
        out->fault = greeting.error();
        co_return Done();
    }
    out->greeting = *greeting;
    if (greeting->code != 220) {
        out->fault = rejected(*greeting);
        const auto bye = co_await smtp->command("QUIT", sooner(until, farewellLimit));
        Q_UNUSED(bye)
        co_return Done();
    }

    enter(SmtpStage::Ehlo, request, out); // RFC 5321 §4.1.1.1
    const auto ehlo = co_await smtp->command("EHLO " + limits.ehloName, sooner(until, limits.replyTimeout));
    if (!ehlo) {
        out->fault = ehlo.error();
        co_return Done();
    }
    out->ehlo = *ehlo;
    if (ehlo->code != 250) {
        out->fault = rejected(*ehlo);
        const auto bye = co_await smtp->command("QUIT", sooner(until, farewellLimit));
        Q_UNUSED(bye)
        co_return Done();
    }

    enter(SmtpStage::StartTls, request, out); // RFC 3207 §4
    if (!announces(*ehlo, "STARTTLS")) {
        const FaultKind kind = masksKeyword(*ehlo) ? FaultKind::Stripped : FaultKind::NotOffered;
        out->fault = Fault{kind, QString(), 0};
        const auto bye = co_await smtp->command("QUIT", sooner(until, farewellLimit));
        Q_UNUSED(bye)
        co_return Done();
    }
    const auto go = co_await smtp->command("STARTTLS", sooner(until, limits.replyTimeout));
    if (!go) {
        out->fault = go.error();
        co_return Done();
    }
    out->startTls = *go;
    if (go->code != 220) {
        out->fault = rejected(*go);
        const auto bye = co_await smtp->command("QUIT", sooner(until, farewellLimit));
        Q_UNUSED(bye)
        co_return Done();
    }
    out->injected = smtp->unread();
    if (!out->injected.isEmpty()) { // RFC 3207 §4.2: nothing may follow the reply in clear text
        smtp->note("clear text after the reply to STARTTLS");
        out->fault = Fault{FaultKind::PlaintextInjected, QString(), 0};
        co_return Done();
    }

    enter(SmtpStage::Handshake, request, out);
    const auto session = co_await smtp->handshake(request.host, request.trust->sslConfiguration(),
                                                  sooner(until, limits.handshakeTimeout));
    if (!session) {
        out->fault = session.error();
        co_return Done();
    }
    out->tls = captureTls(smtp->socket().sslConfiguration(), request.host.toAscii(), *request.trust,
                          QDateTime::currentDateTimeUtc());

    enter(SmtpStage::EhloAgain, request, out); // RFC 3207 §4.2: what was said before TLS is forgotten
    const auto again = co_await smtp->command("EHLO " + limits.ehloName, sooner(until, limits.replyTimeout));
    if (!again) {
        out->fault = again.error();
        co_return Done();
    }
    out->ehloAgain = *again;
    if (again->code != 250)
        out->fault = rejected(*again);
    else
        out->stage = SmtpStage::Finished;
    const auto bye = co_await smtp->command("QUIT", sooner(until, farewellLimit));
    Q_UNUSED(bye)
    co_return Done();
}

} // namespace

bool masksKeyword(const SmtpReply &ehlo)
{
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) {
        const QByteArray word = ehlo.lines[i].trimmed().toUpper();
        if (word.startsWith("XXXXXX") || word.startsWith("******"))
            return true;
    }
    return false;
}

Task<SmtpProbe> probeHost(ProbeRequest request, QDeadlineTimer until)
{
    SmtpProbe out;
    out.host = request.host;
    out.address = request.address;
    out.port = request.port;
    out.vantage = request.vantage;
    out.at = systemNow();
    if (request.proxy && out.vantage.isEmpty())
        out.vantage = QStringLiteral("socks5://%1:%2").arg(request.proxy->host).arg(request.proxy->port);
    const QDeadlineTimer total = sooner(until, request.limits.totalTimeout);
    SmtpSession smtp(request.limits);
    const Done done = co_await converse(&smtp, request, &out, total);
    Q_UNUSED(done)
    out.transcript = smtp.transcript();
    out.elapsed = smtp.elapsed();
    if (out.stage != SmtpStage::Handshake || !out.fault || out.fault->kind != FaultKind::TlsHandshake)
        co_return out;
    const TlsTrial legacy = co_await tryStarttls(request, TlsTrialKind::Legacy, total);
    if (legacy.stood())
        out.legacyTls = legacy.tls;
    co_return out;
}

} // namespace gatepost
