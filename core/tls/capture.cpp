#include "core/tls/capture.h"
#include <QSslCertificate>
#include <QSslCipher>

namespace gatepost {

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (int(protocol)) { // the enumerators of old protocols are deprecated, the numbers are not
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case 1:
        return QStringLiteral("TLSv1.1");
    case 0:
        return QStringLiteral("TLSv1.0");
    default:
        return {};
    }
}

} // namespace

TlsFacts captureTls(const QSslConfiguration &session, QByteArray sni, const TrustStore &trust, const QDateTime &now)
{
    TlsFacts out;
    out.sni = std::move(sni);
    out.protocol = protocolName(session.sessionProtocol());
    out.cipher = session.sessionCipher().name();
    const QList<QSslCertificate> chain = session.peerCertificateChain();
    for (const QSslCertificate &certificate : chain)
        out.chain.append(certificate.toDer());
    out.trustStore = trust.name();
    out.verifiedAt = now;
    out.chainErrors = trust.verify(chain, now);
    return out;
}

} // namespace gatepost
