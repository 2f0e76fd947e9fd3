#pragma once
// The built-in internet of the demo as the window sees it. The program provides it, since the window knows no lab.
#include "core/audit/profile.h"
#include "core/base/result.h"

namespace gatepost {

struct DemoDomain
{
    QString domain;
    QString title; ///< what is special about it, one line
};

class DemoSource
{
public:
    virtual ~DemoSource() = default;
    /// Starts it when it is not running. The text says why it cannot.
    virtual Result<Profile, QString> start() = 0;
    virtual QList<DemoDomain> domains() const = 0; ///< the one to show first comes first
};

} // namespace gatepost
