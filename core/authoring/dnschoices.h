#pragma once
// What a person chooses for the records of a draft, and the records that come of it. Pure.
#include "core/authoring/dnsforms.h"

namespace gatepost {

enum class IdSource { Time, Content, Own };

struct DnsChoices
{
    DnsForm form = DnsForm::Bind;
    int ttlSeconds = 3600;
    IdSource idFrom = IdSource::Time;
    QByteArray timeId; ///< made when the draft was changed last; kept, so that it stays the same on screen
    QByteArray ownId;
    QString rua;            ///< as typed, several with commas; empty: no TLSRPT record
    QString zone;           ///< as typed; empty: the domain itself
    QString policyHost;     ///< addresses or one name, as typed; empty: its records are there already
    bool skipOrder = false; ///< the record is shown before the file is live; the user answers for it
    QString skipReason;     ///< why, as typed
    bool operator==(const DnsChoices &) const = default;
};

/// Records, and beside each field what is wrong with it, for the user; parts with a problem are left out.
struct ChosenRecords
{
    WantedRecords wanted;
    QString zoneProblem;
    QString hostProblem;
    QString ruaProblem;
    QString idProblem;
    bool operator==(const ChosenRecords &) const = default;

    bool isComplete() const
    {
        return zoneProblem.isEmpty() && hostProblem.isEmpty() && ruaProblem.isEmpty() && idProblem.isEmpty();
    }
};
/// `id` is the one to publish, `liveId` the published one (empty: none), which it has to differ from unless
/// `filePublished`: a sender asks for the file again only under another id (RFC 8461 §5.1).
ChosenRecords chosenRecords(const DnsChoices &choices, const DomainName &domain, const QByteArray &id,
                            const QByteArray &liveId, bool filePublished);

enum class RecordPart { PolicyHost, Reports, Policy };
/// Only that part, for copying one record.
WantedRecords onlyPart(WantedRecords wanted, RecordPart part);

QString dnsFormName(DnsForm form);                              ///< "BIND zone file"
QStringList dnsFormNotes(DnsForm form, const DomainName &zone); ///< what goes wrong there, one sentence each

} // namespace gatepost
