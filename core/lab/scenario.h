#pragma once
// One domain of the lab, read from a file of resources/lab: what it serves, and what an audit of it must say.
// A file names only what differs from a perfect domain: one record, one policy host, one MX host "mx1", one TLSRPT
// record. The keys are described in resources/lab/README.md.
#include "core/base/domainname.h"
#include "core/base/result.h"
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace gatepost {

struct Scenario
{
    QString name;  ///< the file's base name
    QString title; ///< one line for people
    DomainName domain;
    QList<QList<QByteArray>> record; ///< TXT records at _mta-sts, each a list of character-strings
    QList<QList<QByteArray>> tlsrpt; ///< TXT records at _smtp._tls
    QStringList mx;                  ///< "10 mx1": preference and target; a target without dot is below the domain
    QStringList zone;                ///< more lines in zone-file form, "{address:NAME}" stands for that host's address
    QStringList without;             ///< owners of the perfect domain to leave out, "mta-sts", "mx1" …
    QHash<QByteArray, QString> dns;  ///< how the DNS server behaves: "owner TYPE" or "owner" to a word
    QByteArray policy;               ///< octets of the policy file
    QJsonObject http;                ///< the policy host on IPv4
    QJsonObject http6;               ///< the policy host on ::1; empty: it has no AAAA record
    QJsonObject apex;                ///< a web server on the domain itself; empty: none
    QJsonObject smtp;                ///< by host: the behaviour of the mail servers
    QString verdict;                 ///< verdictKey() that must come out
    QStringList findings;            ///< keys of all findings that must come out, Passed ones left out
    bool slow = false;               ///< runs into a limit, so that tests choose short ones

    bool operator==(const Scenario &) const = default;
};

/// Every scenario that ships with the program, by name. A file that cannot be read is an error naming file and place.
Result<QList<Scenario>, QString> builtInScenarios();
/// A file, or its text. Unknown keys and wrong types are errors.
Result<Scenario, QString> readScenario(const QString &file);
Result<Scenario, QString> readScenario(const QString &name, const QByteArray &json);

} // namespace gatepost
