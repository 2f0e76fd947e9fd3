// The output of dig, drill, host, nslookup and Resolve-DnsName: TXT values and MX hosts, as they were printed.
#include "core/audit/recognise/pasteparts.h"
#include <QRegularExpression>

namespace gatepost {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxLines = 5'000;
constexpr int maxRecords = 100;

/// The character-strings of a line: "one" "two", with the escapes of a zone file.
TxtStrings quotedStrings(const QString &line)
{
    TxtStrings out;
    qsizetype i = line.indexOf(u'"');
    while (i >= 0 && i < line.size()) {
        QByteArray text;
        for (++i; i < line.size() && line[i] != u'"'; ++i) {
            if (line[i] != u'\\' || i + 1 >= line.size()) {
                text += QString(line[i]).toUtf8();
                continue;
            }
            const int octet = line.mid(i + 1, 3).toInt();
            const bool number = i + 3 < line.size() && line[i + 1].isDigit() && line[i + 2].isDigit() &&
                                line[i + 3].isDigit() && octet < 256;
            text += number ? QByteArray(1, char(octet)) : QString(line[i + 1]).toUtf8();
            i += number ? 3 : 1;
        }
        out << text;
        i = line.indexOf(u'"', i + 1);
    }
    return out;
}

bool isOurs(const TxtStrings &strings)
{
    const QByteArray joined = strings.join().toLower();
    return joined.contains("v=sts") || joined.contains("tlsrpt");
}

struct Reader
{
    Recognition &out;
    bool tool = false; ///< something only such a tool prints

    void name(const QString &text)
    {
        if (!out.domain)
            out.domain = domainOf(text);
    }
    void record(const TxtStrings &strings)
    {
        if (isOurs(strings) && out.records.size() < maxRecords)
            out.records << strings;
    }
    void line(const QString &text);
};

void Reader::line(const QString &text)
{
    // dig, drill: owner, TTL, class, type, data
    static const QRegularExpression zone(
        u"^;?(\\S{1,255})\\s+(?:\\d{1,10}\\s+)?IN\\s+(TXT|MX|CNAME|A|AAAA|TLSA|NS|SOA)\\b\\s*(.*)$"_s);
    static const QRegularExpression host(
        u"^(\\S{1,255}) (descriptive text|mail is handled by|is an alias for) (.+)$"_s);
    static const QRegularExpression nslookup(u"^(\\S{1,255})\\s+(text =|mail exchanger =|MX preference =)(.*)$"_s);
    static const QRegularExpression powershell(u"^(Name|Strings|NameExchange)\\s*:\\s*(.+)$"_s);
    if (const auto m = zone.match(text); m.hasMatch()) {
        tool = true;
        name(m.captured(1));
        if (m.captured(2) == u"TXT")
            record(quotedStrings(m.captured(3)));
        return;
    }
    if (const auto m = host.match(text); m.hasMatch()) {
        tool = true;
        name(m.captured(1));
        return record(quotedStrings(m.captured(3)));
    }
    if (const auto m = nslookup.match(text); m.hasMatch()) {
        tool = true;
        name(m.captured(1));
        return record(quotedStrings(m.captured(3)));
    }
    if (const auto m = powershell.match(text); m.hasMatch()) {
        tool = true;
        if (m.captured(1) == u"Name")
            return name(m.captured(2).trimmed());
        QString value = m.captured(2).trimmed();
        if (value.startsWith(u'{') && value.endsWith(u'}'))
            value = value.mid(1, value.size() - 2);
        return record({value.toUtf8()});
    }
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'"')) { // dig +short, and the lines that nslookup puts below the name
        const TxtStrings strings = quotedStrings(trimmed);
        tool = tool || strings.size() > 1;
        record(strings);
    }
}

} // namespace

bool recogniseDnsOutput(const QByteArray &text, Recognition &out)
{
    Recognition found = out;
    Reader reader{found};
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines.first(qMin<qsizetype>(lines.size(), maxLines)))
        reader.line(line.endsWith(u'\r') ? line.chopped(1) : line);
    const bool several = lines.size() > 1 && !found.records.isEmpty();
    if (!reader.tool && !several)
        return false;
    out = found;
    out.kind = PasteKind::DnsOutput;
    out.side = PasteSide::YourDns;
    return true;
}

} // namespace gatepost
