#pragma once
#include "ui/print/exportpage.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;
class QSlider;

namespace gatepost {

/// Which parts, how much of them, in which language and on which paper.
class ContentPage : public ExportPage
{
    Q_OBJECT
public:
    ContentPage(const ExportSource &source, const ExportChoices &choices, QWidget *parent = nullptr);
    void take(const ExportChoices &choices) override;
    void apply(ExportPlan *plan) const override;
    void look(const ExportPlan &plan, const ExportPreview &preview, bool busy) override;
    bool check(const ExportPlan &plan, const ExportPreview &preview) override;

private:
    QWidget *sectionBoxes();
    QWidget *findingChoices();
    QWidget *detailSlider();
    QWidget *shapeFields();
    void filterNotes();

    const ExportSource &m_source;
    QHash<int, QCheckBox *> m_sections;
    QWidget *m_sectionGroup;
    QRadioButton *m_all;
    QRadioButton *m_shown;
    QCheckBox *m_passed;
    QCheckBox *m_accepted;
    QSlider *m_detail;
    QLabel *m_detailText;
    QLabel *m_size;
    QComboBox *m_language;
    QComboBox *m_times;
    QComboBox *m_paper;
    QList<QWidget *> m_ofReports; ///< fields that only reports have
    QLabel *m_notReport;
};

} // namespace gatepost
