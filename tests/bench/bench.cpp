#include "tests/bench/bench.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace gatepost::bench {

bool pinToCore(int core)
{
    if (sysconf(_SC_NPROCESSORS_ONLN) < 2)
        return false;
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(std::size_t(core), &set);
    return sched_setaffinity(0, sizeof set, &set) == 0;
}

void useAllCores()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    for (int core = 0; core < sysconf(_SC_NPROCESSORS_ONLN); ++core)
        CPU_SET(std::size_t(core), &set);
    sched_setaffinity(0, sizeof set, &set);
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QString self()
{
    return QCoreApplication::applicationFilePath();
}

LabProcess::LabProcess(int domains)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(self(), {QStringLiteral("--serve"), QString::number(domains)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60'000))
            return;
    }
    const QJsonObject access = QJsonDocument::fromJson(m_process.readLine()).object();
    const auto resolver = parseEndpoint(access[u"resolver"].toString(), 53);
    if (!resolver)
        return;
    m_profile.resolvers = {*resolver};
    m_profile.trustPem = access[u"trust"].toString().toLatin1();
    m_profile.httpsPort = quint16(access[u"https"].toInt());
    m_profile.smtpPort = quint16(access[u"smtp"].toInt());
    for (const QJsonValue net : access[u"nets"].toArray())
        m_profile.publicNets << net.toString();
    for (const QJsonValue domain : access[u"domains"].toArray())
        m_domains << domain.toString();
    m_profile.depth = Depth::Sender; // the three handshakes that a sender makes, and no more
    m_ready = true;
}

LabProcess::~LabProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

} // namespace gatepost::bench
