#include "ui/audit/auditpages.h"
#include "core/audit/wording.h"
#include "ui/audit/auditworkspace.h"
#include "ui/shared/marks.h"
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gatepost {

namespace {
constexpr qsizetype mostClosed = 10;
constexpr int mostTabWidth = 260;

/// Tabs that share the width and never grow beyond what a name needs.
class Tabs : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        const QSize hint = QTabBar::tabSizeHint(index);
        return {qMin(hint.width(), mostTabWidth), hint.height()};
    }
};

} // namespace

AuditPages::AuditPages(QWidget *parent) : QWidget(parent), m_queues(std::make_shared<AuditQueues>())
{
    m_tabs = new Tabs(this);
    m_tabs->setAccessibleName(tr("Open audits"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAutoHide(true);
    m_stack = new QStackedWidget(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab < 0)
            return;
        m_stack->setCurrentWidget(pageAt(tab));
        Q_EMIT currentChanged();
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this, [this](int tab) { close(pageAt(tab)); });
    connect(m_tabs, &QTabBar::tabMoved, this, &AuditPages::changed);
}

AuditWorkspace *AuditPages::pageAt(int tab) const
{
    return m_tabs->tabData(tab).value<AuditWorkspace *>();
}

int AuditPages::tabOf(const AuditWorkspace *page) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (pageAt(tab) == page)
            return tab;
    }
    return -1;
}

AuditWorkspace *AuditPages::current() const
{
    return pageAt(m_tabs->currentIndex());
}

QList<AuditWorkspace *> AuditPages::all() const
{
    QList<AuditWorkspace *> out;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        out << pageAt(tab);
    return out;
}

AuditWorkspace *AuditPages::add()
{
    if (m_tabs->count() >= mostPages)
        return current();
    auto *session = new AuditSession(m_queues);
    auto *page = new AuditWorkspace(session, this);
    session->setParent(page);
    for (const auto signal : {&AuditSession::started, &AuditSession::finished, &AuditSession::shown})
        connect(session, signal, this, [this, page] { refreshTab(page); });
    m_stack->addWidget(page);
    const QSignalBlocker quiet(m_tabs); // the tab has no page yet when it is inserted
    const int tab = m_tabs->addTab(tr("New audit"));
    m_tabs->setTabData(tab, QVariant::fromValue(page));
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentWidget(page);
    Q_EMIT made(page);
    Q_EMIT currentChanged();
    Q_EMIT changed();
    return page;
}

AuditWorkspace *AuditPages::emptyPage()
{
    AuditSession *session = current()->session();
    return session->hasAudit() || session->isRunning() ? add() : current();
}

void AuditPages::setCurrent(AuditWorkspace *page)
{
    m_tabs->setCurrentIndex(tabOf(page));
}

void AuditPages::goToNext(bool forward)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + (forward ? 1 : count - 1)) % count);
}

void AuditPages::close(AuditWorkspace *page)
{
    AuditSession *session = page->session();
    const bool empty = !session->hasAudit();
    if (empty && m_tabs->count() == 1)
        return;
    const QString domain = session->domain().toUnicode();
    if (!empty) {
        m_closed.prepend({session->audit(), session->file()});
        m_closed = m_closed.mid(0, mostClosed);
    }
    session->disconnect(this);
    if (m_tabs->count() == 1)
        add();
    const int tab = tabOf(page);
    m_stack->removeWidget(page);
    page->deleteLater();
    m_tabs->removeTab(tab); // chooses a neighbour
    Q_EMIT changed();
    if (!empty)
        Q_EMIT closed(domain);
}

void AuditPages::reopen()
{
    if (m_closed.isEmpty())
        return;
    const Closed last = m_closed.takeFirst();
    emptyPage()->session()->show(last.audit, last.file);
}

void AuditPages::refreshTab(AuditWorkspace *page)
{
    const AuditSession *session = page->session();
    const int tab = tabOf(page);
    const QString domain = session->domain().toUnicode();
    m_tabs->setTabText(tab, QString(domain).replace(u'&', QStringLiteral("&&")));
    const bool known = session->judged() && !session->isRunning();
    m_tabs->setTabIcon(tab, known ? markIcon(session->judged()->verdict.effect, palette()) : QIcon());
    const QString names = bothNames(session->domain());
    m_tabs->setTabToolTip(tab, known ? QStringLiteral("%1\n%2").arg(names, session->judged()->verdict.word) : names);
    Q_EMIT changed();
}

} // namespace gatepost
