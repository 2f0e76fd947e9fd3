#include "ui/audit/findingspane.h"
#include "core/audit/wording.h"
#include "ui/audit/findingdelegate.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace gatepost {

namespace {
constexpr int allChip = -1;
constexpr Effect listed[] = {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::CouldNotTest};
} // namespace

FindingsPane::FindingsPane(QWidget *parent) : QWidget(parent)
{
    m_filter.setSourceModel(&m_model);
    m_chips = new QButtonGroup(this);
    m_chips->setExclusive(true);
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the findings"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(220);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        filterChanged();
    });

    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    chips->addWidget(chip(std::nullopt));
    for (const Effect effect : listed)
        chips->addWidget(chip(effect));
    chips->addStretch(1);
    chips->addWidget(m_find, 2);

    m_list = new QListView(this);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Findings"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const auto finding = current())
            Q_EMIT selected(*finding);
    });
    const auto open = [this] {
        if (const auto finding = current())
            Q_EMIT opened(*finding);
    };
    connect(m_list, &QListView::activated, this, open);

    m_note = quietLabel({}, this);
    m_showPassed = new QPushButton(this);
    m_showPassed->setFlat(true);
    m_showPassed->setCheckable(true);
    connect(m_showPassed, &QPushButton::toggled, this, [this](bool on) {
        m_filter.setShowPassed(on);
        filterChanged();
    });
    m_dropStep = new QPushButton(tr("Show all steps"), this);
    m_dropStep->setFlat(true);
    m_dropStep->hide();
    connect(m_dropStep, &QPushButton::clicked, this, [this] {
        setStep(std::nullopt);
        Q_EMIT stepFilterDropped();
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_dropStep);
    foot->addWidget(m_showPassed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addLayout(chips);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    refreshChips();
    m_byEffect[allChip]->setChecked(true);
}

QToolButton *FindingsPane::chip(std::optional<Effect> effect)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_byEffect.insert(effect ? int(*effect) : allChip, button);
    m_chips->addButton(button);
    connect(button, &QToolButton::clicked, this, [this, effect] {
        m_filter.setEffect(effect);
        filterChanged();
    });
    return button;
}

void FindingsPane::refreshChips()
{
    QHash<int, int> counts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        ++counts[int(m_model.finding(row).effect)];
    m_passed = counts.take(int(Effect::Passed));
    int all = 0;
    for (const int count : std::as_const(counts))
        all += count;
    m_byEffect[allChip]->setText(tr("All %1").arg(all));
    m_byEffect[allChip]->setAccessibleName(tr("All findings: %1").arg(all));
    for (const Effect effect : listed) {
        QToolButton *button = m_byEffect[int(effect)];
        const int count = counts.value(int(effect));
        button->setIcon(markIcon(effect, palette()));
        button->setText(QString::number(count));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(effectWord(effect)).arg(count));
        button->setToolTip(effectWord(effect));
    }
    m_showPassed->setText(m_filter.isShowingPassed() ? tr("Hide passed checks")
                                                     : tr("Show %n passed check(s)", nullptr, m_passed));
    m_showPassed->setVisible(m_passed > 0);
}

void FindingsPane::clear()
{
    m_model.clear();
    m_find->clear();
    m_filter.setEffect(std::nullopt);
    m_byEffect[allChip]->setChecked(true);
    m_showPassed->setChecked(false);
    setStep(std::nullopt);
    m_note->clear();
    refreshChips();
}

void FindingsPane::update(const Assessment &judged, bool last)
{
    const auto before = current();
    m_model.update(judged.findings, last);
    for (int row = 0; before && row < m_filter.rowCount(); ++row) {
        const auto finding = m_filter.index(row, 0).data(FindingsModel::FindingRole).value<Finding>();
        if (finding.id == before->id && finding.subject == before->subject && finding.args == before->args)
            m_list->setCurrentIndex(m_filter.index(row, 0));
    }
    filterChanged();
    if (!last)
        m_note->setText(tr("These may still change."));
}

void FindingsPane::setStep(std::optional<Step> step)
{
    m_filter.setStep(step);
    m_dropStep->setVisible(step.has_value());
    filterChanged();
}

int FindingsPane::hiddenByFilter() const
{
    const int shown = m_filter.rowCount();
    const bool passed = m_filter.isShowingPassed() || m_filter.step() || m_filter.effect() == Effect::Passed;
    return qMax(0, m_model.rowCount() - (passed ? 0 : m_passed) - shown);
}

void FindingsPane::filterChanged()
{
    refreshChips();
    const int hidden = hiddenByFilter();
    QString note;
    if (m_filter.step())
        note = tr("Only step %1 (%2).").arg(int(*m_filter.step())).arg(stepName(*m_filter.step())) + u' ';
    if (hidden > 0)
        note += tr("%n hidden by filter", nullptr, hidden);
    else if (m_model.rowCount() > 0 && m_filter.rowCount() == 0)
        note += tr("Nothing to mend: every check passed.");
    m_note->setText(note);
}

std::optional<Finding> FindingsPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(index.data(FindingsModel::FindingRole).value<Finding>()) : std::nullopt;
}

void FindingsPane::goToNext(bool forward)
{
    const int rows = m_filter.rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (forward ? -1 : rows);
    m_list->setCurrentIndex(m_filter.index((now + (forward ? 1 : rows - 1)) % rows, 0));
    if (const auto finding = current())
        Q_EMIT opened(*finding);
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
