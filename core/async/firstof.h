#pragma once
// One suspension point: the first of several signals, or the deadline, whichever comes first.
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#ifndef Q_MOC_RUN
#include <coroutine>
#endif
#include <optional>

namespace gatepost::async {

template <typename Outcome> class FirstOf
{
public:
    FirstOf(QDeadlineTimer deadline, Outcome onExpiry)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire before the deadline has passed
        QObject::connect(&m_timer, &QTimer::timeout, &m_context, [this, onExpiry] { settle(onExpiry); });
        if (!deadline.isForever())
            m_timer.start(std::chrono::milliseconds(qMax<qint64>(0, deadline.remainingTime())));
    }
    FirstOf(const FirstOf &) = delete;

    template <typename Sender, typename Signal> void add(Sender *sender, Signal signal, Outcome outcome)
    {
        QObject::connect(sender, signal, &m_context, [this, outcome] { settle(outcome); });
    }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter) noexcept
    {
        m_waiter = waiter;
        if (m_outcome)
            wake();
    }
    Outcome await_resume() const { return *m_outcome; }

private:
    void settle(Outcome outcome)
    {
        if (m_outcome)
            return;
        m_outcome = outcome;
        if (m_waiter)
            wake();
    }
    // Resumed from the event loop, never inside the emitting object's stack, so the coroutine may
    // destroy the sender. The context dies with the frame, which drops the queued call.
    void wake() noexcept
    {
        QMetaObject::invokeMethod(
            &m_context, [w = m_waiter] { w.resume(); }, Qt::QueuedConnection);
    }

    std::optional<Outcome> m_outcome;
    std::coroutine_handle<> m_waiter;
    QObject m_context;
    QTimer m_timer;
};

} // namespace gatepost::async
