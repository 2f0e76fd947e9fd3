#pragma once
#include "ui/print/exportpage.h"

class QButtonGroup;
class QPushButton;

namespace gatepost {

/// What should be in it.
class ScopePage : public ExportPage
{
    Q_OBJECT
public:
    explicit ScopePage(const ExportSource &source, QWidget *parent = nullptr);
    ExportKind kind() const; ///< of what is chosen
    void apply(ExportPlan *plan) const override;
    bool check(const ExportPlan &plan, const ExportPreview &preview) override;
    int chosen() const;

Q_SIGNALS:
    void auditAgainWanted();

private:
    void refresh();
    QString untestedText() const;
    QString ageText() const;
    QString vantagesText() const;

    const ExportSource &m_source;
    QWidget *m_list;
    QButtonGroup *m_items;
    QLabel *m_remarks;
    QPushButton *m_again;
};

} // namespace gatepost
