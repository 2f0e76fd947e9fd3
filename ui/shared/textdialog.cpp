#include "ui/shared/textdialog.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/labels.h"
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatepost {

TextDialog::TextDialog(const QString &title, const QString &introduction, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    m_text = new QPlainTextEdit(text, this);
    m_text->setReadOnly(true);
    m_text->setFont(monospaced());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = new CopyButton(
        tr("&Copy"), [this] { return m_text->toPlainText(); }, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(introduction, this));
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(720, 520);
}

} // namespace gatepost
