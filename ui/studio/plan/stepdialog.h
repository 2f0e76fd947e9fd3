#pragma once
// A dialog of steps: title, "Step 2 of 4", Back, Cancel, Next. What is wrong stands above the buttons and keeps Next
// shut.
#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace gatepost {

class StepDialog : public QDialog
{
    Q_OBJECT
public:
    int step() const; ///< from 0
    int steps() const;
    QString problem() const; ///< why it does not go on; empty: it may
    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    QString stepText() const; ///< "Step 2 of 4"
    void goTo(int step);

protected:
    StepDialog(const QString &title, const QString &finishText, QWidget *parent);
    void addStep(QWidget *page);               ///< scrolls when it is higher than the screen
    void addButton(QPushButton *button);       ///< before Back
    void checkStep();                          ///< after a field changed
    virtual QString problemOf(int step) const; ///< empty: Next may be pressed
    virtual void entered(int step);            ///< before a step is shown
    virtual void finish();                     ///< Next on the last step; accepts

    /// A dialog whose steps are not pages of their own.
    virtual int stepCount() const;
    virtual void showStep(int step);

private:
    void update();

    QLabel *m_step;
    QStackedWidget *m_pages;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
    QPushButton *m_back;
    QPushButton *m_next;
    QString m_finishText;
    int m_at = 0;
};

} // namespace gatepost
