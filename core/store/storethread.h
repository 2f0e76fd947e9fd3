#pragma once
// The store's own thread: the window never waits for a disk.
#include "core/base/clock.h"
#include "core/store/database.h"
#include <QObject>
#include <QPointer>
#include <QThread>

namespace gatepost {

/// Opens the database in a thread of its own and does the work there, one piece after the other, in order. Used from
/// the thread it was made in. What is asked for before start() waits for it: a window is there sooner when SQLite is
/// not loaded beside it. The destructor waits until everything asked for is written; answers that are still on their
/// way then come no more.
class StoreThread : public QObject
{
    Q_OBJECT
public:
    explicit StoreThread(const QString &path, Clock clock = systemNow, QObject *parent = nullptr);
    ~StoreThread() override;
    void start(); ///< a second time does nothing

    /// `work` runs in the store's thread, `done` in this one, and not at all once `context` is gone. When the store
    /// could not be opened `done` gets that fault.
    template <typename T> void ask(QObject *context, std::function<StoreResult<T>(Database &)> work,
                                   std::function<void(StoreResult<T>)> done);

    /// Work whose answer nobody waits for; what goes wrong is told by failed().
    void tell(std::function<StoreResult<Done>(Database &)> work);

Q_SIGNALS:
    void opened(const gatepost::OpenReport &report);
    void failed(const gatepost::StoreFault &fault); ///< at opening, or of work without an answer

private:
    void post(std::function<void()> work);
    Clock m_clock;
    QThread m_thread;
    QObject *m_worker;                    ///< lives in the thread
    std::unique_ptr<Database> m_database; ///< used only there
    std::optional<StoreFault> m_fault;    ///< used only there: why there is no database
};

template <typename T> void StoreThread::ask(QObject *context, std::function<StoreResult<T>(Database &)> work,
                                            std::function<void(StoreResult<T>)> done)
{
    post([this, alive = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
        auto answer = std::make_shared<StoreResult<T>>(
            m_database ? work(*m_database)
                       : StoreResult<T>(failure(m_fault.value_or(StoreFault{StoreTrouble::NotOpen, {}}))));
        // By way of this object, whose thread alone knows whether the context is still there.
        QMetaObject::invokeMethod(this, [alive, answer, done] {
            if (alive)
                done(std::move(*answer));
        });
    });
}

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::OpenReport)
