#pragma once
// Switching MTA-STS off (DLG4): which earlier policies senders may still hold decides until when both parts stay.
#include "core/authoring/deploymentplan.h"
#include "ui/studio/plan/stepdialog.h"

class QCheckBox;
class QLabel;
class QRadioButton;
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
    bool wantsCalendar() const;
    bool wantsWatch() const;

    QTableWidget *table() const { return m_table; }
    QRadioButton *all() const { return m_all; }
    QRadioButton *others() const { return m_others; }
    QLabel *untilLabel() const { return m_until; }
    QCheckBox *calendarBox() const { return m_calendar; }

protected:
    QString problemOf(int step) const override;
    void entered(int step) override;

private:
    QWidget *orderPage();
    QWidget *pastPage();
    QWidget *datesPage();
    QWidget *preparePage();
    void fillTable();
    void sayUntil();

    PlanSettings m_settings;
    QDateTime m_now;
    QTableWidget *m_table = nullptr;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_others = nullptr;
    QLabel *m_until = nullptr;
    QCheckBox *m_calendar = nullptr;
    QCheckBox *m_watch = nullptr;
    MarkedList *m_dates = nullptr;
    QLabel *m_keep = nullptr;
};

} // namespace gatepost
