#pragma once
// The tab that answers: what does a sender do with each MX host, why, and what if something were different?
#include "core/audit/assessment.h"
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QFrame;
class QLabel;
class QModelIndex;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace gatepost {

class CoverageModel;
class HostsModel;
class MxPicture;
class WhatIfPanel;

class MxComparison : public QWidget
{
    Q_OBJECT
public:
    enum View { Hosts, Lines, Picture, Assumptions };
    explicit MxComparison(QWidget *parent = nullptr);

    void update(const ObservationPtr &seen, const AssessmentPtr &judged); ///< nulls: nothing is known yet
    AssessmentPtr shown() const { return m_shown; }                       ///< the real judgement or the assumed one
    bool isWhatIf() const { return m_shown != m_judged; }
    void setView(View view);
    QTableView *hosts() const { return m_hosts; }
    QTableView *lines() const { return m_lines; }
    MxPicture *picture() const { return m_picture; }

Q_SIGNALS:
    void hostSelected(const HostDecision &host, const EvidenceRef &evidence);

public Q_SLOTS:
    void reset(); ///< as found: no assumption

private:
    QWidget *toolRow();
    void makeDetail();
    QWidget *bannerRow();
    void makeTables();
    void makePicture();
    void makePanel();
    void assume();
    void refresh();
    void select(int host);
    void tellCell(const QModelIndex &cell);

    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    AssessmentPtr m_shown;
    HostsModel *m_hostsModel;
    CoverageModel *m_linesModel;
    QTableView *m_hosts = nullptr;
    QTableView *m_lines = nullptr;
    MxPicture *m_picture = nullptr;
    QScrollArea *m_pictureArea = nullptr;
    QStackedWidget *m_stack = nullptr;
    QButtonGroup *m_views = nullptr;
    QComboBox *m_sender = nullptr;
    QDateEdit *m_on = nullptr;
    QFrame *m_banner = nullptr;
    WhatIfPanel *m_panel = nullptr;
    QScrollArea *m_panelArea = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_detail = nullptr;
    QScrollArea *m_detailArea = nullptr;
    QLabel *m_unused = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_others = nullptr;
    int m_host = -1; ///< selected in all three views
    bool m_setting = false;
};

} // namespace gatepost
