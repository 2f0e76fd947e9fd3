#pragma once
// Work that reads or writes files or judges an audit, off the window's thread; the result comes back to it.
#include <memory>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace gatepost {

/// Runs `work` on a thread of `pool` and hands what it returns to `done` in the thread of `context`; when `context` is
/// gone by then, `done` is not called.
template <typename Work, typename Done> void inBackground(QThreadPool *pool, QObject *context, Work work, Done done)
{
    const QPointer<QObject> still(context);
    pool->start([still, work = std::move(work), done = std::move(done)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        // The application outlives the pool's threads; the pointer is looked at in its own thread only.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [still, result, done = std::move(done)]() mutable {
                if (still)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace gatepost
