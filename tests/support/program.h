#pragma once
// Other programs in tests: the parsers whose word counts.
#include <optional>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace gatepost {

/// Also where only root's PATH leads.
inline QString findProgram(const QString &name)
{
    const QString usual = QStandardPaths::findExecutable(name);
    return !usual.isEmpty()
               ? usual
               : QStandardPaths::findExecutable(
                     name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/local/sbin")});
}

/// Runs a program over a text; its output, or nothing when it fails, which is printed.
inline std::optional<QByteArray> through(const QString &program, const QStringList &arguments, const QByteArray &input,
                                         const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(findProgram(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s: %s%s%s", qPrintable(program), process.readAllStandardOutput().constData(),
                 process.readAllStandardError().constData(), qPrintable(process.errorString()));
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace gatepost
