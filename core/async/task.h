#pragma once
// Structured coroutines for the Qt event loop. A Task owns its frame: nothing runs until it is
// awaited or handed to a Job, and destroying it (or any owner above it) cancels whatever it waits for.
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++'s <concepts>, which <coroutine> brings in
#include <coroutine>
#endif
#include <exception>
#include <optional>
#include <utility>

namespace gatepost::async {

template <typename T> class [[nodiscard]] Task
{
public:
    struct promise_type;
    using Handle = std::coroutine_handle<promise_type>;

    struct promise_type
    {
        std::coroutine_handle<> parent;
        std::optional<T> value;
        bool starting = false; ///< still inside the parent's co_await; the parent has not suspended yet

        struct Final
        {
            bool await_ready() noexcept { return false; }
            std::coroutine_handle<> await_suspend(Handle self) noexcept
            {
                const promise_type &p = self.promise();
                return p.starting ? std::coroutine_handle<>(std::noop_coroutine()) : p.parent;
            }
            void await_resume() noexcept {}
        };
        Task get_return_object() { return Task(Handle::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        Final final_suspend() noexcept { return {}; }
        template <typename U> void return_value(U &&u) { value.emplace(std::forward<U>(u)); }
        void unhandled_exception() noexcept { std::terminate(); }
    };

    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    Task(Task &&other) noexcept : m_frame(std::exchange(other.m_frame, {})) {}
    Task &operator=(Task &&other) noexcept
    {
        std::swap(m_frame, other.m_frame);
        return *this;
    }
    ~Task()
    {
        if (m_frame)
            m_frame.destroy();
    }

    bool await_ready() const noexcept { return false; }
    // Runs the child inside this call, so a child that never waits costs no stack and no event-loop turn.
    // g++ 12 makes symmetric transfer a tail call only from -O2 on, and never under AddressSanitizer.
    bool await_suspend(std::coroutine_handle<> parent) noexcept
    {
        promise_type &p = m_frame.promise();
        p.parent = parent;
        p.starting = true;
        m_frame.resume();
        p.starting = false;
        return !m_frame.done();
    }
    T await_resume() { return std::move(*m_frame.promise().value); }

private:
    friend class Job;
    explicit Task(Handle h) : m_frame(h) {}
    Handle m_frame;
};

} // namespace gatepost::async
