#include "core/https/fetchpolicy.h"
#include "core/async/firstof.h"
#include "core/base/clock.h"
#include "core/https/gate.h"
#include "core/tls/capture.h"
#include <memory>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace gatepost {

namespace {

using async::FirstOf;
using std::chrono::microseconds;

enum class Event { Progress, Finished, Cut, Expired };

constexpr int maxHeaders = 500;

QNetworkRequest requestFor(const PolicyFetch &fetch, const FetchRequest &request)
{
    QNetworkRequest out(fetch.url);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy); // RFC 8461 §3.3
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);      // RFC 8461 §3.3
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setDecompressedSafetyCheckThreshold(request.limits.maxBodyBytes);
    out.setRawHeader("Accept-Encoding", "identity"); // an explicit value also switches Qt's own decompression off
    out.setRawHeader("Accept", "text/plain, */*;q=0.1");
    out.setRawHeader("Connection", "close");
    out.setRawHeader("User-Agent", request.userAgent.isEmpty()
                                       ? QByteArray("Gatepost/" GATEPOST_VERSION " (MTA-STS audit)")
                                       : request.userAgent);
    QSslConfiguration tls = request.trust->sslConfiguration();
    tls.setAllowedNextProtocols({}); // no ALPN: HTTP/1.1 is what every policy host speaks
    out.setSslConfiguration(tls);
    out.setTransferTimeout(int(request.limits.totalTimeout.count()));
    return out;
}

/// What the library says when a fetch fails, in our kinds.
FaultKind kindOf(QNetworkReply::NetworkError error, bool encrypted)
{
    switch (error) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProxyConnectionClosedError:
        return encrypted ? FaultKind::Closed : FaultKind::TlsHandshake;
    case QNetworkReply::SslHandshakeFailedError:
        return FaultKind::TlsHandshake;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return FaultKind::Timeout;
    default:
        return encrypted ? FaultKind::Malformed : FaultKind::TlsHandshake;
    }
}

/// Reads what has arrived, never more than the limit and one octet.
void takeBody(QNetworkReply *reply, qsizetype limit, PolicyFetch &out)
{
    out.body += reply->read(limit + 1 - out.body.size());
    if (out.body.size() <= limit)
        return;
    out.body.truncate(limit);
    out.bodyTooLarge = true;
}

void takeHead(const QNetworkReply *reply, PolicyFetch &out)
{
    out.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    out.reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().toUtf8();
    for (const auto &[name, value] : reply->rawHeaderPairs()) {
        if (out.headers.size() < maxHeaders)
            out.headers.append({name, value});
    }
}

/// The library's own time limit ended the fetch, and not the gate, whose fault says more.
bool ranOut(QNetworkReply::NetworkError error, bool gateFailed)
{
    return !gateFailed && (error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError);
}

/// A body that ends before the length the server named was cut on the way (RFC 9112 §8).
bool endsEarly(const PolicyFetch &fetch)
{
    bool known = false;
    const qint64 length = fetch.header("Content-Length").toLongLong(&known);
    return known && !fetch.bodyTooLarge && fetch.body.size() < length;
}

} // namespace

QByteArray PolicyFetch::header(QByteArrayView name) const
{
    QByteArray out;
    for (const HttpHeader &one : headers) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            out += (out.isNull() ? "" : ", ") + one.value;
    }
    return out;
}

QUrl policyUrl(const DomainName &host)
{
    return QUrl(QStringLiteral("https://%1/.well-known/mta-sts.txt").arg(host.toString()));
}

async::Task<PolicyFetch> fetchPolicy(FetchRequest request, QDeadlineTimer until)
{
    PolicyFetch out;
    out.host = request.host;
    out.url = request.url.isEmpty() ? policyUrl(request.host) : request.url;
    out.address = request.address;
    out.port = request.port;
    out.at = systemNow();
    QElapsedTimer timer;
    timer.start();
    const auto now = [&timer] { return microseconds(timer.nsecsElapsed() / 1000); };
    QDeadlineTimer deadline(request.limits.totalTimeout);
    if (until < deadline)
        deadline = until;

    Gate::Options options;
    options.target.address = request.address;
    options.target.port = request.port;
    options.maxBytes = request.limits.maxConnectionBytes;
    options.connectTimeout = request.limits.connectTimeout;
    options.proxy = request.proxy;
    Gate gate(options);
    if (!gate.isListening()) {
        out.fault = Fault{FaultKind::Internal, QStringLiteral("no port on loopback for the gate"), 0};
        co_return out;
    }

    QNetworkAccessManager network; // lives for one fetch: nothing is remembered, nothing is shared
    network.setProxy(gate.asProxy());
    network.setStrictTransportSecurityEnabled(false);
    network.setAutoDeleteReplies(false);
    const QNetworkRequest asking = requestFor(out, request);
    const std::unique_ptr<QNetworkReply> reply(request.headOnly ? network.head(asking) : network.get(asking));
    reply->setReadBufferSize(request.limits.maxBodyBytes + 1);
    reply->ignoreSslErrors(); // the chain is recorded and judged by us, on the whole of it

    const DomainName host = request.host;
    const TrustStorePtr trust = request.trust;
    const bool plain = out.url.scheme() == u"http";
    const auto noteSession = [&out, &gate, reply = reply.get(), host, trust, now] {
        if (out.tls)
            return;
        out.times.connect = gate.connectTime().value_or(microseconds(0));
        out.times.tls = now() - out.times.connect;
        out.tls = captureTls(reply->sslConfiguration(), host.toAscii(), *trust, QDateTime::currentDateTimeUtc());
        out.stage = FetchStage::Response;
    };
    QObject::connect(reply.get(), &QNetworkReply::encrypted, reply.get(), noteSession);
    const auto noteHead = [&out, &gate, reply = reply.get(), plain, now] {
        if (out.status != 0 || reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 0)
            return;
        if (plain)
            out.times.connect = gate.connectTime().value_or(microseconds(0));
        out.times.firstByte = now() - out.times.connect - out.times.tls;
        takeHead(reply, out);
        out.stage = FetchStage::Body;
    };
    QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, reply.get(), noteHead);

    Event event = Event::Progress;
    while (event == Event::Progress && !out.bodyTooLarge) {
        FirstOf<Event> next(deadline, Event::Expired);
        next.add(reply.get(), &QNetworkReply::finished, Event::Finished);
        next.add(reply.get(), &QIODevice::readyRead, Event::Progress);
        next.add(&gate, &Gate::cut, Event::Cut);
        if (reply->isFinished())
            event = Event::Finished;
        else if (gate.fault())
            event = Event::Cut;
        else
            event = co_await next;
        noteHead();
        takeBody(reply.get(), request.limits.maxBodyBytes, out);
    }

    out.times.total = now();
    out.bytesFromPeer = gate.bytesFromTarget();
    if (gate.isConnected()) {
        out.times.connect = *gate.connectTime();
        out.stage = std::max(out.stage, plain ? FetchStage::Response : FetchStage::Tls);
    }
    if (out.bodyTooLarge) {
        out.fault = Fault{FaultKind::TooLarge, QString::number(request.limits.maxBodyBytes), 0};
    } else if (event == Event::Expired || ranOut(reply->error(), gate.fault().has_value())) {
        out.fault = Fault{FaultKind::Timeout, QString(), 0};
    } else if (gate.fault()) {
        out.fault = gate.fault();
    } else if (out.status == 0 || (reply->error() != QNetworkReply::NoError && out.stage < FetchStage::Body)) {
        out.fault =
            Fault{kindOf(reply->error(), plain || out.tls.has_value()), reply->errorString(), int(reply->error())};
    } else if (!request.headOnly && endsEarly(out)) {
        out.fault = Fault{FaultKind::Closed,
                          QStringLiteral("%1 of %2 octets")
                              .arg(out.body.size())
                              .arg(QString::fromLatin1(out.header("Content-Length"))),
                          0};
    } else if (reply->error() == QNetworkReply::ProtocolFailure ||
               reply->error() == QNetworkReply::RemoteHostClosedError ||
               reply->error() == QNetworkReply::UnknownNetworkError) {
        out.fault = Fault{kindOf(reply->error(), true), reply->errorString(), int(reply->error())};
    } else {
        out.stage = FetchStage::Finished;
    }
    if (!reply->isFinished())
        reply->abort();
    co_return out;
}

} // namespace gatepost
