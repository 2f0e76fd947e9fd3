#pragma once
#include "ui/print/exportpage.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace gatepost {

/// Which kind of file.
class FormatPage : public ExportPage
{
    Q_OBJECT
public:
    /// `pages`: there is somebody who can make files with pages.
    FormatPage(const ExportChoices &choices, bool pages, QWidget *parent = nullptr);
    void take(const ExportChoices &choices) override;
    void apply(ExportPlan *plan) const override;
    void look(const ExportPlan &plan, const ExportPreview &preview, bool busy) override;
    bool check(const ExportPlan &plan, const ExportPreview &preview) override;
    ExportFormat chosen() const;
    void choose(ExportFormat format);

private:
    QString description(ExportFormat format) const;
    void refresh();

    QButtonGroup *m_formats;
    QCheckBox *m_archival;
    QCheckBox *m_attach;
    QComboBox *m_rows;
    QCheckBox *m_mark;
    bool m_attachBefore; ///< as it was before PDF/A took it away
};

} // namespace gatepost
