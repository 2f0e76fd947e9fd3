#pragma once
// Before enforce: would anybody be refused today? (DLG3) Going on in spite of it takes the domain, a name and a reason.
#include "core/authoring/preflight.h"
#include "ui/studio/plan/stepdialog.h"

class QLineEdit;
class QRadioButton;

namespace gatepost {

class MarkedList;

class PreflightDialog : public StepDialog
{
    Q_OBJECT
public:
    /// `shutReason`: why the plan does not open the stage yet; empty when it does.
    PreflightDialog(const DomainName &domain, const Preflight &flight, const QString &shutReason,
                    QWidget *parent = nullptr);

    /// Who goes on in spite of what was found; nothing when there is nothing in the way.
    std::optional<Responsibility> responsibility(const QDateTime &now) const;
    MarkedList *list() const { return m_list; }
    QRadioButton *fixFirst() const { return m_fix; }
    QRadioButton *publishAnyway() const { return m_anyway; }
    QLineEdit *domainEdit() const { return m_typed; }
    QLineEdit *whoEdit() const { return m_who; }
    QLineEdit *whyEdit() const { return m_why; }

Q_SIGNALS:
    void fixWanted(); ///< the list of findings

protected:
    QString problemOf(int step) const override;
    void finish() override;
    void showStep(int step) override;

private:
    QWidget *answerPage(const Preflight &flight);
    QWidget *ways();
    QWidget *publishPage();

    DomainName m_domain;
    QString m_shutReason;
    bool m_clear;
    MarkedList *m_list = nullptr;
    QRadioButton *m_fix = nullptr;
    QRadioButton *m_anyway = nullptr;
    QLineEdit *m_typed = nullptr;
    QLineEdit *m_who = nullptr;
    QLineEdit *m_why = nullptr;
};

} // namespace gatepost
