#pragma once
// The certificates of one session as people look at them: what a sender checks and what came of it, every name, the
// chain, the pins. Judged here from recorded facts, so that drawer and dialog only show it. Texts are plain and made
// visible.
#include "core/audit/assess.h"
#include "core/audit/evidencefacts.h"

namespace gatepost {

/// One thing that is checked, with its mark.
struct CertificateLine
{
    Effect effect = Effect::Passed;
    QString text;
    bool operator==(const CertificateLine &) const = default;
};

struct CertificateName
{
    QString name;
    bool matches = false; ///< it is why the certificate has the wanted name
    bool operator==(const CertificateName &) const = default;
};

struct CertificateLink
{
    QString name;              ///< for a line of the chain
    QList<EvidenceFact> facts; ///< subject, issuer, dates, key, fingerprint …
    QStringList problems;      ///< what the verification says about it
    bool operator==(const CertificateLink &) const = default;
};

struct CertificateView
{
    QString title;                 ///< "mx1.example.org:25"
    QString wanted;                ///< the name a sender compares with
    QList<CertificateLine> checks; ///< name, chain, dates
    QList<CertificateName> names;  ///< every DNS name, as stored
    QString commonName;            ///< senders do not use it; empty without
    QString issuer;
    QString key;
    QString session;              ///< "TLSv1.3, TLS_AES_256_GCM_SHA384"
    QString sni;                  ///< with and without the host name; empty when it was not tried
    QList<CertificateLink> chain; ///< the server's first
    QStringList notes;            ///< order of the chain
    QList<CertificateLine> pins;  ///< TLSA records against the chain
    QString pinToPublish;         ///< "3 1 1 …" of the server's key; empty for the policy host
    QByteArray pem;               ///< the chain as presented
    bool operator==(const CertificateView &) const = default;
};

/// Nothing when no certificate was shown where the reference points.
std::optional<CertificateView> certificateView(const Observation &seen, const Assessment &judged,
                                               const EvidenceRef &ref, const Thresholds &thresholds = {});

} // namespace gatepost
