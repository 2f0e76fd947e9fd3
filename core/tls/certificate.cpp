#include "core/tls/certificate.h"
#include "core/base/ascii.h"
#include "core/tls/openssl.h"
#include <openssl/err.h>
#include <openssl/sha.h>
#include <openssl/x509v3.h>
#include <QCache>
#include <QHostAddress>
#include <QTimeZone>
#include <vector>

namespace gatepost {

namespace {

constexpr int maxNames = 1'000;
constexpr int maxTextBytes = 1'000;
constexpr qsizetype maxNotedChain = 20;

QString nameText(const X509_NAME *name)
{
    const Ssl<BIO> out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    const char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return QString::fromUtf8(data, qsizetype(std::min<long>(size, maxTextBytes)));
}

QString attributeOf(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const QString out =
        size > 0 ? QString::fromUtf8(reinterpret_cast<char *>(text), std::min(size, maxTextBytes)) : QString();
    OPENSSL_free(text);
    return out;
}

QDateTime dateOf(const ASN1_TIME *time)
{
    tm fields{};
    if (!time || ASN1_TIME_to_tm(time, &fields) != 1)
        return {};
    return QDateTime(QDate(fields.tm_year + 1900, fields.tm_mon + 1, fields.tm_mday),
                     QTime(fields.tm_hour, fields.tm_min, fields.tm_sec), QTimeZone::utc());
}

QByteArray octetsOf(const ASN1_STRING *text)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                      std::min(ASN1_STRING_length(text), maxTextBytes));
}

void readNames(X509 *certificate, CertificateFacts &out)
{
    auto *names = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < std::min(sk_GENERAL_NAME_num(names), maxNames); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_DNS) {
            out.dnsNames.append(octetsOf(name->d.dNSName).toLower());
        } else if (name->type == GEN_EMAIL) {
            out.otherNames.append(QStringLiteral("email:") + QString::fromUtf8(octetsOf(name->d.rfc822Name)));
        } else if (name->type == GEN_URI) {
            out.otherNames.append(QStringLiteral("URI:") +
                                  QString::fromUtf8(octetsOf(name->d.uniformResourceIdentifier)));
        } else if (name->type == GEN_IPADD) {
            const QByteArray octets = octetsOf(name->d.iPAddress);
            QHostAddress address;
            if (octets.size() == 16)
                address = QHostAddress(reinterpret_cast<const quint8 *>(octets.constData()));
            else if (octets.size() == 4)
                address = QHostAddress(quint32(uchar(octets[0])) << 24 | quint32(uchar(octets[1])) << 16 |
                                       quint32(uchar(octets[2])) << 8 | uchar(octets[3]));
            out.otherNames.append(QStringLiteral("IP:") + address.toString());
        }
    }
    GENERAL_NAMES_free(names);
}

void readKey(X509 *certificate, CertificateFacts &out)
{
    if (const EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        out.keyType = QString::fromLatin1(OBJ_nid2sn(EVP_PKEY_get_base_id(key)));
        if (out.keyType == u"rsaEncryption")
            out.keyType = QStringLiteral("RSA");
        else if (out.keyType == u"id-ecPublicKey")
            out.keyType = QStringLiteral("EC");
        out.keyBits = EVP_PKEY_get_bits(key);
    }
    int digest = NID_undef;
    const int signature = X509_get_signature_nid(certificate);
    out.signatureAlgorithm = QString::fromLatin1(OBJ_nid2ln(signature));
    OBJ_find_sigid_algs(signature, &digest, nullptr);
    out.weakSignature = digest == NID_md5 || digest == NID_sha1 || digest == NID_md4 || digest == NID_md2;
    unsigned char *spki = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &spki);
    if (size > 0) {
        out.spkiSha256.resize(SHA256_DIGEST_LENGTH);
        SHA256(spki, std::size_t(size), reinterpret_cast<unsigned char *>(out.spkiSha256.data()));
    }
    OPENSSL_free(spki);
}

void readUses(X509 *certificate, CertificateFacts &out)
{
    const quint32 uses = X509_get_extended_key_usage(certificate); // all bits set without the extension
    out.forServers = (uses & (XKU_SSL_SERVER | XKU_ANYEKU)) != 0;
    constexpr long statusRequest = 5; // the number of the TLS extension
    auto *features = static_cast<TLS_FEATURE *>(X509_get_ext_d2i(certificate, NID_tlsfeature, nullptr, nullptr));
    for (int i = 0; i < sk_ASN1_INTEGER_num(features); ++i)
        out.mustStaple = out.mustStaple || ASN1_INTEGER_get(sk_ASN1_INTEGER_value(features, i)) == statusRequest;
    TLS_FEATURE_free(features);
}

QString serialOf(X509 *certificate)
{
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr);
    char *hex = number ? BN_bn2hex(number) : nullptr;
    const QString out = QString::fromLatin1(hex).left(maxTextBytes);
    OPENSSL_free(hex);
    BN_free(number);
    return out;
}

/// "*" as the whole left-most label, over at least two labels (RFC 9525 §6.3).
bool isProperWildcard(const QByteArray &name)
{
    return name.startsWith("*.") && name.count('*') == 1 && name.mid(2).contains('.') && !name.endsWith('.');
}

/// Whether a wildcard of some other form would reach the name: partial, inner, for the bare name, or over several
/// labels.
bool wouldMatchLoosely(const QByteArray &presented, const QByteArray &reference)
{
    if (!presented.contains('*'))
        return false;
    if (isProperWildcard(presented))
        return reference.endsWith(presented.mid(1)) || reference == presented.mid(2);
    const auto star = presented.indexOf('*');
    const QByteArray head = presented.first(star);
    const QByteArray tail = presented.mid(presented.lastIndexOf('*') + 1);
    return reference.size() >= head.size() + tail.size() && reference.startsWith(head) && reference.endsWith(tail);
}

Result<CertificateFacts, QString> parse(QByteArrayView der)
{
    const auto certificate = x509FromDer(der);
    if (!certificate) {
        char text[256];
        ERR_error_string_n(ERR_get_error(), text, sizeof text);
        ERR_clear_error();
        return failure(QString::fromLatin1(text));
    }
    CertificateFacts out;
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    const X509_NAME *issuer = X509_get_issuer_name(certificate.get());
    out.subject = nameText(subject);
    out.issuer = nameText(issuer);
    out.commonName = attributeOf(subject, NID_commonName);
    out.issuerOrganisation = attributeOf(issuer, NID_organizationName);
    if (out.issuerOrganisation.isEmpty())
        out.issuerOrganisation = attributeOf(issuer, NID_commonName);
    out.selfIssued = X509_NAME_cmp(subject, issuer) == 0;
    out.serial = serialOf(certificate.get());
    out.notBefore = dateOf(X509_get0_notBefore(certificate.get()));
    out.notAfter = dateOf(X509_get0_notAfter(certificate.get()));
    out.isCa = X509_check_ca(certificate.get()) == 1;
    readNames(certificate.get(), out);
    readUses(certificate.get(), out);
    readKey(certificate.get(), out);
    out.sha256.resize(SHA256_DIGEST_LENGTH);
    SHA256(reinterpret_cast<const unsigned char *>(der.data()), std::size_t(der.size()),
           reinterpret_cast<unsigned char *>(out.sha256.data()));
    ERR_clear_error();
    return out;
}

} // namespace

/// The same few certificates are read again and again, by every rule, for every what-if, for all domains of a provider,
/// and one reading costs OpenSSL a tenth of a millisecond. Bounded by octets; one per thread, so that no lock is
/// needed.
Result<CertificateFacts, QString> readCertificate(QByteArrayView der)
{
    constexpr qsizetype memoryBytes = 1024 * 1024;
    thread_local QCache<QByteArray, CertificateFacts> known(memoryBytes);
    const QByteArray key = der.toByteArray();
    if (const CertificateFacts *facts = known.object(key))
        return *facts;
    auto facts = parse(der);
    if (facts)
        known.insert(key, new CertificateFacts(*facts), key.size());
    return facts;
}

NameMatch matchDnsId(const CertificateFacts &certificate, const DomainName &reference)
{
    const QByteArray &name = reference.toAscii();
    if (certificate.dnsNames.contains(name))
        return NameMatch::Exact;
    bool loosely = false;
    for (const QByteArray &presented : certificate.dnsNames) {
        if (isProperWildcard(presented) && reference.labelCount() > 1 &&
            reference.parent().toAscii() == presented.mid(2))
            return NameMatch::Wildcard;
        loosely = loosely || wouldMatchLoosely(presented, name);
    }
    if (loosely)
        return NameMatch::InvalidWildcard;
    return certificate.commonName.toLower() == reference.toString() ? NameMatch::CommonNameOnly : NameMatch::None;
}

bool isWeak(const CertificateFacts &certificate)
{
    if (certificate.weakSignature && !certificate.selfIssued)
        return true;
    if (certificate.keyType == u"RSA" || certificate.keyType == u"DSA")
        return certificate.keyBits < 2048; // RFC 9325 §4.5
    return certificate.keyType == u"EC" && certificate.keyBits < 224;
}

namespace {

void sort(const ChainError &error, bool issuerMissing, ChainVerdict &out)
{
    switch (error.code) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return; // judged from the dates, at the date of the judgement
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        out.selfSigned = true;
        return;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        out.unknownIssuer = true;
        return;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        (issuerMissing ? out.incomplete : out.unknownIssuer) = true;
        return;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        out.weak = true;
        return;
    default:
        out.otherwise = true;
    }
}

} // namespace

QList<std::pair<int, ChainNote>> chainNotes(const QList<QByteArray> &chain)
{
    QList<std::pair<int, ChainNote>> out;
    std::vector<Ssl<X509>> read;
    for (const QByteArray &der : chain.first(qMin<qsizetype>(chain.size(), maxNotedChain)))
        read.push_back(x509FromDer(der));
    const auto issues = [&read](std::size_t issuer, std::size_t subject) {
        return read[issuer] && read[subject] && issuer != subject &&
               X509_check_issued(read[issuer].get(), read[subject].get()) == X509_V_OK;
    };
    for (std::size_t i = 1; i < read.size(); ++i) {
        bool any = false;
        for (std::size_t j = 0; j < read.size(); ++j)
            any = any || issues(i, j);
        const QByteArray &der = chain[qsizetype(i)];
        if (chain.indexOf(der) < qsizetype(i))
            out.append({int(i), ChainNote::Repeated});
        else if (!any)
            out.append({int(i), ChainNote::Superfluous});
        else if (!issues(i, i - 1))
            out.append({int(i), ChainNote::OutOfOrder});
        else if (read[i] &&
                 X509_NAME_cmp(X509_get_subject_name(read[i].get()), X509_get_issuer_name(read[i].get())) == 0)
            out.append({int(i), ChainNote::Root});
    }
    return out;
}

ChainVerdict judgeChain(const TlsFacts &tls, const QDateTime &now)
{
    ChainVerdict out;
    QList<CertificateFacts> chain;
    for (const QByteArray &der : tls.chain) {
        if (const auto facts = readCertificate(der))
            chain.append(*facts);
    }
    // A leaf sent alone whose issuer is not itself in the store: what is missing is what should have been sent.
    const bool issuerMissing = chain.size() == 1 && !chain.first().selfIssued;
    for (const ChainError &error : tls.chainErrors)
        sort(error, issuerMissing, out);
    for (qsizetype i = 0; i < chain.size(); ++i) {
        // A root that was sent along is not what the verification rests on.
        if (i > 0 && chain[i].selfIssued)
            continue;
        out.expired = out.expired || chain[i].notAfter < now;
        out.notYetValid = out.notYetValid || chain[i].notBefore > now;
    }
    if (out.selfSigned)
        out.unknownIssuer = out.incomplete = false;
    out.trusted = !(out.selfSigned || out.incomplete || out.unknownIssuer || out.expired || out.notYetValid ||
                    out.weak || out.otherwise) &&
                  !tls.chain.isEmpty();
    return out;
}

} // namespace gatepost
