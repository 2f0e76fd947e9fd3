#pragma once
// A draft with everything that was chosen for its publication, as it is kept on disk: as JSON for the autosave and as
// a member of a `.gatepost` file. Pure.
#include "core/authoring/dnschoices.h"
#include "core/base/result.h"
#include <QJsonObject>

namespace gatepost {

enum class LineEnds { Crlf, Lf };

struct DraftState
{
    QByteArray text;
    QString domain; ///< as typed
    LineEnds ends = LineEnds::Crlf;
    QString path; ///< of the file it was opened from or saved to; empty: none
    bool modified = false;
    DnsChoices dns;
    QString hosting;     ///< key of the target; empty: not chosen
    QJsonObject further; ///< what other pages keep: options of hosting, the plan
    bool operator==(const DraftState &) const = default;
};

QByteArray writeDraft(const DraftState &draft); ///< JSON, "format": "gatepost-draft"
/// The error says for the user what is wrong.
Result<DraftState, QString> readDraft(const QByteArray &json);

} // namespace gatepost
