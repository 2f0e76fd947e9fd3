#pragma once
// A table on paper: its head is repeated on each page, a row stays whole when a page can hold it.
#include "core/audit/assessment.h"
#include "ui/print/pages/pageflow.h"

namespace gatepost::paper {

struct TableColumn
{
    QString title;
    qreal share = 1; ///< of the width
};

struct TableCell
{
    QString text;
    std::optional<Effect> mark;
    Writing writing = Writing::Words;
    bool strong = false;
    QString below; ///< a second text, quieter
    Writing belowWriting = Writing::Words;
    bool tick = false; ///< a box to tick with a pen
};

class Table
{
public:
    Table(const QList<TableColumn> &columns, const Sheet &sheet, const Typography &typography);
    Strips head() const;
    Strips row(const QList<TableCell> &cells) const;

private:
    Strips cellStrips(const TableCell &cell, qreal x, qreal width) const;
    TextStyle style(Role role, const QColor &colour, Writing writing) const;
    QList<TableColumn> m_columns;
    QList<qreal> m_edges; ///< where columns begin, and the end of the last
    const Sheet &m_sheet;
    const Typography &m_typography;
};

} // namespace gatepost::paper
