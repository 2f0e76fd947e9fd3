#include "core/base/domainname.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <QHostAddress>
#include <QUrl>

namespace gatepost {

namespace {

constexpr int maxLabelBytes = 63; // RFC 1035 §2.3.4
constexpr int maxNameBytes = 253; // RFC 1035 §2.3.4, without the root label
constexpr int maxInputLength = 4096;

tl::unexpected<NameRefusal> refuse(NameProblem problem, QStringView label = {})
{
    return failure(NameRefusal{problem, label.left(100).toString()});
}

bool isForbidden(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control ||
           QStringView(u"\"'<>()[]{}\\/@:,;?#%&=|^`!$*+~").contains(c);
}

/// IDNA's separators besides the full stop (RFC 3490 §3.1); UTS 46 maps them to it.
QString withPlainDots(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out) {
        if (c == QChar(0x3002) || c == QChar(0xff0e) || c == QChar(0xff61))
            c = u'.';
    }
    return out;
}

/// What RFC 5892 §2.1 calls LetterDigits, and the characters it allows in context (§2.6): no symbols, no look-alikes
/// of a slash. Qt's IDNA follows UTS 46, which lets those through.
bool isLabelCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Lowercase:
    case QChar::Letter_Other:
    case QChar::Letter_Modifier:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
        return true;
    default:
        return c == '-' || c == 0xb7 || c == 0x375 || c == 0x5f3 || c == 0x5f4 || c == 0x30fb || c == 0x200c ||
               c == 0x200d;
    }
}

bool isUnicodeLabel(const QString &label)
{
    const auto characters = label.toUcs4();
    return label.mid(2, 2) != QLatin1StringView("--") // RFC 5891 §4.2.3.1
           && std::all_of(characters.begin(), characters.end(), isLabelCharacter);
}

/// Folding and mapping are IDNA's: U+212A becomes "k" here, by the table, and never by QString::toLower().
Result<QByteArray, NameRefusal> internationalLabel(const QString &label, bool typedAsUnicode)
{
    const QByteArray ace = QUrl::toAce(label, QUrl::IgnoreIDNWhitelist);
    if (ace.isEmpty())
        return refuse(label.size() > maxLabelBytes ? NameProblem::LabelTooLong : NameProblem::NotInternational, label);
    const QString unicode = QUrl::fromAce(ace, QUrl::IgnoreIDNWhitelist);
    const bool undecoded = ace.startsWith("xn--") && unicode == QString::fromLatin1(ace);
    // An A-label may hold a symbol: such names are registered, and can be audited.
    if (undecoded || ace.contains('.') || (typedAsUnicode && !isUnicodeLabel(unicode)))
        return refuse(NameProblem::NotInternational, label);
    return ace;
}

Result<QByteArray, NameRefusal> asciiLabel(const QString &label)
{
    if (label.isEmpty())
        return refuse(NameProblem::EmptyLabel);
    if (std::any_of(label.begin(), label.end(), isForbidden))
        return refuse(NameProblem::NotAName, label);
    const bool plain = std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 0x80; });
    QByteArray ace = label.toLatin1().toLower();
    if (!plain || ace.startsWith("xn--")) {
        const auto international = internationalLabel(label, !plain);
        if (!international)
            return international;
        ace = *international;
    }
    if (ace.size() > maxLabelBytes)
        return refuse(NameProblem::LabelTooLong, label);
    if (ace.startsWith('-') || ace.endsWith('-'))
        return refuse(NameProblem::BadHyphen, label);
    if (!std::all_of(ace.begin(), ace.end(), [](char c) { return ascii::isAlnum(c) || c == '-'; }))
        return refuse(NameProblem::BadCharacter, label);
    return ace;
}

bool isAddress(QStringView text)
{
    QString bare = text.toString();
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.mid(1, bare.size() - 2);
    if (bare.startsWith(QLatin1StringView("IPv6:"), Qt::CaseInsensitive))
        bare = bare.mid(5);
    if (!bare.contains(u':') && bare.count(u'.') != 3)
        return false; // QHostAddress also reads "1.2" and "17" as addresses
    return !QHostAddress(bare).isNull();
}

/// The part of a pasted text that names the host: of a URL its host, of an address what follows the last "@".
QString hostPart(QStringView text)
{
    QStringView rest = text;
    if (const auto scheme = rest.indexOf(QLatin1StringView("://")); scheme >= 0) {
        rest = rest.mid(scheme + 3);
        if (const auto end =
                std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
            end != rest.end())
            rest = rest.first(end - rest.begin());
        rest = rest.mid(rest.lastIndexOf(u'@') + 1);
        if (rest.startsWith(u'['))
            return rest.first(std::max<qsizetype>(rest.indexOf(u']') + 1, 1)).toString();
        if (const auto port = rest.indexOf(u':'); port >= 0)
            rest = rest.first(port);
        return rest.toString();
    }
    if (rest.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        rest = rest.mid(7);
    if (const auto open = rest.lastIndexOf(u'<'); open >= 0 && rest.endsWith(u'>'))
        rest = rest.mid(open + 1).chopped(1);
    rest = rest.mid(rest.lastIndexOf(u'@') + 1);
    if (rest.count(u':') == 1) // host:port; an IPv6 address has more
        rest = rest.first(rest.indexOf(u':'));
    if (const auto slash = rest.indexOf(u'/'); slash > 0)
        rest = rest.first(slash);
    return rest.toString();
}

} // namespace

Result<DomainName, NameRefusal> DomainName::parse(QStringView text)
{
    if (text.isEmpty())
        return refuse(NameProblem::Empty);
    if (text.size() > maxInputLength)
        return refuse(NameProblem::NameTooLong, text);
    if (isAddress(text))
        return refuse(NameProblem::AddressLiteral, text);
    QString name = withPlainDots(text);
    if (name.size() > 1 && name.endsWith(u'.'))
        name.chop(1);

    QByteArray out;
    const QStringList parts = name.split(u'.');
    for (const QString &part : parts) {
        const auto label = asciiLabel(part);
        if (!label)
            return failure(label.error());
        out += (out.isEmpty() ? "" : ".") + *label;
    }
    if (out.size() > maxNameBytes)
        return refuse(NameProblem::NameTooLong, text);
    const QByteArray last = out.mid(out.lastIndexOf('.') + 1);
    if (std::all_of(last.begin(), last.end(), ascii::isDigit))
        return refuse(NameProblem::AllDigits, QString::fromLatin1(last));
    return DomainName(out);
}

Result<DomainName, NameRefusal> DomainName::fromInput(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(NameProblem::Empty);
    if (isAddress(trimmed))
        return refuse(NameProblem::AddressLiteral, trimmed);
    QString host = hostPart(trimmed);
    if (isAddress(host))
        return refuse(NameProblem::AddressLiteral, host);
    for (const auto prefix :
         {QLatin1StringView("_mta-sts."), QLatin1StringView("_smtp._tls."), QLatin1StringView("mta-sts.")}) {
        if (host.startsWith(prefix, Qt::CaseInsensitive)) {
            host = host.mid(prefix.size());
            break;
        }
    }
    auto name = parse(host);
    if (name && name->labelCount() < 2)
        return refuse(NameProblem::SingleLabel, host);
    return name;
}

DomainName DomainName::fromDns(QByteArrayView presentation)
{
    QByteArray name = presentation.toByteArray();
    if (name.endsWith('.') && !name.endsWith("\\."))
        name.chop(1);
    std::transform(name.begin(), name.end(), name.begin(), ascii::toLower);
    return DomainName(name);
}

bool DomainName::isHostName() const
{
    if (m_name.isEmpty() || m_name.size() > maxNameBytes)
        return false;
    const auto all = labels();
    return std::all_of(all.begin(), all.end(), [](const QByteArray &label) {
        return !label.isEmpty() && label.size() <= maxLabelBytes && !label.startsWith('-') && !label.endsWith('-') &&
               std::all_of(label.begin(), label.end(), [](char c) { return ascii::isAlnum(c) || c == '-'; });
    });
}

bool DomainName::isIpAddress() const
{
    return isAddress(toString());
}

bool DomainName::isInternational() const
{
    return m_name.startsWith("xn--") || m_name.contains(".xn--");
}

QString DomainName::toUnicode() const
{
    if (!isInternational() || !isHostName())
        return toString();
    const QString unicode = QUrl::fromAce(m_name, QUrl::IgnoreIDNWhitelist);
    const auto back = parse(unicode);
    return back && *back == *this ? unicode : toString();
}

QList<QByteArray> DomainName::labels() const
{
    if (m_name.isEmpty())
        return {};
    if (!m_name.contains('\\'))
        return m_name.split('.');
    QList<QByteArray> out(1);
    for (qsizetype i = 0; i < m_name.size(); ++i) {
        if (m_name[i] == '\\' && i + 1 < m_name.size()) {
            out.last() += m_name[i++];
            out.last() += m_name[i];
        } else if (m_name[i] == '.') {
            out.append(QByteArray());
        } else {
            out.last() += m_name[i];
        }
    }
    return out;
}

int DomainName::labelCount() const
{
    return int(labels().size());
}

DomainName DomainName::parent() const
{
    auto rest = labels();
    if (rest.isEmpty())
        return {};
    rest.removeFirst();
    return DomainName(rest.join('.'));
}

DomainName DomainName::child(QByteArrayView label) const
{
    QByteArray name = label.toByteArray();
    if (!m_name.isEmpty())
        name += '.' + m_name;
    return fromDns(name);
}

bool DomainName::isSubdomainOf(const DomainName &zone) const
{
    return zone.isRoot() || m_name == zone.m_name || m_name.endsWith('.' + zone.m_name);
}

std::strong_ordering DomainName::operator<=>(const DomainName &other) const
{
    const int order = m_name.compare(other.m_name);
    return order < 0   ? std::strong_ordering::less
           : order > 0 ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
}

} // namespace gatepost
