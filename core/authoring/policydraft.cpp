#include "core/authoring/policydraft.h"
#include "core/sts/policyfield.h"
#include <algorithm>
#include <QCoreApplication>
#include <utility>

namespace gatepost {

namespace {

/// RFC 8461 §3.2 accepts LF too; CRLF is what every sender reads.
QByteArray withCrlf(QByteArrayView text)
{
    QByteArray out = text.toByteArray();
    out.replace("\r\n", "\n").replace('\r', '\n');
    if (!out.isEmpty() && !out.endsWith('\n'))
        out += '\n';
    return out.replace('\n', "\r\n");
}

/// A line of the text without its end, and the key the lenient reader sees in it.
struct Line
{
    QByteArray text;
    QByteArray key;
};

QList<Line> linesOf(const QByteArray &text)
{
    QList<Line> out;
    QList<QByteArray> parts = text.split('\n');
    parts.removeLast(); // the text ends with a line end, or is empty
    for (QByteArray &part : parts) {
        part.chop(1); // withCrlf() put CR there
        const qsizetype colon = part.indexOf(':');
        out << Line{part, colon < 0 ? QByteArray() : part.left(colon).trimmed().toLower()};
    }
    return out;
}

QByteArray joined(const QList<Line> &lines)
{
    QByteArray out;
    for (const Line &line : lines)
        out += line.text + "\r\n";
    return out;
}

qsizetype firstOf(const QList<Line> &lines, QByteArrayView key)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].key == key)
            return i;
    }
    return -1;
}

qsizetype lastOf(const QList<Line> &lines, QByteArrayView key)
{
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (lines[i].key == key)
            return i;
    }
    return -1;
}

/// The first line of the key says what counts (RFC 8461 §3.2); repetitions are the author's to remove.
void put(QList<Line> &lines, const QByteArray &key, const QByteArray &value, qsizetype place)
{
    const Line line{key + ": " + value, key};
    if (const qsizetype at = firstOf(lines, key); at >= 0)
        lines[at] = line;
    else
        lines.insert(place, line);
}

/// Where a new mx line goes: after the last one, else after mode, else after version.
qsizetype placeForMx(const QList<Line> &lines)
{
    for (const char *key : {"mx", "mode", "version"}) {
        if (const qsizetype at = lastOf(lines, key); at >= 0)
            return at + 1;
    }
    return lines.size();
}

QByteArray mxOf(const Line &line)
{
    return line.key == "mx" ? line.text.mid(line.text.indexOf(':') + 1).trimmed().toLower() : QByteArray();
}

QList<qsizetype> mxPlaces(const QList<Line> &lines)
{
    QList<qsizetype> out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].key == "mx")
            out << i;
    }
    return out;
}

} // namespace

QString draftStepText(DraftStep step)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("PolicyDraft", text); };
    switch (step) {
    case DraftStep::Typed:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Typing"));
    case DraftStep::ModeChanged:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Change mode"));
    case DraftStep::MaxAgeChanged:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Change max_age"));
    case DraftStep::MxAdded:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Add MX name"));
    case DraftStep::MxRemoved:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Remove MX name"));
    case DraftStep::MxMoved:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Move MX name"));
    case DraftStep::Fixed:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Apply fix"));
    case DraftStep::Planned:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Stage of the plan"));
    case DraftStep::TakenOver:
        return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Take over policy"));
    case DraftStep::MxReplaced:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("PolicyDraft", "Change MX names"));
}

PolicyDraft::PolicyDraft(const StsPolicy &policy)
{
    show(writeStsPolicy(policy));
}

PolicyDraft::PolicyDraft(QByteArrayView text)
{
    show(withCrlf(text));
}

bool PolicyDraft::setText(QByteArrayView text, Typing typing)
{
    return commit(DraftStep::Typed, withCrlf(text), typing);
}

bool PolicyDraft::replace(DraftStep step, QByteArrayView text)
{
    return commit(step, withCrlf(text));
}

bool PolicyDraft::applyFix(const TextEdit &edit)
{
    if (edit.byte < 0 || edit.length < 0 || edit.byte + edit.length > m_text.size())
        return false;
    QByteArray text = m_text;
    text.replace(edit.byte, edit.length, edit.replacement);
    return commit(DraftStep::Fixed, withCrlf(text));
}

bool PolicyDraft::setMode(PolicyMode mode)
{
    QList<Line> lines = linesOf(m_text);
    put(lines, "mode", QByteArray(modeName(mode).data()), firstOf(lines, "version") + 1);
    return commit(DraftStep::ModeChanged, joined(lines));
}

bool PolicyDraft::setMaxAge(qint64 seconds)
{
    if (seconds < 0 || seconds > maxAgeLimitSeconds)
        return false;
    QList<Line> lines = linesOf(m_text);
    put(lines, "max_age", QByteArray::number(seconds), lines.size());
    return commit(DraftStep::MaxAgeChanged, joined(lines));
}

bool PolicyDraft::addMx(const QByteArray &pattern)
{
    return addAllMx({pattern});
}

bool PolicyDraft::addAllMx(const QList<QByteArray> &patterns)
{
    QList<Line> lines = linesOf(m_text);
    QList<QByteArray> there = mxLines();
    qsizetype place = placeForMx(lines);
    for (const QByteArray &pattern : patterns) {
        const QByteArray wanted = pattern.toLower();
        if (mxProblem(pattern))
            return false;
        if (there.contains(wanted))
            continue;
        there << wanted;
        lines.insert(place++, Line{"mx: " + wanted, "mx"});
    }
    return commit(DraftStep::MxAdded, joined(lines));
}

bool PolicyDraft::removeMx(const QByteArray &pattern)
{
    const QByteArray unwanted = pattern.toLower();
    QList<Line> lines = linesOf(m_text);
    lines.removeIf([&unwanted](const Line &line) { return line.key == "mx" && mxOf(line) == unwanted; });
    return commit(DraftStep::MxRemoved, joined(lines));
}

bool PolicyDraft::setMx(const QList<MxPattern> &patterns)
{
    for (const MxPattern &pattern : patterns) {
        if (mxProblem(pattern.text))
            return false;
    }
    QList<Line> lines = linesOf(m_text);
    const qsizetype first = firstOf(lines, "mx");
    lines.removeIf([](const Line &line) { return line.key == "mx"; });
    qsizetype at = first >= 0 ? first : placeForMx(lines); // nothing before the first mx line was removed
    for (const MxPattern &pattern : patterns)
        lines.insert(at++, Line{"mx: " + pattern.text.toLower(), "mx"});
    return commit(DraftStep::MxReplaced, joined(lines));
}

QList<QByteArray> PolicyDraft::mxLines() const
{
    QList<QByteArray> out;
    for (const Line &line : linesOf(m_text)) {
        if (line.key == "mx")
            out << mxOf(line);
    }
    return out;
}

bool PolicyDraft::removeMxAt(qsizetype index)
{
    QList<Line> lines = linesOf(m_text);
    const QList<qsizetype> places = mxPlaces(lines);
    if (index < 0 || index >= places.size())
        return false;
    lines.removeAt(places[index]);
    return commit(DraftStep::MxRemoved, joined(lines));
}

bool PolicyDraft::replaceMxAt(qsizetype index, const QByteArray &pattern)
{
    QList<Line> lines = linesOf(m_text);
    const QList<qsizetype> places = mxPlaces(lines);
    const QByteArray wanted = pattern.toLower();
    if (index < 0 || index >= places.size() || mxProblem(pattern) || mxLines().contains(wanted))
        return false;
    lines[places[index]] = Line{"mx: " + wanted, "mx"};
    return commit(DraftStep::MxReplaced, joined(lines));
}

bool PolicyDraft::moveMx(qsizetype from, qsizetype to)
{
    QList<Line> lines = linesOf(m_text);
    const QList<qsizetype> places = mxPlaces(lines);
    if (std::min(from, to) < 0 || std::max(from, to) >= places.size())
        return false;
    QList<Line> names;
    for (const qsizetype place : places)
        names << lines[place];
    names.move(from, to);
    for (qsizetype i = 0; i < places.size(); ++i)
        lines[places[i]] = names[i];
    return commit(DraftStep::MxMoved, joined(lines));
}

bool PolicyDraft::undo()
{
    if (m_undo.isEmpty())
        return false;
    Past past = m_undo.takeLast();
    m_redo << Past{past.step, m_text};
    show(std::move(past.text));
    return true;
}

bool PolicyDraft::redo()
{
    if (m_redo.isEmpty())
        return false;
    Past next = m_redo.takeLast();
    m_undo << Past{next.step, m_text};
    show(std::move(next.text));
    return true;
}

std::optional<DraftStep> PolicyDraft::undoStep() const
{
    return m_undo.isEmpty() ? std::nullopt : std::optional(m_undo.last().step);
}

std::optional<DraftStep> PolicyDraft::redoStep() const
{
    return m_redo.isEmpty() ? std::nullopt : std::optional(m_redo.last().step);
}

bool PolicyDraft::commit(DraftStep step, QByteArray text, Typing typing)
{
    if (text == m_text)
        return false;
    const bool more = typing == Typing::GoesOn && undoStep() == step && m_redo.isEmpty() && m_undo.last().text != text;
    if (more) {
        show(std::move(text));
        return true;
    }
    ++m_stepsMade;
    m_undo << Past{step, m_text};
    if (m_undo.size() > undoLimit)
        m_undo.removeFirst();
    m_redo.clear();
    show(std::move(text));
    return true;
}

void PolicyDraft::show(QByteArray text)
{
    m_text = std::move(text);
    m_reading = readStsPolicy(m_text);
}

} // namespace gatepost
