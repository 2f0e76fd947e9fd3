#include "ui/studio/draftfiles.h"
#include "core/audit/wording.h"
#include "core/base/clock.h"
#include "core/store/gatepostfile.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DraftFiles)
};

constexpr qint64 largestPolicy = 256 * 1024; // senders give up at 64 KiB (RFC 8461 §3.3); more is no policy
constexpr qint64 largestArchive = 4 * 1024 * 1024;
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";
const QString policyKind = QStringLiteral("policy");
const QString policyName = QStringLiteral("mta-sts.txt");
const QString choicesName = QStringLiteral("draft.json");

} // namespace

OpenedText openedText(const QByteArray &text)
{
    OpenedText out{text, {}};
    if (out.text.startsWith(byteOrderMark)) {
        out.text.remove(0, byteOrderMark.size());
        out.note =
            Text::tr("The byte order mark at the start was left out: senders take it for a part of the first line.");
    }
    return out;
}

namespace {

bool isGatepost(const QString &path)
{
    return path.endsWith(QStringLiteral(".gatepost"), Qt::CaseInsensitive);
}

/// The choices are in `draft.json`; the policy itself is in `mta-sts.txt`, for whoever opens the archive.
Result<DraftState, QString> fromGatepost(const QByteArray &octets)
{
    const auto file = readGatepostFile(octets);
    if (!file)
        return failure(file.error());
    if (file->kind != policyKind)
        return failure(Text::tr("This file holds no policy draft."));
    DraftState out;
    if (const QByteArray *choices = file->member(choicesName)) {
        const auto draft = readDraft(*choices);
        if (!draft)
            return failure(draft.error());
        out = *draft;
    }
    if (const QByteArray *policy = file->member(policyName))
        out.text = *policy;
    out.modified = false;
    return out;
}

Result<QByteArray, QString> asGatepost(const DraftState &draft, const QByteArray &policy)
{
    DraftState kept = draft;
    kept.path.clear(); // where it lay on this computer is nobody's business
    GatepostFile file;
    file.kind = policyKind;
    file.savedAt = systemNow();
    file.members = {{policyName, policy}, {choicesName, writeDraft(kept)}};
    return writeGatepostFile(file);
}

} // namespace

Result<LoadedDraft, QString> loadDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("%1 could not be read: %2").arg(visible(path), file.errorString()));
    const qint64 largest = isGatepost(path) ? largestArchive : largestPolicy;
    const QByteArray octets = file.read(largest + 1);
    if (octets.size() > largest)
        return failure(Text::tr("%1 is larger than %2 KiB and no policy.").arg(visible(path)).arg(largest / 1024));
    LoadedDraft out;
    if (isGatepost(path)) {
        const auto draft = fromGatepost(octets);
        if (!draft)
            return failure(QStringLiteral("%1: %2").arg(visible(path), draft.error()));
        out.state = *draft;
    } else {
        out.state.text = octets;
    }
    const OpenedText opened = openedText(out.state.text);
    out.state.text = opened.text;
    out.note = opened.note;
    out.state.path = QFileInfo(path).absoluteFilePath();
    return out;
}

QString saveDraft(const DraftState &draft, const QByteArray &policy, const QString &path)
{
    const auto octets = isGatepost(path) ? asGatepost(draft, policy) : Result<QByteArray, QString>(policy);
    if (!octets)
        return octets.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(*octets) != octets->size() ||
        !file.commit())
        return Text::tr("%1 could not be saved: %2. The draft is as it was.").arg(visible(path), file.errorString());
    return {};
}

} // namespace gatepost
