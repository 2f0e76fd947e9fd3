#pragma once
// The open audits, one behind each tab. There is always one; the tabs are there when there are more.
#include "ui/audit/auditsession.h"
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace gatepost {

class AuditWorkspace;

class AuditPages : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostPages = 40;

    explicit AuditPages(QWidget *parent = nullptr);

    AuditWorkspace *current() const;
    QList<AuditWorkspace *> all() const; ///< in the order of the tabs
    /// An empty page, made the current one; the current one when there are too many already.
    AuditWorkspace *add();
    /// The current page when nothing was audited in it yet, else a new one.
    AuditWorkspace *emptyPage();
    void setCurrent(AuditWorkspace *page);
    void goToNext(bool forward);      ///< wraps
    void close(AuditWorkspace *page); ///< what it showed can be had again by reopen(); an empty one takes its place
    bool canReopen() const { return !m_closed.isEmpty(); }
    void reopen(); ///< the page that was closed last

Q_SIGNALS:
    void made(gatepost::AuditWorkspace *page);
    void currentChanged();
    void closed(const QString &domain);
    void changed(); ///< pages came, went, moved, or show something else

private:
    struct Closed
    {
        JudgedAudit audit;
        QString file;
    };
    int tabOf(const AuditWorkspace *page) const;
    AuditWorkspace *pageAt(int tab) const;
    void refreshTab(AuditWorkspace *page);

    std::shared_ptr<AuditQueues> m_queues;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<Closed> m_closed;
};

} // namespace gatepost
