#pragma once
// One draft with its five pages: Policy, Hosting, DNS, Roll-out, Check live. A page that nobody gave is not shown.
#include "ui/studio/livewatch.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace gatepost {

class EditPage;

class DraftView : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Policy, Hosting, Dns, RollOut, CheckLive, Count };
    /// What the strip says about a page.
    enum class PageState { NotBegun, Unfinished, Done };

    DraftView(const DraftState &state, const LiveCheckMaker &maker, QWidget *parent = nullptr);
    DraftDocument *document() { return &m_document; }
    LiveWatch *live() { return &m_live; }
    EditPage *editPage() const { return m_edit; }

    void setPage(Page page, QWidget *widget); ///< owned by the view from here on
    QWidget *page(Page page) const { return m_pages[int(page)]; }
    void setPageState(Page page, PageState state);
    QString pageText(Page page) const; ///< "1 Policy ✓"
    Page currentPage() const;
    void showPage(Page page);

Q_SIGNALS:
    void saveWanted();
    void auditWanted();
    void pageShown(gatepost::DraftView::Page page);

private:
    QWidget *strip();
    void refreshStrip();
    void refreshSteps();

    DraftDocument m_document;
    LiveWatch m_live;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    EditPage *m_edit;
    QWidget *m_pages[int(Page::Count)] = {};
    PageState m_states[int(Page::Count)] = {};
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_save;
    QToolButton *m_compare;
};

} // namespace gatepost
