#pragma once
#include "core/audit/assessment.h"

namespace gatepost {

enum class Severity { Ok, Notice, Warning, Error, ErrorStar }; ///< ErrorStar: an error while the mode is enforce

/// One row of the finding catalogue. Texts are source strings of the translation context "Findings";
/// %1 … stand for Finding::args.
struct CatalogueRow
{
    FindingId id;
    Severity severity;
    Step step;
    const char *title;     ///< one line, names the thing and the fact
    const char *senders;   ///< what senders do because of it
    const char *fix;       ///< what to do first; empty for ok rows
    const char *reference; ///< "RFC 8461 §3.1"
};

/// Ids that need stored history, DNSSEC or authoritative servers have no row before a rule emits them.
bool hasCatalogueRow(FindingId id);
const CatalogueRow &catalogueRow(FindingId id); ///< only for ids with a row

/// The effect on mail by severity and by the mode that applies (nothing: no policy applies).
Effect effectOf(FindingId id, std::optional<PolicyMode> mode);

// In the user's language, arguments filled in, plain text, invisible characters made visible.
QString findingTitle(const Finding &finding);
QString findingSenders(const Finding &finding);
/// The same in the mode that applies now: of what a testing policy lets pass, that it would be refused in enforce.
QString findingSenders(const Finding &finding, const Assessment &judged);
QString findingFix(const Finding &finding);
QString findingReference(FindingId id);
QString addressLiteralText(const QString &input); ///< what domain-address-literal says about something typed

} // namespace gatepost
