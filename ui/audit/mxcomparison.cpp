#include "ui/audit/mxcomparison.h"
#include "core/audit/assess.h"
#include "core/audit/senders/comparison.h"
#include "core/audit/senders/coverage.h"
#include "core/audit/senders/whatiftext.h"
#include "core/audit/wording.h"
#include "ui/audit/coveragemodel.h"
#include "ui/audit/hostsmodel.h"
#include "ui/audit/matrixdelegate.h"
#include "ui/audit/mxpicture.h"
#include "ui/shared/columnshares.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "ui/shared/savequestion.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr int panelHeight = 90;
constexpr int pictureScale = 2; // dots per pixel of a PNG
constexpr int mostSentences = 3;
constexpr int secondsPerDay = 86'400;
constexpr int daysAhead = 400; ///< of the slider: longer than certificates live
constexpr int daysPerPage = 30;
// What the sender remembers, beside the places of the list that was given.
constexpr int remembersNothing = -1;
constexpr int remembersLive = -2;
constexpr int remembersPasted = -3;

QList<HypotheticalMx> hostsThere(const Observation &seen)
{
    QList<HypotheticalMx> out;
    for (const MxObservation &host : seen.hosts) {
        if (host.preference)
            out << HypotheticalMx{*host.preference, host.name};
    }
    return out;
}

QLabel *fieldLabel(const QString &text, QWidget *parent)
{
    auto *out = new QLabel(text, parent);
    out->setTextFormat(Qt::PlainText);
    return out;
}

QToolButton *viewButton(const QString &text, QWidget *parent)
{
    auto *out = new QToolButton(parent);
    out->setText(text);
    out->setCheckable(true);
    out->setFocusPolicy(Qt::StrongFocus);
    return out;
}

} // namespace

MxComparison::MxComparison(QWidget *parent) : QWidget(parent)
{
    m_model = new HostsModel(this);
    makeMatrix();
    m_picture = new MxPicture(m_model, this);
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_matrix);
    m_views->addWidget(m_picture);
    makeLines();
    m_views->addWidget(m_byLine);
    makeDetail();
    connect(m_picture, &MxPicture::hostChosen, this,
            [this](int row) { m_matrix->setCurrentIndex(m_model->index(row, HostsModel::Sender)); });
    connect(m_picture, &MxPicture::opened, this, [this](int row, MxColumn column) {
        const int cell = column == MxColumn::Line    ? HostsModel::PolicyLine
                         : column == MxColumn::Names ? HostsModel::Certificate
                                                     : HostsModel::Sender;
        m_matrix->setCurrentIndex(m_model->index(row, cell));
        Q_EMIT cellOpened(m_model->index(row, cell));
    });
    connect(m_matrix, &QTableView::activated, this, &MxComparison::cellOpened);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &cell) {
        m_picture->setCurrentHost(cell.isValid() ? cell.row() : -1);
        sayHost(cell.isValid() ? cell.row() : -1);
        Q_EMIT cellChosen(cell);
    });

    m_banner = headingLabel({}, 0, this);
    m_state = plainLabel({}, this);
    m_state->hide();
    m_unused = plainLabel({}, this);
    m_result = plainLabel({}, this);
    m_result->setAccessibleName(tr("Result"));
    m_others = quietLabel({}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(makeControls());
    m_panel = makeWhatIf();
    m_panel->hide();
    column->addWidget(m_panel);
    column->addWidget(m_banner);
    column->addWidget(m_state);
    column->addWidget(m_views, 1);
    column->addWidget(m_detailArea);
    for (QLabel *label : {m_unused, m_result, m_others}) {
        column->addWidget(label);
        label->hide();
    }
    m_banner->hide();
    setPictureShown(false);
}

/// Side by side in any case.
QWidget *MxComparison::together(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *out = new QWidget(parent);
    auto *line = new QHBoxLayout(out);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    return out;
}

QWidget *MxComparison::makeControls()
{
    auto *row = new QWidget(this);
    auto *line = new FlowLayout(row); // long words, or a pane that is narrow
    line->setContentsMargins(0, 0, 0, 0);
    m_asMatrix = viewButton(tr("Matrix"), row);
    m_asPicture = viewButton(tr("Picture"), row);
    m_asLines = viewButton(tr("Lines"), row);
    m_asLines->setToolTip(tr("Which line of the policy covers which MX host"));
    m_asMatrix->setToolTip(tr("Ctrl+M changes between matrix and picture"));
    auto *views = new QButtonGroup(this);
    views->addButton(m_asMatrix);
    views->addButton(m_asPicture);
    views->addButton(m_asLines);
    connect(m_asLines, &QToolButton::clicked, this, &MxComparison::setLinesShown);
    connect(m_asMatrix, &QToolButton::clicked, this, [this] { setPictureShown(false); });
    connect(m_asPicture, &QToolButton::clicked, this, [this] { setPictureShown(true); });
    auto *toggle = new QAction(this);
    toggle->setShortcut(Qt::CTRL | Qt::Key_M);
    toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QAction::triggered, this, [this] { setPictureShown(m_views->currentWidget() != m_picture); });
    addAction(toggle);

    m_sender = new QComboBox(row);
    m_sender->setAccessibleName(tr("Sender"));
    for (const SenderKind kind : {SenderKind::Rfc8461, SenderKind::PostfixBefore3105, SenderKind::StrictContentType,
                                  SenderKind::NoMtaSts, SenderKind::DaneFirst})
        m_sender->addItem(senderName(kind), int(kind));
    m_sender->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sender->setMinimumContentsLength(11);
    auto *senderLabel = fieldLabel(tr("&Sender"), row);
    senderLabel->setBuddy(m_sender);
    m_otherDay = new QCheckBox(tr("&On"), row);
    m_otherDay->setAccessibleName(tr("Judge for another day"));
    m_day = new QDateEdit(QDate::currentDate(), row);
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    m_day->setAccessibleName(tr("Day to judge for"));
    m_whatIf = viewButton(tr("&What if…"), row);
    connect(m_sender, &QComboBox::currentIndexChanged, this, &MxComparison::judge);
    connect(m_otherDay, &QCheckBox::toggled, m_day, &QDateEdit::setEnabled);
    connect(m_otherDay, &QCheckBox::toggled, this, &MxComparison::judge);
    connect(m_day, &QDateEdit::dateChanged, this, &MxComparison::dayChanged);
    connect(m_whatIf, &QToolButton::toggled, this, [this](bool on) {
        m_panel->setVisible(on);
        if (on && !m_edited)
            fillWhatIf();
        judge();
        if (on)
            m_mode->setFocus();
    });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_asMatrix, m_asPicture, m_asLines})
        line->addWidget(widget);
    m_keep = new QToolButton(row);
    m_keep->setText(tr("Copy or sa&ve"));
    m_keep->setAccessibleName(tr("Copy or save the MX comparison"));
    m_keep->setPopupMode(QToolButton::InstantPopup);
    m_keep->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_keep);
    menu->addAction(tr("&Copy as a table"), this, &MxComparison::copyTable);
    menu->addAction(tr("Copy as a &picture"), this, &MxComparison::copyPicture);
    menu->addAction(tr("Save the picture as P&NG…"), this, [this] { askAndSave(QStringLiteral("png")); });
    menu->addAction(tr("Save the picture as &SVG…"), this, [this] { askAndSave(QStringLiteral("svg")); });
    m_keep->setMenu(menu);
    line->addWidget(m_keep);
    line->addWidget(together({senderLabel, m_sender}, row));
    line->addWidget(together({m_otherDay, m_day}, row));
    line->addWidget(m_whatIf);
    auto *both = new QWidget(this);
    auto *rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(row);
    rows->addWidget(makeSlider());
    return both;
}

/// Days from now on, beside the box for the date: shown while another day is judged.
QWidget *MxComparison::makeSlider()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_slider = new QSlider(Qt::Horizontal, row);
    m_slider->setAccessibleName(tr("Days from today"));
    m_slider->setRange(0, daysAhead);
    m_slider->setPageStep(daysPerPage);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(daysPerPage);
    m_ahead = fieldLabel(tr("today"), row);
    m_ahead->setMinimumWidth(m_ahead->fontMetrics().horizontalAdvance(tr("in %n day(s)", nullptr, daysAhead)) + 8);
    line->addWidget(fieldLabel(tr("On the day"), row));
    line->addWidget(m_slider, 1);
    line->addWidget(m_ahead);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int days) { m_day->setDate(QDate::currentDate().addDays(days)); });
    connect(m_otherDay, &QCheckBox::toggled, row, &QWidget::setVisible);
    row->hide();
    return row;
}

/// One day in box and slider.
void MxComparison::dayChanged()
{
    const int days = int(QDate::currentDate().daysTo(m_day->date()));
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(days);
    m_ahead->setText(days == 0 ? tr("today") : tr("in %n day(s)", nullptr, days));
    judge();
}

QWidget *MxComparison::makeWhatIf()
{
    auto *panel = new QWidget(this);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 4, 0, 4);
    m_mode = new QComboBox(panel);
    m_mode->addItem(tr("as published"), -1);
    for (const PolicyMode mode : {PolicyMode::None, PolicyMode::Testing, PolicyMode::Enforce})
        m_mode->addItem(QString(modeName(mode)), int(mode));
    m_lines = new QPlainTextEdit(panel);
    m_hosts = new QPlainTextEdit(panel);
    for (QPlainTextEdit *names : {m_lines, m_hosts}) // names read so in every language
        names->setLayoutDirection(Qt::LeftToRight);
    const std::initializer_list<std::pair<QString, QWidget *>> fields{
        {tr("&Mode"), m_mode}, {tr("&Lines of the policy"), m_lines}, {tr("MX &hosts, with preference"), m_hosts}};
    int at = 0;
    for (const auto &[text, field] : fields) {
        auto *label = fieldLabel(text, panel);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        grid->addWidget(label, 0, at);
        grid->addWidget(field, 1, at, Qt::AlignTop);
        grid->setColumnStretch(at, at == 0 ? 0 : 1);
        ++at;
    }
    for (QPlainTextEdit *edit : {m_lines, m_hosts}) {
        edit->setFont(monospaced());
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(panelHeight);
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            m_edited = m_edited || !m_filling;
            judge();
        });
    }
    auto *back = new QPushButton(tr("&Reset"), panel);
    connect(back, &QPushButton::clicked, this, &MxComparison::reset);
    m_draft = new QPushButton(tr("Make this a policy &draft"), panel);
    m_toReport = new QPushButton(tr("&Add to report"), panel);
    QWidget *small = makeSmallFields({back, m_draft, m_toReport});
    m_draft->hide(); // until somebody takes what they give
    m_toReport->hide();
    connect(m_draft, &QPushButton::clicked, this, [this] {
        if (m_shown && m_shown->compared)
            Q_EMIT draftWanted(*m_shown->compared);
    });
    connect(m_toReport, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT reportWanted(m_shown->whatIf);
    });
    grid->addWidget(small, 2, 0, 1, at);
    m_problem = plainLabel({}, panel);
    m_problem->hide();
    grid->addWidget(m_problem, 3, 0, 1, at);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &MxComparison::judge);
    return panel;
}

void MxComparison::makeMatrix()
{
    m_matrix = new QTableView(this);
    m_matrix->setModel(m_model);
    m_matrix->setAccessibleName(tr("MX comparison"));
    m_matrix->setItemDelegate(new MatrixDelegate(m_matrix));
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matrix->verticalHeader()->hide();
    QHeaderView *header = m_matrix->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    new ColumnShares(m_matrix, {{HostsModel::Preference, 10, 1}, // the view owns it
                                {HostsModel::Host, 13, 5},
                                {HostsModel::PolicyLine, 11, 4},
                                {HostsModel::Port25, 19, 2},
                                {HostsModel::StartTls, 13, 1},
                                {HostsModel::Certificate, 14, 6},
                                {HostsModel::Sender, 13, 7}});
    MatrixDelegate::fitRows(m_matrix);
}

/// How long a policy is remembered, and which one is.
QWidget *MxComparison::makeSmallFields(const QList<QPushButton *> &buttons)
{
    auto *out = new QWidget(this);
    auto *line = new FlowLayout(out);
    line->setContentsMargins(0, 0, 0, 0);
    m_maxAge = new QSpinBox(out);
    m_maxAge->setRange(0, int(maxAgeLimitSeconds / secondsPerDay));
    m_maxAge->setSpecialValueText(tr("as published"));
    m_maxAge->setSuffix(tr(" days"));
    m_maxAge->setAccessibleName(tr("max_age in days"));
    m_memory = new QComboBox(out);
    m_memory->setAccessibleName(tr("The sender remembers"));
    connect(m_maxAge, &QSpinBox::valueChanged, this, &MxComparison::judge);
    connect(m_memory, &QComboBox::currentIndexChanged, this, &MxComparison::memoryChosen);
    line->addWidget(together({fieldLabel(QStringLiteral("max_age"), out), m_maxAge}, out));
    line->addWidget(together({fieldLabel(tr("The sender remembers"), out), m_memory}, out));
    for (QPushButton *button : buttons)
        line->addWidget(button);
    auto *both = new QWidget(this);
    auto *rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(out);
    rows->addWidget(makePasted());
    return both;
}

/// A policy that the sender remembers, as it was served, and when it was served last.
QWidget *MxComparison::makePasted()
{
    m_pastedArea = new QWidget(this);
    auto *line = new QHBoxLayout(m_pastedArea);
    line->setContentsMargins(0, 0, 0, 0);
    m_pasted = new QPlainTextEdit(m_pastedArea);
    m_pasted->setLayoutDirection(Qt::LeftToRight);
    m_pasted->setAccessibleName(tr("Policy file that the sender remembers"));
    m_pasted->setPlaceholderText(tr("Paste the policy file as it was served"));
    m_pasted->setFont(monospaced());
    m_pasted->setTabChangesFocus(true);
    m_pasted->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pasted->setFixedHeight(panelHeight * 2 / 3);
    m_lastSeen = new QDateEdit(QDate::currentDate(), m_pastedArea);
    m_lastSeen->setCalendarPopup(true);
    m_lastSeen->setAccessibleName(tr("Day on which it was served last"));
    auto *when = fieldLabel(tr("Served last &on"), m_pastedArea);
    when->setBuddy(m_lastSeen);
    line->addWidget(m_pasted, 1);
    line->addWidget(when, 0, Qt::AlignTop);
    line->addWidget(m_lastSeen, 0, Qt::AlignTop);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &MxComparison::judge);
    connect(m_lastSeen, &QDateEdit::dateChanged, this, &MxComparison::judge);
    m_pastedArea->hide();
    return m_pastedArea;
}

void MxComparison::fillMemory()
{
    const int chosen = m_memory->currentData().toInt();
    const QSignalBlocker quiet(m_memory);
    m_memory->clear();
    m_memory->addItem(tr("nothing"), remembersNothing);
    if (m_judged && m_judged->source == PolicySource::Live)
        m_memory->addItem(tr("the live policy"), remembersLive);
    for (int i = 0; i < m_ledger.size(); ++i)
        m_memory->addItem(rememberedText(m_ledger[i]), i);
    m_memory->addItem(tr("another policy…"), remembersPasted);
    m_memory->setCurrentIndex(qMax(0, m_memory->findData(chosen)));
}

void MxComparison::setRememberedPolicies(const QList<RememberedPolicy> &policies)
{
    m_ledger = policies;
    fillMemory();
    memoryChosen();
}

void MxComparison::memoryChosen()
{
    const bool pasted = m_memory->currentData().toInt() == remembersPasted;
    m_pastedArea->setVisible(pasted);
    sayHost(m_matrix->currentIndex().row());
    if (pasted && m_memory->hasFocus())
        m_pasted->setFocus();
    judge();
}

void MxComparison::connectNotify(const QMetaMethod &)
{
    if (!m_draft || !m_toReport)
        return; // still being made
    m_draft->setVisible(isSignalConnected(QMetaMethod::fromSignal(&MxComparison::draftWanted)));
    m_toReport->setVisible(isSignalConnected(QMetaMethod::fromSignal(&MxComparison::reportWanted)));
}

void MxComparison::makeLines()
{
    m_coverage = new CoverageModel(this);
    m_byLine = new QTableView(this);
    m_byLine->setModel(m_coverage);
    m_byLine->setAccessibleName(tr("MX hosts and lines of the policy"));
    m_byLine->setItemDelegate(new MatrixDelegate(m_byLine));
    m_byLine->setTabKeyNavigation(false);
    m_byLine->setSelectionMode(QAbstractItemView::SingleSelection);
    m_byLine->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_byLine->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int widest = m_byLine->fontMetrics().averageCharWidth() * 60;
    m_byLine->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_byLine->verticalHeader()->setDefaultSectionSize(m_byLine->fontMetrics().height() + 14);
    m_byLine->verticalHeader()->setMaximumWidth(widest);
    QHeaderView *header = m_byLine->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(0); // what is in sight
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setMaximumSectionSize(widest);
    connect(m_byLine->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &cell) {
        if (cell.isValid() && cell.row() != m_matrix->currentIndex().row())
            m_matrix->setCurrentIndex(m_model->index(cell.row(), HostsModel::PolicyLine));
    });
}

void MxComparison::makeDetail()
{
    m_detail = plainLabel({}, this);
    m_detail->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_detail->setMargin(6);
    m_detailArea = new QScrollArea(this);
    m_detailArea->setWidgetResizable(true);
    m_detailArea->setWidget(m_detail);
    m_detailArea->setMinimumHeight(fontMetrics().height() * 3);
    m_detailArea->setMaximumHeight(fontMetrics().height() * 5);
    m_detailArea->setFocusPolicy(Qt::TabFocus);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_detail, m_detailArea})
        widget->setAccessibleName(tr("Selected MX host"));
    m_detailArea->hide();
}

void MxComparison::sayHost(int row)
{
    m_detail->setText(m_shown ? hostExplanation(*m_shown, row) : QString());
    // Nothing of the table is left in a small window when a policy is pasted too.
    m_detailArea->setVisible(!m_detail->text().isEmpty() && m_pastedArea->isHidden());
    if (row >= 0 && row < m_coverage->rowCount() && m_byLine->currentIndex().row() != row)
        m_byLine->setCurrentIndex(m_coverage->index(row, qMax(0, m_byLine->currentIndex().column())));
}

void MxComparison::setLinesShown()
{
    m_asLines->setChecked(true);
    m_views->setCurrentWidget(m_byLine);
}

void MxComparison::setPictureShown(bool picture)
{
    m_asMatrix->setChecked(!picture);
    m_asPicture->setChecked(picture);
    m_views->setCurrentWidget(picture ? static_cast<QWidget *>(m_picture) : m_matrix);
}

void MxComparison::update(const ObservationPtr &seen, const AssessmentPtr &judged)
{
    const bool another = !seen || !m_seen || seen->domain != m_seen->domain || seen->startedAt != m_seen->startedAt;
    m_seen = seen;
    m_judged = judged;
    if (another)
        reset();
    else
        judge();
}

void MxComparison::reset()
{
    m_filling = true;
    m_edited = false;
    m_sender->setCurrentIndex(0);
    m_otherDay->setChecked(false);
    m_day->setDate(QDate::currentDate());
    m_mode->setCurrentIndex(0);
    m_maxAge->setValue(0);
    m_memory->setCurrentIndex(0);
    m_pasted->clear();
    m_lastSeen->setDate(QDate::currentDate());
    m_filling = false;
    fillWhatIf();
    judge();
}

/// The panel begins with what is there.
void MxComparison::fillWhatIf()
{
    fillMemory();
    m_filling = true;
    const bool compared = m_judged && m_judged->compared;
    m_lines->setPlainText(compared ? patternsText(m_judged->compared->mx) : QString());
    m_hosts->setPlainText(m_seen ? mxHostsText(hostsThere(*m_seen)) : QString());
    m_filling = false;
}

WhatIf MxComparison::assumptions(QString *problem) const
{
    WhatIf out;
    out.lens.kind = SenderKind(m_sender->currentData().toInt());
    if (m_otherDay->isChecked())
        out.on = QDateTime(m_day->date(), QTime(12, 0), Qt::UTC);
    if (!m_whatIf->isChecked())
        return out;
    assumePolicy(&out, problem);
    const auto lines = readPatterns(m_lines->toPlainText());
    const auto hosts = readMxHosts(m_hosts->toPlainText());
    if (!lines)
        *problem = tr("Lines of the policy: %1").arg(lines.error());
    else if (!m_judged->compared || *lines != m_judged->compared->mx)
        out.lines = *lines;
    if (!hosts)
        *problem = tr("MX hosts: %1").arg(hosts.error());
    else
        wantHosts(hostsThere(*m_seen), *hosts, &out);
    if (out.lines && out.lines->isEmpty() && !m_judged->compared)
        out.lines.reset();
    return out;
}

void MxComparison::assumePolicy(WhatIf *whatIf, QString *problem) const
{
    if (m_mode->currentData().toInt() >= 0)
        whatIf->mode = PolicyMode(m_mode->currentData().toInt());
    if (m_maxAge->value() > 0)
        whatIf->maxAge = qint64(m_maxAge->value()) * secondsPerDay;
    const auto &record = m_judged->record.record;
    const int memory = m_memory->currentData().toInt();
    if (memory >= 0 && memory < m_ledger.size())
        whatIf->lens.remembered = m_ledger[memory];
    if (memory == remembersPasted && !m_pasted->toPlainText().trimmed().isEmpty()) {
        QString text = m_pasted->toPlainText();
        const StsPolicyReading read = readStsPolicy(text.replace(u'\n', QStringLiteral("\r\n")).toUtf8());
        if (read.policy)
            whatIf->lens.remembered =
                RememberedPolicy{*read.policy, {}, QDateTime(m_lastSeen->date(), QTime(12, 0), Qt::UTC)};
        else
            *problem = tr("The remembered policy: senders would not take this text for a policy.");
    }
    if (memory == remembersLive && m_judged->source == PolicySource::Live)
        whatIf->lens.remembered =
            RememberedPolicy{*m_judged->compared, record ? record->id : QByteArray(), m_judged->judgedAt};
}

void MxComparison::judge()
{
    if (m_filling)
        return;
    m_problem->hide();
    if (!m_seen || !m_judged)
        return showJudged(nullptr);
    QString problem;
    const WhatIf whatIf = assumptions(&problem);
    if (!problem.isEmpty()) { // the last good result stays
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    if (whatIf == WhatIf()) {
        m_banner->hide();
        return showJudged(m_judged);
    }
    const auto assumed =
        std::make_shared<const Assessment>(assess(*m_seen, m_judged->judgedAt, m_judged->thresholds, whatIf));
    const Comparison comparison = compareWhatIf(*m_seen, *assumed);
    QList<DomainName> changed;
    for (const HostComparison &host : comparison.hosts) {
        if (host.changed)
            changed << host.host;
    }
    showJudged(assumed, changed);
    sayComparison(whatIf, comparison.sentences);
}

void MxComparison::showJudged(const AssessmentPtr &judged, const QList<DomainName> &changed)
{
    m_shown = judged;
    const int row = m_matrix->currentIndex().row();
    m_model->update(m_seen, judged, changed);
    m_coverage->update(judged);
    m_state->setText(judged ? comparisonState(*judged) : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    if (row >= 0 && row < m_model->rowCount() && !m_matrix->currentIndex().isValid())
        m_matrix->setCurrentIndex(m_model->index(row, HostsModel::Sender));
    m_picture->update(m_seen, judged);
    sayHost(m_matrix->currentIndex().row());
    if (!judged)
        m_banner->hide();
    sayUnused();
    m_result->setText(judged ? judged->verdict.result : QString());
    QStringList beside;
    if (judged)
        beside << judged->verdict.others << judged->verdict.dane;
    beside.removeAll(QString());
    m_others->setText(beside.join(u' '));
    for (QLabel *label : {m_unused, m_result, m_others})
        label->setVisible(!label->text().isEmpty());
}

void MxComparison::sayUnused()
{
    QStringList unused;
    const bool compared = m_shown && m_shown->compared && !m_shown->hosts.isEmpty();
    for (int line = 0; compared && line < int(m_shown->compared->mx.size()); ++line) {
        const bool used = std::any_of(m_shown->hosts.begin(), m_shown->hosts.end(),
                                      [line](const HostDecision &host) { return host.match.matching.contains(line); });
        if (!used)
            unused << visible(m_shown->compared->mx[line].text, 80);
    }
    m_unused->setText(unused.isEmpty()
                          ? QString()
                          : tr("Lines of the policy that match no MX host: %1").arg(unused.join(QStringLiteral(", "))));
}

void MxComparison::sayComparison(const WhatIf &whatIf, const QStringList &sentences)
{
    const bool assumed = whatIf.changesPolicy() || whatIf.changesHosts() || whatIf.lens.remembered;
    QStringList text{assumed ? tr("What if, not what senders see today.")
                             : tr("As another sender or on another day, not the result of the audit.")};
    text << sentences.mid(0, mostSentences);
    m_banner->setText(text.join(u' '));
    m_banner->show();
}

QString MxComparison::tableText() const
{
    QStringList out;
    QStringList cells;
    for (int column = 0; column < HostsModel::ColumnCount; ++column)
        cells << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    out << cells.join(u'\t');
    for (int row = 0; row < m_model->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < HostsModel::ColumnCount; ++column)
            cells << m_model->index(row, column)
                         .data(Qt::AccessibleTextRole)
                         .toString()
                         .replace(u'\n', QStringLiteral("; "))
                         .replace(u'\t', u' ');
        out << cells.join(u'\t');
    }
    if (m_shown)
        out << QString() << m_shown->verdict.result;
    return out.join(u'\n');
}

void MxComparison::copyTable() const
{
    QGuiApplication::clipboard()->setText(tableText());
}

void MxComparison::copyPicture()
{
    QGuiApplication::clipboard()->setImage(pictureImage());
}

QImage MxComparison::pictureImage()
{
    QImage image(m_picture->printSize() * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    m_picture->print(&image);
    return image;
}

QString MxComparison::saveAs(const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(m_picture->printSize());
        svg.setViewBox(QRect(QPoint(), m_picture->printSize()));
        svg.setTitle(tr("MX comparison"));
        svg.setDescription(m_shown ? m_shown->verdict.result : QString());
        m_picture->print(&svg);
    } else if (!pictureImage().save(&out, "PNG")) {
        return tr("The picture could not be written.");
    }
    return out.commit() ? QString() : out.errorString();
}

void MxComparison::askAndSave(const QString &ending)
{
    const QString name = m_seen ? m_seen->domain.toString() : QString();
    gatepost::askAndSave(this, tr("Save the MX comparison"), QStringLiteral("%1-mx.%2").arg(name, ending),
                         [this](const QString &file) { return saveAs(file); });
}

QString MxComparison::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QString MxComparison::banner() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

QString MxComparison::detail() const
{
    return m_detail->text();
}

QString MxComparison::state() const
{
    return m_state->text();
}

EvidenceRef MxComparison::evidence(const QModelIndex &cell) const
{
    return m_model->evidence(cell);
}

} // namespace gatepost
