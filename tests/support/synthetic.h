#pragma once
// Observations made of a few words, for tables about judging: no network, but real certificates, really verified.
#include "core/audit/observation.h"
#include "core/sts/stspolicy.h"

namespace gatepost::synthetic {

/// The moment all of these audits were made.
QDateTime today();

enum class Answers {
    Yes,
    No,     ///< the name has no address
    Unknown ///< nothing came back
};

struct Certificate
{
    QList<QByteArray> names; ///< empty: the host's own
    bool trusted = true;
    bool sendIntermediate = true;
    int validFromDays = -1;  ///< days from today
    int validUntilDays = 90; ///< days from today
    bool operator==(const Certificate &) const = default;
};

struct Host
{
    QByteArray name;
    int preference = 10;
    Answers answers = Answers::Yes;
    bool startTls = true;
    Certificate certificate;
};

struct Domain
{
    QByteArray name = "example.test";
    QByteArray id = "20261101T000000"; ///< empty: there is no record
    QByteArray policy;                 ///< the file; empty: 404
    QByteArray contentType = "text/plain";
    int policyCertificateDays = 90;
    QList<Host> hosts;
    bool recordSeen = true; ///< false: the lookup of the record timed out
};

QByteArray policyText(PolicyMode mode, const QList<QByteArray> &lines, qint64 maxAge = 604'800);
QList<MxPattern> patterns(const QList<QByteArray> &lines);
Observation observed(const Domain &domain);

} // namespace gatepost::synthetic
