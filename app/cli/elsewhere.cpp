#include "app/cli/elsewhere.h"
#include "app/cli/command.h"
#include <cstdio>
#include <QCoreApplication>
#include <QEventLoop>

namespace gatepost::cli {

namespace {

constexpr qint64 resultLimit = 8 * 1024 * 1024;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

std::unique_ptr<SshTunnel> openTunnel(const QString &host, Profile *profile)
{
    auto tunnel = std::make_unique<SshTunnel>(host);
    QString problem;
    QEventLoop loop;
    QObject::connect(tunnel.get(), &SshTunnel::opened, &loop, [&](const SocksProxy &proxy) {
        profile->smtpProxy = proxy;
        loop.quit();
    });
    QObject::connect(tunnel.get(), &SshTunnel::failed, &loop, [&](const QString &why) {
        problem = why;
        loop.quit();
    });
    tunnel->open();
    loop.exec();
    if (!profile->smtpProxy) {
        fprintf(stderr, "gatepost-cli: --mx-ssh: %s\n", qUtf8Printable(problem));
        return nullptr;
    }
    profile->smtpVantage = tunnel->vantage();
    return tunnel;
}

Result<ProbeResult, QString> readResultFile(const QString &file)
{
    QString error;
    const auto text = readInput(file, resultLimit, &error);
    if (!text)
        return failure(error);
    auto result = readProbeResult(*text);
    return result ? result : failure(Text::tr("--probe-result: %1").arg(result.error()));
}

} // namespace gatepost::cli
