#include "core/audit/sshtunnel.h"
#include "core/async/firstof.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>
#include <QNetworkProxy>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace gatepost {

namespace {

constexpr int tryEveryMilliseconds = 100;
constexpr int endMilliseconds = 2000;
constexpr qsizetype mostSaid = 4096;

enum class Event { Tick, Connected, Ended, Late };

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SshTunnel)
};

quint16 freePort()
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    return server.listen(QHostAddress(QHostAddress::LocalHost)) ? server.serverPort() : 0;
}

QStringList argumentsFor(const QString &host, quint16 port)
{
    const QString forward = QStringLiteral("127.0.0.1:%1").arg(port);
    QStringList out{QStringLiteral("-N"), QStringLiteral("-T"), QStringLiteral("-a"),
                    QStringLiteral("-x"), QStringLiteral("-D"), forward};
    for (const char *option :
         {"ExitOnForwardFailure=yes", "BatchMode=yes", "ConnectTimeout=15", "ServerAliveInterval=15",
          "ControlMaster=no", "ControlPath=none", "PermitLocalCommand=no"})
        out << QStringLiteral("-o") << QString::fromLatin1(option);
    return out << QStringLiteral("--") << host;
}

} // namespace

SshTunnel::SshTunnel(QString host, QObject *parent)
    : QObject(parent), m_host(std::move(host)), m_process(std::make_unique<QProcess>())
{
}

SshTunnel::~SshTunnel()
{
    m_job.reset();
    m_process->disconnect();
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(endMilliseconds)) {
        m_process->kill();
        m_process->waitForFinished(endMilliseconds);
    }
}

qint64 SshTunnel::processId() const
{
    return m_process->processId();
}

QString SshTunnel::problemWith(const QString &host)
{
    constexpr qsizetype longest = 255;
    if (host.isEmpty())
        return Text::tr("Name an SSH host, such as admin@vps.example.net.");
    const QString name = host.section(u'@', -1);
    if (host.startsWith(u'-') || name.startsWith(u'-') || name.isEmpty() || host.startsWith(u'@'))
        return Text::tr("“%1” is no SSH host: neither user nor host may begin with a hyphen or be empty.")
            .arg(visible(host, 80));
    const bool plain = std::all_of(host.begin(), host.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("@.-_:[]+").contains(c));
    });
    if (!plain || host.size() > longest || host.count(u'@') > 1)
        return Text::tr("“%1” is no SSH host: only letters, digits and the signs @ . - _ : [ ] + can be in it.")
            .arg(visible(host, 80));
    return {};
}

QString SshTunnel::ended() const
{
    const QString said = visible(m_said.trimmed(), 500);
    if (m_process->error() == QProcess::FailedToStart)
        return Text::tr("The program ssh could not be started.");
    return said.isEmpty() ? Text::tr("ssh ended without saying why (status %1).").arg(m_process->exitCode())
                          : Text::tr("ssh says: %1").arg(said);
}

void SshTunnel::open(std::chrono::milliseconds limit)
{
    const auto tell = [this](const Result<SocksProxy, QString> &result) {
        // Through the event loop, because a slot may delete this object, and the job with it.
        const auto emitResult = [this, result] {
            if (result)
                Q_EMIT opened(*result);
            else
                Q_EMIT failed(result.error());
        };
        QMetaObject::invokeMethod(this, emitResult, Qt::QueuedConnection);
    };
    m_job.emplace(run(QDeadlineTimer(limit)), tell);
}

async::Task<Result<SocksProxy, QString>> SshTunnel::run(QDeadlineTimer until)
{
    const QString problem = problemWith(m_host);
    if (!problem.isEmpty())
        co_return failure(problem);
    SocksProxy proxy;
    proxy.host = QStringLiteral("127.0.0.1");
    proxy.port = freePort();
    if (proxy.port == 0)
        co_return failure(Text::tr("No port is free on this computer."));
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        m_said += m_process->readAllStandardError();
        m_said.truncate(mostSaid);
    });
#ifdef Q_OS_LINUX
    const auto dieWithParent = [] { prctl(PR_SET_PDEATHSIG, SIGTERM); };
    m_process->setChildProcessModifier(dieWithParent);
#endif
    m_process->start(QStringLiteral("ssh"), argumentsFor(m_host, proxy.port));
    while (m_process->state() != QProcess::NotRunning) {
        // The port is open only once ssh has logged in.
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        QTimer tick;
        tick.setSingleShot(true);
        tick.start(tryEveryMilliseconds);
        async::FirstOf<Event> event(until, Event::Late);
        event.add(&socket, &QTcpSocket::connected, Event::Connected);
        event.add(&tick, &QTimer::timeout, Event::Tick);
        event.add(m_process.get(), &QProcess::finished, Event::Ended);
        event.add(m_process.get(), &QProcess::errorOccurred, Event::Ended);
        socket.connectToHost(proxy.host, proxy.port);
        const Event what = co_await event;
        if (what == Event::Connected)
            co_return proxy;
        if (what == Event::Late)
            co_return failure(Text::tr("ssh to %1 was not ready in time.").arg(visible(m_host, 80)));
        if (what == Event::Ended)
            break;
    }
    m_said += m_process->readAllStandardError();
    co_return failure(ended());
}

} // namespace gatepost
