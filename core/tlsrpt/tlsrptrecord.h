#pragma once
// The TLSRPT TXT record as text (RFC 8460 §3). Pure.
#include "core/base/domainname.h"
#include "core/base/textfinding.h"
#include <optional>
#include <QByteArray>
#include <QList>
#include <QUrl>

namespace gatepost {

struct TlsrptRecord
{
    QList<QByteArray> rua; ///< URIs as written, mailto: or https:
    bool operator==(const TlsrptRecord &) const = default;
};

struct TlsrptReading
{
    std::optional<TlsrptRecord> record; ///< nothing: no reports are sent
    QList<QByteArray> lenientRua;       ///< what was meant, for display
    int candidates = 0;                 ///< records that begin with "v=TLSRPTv1;"
    int subject = -1;
    TextFindings findings;

    bool usable() const { return record.has_value(); }
    bool operator==(const TlsrptReading &) const = default;
};

/// Reads an RRset, each record a list of character-strings. `domain` (A-labels) tells own from foreign report
/// addresses.
TlsrptReading readTlsrptRecords(const QList<QList<QByteArray>> &rrset, QByteArrayView domain = {});

/// The domains of the mailto: addresses of a usable record, each once, in order (RFC 6068 §2).
QList<DomainName> reportMailDomains(const TlsrptReading &reading);
/// The https: addresses of a usable record, each once, in order.
QList<QUrl> reportEndpoints(const TlsrptReading &reading);
QByteArray writeTlsrptRecord(const TlsrptRecord &record); ///< "v=TLSRPTv1; rua=…;"

} // namespace gatepost
