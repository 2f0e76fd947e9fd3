#pragma once
#include <QObject>

class QTableView;

namespace gatepost {

/// Shares the width of a view among its columns: each has room for its heading and some letters, and of what is left
/// some columns get more than others, because they have more to say. Follows the size of the view and of its text.
class ColumnShares : public QObject
{
public:
    struct Column
    {
        int section;
        int letters; ///< at least
        int share;   ///< of what is left
    };
    ColumnShares(QTableView *view, QList<Column> columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();
    QTableView *m_view;
    QList<Column> m_columns;
};

} // namespace gatepost
