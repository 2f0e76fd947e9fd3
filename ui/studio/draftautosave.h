#pragma once
// Keeps open drafts on disk, so that the end of the program loses at most ten seconds of work. Every running program
// has a folder and a lock of its own below the given one; what a program left that no longer runs can be taken over.
#include "core/authoring/draftfile.h"
#include <memory>
#include <QHash>
#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace gatepost {

class DraftDocument;

class DraftAutosave : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds interval{10};

    /// An empty folder: nothing is kept.
    explicit DraftAutosave(const QString &folder, QObject *parent = nullptr);
    ~DraftAutosave() override; ///< an orderly end: nothing stays on disk

    void watch(DraftDocument *document);
    void forget(DraftDocument *document); ///< it was closed: its file goes
    void saveNow();
    void setInterval(std::chrono::milliseconds time) { m_timer.setInterval(time); }

    /// Drafts of programs that ended without closing them. They stay on disk until dropTaken(), which is to be called
    /// when they are kept here.
    QList<DraftState> takeLeftovers();
    void dropTaken();
    QString problem() const { return m_problem; } ///< why nothing can be kept; empty: it can

Q_SIGNALS:
    void problemChanged();

private:
    bool openFolder();
    void write(DraftDocument *document);
    void complain(const QString &problem);
    QString fileOf(DraftDocument *document) const;

    QString m_root;
    QString m_own; ///< empty until the first draft is kept
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QHash<DraftDocument *, int> m_numbers;
    QSet<DraftDocument *> m_dirty;
    int m_next = 1;
    QString m_problem;
    QStringList m_taken; ///< folders of other programs
};

} // namespace gatepost
