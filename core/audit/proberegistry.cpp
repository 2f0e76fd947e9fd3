#include "core/audit/proberegistry.h"
#include "core/async/firstof.h"

namespace gatepost {

bool SharedProbe::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_state != State::Free)
        return false;
    m_state = State::Taken;
    return true;
}

void SharedProbe::give(const SmtpProbe &probe)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_state = State::Made;
        m_probe = probe;
    }
    Q_EMIT changed();
}

void SharedProbe::release()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_state != State::Taken)
            return;
        m_state = State::Free;
    }
    Q_EMIT changed();
}

SharedProbe::State SharedProbe::state(SmtpProbe *made) const
{
    const std::scoped_lock lock(m_mutex);
    if (made && m_state == State::Made)
        *made = m_probe;
    return m_state;
}

std::shared_ptr<SharedProbe> ProbeRegistry::probe(const DomainName &host, const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<SharedProbe> &entry = m_probes[host.toAscii() + ' ' + address.toString().toLatin1()];
    if (!entry) {
        entry = std::make_shared<SharedProbe>();
        entry->moveToThread(nullptr); // it lives as long as somebody looks at it, and has no events of its own
    }
    return entry;
}

namespace {

enum class Woken { Changed, Late };

/// Whoever takes a probe gives it back, also when the audit is dropped halfway.
struct Claim
{
    std::shared_ptr<SharedProbe> shared;
    ~Claim() { shared->release(); }
};

} // namespace

async::Task<SmtpProbe> probeShared(std::shared_ptr<ProbeRegistry> registry, ProbeRequest request, QDeadlineTimer until)
{
    // A host that is only connected to must not stand for a whole session with it.
    const DomainName entry = request.connectOnly ? request.host.child("_connect") : request.host;
    const std::shared_ptr<SharedProbe> shared = registry->probe(entry, request.address);
    SmtpProbe out;
    while (true) {
        if (shared->take()) {
            const Claim claim{shared};
            out = co_await probeHost(request, until);
            shared->give(out);
            co_return out;
        }
        async::FirstOf<Woken> change(until, Woken::Late);
        change.add(shared.get(), &SharedProbe::changed, Woken::Changed);
        const SharedProbe::State state = shared->state(&out);
        if (state == SharedProbe::State::Made)
            co_return out;
        if (state == SharedProbe::State::Free)
            continue;
        const Woken woken = co_await change;
        if (woken == Woken::Late)
            break;
    }
    out.host = request.host;
    out.address = request.address;
    out.port = request.port;
    out.fault = Fault{FaultKind::Timeout, QStringLiteral("another audit of this run is still asking this host"), 0};
    co_return out;
}

} // namespace gatepost
