#pragma once
// Findings to copy, to drag out, to paste into a ticket: text, Markdown, JSON. Every format carries title, effect,
// evidence, fix, time and vantage; untrusted text is bounded and made harmless.
#include "core/audit/acceptedrisk.h"

namespace gatepost {

enum class CopyDetail {
    Brief, ///< without what was seen and the commands
    Full
};

/// The accepted ones among them say so; `day` decides.
struct CopyContext
{
    const Observation &seen;
    const Assessment *judged = nullptr; ///< knows what the policy says about a host
    QList<AcceptedRisk> risks{};
    QDate day{};
};

QString findingsAsText(const CopyContext &context, const QList<Finding> &findings);
QString findingsAsMarkdown(const CopyContext &context, const QList<Finding> &findings,
                           CopyDetail detail = CopyDetail::Full);
/// The document "gatepost-findings" (resources/schema/copied-findings.schema.json).
QByteArray findingsAsJson(const CopyContext &context, const QList<Finding> &findings);

} // namespace gatepost
