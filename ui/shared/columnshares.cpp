#include "ui/shared/columnshares.h"
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace gatepost {

ColumnShares::ColumnShares(QTableView *view, QList<Column> columns)
    : QObject(view), m_view(view), m_columns(std::move(columns))
{
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->installEventFilter(this);
    share();
}

bool ColumnShares::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        share();
    return QObject::eventFilter(watched, event);
}

void ColumnShares::share()
{
    const int letter = m_view->fontMetrics().averageCharWidth();
    // Whether the scroll bar is there follows from the heights of the rows, and those from the widths: without its
    // place kept free, the two would follow each other for ever.
    int left = m_view->width() - 2 * m_view->frameWidth() - m_view->verticalScrollBar()->sizeHint().width();
    QList<int> widths;
    int shares = 0;
    for (const Column &column : m_columns) {
        widths << qMax(column.letters * letter, m_view->horizontalHeader()->sectionSizeHint(column.section));
        left -= widths.last();
        shares += column.share;
    }
    left = qMax(0, left);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const int more = shares > 0 ? left * m_columns[i].share / shares : 0;
        left -= more;
        shares -= m_columns[i].share;
        m_view->setColumnWidth(m_columns[i].section, widths[i] + more);
    }
}

} // namespace gatepost
