#pragma once
#include "core/lab/lab.h"
#include <memory>

namespace gatepost {

/// A lab in a thread of its own, so that the program it serves never waits for itself. Stops when it is destroyed.
class LabThread
{
public:
    static Result<std::unique_ptr<LabThread>, QString> start(const QList<Scenario> &scenarios, LabPorts ports = {});
    ~LabThread();
    const LabAccess &access() const;

private:
    LabThread();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatepost
