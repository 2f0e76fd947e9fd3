#pragma once
#include "core/lab/labthread.h"
#include "ui/shell/demosource.h"

namespace gatepost {

/// The lab with the built-in scenarios, started on first use, in a thread of its own.
class DemoLab : public DemoSource
{
public:
    Result<Profile, QString> start() override;
    QList<DemoDomain> domains() const override;

private:
    std::unique_ptr<LabThread> m_lab;
};

} // namespace gatepost
