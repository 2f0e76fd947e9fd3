#include "ui/shared/savequestion.h"
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gatepost::MxComparison)
};

} // namespace

void askAndSave(QWidget *parent, const QString &title, const QString &name,
                const std::function<QString(const QString &file)> &save)
{
    const QString filter = QStringLiteral("*.%1").arg(QFileInfo(name).suffix());
    const QString file = QFileDialog::getSaveFileName(parent, title, name, filter);
    if (file.isEmpty())
        return;
    const QString trouble = save(file);
    if (!trouble.isEmpty())
        QMessageBox::warning(parent, title, Text::tr("Not saved: %1. Nothing else was changed.").arg(trouble));
}

} // namespace gatepost
