#pragma once
// The pages of the export wizard. Each says under its field what is wrong, and lets nobody go on with it.
#include "ui/studio/exportpolicywizard.h"
#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace gatepost {

class HostingFields;

/// A page with messages below its fields.
class PackagePage : public QWizardPage
{
    Q_OBJECT
public:
    PackagePage(DraftDocument *document, ExportPolicyWizard::PageId number, const QString &title, const QString &text,
               QWidget *parent = nullptr);

protected:
    /// Shows the text under the field and moves there; false when there is one.
    static bool check(QLabel *below, QWidget *field, const QString &problem);
    DraftDocument *document() const { return m_document; }

private:
    DraftDocument *m_document;
};

class WhatPage : public PackagePage
{
    Q_OBJECT
public:
    explicit WhatPage(DraftDocument *document, QWidget *parent = nullptr);
    void initializePage() override;
    bool validatePage() override;
    QLineEdit *domainEdit() const { return m_domain; }
    QCheckBox *reportsBox() const { return m_reports; }
    QLineEdit *ruaEdit() const { return m_rua; }
    QString problem() const;

private:
    QLineEdit *m_domain;
    QLabel *m_domainProblem;
    QLabel *m_policy;
    QLabel *m_policyProblem;
    QCheckBox *m_reports;
    QLineEdit *m_rua;
    QLabel *m_ruaProblem;
};

class WherePage : public PackagePage
{
    Q_OBJECT
public:
    explicit WherePage(DraftDocument *document, QWidget *parent = nullptr);
    void initializePage() override;
    bool validatePage() override;
    QListWidget *targets() const { return m_targets; }
    HostingFields *fields() const { return m_fields; }
    QString problem() const;

private:
    std::optional<HostingTarget> chosen() const;
    QListWidget *m_targets;
    HostingFields *m_fields;
    QLabel *m_problem;
};

class DnsProductPage : public PackagePage
{
    Q_OBJECT
public:
    explicit DnsProductPage(DraftDocument *document, QWidget *parent = nullptr);
    void initializePage() override;
    bool validatePage() override;
    QComboBox *formChoice() const { return m_form; }
    QLineEdit *zoneEdit() const { return m_zone; }
    QLineEdit *hostEdit() const { return m_host; }
    QLineEdit *idEdit() const { return m_id; }

private:
    QComboBox *m_form;
    QSpinBox *m_ttl;
    QLineEdit *m_zone;
    QLabel *m_zoneProblem;
    QLineEdit *m_host;
    QLabel *m_hostProblem;
    QLineEdit *m_id;
    QLabel *m_idProblem;
};

class OrderPage : public PackagePage
{
    Q_OBJECT
public:
    OrderPage(DraftDocument *document, LiveWatch *live, QWidget *parent = nullptr);
    void initializePage() override;
    bool validatePage() override;
    QCheckBox *understood() const { return m_understood; }

private:
    LiveWatch *m_live;
    QPlainTextEdit *m_steps;
    QLabel *m_state;
    QCheckBox *m_understood;
    QLabel *m_problem;
};

class SummaryPage : public PackagePage
{
    Q_OBJECT
public:
    explicit SummaryPage(DraftDocument *document, QWidget *parent = nullptr);
    void initializePage() override;
    bool validatePage() override;
    QListWidget *files() const { return m_files; }
    QPlainTextEdit *preview() const { return m_preview; }
    QLineEdit *pathEdit() const { return m_path; }
    QRadioButton *zipChoice() const { return m_zip; }
    QCheckBox *overwriteBox() const { return m_overwrite; }
    void say(const QString &problem);
    QString problem() const;
    QString path() const;
    bool isZip() const;
    Overwrite overwrite() const;

private:
    void showFile(int row);
    void browse();
    void adaptName();
    QListWidget *m_files;
    QLabel *m_purpose;
    QPlainTextEdit *m_preview;
    QLabel *m_notes;
    QRadioButton *m_folder;
    QRadioButton *m_zip;
    QLineEdit *m_path;
    QCheckBox *m_overwrite;
    QLabel *m_problem;
    ExportPackage m_package;
};

} // namespace gatepost
