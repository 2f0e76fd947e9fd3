#include "core/authoring/snippettemplate.h"
#include "core/authoring/snippetescape.h"
#include <algorithm>
#include <ctemplate/template.h>
#include <ctemplate/template_modifiers.h>
#include <QFile>
#include <QRegularExpression>
#include <string>

namespace gatepost {

namespace {

using Escaper = QByteArray (*)(const QByteArray &);

class EscapingModifier : public ctemplate::TemplateModifier
{
public:
    explicit EscapingModifier(Escaper escape) : m_escape(escape) {}
    void Modify(const char *in, size_t length, const ctemplate::PerExpandData *, ctemplate::ExpandEmitter *out,
                const std::string &) const override
    {
        const QByteArray escaped = m_escape(QByteArray(in, qsizetype(length)));
        out->Emit(escaped.constData(), size_t(escaped.size()));
    }

private:
    Escaper m_escape;
};

/// ctemplate keeps pointers to its modifiers for ever.
bool addModifiers()
{
    struct Row
    {
        const char *name;
        EscapingModifier modifier;
    };
    static const Row rows[]{{"x-nginx", EscapingModifier(nginxString)}, {"x-apache", EscapingModifier(apacheString)},
                            {"x-caddy", EscapingModifier(caddyString)}, {"x-yaml", EscapingModifier(yamlString)},
                            {"x-json", EscapingModifier(jsonString)},   {"x-js", EscapingModifier(javaScriptString)},
                            {"x-toml", EscapingModifier(tomlString)},   {"x-hcl", EscapingModifier(hclString)},
                            {"x-xml", EscapingModifier(xmlText)},       {"x-comment", EscapingModifier(commentText)},
                            {"x-name", EscapingModifier(nameText)}};
    return std::all_of(std::begin(rows), std::end(rows),
                       [](const Row &row) { return ctemplate::AddModifier(row.name, &row.modifier); });
}

/// A line with nothing but the begin or end of a part leaves no empty line behind.
QByteArray templateText(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression lonelyMarker(QStringLiteral(R"(^[ \t]*(\{\{[#/][A-Z0-9_]+\}\})[ \t]*\n)"),
                                                 QRegularExpression::MultilineOption);
    return QString::fromUtf8(source.readAll()).replace(lonelyMarker, QStringLiteral("\\1")).toUtf8();
}

std::string standard(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

} // namespace

QByteArray snippet(const char *templateName, const SnippetValues &values)
{
    static const bool ready = addModifiers();
    const QString file = QStringLiteral(":/templates/%1.tpl").arg(QLatin1StringView(templateName));
    const std::string key = standard(file.toUtf8());
    const QByteArray text = templateText(file);
    if (!ready || text.isEmpty())
        return {};
    ctemplate::StringToTemplateCache(key, standard(text), ctemplate::DO_NOT_STRIP); // false when it is there already
    ctemplate::TemplateDictionary dictionary(key);
    for (auto it = values.texts.begin(); it != values.texts.end(); ++it)
        dictionary.SetValue(standard(it.key()), standard(it.value()));
    for (const QByteArray &section : values.sections)
        dictionary.ShowSection(standard(section));
    for (auto it = values.repeated.begin(); it != values.repeated.end(); ++it) {
        for (const QByteArray &value : it.value())
            dictionary.AddSectionDictionary(standard(it.key()))->SetValue("NAME", standard(value));
    }
    std::string out;
    if (!ctemplate::ExpandTemplate(key, ctemplate::DO_NOT_STRIP, &dictionary, &out))
        return {};
    return QByteArray::fromStdString(out);
}

} // namespace gatepost
