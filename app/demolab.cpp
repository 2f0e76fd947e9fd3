#include "app/demolab.h"
#include "app/labprofile.h"
#include <QCoreApplication>

namespace gatepost {

Result<Profile, QString> DemoLab::start()
{
    if (!m_lab) {
        const auto scenarios = builtInScenarios();
        if (!scenarios)
            return failure(scenarios.error());
        auto started = LabThread::start(*scenarios);
        if (!started)
            return failure(started.error());
        m_lab = std::move(*started);
    }
    Profile profile = labProfile(m_lab->access());
    profile.name = QCoreApplication::translate("DemoLab", "Demo (built in)");
    return profile;
}

QList<DemoDomain> DemoLab::domains() const
{
    QList<DemoDomain> out;
    for (const Scenario &scenario : builtInScenarios().value_or(QList<Scenario>())) {
        const DemoDomain domain{scenario.domain.toUnicode(), scenario.title};
        if (scenario.name == u"showcase")
            out.prepend(domain);
        else
            out.append(domain);
    }
    return out;
}

} // namespace gatepost
