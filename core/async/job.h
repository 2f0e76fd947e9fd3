#pragma once
// Starts a Task from plain Qt code. Destroying the Job cancels the task and everything below it.
#include "core/async/task.h"
#include <QObject>

namespace gatepost::async {

class Job
{
public:
    template <typename T, typename F> Job(Task<T> task, F done)
    {
        m_root.emplace(drive(std::move(task), std::move(done), &m_context));
        m_root->m_frame.promise().parent = std::noop_coroutine();
        m_root->m_frame.resume();
    }
    Job(const Job &) = delete;

private:
    struct Nothing
    {
    };
    template <typename T, typename F> static Task<Nothing> drive(Task<T> task, F done, QObject *context)
    {
        T value = co_await task;
        auto deliver = [done = std::move(done), value = std::move(value)]() mutable { done(std::move(value)); };
        QMetaObject::invokeMethod(context, std::move(deliver), Qt::QueuedConnection);
        co_return Nothing{};
    }
    QObject m_context; // destroyed after the frames; drops a delivery that is still queued
    std::optional<Task<Nothing>> m_root;
};

} // namespace gatepost::async
