#pragma once
// What the commands of gatepost-cli share.
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

class QCommandLineParser;

namespace gatepost::cli {

/// Exit status, the same for every command.
enum Exit { Nothing = 0, Findings = 1, CouldNotTest = 2, Usage = 3, Internal = 4 };

int audit(const QStringList &arguments);
int author(const QStringList &arguments);
int lint(const QStringList &arguments);
int match(const QStringList &arguments);
int lab(const QStringList &arguments);
int explain(const QStringList &arguments);
int probe(const QStringList &arguments);
int findings(const QStringList &arguments);
int compare(const QStringList &arguments);
int plan(const QStringList &arguments);

void print(const QString &text);             ///< to stdout
void printJson(const QJsonObject &document); ///< to stdout, indented, one line end after it
/// What --help prints, with the command as it is called.
QString helpText(const QCommandLineParser &parser, const QString &command);
int usageError(const QString &command, const QString &text); ///< to stderr, with where to find help
/// Reads a file, or standard input for "-", at most `limit` octets. Nothing when it cannot be read or is larger.
std::optional<QByteArray> readInput(const QString &name, qint64 limit, QString *error);

} // namespace gatepost::cli
