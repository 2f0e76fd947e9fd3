#include "ui/studio/draftfiles.h"
#include "core/audit/wording.h"
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
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

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

Result<LoadedDraft, QString> loadDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("%1 could not be read: %2").arg(visible(path), file.errorString()));
    const QByteArray octets = file.read(largestPolicy + 1);
    if (octets.size() > largestPolicy)
        return failure(Text::tr("%1 is larger than 256 KiB and no policy.").arg(visible(path)));
    LoadedDraft out;
    const OpenedText opened = openedText(octets);
    out.state.text = opened.text;
    out.note = opened.note;
    out.state.path = QFileInfo(path).absoluteFilePath();
    return out;
}

QString saveDraft(const DraftState &draft, const QByteArray &policy, const QString &path)
{
    Q_UNUSED(draft)
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(policy) != policy.size() || !file.commit())
        return Text::tr("%1 could not be saved: %2. The draft is as it was.").arg(visible(path), file.errorString());
    return {};
}

} // namespace gatepost
