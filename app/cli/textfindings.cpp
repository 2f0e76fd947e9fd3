#include "app/cli/textfindings.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "core/report/jsonoctets.h"
#include <QJsonObject>

namespace gatepost::cli {

namespace {

Finding findingOf(const TextFinding &text, std::optional<PolicyMode> mode)
{
    Finding out;
    out.id = text.id;
    out.args = text.args;
    out.effect = effectOf(text.id, mode);
    return out;
}

} // namespace

QJsonArray findingsJson(const TextFindings &findings, std::optional<PolicyMode> mode)
{
    QJsonArray out;
    for (const TextFinding &text : findings) {
        const Finding finding = findingOf(text, mode);
        out << QJsonObject{{QStringLiteral("id"), QString(findingKey(text.id))},
                           {QStringLiteral("effect"), QString(effectKey(finding.effect))},
                           {QStringLiteral("line"), text.place.line},
                           {QStringLiteral("column"), text.place.column},
                           {QStringLiteral("message"), findingTitle(finding)},
                           {QStringLiteral("fix"), findingFix(finding)},
                           {QStringLiteral("suggestion"), octetsToJson(text.suggestion)}};
    }
    return out;
}

QString findingsText(const QString &what, const TextFindings &findings)
{
    QString out;
    for (const TextFinding &text : findings) {
        const Finding finding = findingOf(text, {});
        if (finding.effect == Effect::Passed)
            continue;
        out += QStringLiteral("%1:%2:%3: ").arg(what).arg(text.place.line).arg(text.place.column) +
               findingTitle(finding) + u'\n';
        if (const QString fix = findingFix(finding); !fix.isEmpty())
            out += QStringLiteral("    ") + fix + u'\n';
    }
    return out;
}

} // namespace gatepost::cli
