#pragma once
// The Timeline tab: what ends when, as a chart or as a table, to look at, to walk through and to keep as a picture.
#include "core/audit/timeline.h"
#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace gatepost {

class TimelineChart;
class TimelineModel;

class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void update(const ObservationPtr &seen, const AssessmentPtr &judged);
    /// Earlier policies and certificates, accepted risks, steps of a plan: what history and settings know.
    void setExtras(const TimelineExtras &extras);
    void setAcceptedRisks(const QList<AcceptedRisk> &risks); ///< of the domain; the rest of the extras stays

    TimelineChart *chart() const { return m_chart; }
    QTableView *table() const { return m_table; }
    const Timeline &timeline() const;
    QString detail() const; ///< of the chosen row, in sentences
    bool isTableShown() const;
    void setTableShown(bool table);
    void setDays(int days); ///< 30, 90 or 365
    /// A picture in light colours, PNG or SVG by the end of the name; what went wrong, empty: nothing.
    QString saveAs(const QString &file);
    void copyTable() const; ///< tab-separated
    void copyPicture();

Q_SIGNALS:
    void evidenceWanted(const gatepost::EvidenceRef &evidence, const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeControls();
    void refresh();
    void choose(int row);
    void open(int row);
    void askAndSave(const QString &ending);

    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    TimelineExtras m_extras;
    TimelineModel *m_model;
    TimelineChart *m_chart;
    QTableView *m_table;
    QStackedWidget *m_views;
    QLabel *m_title;
    QLabel *m_empty;
    QLabel *m_detail;
    QLabel *m_left;
    QButtonGroup *m_zoom;
    QToolButton *m_asTable;
    QToolButton *m_export;
};

} // namespace gatepost
