#pragma once
// Runs gatepost-cli as a shell would.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace gatepost {

struct CliRun
{
    int status = -1; ///< -1: it crashed or did not end in time
    QByteArray out;
    QByteArray error;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline CliRun runCli(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {},
                     int seconds = 60)
{
    QProcess cli;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &one : environment)
        variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    cli.setProcessEnvironment(variables);
    cli.start(QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"), arguments);
    cli.write(input);
    cli.closeWriteChannel();
    if (!cli.waitForFinished(seconds * 1000)) {
        cli.kill();
        cli.waitForFinished();
        return {};
    }
    if (cli.exitStatus() != QProcess::NormalExit)
        return {};
    return {cli.exitCode(), cli.readAllStandardOutput(), cli.readAllStandardError()};
}

} // namespace gatepost
