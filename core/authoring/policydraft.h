#pragma once
// A policy being written (RFC 8461 §3.2). Pure. The text is the one truth: the form is what the lenient reader sees in
// it, and an edit of the form rewrites only the lines it is about, so that form, text and model cannot drift apart.
#include "core/sts/stspolicy.h"
#include <QString>

namespace gatepost {

/// What an edit did, for "Undo …". Texts are made by draftStepText().
enum class DraftStep {
    Typed,
    ModeChanged,
    MaxAgeChanged,
    MxAdded,
    MxRemoved,
    MxMoved,
    MxReplaced,
    Fixed,
    Planned,
    TakenOver
};
QString draftStepText(DraftStep step); ///< "Change mode"

/// One replacement in the octets of the text.
struct TextEdit
{
    qsizetype byte = 0;
    qsizetype length = 0;
    QByteArray replacement;
    bool operator==(const TextEdit &) const = default;
};

/// Whether typing goes on where it was, and so belongs to the step before.
enum class Typing { Begins, GoesOn };

class PolicyDraft
{
public:
    static constexpr int undoLimit = 1000; ///< a text is at most some KiB: bounded memory, more than anyone goes back

    explicit PolicyDraft(const StsPolicy &policy);
    /// A text from a file or the web: line ends become CRLF, everything else stays, unknown keys and comments too.
    explicit PolicyDraft(QByteArrayView text);

    const QByteArray &text() const { return m_text; }
    const StsPolicyReading &reading() const { return m_reading; }
    /// What a sender would apply; nothing while the text is not valid.
    const std::optional<StsPolicy> &policy() const { return m_reading.policy; }

    // Every edit is one step of undo; an edit that changes nothing is none. They return whether the text changed.
    bool setText(QByteArrayView text, Typing typing = Typing::Begins);
    bool replace(DraftStep step, QByteArrayView text); ///< a whole text from elsewhere
    bool applyFix(const TextEdit &edit);               ///< refused when it lies outside the text
    bool setMode(PolicyMode mode);
    bool setMaxAge(qint64 seconds);                   ///< refused outside 0 … 31557600 (RFC 8461 §3.2)
    bool addMx(const QByteArray &pattern);            ///< refused when it is no pattern or is there already
    bool addAllMx(const QList<QByteArray> &patterns); ///< those that are not there yet; refused when one is no pattern
    bool removeMx(const QByteArray &pattern);
    bool setMx(const QList<MxPattern> &patterns); ///< refused when one of them is no pattern

    /// The values of the mx lines as they stand in the text, lower case, bad ones and repetitions too.
    QList<QByteArray> mxLines() const;
    bool removeMxAt(qsizetype index);
    bool replaceMxAt(qsizetype index, const QByteArray &pattern); ///< refused like addMx()
    bool moveMx(qsizetype from, qsizetype to);                    ///< only mx lines change places, all others stay

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    bool undo();
    bool redo();
    quint64 stepsMade() const { return m_stepsMade; } ///< grows with each new step, not when one goes on
    std::optional<DraftStep> undoStep() const;
    std::optional<DraftStep> redoStep() const;

private:
    struct Past
    {
        DraftStep step;
        QByteArray text;
    };
    bool commit(DraftStep step, QByteArray text, Typing typing = Typing::Begins);
    void show(QByteArray text);

    QByteArray m_text;
    StsPolicyReading m_reading;
    QList<Past> m_undo;
    QList<Past> m_redo;
    quint64 m_stepsMade = 0;
};

} // namespace gatepost
