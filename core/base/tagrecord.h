#pragma once
// The shape that MTA-STS and TLSRPT records share: a version and "name=value" fields between semicolons
// (RFC 8461 §3.1, RFC 8460 §3). Splits and locates; what a field may hold is the reader's business.
#include "core/base/textfinding.h"
#include <QByteArray>
#include <QList>

namespace gatepost {

/// One stretch between two semicolons, blanks around it taken off.
struct TagField
{
    QByteArray text;  ///< without blanks at the ends
    QByteArray name;  ///< before the first "=", as written; the whole text when there is none
    QByteArray value; ///< after it
    bool hasEquals = false;
    bool terminated = false;    ///< a semicolon follows
    bool trailingBlank = false; ///< blanks before the end of the record, without a semicolon after them
    TextPlace place;            ///< of `text`
    TextPlace valuePlace() const;
};

/// The fields of a record, the version first. A stretch of blanks after the last semicolon is no field.
QList<TagField> splitTagRecord(QByteArrayView record);

TextPlace placeInRecord(int byte, int length); ///< records have one line

/// Offset of the first octet that is neither printable ASCII nor a blank; -1 when there is none.
int firstStrangeOctet(QByteArrayView text);

/// An extension's name and value by the shared grammar (RFC 8461 §3.1).
bool isExtensionName(QByteArrayView name);
bool isRecordExtensionValue(QByteArrayView value);

} // namespace gatepost
