#pragma once
// A mail domain for the tests of the Policy Studio, and a check of what is live that answers without a network.
#include "core/audit/assess.h"
#include "tests/support/synthetic.h"
#include "ui/studio/livecheck.h"

namespace gatepost::synthetic {

/// Three hosts, of which one is in no line of the policy and one shows the certificate of another.
inline Domain example()
{
    Domain out;
    out.policy = policyText(PolicyMode::Testing, {"mx1.example.test", "*.relay.test"}, 86'400);
    for (const char *name : {"mx1.example.test", "mx2.example.test", "backup.relay.test"}) {
        Host host;
        host.name = name;
        host.preference = 10 * int(out.hosts.size() + 1);
        out.hosts << host;
    }
    out.hosts.last().certificate.names = {"relay7.provider.test"};
    return out;
}

inline ObservationPtr seen(const Domain &domain)
{
    return std::make_shared<const Observation>(observed(domain));
}

/// Answers at once with what it is given, as a resolver and another one that still has the old record.
class FakeCheck : public LiveCheck
{
public:
    using LiveCheck::LiveCheck;
    QStringList resolvers() const override { return {QStringLiteral("of this system"), QStringLiteral("9.9.9.9")}; }
    void start(const DomainName &) override
    {
        ++started;
        running = true;
        if (answers)
            answer();
    }
    void stop() override { running = false; }
    bool isRunning() const override { return running; }
    void answer()
    {
        running = false;
        Q_EMIT progressed(0, now, std::make_shared<const Assessment>(assess(*now, today())));
        Q_EMIT progressed(1, old, std::make_shared<const Assessment>(assess(*old, today())));
        Q_EMIT finished();
    }

    static inline ObservationPtr now;
    static inline ObservationPtr old;
    static inline bool answers = true;
    static inline int started = 0;
    static inline FakeCheck *last = nullptr;
    bool running = false;
};

inline LiveCheck *makeFake(QObject *parent)
{
    return FakeCheck::last = new FakeCheck(parent);
}

/// Served with that file, under that id; two name servers of the zone, of which the second is late.
inline void publish(const Domain &domain, const QByteArray &lateId)
{
    Domain late = domain;
    late.id = lateId;
    Observation seen = observed(domain);
    const Observation before = observed(late);
    ZoneView zone;
    zone.zone = seen.domain;
    for (const auto &[name, record] :
         {std::pair("ns1.example.test", seen.record), std::pair("ns2.example.test", before.record)}) {
        NameServerView server;
        server.name = *DomainName::parse(QString::fromLatin1(name));
        server.address = QHostAddress(QStringLiteral("192.0.2.53"));
        server.lookups << *record;
        zone.servers << server;
    }
    seen.zoneView = zone;
    FakeCheck::now = std::make_shared<const Observation>(seen);
    FakeCheck::old = std::make_shared<const Observation>(before);
}

} // namespace gatepost::synthetic
