#include "ui/audit/findingspane.h"
#include "core/audit/wording.h"
#include "ui/audit/findingdelegate.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr int allChip = -1;

struct Chip
{
    FindingGroup group;
    Effect effect;   ///< for the mark
    bool whenNeeded; ///< is there only while it counts something or filters
};
constexpr Chip chips[] = {
    {FindingGroup::Blocks, Effect::Blocks, false},
    {FindingGroup::Unprotected, Effect::Unprotected, false},
    {FindingGroup::AtRisk, Effect::AtRisk, false},
    {FindingGroup::Advice, Effect::Advice, false},
    {FindingGroup::CouldNotTest, Effect::CouldNotTest, false},
    {FindingGroup::NotNeeded, Effect::NotApplicable, true},
    {FindingGroup::Accepted, Effect::Passed, true},
};

QString groupWord(const Chip &chip)
{
    return chip.group == FindingGroup::Accepted ? FindingsPane::tr("Accepted") : effectWord(chip.effect);
}

/// The definition of the effect, as in every report.
QString meaning(FindingGroup group)
{
    switch (group) {
    case FindingGroup::Blocks:
        return FindingsPane::tr("Blocks delivery: a sender that honours MTA-STS does not deliver to this host, or to "
                                "any host, now.");
    case FindingGroup::Unprotected:
        return FindingsPane::tr("No protection: senders treat the domain as if it had no MTA-STS.");
    case FindingGroup::AtRisk:
        return FindingsPane::tr("At risk: fine now; fails on a known date, on some path or for some senders.");
    case FindingGroup::Advice:
        return FindingsPane::tr("Advice: better practice, no effect on mail.");
    case FindingGroup::CouldNotTest:
        return FindingsPane::tr("Could not test: the finding says why, and on whose side.");
    case FindingGroup::NotNeeded:
        return FindingsPane::tr("Skipped or not applicable: the finding says why.");
    case FindingGroup::Accepted:
        return FindingsPane::tr("Accepted: somebody decided to live with it until a day.");
    case FindingGroup::Passed:
        break;
    }
    return {};
}

bool isThe(const Finding &one, const Finding &other)
{
    return one.id == other.id && one.subject == other.subject && one.args == other.args;
}

Finding findingAt(const QModelIndex &index)
{
    return index.data(FindingsModel::FindingRole).value<Finding>();
}

} // namespace

FindingsPane::FindingsPane(QWidget *parent) : QWidget(parent)
{
    m_filter.setSourceModel(&m_model);
    makeList();
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addLayout(makeChips());
    column->addWidget(makeFilterBar());
    column->addWidget(m_list, 1);
    column->addLayout(makeFoot());
    filterChanged();
    setTabOrder(m_find, m_list);
}

void FindingsPane::makeList()
{
    m_list = new QListView(this);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Findings"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const auto finding = current())
            Q_EMIT selected(*finding);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPane::refreshActions);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto finding = current())
            Q_EMIT opened(*finding);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (selection().isEmpty())
            return;
        QMenu *menu = contextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
}

void FindingsPane::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key, auto perform) {
        auto *out = new QAction(text, this);
        out->setShortcut(key);
        connect(out, &QAction::triggered, this, perform);
        return out;
    };
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    m_copyText = make(tr("Copy as &text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                      [this, copy] { copy(m_model.asText(selection())); });
    m_copyMarkdown = make(tr("Copy as &Markdown"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                          [this, copy] { copy(m_model.asMarkdown(selection())); });
    m_copyJson = make(tr("Copy as &JSON"), {}, [this, copy] { copy(QString::fromUtf8(m_model.asJson(selection()))); });
    m_accept = make(tr("Accept this &risk…"), {}, [this] {
        if (const auto finding = current())
            Q_EMIT acceptWanted(*finding);
    });
    m_withdraw = make(tr("&Withdraw the acceptance"), {}, [this] {
        if (const auto finding = current())
            Q_EMIT withdrawWanted(*finding);
    });
}

QLayout *FindingsPane::makeChips()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(makeChip(allChip));
    for (const Chip &one : chips)
        row->addWidget(makeChip(int(one.group)));
    row->addStretch(1);
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the findings"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(80);
    m_find->setMaximumWidth(220);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        filterChanged();
    });
    row->addWidget(m_find, 2);
    return row;
}

QToolButton *FindingsPane::makeChip(int key)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(key == allChip ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_byGroup.insert(key, button);
    connect(button, &QToolButton::clicked, this, [this, key] {
        if (key == allChip)
            m_filter.setGroups({});
        else
            toggle(FindingGroup(key));
        filterChanged();
    });
    return button;
}

QFrame *FindingsPane::makeFilterBar()
{
    m_filterBar = new QFrame(this);
    m_filterBar->setFrameShape(QFrame::StyledPanel);
    m_filterBar->setAutoFillBackground(true);
    m_filterBar->setBackgroundRole(QPalette::AlternateBase);
    m_filterText = plainLabel({}, m_filterBar);
    m_clearFilter = new QPushButton(tr("Show all"), m_filterBar);
    m_clearFilter->setAccessibleName(tr("Show all findings, without filter"));
    m_clearFilter->setAutoDefault(false);
    connect(m_clearFilter, &QPushButton::clicked, this, &FindingsPane::showEverything);
    auto *row = new QHBoxLayout(m_filterBar);
    row->setContentsMargins(8, 2, 4, 2);
    row->addWidget(m_filterText, 1);
    row->addWidget(m_clearFilter);
    m_filterBar->hide();
    return m_filterBar;
}

QLayout *FindingsPane::makeFoot()
{
    m_note = quietLabel({}, this);
    m_position = quietLabel({}, this);
    m_position->setWordWrap(false);
    m_position->setObjectName(QStringLiteral("position"));
    m_groupByStep = new QToolButton(this);
    m_groupByStep->setText(tr("By &step"));
    m_groupByStep->setAccessibleName(tr("Group the findings by step"));
    m_groupByStep->setToolTip(tr("Group the findings by step"));
    m_groupByStep->setCheckable(true);
    m_groupByStep->setFocusPolicy(Qt::StrongFocus);
    connect(m_groupByStep, &QToolButton::toggled, this, &FindingsPane::setGroupedByStep);
    m_showPassed = new QPushButton(this);
    m_showPassed->setFlat(true);
    m_showPassed->setCheckable(true);
    m_showPassed->setAutoDefault(false);
    connect(m_showPassed, &QPushButton::toggled, this, &FindingsPane::setShowPassed);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_position);
    row->addWidget(m_groupByStep);
    row->addWidget(m_showPassed);
    return row;
}

void FindingsPane::refreshCounts()
{
    m_counts.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isWithdrawn(row))
            ++m_counts[int(groupOf(m_model.finding(row).effect, m_model.isAccepted(row)))];
    }
}

int FindingsPane::listed() const
{
    int out = 0;
    for (const Chip &one : chips)
        out += count(one.group);
    return out;
}

void FindingsPane::refreshChips()
{
    m_byGroup[allChip]->setText(tr("All %1").arg(listed()));
    m_byGroup[allChip]->setAccessibleName(tr("All findings: %1").arg(listed()));
    m_byGroup[allChip]->setChecked(m_filter.groups().isEmpty());
    for (const Chip &one : chips) {
        QToolButton *button = chip(one.group);
        const QString number = QString::number(count(one.group));
        const bool accepted = one.group == FindingGroup::Accepted;
        const bool pressed = m_filter.groups().contains(one.group);
        if (!accepted)
            setMark(button, one.effect);
        button->setText(accepted ? tr("Accepted %1").arg(number) : number);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(groupWord(one), number));
        button->setToolTip(meaning(one.group));
        button->setChecked(pressed);
        button->setVisible(!one.whenNeeded || pressed || count(one.group) > 0);
    }
}

QString FindingsPane::filterText() const
{
    return m_filterBar->isHidden() ? QString() : m_filterText->text();
}

ReportFilter FindingsPane::reportFilter() const
{
    ReportFilter out;
    out.step = m_filter.step();
    out.text = m_filter.text();
    const QSet<FindingGroup> &groups = m_filter.groups();
    if (groups.isEmpty())
        return out;
    out.accepted = groups.contains(FindingGroup::Accepted) ? AcceptedFindings::Listed : AcceptedFindings::LeftOut;
    for (const Effect effect : {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice,
                                Effect::CouldNotTest, Effect::Skipped, Effect::NotApplicable}) {
        if (groups.contains(groupOf(effect, false)))
            out.effects << effect;
    }
    return out;
}

QString FindingsPane::footText() const
{
    return m_note->text();
}

QString FindingsPane::position() const
{
    return m_position->accessibleName();
}

void FindingsPane::refreshFoot()
{
    const int passed = count(FindingGroup::Passed);
    const int untested = count(FindingGroup::CouldNotTest);
    QStringList facts;
    if (passed > 0)
        facts << tr("%n passed", "checks", passed);
    if (untested > 0)
        facts << tr("%n listed, %1 not tested", "findings", listed()).arg(untested);
    else if (listed() > 0)
        facts << tr("%n listed", "findings", listed());
    if (m_running && m_model.rowCount() > 0)
        facts << tr("these may still change");
    if (!m_running && listed() == 0 && passed > 0)
        facts = QStringList{tr("Nothing to mend: every check passed.")};
    m_note->setText(facts.join(QStringLiteral(" · ")));
    const bool showing = m_filter.isShowingPassed();
    m_showPassed->setText(showing ? tr("▾ Hide &passed") : tr("▸ Show &passed"));
    m_showPassed->setAccessibleName(showing ? tr("Hide the passed checks")
                                            : tr("Show %n passed check(s)", nullptr, passed));
    m_showPassed->setVisible(passed > 0);
    m_groupByStep->setEnabled(!m_running);
}

int FindingsPane::hiddenByFilter() const
{
    // Rows that the list would have without a filter. The passed checks of a step that is looked at come on top of it.
    int expected = 0;
    int shown = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool passed = groupOf(m_model.finding(row).effect, m_model.isAccepted(row)) == FindingGroup::Passed;
        if (passed && !m_filter.isShowingPassed())
            continue;
        ++expected;
        if (m_filter.mapFromSource(m_model.index(row)).isValid())
            ++shown;
    }
    return expected - shown;
}

void FindingsPane::filterChanged()
{
    refreshCounts();
    refreshChips();
    refreshFoot();
    const int hidden = hiddenByFilter();
    QStringList sentences;
    if (const auto step = m_filter.step())
        sentences << tr("Only step %1 (%2).").arg(int(*step)).arg(stepName(*step));
    if (!m_filter.groups().isEmpty()) {
        QStringList words;
        for (const Chip &one : chips) {
            if (m_filter.groups().contains(one.group))
                words << groupWord(one);
        }
        sentences << tr("Only: %1.").arg(words.join(QStringLiteral(", ")));
    }
    if (!m_filter.text().isEmpty())
        sentences << tr("Only with “%1”.").arg(visible(m_filter.text(), 40));
    if (hidden > 0)
        sentences << tr("%n hidden by filter", nullptr, hidden);
    m_filterText->setText(sentences.join(u' '));
    m_filterBar->setVisible(m_filter.isFiltering());
    m_position->clear();
    m_position->setAccessibleName({});
    refreshActions();
    Q_EMIT countsChanged();
}

void FindingsPane::refreshActions()
{
    const QList<Finding> chosen = selection();
    for (QAction *action : {m_copyText, m_copyMarkdown, m_copyJson})
        action->setEnabled(!chosen.isEmpty());
    const QModelIndex index = m_list->currentIndex();
    const bool accepted = !index.data(FindingsModel::AcceptedRole).toString().isEmpty();
    const bool one = chosen.size() == 1 && index.isValid() && m_canAccept && !m_running;
    m_accept->setEnabled(one && !accepted && canBeAccepted(findingAt(index)));
    m_accept->setVisible(m_canAccept && !accepted);
    m_withdraw->setEnabled(one && accepted);
    m_withdraw->setVisible(m_canAccept && accepted);
}

QMenu *FindingsPane::contextMenu()
{
    auto *menu = new QMenu(m_list);
    const auto finding = current();
    if (finding)
        menu->addAction(tr("&Open the evidence"), this, [this, finding] { Q_EMIT opened(*finding); });
    menu->addSeparator();
    menu->addActions({m_copyText, m_copyMarkdown, m_copyJson});
    if (m_accept->isEnabled() || m_withdraw->isEnabled()) {
        menu->addSeparator();
        menu->addAction(m_accept->isEnabled() ? m_accept : m_withdraw);
    }
    menu->addSeparator();
    if (finding && !m_filter.step())
        menu->addAction(tr("Only &step %1 (%2)").arg(int(finding->step)).arg(stepName(finding->step)), this,
                        [this, finding] { setStep(finding->step); });
    if (m_filter.isFiltering())
        menu->addAction(tr("Show &all"), this, &FindingsPane::showEverything);
    return menu;
}

void FindingsPane::clear()
{
    m_running = true;
    m_filter.setLive(true);
    m_model.clear();
    m_find->clear();
    m_filter.setGroups({});
    m_showPassed->setChecked(false);
    setStep(std::nullopt);
}

void FindingsPane::update(const ObservationPtr &seen, const AssessmentPtr &judged, bool last)
{
    const auto before = current();
    const QList<Finding> chosen = selection();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_running = !last;
    m_filter.setLive(m_running);
    m_model.setAudit(seen, judged);
    m_model.update(judged->findings, last);
    if (last) { // everything was made anew
        select(chosen, before);
        m_list->verticalScrollBar()->setValue(scrolled);
    }
    filterChanged();
}

void FindingsPane::select(const QList<Finding> &findings, const std::optional<Finding> &current)
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        const Finding finding = findingAt(index);
        if (current && isThe(finding, *current))
            m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
        if (std::any_of(findings.begin(), findings.end(), [&](const Finding &f) { return isThe(f, finding); }))
            m_list->selectionModel()->select(index, QItemSelectionModel::Select);
    }
}

void FindingsPane::setRisks(const QList<AcceptedRisk> &risks, const QDate &day, bool canAccept)
{
    m_canAccept = canAccept;
    m_model.setRisks(risks, day);
    filterChanged();
}

void FindingsPane::setStep(std::optional<Step> step)
{
    m_filter.setStep(step);
    filterChanged();
}

void FindingsPane::setShowPassed(bool show)
{
    m_filter.setShowPassed(show);
    m_showPassed->setChecked(show);
    filterChanged();
}

void FindingsPane::setGroupedByStep(bool grouped)
{
    m_groupByStep->setChecked(grouped);
    m_filter.setGroupedByStep(grouped);
    m_list->doItemsLayout(); // heights change with the headings
}

void FindingsPane::toggle(FindingGroup group)
{
    QSet<FindingGroup> groups = m_filter.groups();
    if (!groups.remove(group))
        groups.insert(group);
    m_filter.setGroups(groups);
    filterChanged();
}

void FindingsPane::showEverything()
{
    const bool step = m_filter.step().has_value();
    m_filter.setGroups({});
    m_filter.setStep(std::nullopt);
    m_find->clear();
    filterChanged();
    focusList();
    if (step)
        Q_EMIT stepFilterDropped();
}

SessionFilter FindingsPane::filter() const
{
    SessionFilter out;
    for (const FindingGroup group : m_filter.groups())
        out.groups << int(group);
    out.step = m_filter.step() ? int(*m_filter.step()) : 0;
    out.find = m_filter.text();
    out.passed = m_filter.isShowingPassed();
    return out;
}

void FindingsPane::setFilter(const SessionFilter &filter)
{
    QSet<FindingGroup> groups;
    for (const int group : filter.groups) {
        if (m_byGroup.contains(group) && group != allChip) // the file is from outside
            groups.insert(FindingGroup(group));
    }
    m_filter.setGroups(groups);
    const bool known = filter.step >= int(allSteps.front()) && filter.step <= int(allSteps.back());
    m_filter.setStep(known ? std::optional(Step(filter.step)) : std::nullopt);
    m_find->setText(filter.find);
    setShowPassed(filter.passed);
}

std::optional<Finding> FindingsPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(findingAt(index)) : std::nullopt;
}

QList<Finding> FindingsPane::selection() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<Finding> out;
    for (const QModelIndex &index : std::as_const(indexes))
        out << findingAt(index);
    return out;
}

void FindingsPane::goToNext(bool forward)
{
    const int rows = m_filter.rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (forward ? -1 : rows);
    const QModelIndex next = m_filter.index((now + (forward ? 1 : rows - 1)) % rows, 0);
    m_list->setCurrentIndex(next);
    m_position->setText(tr("%1 of %2").arg(next.row() + 1).arg(rows));
    m_position->setAccessibleName(
        tr("%1 of %2, %3").arg(next.row() + 1).arg(rows).arg(next.data(Qt::AccessibleTextRole).toString()));
    QAccessibleEvent event(m_position, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT walked(findingAt(next), next.row() + 1, rows);
}

void FindingsPane::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FindingsPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_list->setCurrentIndex(m_filter.index(0, 0));
}

} // namespace gatepost
