#pragma once
// What is wrong with a draft, each with its place and, where there is one, a fix to be applied by a click. Pure: the
// text alone, and what an audit of the domain saw.
#include "core/audit/assess.h"
#include "core/authoring/policydraft.h"

namespace gatepost {

struct DraftFix
{
    QString label; ///< "Add mx: mx2.example.com"
    TextEdit edit;
    QList<QByteArray> addMx; ///< instead of the edit: names to add
    bool operator==(const DraftFix &) const = default;
};

struct DraftProblem
{
    Finding finding;
    int line = 0;   ///< from 1; 0: the file as a whole
    int column = 1; ///< from 1, in octets
    int length = 0; ///< octets that are wrong
    std::optional<DraftFix> fix;
    bool operator==(const DraftProblem &) const = default;
};

/// The draft as the assumption of a judgement: published under a new id. Of a text that is not valid the parts that
/// were plainly meant.
WhatIf asPublished(const PolicyDraft &draft);

/// By gravity, then by line. `judged` is assess() of the domain under asPublished(); null without an audit.
QList<DraftProblem> draftProblems(const PolicyDraft &draft, const DomainName &domain, const Assessment *judged);

bool applyFix(PolicyDraft *draft, const DraftFix &fix); ///< one step of undo

} // namespace gatepost
