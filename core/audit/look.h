#pragma once
// One running audit: what was seen so far, and the few things every look at the network needs.
#include "core/audit/observe.h"
#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace gatepost {

/// Lives in the frame of observe(); the looks are coroutines below it that write into `seen` and publish it. Members of
/// `seen` that are lists are shared with the published snapshots: write to them by index, never keep a pointer into
/// one.
struct Look
{
    Observation seen;
    AuditServices *services = nullptr;
    AuditObserver *observer = nullptr;
    QDeadlineTimer until;
    QElapsedTimer since;
    std::chrono::milliseconds before{}; ///< that an earlier part of this audit took

    void publish();
    void finish(Step step);
    bool has(Step step) const { return seen.isFinished(step); } ///< of an audit that goes on where it was stopped

    /// One question to the profile's resolver, within its limit and the audit's.
    async::Task<DnsLookup> ask(DomainName name, RrType type, Step step);

    /// The same lookup with what DNSSEC makes of it.
    async::Task<DnsLookup> trace(DnsLookup lookup);

    QDeadlineTimer within(std::chrono::milliseconds limit) const { return std::min(until, QDeadlineTimer(limit)); }
    /// A connection that ended because the audit's own time was up says nothing about the server.
    void excuse(std::optional<Fault> *fault) const;
    DomainName below(QByteArrayView labels) const; ///< the name with `labels` in front of the audited domain

    /// The first `limit` of the addresses that are public: no other one is connected to.
    QList<QHostAddress> reachable(const QList<QHostAddress> &addresses, int limit) const;
};

bool isEmptyAnswer(const DnsLookup &lookup,
                   RrType type); ///< answered, and nothing of that type at the end of the chain

} // namespace gatepost
