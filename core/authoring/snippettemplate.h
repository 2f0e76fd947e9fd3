#pragma once
// Snippets made from resources/templates with ctemplate. Every value passes an escaper of its syntax, which the
// template names: {{HOST:x-nginx}}. A test refuses templates with a value that names none.
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace gatepost {

struct SnippetValues
{
    QHash<QByteArray, QByteArray> texts;
    QSet<QByteArray> sections;                     ///< parts to show: {{#IPV6}} … {{/IPV6}}
    QHash<QByteArray, QList<QByteArray>> repeated; ///< a part for each, which calls it NAME
};

/// Empty when there is no such template.
QByteArray snippet(const char *templateName, const SnippetValues &values);

} // namespace gatepost
