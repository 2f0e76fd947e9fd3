#pragma once
#include "ui/print/exportpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gatepost {

/// What stands on the cover, and what is not told to its readers.
class CoverPage : public ExportPage
{
    Q_OBJECT
public:
    explicit CoverPage(const ExportChoices &choices, QWidget *parent = nullptr);
    void take(const ExportChoices &choices) override;
    void apply(ExportPlan *plan) const override;
    void look(const ExportPlan &plan, const ExportPreview &preview, bool busy) override;
    bool check(const ExportPlan &plan, const ExportPreview &preview) override;
    void chooseLogo(const QString &file); ///< empty: none

private:
    QWidget *logoRow();
    void suggestTitle(const ExportPlan &plan);

    QLineEdit *m_title;
    QLineEdit *m_organisation;
    QLineEdit *m_author;
    QComboBox *m_marking;
    QLineEdit *m_logo;
    QLabel *m_logoSize;
    QCheckBox *m_own;
    QCheckBox *m_mx;
    QPlainTextEdit *m_note;
    QList<QWidget *> m_ofReports;
    QLabel *m_notReport;
    QString m_suggested;
    ReportLogo m_read;
    QString m_logoProblem;
    Redaction m_identity; ///< what this computer knows of itself
};

} // namespace gatepost
