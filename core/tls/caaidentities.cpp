// Authorities and the names they accept in CAA records, as their practice statements say (collected by the CCADB). A
// name too many only misses a fault; a name missing would invent one: so related brands are counted together.
#include "core/tls/caaidentities.h"

namespace gatepost {

namespace {

struct Authority
{
    const char *organisation; ///< O of the issuing certificate
    const char *names;
};

constexpr const char *sectigo = "sectigo.com comodo.com comodoca.com usertrust.com trust-provider.com zerossl.com "
                                "entrust.net affirmtrust.com";
constexpr const char *digicert =
    "digicert.com www.digicert.com symantec.com geotrust.com rapidssl.com thawte.com "
    "digitalcertvalidation.com quovadisglobal.com digicert.ne.jp cybertrust.ne.jp amazon.com "
    "amazontrust.com awstrust.com amazonaws.com";
constexpr const char *amazon = "amazon.com amazontrust.com awstrust.com amazonaws.com aws.amazon.com";
constexpr const char *globalsign = "globalsign.com";
constexpr const char *godaddy = "godaddy.com starfieldtech.com";
constexpr const char *entrust = "entrust.net entrust.com affirmtrust.com sectigo.com ssl.com";
constexpr const char *google = "pki.goog google.com";
constexpr const char *sslCom = "ssl.com entrust.net affirmtrust.com";
constexpr const char *trustwave = "trustwave.com securetrust.com vikingcloud.com";
constexpr const char *letsEncrypt = "letsencrypt.org";
constexpr const char *dTrust = "d-trust.net dtrust.de d-trust.de";
constexpr const char *certum = "certum.pl certum.eu";

constexpr Authority authorities[] = {
    {"Let's Encrypt", letsEncrypt},
    {"Internet Security Research Group", letsEncrypt},
    {"Sectigo Limited", sectigo},
    {"COMODO CA Limited", sectigo},
    {"The USERTRUST Network", sectigo},
    {"ZeroSSL", sectigo},
    {"ZeroSSL GmbH", sectigo},
    {"Gandi SAS", sectigo},
    {"Gandi", sectigo},
    {"GEANT Vereniging", "sectigo.com comodo.com comodoca.com usertrust.com trust-provider.com harica.gr"},
    {"DigiCert Inc", digicert},
    {"DigiCert, Inc.", digicert},
    {"GeoTrust Inc.", digicert},
    {"GeoTrust", digicert},
    {"RapidSSL", digicert},
    {"thawte, Inc.", digicert},
    {"Thawte", digicert},
    {"Symantec Corporation", digicert},
    {"Cloudflare, Inc.", digicert},
    {"QuoVadis Limited", digicert},
    {"Google Trust Services LLC", google},
    {"Google Trust Services", google},
    {"GlobalSign nv-sa", globalsign},
    {"GlobalSign", globalsign},
    {"Amazon", amazon},
    {"Amazon Trust Services", amazon},
    {"GoDaddy.com, Inc.", godaddy},
    {"Starfield Technologies, Inc.", "starfieldtech.com godaddy.com amazon.com"},
    {"Entrust, Inc.", entrust},
    {"Entrust Limited", entrust},
    {"Entrust Corporation", entrust},
    {"AffirmTrust", entrust},
    {"SSL Corporation", sslCom},
    {"SSL Corp", sslCom},
    {"Buypass AS-983163327", "buypass.com buypass.no"},
    {"Actalis S.p.A.", "actalis.it"},
    {"Hellenic Academic and Research Institutions CA", "harica.gr"},
    {"Asseco Data Systems S.A.", certum},
    {"Unizeto Technologies S.A.", certum},
    {"SwissSign AG", "swisssign.com swisssign.net swissign.com"},
    {"D-Trust GmbH", dTrust},
    {"Deutsche Telekom Security GmbH", "telesec.de pki.dfn.de dfn.de"},
    {"T-Systems International GmbH", "telesec.de pki.dfn.de dfn.de"},
    {"IdenTrust", "identrust.com"},
    {"IdenTrust, Inc.", "identrust.com"},
    {"Microsoft Corporation", "microsoft.com digicert.com"},
    {"Apple Inc.", "pki.apple.com apple.com"},
    {"Telia Company AB", "telia.com telia.fi telia.se trust.telia.com"},
    {"Trustwave Holdings, Inc.", trustwave},
    {"Viking Cloud, Inc.", trustwave},
    {"Certainly", "certainly.com"},
};

} // namespace

QStringList caaIdentities(const CertificateFacts &certificate, const QMap<QString, QString> &more)
{
    const QString &issuer = certificate.issuerOrganisation;
    if (more.contains(issuer))
        return {more.value(issuer).toLower()};
    for (const Authority &authority : authorities) {
        if (issuer.compare(QLatin1StringView(authority.organisation), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(authority.names).split(u' ');
    }
    return {};
}

} // namespace gatepost
