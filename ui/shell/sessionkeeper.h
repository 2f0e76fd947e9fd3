#pragma once
#include "core/audit/thresholds.h"
#include "core/store/sessionfile.h"
#include <QLockFile>
#include <QThreadPool>
#include <QTimer>

namespace gatepost {

class AuditPages;

/// Keeps on disk what is open, so that it is there again at the next start, also after an unexpected end. Writes off
/// the window's thread. Of two programs at the same folder the second keeps nothing.
class SessionKeeper : public QObject
{
    Q_OBJECT
public:
    /// An empty `folder` keeps nothing.
    SessionKeeper(const QString &folder, AuditPages *pages, QObject *parent = nullptr);
    ~SessionKeeper() override;

    /// What was open comes back, in the background, judged by those thresholds; restored() follows when there was
    /// anything. `always`: also after an end as it should be.
    void restore(bool always, const Thresholds &thresholds = {});
    /// What is in front and which drafts are open, besides the audits.
    void setSurroundings(const QString &workspace, const QStringList &drafts);
    void forget(); ///< what was restored is not wanted: an empty session
    void end();    ///< the program ends as it should; returns when everything is written

Q_SIGNALS:
    void restored(int audits, bool clean);
    /// After restored(): the same for what setSurroundings() told then.
    void surroundings(const QString &workspace, const QStringList &drafts);
    void failed(const QString &why);

private:
    SavedSession session() const;
    void write(bool clean);

    QString m_folder;
    AuditPages *m_pages;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_pool; ///< one thread: the files are written in order
    QTimer m_soon;
    QString m_workspace;
    QStringList m_drafts;
    bool m_ready = false; ///< what was there has been read, so that it may be replaced
    bool m_ended = false;
};

} // namespace gatepost
