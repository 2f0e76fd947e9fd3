#pragma once
#include <QList>

namespace gatepost {

class DraftView;
class PlanPage;
class PolicyStudio;

/// Gives a new draft its pages and ties them to each other.
void addDraftPages(DraftView *draft, PolicyStudio *studio);

/// The plan in the words of the draft: both are about the same file.
PlanPage *planOf(const DraftView *draft);

} // namespace gatepost
