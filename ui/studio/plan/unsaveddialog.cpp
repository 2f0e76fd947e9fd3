#include "ui/studio/plan/unsaveddialog.h"
#include "core/audit/wording.h"
#include <QPushButton>

namespace gatepost {

UnsavedDialog::UnsavedDialog(const QString &draftName, QWidget *parent) : QMessageBox(parent)
{
    setWindowTitle(tr("Unsaved draft"));
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setText(tr("“%1” has changes that are not saved.").arg(visible(draftName, 100)));
    setInformativeText(tr("Drafts are autosaved anyway; this asks only about the file on disk."));
    QPushButton *discard = addButton(tr("&Don't save"), QMessageBox::DestructiveRole);
    addButton(QMessageBox::Cancel);
    QPushButton *save = addButton(tr("&Save"), QMessageBox::AcceptRole);
    setDefaultButton(save);
    connect(this, &QMessageBox::buttonClicked, this, [this, discard, save](const QAbstractButton *button) {
        if (button == save)
            Q_EMIT saveWanted();
        else if (button == discard)
            Q_EMIT discardWanted();
    });
}

} // namespace gatepost
