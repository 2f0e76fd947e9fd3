#pragma once
// For widgets that paint a picture: the same as a table, which screen readers find below the widget.
#include <QAbstractItemModel>

class QWidget;

namespace gatepost {

class TableTwin
{
public:
    virtual ~TableTwin();
    virtual QAbstractItemModel *tableTwin() const = 0; ///< lives as long as the widget

protected:
    TableTwin(); ///< tells Qt's accessibility about twins, once
};

/// A cell as it is read out: "row, column header, value".
QString spokenCell(const QAbstractItemModel &model, int row, int column);

} // namespace gatepost
