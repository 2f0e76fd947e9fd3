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
class QPushButton;
class QScrollArea;
class QSlider;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace gatepost {

class CoverageModel;
class HostsModel;
class MxPicture;

class MxComparison : public QWidget
{
    Q_OBJECT
public:
    explicit MxComparison(QWidget *parent = nullptr);

    void update(const ObservationPtr &seen, const AssessmentPtr &judged);
    QTableView *matrix() const { return m_matrix; }
    QTableView *byLine() const { return m_byLine; } ///< hosts down, lines of the policy across
    MxPicture *picture() const { return m_picture; }
    QComboBox *sender() const { return m_sender; }
    QCheckBox *otherDay() const { return m_otherDay; }
    QDateEdit *day() const { return m_day; }
    QToolButton *whatIfButton() const { return m_whatIf; }
    QPlainTextEdit *linesEdit() const { return m_lines; }
    QPlainTextEdit *hostsEdit() const { return m_hosts; }
    QSpinBox *maxAgeEdit() const { return m_maxAge; }
    QComboBox *memory() const { return m_memory; }
    QPlainTextEdit *pastedPolicy() const { return m_pasted; }
    QDateEdit *lastSeen() const { return m_lastSeen; } ///< of the pasted policy
    QSlider *slider() const { return m_slider; }
    QPushButton *draftButton() const { return m_draft; }
    QPushButton *reportButton() const { return m_toReport; }
    /// Policies that senders may still hold, from the ledger: offered as what the sender remembers.
    void setRememberedPolicies(const QList<RememberedPolicy> &policies);
    QString tableText() const; ///< the matrix, columns parted by tabs, and the result
    void copyTable() const;
    void copyPicture();
    QString saveAs(const QString &file); ///< the picture as PNG or SVG; what went wrong, empty: nothing
    QString detail() const;              ///< the story of the selected host
    QString state() const;               ///< what has to be known first; empty: hosts and policy are as usual
    QString problem() const;             ///< what is wrong with what was typed; empty: nothing
    QString banner() const;              ///< what is assumed, and what it changes; empty: nothing is
    AssessmentPtr shown() const { return m_shown; } ///< under the assumptions made here; null without an audit
    EvidenceRef evidence(const QModelIndex &cell) const;
    void setPictureShown(bool picture);
    void setLinesShown();
    void reset(); ///< no assumptions

Q_SIGNALS:
    void cellChosen(const QModelIndex &cell);
    void cellOpened(const QModelIndex &cell); ///< its evidence is wanted
    // The buttons for these two are there only when somebody listens.
    void draftWanted(const gatepost::StsPolicy &policy); ///< a draft with what is assumed
    void reportWanted(const gatepost::WhatIf &whatIf);   ///< before and after, in the report

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    QWidget *makeControls();
    static QWidget *together(const QList<QWidget *> &widgets, QWidget *parent);
    QWidget *makeWhatIf();
    void makeMatrix();
    void makeLines();
    void makeDetail();
    void sayHost(int row);
    void assumePolicy(WhatIf *whatIf, QString *problem) const;
    QWidget *makeSmallFields(const QList<QPushButton *> &buttons);
    QWidget *makeSlider();
    QWidget *makePasted();
    void fillMemory();
    void memoryChosen();
    void dayChanged();
    QImage pictureImage();
    void askAndSave(const QString &ending);
    void fillWhatIf();
    void judge();
    WhatIf assumptions(QString *problem) const;
    void showJudged(const AssessmentPtr &judged, const QList<DomainName> &changed = {});
    void sayUnused();
    void sayComparison(const WhatIf &whatIf, const QStringList &sentences);

    ObservationPtr m_seen;
    AssessmentPtr m_judged; ///< as things are
    AssessmentPtr m_shown;
    HostsModel *m_model;
    QTableView *m_matrix;
    CoverageModel *m_coverage;
    QTableView *m_byLine;
    MxPicture *m_picture;
    QStackedWidget *m_views;
    QToolButton *m_asMatrix;
    QToolButton *m_asPicture;
    QToolButton *m_asLines;
    QComboBox *m_sender;
    QCheckBox *m_otherDay;
    QDateEdit *m_day;
    QToolButton *m_whatIf;
    QSlider *m_slider;
    QLabel *m_ahead;
    QToolButton *m_keep;
    QPushButton *m_draft = nullptr;
    QPushButton *m_toReport = nullptr;
    QWidget *m_pastedArea;
    QPlainTextEdit *m_pasted;
    QDateEdit *m_lastSeen;
    QList<RememberedPolicy> m_ledger;
    QWidget *m_panel;
    QComboBox *m_mode;
    QSpinBox *m_maxAge; ///< days; 0: as published
    QComboBox *m_memory;
    QPlainTextEdit *m_lines;
    QPlainTextEdit *m_hosts;
    QLabel *m_problem;
    QLabel *m_banner;
    QLabel *m_state;
    QLabel *m_detail;
    QScrollArea *m_detailArea;
    QLabel *m_unused;
    QLabel *m_result;
    QLabel *m_others;
    bool m_filling = false;
    bool m_edited = false; ///< lines or hosts of the what-if panel are not the ones that are there
};

} // namespace gatepost
