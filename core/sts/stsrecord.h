#pragma once
// The MTA-STS TXT record as text (RFC 8461 §3.1). Pure: octets in, values and findings out.
#include "core/base/textfinding.h"
#include <optional>
#include <QByteArray>
#include <QList>

namespace gatepost {

struct RecordField
{
    QByteArray name;
    QByteArray value;
    TextPlace place;
    bool operator==(const RecordField &) const = default;
};

struct StsRecord
{
    QByteArray id; ///< 1 to 32 letters and digits
    QList<RecordField> extensions;
    bool operator==(const StsRecord &) const = default;
};

/// One TXT record: its character-strings.
using TxtStrings = QList<QByteArray>;

/// What a sender makes of the whole RRset, and everything that is wrong with it.
struct StsRecordReading
{
    std::optional<StsRecord> record;     ///< the one valid record; nothing: senders see no record
    std::optional<QByteArray> lenientId; ///< an id to show, also of a bad record
    int candidates = 0;                  ///< records that begin with "v=STSv1;"
    int subject = -1;                    ///< index of the record in the RRset the findings are about, -1 for none
    TextFindings findings;               ///< places count octets of the joined text of record `subject`

    bool usable() const { return record.has_value(); }
    bool operator==(const StsRecordReading &) const = default;
};

/// Reads an RRset. An empty set yields sts-txt-absent.
StsRecordReading readStsRecords(const QList<TxtStrings> &rrset);

/// "v=STSv1; id=…;" (RFC 8461 §3.1); extensions follow in their order.
QByteArray writeStsRecord(const StsRecord &record);

} // namespace gatepost
