#pragma once
// What happens to mail, in one headline; while the audit runs, how far it is.
#include "core/audit/assessment.h"
#include <QWidget>

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;

namespace gatepost {

class MarkWidget;

class VerdictHeader : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictHeader(QWidget *parent = nullptr);
    void showRunning(const DomainName &domain, const ObservationPtr &seen);
    void showVerdict(const Observation &seen, const Assessment &judged);
    void setLastKnownOffered(bool offered);
    void setFixOffer(const QString &text); ///< what the button that leads to the fix says; empty: it leads nowhere

Q_SIGNALS:
    void stopWanted();
    void passedWanted();  ///< the number of passed checks was clicked
    void refusedWanted(); ///< the number of refused hosts was clicked
    void copyWanted();
    void fixWanted();
    void elsewhereWanted();
    void lastKnownWanted();

private:
    QLayout *makeButtons();
    void showButtons(const Assessment &judged);
    void tellProgress(const QString &text);

    QString m_told; ///< of the running audit, last
    MarkWidget *m_mark;
    QLabel *m_domain;
    QLabel *m_headline;
    QLabel *m_explanation;
    QLabel *m_fix;
    QLabel *m_meta;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_passed;
    QPushButton *m_refused;
    QPushButton *m_openFix;
    QPushButton *m_copy;
    QPushButton *m_elsewhere;
    QPushButton *m_lastKnown;
};

} // namespace gatepost
