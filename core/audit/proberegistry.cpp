#include "core/audit/proberegistry.h"

namespace gatepost {

bool SharedThing::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_state != State::Free)
        return false;
    m_state = State::Taken;
    return true;
}

void SharedThing::release()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_state != State::Taken)
            return;
        m_state = State::Free;
    }
    Q_EMIT changed();
}

namespace {

template <typename T> std::shared_ptr<Shared<T>> entryOf(QHash<QByteArray, std::shared_ptr<Shared<T>>> &all,
                                                         const DomainName &host, const QHostAddress &address)
{
    std::shared_ptr<Shared<T>> &entry = all[host.toAscii() + ' ' + address.toString().toLatin1()];
    if (!entry) {
        entry = std::make_shared<Shared<T>>();
        entry->moveToThread(nullptr); // it lives as long as somebody looks at it, and has no events of its own
    }
    return entry;
}

} // namespace

std::shared_ptr<SharedProbe> ProbeRegistry::probe(const DomainName &host, const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    return entryOf(m_probes, host, address);
}

std::shared_ptr<SharedTrials> ProbeRegistry::trials(const DomainName &host, const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    return entryOf(m_trials, host, address);
}

async::Task<SmtpProbe> probeShared(std::shared_ptr<ProbeRegistry> registry, ProbeRequest request, QDeadlineTimer until)
{
    // A host that is only connected to must not stand for a whole session with it.
    const DomainName entry = request.connectOnly ? request.host.child("_connect") : request.host;
    const auto made = co_await share(registry->probe(entry, request.address), probeHost(request, until), until);
    if (made)
        co_return *made;
    SmtpProbe out;
    out.host = request.host;
    out.address = request.address;
    out.port = request.port;
    out.fault = Fault{FaultKind::Timeout, QStringLiteral("another audit of this run is still asking this host"), 0};
    co_return out;
}

async::Task<std::optional<MxTrials>> tryShared(std::shared_ptr<ProbeRegistry> registry, MxTrialsRequest request,
                                               QDeadlineTimer until)
{
    const auto shared = registry->trials(request.probe.host, request.probe.address);
    co_return co_await share(shared, tryHost(request, until), until);
}

} // namespace gatepost
