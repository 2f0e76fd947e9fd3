#include "ui/audit/mx/mxcomparison.h"
#include "core/audit/assess.h"
#include "core/audit/senders/coverage.h"
#include "ui/audit/hostsmodel.h"
#include "ui/audit/matrixdelegate.h"
#include "ui/audit/mx/coveragemodel.h"
#include "ui/audit/mx/mxpicture.h"
#include "ui/audit/mx/whatifpanel.h"
#include "ui/shared/labels.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace gatepost {

namespace {

QTableView *table(QAbstractItemModel *model, const QString &name)
{
    auto *out = new QTableView;
    out->setModel(model);
    out->setAccessibleName(name);
    out->setItemDelegate(new MatrixDelegate(out));
    out->setTabKeyNavigation(false);
    out->setSelectionMode(QAbstractItemView::SingleSelection);
    out->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    out->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    out->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return out;
}

void setOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MxComparison::MxComparison(QWidget *parent)
    : QWidget(parent), m_hostsModel(new HostsModel(this)), m_linesModel(new CoverageModel(this))
{
    makeTables();
    makePicture();
    makePanel();
    makeDetail();
    m_stack = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_hosts), static_cast<QWidget *>(m_lines),
                          static_cast<QWidget *>(m_pictureArea), static_cast<QWidget *>(m_panelArea)})
        m_stack->addWidget(page);
    m_stack->setMinimumHeight(120);
    m_state = plainLabel();
    m_unused = quietLabel();
    m_result = plainLabel();
    m_result->setAccessibleName(tr("Result"));
    m_others = quietLabel();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(toolRow());
    column->addWidget(bannerRow());
    column->addWidget(m_state);
    column->addWidget(m_stack, 1);
    column->addWidget(m_unused);
    column->addWidget(m_detailArea);
    column->addWidget(m_result);
    column->addWidget(m_others);
    auto *turn = new QShortcut(Qt::CTRL | Qt::Key_M, this);
    turn->setContext(Qt::WidgetWithChildrenShortcut);
    connect(turn, &QShortcut::activated, this,
            [this] { setView(m_stack->currentIndex() == Picture ? Lines : Picture); });
    refresh();
}

void MxComparison::makePanel()
{
    m_panel = new WhatIfPanel;
    connect(m_panel, &WhatIfPanel::changed, this, &MxComparison::assume);
    m_panelArea = new QScrollArea;
    m_panelArea->setWidgetResizable(true);
    m_panelArea->setFrameShape(QFrame::NoFrame);
    m_panelArea->setFocusPolicy(Qt::NoFocus);
    m_panelArea->setWidget(m_panel);
}

void MxComparison::makeDetail()
{
    m_detail = plainLabel();
    m_detail->setAccessibleName(tr("Selected MX host"));
    m_detail->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_detail->setMargin(6);
    m_detailArea = new QScrollArea;
    m_detailArea->setWidgetResizable(true);
    m_detailArea->setWidget(m_detail);
    m_detailArea->setFixedHeight(fontMetrics().height() * 5);
    m_detailArea->setFocusPolicy(Qt::TabFocus);
    m_detailArea->setAccessibleName(tr("Selected MX host"));
}

void MxComparison::makeTables()
{
    m_hosts = table(m_hostsModel, tr("MX comparison"));
    m_hosts->verticalHeader()->hide();
    m_hosts->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_hosts->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(HostsModel::Preference, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HostsModel::StartTls, QHeaderView::ResizeToContents);
    connect(header, &QHeaderView::sectionResized, m_hosts, &QTableView::resizeRowsToContents, Qt::QueuedConnection);

    m_lines = table(m_linesModel, tr("MX hosts and lines of the policy"));
    const int row = m_lines->fontMetrics().height() + 14;
    m_lines->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_lines->verticalHeader()->setDefaultSectionSize(row);
    m_lines->verticalHeader()->setMaximumWidth(m_lines->fontMetrics().averageCharWidth() * 60);
    QHeaderView *across = m_lines->horizontalHeader();
    across->setResizeContentsPrecision(0); // what is in sight
    across->setSectionResizeMode(QHeaderView::ResizeToContents);
    across->setMaximumSectionSize(m_lines->fontMetrics().averageCharWidth() * 60);

    for (QTableView *view : {m_hosts, m_lines})
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MxComparison::tellCell);
}

void MxComparison::makePicture()
{
    m_picture = new MxPicture;
    m_pictureArea = new QScrollArea;
    m_pictureArea->setWidgetResizable(true);
    m_pictureArea->setFocusPolicy(Qt::NoFocus);
    m_pictureArea->setWidget(m_picture);
    connect(m_picture, &MxPicture::hostSelected, this, &MxComparison::select);
    connect(m_picture, &MxPicture::hostOpened, this, [this](int host) {
        const QModelIndex cell = m_hostsModel->index(host, HostsModel::Sender);
        Q_EMIT hostSelected(m_shown->hosts[host], m_hostsModel->evidence(cell));
    });
    connect(m_picture, &MxPicture::currentMoved, m_pictureArea, [this](const QRect &box) {
        m_pictureArea->ensureVisible(box.center().x(), box.center().y(), box.width() / 2, box.height());
    });
}

QWidget *MxComparison::toolRow()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    m_views = new QButtonGroup(this);
    const QStringList names{tr("H&osts"), tr("Li&nes"), tr("Pict&ure"), tr("&What if…")};
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QPushButton(names[i]);
        button->setCheckable(true);
        // Bold besides the ground, which in the dark differs too little.
        connect(button, &QPushButton::toggled, button, [button](bool on) {
            QFont font = button->font();
            font.setBold(on);
            button->setFont(font);
        });
        button->setChecked(i == 0);
        m_views->addButton(button, i);
        row->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(View(id)); });
    row->addStretch(1);

    m_sender = new QComboBox;
    m_sender->setAccessibleName(tr("Sender"));
    m_sender->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sender->setMinimumContentsLength(16);
    for (const SenderKind kind : {SenderKind::Rfc8461, SenderKind::PostfixBefore3105, SenderKind::StrictContentType,
                                  SenderKind::NoMtaSts, SenderKind::DaneFirst})
        m_sender->addItem(senderName(kind), int(kind));
    connect(m_sender, &QComboBox::currentIndexChanged, this, &MxComparison::assume);
    m_on = new QDateEdit;
    m_on->setAccessibleName(tr("On the day"));
    m_on->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_on->setCalendarPopup(true);
    connect(m_on, &QDateEdit::dateChanged, this, &MxComparison::assume);
    row->addWidget(m_sender);
    row->addWidget(m_on);
    return out;
}

QWidget *MxComparison::bannerRow()
{
    m_banner = new QFrame;
    m_banner->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(8, 4, 8, 4);
    auto *reset = new QPushButton(tr("Reset"));
    connect(reset, &QPushButton::clicked, this, &MxComparison::reset);
    row->addWidget(plainLabel(tr("What if: this tab shows an assumption. Findings and verdict stay as they were "
                                 "seen.")),
                   1);
    row->addWidget(reset);
    m_banner->hide();
    return m_banner;
}

void MxComparison::setView(View view)
{
    m_views->button(view)->setChecked(true);
    m_stack->setCurrentIndex(view);
    m_detailArea->setVisible(view != Assumptions);
}

void MxComparison::update(const ObservationPtr &seen, const AssessmentPtr &judged)
{
    if (seen == m_seen && judged == m_judged)
        return;
    m_seen = seen;
    m_judged = judged;
    reset();
}

void MxComparison::reset()
{
    m_setting = true;
    m_shown = m_judged;
    m_sender->setCurrentIndex(0);
    if (m_judged) {
        m_on->setDate(m_judged->judgedAt.toUTC().date());
        m_panel->fill(*m_judged);
    }
    m_panel->showNothing();
    m_setting = false;
    refresh();
}

void MxComparison::assume()
{
    if (m_setting || !m_judged)
        return;
    WhatIf what;
    if (!m_panel->collect(&what))
        return;
    what.lens.kind = SenderKind(m_sender->currentData().toInt());
    if (m_on->date() != m_judged->judgedAt.toUTC().date())
        what.on = QDateTime(m_on->date(), QTime(23, 59, 59), Qt::UTC);
    m_shown = m_judged;
    m_panel->showNothing();
    if (what != m_judged->whatIf) {
        m_shown = std::make_shared<const Assessment>(assess(*m_seen, m_judged->judgedAt, {}, what));
        m_panel->showResult(*m_seen, *m_shown);
    }
    refresh();
}

void MxComparison::refresh()
{
    m_setting = true;
    m_hostsModel->update(m_seen, m_shown);
    m_linesModel->update(m_shown);
    m_picture->update(m_shown);
    m_setting = false;
    m_banner->setVisible(isWhatIf());
    for (QWidget *input :
         {static_cast<QWidget *>(m_sender), static_cast<QWidget *>(m_on), static_cast<QWidget *>(m_panel)})
        input->setEnabled(m_judged && m_judged->complete);
    const Assessment none;
    const Assessment &judged = m_shown ? *m_shown : none;
    setOrHide(m_state, m_shown ? comparisonState(judged) : QString());
    setOrHide(m_unused, unusedText(judged));
    setOrHide(m_result, judged.verdict.result);
    QStringList beside{judged.verdict.others, judged.verdict.dane};
    beside.removeAll(QString());
    setOrHide(m_others, beside.join(u' '));
    const int hosts = int(judged.hosts.size());
    m_host = hosts > 0 ? qBound(0, m_host, hosts - 1) : -1;
    m_detail->setText(hostExplanation(judged, m_host));
    if (m_host >= 0)
        select(m_host);
}

void MxComparison::tellCell(const QModelIndex &cell)
{
    if (!cell.isValid() || m_setting)
        return;
    select(cell.row());
    const QModelIndex at =
        cell.model() == m_hostsModel ? cell : m_hostsModel->index(cell.row(), HostsModel::PolicyLine);
    Q_EMIT hostSelected(m_shown->hosts[cell.row()], m_hostsModel->evidence(at));
}

/// The same host in both tables and the picture, and its story below.
void MxComparison::select(int host)
{
    m_host = host;
    m_setting = true;
    for (QTableView *view : {m_hosts, m_lines}) {
        const QModelIndex now = view->currentIndex();
        if (now.row() != host)
            view->setCurrentIndex(view->model()->index(host, qMax(0, now.column())));
    }
    m_picture->setCurrentHost(host);
    m_setting = false;
    m_detail->setText(hostExplanation(*m_shown, host));
}

} // namespace gatepost
