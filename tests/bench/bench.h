#pragma once
// What the measurements share: cores, processor time, a child process that serves the lab.
#include "core/audit/profile.h"
#include <memory>
#include <QProcess>
#include <QStringList>

namespace gatepost::bench {

/// Keeps this process on one core, so that client and servers do not share one. False where the machine has only one.
bool pinToCore(int core);

/// Processor time of this process so far, user and system, in seconds.
double processorSeconds();

constexpr int fiftyHosts = 0; ///< instead of a number of domains

/// `gatepost_bench --serve COUNT`: a lab of COUNT equal domains on the other core, alive as long as its standard input;
/// fiftyHosts: of the one domain with fifty MX hosts.
class LabProcess
{
public:
    explicit LabProcess(int domains);
    ~LabProcess();
    bool isReady() const { return m_ready; }
    const Profile &profile() const { return m_profile; }
    const QStringList &domains() const { return m_domains; }

private:
    QProcess m_process;
    Profile m_profile;
    QStringList m_domains;
    bool m_ready = false;
};

/// The other side of LabProcess.
int serveLab(int domains);

/// Back to every core of the machine.
void useAllCores();

/// `gatepost_bench --first-paint gatepost|empty|label`: opens that window and tells when it was painted.
int paintFirst(int argc, char **argv);

/// The program's own path, to start it again in another role.
QString self();

} // namespace gatepost::bench
