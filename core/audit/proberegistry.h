#pragma once
#include "core/async/firstof.h"
#include "core/async/task.h"
#include "core/smtp/probehost.h"
#include "core/smtp/trystarttls.h"
#include <memory>
#include <mutex>
#include <QHash>
#include <QObject>

namespace gatepost {

/// Something of a run that is made by the first audit that asks, and shared by all. Any thread.
class SharedThing : public QObject
{
    Q_OBJECT
public:
    enum class State { Free, Taken, Made };

    bool take();    ///< true: the caller must make it now, and give or release it
    void release(); ///< the caller was cancelled: somebody else may make it

Q_SIGNALS:
    void changed();

protected:
    mutable std::mutex m_mutex;
    State m_state = State::Free;
};

template <typename T> class Shared : public SharedThing
{
public:
    void give(const T &made)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_state = State::Made;
            m_value = made;
        }
        Q_EMIT changed();
    }
    State state(T *made = nullptr) const
    {
        const std::scoped_lock lock(m_mutex);
        if (made && m_state == State::Made)
            *made = m_value;
        return m_state;
    }

private:
    T m_value;
};

using SharedProbe = Shared<SmtpProbe>;
using SharedTrials = Shared<MxTrials>;

/// The sessions of a run over all worker threads (an MX host of many domains is asked once). Any thread.
class ProbeRegistry
{
public:
    std::shared_ptr<SharedProbe> probe(const DomainName &host, const QHostAddress &address);
    std::shared_ptr<SharedTrials> trials(const DomainName &host, const QHostAddress &address);

private:
    std::mutex m_mutex;
    QHash<QByteArray, std::shared_ptr<SharedProbe>> m_probes;
    QHash<QByteArray, std::shared_ptr<SharedTrials>> m_trials;
};

/// What `make` yields, unless somebody has made it already, or is just making it; nothing when that takes too long.
template <typename T>
async::Task<std::optional<T>> share(std::shared_ptr<Shared<T>> shared, async::Task<T> make, QDeadlineTimer until)
{
    enum class Woken { Changed, Late };
    /// Whoever takes it gives it back, also when the audit is dropped halfway.
    struct Claim
    {
        std::shared_ptr<Shared<T>> thing;
        ~Claim() { thing->release(); }
    };
    T out;
    while (true) {
        if (shared->take()) {
            const Claim claim{shared};
            out = co_await make;
            shared->give(out);
            co_return std::optional<T>(out);
        }
        async::FirstOf<Woken> change(until, Woken::Late);
        change.add(shared.get(), &SharedThing::changed, Woken::Changed);
        const auto state = shared->state(&out);
        if (state == SharedThing::State::Made)
            co_return std::optional<T>(out);
        if (state == SharedThing::State::Free)
            continue;
        const Woken woken = co_await change;
        if (woken == Woken::Late)
            break;
    }
    co_return std::optional<T>();
}

/// As probeHost() and tryHost(), but shared within the run.
async::Task<SmtpProbe> probeShared(std::shared_ptr<ProbeRegistry> registry, ProbeRequest request, QDeadlineTimer until);
async::Task<std::optional<MxTrials>> tryShared(std::shared_ptr<ProbeRegistry> registry, MxTrialsRequest request,
                                               QDeadlineTimer until);

} // namespace gatepost
