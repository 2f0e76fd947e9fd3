#pragma once
// Runs a task on the test's event loop: to its end, or for n turns before it is dropped.
#include "core/async/job.h"
#include <optional>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace gatepost {

/// The task's value, or nothing when it did not end in time.
template <typename T>
std::optional<T> runTask(async::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    std::optional<T> out;
    QEventLoop loop;
    QTimer::singleShot(limit, &loop, [&loop] { loop.quit(); });
    const async::Job job(std::move(task), [&out, &loop](T value) {
        out.emplace(std::move(value));
        loop.quit();
    });
    if (!out)
        loop.exec();
    return out;
}

/// Starts the task, spins the event loop `turns` times, then drops it. True when it had ended by itself.
template <typename T> bool cancelAfterTurns(async::Task<T> task, int turns)
{
    bool ended = false;
    {
        const async::Job job(std::move(task), [&ended](T) { ended = true; });
        QTimer tick; // so that no turn waits for ever
        tick.start(20);
        for (int i = 0; i < turns && !ended; ++i)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
    return ended;
}

} // namespace gatepost
