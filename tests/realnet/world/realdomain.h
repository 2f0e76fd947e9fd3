#pragma once
// One mail domain of tests/realnet, read from a file of domains/. The keys are described in domains/README.md.
#include "core/base/domainname.h"
#include "core/base/result.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace gatepost::realnet {

struct RealMailHost
{
    DomainName name;
    QStringList addresses;   ///< served; the ones in DNS follow from the zone
    QJsonObject certificate; ///< a lab recipe
    QStringList options;     ///< of Postfix' smtpd
    bool listen = true;
};

struct RealDomain
{
    QString name;
    QString title;
    DomainName domain;
    int number = 0; ///< place in the address plan
    QStringList zone;
    QStringList secondZone; ///< lines that the second name server has instead of those of the same name and type
    int secondSerial = 1;   ///< of the zone there; the first has 1
    QString secondServer;   ///< "same", "lame", "dead", "forgotten"
    QString dnssec;         ///< "unsigned", "signed", "expired", "wrong-ds"
    QByteArray policy;
    QStringList webAddresses; ///< of its own; empty: the shared ones
    bool webListen = true;
    QString webProtocols;
    QStringList location;
    QJsonObject webCertificate;
    QList<RealMailHost> mail;
    QJsonObject tlsa; ///< by host: "match" or record data
    QString verdict;
    QJsonArray findings;

    DomainName policyHost() const { return DomainName::fromDns("mta-sts." + domain.toAscii()); }
};

/// Every file of the folder, in the order of their names. The error names file and key.
Result<QList<RealDomain>, QString> readRealDomains(const QString &folder);

constexpr const char *sharedWeb4 = "198.18.0.80";
constexpr const char *otherSharedWeb4 = "198.18.0.81";
constexpr const char *sharedWeb6 = "2001:db8::80";

} // namespace gatepost::realnet
