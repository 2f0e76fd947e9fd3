#include "tests/realnet/world/writer.h"
#include <cstdio>
#include <cstdlib>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace gatepost::realnet {

void giveUp(const QString &why)
{
    fprintf(stderr, "realnet_world: %s\n", qUtf8Printable(why));
    std::exit(4);
}

void Place::write(const QString &name, const QByteArray &octets) const
{
    QDir().mkpath(QFileInfo(file(name)).path());
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(octets) != octets.size())
        giveUp(out.fileName() + QStringLiteral(": ") + out.errorString());
}

QByteArray run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(QStringLiteral("%1 %2: %3 %4")
                   .arg(program, arguments.join(u' '), process.errorString(),
                        QString::fromUtf8(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

} // namespace gatepost::realnet
