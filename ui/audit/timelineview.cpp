#include "ui/audit/timelineview.h"
#include "core/audit/wording.h"
#include "ui/audit/matrixdelegate.h"
#include "ui/audit/timelinechart.h"
#include "ui/audit/timelinemodel.h"
#include "ui/shared/labels.h"
#include "ui/shared/savequestion.h"
#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableView>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr int month = 30;
constexpr int quarter = 90;
constexpr int year = 365;
constexpr int printedWidth = 1000;
constexpr int pictureScale = 2; // dots per pixel of a PNG

} // namespace

TimelineView::TimelineView(QWidget *parent) : QWidget(parent)
{
    m_model = new TimelineModel(this);
    m_title = headingLabel({}, 0, this);
    m_title->setAccessibleName(tr("What ends first"));
    m_empty = plainLabel({}, this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_chart = new TimelineChart(m_model);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Timeline as a table"));
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(TimelineModel::What, QHeaderView::Interactive);
    for (const int column : {TimelineModel::From, TimelineModel::Until, TimelineModel::State})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    MatrixDelegate::fitRows(m_table);
    m_views = new QStackedWidget(this);
    m_views->addWidget(scroll);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    m_detail = plainLabel({}, this);
    m_detail->setAccessibleName(tr("Chosen row of the timeline"));
    m_left = quietLabel({}, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeControls());
    column->addWidget(m_title);
    column->addWidget(m_views, 1);
    column->addWidget(m_detail);
    column->addWidget(m_left);

    connect(m_chart, &TimelineChart::currentChanged, this, &TimelineView::choose);
    connect(m_chart, &TimelineChart::currentMoved, this,
            [scroll](const QRect &box) { scroll->ensureVisible(box.left(), box.center().y(), 0, box.height()); });
    connect(m_chart, &TimelineChart::opened, this, &TimelineView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    auto *twin = new QAction(this);
    twin->setShortcut(Qt::CTRL | Qt::Key_T);
    twin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(twin, &QAction::triggered, this, [this] { setTableShown(!isTableShown()); });
    addAction(twin);
    setDays(quarter);
    refresh();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnWidth(TimelineModel::What, width() / 4);
}

QWidget *TimelineView::makeControls()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_zoom = new QButtonGroup(this);
    const std::pair<int, QString> ranges[] = {{month, tr("30 days")}, {quarter, tr("90 days")}, {year, tr("1 year")}};
    for (const auto &[days, text] : ranges) {
        auto *button = new QToolButton(row);
        button->setText(text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Look ahead %1").arg(text));
        m_zoom->addButton(button, days);
        line->addWidget(button);
    }
    connect(m_zoom, &QButtonGroup::idClicked, this, &TimelineView::setDays);
    line->addStretch(1);
    m_asTable = new QToolButton(row);
    m_asTable->setText(tr("&Table"));
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    m_asTable->setToolTip(tr("Ctrl+T changes between chart and table"));
    connect(m_asTable, &QToolButton::toggled, this, &TimelineView::setTableShown);
    m_export = new QToolButton(row);
    m_export->setText(tr("Copy or &save"));
    m_export->setAccessibleName(tr("Copy or save the timeline"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("&Copy as a table"), this, &TimelineView::copyTable);
    menu->addAction(tr("Copy as a &picture"), this, &TimelineView::copyPicture);
    menu->addAction(tr("Save as P&NG…"), this, [this] { askAndSave(QStringLiteral("png")); });
    menu->addAction(tr("Save as &SVG…"), this, [this] { askAndSave(QStringLiteral("svg")); });
    m_export->setMenu(menu);
    line->addWidget(m_asTable);
    line->addWidget(m_export);
    return row;
}

const Timeline &TimelineView::timeline() const
{
    return m_model->timeline();
}

void TimelineView::update(const ObservationPtr &seen, const AssessmentPtr &judged)
{
    m_seen = seen;
    m_judged = judged;
    refresh();
}

void TimelineView::setExtras(const TimelineExtras &extras)
{
    m_extras = extras;
    refresh();
}

void TimelineView::setAcceptedRisks(const QList<AcceptedRisk> &risks)
{
    if (m_extras.acceptedRisks == risks)
        return;
    m_extras.acceptedRisks = risks;
    refresh();
}

void TimelineView::refresh()
{
    const bool there = m_seen && m_judged;
    m_model->update(there ? timelineOf(*m_seen, *m_judged, m_extras, m_judged->thresholds) : Timeline());
    const Timeline &now = timeline();
    const bool rows = !now.rows.isEmpty();
    m_empty->setText(there ? now.title : tr("No audit yet."));
    m_title->setText(rows ? now.title : QString());
    m_title->setVisible(rows);
    m_left->setText(now.left > 0 ? tr("%n more row(s) are left out.", nullptr, now.left) : QString());
    m_left->setVisible(now.left > 0);
    for (QToolButton *button : {m_asTable, m_export})
        button->setEnabled(rows);
    for (QAbstractButton *button : m_zoom->buttons())
        button->setEnabled(rows && !m_asTable->isChecked());
    m_chart->refresh();
    m_views->setCurrentIndex(rows ? (m_asTable->isChecked() ? 1 : 0) : 2);
    choose(m_chart->current());
}

void TimelineView::setDays(int days)
{
    if (QAbstractButton *button = m_zoom->button(days))
        button->setChecked(true);
    m_chart->setDays(days);
}

bool TimelineView::isTableShown() const
{
    return m_asTable->isChecked();
}

void TimelineView::setTableShown(bool table)
{
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    m_asTable->setChecked(table);
    refresh();
    if (hadFocus)
        (table ? static_cast<QWidget *>(m_table) : m_chart)->setFocus();
}

/// One selection in chart and table.
void TimelineView::choose(int row)
{
    const bool there = row >= 0 && row < timeline().rows.size();
    m_detail->setVisible(there);
    if (!there)
        return m_detail->clear();
    const TimelineRow &now = timeline().rows[row];
    m_detail->setText(QStringLiteral("%1: %2, %3.\n%4").arg(now.title, dateText(now.until), now.state, now.then));
    m_chart->setCurrent(row);
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void TimelineView::open(int row)
{
    if (row < 0 || row >= timeline().rows.size() || timeline().rows[row].evidence.path.isEmpty())
        return;
    Q_EMIT evidenceWanted(timeline().rows[row].evidence, timeline().rows[row].title);
}

void TimelineView::copyTable() const
{
    QGuiApplication::clipboard()->setText(timelineTable(timeline()));
}

void TimelineView::copyPicture()
{
    const QSize size(printedWidth, m_chart->sizeHint().height());
    QImage image(size * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    image.fill(Qt::white);
    m_chart->print(&image, size, false);
    QGuiApplication::clipboard()->setImage(image);
}

QString TimelineView::saveAs(const QString &file)
{
    const QSize size(printedWidth, m_chart->sizeHint().height());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        svg.setTitle(tr("Timeline"));
        svg.setDescription(timeline().title);
        m_chart->print(&svg, size, true);
    } else {
        QImage image(size * pictureScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(pictureScale);
        image.fill(Qt::white);
        m_chart->print(&image, size, false);
        if (!image.save(&out, "PNG"))
            return tr("The picture could not be written.");
    }
    return out.commit() ? QString() : out.errorString();
}

void TimelineView::askAndSave(const QString &ending)
{
    const QString name = m_seen ? m_seen->domain.toString() : QString();
    gatepost::askAndSave(this, tr("Save the timeline"), QStringLiteral("%1-timeline.%2").arg(name, ending),
                         [this](const QString &file) { return saveAs(file); });
}

QString TimelineView::detail() const
{
    return m_detail->text();
}

} // namespace gatepost
