#pragma once
// Where the studio's looks at the network come from: what a sender sees of record, policy host and file, and who has
// the record already. No mail server is asked.
#include "core/audit/assessment.h"
#include "core/audit/profile.h"
#include <functional>
#include <QObject>

namespace gatepost {

/// One check at a time. The program gives the studio a maker; each draft has a check of its own.
class LiveCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QStringList resolvers() const = 0; ///< names for people; the first one's look is the one that is judged
    virtual void start(const DomainName &domain) = 0; ///< a running check ends first
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;
    /// Why nothing can be looked at (no resolver, trust store unreadable); empty when it can. Known after start().
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    /// Facts through the resolver of that number, complete or not.
    void progressed(int resolver, gatepost::ObservationPtr seen, gatepost::AssessmentPtr judged);
    void finished();
};

using LiveCheckMaker = std::function<LiveCheck *(QObject *parent)>;

/// Checks with the resolver of the profile, and at its second resolvers, one after the other, whether they have the
/// record.
LiveCheckMaker liveCheckBy(const Profile &profile);

} // namespace gatepost
