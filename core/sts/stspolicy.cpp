#include "core/sts/stspolicy.h"
#include "core/base/ascii.h"
#include "core/base/tagrecord.h"
#include "core/sts/policyfield.h"
#include "core/sts/policylines.h"
#include <algorithm>
#include <QHash>

namespace gatepost {

namespace {

constexpr qsizetype maxPolicyBytes = 64 * 1024; // RFC 8461 §3.3: what senders read at most
constexpr int maxLines = 70'000;                // more than fit
constexpr int maxFindings = 1'000;
constexpr int maxAgeDigits = 10; // RFC 8461 §3.2

/// What stands in one line, however it is spelled.
struct Field
{
    const PolicyLine *line = nullptr;
    QByteArray key;      ///< as written, without blanks
    QByteArray value;    ///< without blanks at the ends
    int valueOffset = 0; ///< in the line
};

class PolicyReader
{
public:
    PolicyReader(QByteArrayView text, QByteArrayView domain, const PolicyAdvice &advice)
        : m_domain(domain), m_advice(advice)
    {
        m_out.raw = text.toByteArray();
    }

    StsPolicyReading read()
    {
        m_out.lines = splitPolicyLines(m_out.raw, maxLines);
        bool fatal = false;
        for (const TextFinding &finding : encodingFindings(m_out.raw, m_out.lines, fatal))
            add(finding);
        if (fatal || isForeign())
            return finish();
        if (!m_out.lines.isEmpty() && m_out.lines.first().text.startsWith("\xef\xbb\xbf"))
            m_markBytes = 3;
        for (PolicyLine &line : m_out.lines)
            readLine(line);
        reportMissing();
        return finish();
    }

private:
    void add(const TextFinding &finding)
    {
        m_invalid = m_invalid || makesInvalid(finding.id);
        if (m_out.findings.size() < maxFindings)
            m_out.findings.append(finding);
    }
    void add(FindingId id, const PolicyLine &line, int offset, int length, const QStringList &args,
             const QByteArray &suggestion)
    {
        add({id, {line.number, offset + 1, line.byte + offset, length}, args, suggestion});
    }

    static bool makesInvalid(FindingId id)
    {
        switch (id) {
        case FindingId::PolicySyntaxLf:
        case FindingId::PolicySyntaxMixedEol:
        case FindingId::PolicySyntaxNoFinalEol:
        case FindingId::PolicySyntaxVersionNotFirst:
        case FindingId::PolicySyntaxDuplicate:
        case FindingId::PolicySyntaxUnknownField:
        case FindingId::PolicySyntaxExtensionColon:
            return false;
        default:
            return true;
        }
    }

    /// JSON and markup are one mistake, not one per line.
    bool isForeign()
    {
        const QByteArray start = m_out.raw.left(200).trimmed();
        if (start.startsWith('{')) {
            add({FindingId::PolicySyntaxLegacyDraft, {1, 1, 0, 1}, {QStringLiteral("JSON")}, {}});
            return true;
        }
        if (start.startsWith('<')) {
            add({FindingId::PolicySyntaxNoColon,
                 {1, 1, 0, int(m_out.lines.first().text.size())},
                 {QString::fromUtf8(start.left(40))},
                 {}});
            return true;
        }
        return false;
    }

    void readLine(PolicyLine &line)
    {
        const int mark = line.number == 1 ? m_markBytes : 0;
        const QByteArray text = line.text.mid(mark);
        const QByteArray trimmed = text.trimmed();
        const int size = int(line.text.size());
        const QString shown = QString::fromUtf8(trimmed.left(80));
        if (trimmed.isEmpty())
            return add(FindingId::PolicySyntaxBlankLine, line, 0, size, {}, {});
        if (trimmed.startsWith('#') || trimmed.startsWith(';') || trimmed.startsWith("//"))
            return add(FindingId::PolicySyntaxComment, line, mark, size - mark, {shown}, {});
        if (ascii::isBlank(text[0]))
            add(FindingId::PolicySyntaxLeadingSpace, line, mark, 1, {shown}, trimmed);
        const auto colon = text.indexOf(':');
        if (colon < 0) {
            if (const Invisible odd = firstInvisible(text); odd.length > 0)
                return add(FindingId::PolicySyntaxInvisible, line, mark + odd.offset, odd.length, {shown}, {});
            QByteArray fixed = trimmed;
            const auto equals = fixed.indexOf('=');
            if (equals > 0)
                fixed = fixed.left(equals).trimmed() + ": " + fixed.mid(equals + 1).trimmed();
            const QByteArray meant = equals > 0 ? fixed.left(equals) : fixed.simplified().split(' ').first();
            m_blamed.append(meant.trimmed().toLower());
            return add(FindingId::PolicySyntaxNoColon, line, mark, size - mark, {shown},
                       equals > 0 ? fixed : QByteArray());
        }
        Field field{&line, text.first(colon).trimmed(), text.mid(colon + 1), int(colon) + 1 + mark};
        while (!field.value.isEmpty() && ascii::isBlank(field.value.front())) {
            field.value.remove(0, 1);
            ++field.valueOffset;
        }
        while (!field.value.isEmpty() && ascii::isBlank(field.value.back()))
            field.value.chop(1);
        line.key = field.key.toLower();
        line.value = field.value;
        if (colon > 0 && ascii::isBlank(text[colon - 1]))
            add(FindingId::PolicySyntaxSpaceBeforeColon, line, mark + int(field.key.size()),
                int(colon - field.key.size()), {shown}, field.key + ": " + field.value);
        readField(field);
    }

    void readField(const Field &field)
    {
        const PolicyLine &line = *field.line;
        const bool known = line.key == "version" || line.key == "mode" || line.key == "max_age" || line.key == "mx";
        const QByteArrayView watched = known ? QByteArrayView(line.text) : QByteArrayView(field.key);
        const Invisible odd = firstInvisible(watched.sliced(line.number == 1 && known ? m_markBytes : 0));
        if (odd.length > 0) {
            m_blamed.append(line.key);
            QByteArray cleaned = field.key + ": " + field.value;
            return add(FindingId::PolicySyntaxInvisible, line, odd.offset + (line.number == 1 ? m_markBytes : 0),
                       odd.length, {QString::fromUtf8(cleaned)}, {});
        }
        if (!known)
            return readExtension(field);
        if (field.key != line.key) { // by the grammar an extension; plainly meant as the field it resembles
            m_blamed.append(line.key);
            add(FindingId::PolicySyntaxFieldCase, line, int(line.text.indexOf(field.key)), int(field.key.size()),
                {QString::fromUtf8(field.key), QString::fromUtf8(line.key)}, line.key + ": " + field.value);
        }
        if (line.key == "mx")
            return readMx(field);
        const bool repeated = m_seen.contains(line.key);
        if (repeated) {
            const QByteArray first = m_seen.value(line.key);
            add(FindingId::PolicySyntaxDuplicate, line, 0, int(line.text.size()),
                {QString::fromUtf8(line.key), QString::fromUtf8(first), QString::fromUtf8(field.value)}, {});
        } else {
            m_seen.insert(line.key, field.value);
        }
        if (line.key == "version")
            readVersion(field, repeated);
        else if (line.key == "mode")
            readMode(field, repeated);
        else
            readMaxAge(field, repeated);
    }

    void readVersion(const Field &field, bool repeated)
    {
        const PolicyLine &line = *field.line;
        if (!repeated)
            m_out.lenientVersion = field.value;
        if (field.value != "STSv1")
            return add(FindingId::PolicySyntaxVersionInvalid, line, field.valueOffset, int(field.value.size()),
                       {QString::fromUtf8(field.value)}, "version: STSv1");
        if (!repeated && m_anyField)
            add(FindingId::PolicySyntaxVersionNotFirst, line, 0, int(line.text.size()), {QString::number(line.number)},
                {});
        m_anyField = true;
    }

    void readMode(const Field &field, bool repeated)
    {
        m_anyField = true;
        const auto exact = modeFromName(field.value);
        const auto meant = exact ? exact : modeFromName(field.value.toLower());
        if (!repeated) {
            m_out.lenientMode = meant;
            m_mode = exact;
        }
        if (exact)
            return;
        const bool draft = field.value.toLower() == "report";
        const QByteArray proposal = meant ? "mode: " + QByteArray(modeName(*meant).data(), modeName(*meant).size())
                                    : field.value.toLower().startsWith("enforc") ? QByteArray("mode: enforce")
                                                                                 : QByteArray("mode: testing");
        add(draft ? FindingId::PolicySyntaxLegacyDraft : FindingId::PolicySyntaxModeInvalid, *field.line,
            field.valueOffset, int(field.value.size()), {QString::fromUtf8(field.value)}, proposal);
    }

    void readMaxAge(const Field &field, bool repeated)
    {
        m_anyField = true;
        const bool digits = !field.value.isEmpty() && field.value.size() <= maxAgeDigits &&
                            std::all_of(field.value.begin(), field.value.end(), ascii::isDigit);
        const QStringList args{QString::fromUtf8(field.value)};
        if (!digits)
            return add(FindingId::PolicySyntaxMaxAgeInvalid, *field.line, field.valueOffset, int(field.value.size()),
                       args, "max_age: 1209600");
        const qint64 seconds = field.value.toLongLong();
        if (!repeated)
            m_out.lenientMaxAge = seconds;
        if (seconds > maxAgeLimitSeconds)
            add(FindingId::PolicySyntaxMaxAgeRange, *field.line, field.valueOffset, int(field.value.size()), args,
                "max_age: " + QByteArray::number(maxAgeLimitSeconds));
    }

    void readMx(const Field &field)
    {
        m_anyField = true;
        const auto problem = mxProblem(field.value);
        if (problem) {
            m_blamed.append("mx");
            if (!problem->suggestion.isEmpty())
                m_out.lenientMx.append({problem->suggestion});
            return add(problem->id, *field.line, field.valueOffset + problem->offset, problem->length,
                       {QString::fromUtf8(field.value), problem->reason},
                       problem->suggestion.isEmpty() ? QByteArray() : "mx: " + problem->suggestion);
        }
        m_out.lenientMx.append({field.value.toLower()});
    }

    void readExtension(const Field &field)
    {
        m_anyField = true;
        const PolicyLine &line = *field.line;
        const QStringList args{QString::fromUtf8(field.key), QString::fromUtf8(field.value)};
        const int length = int(line.text.size());
        if (!isExtensionName(field.key) || !isPolicyExtensionValue(field.value))
            return add(FindingId::PolicySyntaxExtensionInvalid, line, 0, length, args, {});
        if (field.value.contains(':'))
            return add(FindingId::PolicySyntaxExtensionColon, line, field.valueOffset + int(field.value.indexOf(':')),
                       1, args, {});
        add(FindingId::PolicySyntaxUnknownField, line, 0, int(field.key.size()), args, meantLine(field));
    }

    /// A misspelt key close to a known one: the line as it was meant.
    static QByteArray meantLine(const Field &field)
    {
        QByteArray letters = field.key.toLower();
        letters.replace('-', "").replace('_', "").replace('.', "");
        if (letters == "maxage" || letters == "maxaage")
            return "max_age: " + field.value;
        if (letters.contains("mx") && letters.size() <= 4)
            return "mx: " + field.value;
        if (letters == "ver" || letters == "versions" || letters == "vesion")
            return "version: " + field.value;
        if (letters == "modes" || letters == "mod" || letters == "policy")
            return "mode: " + field.value;
        return {};
    }

    void reportMissing()
    {
        const auto missing = [this](FindingId id, const QByteArray &key, const QByteArray &line) {
            if (!m_seen.contains(key) && !m_blamed.contains(key))
                add({id, endPlace(), {}, line});
        };
        missing(FindingId::PolicySyntaxVersionMissing, "version", "version: STSv1");
        missing(FindingId::PolicySyntaxModeMissing, "mode", "mode: testing");
        missing(FindingId::PolicySyntaxMaxAgeMissing, "max_age", "max_age: 604800");
        const bool needsMx = m_mode == PolicyMode::Enforce || m_mode == PolicyMode::Testing;
        if (needsMx && m_out.lenientMx.isEmpty() && !m_blamed.contains("mx"))
            add({FindingId::PolicySyntaxMxMissing, endPlace(), {}, {}});
    }

    TextPlace endPlace() const
    {
        const int size = int(m_out.raw.size());
        return {int(m_out.lines.size()) + 1, 1, size, 0};
    }

    StsPolicyReading finish()
    {
        if (!m_invalid && m_mode && m_out.lenientMaxAge) {
            m_out.policy = StsPolicy{*m_mode, *m_out.lenientMaxAge, m_out.lenientMx};
            const auto harmless = [](const TextFinding &f) {
                return f.id != FindingId::PolicySyntaxVersionNotFirst && f.id != FindingId::PolicySyntaxDuplicate;
            };
            if (std::all_of(m_out.findings.begin(), m_out.findings.end(), harmless))
                m_out.findings.append({FindingId::PolicySyntaxOk, {}, {}, {}});
            m_out.findings += semanticFindings(*m_out.policy, m_out.lines, m_domain, m_advice);
        }
        std::stable_sort(m_out.findings.begin(), m_out.findings.end(),
                         [](const TextFinding &a, const TextFinding &b) { return a.place.byte < b.place.byte; });
        return std::move(m_out);
    }

    StsPolicyReading m_out;
    QByteArrayView m_domain;
    const PolicyAdvice &m_advice;
    QHash<QByteArray, QByteArray> m_seen; ///< first value of version, mode, max_age
    QList<QByteArray> m_blamed;           ///< keys whose line has a finding that explains why they do not count
    std::optional<PolicyMode> m_mode;
    int m_markBytes = 0;
    bool m_anyField = false;
    bool m_invalid = false;
};

} // namespace

QLatin1StringView modeName(PolicyMode mode)
{
    switch (mode) {
    case PolicyMode::None:
        return QLatin1StringView("none");
    case PolicyMode::Testing:
        return QLatin1StringView("testing");
    case PolicyMode::Enforce:
        return QLatin1StringView("enforce");
    }
    return {};
}

std::optional<PolicyMode> modeFromName(QByteArrayView name)
{
    for (const PolicyMode mode : {PolicyMode::None, PolicyMode::Testing, PolicyMode::Enforce}) {
        if (name == QByteArrayView(modeName(mode).data(), modeName(mode).size()))
            return mode;
    }
    return {};
}

StsPolicyReading readStsPolicy(QByteArrayView text, QByteArrayView domain, const PolicyAdvice &advice)
{
    if (text.size() <= maxPolicyBytes)
        return PolicyReader(text, domain, advice).read();
    // Read up to the last whole line: the rest of a line that was cut says nothing.
    const qsizetype lastEnd = text.first(maxPolicyBytes).lastIndexOf('\n');
    StsPolicyReading out = PolicyReader(text.first(lastEnd < 0 ? maxPolicyBytes : lastEnd + 1), domain, advice).read();
    out.policy.reset(); // senders give up on a file this long
    out.findings.append({FindingId::PolicyHttpTooLarge,
                         {int(out.lines.size()), 1, int(maxPolicyBytes), 0},
                         {QString::number(text.size())},
                         {}});
    return out;
}

QByteArray writeStsPolicy(const StsPolicy &policy)
{
    QByteArray text = "version: STSv1\r\nmode: ";
    text.append(modeName(policy.mode).data(), modeName(policy.mode).size());
    text += "\r\n";
    for (const MxPattern &pattern : policy.mx)
        text += "mx: " + pattern.text + "\r\n";
    return text + "max_age: " + QByteArray::number(policy.maxAgeSeconds) + "\r\n";
}

} // namespace gatepost
