#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include <map>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

namespace gatepost {

namespace {

/// Remembers how high it is at which width: a layout asks for that again and again, and each time the text is shaped.
class TextLabel : public QLabel
{
public:
    explicit TextLabel(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
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
        const int height = QLabel::heightForWidth(width);
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
        forgetOld();
        if (!m_least)
            m_least = QLabel::minimumSizeHint();
        return *m_least;
    }

private:
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

QFont monospaced()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace gatepost
