#pragma once
#include "core/audit/acceptedrisk.h"
#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatepost {

/// Who lives with a finding, why, until when. What is missing is said at the field it is missing in.
class AcceptRiskDialog : public QDialog
{
    Q_OBJECT
public:
    AcceptRiskDialog(const Finding &finding, const DomainName &domain, const QString &who, const QDate &today,
                     QWidget *parent = nullptr);
    AcceptedRisk risk() const;
    QLineEdit *reason() const { return m_reason; }
    QLineEdit *who() const { return m_who; }
    QDateEdit *until() const { return m_until; }
    QPushButton *acceptButton() const { return m_accept; }
    QString problems() const;          ///< everything that is said at the fields, a line each
    void sayFault(const QString &why); ///< it could not be kept
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitHeight(); ///< texts may have wrapped; nothing is cut off
    QLabel *problemLabel(QWidget *field);
    bool check(); ///< true: nothing is wrong

    AcceptedRisk m_about; ///< domain, finding, subject
    QDate m_today;
    QLineEdit *m_reason;
    QLineEdit *m_who;
    QDateEdit *m_until;
    QLabel *m_reasonProblem;
    QLabel *m_whoProblem;
    QLabel *m_untilProblem;
    QLabel *m_fault;
    QPushButton *m_accept;
    bool m_tried = false; ///< from then on problems go as soon as they are mended

Q_SIGNALS:
    void keepWanted(const gatepost::AcceptedRisk &risk); ///< all fields are good; whoever keeps it closes the dialog
};

} // namespace gatepost
