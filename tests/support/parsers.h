#pragma once
// What the real readers of YAML, TOML, HCL and JavaScript see in a text, as JSON.
#include <optional>
#include <QByteArray>
#include <QJsonValue>

namespace gatepost {

enum class Syntax { Json, Yaml, Toml, Hcl, JavaScript };

/// JavaScript is an expression here. Nothing: the parser refused the text.
std::optional<QJsonValue> parsed(Syntax syntax, const QByteArray &text);

} // namespace gatepost
