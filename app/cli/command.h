#pragma once
// What the commands of gatepost-cli share.
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace gatepost::cli {

/// Exit status, the same for every command.
enum Exit { Nothing = 0, Findings = 1, CouldNotTest = 2, Usage = 3, Internal = 4 };

int audit(const QStringList &arguments);
int lint(const QStringList &arguments);
int match(const QStringList &arguments);
int lab(const QStringList &arguments);
int probe(const QStringList &arguments);
int findings(const QStringList &arguments);

void print(const QString &text);                             ///< to stdout
void printJson(const QJsonObject &document);                 ///< to stdout, indented, one line end after it
int usageError(const QString &command, const QString &text); ///< to stderr, with where to find help
/// Reads a file, or standard input for "-", up to `limit` octets and one more. Nothing when it cannot be read.
std::optional<QByteArray> readInput(const QString &name, qint64 limit, QString *error);

} // namespace gatepost::cli
