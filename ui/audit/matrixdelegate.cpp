#include "ui/audit/matrixdelegate.h"
#include "ui/audit/hostsmodel.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrappedtext.h"
#include <algorithm>
#include <optional>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>

namespace gatepost {

namespace {

constexpr int margin = 6;
constexpr int gap = 5;

/// Names, patterns and addresses keep their order inside text that runs from the right.
QString isolated(const QString &text)
{
    static const QRegularExpression machine(QStringLiteral("((?:\\*\\.)?[A-Za-z0-9_-]+(?:[.:]+[A-Za-z0-9_-]+)+)"));
    QString out = text;
    out.replace(machine, QStringLiteral("\u2066\\1\u2069"));
    return out;
}

/// The lines of a cell, each with its mark or none.
struct CellLine
{
    QString text;
    std::optional<Effect> mark;
    bool strong = false;
};

QList<CellLine> linesOf(const QModelIndex &index, Qt::LayoutDirection direction)
{
    const QVariantList marks = index.data(HostsModel::LineMarksRole).toList();
    const QVariant one = index.data(HostsModel::EffectRole);
    QList<CellLine> out;
    for (const QString &text : index.data(Qt::DisplayRole).toString().split(u'\n')) {
        const QString shown = direction == Qt::RightToLeft ? isolated(text) : text;
        CellLine line{breakableNames(shown), std::nullopt, false};
        const int mark = marks.isEmpty() ? (out.isEmpty() && one.isValid() ? one.toInt() : HostsModel::noMark)
                                         : marks.value(out.size(), HostsModel::noMark).toInt();
        if (mark != HostsModel::noMark)
            line.mark = Effect(mark);
        line.strong = out.isEmpty() && index.data(HostsModel::StrongRole).toBool();
        out << line;
    }
    return out;
}

/// Beside the words of every line when one has a mark.
int markRoom(const QStyleOptionViewItem &option, const QList<CellLine> &lines)
{
    const bool any =
        std::any_of(lines.begin(), lines.end(), [](const CellLine &line) { return line.mark.has_value(); });
    return any ? QFontMetrics(option.font).height() + gap : 0;
}

QFont fontOf(const QStyleOptionViewItem &option, const CellLine &line)
{
    QFont out = option.font;
    out.setBold(out.bold() || line.strong);
    return out;
}

/// A header that resizes to contents measures all rows for each one that changes, which takes longer than a frame at
/// fifty hosts.
class RowFitter : public QObject
{
public:
    explicit RowFitter(QTableView *view) : QObject(view)
    {
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->installEventFilter(this);
        m_soon.setSingleShot(true);
        const auto all = qOverload<>(&QTimer::start);
        connect(&m_soon, &QTimer::timeout, view, &QTableView::resizeRowsToContents);
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, &m_soon, all);
        connect(view->model(), &QAbstractItemModel::modelReset, &m_soon, all);
        connect(view->model(), &QAbstractItemModel::rowsInserted, &m_soon, all);
        connect(view->model(), &QAbstractItemModel::layoutChanged, &m_soon, all);
        connect(view->model(), &QAbstractItemModel::dataChanged, view,
                [view](const QModelIndex &first, const QModelIndex &last) {
                    for (int row = first.row(); row <= last.row(); ++row)
                        view->resizeRowToContents(row);
                });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            m_soon.start();
        return QObject::eventFilter(watched, event);
    }

private:
    QTimer m_soon;
};

} // namespace

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr qsizetype mostSizes = 4'000;
    if (m_font != option.font || m_sizes.size() > mostSizes) {
        m_font = option.font;
        m_sizes.clear();
    }
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width = view ? view->columnWidth(index.column()) : 160;
    const QVariantList marks = index.data(HostsModel::LineMarksRole).toList();
    const bool marked = marks.isEmpty() ? index.data(HostsModel::EffectRole).isValid()
                                        : std::any_of(marks.begin(), marks.end(), [](const QVariant &mark) {
                                              return mark.toInt() != HostsModel::noMark;
                                          });
    const QString key = QStringLiteral("%1 %2 %3 %4 ")
                            .arg(width)
                            .arg(int(marked))
                            .arg(int(index.data(HostsModel::StrongRole).toBool()))
                            .arg(int(option.direction)) +
                        index.data(Qt::DisplayRole).toString();
    QSize &known = m_sizes[key];
    if (!known.isValid())
        known = measured(option, index, width);
    return known;
}

QSize MatrixDelegate::measured(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    const QList<CellLine> lines = linesOf(index, option.direction);
    const int beside = 2 * margin + markRoom(option, lines);
    int natural = 0;
    int height = 2 * margin;
    for (const CellLine &line : lines) {
        const QFont font = fontOf(option, line);
        natural = qMax(natural, QFontMetrics(font).horizontalAdvance(line.text));
        height += wrappedHeight(line.text, font, qMax(30, width - beside));
    }
    return {natural + beside + 2, height};
}

void MatrixDelegate::fitRows(QTableView *view)
{
    new RowFitter(view); // the view owns it
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QList<CellLine> lines = linesOf(index, option.direction);
    const int room = markRoom(option, lines);
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    painter->save();
    int top = inner.top();
    for (const CellLine &line : lines) {
        const QFont font = fontOf(option, line);
        const QRect words(inner.left() + room, top, inner.width() - room, inner.bottom() - top + 1);
        if (line.mark) {
            const QRect mark(inner.left(), top, room - gap, room - gap);
            paintMark(painter, QStyle::visualRect(option.direction, inner, mark), *line.mark,
                      selected ? text : effectColour(*line.mark, option.palette));
        }
        painter->setFont(font);
        painter->setPen(text);
        drawWrapped(painter, QStyle::visualRect(option.direction, inner, words), option.direction, line.text);
        top += wrappedHeight(line.text, font, qMax(30, words.width()));
    }
    painter->restore();
}

} // namespace gatepost
