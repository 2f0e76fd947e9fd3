#pragma once
// Switching MTA-STS off (DLG4): which earlier policies senders may still hold decides until when both parts stay.
#include "core/authoring/deploymentplan.h"
#include "ui/studio/plan/stepdialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTableWidget;

namespace gatepost {

class MarkedList;

class SwitchOffDialog : public StepDialog
{
    Q_OBJECT
public:
    SwitchOffDialog(const DomainName &domain, const KnownPast &past, int recordTtlSeconds, const QDateTime &now,
                    QWidget *parent = nullptr);

    PlanSettings settings() const;
    QDateTime keepUntil() const;
    void setLines(const QList<MxPattern> &lines); ///< of the draft: they stay in the policy that is prepared
    void setWatchOffered(bool offered);           ///< otherwise there is no box for it; it is not offered at first
    bool wantsCalendar() const;
    bool wantsWatch() const;

    QTableWidget *table() const { return m_table; }
    QRadioButton *all() const { return m_all; }
    QRadioButton *others() const { return m_others; }
    QLabel *untilLabel() const { return m_until; }
    QCheckBox *calendarBox() const { return m_calendar; }
    QCheckBox *watchBox() const { return m_watch; }
    QComboBox *typedMode() const { return m_typedMode; }
    QSpinBox *typedAge() const { return m_typedAge; }
    QDateEdit *typedDay() const { return m_typedDay; }
    QPushButton *addButton() const { return m_addTyped; }
    QPushButton *removeButton() const { return m_removeTyped; }

protected:
    QString problemOf(int step) const override;
    void entered(int step) override;

private:
    QWidget *orderPage();
    QWidget *pastPage();
    QWidget *datesPage();
    QWidget *preparePage();
    QWidget *typedRow();
    void addTyped();
    void removeTyped();
    void fillTable();
    void sayUntil();

    PlanSettings m_settings;
    QDateTime m_now;
    QTableWidget *m_table = nullptr;
    QComboBox *m_typedMode = nullptr;
    QSpinBox *m_typedAge = nullptr;
    QDateEdit *m_typedDay = nullptr;
    QPushButton *m_addTyped = nullptr;
    QPushButton *m_removeTyped = nullptr;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_others = nullptr;
    QLabel *m_until = nullptr;
    QCheckBox *m_calendar = nullptr;
    QCheckBox *m_watch = nullptr;
    MarkedList *m_dates = nullptr;
    QLabel *m_policy = nullptr;
    QLabel *m_keep = nullptr;
};

} // namespace gatepost
