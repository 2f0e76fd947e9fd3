#include "core/sts/policyfield.h"
#include "core/base/ascii.h"
#include "core/base/domainname.h"
#include "core/sts/policylines.h"
#include <algorithm>

namespace gatepost {

namespace {

bool isSubDomain(QByteArrayView label)
{
    return !label.isEmpty() && ascii::isAlnum(label.front()) && ascii::isAlnum(label.back()) &&
           std::all_of(label.begin(), label.end(), [](char c) { return ascii::isAlnum(c) || c == '-'; });
}

bool isDomain(const QByteArray &text)
{
    const auto labels = text.split('.');
    return std::all_of(labels.begin(), labels.end(), [](const QByteArray &label) { return isSubDomain(label); });
}

QByteArray ifDomain(QByteArray text)
{
    const bool wildcard = text.startsWith("*.");
    return isDomain(wildcard ? text.mid(2) : text) ? text.toLower() : QByteArray();
}

MxProblem invalid(const char *reason, int offset, int length, const QByteArray &suggestion = {})
{
    return {FindingId::PolicySyntaxMxInvalid, offset, length, QString::fromLatin1(reason), ifDomain(suggestion)};
}

std::optional<MxProblem> wildcardProblem(const QByteArray &value)
{
    const auto star = value.lastIndexOf('*');
    if (star < 0 || (star == 0 && value.startsWith("*.")))
        return {};
    const auto dot = value.indexOf('.', star);
    const QByteArray rest = dot < 0 ? QByteArray() : value.mid(dot + 1);
    return MxProblem{FindingId::PolicySyntaxMxWildcardPosition, int(star), 1, QStringLiteral("wildcard"),
                     rest.contains('.') ? ifDomain("*." + rest) : QByteArray()};
}

std::optional<MxProblem> nonAsciiProblem(const QByteArray &value)
{
    const auto strange = std::find_if(value.begin(), value.end(), [](char c) { return uchar(c) >= 0x80; });
    if (strange == value.end())
        return {};
    const int offset = int(strange - value.begin());
    const bool wildcard = value.startsWith("*.");
    const auto name = DomainName::parse(QString::fromUtf8(wildcard ? value.mid(2) : value));
    const QByteArray ascii = name ? (wildcard ? "*." : "") + name->toAscii() : QByteArray();
    return MxProblem{FindingId::PolicySyntaxMxUlabel, offset, int(value.size()) - offset, QStringLiteral("u-label"),
                     ascii};
}

} // namespace

std::optional<MxProblem> mxProblem(const QByteArray &value)
{
    const int size = int(value.size());
    if (ifDomain(value).size() == value.size() && size > 0)
        return {};
    if (value.isEmpty())
        return invalid("empty", 0, 0);
    for (const char delimiter : {',', ';', ' ', '\t'}) {
        const auto at = value.indexOf(delimiter);
        if (at >= 0 && at < size - 1)
            return MxProblem{FindingId::PolicySyntaxMxList, int(at), 1, QStringLiteral("list"), {}};
    }
    if (value.contains("://"))
        return invalid("url", 0, size, value.mid(value.indexOf("://") + 3).split('/').first());
    if (value.startsWith('[') || value.count(':') > 1)
        return invalid("address-literal", 0, size);
    if (const auto problem = nonAsciiProblem(value))
        return problem;
    if (const auto problem = wildcardProblem(value))
        return problem;
    if (const auto colon = value.indexOf(':'); colon >= 0)
        return invalid("port", int(colon), size - int(colon), value.first(colon));
    if (const auto at = value.indexOf('@'); at >= 0)
        return invalid("address", 0, int(at) + 1, value.mid(at + 1));
    if (value.startsWith('.')) // the suffix form of an old draft
        return MxProblem{FindingId::PolicySyntaxLegacyDraft, 0, 1, QStringLiteral("suffix"), ifDomain("*" + value)};
    if (value.endsWith('.'))
        return invalid("trailing-dot", size - 1, 1, value.chopped(1));
    if (const auto underscore = value.indexOf('_'); underscore >= 0)
        return invalid("underscore", int(underscore), 1);
    if (const auto dots = value.indexOf(".."); dots >= 0)
        return invalid("empty-label", int(dots), 2);
    const auto bad = std::find_if_not(value.begin(), value.end(),
                                      [](char c) { return ascii::isAlnum(c) || c == '-' || c == '.' || c == '*'; });
    if (bad != value.end())
        return invalid("character", int(bad - value.begin()), 1);
    return invalid("hyphen", 0, size);
}

bool isPolicyExtensionValue(QByteArrayView value)
{
    return !value.isEmpty() && value.front() != ' ' && value.back() != ' ' &&
           std::none_of(value.begin(), value.end(), [](char c) { return ascii::isControl(c); });
}

} // namespace gatepost
