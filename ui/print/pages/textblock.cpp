#include "ui/print/pages/textblock.h"
#include "ui/print/pages/textlayer.h"
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <vector>

namespace gatepost::paper {

namespace {

/// Qt's fonts belong to the thread that loaded them and end with it; so does what was laid out with them.
std::shared_ptr<const int> threadMark()
{
    static thread_local const auto mark = std::make_shared<const int>(0);
    return mark;
}

/// Where a word too long for its line may end best: behind a sign that parts names, in the second half of the line.
int niceBreak(QStringView text, int start, int length)
{
    const QStringView line = text.mid(start, length);
    for (qsizetype i = line.size(); i > line.size() / 2; --i) {
        if (QStringView(u"./-_@:,;=&?").contains(line[i - 1]))
            return int(i);
    }
    return length;
}

/// The line ends inside a word that began with it or before.
bool cutsWord(QStringView text, int start, int length)
{
    const int end = start + length;
    if (end >= text.size() || text[end - 1].isSpace() || text[end].isSpace() || text[end - 1] == QChar::LineSeparator)
        return false;
    const QStringView line = text.mid(start, length);
    return std::none_of(line.begin(), line.end(), [](QChar c) { return c.isSpace() || c.unicode() >= 0x0590; });
}

} // namespace

struct LaidText
{
    LaidText(const LaidTexts::Key &key, const QFont &font);
    void breakLines(const TextStyle &style, qreal width);
    bool isOfThisThread() const { return thread.lock() == threadMark(); }
    const QList<QGlyphRun> &runs(int line) const;

    QTextLayout layout;
    std::weak_ptr<const int> thread = threadMark(); ///< in which it was laid out

private:
    mutable std::vector<QList<QGlyphRun>> m_runs; ///< of each line, once it was drawn
};

LaidText::LaidText(const LaidTexts::Key &key, const QFont &font)
    : layout(QString(key.text).replace(u'\n', QChar::LineSeparator), font)
{
    layout.setCacheEnabled(true); // it is drawn later, once for each line
    breakLines(key.style, key.width);
    m_runs.resize(std::size_t(layout.lineCount()));
}

void LaidText::breakLines(const TextStyle &style, qreal width)
{
    const bool mirrored = style.direction == Qt::RightToLeft;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(style.writing == Writing::Machine ? Qt::LeftToRight : style.direction);
    const bool right = (style.align == Qt::AlignLeft) == mirrored;
    option.setAlignment(style.align == Qt::AlignHCenter ? Qt::AlignHCenter : right ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    const QString text = layout.text();
    layout.beginLayout();
    bool continued = false;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal set = continued ? style.hang : 0;
        line.setLineWidth(width - set);
        const int start = line.textStart();
        if (cutsWord(text, start, line.textLength())) {
            if (const int nice = niceBreak(text, start, line.textLength()); nice < line.textLength())
                line.setNumColumns(nice, width - set);
        }
        line.setPosition({mirrored ? 0 : set, 0});
        const int end = start + line.textLength();
        continued = end > 0 && end < text.size() && text[end - 1] != QChar::LineSeparator;
    }
    layout.endLayout();
}

const QList<QGlyphRun> &LaidText::runs(int line) const
{
    QList<QGlyphRun> &out = m_runs[std::size_t(line)];
    if (out.isEmpty())
        out = layout.lineAt(line).glyphRuns();
    return out;
}

std::shared_ptr<const LaidText> LaidTexts::laid(const Key &key, const QFont &font)
{
    std::shared_ptr<const LaidText> &known = m_known[key];
    if (!known)
        known = std::make_shared<const LaidText>(key, font);
    return known;
}

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width, const Typography &typography)
    : m_colour(style.colour), m_width(width), m_pitch(typography.pitch(style.role))
{
    LaidTexts::Key key{text, style, width};
    key.style.colour = {};
    m_text = typography.texts().laid(key, typography.font(style.role));
}

int TextBlock::lines() const
{
    return m_text->layout.lineCount();
}

qreal TextBlock::lineHeight(int line) const
{
    return std::max(m_pitch, m_text->layout.lineAt(line).height() * 0.94); // other scripts may need more than Latin
}

qreal TextBlock::height() const
{
    qreal out = 0;
    for (int i = 0; i < lines(); ++i)
        out += lineHeight(i);
    return out;
}

qreal TextBlock::naturalWidth() const
{
    qreal out = 0;
    for (int i = 0; i < lines(); ++i)
        out = std::max(out, m_text->layout.lineAt(i).naturalTextWidth());
    return out;
}

void TextBlock::paintLine(QPainter *painter, int line, QPointF topLeft) const
{
    painter->setPen(m_colour);
    if (!m_text->isOfThisThread())
        return paintAgain(painter, line, topLeft);
    const QPointF at = topLeft + QPointF(0, (lineHeight(line) - m_text->layout.lineAt(line).height()) / 2);
    auto *layer = dynamic_cast<TextLayer *>(painter->device());
    for (const QGlyphRun &run : m_text->runs(line)) {
        if (layer)
            layer->take(run, at, m_colour);
        else
            painter->drawGlyphRun(at, run);
    }
}

/// The same line shaped anew with the fonts of this thread.
void TextBlock::paintAgain(QPainter *painter, int line, QPointF topLeft) const
{
    const QTextLine known = m_text->layout.lineAt(line);
    QString text = m_text->layout.text().mid(known.textStart(), known.textLength());
    while (text.endsWith(QChar::LineSeparator))
        text.chop(1);
    QTextLayout layout(text, m_text->layout.font());
    QTextOption option = m_text->layout.textOption();
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine one = layout.createLine();
    if (one.isValid()) {
        one.setLineWidth(known.width());
        one.setPosition({known.x(), 0});
    }
    layout.endLayout();
    if (one.isValid())
        one.draw(painter, topLeft + QPointF(0, (lineHeight(line) - one.height()) / 2));
}

QRectF TextBlock::spot(int line, qsizetype from, qsizetype length) const
{
    const QTextLine one = m_text->layout.lineAt(line);
    const int begin = std::max(int(from), one.textStart());
    const int end = std::min(int(from + length), one.textStart() + one.textLength());
    if (begin >= end)
        return {};
    const qreal a = one.cursorToX(begin);
    const qreal b = one.cursorToX(end);
    return QRectF(std::min(a, b), 0, std::abs(b - a), lineHeight(line));
}

} // namespace gatepost::paper
