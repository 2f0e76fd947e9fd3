#pragma once
// Values as literals of the syntaxes that snippets are written in. Pure. Each result is whole, quotes included, unless
// it says otherwise. What the syntaxes cannot hold is refused beforehand, with fitsServerConfiguration().
#include <QByteArray>

namespace gatepost {

QByteArray nginxString(const QByteArray &text); ///< CR, LF and TAB as escapes; `$` would begin a variable
QByteArray apacheString(const QByteArray &text);
QByteArray caddyString(const QByteArray &text);
QByteArray jsonString(const QByteArray &text);
QByteArray yamlString(const QByteArray &text);       ///< in double quotes, ASCII: YAML 1.1 folds lines at U+2028 too
QByteArray javaScriptString(const QByteArray &text); ///< also safe inside HTML
QByteArray tomlString(const QByteArray &text);       ///< a basic string
QByteArray hclString(const QByteArray &text);        ///< "${" and "%{" would begin a template
QByteArray xmlText(const QByteArray &text);          ///< for elements and attributes, without quotes
QByteArray commentText(const QByteArray &text);      ///< one line of printable ASCII, without quotes
QByteArray nameText(const QByteArray &text);         ///< letters, digits, "-._:*"; all else is dropped

/// A path or URL that every web server's configuration can hold as it is: no control characters, no quotes, nothing
/// that begins a variable, a placeholder or an escape.
bool fitsServerConfiguration(const QByteArray &text);

/// nginx reads no parameter that does not fit its buffer of 4096 octets.
constexpr qsizetype nginxStringLimit = 4000;

} // namespace gatepost
