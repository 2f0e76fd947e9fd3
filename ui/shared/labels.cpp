#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrappedtext.h"
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QTextDocument>

namespace gatepost {

namespace {

/// Breaks inside a word where it is too long for the line: names and digests from the network may be of any length, and
/// must neither be cut off nor widen the window.
class PlainLabel : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override
    {
        const QSize size = QLabel::minimumSizeHint();
        if (!wordWrap() || size.width() <= leastWidth)
            return size;
        return {leastWidth, fontMetrics().height()};
    }
    int heightForWidth(int width) const override
    {
        return hasTooLongWord(width) ? wrappedHeight(text(), font(), roomIn(width)) + 2 * margin() +
                                           contentsMargins().top() + contentsMargins().bottom()
                                     : QLabel::heightForWidth(width);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!hasTooLongWord(width())) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
        const int edge = margin();
        drawWrapped(&painter, contentsRect().adjusted(edge, edge, -edge, -edge), layoutDirection(), text());
    }

private:
    static constexpr int leastWidth = 160;
    int roomIn(int width) const
    {
        const QMargins edges = contentsMargins();
        return qMax(1, width - edges.left() - edges.right() - 2 * margin());
    }
    bool hasTooLongWord(int width) const
    {
        if (!wordWrap() || text().isEmpty())
            return false;
        const int room = roomIn(width);
        const QRect line(0, 0, room, QWIDGETSIZE_MAX);
        return fontMetrics().boundingRect(line, Qt::TextWordWrap, text()).width() > room;
    }
};

class QuietLabel : public PlainLabel
{
public:
    explicit QuietLabel(QWidget *parent) : PlainLabel(parent) { recolour(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_recolouring)
            recolour();
        PlainLabel::changeEvent(event);
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

QLabel *prepared(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    return prepared(new PlainLabel(parent), text);
}

QLabel *headingLabel(const QString &text, int steps, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * (1.0 + 0.1 * steps));
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    return prepared(new QuietLabel(parent), text);
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
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace gatepost
