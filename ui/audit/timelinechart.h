#pragma once
// What ends when, as bars on an axis of dates. Every bar says by its shape what it is and by a mark how it stands; the
// table beside it has the same in words.
#include "core/audit/timeline.h"
#include "ui/drawing/chartcolours.h"
#include "ui/shared/plot.h"
#include "ui/shared/tabletwin.h"
#include <QTimer>

namespace gatepost {

class TimelineModel;

class TimelineChart : public QCustomPlot, public TableTwin
{
    Q_OBJECT
public:
    explicit TimelineChart(TimelineModel *model, QWidget *parent = nullptr);

    void refresh();         ///< after the model has changed
    void setDays(int days); ///< how far it looks ahead; the next end is always in it
    int days() const { return m_days; }
    bool isDrawn() const { return !m_soon.isActive(); } ///< else it follows what changed in some milliseconds
    int current() const { return m_current; }           ///< -1: none
    void setCurrent(int row);
    QRect rowBox(int row) const; ///< in the widget
    std::pair<QDateTime, QDateTime> range() const;

    QAbstractItemModel *tableTwin() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// The whole picture in light colours, without the chosen row.
    void print(QPaintDevice *device, const QSize &size, bool vectors);

Q_SIGNALS:
    void currentChanged(int row);
    void opened(int row);
    void currentMoved(const QRect &box); ///< to be scrolled to

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the page scrolls
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();   ///< colours, fonts, direction
    void measure(); ///< range and labels
    int rowAt(const QPoint &position) const;
    int neighbour(bool later) const; ///< the row that ends next to the current one
    int rowHeight() const;

    TimelineModel *m_model;
    QTimer m_soon;
    ChartColours m_colours;
    int m_days = 90;
    int m_current = -1;
};

} // namespace gatepost
