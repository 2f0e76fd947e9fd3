#pragma once
// Checks JSON documents against the schemas of resources/schema, by valijson.
#include <QJsonObject>
#include <QString>

namespace gatepost {

/// What is wrong with the document by that schema ("audits", "match" …); empty when nothing is.
QString schemaComplaint(const QString &schema, const QJsonObject &document);

} // namespace gatepost
