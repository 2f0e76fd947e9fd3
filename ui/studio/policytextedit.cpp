#include "ui/studio/policytextedit.h"
#include "core/authoring/shownpolicy.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

namespace gatepost {

namespace {

constexpr int markSize = 14;
constexpr int gap = 6;
constexpr qsizetype mostPasted = 256 * 1024;

bool isKnown(const QByteArray &key)
{
    return key == "version" || key == "mode" || key == "mx" || key == "max_age";
}

} // namespace

/// Line numbers. Painted by the editor, which knows where its lines are.
class LineMargin : public QWidget
{
public:
    explicit LineMargin(PolicyTextEdit *edit) : QWidget(edit), m_edit(edit) {}
    QSize sizeHint() const override { return {m_edit->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintMargin(event); }

private:
    PolicyTextEdit *m_edit;
};

PolicyTextEdit::PolicyTextEdit(QWidget *parent) : QPlainTextEdit(parent), m_margin(new LineMargin(this))
{
    setLayoutDirection(Qt::LeftToRight); // the file has one direction, whatever the language of the window
    setFont(monospaced());
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false); // there is one history for form and text
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the policy file"));
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &PolicyTextEdit::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_putting)
            Q_EMIT edited();
    });
    placeMargin();
}

QString PolicyTextEdit::shown() const
{
    // toPlainText() turns a no-break space into a space, which would hide it.
    QString out = document()->toRawText();
    return out.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void PolicyTextEdit::setShown(const QString &text)
{
    if (shown() == text || shown() + u'\n' == text) // without the end of the last line it is the same file
        return;
    m_putting = true;
    // Only what differs is replaced, so that cursor and selection elsewhere stay.
    const QString old = shown();
    qsizetype head = 0;
    const qsizetype least = std::min(old.size(), text.size());
    while (head < least && old[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail));
    m_putting = false;
}

void PolicyTextEdit::setBlanksShown(bool shown)
{
    QTextOption option = document()->defaultTextOption();
    option.setFlags(shown ? QTextOption::ShowTabsAndSpaces | QTextOption::ShowLineAndParagraphSeparators
                          : QTextOption::Flags());
    document()->setDefaultTextOption(option);
}

void PolicyTextEdit::setProblems(const StsPolicyReading &reading, const QList<DraftProblem> &problems)
{
    m_marks.clear();
    m_places.clear();
    m_foreign.clear();
    for (const PolicyLine &line : reading.lines) {
        if (!isKnown(line.key))
            m_foreign.insert(line.number);
    }
    for (const DraftProblem &problem : problems) {
        if (problem.line < 1 || problem.line > reading.lines.size())
            continue;
        const PolicyLine &line = reading.lines[problem.line - 1];
        const auto mark = m_marks.find(problem.line);
        if (mark == m_marks.end() || problem.finding.effect < *mark)
            m_marks.insert(problem.line, problem.finding.effect);
        const int from = shownColumn(line.text, problem.column - 1);
        const int to = shownColumn(line.text, problem.column - 1 + problem.length);
        m_places << Place{problem.line, from, std::max(1, to - from), problem.finding.effect};
    }
    underline();
    m_margin->update();
}

void PolicyTextEdit::underline()
{
    QList<QTextEdit::ExtraSelection> out;
    const auto select = [this](int line, int from, int length) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        QTextCursor cursor(block);
        const int end = block.length() - 1;
        cursor.setPosition(block.position() + std::min(from, std::max(0, end - 1)));
        cursor.setPosition(block.position() + std::min(from + length, end), QTextCursor::KeepAnchor);
        return cursor;
    };
    for (const int line : std::as_const(m_foreign)) {
        QTextEdit::ExtraSelection one;
        one.cursor = select(line, 0, INT_MAX / 2);
        one.format.setForeground(quietColour(palette()));
        one.format.setFontItalic(true);
        out << one;
    }
    for (const Place &place : std::as_const(m_places)) {
        QTextEdit::ExtraSelection one;
        one.cursor = select(place.line, place.from, place.length);
        one.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        one.format.setUnderlineColor(effectColour(place.effect, palette()));
        out << one;
    }
    setExtraSelections(out);
}

void PolicyTextEdit::goTo(const StsPolicyReading &reading, const DraftProblem &problem)
{
    const int line = std::clamp(problem.line, 1, std::max(1, document()->blockCount()));
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    QTextCursor cursor(block);
    if (line <= reading.lines.size() && problem.line >= 1) {
        const QByteArray &text = reading.lines[line - 1].text;
        const int end = block.length() - 1;
        cursor.setPosition(block.position() + std::min(shownColumn(text, problem.column - 1), end));
        cursor.setPosition(block.position() + std::min(shownColumn(text, problem.column - 1 + problem.length), end),
                           QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

int PolicyTextEdit::marginWidth() const
{
    const int digits = int(QString::number(std::max(1, blockCount())).size());
    return markSize + 3 * gap + fontMetrics().horizontalAdvance(u'9') * std::max(2, digits);
}

void PolicyTextEdit::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void PolicyTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void PolicyTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeMargin();
    if (event->type() == QEvent::PaletteChange)
        underline();
}

void PolicyTextEdit::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    int top = qRound(blockBoundingGeometry(block).translated(contentOffset()).top());
    while (block.isValid() && top <= event->rect().bottom()) {
        const int height = qRound(blockBoundingRect(block).height());
        const int line = block.blockNumber() + 1;
        painter.setPen(quietColour(palette()));
        const bool rest = block.length() <= 1 && !block.next().isValid() && line > 1; // behind the last line end
        if (!rest)
            painter.drawText(QRect(markSize + gap, top, m_margin->width() - markSize - 2 * gap, height),
                             int(Qt::AlignRight | Qt::AlignVCenter), QString::number(line));
        if (const auto mark = m_marks.constFind(line); mark != m_marks.constEnd())
            paintMark(&painter, QRectF(gap / 2.0, top + (height - markSize) / 2.0, markSize, markSize), *mark,
                      effectColour(*mark, palette()));
        top += height;
        block = block.next();
    }
}

bool PolicyTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's own actions come first
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void PolicyTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoWanted();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PolicyTextEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text().left(mostPasted);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    // A paragraph separator would silently become a line end.
    text.replace(QChar::ParagraphSeparator, QStringLiteral("\\u{2029}"));
    text.replace(QChar::LineSeparator, QStringLiteral("\\u{2028}"));
    insertPlainText(text);
}

} // namespace gatepost
