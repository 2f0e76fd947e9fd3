#include "ui/audit/certificatedialog.h"
#include "ui/audit/certificatepane.h"
#include "ui/shared/copybutton.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatepost {

CertificateDialog::CertificateDialog(const CertificateView &view, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Certificate: %1").arg(view.title));
    m_pane = new CertificatePane;
    m_pane->show(view);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copyPem = new CopyButton(
        tr("Copy &PEM"), [pem = view.pem] { return QString::fromLatin1(pem); }, this);
    m_copyPem->setAccessibleName(tr("Copy the chain as PEM"));
    buttons->addButton(m_copyPem, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(680, 620);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace gatepost
