#include "ui/studio/plan/markedlist.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <QCheckBox>
#include <QGridLayout>

namespace gatepost {

namespace {
constexpr int markSize = 16;
}

Effect effectOfGate(GateState state)
{
    switch (state) {
    case GateState::Passed:
        return Effect::Passed;
    case GateState::Warned:
        return Effect::AtRisk;
    case GateState::Failed:
        return Effect::Blocks;
    case GateState::NotKnown:
        break;
    }
    return Effect::CouldNotTest;
}

MarkedList::MarkedList(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 4);
}

void MarkedList::setLines(const QList<MarkedLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < lines.size(); ++i)
        add(i, lines[i]);
}

void MarkedList::add(int row, const MarkedLine &line)
{
    auto *mark = new MarkWidget(markSize, this);
    mark->setEffect(line.effect);
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    auto *text = plainLabel(line.text, this);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(effectWord(line.effect), line.text));
    m_grid->addWidget(text, row, 1, 1, line.fact.isEmpty() && !line.ticked ? 3 : 1, Qt::AlignTop);
    if (!line.fact.isEmpty())
        m_grid->addWidget(quietLabel(line.fact, this), row, 2, Qt::AlignTop);
    if (!line.ticked)
        return;
    auto *box = new QCheckBox(this);
    box->setObjectName(QStringLiteral("tick%1").arg(row));
    box->setAccessibleName(tr("Done: %1").arg(line.text));
    box->setToolTip(tr("Tick when it is so; Gatepost cannot see it."));
    box->setChecked(*line.ticked);
    connect(box, &QCheckBox::toggled, this, [this, row](bool on) { Q_EMIT ticked(row, on); });
    m_grid->addWidget(box, row, 3, Qt::AlignTop);
}

QList<QWidget *> MarkedList::boxes() const
{
    QList<QWidget *> out;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (QCheckBox *found = m_lines[i].ticked ? box(i) : nullptr; found)
            out << found;
    }
    return out;
}

QCheckBox *MarkedList::box(int line) const
{
    const auto boxes = findChildren<QCheckBox *>(QStringLiteral("tick%1").arg(line));
    return boxes.isEmpty() ? nullptr : boxes.last(); // an earlier one may wait to be deleted
}

} // namespace gatepost
