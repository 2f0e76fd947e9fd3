#pragma once
// One domain of the lab, read from a file of resources/lab: what it serves, and what an audit of it must say.
#include "core/base/domainname.h"
#include "core/base/result.h"
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace gatepost {

struct Scenario
{
    QString name;  ///< the file's base name
    QString title; ///< one line for people
    DomainName domain;
    QStringList zone; ///< lines in zone-file form, relative to the domain; {host:NAME} stands for that host's address
    QJsonObject servers;  ///< the behaviour of its policy and mail hosts, as in the file
    QString verdict;      ///< verdictKey() that must come out
    QStringList findings; ///< keys of all findings that must come out, Passed ones left out
    bool needsIpv6 = false;
};

/// Every scenario that ships with the program, by name. A file that cannot be read is an error naming file and place.
Result<QList<Scenario>, QString> builtInScenarios();
Result<Scenario, QString> readScenario(const QString &file);

} // namespace gatepost
