#pragma once
// A draft against what is published: line by line, in words, and where the record has arrived already. Pure: it reads
// observations that others made.
#include "core/audit/assessment.h"
#include "core/sts/stspolicy.h"
#include "core/sts/stsrecord.h"

namespace gatepost {

enum class LineChange {
    Same,
    OnlyDraft, ///< missing in the live file
    OnlyLive,  ///< the live file has it, the draft has not
    Differs    ///< the same key with another value
};

/// A row of the comparison. Numbers count from 1; 0: no such line on that side.
struct LinePair
{
    LineChange change = LineChange::Same;
    int draftLine = 0;
    int liveLine = 0;
    QByteArray draft;
    QByteArray live;
    bool operator==(const LinePair &) const = default;
};

/// The lines of both files in order, equal ones beside each other. Line ends do not count: senders take CRLF and LF
/// alike (RFC 8461 §3.2).
QList<LinePair> compareLines(QByteArrayView draft, QByteArrayView live);

/// What the live file does otherwise than the draft, one sentence for people. "Draft and live are equal." when every
/// line is.
QString differenceInWords(QByteArrayView draft, QByteArrayView live);

/// The live file, as far as it could be seen.
struct LiveFile
{
    enum class State {
        NotChecked,
        NotSeen, ///< could not be looked at: says nothing about the server
        Missing, ///< no body under 200 arrived
        // A file is there; of several addresses the gravest counts.
        Equal,
        SameButEnds, ///< equal but for the ends of lines
        SameMeaning, ///< written otherwise: a sender takes the same policy from it
        Differs
    };
    State state = State::NotChecked;
    QByteArray body; ///< of the first address that differs, else of the first
    QString why;     ///< for Missing and NotSeen, in the user's language
    int addresses = 0;
    bool operator==(const LiveFile &) const = default;

    bool isPublished() const
    {
        return state == State::Equal || state == State::SameButEnds || state == State::SameMeaning;
    }
};
LiveFile liveFile(QByteArrayView draft, const Observation *seen);

/// One thing that must hold for the file to be taken by senders.
struct LivePoint
{
    std::optional<bool> holds; ///< nothing: could not be tested
    QString text;              ///< "200, no redirect"
    QString detail;            ///< what was seen instead, in the words of the finding; empty when it holds
    bool operator==(const LivePoint &) const = default;
};
/// Status, media type, certificate of the policy host as the audit judged them; empty when nothing was fetched.
QList<LivePoint> livePoints(const Observation &seen, const Assessment &judged);

enum class RecordState {
    Wanted,  ///< the record with the wanted id
    Other,   ///< one record with another id
    Absent,  ///< answered, and there is none
    Broken,  ///< senders see no usable record
    NotSeen, ///< no answer
    Checking
};

/// What one server says about the record.
struct RecordView
{
    QString server; ///< "ns1.example.com", "1.1.1.1"; untrusted text
    bool authoritative = false;
    RecordState state = RecordState::NotSeen;
    QByteArray id;
    std::optional<quint32> ttl; ///< seconds; of a resolver: what remains until it asks again
    bool operator==(const RecordView &) const = default;
};

/// Every name server of the zone that was asked, each by name and address.
QList<RecordView> authoritativeViews(const Observation &seen, const QByteArray &wantedId);
/// The resolver of the audit.
RecordView resolverView(const Observation &seen, const QString &name, const QByteArray &wantedId);
QString recordStateText(const RecordView &view); ///< "wanted id", "old: 20251101, 35 minutes left" …

/// The id that is published; empty when none could be read.
QByteArray liveId(const Observation &seen);
/// Ids that were seen anywhere in the zone, the live one among them.
QByteArrayList idsSeen(const Observation &seen);

} // namespace gatepost
