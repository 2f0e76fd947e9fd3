#include "ui/audit/timelinechart.h"
#include "core/audit/wording.h"
#include "ui/audit/timelinebar.h"
#include "ui/audit/timelinemodel.h"
#include "ui/drawing/timelinerow.h"
#include "ui/shared/labels.h"
#include <QAccessible>
#include <QLocale>
#include <QToolTip>

namespace gatepost {

namespace {

constexpr int rowPadding = 8;
constexpr int narrowLabels = 120; ///< days: longer ranges name months only

double seconds(const QDateTime &when)
{
    return double(when.toMSecsSinceEpoch()) / 1000.0;
}

} // namespace

TimelineChart::TimelineChart(TimelineModel *model, QWidget *parent) : QCustomPlot(parent), m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setMouseTracking(true);
    setInteractions(QCP::iNone);
    setNoAntialiasingOnDrag(false);
    setLocale(QLocale());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(15)); // once for rows and size, and not in the turn that laid them out
    connect(&m_soon, &QTimer::timeout, this, [this] { replot(rpQueuedRefresh); });
    yAxis->setRangeReversed(true);
    yAxis2->setRangeReversed(true);
    refresh();
}

QAbstractItemModel *TimelineChart::tableTwin() const
{
    return m_model;
}

int TimelineChart::rowHeight() const
{
    return fontMetrics().height() + rowPadding;
}

QSize TimelineChart::sizeHint() const
{
    const int rows = qMax(1, m_model->rowCount());
    return {fontMetrics().averageCharWidth() * 70, rows * rowHeight() + fontMetrics().height() * 3 + 24};
}

void TimelineChart::refresh()
{
    m_current = qMin(m_current, m_model->rowCount() - 1);
    const Timeline &timeline = m_model->timeline();
    setAccessibleDescription(timeline.title);
    updateGeometry();
    dress();
}

void TimelineChart::setDays(int days)
{
    m_days = days;
    dress();
}

std::pair<QDateTime, QDateTime> TimelineChart::range() const
{
    return timelineRange(m_model->timeline(), m_days);
}

void TimelineChart::measure()
{
    const auto [begin, end] = range();
    const bool mirrored = isRightToLeft();
    xAxis->setRangeReversed(mirrored);
    xAxis->setRange(seconds(begin), seconds(end));
    const auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeSpec(Qt::UTC);
    ticker->setDateTimeFormat(begin.daysTo(end) > narrowLabels ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM"));
    ticker->setTickCount(qBound(2, width() / (fontMetrics().averageCharWidth() * 16), 8));
    xAxis->setTicker(ticker);
    const auto names = QSharedPointer<QCPAxisTickerText>::create();
    const int widest = qMax(fontMetrics().averageCharWidth() * 16, width() * 34 / 100);
    const QList<TimelineRow> &rows = m_model->timeline().rows;
    const bool narrow = std::any_of(rows.begin(), rows.end(), [&](const TimelineRow &row) {
        return fontMetrics().horizontalAdvance(row.title) > widest;
    });
    for (int i = 0; i < rows.size(); ++i) {
        const QString &name = narrow ? rows[i].shortTitle : rows[i].title;
        names->addTick(i, fontMetrics().elidedText(name, Qt::ElideMiddle, widest));
    }
    QCPAxis *labels = mirrored ? yAxis2 : yAxis;
    QCPAxis *other = mirrored ? yAxis : yAxis2;
    for (QCPAxis *axis : {yAxis, yAxis2})
        axis->setRange(-0.5, qMax(0.5, double(rows.size()) - 0.5));
    labels->setVisible(true);
    labels->setTicker(names);
    labels->setTickLabels(true);
    other->setVisible(false);
    axisRect()->setMinimumMargins(QMargins(8, fontMetrics().height() + 6, 8, 8));
}

void TimelineChart::dress()
{
    m_colours = chartColours(palette());
    setBackground(m_colours.ground);
    for (QCPAxis *axis : {xAxis, yAxis, yAxis2}) {
        axis->setTickLabelFont(font());
        axis->setTickLabelColor(axis == xAxis ? m_colours.quiet : m_colours.text);
        axis->setBasePen(axis == xAxis ? QPen(m_colours.quiet) : QPen(Qt::NoPen));
        axis->setTickPen(axis == xAxis ? QPen(m_colours.quiet) : QPen(Qt::NoPen));
        axis->setSubTicks(false);
        axis->setTickLength(axis == xAxis ? 4 : 0);
        axis->grid()->setPen(axis == xAxis ? QPen(m_colours.grid) : QPen(Qt::NoPen));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    measure();
    clearItems();
    const Timeline &timeline = m_model->timeline();
    for (const TimelineMark &mark : timeline.marks)
        new TimelineLine(this, mark, m_colours); // the plot owns its items
    for (int i = 0; i < timeline.rows.size(); ++i) {
        auto *bar = new TimelineBar(this, timeline.rows[i], i, m_colours);
        bar->setCurrent(i == m_current, hasFocus());
    }
    m_soon.start();
}

QRect TimelineChart::rowBox(int row) const
{
    const double y = yAxis->coordToPixel(row);
    return {0, int(y) - rowHeight() / 2, width(), rowHeight()};
}

int TimelineChart::rowAt(const QPoint &position) const
{
    const int row = qRound(yAxis->pixelToCoord(position.y()));
    return row >= 0 && row < m_model->rowCount() ? row : -1;
}

void TimelineChart::setCurrent(int row)
{
    if (row < -1 || row >= m_model->rowCount() || row == m_current)
        return;
    m_current = row;
    dress();
    if (row < 0)
        return;
    const TimelineRow &now = m_model->timeline().rows[row];
    setAccessibleDescription(QStringLiteral("%1, %2. %3").arg(now.title, now.state, m_model->timeline().title));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentMoved(rowBox(row));
    Q_EMIT currentChanged(row);
}

int TimelineChart::neighbour(bool later) const
{
    const QList<TimelineRow> &rows = m_model->timeline().rows;
    QList<std::pair<QDateTime, int>> order;
    for (int i = 0; i < rows.size(); ++i)
        order << std::pair(rows[i].until, i);
    std::sort(order.begin(), order.end());
    for (int at = 0; at < order.size(); ++at) {
        if (order[at].second == m_current)
            return order[qBound(0, at + (later ? 1 : -1), int(order.size()) - 1)].second;
    }
    return order.isEmpty() ? -1 : order.first().second;
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const int last = m_model->rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrent(qMin(m_current + 1, last));
    case Qt::Key_Up:
        return setCurrent(qMax(m_current - 1, qMin(0, last)));
    case Qt::Key_Home:
        return setCurrent(qMin(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return setCurrent(neighbour((event->key() == Qt::Key_Right) != isRightToLeft()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        event->ignore();
    }
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const int row = rowAt(event->pos());
    if (row >= 0 && row == m_current)
        Q_EMIT opened(row);
    setCurrent(row >= 0 ? row : m_current);
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    if (row < 0)
        return QToolTip::hideText();
    const TimelineRow &at = m_model->timeline().rows[row];
    const QString text = QStringLiteral("%1\n%2, %3\n%4").arg(at.title, dateText(at.until), at.state, at.then);
    QToolTip::showText(event->globalPosition().toPoint(), plainTip(text), this, rowBox(row));
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    if (m_current < 0 && m_model->rowCount() > 0)
        setCurrent(m_model->timeline().first.value_or(0));
    dress();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    dress();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                       event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange;
    if (looks) {
        updateGeometry();
        dress();
    }
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    // That of QCustomPlot draws everything before it is measured, and again afterwards.
    QWidget::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    setViewport(rect());
    measure();
    m_soon.start();
}

void TimelineChart::print(QPaintDevice *device, const QSize &size, bool vectors)
{
    const int chosen = std::exchange(m_current, -1);
    const QPalette shown = palette();
    QPalette light{QColor(Qt::white)};
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, printedColours().text);
    setPalette(light);
    dress();
    QCPPainter painter;
    painter.begin(device);
    if (vectors)
        painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    toPainter(&painter, size.width(), size.height());
    painter.end();
    m_current = chosen;
    setPalette(shown);
    dress();
}

} // namespace gatepost
