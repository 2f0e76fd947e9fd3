#pragma once
#include "ui/print/exportpage.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace gatepost {

class PreviewJob;
class PreviewPane;

/// A look at it, and where it goes.
class SavePage : public ExportPage
{
    Q_OBJECT
public:
    SavePage(PreviewJob *job, const ExportChoices &choices, QWidget *parent = nullptr);
    void initializePage() override;
    void take(const ExportChoices &choices) override;
    void apply(ExportPlan *plan) const override;
    void look(const ExportPlan &plan, const ExportPreview &preview, bool busy) override;
    bool check(const ExportPlan &plan, const ExportPreview &preview) override;
    PreviewPane *preview() const { return m_preview; }
    QString file() const;
    void setFile(const QString &file);

Q_SIGNALS:
    void replaceWanted(); ///< the question about the existing file was answered with yes

private:
    void suggest(const ExportPlan &plan);
    QString nameProblem() const;
    QString folderProblem(qint64 bytes) const;
    void ask(bool shown);

    PreviewPane *m_preview;
    QLineEdit *m_file;
    QCheckBox *m_open;
    QCheckBox *m_show;
    QRadioButton *m_ask;
    QRadioButton *m_number;
    QWidget *m_question;
    QPushButton *m_replace;
    QPushButton *m_beside;
    QString m_folder;
    QString m_suggested;
    QString m_mayReplace; ///< the file that somebody agreed to replace
};

/// The same name with " (2)" … before the suffix, the first that is free.
QString freeFileName(const QString &file);

} // namespace gatepost
