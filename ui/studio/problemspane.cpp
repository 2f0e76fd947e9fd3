#include "ui/studio/problemspane.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <algorithm>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatepost {

namespace {
constexpr qsizetype mostRows = 40;
constexpr int markSize = 18;
} // namespace

ProblemsPane::ProblemsPane(QWidget *parent) : QWidget(parent)
{
    m_heading = headingLabel({}, 0, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    setProblems({});
}

QString ProblemsPane::heading() const
{
    return m_heading->text();
}

void ProblemsPane::setProblems(const QList<DraftProblem> &problems)
{
    if (!m_problems.isEmpty() && problems == m_problems)
        return;
    const bool focused = focusWidget() && focusWidget()->hasFocus();
    m_problems = problems;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const DraftProblem &problem : m_problems.first(std::min(m_problems.size(), mostRows))) {
        QWidget *one = row(problem);
        m_rows->addWidget(one);
        one->show(); // at once, so that it can take the focus
    }
    if (m_problems.size() > mostRows)
        m_rows->addWidget(quietLabel(tr("%n more", nullptr, int(m_problems.size() - mostRows)), this));
    if (m_problems.isEmpty())
        m_heading->setText(tr("No problems"));
    else
        m_heading->setText(tr("%n problem(s)", nullptr, int(m_problems.size())));
    setAccessibleName(m_heading->text());
    const QList<QPushButton *> buttons = fixes();
    if (focused && !buttons.isEmpty())
        buttons.first()->setFocus(Qt::OtherFocusReason);
}

QWidget *ProblemsPane::row(const DraftProblem &problem)
{
    auto *out = new QWidget(this);
    auto *line = new QHBoxLayout(out);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *mark = new MarkWidget(markSize, out);
    mark->setEffect(problem.finding.effect);
    mark->setToolTip(effectWord(problem.finding.effect));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const QString title = findingTitle(problem.finding);
    texts->addWidget(plainLabel(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(title) : title, out));
    QLabel *senders = quietLabel(findingSenders(problem.finding), out);
    senders->setVisible(!senders->text().isEmpty());
    texts->addWidget(senders);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    if (problem.fix) {
        auto *fix = new QPushButton(QString(problem.fix->label).replace(u'&', QStringLiteral("&&")), out);
        fix->setObjectName(QStringLiteral("fix"));
        fix->setAccessibleDescription(title);
        connect(fix, &QPushButton::clicked, this, [this, wanted = *problem.fix] { Q_EMIT fixWanted(wanted); });
        buttons->addWidget(fix);
    }
    if (problem.line > 0) {
        auto *go = new QPushButton(tr("Go to line %1").arg(problem.line), out);
        go->setFlat(true);
        go->setAccessibleDescription(title);
        connect(go, &QPushButton::clicked, this, [this, problem] { Q_EMIT placeWanted(problem); });
        buttons->addWidget(go);
    }
    buttons->addStretch(1);
    texts->addLayout(buttons);
    line->addLayout(texts, 1);
    return out;
}

QList<QPushButton *> ProblemsPane::fixes() const
{
    QList<QPushButton *> out;
    for (QPushButton *button : findChildren<QPushButton *>(QStringLiteral("fix"))) {
        if (!button->isHidden() && !button->parentWidget()->isHidden())
            out << button;
    }
    return out;
}

} // namespace gatepost
