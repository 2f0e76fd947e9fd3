#include "ui/history/compareview.h"
#include "core/audit/wording.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include "ui/shared/times.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

namespace gatepost {

namespace {

enum Column { NameColumn, LeftColumn, RightColumn, ColumnCount };

QString candidateText(const JudgedAudit &audit)
{
    const QString when = momentText(audit.seen->startedAt);
    return QStringLiteral("%1 · %2").arg(audit.seen->domain.toUnicode(), when);
}

/// The sign of a change; a word stands beside it for those who do not see it.
QString signOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("+");
    case ChangeKind::Removed:
        return QStringLiteral("−");
    case ChangeKind::Changed:
        return QStringLiteral("~");
    case ChangeKind::Same:
        break;
    }
    return {};
}

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return CompareView::tr("added");
    case ChangeKind::Removed:
        return CompareView::tr("removed");
    case ChangeKind::Changed:
        return CompareView::tr("changed");
    case ChangeKind::Same:
        break;
    }
    return CompareView::tr("unchanged");
}

QStandardItem *cell(const QString &text, const QString &accessible = {})
{
    constexpr int linePadding = 8;
    auto *item = new QStandardItem(text);
    item->setSizeHint({0, QFontMetrics(QApplication::font()).height() + linePadding});
    item->setEditable(false);
    item->setToolTip(plainTip(text));
    if (!accessible.isEmpty())
        item->setData(accessible, Qt::AccessibleTextRole);
    return item;
}

} // namespace

CompareView::CompareView(QWidget *parent) : QWidget(parent)
{
    m_words = plainLabel({}, this);
    m_cautions = quietLabel({}, this);
    m_none = quietLabel(tr("Choose two audits. Open audits are in the lists; “Open…” takes one from a file."), this);
    m_model = new QStandardItemModel(this);
    m_tree = new QTreeView(this);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("What both audits say"));
    m_tree->setUniformRowHeights(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setExpandsOnDoubleClick(true);
    m_head = headRow();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(headingLabel(tr("Compare two audits"), 4, this));
    column->addWidget(sidesRow());
    column->addWidget(m_none);
    column->addWidget(m_head);
    column->addWidget(m_words);
    column->addWidget(m_cautions);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_leftBox);
    fill();
}

QWidget *CompareView::sidesRow()
{
    auto *row = new QWidget(this);
    auto *both = new QVBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    both->addLayout(line);
    const auto side = [&](QComboBox *&box, const QString &name, const QString &openText, bool right) {
        auto *label = plainLabel(name, row);
        label->setWordWrap(false);
        box = new QComboBox(row);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        QString spoken = name;
        box->setAccessibleName(spoken.remove(u'&'));
        label->setBuddy(box);
        connect(box, &QComboBox::activated, this, &CompareView::choose);
        auto *open = new QPushButton(tr("Open…"), row);
        open->setAccessibleName(openText);
        connect(open, &QPushButton::clicked, this, [this, right] { Q_EMIT openWanted(right); });
        line->addWidget(label);
        line->addWidget(box, 1);
        line->addWidget(open);
    };
    side(m_leftBox, tr("&Earlier"), tr("Open the earlier audit from a file"), false);
    auto *swapButton = new QToolButton(row);
    swapButton->setText(QStringLiteral("⇄"));
    swapButton->setToolTip(tr("Swap the two audits"));
    swapButton->setAccessibleName(tr("Swap the two audits"));
    swapButton->setFocusPolicy(Qt::StrongFocus);
    connect(swapButton, &QToolButton::clicked, this, &CompareView::swap);
    line->addWidget(swapButton);
    side(m_rightBox, tr("&Later"), tr("Open the later audit from a file"), true);
    m_onlyChanged = new QCheckBox(tr("&Only what changed"), row);
    m_onlyChanged->setChecked(true);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &CompareView::fill);
    m_previous = new QPushButton(tr("&Previous"), row);
    m_previous->setAccessibleName(tr("Previous change"));
    connect(m_previous, &QPushButton::clicked, this, [this] { goToNext(false); });
    m_next = new QPushButton(tr("&Next"), row);
    m_next->setAccessibleName(tr("Next change"));
    connect(m_next, &QPushButton::clicked, this, [this] { goToNext(true); });
    auto *walk = new FlowLayout; // below: with large text the sides take a whole line
    for (QWidget *widget : std::initializer_list<QWidget *>{m_onlyChanged, m_previous, m_next})
        walk->addWidget(widget);
    both->addLayout(walk);
    return row;
}

QWidget *CompareView::headRow()
{
    constexpr int markSize = 22;
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const auto verdict = [&](MarkWidget *&mark, QLabel *&label) {
        mark = new MarkWidget(markSize, row);
        label = headingLabel({}, 2, row);
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(label, 1);
    };
    verdict(m_leftMark, m_leftVerdict);
    verdict(m_rightMark, m_rightVerdict);
    return row;
}

bool CompareView::hasSides() const
{
    return m_left.seen && m_right.seen;
}

void CompareView::setCandidates(const QList<JudgedAudit> &audits)
{
    m_candidates = audits;
    for (const JudgedAudit &chosen : {m_left, m_right}) {
        const bool known = std::any_of(m_candidates.begin(), m_candidates.end(),
                                       [&](const JudgedAudit &audit) { return audit.seen == chosen.seen; });
        if (chosen.seen && !known)
            m_candidates << chosen;
    }
    fillCombo(m_leftBox, m_left);
    fillCombo(m_rightBox, m_right);
}

void CompareView::fillCombo(QComboBox *combo, const JudgedAudit &chosen)
{
    combo->clear();
    combo->setPlaceholderText(m_candidates.isEmpty() ? tr("no audit is open") : tr("choose an audit"));
    combo->setCurrentIndex(-1);
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        combo->addItem(markIcon(m_candidates[i].judged->verdict.effect, palette()), candidateText(m_candidates[i]));
        if (m_candidates[i].seen == chosen.seen)
            combo->setCurrentIndex(int(i));
    }
    if (!chosen.seen)
        combo->setCurrentIndex(-1);
}

void CompareView::setSides(const JudgedAudit &left, const JudgedAudit &right)
{
    m_left = left;
    m_right = right;
    setCandidates(m_candidates);
    fill();
}

void CompareView::add(const JudgedAudit &audit, bool right)
{
    (right ? m_right : m_left) = audit;
    setCandidates(m_candidates);
    fill();
}

void CompareView::choose()
{
    const auto chosen = [this](const QComboBox *box) {
        return box->currentIndex() < 0 ? JudgedAudit() : m_candidates[box->currentIndex()];
    };
    m_left = chosen(m_leftBox);
    m_right = chosen(m_rightBox);
    fill();
}

void CompareView::swap()
{
    std::swap(m_left, m_right);
    setCandidates(m_candidates);
    fill();
}

void CompareView::fill()
{
    const bool both = hasSides();
    m_none->setVisible(!both);
    for (QWidget *widget : {m_head, static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_tree)})
        widget->setVisible(both);
    m_model->clear();
    m_changes = both ? changesBetween(m_left, m_right) : AuditChanges();
    m_cautions->setVisible(!m_changes.cautions.isEmpty());
    const bool any = m_changes.changed() > 0;
    m_next->setEnabled(any);
    m_previous->setEnabled(any);
    if (both) {
        m_leftMark->setEffect(m_left.judged->verdict.effect);
        m_rightMark->setEffect(m_right.judged->verdict.effect);
        m_leftVerdict->setText(m_left.judged->verdict.word);
        m_rightVerdict->setText(m_right.judged->verdict.word);
        m_words->setText(m_changes.sentences.join(u' '));
        m_cautions->setText(m_changes.cautions.join(u' '));
        m_model->setHorizontalHeaderLabels({tr("What"), candidateText(m_left), candidateText(m_right)});
        for (const auto &[column, audit] : {std::pair(LeftColumn, m_left), std::pair(RightColumn, m_right)})
            m_model->horizontalHeaderItem(column)->setToolTip(plainTip(candidateText(audit)));
        for (const ChangeRow &row : std::as_const(m_changes.rows)) {
            if (row.kind != ChangeKind::Same || !m_onlyChanged->isChecked())
                addRow(row);
        }
        m_tree->expandAll();
        m_tree->header()->setStretchLastSection(true);
        m_tree->setColumnWidth(NameColumn, width() * 38 / 100);
        m_tree->setColumnWidth(LeftColumn, width() * 29 / 100);
    }
    Q_EMIT sidesChanged();
}

void CompareView::addRow(const ChangeRow &row)
{
    QStandardItem *topic = m_model->item(m_model->rowCount() - 1);
    if (!topic || topic->data().toInt() != int(row.topic)) {
        topic = cell(topicText(row.topic));
        topic->setData(int(row.topic));
        QFont bold = font();
        bold.setBold(true);
        topic->setFont(bold);
        m_model->appendRow({topic, cell({}), cell({})});
    }
    const QString sign = signOf(row.kind);
    auto *name = cell(sign.isEmpty() ? row.name : QStringLiteral("%1 %2").arg(sign, row.name),
                      QStringLiteral("%1, %2").arg(row.name, changeWord(row.kind)));
    name->setData(row.kind != ChangeKind::Same);
    auto *left = cell(row.left);
    auto *right = cell(row.right);
    if (row.kind == ChangeKind::Same) {
        for (QStandardItem *item : {name, left, right})
            item->setForeground(quietColour(palette()));
    }
    topic->appendRow({name, left, right});
}

void CompareView::goToNext(bool forward)
{
    QList<QModelIndex> changed;
    qsizetype before = 0; ///< changed rows above the current one
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(NameColumn);
    for (int topic = 0; topic < m_model->rowCount(); ++topic) {
        const QStandardItem *parent = m_model->item(topic);
        for (int row = 0; row < parent->rowCount(); ++row) {
            const QModelIndex index = m_model->indexFromItem(parent->child(row));
            if (index == current)
                before = changed.size();
            if (parent->child(row)->data().toBool())
                changed << index;
        }
    }
    if (changed.isEmpty())
        return;
    const qsizetype count = changed.size();
    const bool onOne = changed.contains(current);
    const qsizetype next = forward ? before + (onOne ? 1 : 0) : before - 1 + count;
    m_tree->setCurrentIndex(changed[next % count]);
    m_tree->setFocus();
}

QString CompareView::text() const
{
    QStringList out{candidateText(m_left) + QStringLiteral(" → ") + candidateText(m_right)};
    out << m_changes.sentences << m_changes.cautions << QString();
    for (const ChangeRow &row : m_changes.rows) {
        if (row.kind != ChangeKind::Same)
            out << QStringLiteral("%1 %2: %3 → %4")
                       .arg(signOf(row.kind), row.name, row.left.isEmpty() ? QStringLiteral("–") : row.left,
                            row.right.isEmpty() ? QStringLiteral("–") : row.right);
    }
    return out.join(u'\n');
}

} // namespace gatepost
