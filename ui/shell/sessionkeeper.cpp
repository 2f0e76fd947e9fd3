#include "ui/shell/sessionkeeper.h"
#include "core/audit/assess.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/findingspane.h"
#include "ui/shared/background.h"
#include <QDir>

namespace gatepost {

namespace {
constexpr std::chrono::milliseconds writeAfter{500};

struct Restored
{
    SavedSession session;
    QList<JudgedAudit> audits; ///< as of the days they were made
};

Restored read(const QString &folder, const Thresholds &thresholds)
{
    Restored out{loadSession(folder), {}};
    for (const SessionPage &page : std::as_const(out.session.pages))
        out.audits << JudgedAudit{
            page.seen, std::make_shared<const Assessment>(assess(*page.seen, page.seen->startedAt, thresholds))};
    return out;
}

} // namespace

SessionKeeper::SessionKeeper(const QString &folder, AuditPages *pages, QObject *parent)
    : QObject(parent), m_folder(folder), m_pages(pages)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeAfter);
    connect(&m_soon, &QTimer::timeout, this, [this] { write(false); });
    connect(pages, &AuditPages::changed, this, [this] {
        if (m_ready)
            m_soon.start();
    });
}

SessionKeeper::~SessionKeeper()
{
    m_pool.waitForDone();
}

void SessionKeeper::restore(bool always, const Thresholds &thresholds)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(QStringLiteral("lock")));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return;
    inBackground(
        &m_pool, this, [folder = m_folder, thresholds] { return read(folder, thresholds); },
        [this, always](const Restored &found) {
            const Restored was = always || !found.session.clean ? found : Restored();
            m_ready = true;
            AuditWorkspace *front = m_pages->current();
            const bool busy = front->session()->isRunning() || front->session()->hasAudit();
            for (qsizetype i = 0; i < was.audits.size(); ++i) {
                AuditWorkspace *page = m_pages->emptyPage();
                page->session()->show(was.audits[i], was.session.pages[i].file);
                page->setView(was.session.pages[i].view);
                page->findings()->setFilter(was.session.pages[i].filter);
            }
            const QList<AuditWorkspace *> all = m_pages->all();
            if (busy) // the user has begun something already
                m_pages->setCurrent(front);
            else if (was.session.current < all.size())
                m_pages->setCurrent(all[was.session.current]);
            write(false); // from now on an end is unexpected until end()
            if (!was.audits.isEmpty())
                Q_EMIT restored(int(was.audits.size()), was.session.clean);
            if (!busy && (!was.session.workspace.isEmpty() || !was.session.drafts.isEmpty()))
                Q_EMIT surroundings(was.session.workspace, was.session.drafts);
        });
}

SavedSession SessionKeeper::session() const
{
    SavedSession out;
    for (AuditWorkspace *page : m_pages->all()) {
        const AuditSession *session = page->session();
        if (!session->hasAudit() || session->isRunning())
            continue;
        if (page == m_pages->current())
            out.current = int(out.pages.size());
        out.pages << SessionPage{session->seen(), session->file(), page->view(), page->findings()->filter()};
    }
    out.workspace = m_workspace;
    out.drafts = m_drafts;
    return out;
}

void SessionKeeper::write(bool clean)
{
    if (!m_ready || m_ended)
        return;
    SavedSession now = session();
    now.clean = clean;
    inBackground(
        &m_pool, this, [folder = m_folder, now] { return saveSession(folder, now); },
        [this](const Result<Done, QString> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void SessionKeeper::setSurroundings(const QString &workspace, const QStringList &drafts)
{
    if (m_workspace == workspace && m_drafts == drafts)
        return;
    m_workspace = workspace;
    m_drafts = drafts;
    if (m_ready)
        m_soon.start();
}

void SessionKeeper::forget()
{
    for (AuditWorkspace *page : m_pages->all())
        m_pages->close(page);
}

void SessionKeeper::end()
{
    m_soon.stop();
    write(true);
    m_ended = true;
    m_pool.waitForDone();
}

} // namespace gatepost
