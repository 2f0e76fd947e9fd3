#include "ui/shared/labels.h"
#include "ui/shared/textsize.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrappedtext.h"
#include <map>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QTextDocument>

namespace gatepost {

namespace {

/// Remembers how high it is at which width: a layout asks for that again and again, and each time the text is shaped.
/// Breaks inside a word where it is too long for the line: names and digests from the network may be of any length, and
/// must neither be cut off nor widen the window.
class TextLabel : public QLabel
{
public:
    explicit TextLabel(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        // A label follows the direction of its text; in a mirrored window names belong on the right all the same.
        if (QGuiApplication::isRightToLeft())
            setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }

    int heightForWidth(int width) const override
    {
        forgetOld();
        const auto known = m_heights.find(width);
        if (known != m_heights.end())
            return known->second;
        constexpr std::size_t mostWidths = 32; // while a window is dragged
        if (m_heights.size() >= mostWidths)
            m_heights.clear();
        const int height = isTooNarrow(width) ? brokenHeight(width) : QLabel::heightForWidth(width);
        m_heights.emplace(width, height);
        return height;
    }
    QSize sizeHint() const override
    {
        forgetOld();
        if (!m_hint)
            m_hint = QLabel::sizeHint();
        return *m_hint;
    }
    QSize minimumSizeHint() const override
    {
        const QSize own = least();
        return wordWrap() && own.width() > leastWidth ? QSize(leastWidth, fontMetrics().height()) : own;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!isTooNarrow(width())) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const int edge = margin();
        drawWrapped(&painter, contentsRect().adjusted(edge, edge, -edge, -edge), layoutDirection(), text());
    }

private:
    static constexpr int leastWidth = 160;
    /// As a plain label has it: as wide as the longest word.
    QSize least() const
    {
        forgetOld();
        if (!m_least)
            m_least = QLabel::minimumSizeHint();
        return *m_least;
    }
    bool isTooNarrow(int width) const { return wordWrap() && !text().isEmpty() && width < least().width(); }
    int brokenHeight(int width) const
    {
        const QMargins edges = contentsMargins();
        const int room = qMax(1, width - edges.left() - edges.right() - 2 * margin());
        return wrappedHeight(text(), font(), room) + edges.top() + edges.bottom() + 2 * margin();
    }
    void forgetOld() const
    {
        const bool same =
            m_text == text() && m_font == font() && m_wraps == wordWrap() && m_margins == contentsMargins();
        if (same)
            return;
        m_text = text();
        m_font = font();
        m_wraps = wordWrap();
        m_margins = contentsMargins();
        m_heights.clear();
        m_hint.reset();
        m_least.reset();
    }
    mutable QString m_text;
    mutable QFont m_font;
    mutable bool m_wraps = false;
    mutable QMargins m_margins;
    mutable std::map<int, int> m_heights;
    mutable std::optional<QSize> m_hint;
    mutable std::optional<QSize> m_least;
};

/// Stays larger than the rest when the size of all text changes.
class HeadingLabel : public TextLabel
{
public:
    HeadingLabel(int steps, QWidget *parent) : TextLabel(parent), m_steps(steps) { enlarge(); }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            enlarge();
        return TextLabel::event(event);
    }

private:
    void enlarge()
    {
        QFont larger = QApplication::font();
        larger.setPointSizeF(larger.pointSizeF() * (1.0 + 0.1 * m_steps));
        larger.setBold(true);
        setFont(larger);
    }
    int m_steps;
};

class QuietLabel : public TextLabel
{
public:
    explicit QuietLabel(QWidget *parent) : TextLabel(parent) { recolour(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_recolouring)
            recolour();
        TextLabel::changeEvent(event);
    }

private:
    void recolour()
    {
        m_recolouring = true;
        QPalette own;
        own.setColor(QPalette::WindowText, quietColour(own));
        setPalette(own);
        m_recolouring = false;
    }
    bool m_recolouring = false;
};

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->setText(text);
    return label;
}

QLabel *headingLabel(const QString &text, int steps, QWidget *parent)
{
    auto *label = new HeadingLabel(steps, parent);
    label->setText(text);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QuietLabel(parent);
    label->setText(text);
    return label;
}

QLabel *buddyLabel(const QString &text, QWidget *field)
{
    QLabel *label = plainLabel(text, field->parentWidget());
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setWordWrap(false);
    label->setBuddy(field);
    return label;
}

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QString escaped = text.toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(escaped.replace(u'\n', QStringLiteral("<br>")));
}

QFont monospaced()
{
    QFont out = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (out.pointSizeF() > 0)
        out.setPointSizeF(out.pointSizeF() * textSize() / 100.0);
    return out;
}

} // namespace gatepost
