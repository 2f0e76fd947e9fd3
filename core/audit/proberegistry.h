#pragma once
#include "core/async/task.h"
#include "core/smtp/probehost.h"
#include <memory>
#include <mutex>
#include <QHash>
#include <QObject>

namespace gatepost {

/// One session with one (host, address) of a run: made by the first audit that asks, shared by all. Any thread.
class SharedProbe : public QObject
{
    Q_OBJECT
public:
    enum class State { Free, Taken, Made };

    bool take(); ///< true: the caller must make the probe now, and give or release it
    void give(const SmtpProbe &probe);
    void release(); ///< the caller was cancelled: somebody else may make it
    State state(SmtpProbe *made = nullptr) const;

Q_SIGNALS:
    void changed();

private:
    mutable std::mutex m_mutex;
    State m_state = State::Free;
    SmtpProbe m_probe;
};

/// The probes of a run over all worker threads (an MX host of many domains is asked once). Any thread.
class ProbeRegistry
{
public:
    std::shared_ptr<SharedProbe> probe(const DomainName &host, const QHostAddress &address);

private:
    std::mutex m_mutex;
    QHash<QByteArray, std::shared_ptr<SharedProbe>> m_probes;
};

/// As probeHost(), but shared within the run.
async::Task<SmtpProbe> probeShared(std::shared_ptr<ProbeRegistry> registry, ProbeRequest request, QDeadlineTimer until);

} // namespace gatepost
