#pragma once
#include "core/base/findingid.h"
#include <QByteArray>
#include <QList>
#include <QStringList>

namespace gatepost {

/// Where in a text something is wrong. Line and column count from 1, the column in octets; `byte` is the offset
/// from the start of the text, `length` the octets that are wrong (0: something is missing at this place).
struct TextPlace
{
    int line = 1;
    int column = 1;
    int byte = 0;
    int length = 0;

    bool operator==(const TextPlace &) const = default;
};

/// What a parser found in a record or a policy. The sentence for people is made from id and args by
/// core/audit/catalogue.h; args are raw text of the document, untrusted.
struct TextFinding
{
    FindingId id = FindingId::Count;
    TextPlace place;
    QStringList args;
    QByteArray suggestion; ///< text that would be right at `place`, or a whole line or record; empty when there is none

    bool operator==(const TextFinding &) const = default;
};

using TextFindings = QList<TextFinding>;

} // namespace gatepost
