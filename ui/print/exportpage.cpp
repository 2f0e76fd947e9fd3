#include "ui/print/exportpage.h"
#include "ui/shared/labels.h"
#include <QVBoxLayout>

namespace gatepost {

ExportPage::ExportPage(const QString &title, QWidget *parent) : QWizardPage(parent)
{
    setTitle(title);
}

void ExportPage::look(const ExportPlan &, const ExportPreview &, bool) {}

void ExportPage::addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    addNote(column, field);
}

void ExportPage::addNote(QVBoxLayout *column, QWidget *field)
{
    column->addWidget(m_notes.lineFor(field));
}

} // namespace gatepost
