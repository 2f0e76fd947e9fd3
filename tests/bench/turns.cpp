#include "tests/bench/turns.h"
#include <QMetaEnum>
#include <time.h>

namespace gatepost::bench {

namespace {
constexpr std::size_t kept = 3;
} // namespace

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watching || m_depth > 0 || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    // Before the delivery, since both may be gone afterwards.
    const char *name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    ++m_depth;
    const double before = threadMilliseconds();
    const bool out = QApplication::notify(receiver, event);
    const double took = threadMilliseconds() - before;
    --m_depth;
    if (m_longest.size() < kept || took > m_longest.begin()->first) {
        const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longest.emplace(took, std::string(name) + ' ' + (key ? key : "event"));
        if (m_longest.size() > kept)
            m_longest.erase(m_longest.begin());
    }
    return out;
}

void WatchedApplication::watch()
{
    m_longest.clear();
    m_watching = true;
}

std::string WatchedApplication::worst()
{
    m_watching = false;
    std::string out;
    for (auto one = m_longest.rbegin(); one != m_longest.rend(); ++one)
        out += (out.empty() ? "" : ", ") + one->second + ' ' + std::to_string(one->first).substr(0, 4) + " ms";
    return out;
}

} // namespace gatepost::bench
