#include "core/tls/dane.h"
#include "core/tls/certificate.h"
#include "core/tls/openssl.h"
#include <algorithm>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <QCryptographicHash>

namespace gatepost {

namespace {

constexpr qsizetype maxChainLength = 20;
constexpr int securityLevel = 1; // what OpenSSL's own DANE code asks for unless it is told otherwise
constexpr qsizetype shownDataBytes = 64;

using Chain = std::vector<Ssl<X509>>;

QByteArray publicKeyOf(X509 *certificate)
{
    unsigned char *octets = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &octets);
    const QByteArray out(reinterpret_cast<char *>(octets), std::max(size, 0));
    OPENSSL_free(octets);
    return out;
}

QByteArray digested(const QByteArray &octets, int matching)
{
    switch (matching) {
    case tlsa::full:
        return octets;
    case tlsa::sha256:
        return QCryptographicHash::hash(octets, QCryptographicHash::Sha256);
    case tlsa::sha512:
        return QCryptographicHash::hash(octets, QCryptographicHash::Sha512);
    default:
        return {};
    }
}

bool isReadable(const TlsaRecord &record)
{
    auto octets = reinterpret_cast<const unsigned char *>(record.data.constData());
    const auto *end = octets + record.data.size();
    bool read = false;
    if (record.selector == tlsa::wholeCertificate) {
        const Ssl<X509> certificate(d2i_X509(nullptr, &octets, long(record.data.size())));
        read = certificate != nullptr;
    } else {
        const Ssl<EVP_PKEY> key(d2i_PUBKEY(nullptr, &octets, long(record.data.size())));
        read = key != nullptr;
    }
    ERR_clear_error();
    return read && octets == end;
}

Chain readChain(const QList<QByteArray> &chain)
{
    Chain out;
    for (const QByteArray &der : chain.first(std::min(chain.size(), maxChainLength)))
        out.push_back(x509FromDer(der));
    ERR_clear_error();
    return out;
}

/// One record on its way through the chain.
struct Matching
{
    const TlsaRecord &record;
    const QList<QByteArray> &chain;
    const Chain &read;
    const QDateTime &now;
    const QList<DomainName> &references;

    bool fits(qsizetype depth) const
    {
        return !record.data.isEmpty() && tlsaData(chain[depth], record.selector, record.matching) == record.data;
    }
    TlsaMatch match() const;
    TlsaMatch matchAnchor() const;
    QString verify(X509 *anchor) const;
    bool named() const;
};

/// DNS-IDs; the common name only where there is no DNS-ID (RFC 7672 §3.2.3), which MTA-STS does not allow.
bool Matching::named() const
{
    auto leaf = readCertificate(chain.first());
    if (!leaf)
        return false;
    if (leaf->dnsNames.isEmpty() && !leaf->commonName.isEmpty())
        leaf->dnsNames << leaf->commonName.toUtf8().toLower();
    return std::any_of(references.begin(), references.end(), [&](const DomainName &reference) {
        const NameMatch match = matchDnsId(*leaf, reference);
        return match == NameMatch::Exact || match == NameMatch::Wildcard;
    });
}

/// The chain with that certificate as the one thing that is trusted, without one when there is none.
struct Verification
{
    Verification(const Chain &chain, const QDateTime &now, X509 *anchor)
        : store(X509_STORE_new()), sent(sk_X509_new_null()), context(X509_STORE_CTX_new())
    {
        if (anchor)
            X509_STORE_add_cert(store.get(), anchor);
        for (std::size_t i = 1; i < chain.size(); ++i) {
            if (chain[i])
                sk_X509_push(sent, chain[i].get());
        }
        X509_STORE_CTX_init(context.get(), store.get(), chain.front().get(), sent);
        X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
        X509_VERIFY_PARAM_set_time(parameters, now.toSecsSinceEpoch());
        X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_SERVER);
        X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
        X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
        if (X509_verify_cert(context.get()) != 1)
            complaint = QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())));
        ERR_clear_error();
    }
    Verification(const Verification &) = delete;
    Verification &operator=(const Verification &) = delete;
    ~Verification() { sk_X509_free(sent); }

    /// The certificate that the chain ends with, as far as it could be put together.
    X509 *last() const
    {
        STACK_OF(X509) *built = X509_STORE_CTX_get0_chain(context.get());
        return sk_X509_value(built, sk_X509_num(built) - 1);
    }

    Ssl<X509_STORE> store;
    STACK_OF(X509) * sent;
    Ssl<X509_STORE_CTX> context;
    QString complaint; ///< OpenSSL's, empty when there is none
};

QString Matching::verify(X509 *anchor) const
{
    return Verification(read, now, anchor).complaint;
}

/// An anchor is an issuer: the server's own certificate is none, whatever the record says. Of the certificates that fit
/// (a key may be in several), the first one that the chain verifies with counts.
TlsaMatch Matching::matchAnchor() const
{
    TlsaMatch out;
    if (!read.front())
        return out;
    const auto tryAnchor = [&](X509 *anchor, qsizetype depth) {
        const QString complaint = verify(anchor);
        if (out.depth < 0 || complaint.isEmpty())
            out = {TlsaUse::Usable, int(depth), complaint.isEmpty(), named(), complaint};
    };
    for (qsizetype depth = 1; depth < qsizetype(read.size()) && !out.valid; ++depth) {
        if (read[std::size_t(depth)] && fits(depth))
            tryAnchor(read[std::size_t(depth)].get(), depth);
    }
    if (out.depth >= 0 || record.matching != tlsa::full)
        return out;
    // A record that holds the certificate or its key itself needs nothing from the server (RFC 7671 §5.2.2).
    if (record.selector == tlsa::wholeCertificate) {
        const auto anchor = x509FromDer(record.data);
        if (anchor && record.data != chain.first() && verify(anchor.get()).isEmpty())
            tryAnchor(anchor.get(), qsizetype(read.size()));
    } else {
        auto octets = reinterpret_cast<const unsigned char *>(record.data.constData());
        const Ssl<EVP_PKEY> key(d2i_PUBKEY(nullptr, &octets, long(record.data.size())));
        const Verification alone(read, now, nullptr);
        if (key && alone.last() && X509_verify(alone.last(), key.get()) == 1)
            tryAnchor(alone.last(), qsizetype(read.size()));
        ERR_clear_error();
    }
    return out;
}

TlsaMatch Matching::match() const
{
    const TlsaUse use = tlsaUse(record);
    if (use != TlsaUse::Usable || read.empty())
        return {use, -1, false, false, {}};
    if (record.usage == tlsa::daneTa)
        return matchAnchor();
    const bool leaf = fits(0); // usage 3: neither name nor dates matter (RFC 7672 §3.1.1)
    return {use, leaf ? 0 : -1, leaf, leaf, {}};
}

using Combination = std::tuple<int, int, int>;

Combination combinationOf(const TlsaRecord &record)
{
    return {record.usage, record.selector, record.matching};
}

bool combinationPasses(const QList<TlsaRecord> &records, const QList<TlsaMatch> &matches, const TlsaRecord &like)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (matches[i].passes() && combinationOf(records[i]) == combinationOf(like))
            return true;
    }
    return false;
}

/// A stronger digest of the same thing stands beside it, so that senders do not look at this one.
bool outdone(const QList<TlsaRecord> &records, const QList<TlsaMatch> &matches, const TlsaRecord &record)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        const TlsaRecord &other = records[i];
        const bool same = other.usage == record.usage && other.selector == record.selector;
        if (same && matches[i].use == TlsaUse::Usable && other.matching > record.matching)
            return record.matching != tlsa::full;
    }
    return false;
}

} // namespace

TlsaUse tlsaUse(const TlsaRecord &record)
{
    const bool known =
        record.usage <= tlsa::daneEe && record.selector <= tlsa::publicKey && record.matching <= tlsa::sha512;
    if (!known)
        return TlsaUse::UnknownNumber;
    const bool badLength = (record.matching == tlsa::sha256 && record.data.size() != 32) ||
                           (record.matching == tlsa::sha512 && record.data.size() != 64);
    if (badLength)
        return TlsaUse::BadLength;
    if (record.matching == tlsa::full && !isReadable(record))
        return TlsaUse::BadData;
    return record.usage <= tlsa::pkixEe ? TlsaUse::PkixUsage : TlsaUse::Usable;
}

QByteArray tlsaData(QByteArrayView der, int selector, int matching)
{
    if (selector == tlsa::wholeCertificate)
        return digested(der.toByteArray(), matching);
    const auto certificate = x509FromDer(der);
    if (!certificate || selector != tlsa::publicKey) {
        ERR_clear_error();
        return {};
    }
    return digested(publicKeyOf(certificate.get()), matching);
}

QString tlsaText(const TlsaRecord &record)
{
    const bool cut = record.data.size() > shownDataBytes;
    return QStringLiteral("%1 %2 %3 %4%5")
        .arg(record.usage)
        .arg(record.selector)
        .arg(record.matching)
        .arg(QString::fromLatin1(record.data.first(std::min(record.data.size(), shownDataBytes)).toHex()),
             cut ? QStringLiteral("…") : QString());
}

QList<TlsaMatch> matchTlsa(const QList<TlsaRecord> &records, const QList<QByteArray> &chain, const QDateTime &now,
                           const QList<DomainName> &references)
{
    const Chain read = readChain(chain);
    QList<TlsaMatch> out;
    for (const TlsaRecord &record : records)
        out << Matching{record, chain, read, now, references}.match();
    return out;
}

bool tlsaAccepts(const QList<TlsaRecord> &records, const QList<TlsaMatch> &matches)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (matches[i].passes() && !outdone(records, matches, records[i]))
            return true;
    }
    return false;
}

QList<int> staleCombinations(const QList<TlsaRecord> &records, const QList<TlsaMatch> &matches)
{
    QList<int> out;
    QList<Combination> told;
    for (int i = 0; i < int(records.size()); ++i) {
        const Combination combination = combinationOf(records[i]);
        const bool usable = matches[i].use == TlsaUse::Usable;
        if (!usable || told.contains(combination) || combinationPasses(records, matches, records[i]))
            continue;
        told << combination;
        out << i;
    }
    return out;
}

QList<int> pendingRecords(const QList<TlsaRecord> &records, const QList<TlsaMatch> &matches)
{
    QList<int> out;
    for (int i = 0; i < int(records.size()); ++i) {
        const bool usable = matches[i].use == TlsaUse::Usable;
        if (usable && matches[i].depth < 0 && combinationPasses(records, matches, records[i]))
            out << i;
    }
    return out;
}

} // namespace gatepost
