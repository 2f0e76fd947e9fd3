#include "app/cli/command.h"
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace gatepost::cli {

void print(const QString &text)
{
    const QByteArray octets = text.toUtf8();
    fwrite(octets.constData(), 1, std::size_t(octets.size()), stdout);
    fflush(stdout);
}

void printJson(const QJsonObject &document)
{
    print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

QString helpText(const QCommandLineParser &parser, const QString &command)
{
    QString text = parser.helpText(); // which names the program by its path
    return text.replace(QCoreApplication::arguments().constFirst(), QStringLiteral("gatepost-cli ") + command);
}

int usageError(const QString &command, const QString &text)
{
    const QString help = QCoreApplication::translate("Cli", "See: gatepost-cli %1 --help").arg(command).simplified();
    fprintf(stderr, "gatepost-cli: %s\n%s\n", qUtf8Printable(text), qUtf8Printable(help));
    return Usage;
}

std::optional<QByteArray> readInput(const QString &name, qint64 limit, QString *error)
{
    QFile file;
    const bool opened =
        name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : (file.setFileName(name), file.open(QIODevice::ReadOnly));
    if (!opened) {
        *error = QCoreApplication::translate("Cli", "%1 cannot be read: %2").arg(name, file.errorString());
        return {};
    }
    QByteArray out;
    QByteArray part;
    do { // a pipe hands over no more than it holds
        part = file.read(limit + 1 - out.size());
        out += part;
    } while (!part.isEmpty() && out.size() <= limit);
    if (out.size() > limit) {
        *error = QCoreApplication::translate("Cli", "%1 is larger than %2 MiB").arg(name).arg(limit / (1024 * 1024));
        return {};
    }
    if (file.error() != QFileDevice::NoError) { // a folder can be opened, but not read
        *error = QCoreApplication::translate("Cli", "%1 cannot be read: %2").arg(name, file.errorString());
        return {};
    }
    return out;
}

} // namespace gatepost::cli
