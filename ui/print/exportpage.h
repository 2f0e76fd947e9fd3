#pragma once
// What the pages of the export wizard share.
#include "ui/print/exportchoices.h"
#include "ui/print/fieldnotes.h"
#include <QWizardPage>

class QVBoxLayout;

namespace gatepost {

struct ExportPreview;

class ExportPage : public QWizardPage
{
    Q_OBJECT
public:
    explicit ExportPage(const QString &title, QWidget *parent = nullptr);

    virtual void apply(ExportPlan *plan) const = 0;                                     ///< what this page decides
    virtual void take(const ExportChoices &) {}                                         ///< shows these instead
    virtual void look(const ExportPlan &plan, const ExportPreview &preview, bool busy); ///< the plan is another now
    /// False with a note at the field, which has the focus.
    virtual bool check(const ExportPlan &plan, const ExportPreview &preview) = 0;
    const FieldNotes &notes() const { return m_notes; }

Q_SIGNALS:
    void edited();

protected:
    /// `field` with its label above the note; the label's mnemonic leads to it.
    void addField(QVBoxLayout *column, const QString &label, QWidget *field);
    void addNote(QVBoxLayout *column, QWidget *field);
    FieldNotes m_notes;
};

} // namespace gatepost
