#pragma once
// Drafts as files: `mta-sts.txt` is the policy and nothing else, `.gatepost` holds the choices and the plan, too.
#include "core/authoring/draftfile.h"

namespace gatepost {

/// A policy as it came from somewhere, made ready to be edited.
struct OpenedText
{
    QByteArray text;
    QString note; ///< what was left out, for the user; empty: nothing
};
OpenedText openedText(const QByteArray &text);

struct LoadedDraft
{
    DraftState state;
    QString note;
};
Result<LoadedDraft, QString> loadDraft(const QString &path); ///< the error is for the user
/// Written to a temporary name and renamed. What went wrong, for the user; empty: nothing.
QString saveDraft(const DraftState &draft, const QByteArray &policy, const QString &path);

} // namespace gatepost
