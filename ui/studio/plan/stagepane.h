#pragma once
// One stage of a plan: its gates, what to do, why, what happens when it is shortened.
#include "core/authoring/deploymentplan.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatepost {

class MarkedList;

class StagePane : public QWidget
{
    Q_OBJECT
public:
    explicit StagePane(QWidget *parent = nullptr);
    void show(const DeploymentPlan &plan, int stage);

    MarkedList *gates() const { return m_gates; }
    QPushButton *doButton() const { return m_do; }
    QPushButton *doneButton() const { return m_done; }
    QPushButton *shortenButton() const { return m_shorten; }
    QComboBox *postpone() const { return m_postpone; }
    QLineEdit *notes() const { return m_notes; }
    QString title() const;
    QString state() const;

Q_SIGNALS:
    void doWanted();
    void doneWanted();
    void shortenWanted();
    void postponed(int days);
    void notesChanged(const QString &notes);
    void gateTicked(gatepost::GateId gate, bool on);

private:
    QWidget *makeFields();
    void showButtons(int number, bool next);

    PlanStage m_stage;
    QLabel *m_title;
    QLabel *m_state;
    MarkedList *m_gates;
    QLabel *m_text;
    QLabel *m_taken;
    QPushButton *m_do;
    QPushButton *m_done;
    QPushButton *m_shorten;
    QComboBox *m_postpone;
    QLineEdit *m_notes;
    QLabel *m_postponeLabel;
};

} // namespace gatepost
