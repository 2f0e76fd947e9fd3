// The output of dig, drill, host, nslookup and Resolve-DnsName, and lines of a zone file: TXT values, MX hosts, and
// answers that there is nothing.
#include "core/audit/recognise/pasteparts.h"
#include <QRegularExpression>

namespace gatepost {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxLines = 5'000;
constexpr int maxRecords = 100;
constexpr int maxJoinedLines = 20; ///< of one record in parentheses

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

bool isReportName(const QString &owner)
{
    return owner.startsWith(u"_smtp._tls", Qt::CaseInsensitive);
}

bool isRecordName(const QString &owner)
{
    return owner.startsWith(u"_mta-sts", Qt::CaseInsensitive);
}

class Reader
{
public:
    explicit Reader(Recognition &out) : m_out(out) {}
    bool isTool() const { return m_tool; } ///< something only such a tool prints

    void line(const QString &text)
    {
        const bool known = zoneLine(text) || hostLine(text) || nslookupLine(text) || powershellLine(text);
        if (known) {
            m_tool = true;
            return;
        }
        command(text);
        nothing(text);
        quotedLine(text.trimmed());
    }
    void end()
    {
        flush();
        if (!m_nothing || !m_out.records.isEmpty() || !m_out.mx.isEmpty())
            return;
        if (isRecordName(m_owner))
            explain(m_failed ? FindingId::StsTxtLookupFailed : FindingId::StsTxtAbsent);
        else if (isReportName(m_owner) && !m_failed)
            explain(FindingId::TlsrptAbsent);
    }

private:
    void name(const QString &text)
    {
        if (m_out.domain)
            return;
        m_out.domain = domainOf(text);
        if (m_out.domain)
            m_out.domainFrom = NameSource::OwnerName;
    }
    void explain(FindingId id)
    {
        if (!m_out.explains.contains(id))
            m_out.explains << id;
    }
    void record(const QString &owner, const TxtStrings &strings)
    {
        const bool ours = isOurs(strings);
        if ((!ours && !isRecordName(owner)) || strings.isEmpty() || m_out.records.size() >= maxRecords)
            return;
        m_out.records << strings;
        const bool report = strings.join().toLower().contains("tlsrpt");
        if (ours && owner.contains(u'.') && !isRecordName(owner) && !isReportName(owner))
            explain(report ? FindingId::TlsrptWrongName : FindingId::StsTxtWrongName);
    }
    void exchange(int preference, QString host)
    {
        while (host.endsWith(u'.') && host.size() > 1)
            host.chop(1);
        if (m_out.mx.size() < maxRecords)
            m_out.mx << PastedMx{preference, host.toUtf8().left(255)};
    }

    /// dig, drill, a zone file: owner, TTL, class, type, data
    bool zoneLine(const QString &text);
    bool zoneData(const QString &owner, const QString &type, const QString &data, bool classGiven);
    bool hostLine(const QString &text);
    bool nslookupLine(const QString &text);
    bool powershellLine(const QString &text);
    void command(const QString &text);
    void nothing(const QString &text);
    void quotedLine(const QString &trimmed);
    void flush()
    {
        if (m_open && !m_strings.isEmpty())
            record(m_owner, m_strings);
        m_open = m_open && m_strings.isEmpty();
        m_strings.clear();
    }

    Recognition &m_out;
    bool m_tool = false;
    bool m_nothing = false; ///< the answer was that there is nothing
    bool m_failed = false;  ///< … or that it could not be found out
    bool m_open = false;    ///< "text =" was read, its strings follow on lines of their own
    QString m_owner;        ///< of that, or of the question
    TxtStrings m_strings;
};

bool Reader::zoneLine(const QString &text)
{
    static const QRegularExpression zone(
        u"^\\s{0,8}(;{0,2} ?)(\\S{1,255})\\s+(?:\\d{1,10}[a-zA-Z]?\\s+)?(?:(IN)\\s+)?(?:\\d{"
        u"1,10}\\s+)?(TXT|MX|CNAME|A|AAAA|TLSA|NS|"
        u"SOA)\\b\\s*(.*)$"_s);
    const auto m = zone.match(text);
    if (!m.hasMatch())
        return false;
    const bool question = m.captured(1).startsWith(u';');
    const bool classGiven = !m.captured(3).isEmpty();
    if (question && classGiven) {
        m_owner = m.captured(2);
        name(m_owner);
        return true;
    }
    return !question && zoneData(m.captured(2), m.captured(4), m.captured(5).trimmed(), classGiven);
}

bool Reader::zoneData(const QString &owner, const QString &type, const QString &data, bool classGiven)
{
    static const QRegularExpression mx(u"^(\\d{1,5})\\s+(\\S{1,255})$"_s);
    if (type == u"TXT" && data.contains(u'"')) {
        name(owner);
        record(owner, quotedStrings(data));
        return true;
    }
    if (type == u"TXT" && data.startsWith(u"v=", Qt::CaseInsensitive)) {
        // Not quoted: a name server reads up to the semicolon, which begins a comment.
        name(owner);
        record(owner, {data.section(u';', 0, 0).trimmed().section(u' ', 0, 0).toUtf8()});
        if (data.contains(u';'))
            m_out.notes << PasteNote::Unquoted;
        return true;
    }
    if (type == u"MX") {
        const auto m = mx.match(data);
        if (!m.hasMatch())
            return false;
        name(owner);
        exchange(m.captured(1).toInt(), m.captured(2));
        return true;
    }
    const bool one = !data.isEmpty() && !data.contains(u' ');
    if (type == u"CNAME" && one && (classGiven || data.contains(u'.'))) {
        name(owner);
        if (isRecordName(owner))
            explain(FindingId::StsTxtCname);
        return true;
    }
    if (classGiven && type == u"SOA" && !data.isEmpty())
        name(owner);
    return classGiven && !data.isEmpty();
}

bool Reader::hostLine(const QString &text)
{
    static const QRegularExpression host(
        u"^(\\S{1,255}) (descriptive text|mail is handled by|is an alias for) (.+)$"_s);
    const auto m = host.match(text);
    if (!m.hasMatch())
        return false;
    name(m.captured(1));
    if (m.captured(2) == u"descriptive text")
        record(m.captured(1), quotedStrings(m.captured(3)));
    else if (m.captured(2) == u"mail is handled by")
        exchange(m.captured(3).section(u' ', 0, 0).toInt(), m.captured(3).section(u' ', 1, 1));
    else if (isRecordName(m.captured(1)))
        explain(FindingId::StsTxtCname);
    return true;
}

bool Reader::nslookupLine(const QString &text)
{
    static const QRegularExpression nslookup(
        u"^(\\S{1,255})\\s+(text =|mail exchanger =|MX preference =|canonical name =)(.*)$"_s);
    static const QRegularExpression numbers(u"^\\s*(\\d{1,5})(?:, mail exchanger =)?\\s+(\\S{1,255})"_s);
    const auto m = nslookup.match(text);
    if (!m.hasMatch())
        return false;
    flush();
    name(m.captured(1));
    if (m.captured(2) == u"text =") {
        m_owner = m.captured(1);
        m_open = m.captured(3).trimmed().isEmpty();
        record(m_owner, quotedStrings(m.captured(3)));
    } else if (const auto mx = numbers.match(m.captured(3)); mx.hasMatch()) {
        exchange(mx.captured(1).toInt(), mx.captured(2));
    }
    return true;
}

bool Reader::powershellLine(const QString &text)
{
    static const QRegularExpression field(u"^(Name|Strings|NameExchange)\\s*:\\s*(.+)$"_s);
    static const QRegularExpression row(u"^(\\S{1,255})\\s+(TXT|MX)\\s+\\d{1,10}\\s+\\w{1,20}\\s+(.+)$"_s);
    QString value;
    if (const auto m = row.match(text); m.hasMatch()) {
        m_owner = m.captured(1);
        name(m_owner);
        value = m.captured(3).trimmed();
        if (m.captured(2) == u"MX") {
            exchange(value.section(u' ', -1).toInt(), value.section(u' ', 0, 0));
            return true;
        }
    } else if (const auto f = field.match(text); f.hasMatch()) {
        value = f.captured(2).trimmed();
        if (f.captured(1) == u"Name") {
            m_owner = value;
            name(value);
            return true;
        }
        if (f.captured(1) == u"NameExchange") {
            exchange(0, value);
            return true;
        }
    } else {
        return false;
    }
    if (value.startsWith(u'{') && value.endsWith(u'}'))
        value = value.mid(1, value.size() - 2);
    const bool cut = value.endsWith(u"..."_s) || value.endsWith(QChar(0x2026));
    if (cut)
        m_out.notes << PasteNote::ValueCut;
    record(m_owner, {value.toUtf8()});
    return true;
}

/// The command itself, copied along with its output.
void Reader::command(const QString &text)
{
    static const QRegularExpression asked(
        u"\\b(?:dig|kdig|drill|host|nslookup|Resolve-DnsName)\\b.{0,200}?\\s((?:_mta-sts|"
        u"_smtp\\._tls)\\.[^\\s\"']{1,253})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto m = asked.match(text.left(1'000));
    if (!m.hasMatch())
        return;
    m_owner = m.captured(1);
    name(m_owner);
}

/// That there is nothing, or that nothing could be found out.
void Reader::nothing(const QString &text)
{
    static const QRegularExpression status(
        u"(?:status|rcode): (NXDOMAIN|SERVFAIL|REFUSED)|^Host (\\S{1,255}) not found: "
        u"\\d+\\((NXDOMAIN|SERVFAIL|REFUSED)\\)|"
        u"server can't find (\\S{1,255}): (NXDOMAIN|SERVFAIL|REFUSED)|^(\\S{1,255}) has no TXT record|"
        u"^\\*\\*\\* Can't find (\\S{1,255}): (No answer)|Resolve-DnsName ?: (\\S{1,255}) ?: DNS name does not exist"_s);
    const auto m = status.match(text.left(1'000));
    if (!m.hasMatch())
        return;
    m_tool = true;
    for (const int group : {2, 4, 6, 7, 9}) {
        if (!m.captured(group).isEmpty()) {
            m_owner = m.captured(group);
            name(m_owner.endsWith(u':') ? m_owner.chopped(1) : m_owner);
        }
    }
    const QString word = m.captured(1) + m.captured(3) + m.captured(5);
    m_failed = word == u"SERVFAIL" || word == u"REFUSED";
    m_nothing = true;
}

/// dig +short, and the lines that nslookup puts below the name
void Reader::quotedLine(const QString &trimmed)
{
    if (!trimmed.startsWith(u'"')) {
        if (!trimmed.isEmpty() || !m_strings.isEmpty())
            flush();
        return;
    }
    const TxtStrings strings = quotedStrings(trimmed);
    if (m_open) {
        m_strings << strings;
        return;
    }
    m_tool = m_tool || strings.size() > 1;
    record(m_owner.isEmpty() ? QString() : m_owner, strings);
}

/// A record in parentheses as one line.
QStringList joinedLines(const QByteArray &text)
{
    QStringList out;
    int open = 0;
    for (const QByteArray &raw : text.split('\n')) {
        QString line = QString::fromUtf8(raw.endsWith('\r') ? raw.chopped(1) : raw);
        if (open > 0 && open < maxJoinedLines) {
            out.last() += u' ' + line;
            open = line.contains(u')') ? 0 : open + 1;
            continue;
        }
        open = line.contains(u"TXT"_s) && line.trimmed().endsWith(u'(') ? 1 : 0;
        out << line;
        if (out.size() >= maxLines)
            break;
    }
    return out;
}

} // namespace

bool recogniseDnsOutput(const QByteArray &text, Recognition &out)
{
    Recognition found = out;
    Reader reader(found);
    const QStringList lines = joinedLines(text);
    for (const QString &line : lines)
        reader.line(line);
    reader.end();
    const bool several = lines.size() > 1 && !found.records.isEmpty();
    if (!reader.isTool() && !several)
        return false;
    out = found;
    out.kind = PasteKind::DnsOutput;
    out.side = PasteSide::YourDns;
    return true;
}

} // namespace gatepost
