#include "tests/support/schema.h"
#include "tests/support/testdata.h"
#include <map>
#include <QJsonDocument>
// valijson is a header-only library with its own idea of warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wnull-dereference"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace gatepost {

namespace {

using valijson::adapters::QtJsonAdapter;

QJsonValue schemaText(const QString &file)
{
    const QByteArray text = readFile(QStringLiteral(GATEPOST_SOURCE_DIR "/resources/schema/") + file);
    return QJsonDocument::fromJson(text).object();
}

const valijson::Schema &schemaOf(const QString &name)
{
    static std::map<QString, std::unique_ptr<valijson::Schema>> known;
    std::unique_ptr<valijson::Schema> &schema = known[name];
    if (schema)
        return *schema;
    schema = std::make_unique<valijson::Schema>();
    const QJsonValue text = schemaText(name + QStringLiteral(".schema.json"));
    valijson::SchemaParser parser;
    const auto fetch = [](const std::string &reference) -> const QJsonValue * {
        return new QJsonValue(schemaText(QString::fromStdString(reference).section(u'/', -1)));
    };
    parser.populateSchema<QtJsonAdapter>(QtJsonAdapter(text), *schema, fetch,
                                         [](const QJsonValue *value) { delete value; });
    return *schema;
}

} // namespace

QString schemaComplaint(const QString &name, const QJsonObject &document)
{
    valijson::Validator validator;
    valijson::ValidationResults results;
    const QJsonValue value(document);
    if (validator.validate(schemaOf(name), QtJsonAdapter(value), &results))
        return {};
    QString out;
    for (const auto &error : results) {
        std::string path;
        for (const std::string &part : error.context)
            path += part;
        out += QString::fromStdString(path + ": " + error.description + '\n');
    }
    return out.isEmpty() ? QStringLiteral("does not match") : out;
}

} // namespace gatepost
