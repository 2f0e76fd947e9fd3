#pragma once
// What each kind of sender does with each MX host, as a matrix or as a picture, today or on another day, as things are
// or as they would be. Everything is judged by core; nothing of it asks the network.
#include "core/audit/assessment.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace gatepost {

class HostsModel;
class MxPicture;

class MxComparison : public QWidget
{
    Q_OBJECT
public:
    explicit MxComparison(QWidget *parent = nullptr);

    void update(const ObservationPtr &seen, const AssessmentPtr &judged);
    QTableView *matrix() const { return m_matrix; }
    MxPicture *picture() const { return m_picture; }
    QComboBox *sender() const { return m_sender; }
    QCheckBox *otherDay() const { return m_otherDay; }
    QDateEdit *day() const { return m_day; }
    QToolButton *whatIfButton() const { return m_whatIf; }
    QPlainTextEdit *linesEdit() const { return m_lines; }
    QPlainTextEdit *hostsEdit() const { return m_hosts; }
    QString problem() const;                        ///< what is wrong with what was typed; empty: nothing
    QString banner() const;                         ///< what is assumed, and what it changes; empty: nothing is
    AssessmentPtr shown() const { return m_shown; } ///< under the assumptions made here; null without an audit
    EvidenceRef evidence(const QModelIndex &cell) const;
    void setPictureShown(bool picture);
    void reset(); ///< no assumptions

Q_SIGNALS:
    void cellChosen(const QModelIndex &cell);

private:
    QWidget *makeControls();
    QWidget *makeWhatIf();
    void makeMatrix();
    void fillWhatIf();
    void judge();
    WhatIf assumptions(QString *problem) const;
    void showJudged(const AssessmentPtr &judged);
    void sayUnused();
    void sayComparison(const WhatIf &whatIf);

    ObservationPtr m_seen;
    AssessmentPtr m_judged; ///< as things are
    AssessmentPtr m_shown;
    HostsModel *m_model;
    QTableView *m_matrix;
    MxPicture *m_picture;
    QStackedWidget *m_views;
    QToolButton *m_asMatrix;
    QToolButton *m_asPicture;
    QComboBox *m_sender;
    QCheckBox *m_otherDay;
    QDateEdit *m_day;
    QToolButton *m_whatIf;
    QWidget *m_panel;
    QComboBox *m_mode;
    QPlainTextEdit *m_lines;
    QPlainTextEdit *m_hosts;
    QLabel *m_problem;
    QLabel *m_banner;
    QLabel *m_unused;
    QLabel *m_result;
    QLabel *m_others;
    bool m_filling = false;
    bool m_edited = false; ///< lines or hosts of the what-if panel are not the ones that are there
};

} // namespace gatepost
