#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>

namespace gatepost {

namespace {

class QuietLabel : public QLabel
{
public:
    explicit QuietLabel(QWidget *parent) : QLabel(parent) { recolour(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_recolouring)
            recolour();
        QLabel::changeEvent(event);
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
    // A label follows the direction of its text; in a mirrored window names and English words belong on the right, too.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    return prepared(new QLabel(parent), text);
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

QFont monospaced()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace gatepost
