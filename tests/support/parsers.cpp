#include "tests/support/parsers.h"
#include "tests/support/program.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace gatepost {

namespace {

/// Its folder; fetched when it is not there yet.
QString hclParser()
{
    static const QString folder =
        QString::fromUtf8(through(QStringLiteral(GATEPOST_SOURCE_DIR "/tests/support/hclparser"), {}, {})
                              .value_or(QByteArray())
                              .trimmed());
    return folder;
}

QStringList commandOf(Syntax syntax)
{
    switch (syntax) {
    case Syntax::Yaml:
        return {QStringLiteral("python3"), QStringLiteral("-c"),
                QStringLiteral("import yaml,json,sys;print(json.dumps([yaml.safe_load(sys.stdin.buffer)]))")};
    case Syntax::Toml:
        return {QStringLiteral("python3"), QStringLiteral("-c"),
                QStringLiteral("import tomllib,json,sys;print(json.dumps([tomllib.load(sys.stdin.buffer)]))")};
    case Syntax::Hcl:
        return {QStringLiteral("node"), QStringLiteral("-e"),
                QStringLiteral("const r=require('%1').parseToObject(require('fs').readFileSync(0,'utf8'));"
                               "if(r[1])throw r[1];console.log(JSON.stringify([r[0]]))")
                    .arg(hclParser())};
    case Syntax::JavaScript:
        return {QStringLiteral("node"), QStringLiteral("-e"),
                QStringLiteral("console.log(JSON.stringify([eval('('+require('fs').readFileSync(0,'utf8')+')')]))")};
    case Syntax::Json:
        break;
    }
    return {QStringLiteral("python3"), QStringLiteral("-c"),
            QStringLiteral("import json,sys;print(json.dumps([json.load(sys.stdin.buffer)]))")};
}

} // namespace

std::optional<QJsonValue> parsed(Syntax syntax, const QByteArray &text)
{
    QStringList command = commandOf(syntax);
    const QString program = command.takeFirst();
    const auto out = through(program, command, text);
    if (!out)
        return {};
    return QJsonDocument::fromJson(*out).array().at(0);
}

} // namespace gatepost
