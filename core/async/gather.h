#pragma once
// Runs tasks side by side, at most `limit` at a time, and returns their values in input order.
#include "core/async/job.h"
#include <deque>
#include <vector>

namespace gatepost::async {

template <typename T> class Gather
{
public:
    Gather(std::vector<Task<T>> tasks, std::size_t limit)
        : m_waiting(std::make_move_iterator(tasks.begin()), std::make_move_iterator(tasks.end())), m_limit(limit),
          m_values(m_waiting.size())
    {
    }
    Gather(const Gather &) = delete;
    bool await_ready() const noexcept { return m_waiting.empty(); }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_waiter = waiter;
        while (m_running < m_limit && !m_waiting.empty())
            startNext();
    }
    std::vector<T> await_resume()
    {
        std::vector<T> out;
        out.reserve(m_values.size());
        for (auto &v : m_values)
            out.push_back(std::move(*v));
        return out;
    }

private:
    void startNext()
    {
        const std::size_t index = m_next++;
        Task<T> task = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        m_jobs.emplace_back(std::move(task), [this, index](T value) { // delivered from the event loop
            m_values[index] = std::move(value);
            --m_running;
            if (!m_waiting.empty())
                startNext();
            else if (m_running == 0)
                m_waiter.resume();
        });
    }
    std::deque<Task<T>> m_waiting;
    std::size_t m_limit, m_next = 0, m_running = 0;
    std::vector<std::optional<T>> m_values;
    std::coroutine_handle<> m_waiter;
    std::deque<Job> m_jobs;
};

} // namespace gatepost::async
