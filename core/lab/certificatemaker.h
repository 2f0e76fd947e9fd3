#pragma once
// Certificates of the lab, made at start (a third of a millisecond each) and never stored.
#include "core/base/result.h"
#include <memory>
#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace gatepost {

struct CertificateRecipe
{
    enum class Key { Ec256, Rsa2048, Rsa1024 };
    enum class Issuer { Intermediate, WeakIntermediate, Root, SelfSigned, UnknownRoot };
    enum class Staple { None, Good, Revoked, Forged }; ///< Forged: "revoked", signed by a stranger

    QString commonName;
    QList<QByteArray> dnsNames;
    QDateTime notBefore; ///< invalid: a day before the maker's date
    QDateTime notAfter;  ///< invalid: 90 days after it
    Key key = Key::Ec256;
    Issuer issuer = Issuer::Intermediate;
    bool sha1Signature = false;
    bool sendIntermediate = true;
    bool sendRoot = false;
    bool clientOnly = false; ///< the extended key usage has no serverAuth
    bool mustStaple = false; ///< the certificate demands an OCSP response
    Staple staple = Staple::None;
};

struct MadeCertificate
{
    QByteArray keyPem;
    QList<QByteArray> chainDer; ///< leaf first, as a server would send it
    QByteArray chainPem;
    QByteArray staple; ///< OCSP response in DER, empty without
};

class CertificateMaker
{
public:
    explicit CertificateMaker(const QDateTime &now);
    ~CertificateMaker();

    QByteArray rootPem() const; ///< what a client must trust
    MadeCertificate make(const CertificateRecipe &recipe);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
