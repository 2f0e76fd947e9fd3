#include "core/authoring/draftlint.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DraftLint)
};

/// What the form shows beside the mode already, and what is no fault.
bool isToldElsewhere(FindingId id)
{
    switch (id) {
    case FindingId::PolicySyntaxOk:
    case FindingId::PolicyModeEnforce:
    case FindingId::PolicyModeTesting:
    case FindingId::PolicyModeNone:
    case FindingId::PolicyMaxAgeOk:
        return true;
    default:
        return false;
    }
}

/// Lines that can go without a loss: the policy says the same to every sender without them.
bool isRemovable(FindingId id)
{
    switch (id) {
    case FindingId::PolicySyntaxBlankLine:
    case FindingId::PolicySyntaxComment:
    case FindingId::PolicySyntaxUnknownField:
    case FindingId::PolicySyntaxExtensionColon:
    case FindingId::PolicySyntaxExtensionInvalid:
    case FindingId::PolicySyntaxDuplicate:
    case FindingId::PolicyMxDuplicate:
        return true;
    default:
        return false;
    }
}

const PolicyLine *lineOf(const StsPolicyReading &reading, int number)
{
    return number >= 1 && number <= reading.lines.size() ? &reading.lines[number - 1] : nullptr;
}

DraftFix removal(const PolicyLine &line)
{
    return {Text::tr("Remove line %1").arg(line.number), {line.byte, line.text.size() + line.ending.size(), {}}, {}};
}

/// Version, when it stands somewhere else, comes to the top (RFC 8461 §3.2 lets it be anywhere; senders do not).
DraftFix versionFirst(const StsPolicyReading &reading, const PolicyLine &line)
{
    QByteArray whole = reading.raw;
    const QByteArray own = whole.mid(line.byte, line.text.size() + line.ending.size());
    whole.remove(line.byte, own.size());
    return {Text::tr("Move it to line 1"), {0, reading.raw.size(), own + whole}, {}};
}

std::optional<DraftFix> fixOf(const StsPolicyReading &reading, const TextFinding &found)
{
    const PolicyLine *line = lineOf(reading, found.place.line);
    const bool missing = found.id == FindingId::PolicySyntaxVersionMissing ||
                         found.id == FindingId::PolicySyntaxModeMissing ||
                         found.id == FindingId::PolicySyntaxMaxAgeMissing;
    const QString wanted = visible(found.suggestion, 80);
    if (missing) {
        const qsizetype at = found.id == FindingId::PolicySyntaxMaxAgeMissing ? reading.raw.size()
                             : found.id == FindingId::PolicySyntaxModeMissing && !reading.lines.isEmpty() &&
                                     reading.lines.first().key == "version"
                                 ? reading.lines.first().text.size() + reading.lines.first().ending.size()
                                 : 0;
        return DraftFix{Text::tr("Add %1").arg(wanted), {at, 0, found.suggestion + "\r\n"}, {}};
    }
    if (!line)
        return {};
    if (found.id == FindingId::PolicySyntaxVersionNotFirst)
        return versionFirst(reading, *line);
    if (found.id == FindingId::PolicySyntaxBom || found.id == FindingId::PolicySyntaxInvisible)
        return DraftFix{Text::tr("Remove the character"), {found.place.byte, found.place.length, {}}, {}};
    if (found.suggestion.contains(':')) // a whole line
        return DraftFix{Text::tr("Write %1").arg(wanted), {line->byte, line->text.size(), found.suggestion}, {}};
    if (!found.suggestion.isEmpty() && found.id == FindingId::PolicySyntaxLeadingSpace)
        return DraftFix{Text::tr("Write %1").arg(wanted), {line->byte, line->text.size(), found.suggestion}, {}};
    if (isRemovable(found.id))
        return removal(*line);
    if (found.id == FindingId::PolicySyntaxNoColon)
        return removal(*line);
    return {};
}

DraftProblem textProblem(const StsPolicyReading &reading, const TextFinding &found, std::optional<PolicyMode> mode)
{
    DraftProblem out;
    out.finding.id = found.id;
    out.finding.step = Step::File;
    out.finding.args = found.args;
    out.finding.suggestion = found.suggestion;
    out.finding.effect = effectOf(found.id, mode);
    out.line = std::min(found.place.line, int(reading.lines.size()));
    out.column = found.place.column;
    out.length = found.place.length;
    out.fix = fixOf(reading, found);
    return out;
}

/// What the match of MX hosts and lines says about the draft.
bool isAboutLines(FindingId id)
{
    switch (id) {
    case FindingId::MxNotInPolicy:
    case FindingId::MxBackupNotInPolicy:
    case FindingId::MxWildcardDepth:
    case FindingId::MxNoneInPolicy:
    case FindingId::PolicyMxUnused:
    case FindingId::MxImplicit:
        return true;
    default:
        return false;
    }
}

QList<QByteArray> namesOf(const QByteArray &lines)
{
    QList<QByteArray> out;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.startsWith("mx:"))
            out << line.mid(3).trimmed();
    }
    return out;
}

DraftProblem matchProblem(const PolicyDraft &draft, const Finding &finding)
{
    DraftProblem out;
    out.finding = finding;
    for (const PolicyLine &line : draft.reading().lines) {
        const bool meant =
            finding.id == FindingId::PolicyMxUnused ? finding.args.contains(QString::fromUtf8(line.value)) : true;
        if (line.key == "mx" && meant) {
            out.line = line.number;
            out.length = int(line.text.size());
            break;
        }
    }
    if (finding.id == FindingId::PolicyMxUnused) {
        if (const PolicyLine *line = lineOf(draft.reading(), out.line))
            out.fix = removal(*line);
        return out;
    }
    out.line = 0; // no single line is at fault
    const QList<QByteArray> names = namesOf(finding.suggestion);
    if (names.size() == 1)
        out.fix = DraftFix{Text::tr("Add mx: %1").arg(visible(names.first(), 80)), {}, names};
    else if (!names.isEmpty())
        out.fix = DraftFix{Text::tr("Add %n name(s)", nullptr, int(names.size())), {}, names};
    return out;
}

} // namespace

WhatIf asPublished(const PolicyDraft &draft)
{
    constexpr qint64 week = 604'800;
    const StsPolicyReading &reading = draft.reading();
    WhatIf out;
    if (reading.policy) {
        out.mode = reading.policy->mode;
        out.lines = reading.policy->mx;
        out.maxAge = reading.policy->maxAgeSeconds;
        return out;
    }
    out.mode = reading.lenientMode.value_or(PolicyMode::Testing);
    out.lines = reading.lenientMx;
    out.maxAge = std::clamp<qint64>(reading.lenientMaxAge.value_or(week), 0, maxAgeLimitSeconds);
    return out;
}

QList<DraftProblem> draftProblems(const PolicyDraft &draft, const DomainName &domain, const Assessment *judged)
{
    const StsPolicyReading &reading = draft.reading();
    const TextFindings found = readStsPolicy(draft.text(), domain.toAscii()).findings;
    QList<DraftProblem> out;
    for (const TextFinding &finding : found) {
        if (!isToldElsewhere(finding.id))
            out << textProblem(reading, finding, reading.policy ? std::optional(reading.policy->mode) : std::nullopt);
    }
    if (judged) {
        for (const Finding &finding : judged->findings) {
            if (isAboutLines(finding.id))
                out << matchProblem(draft, finding);
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const DraftProblem &a, const DraftProblem &b) {
        return std::pair(a.finding.effect, a.line) < std::pair(b.finding.effect, b.line);
    });
    return out;
}

bool applyFix(PolicyDraft *draft, const DraftFix &fix)
{
    if (fix.addMx.isEmpty())
        return draft->applyFix(fix.edit);
    if (fix.addMx.size() == 1)
        return draft->addMx(fix.addMx.first());
    return draft->addAllMx(fix.addMx);
}

} // namespace gatepost
