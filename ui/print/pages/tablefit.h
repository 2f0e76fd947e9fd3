#pragma once
// How wide the columns of a table are by what stands in them.
#include "ui/print/pages/table.h"

namespace gatepost::paper {

/// Every column gets what its longest word needs, those with more to say get what is left; where there is room for all,
/// the shares of the columns part the rest.
QList<TableColumn> fitted(QList<TableColumn> columns, const QList<QList<TableCell>> &rows, qreal width,
                          const Typography &typography);

} // namespace gatepost::paper
