#include "ui/studio/draftview.h"
#include "ui/studio/editpage.h"
#include <algorithm>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatepost {

namespace {

QToolButton *stripButton(const QString &text, QWidget *parent)
{
    auto *out = new QToolButton(parent);
    out->setText(text);
    out->setAutoRaise(true);
    out->setFocusPolicy(Qt::StrongFocus);
    return out;
}

QString stateSign(DraftView::PageState state)
{
    switch (state) {
    case DraftView::PageState::NotBegun:
        return QStringLiteral("–");
    case DraftView::PageState::Unfinished:
        return QStringLiteral("…");
    case DraftView::PageState::Done:
        break;
    }
    return QStringLiteral("✓");
}

} // namespace

DraftView::DraftView(const DraftState &state, const LiveCheckMaker &maker, QWidget *parent)
    : QWidget(parent), m_document(state), m_live(&m_document, maker)
{
    m_stack = new QStackedWidget(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip());
    column->addWidget(m_stack, 1);
    m_edit = new EditPage(&m_document, this);
    connect(m_edit, &EditPage::lookupWanted, &m_live, &LiveWatch::checkNow);
    connect(m_edit, &EditPage::auditWanted, this, &DraftView::auditWanted);
    setPage(Page::Policy, m_edit);
    connect(&m_document, &DraftDocument::textChanged, this, &DraftView::refreshStrip);
    connect(&m_document, &DraftDocument::modifiedChanged, this, &DraftView::refreshStrip);
    connect(m_document.undoStack(), &QUndoStack::indexChanged, this, &DraftView::refreshSteps);
    setFocusProxy(m_stack);
    refreshSteps();
    refreshStrip();
}

QWidget *DraftView::strip()
{
    auto *out = new QWidget(this);
    m_bar = new QTabBar(out);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("Pages of the draft"));
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0)
            return;
        const auto page = Page(m_bar->tabData(index).toInt());
        m_stack->setCurrentWidget(m_pages[int(page)]);
        Q_EMIT pageShown(page);
    });
    m_undo = stripButton(tr("Undo"), out);
    m_redo = stripButton(tr("Redo"), out);
    m_save = stripButton(tr("Save"), out);
    m_compare = stripButton(tr("Compare with live"), out);
    connect(m_undo, &QToolButton::clicked, m_document.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, m_document.undoStack(), &QUndoStack::redo);
    connect(m_save, &QToolButton::clicked, this, &DraftView::saveWanted);
    connect(m_compare, &QToolButton::clicked, this, [this] { showPage(Page::CheckLive); });
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(8, 6, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_bar, 1);
    for (QToolButton *button : {m_undo, m_redo, m_save, m_compare})
        row->addWidget(button);
    return out;
}

QString DraftView::pageText(Page page) const
{
    const QString number = QString::number(int(page) + 1);
    const QString name = [page] {
        switch (page) {
        case Page::Policy:
            return tr("Policy");
        case Page::Hosting:
            return tr("Hosting");
        case Page::Dns:
            return tr("DNS");
        case Page::RollOut:
            return tr("Roll-out");
        case Page::CheckLive:
        case Page::Count:
            break;
        }
        return tr("Check live");
    }();
    return QStringLiteral("%1 %2 %3").arg(number, name, stateSign(m_states[int(page)]));
}

void DraftView::setPage(Page page, QWidget *widget)
{
    Q_ASSERT(!m_pages[int(page)]);
    m_pages[int(page)] = widget;
    m_stack->addWidget(widget);
    int at = 0;
    while (at < m_bar->count() && m_bar->tabData(at).toInt() < int(page))
        ++at;
    m_bar->insertTab(at, QString());
    m_bar->setTabData(at, int(page));
    refreshStrip();
}

void DraftView::setPageState(Page page, PageState state)
{
    if (m_states[int(page)] == state)
        return;
    m_states[int(page)] = state;
    refreshStrip();
}

DraftView::Page DraftView::currentPage() const
{
    return Page(m_bar->tabData(m_bar->currentIndex()).toInt());
}

void DraftView::showPage(Page page)
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (m_bar->tabData(i).toInt() == int(page))
            m_bar->setCurrentIndex(i);
    }
    if (QWidget *widget = m_pages[int(page)])
        widget->setFocus(Qt::OtherFocusReason);
}

void DraftView::refreshStrip()
{
    const QList<DraftProblem> problems = m_document.problems();
    const bool grave = std::any_of(problems.begin(), problems.end(), [](const DraftProblem &problem) {
        return problem.finding.effect == Effect::Blocks || problem.finding.effect == Effect::Unprotected;
    });
    m_states[int(Page::Policy)] = m_document.draft().policy() && !grave ? PageState::Done : PageState::Unfinished;
    for (int i = 0; i < m_bar->count(); ++i) {
        const auto page = Page(m_bar->tabData(i).toInt());
        m_bar->setTabText(i, QStringLiteral("&") + pageText(page));
        const PageState state = m_states[int(page)];
        m_bar->setTabToolTip(i, state == PageState::Done       ? tr("Done")
                                : state == PageState::NotBegun ? tr("Not begun")
                                                               : tr("Not finished"));
    }
    m_compare->setVisible(m_pages[int(Page::CheckLive)]);
    m_save->setEnabled(m_document.isModified() || m_document.path().isEmpty());
}

void DraftView::refreshSteps()
{
    QUndoStack *stack = m_document.undoStack();
    const auto name = [](QToolButton *button, bool can, const QString &text, const QString &plain) {
        button->setEnabled(can);
        button->setToolTip(text);
        button->setAccessibleName(can ? text : plain);
    };
    name(m_undo, stack->canUndo(), tr("Undo %1").arg(stack->undoText()), tr("Undo"));
    name(m_redo, stack->canRedo(), tr("Redo %1").arg(stack->redoText()), tr("Redo"));
    refreshStrip();
}

} // namespace gatepost
