#include "ui/shared/tabletwin.h"
#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace gatepost {

namespace {

class TwinTable;

class TwinCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    TwinCell(TwinTable *table, int row, int column) : m_table(table), m_row(row), m_column(column) {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State out;
        out.readOnly = true;
        return out;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

private:
    TwinTable *m_table;
    int m_row;
    int m_column;
};

class TwinTable : public QAccessibleInterface, public QAccessibleTableInterface
{
public:
    explicit TwinTable(QWidget *picture) : m_picture(picture) {}
    ~TwinTable() override { forget(); }

    /// Asked for each time: a picture that is being made or unmade has none.
    QAbstractItemModel *model() const
    {
        const auto *twin = dynamic_cast<const TableTwin *>(m_picture.data());
        return twin ? twin->tableTwin() : nullptr;
    }

    bool isValid() const override { return model() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return of(m_picture) ? of(m_picture)->window() : nullptr; }
    QAccessibleInterface *parent() const override { return of(m_picture); }
    QAccessibleInterface *child(int index) const override
    {
        return columnCount() > 0 ? cellAt(index / columnCount(), index % columnCount()) : nullptr;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return rowCount() * columnCount(); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = dynamic_cast<const TwinCell *>(child);
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && m_picture ? m_picture->accessibleName() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return of(m_picture) ? of(m_picture)->rect() : QRect(); }
    QAccessible::Role role() const override { return QAccessible::Table; }
    QAccessible::State state() const override
    {
        QAccessible::State out;
        out.readOnly = true;
        return out;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : nullptr;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
            return nullptr;
        const std::pair place(row, column);
        if (!m_cells.contains(place))
            m_cells.insert(place, QAccessible::registerAccessibleInterface(
                                      new TwinCell(const_cast<TwinTable *>(this), row, column)));
        return QAccessible::accessibleInterface(m_cells.value(place));
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override
    {
        return model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    }
    QString rowDescription(int row) const override
    {
        return model() ? model()->index(row, 0).data().toString() : QString();
    }
    int columnCount() const override { return model() ? model()->columnCount() : 0; }
    int rowCount() const override { return model() ? model()->rowCount() : 0; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    static QAccessibleInterface *of(QWidget *widget)
    {
        return widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    QPointer<QWidget> m_picture;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
};

bool TwinCell::isValid() const
{
    return m_table->isValid() && m_row < m_table->rowCount() && m_column < m_table->columnCount();
}

QWindow *TwinCell::window() const
{
    return m_table->window();
}

QAccessibleInterface *TwinCell::parent() const
{
    return m_table;
}

QAccessibleInterface *TwinCell::table() const
{
    return m_table;
}

QString TwinCell::text(QAccessible::Text text) const
{
    return text == QAccessible::Name && isValid() ? spokenCell(*m_table->model(), m_row, m_column) : QString();
}

/// The painted widget: what it has as a widget, then its twin.
class PictureWidget : public QAccessibleWidget
{
public:
    explicit PictureWidget(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Chart),
          m_twin(QAccessible::registerAccessibleInterface(new TwinTable(widget)))
    {
    }
    ~PictureWidget() override { QAccessible::deleteAccessibleInterface(m_twin); }

    int childCount() const override { return QAccessibleWidget::childCount() + 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == QAccessibleWidget::childCount() ? QAccessible::accessibleInterface(m_twin)
                                                        : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child == QAccessible::accessibleInterface(m_twin) ? QAccessibleWidget::childCount()
                                                                 : QAccessibleWidget::indexOfChild(child);
    }

private:
    QAccessible::Id m_twin;
};

QAccessibleInterface *pictureOf(const QString &, QObject *object)
{
    const auto *twin = dynamic_cast<TableTwin *>(object);
    auto *widget = qobject_cast<QWidget *>(object);
    return twin && widget ? new PictureWidget(widget) : nullptr;
}

} // namespace

TableTwin::TableTwin()
{
    static const bool once = (QAccessible::installFactory(pictureOf), true);
    Q_UNUSED(once)
}

TableTwin::~TableTwin() = default;

QString spokenCell(const QAbstractItemModel &model, int row, int column)
{
    const auto textOf = [&](int at) {
        const QModelIndex index = model.index(row, at);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? index.data().toString() : spoken;
    };
    if (column == 0)
        return textOf(0);
    return QStringLiteral("%1, %2, %3")
        .arg(model.index(row, 0).data().toString(), model.headerData(column, Qt::Horizontal).toString(),
             textOf(column));
}

} // namespace gatepost
