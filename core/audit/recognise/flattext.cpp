#include "core/audit/recognise/flattext.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <array>
#include <string_view>

namespace gatepost {

namespace {

using namespace std::string_view_literals;

struct Spelling
{
    std::string_view written;
    std::string_view plain;
};

constexpr std::array entities{Spelling{"&lt;", "<"},    Spelling{"&gt;", ">"},   Spelling{"&amp;", "&"},
                              Spelling{"&quot;", "\""}, Spelling{"&apos;", "'"}, Spelling{"&#39;", "'"},
                              Spelling{"&#x27;", "'"},  Spelling{"&#34;", "\""}, Spelling{"&nbsp;", " "},
                              Spelling{"&#160;", " "},  Spelling{"&#8217;", "'"}};

/// UTF-8 of signs that word processors and mail clients put in: quotation marks, hyphens, blanks, soft hyphens.
constexpr std::array typographic{
    Spelling{"\xe2\x80\x98", "'"},  Spelling{"\xe2\x80\x99", "'"}, Spelling{"\xe2\x80\x9c", "\""},
    Spelling{"\xe2\x80\x9d", "\""}, Spelling{"\xe2\x80\x90", "-"}, Spelling{"\xe2\x80\x91", "-"},
    Spelling{"\xe2\x80\x93", "-"},  Spelling{"\xe2\x80\xa8", " "}, Spelling{"\xc2\xa0", " "},
    Spelling{"\xc2\xad", ""},       Spelling{"\xe2\x80\x8b", ""}};

constexpr std::array tags{"a"sv,    "b"sv,  "blockquote"sv, "body"sv, "br"sv,   "code"sv,  "div"sv,   "em"sv,
                          "font"sv, "h1"sv, "h2"sv,         "h3"sv,   "head"sv, "hr"sv,    "html"sv,  "i"sv,
                          "li"sv,   "p"sv,  "pre"sv,        "span"sv, "td"sv,   "th"sv,    "table"sv, "tbody"sv,
                          "tr"sv,   "tt"sv, "u"sv,          "ul"sv,   "meta"sv, "title"sv, "strong"sv};
constexpr qsizetype longestTag = 2'000;

template <std::size_t N>
const Spelling *spellingAt(const std::array<Spelling, N> &list, std::string_view text, std::size_t at)
{
    const auto hit = std::find_if(list.begin(), list.end(),
                                  [&](const Spelling &s) { return text.substr(at, s.written.size()) == s.written; });
    return hit == list.end() ? nullptr : &*hit;
}

/// The length of an HTML tag that begins here; 0 when it is none. A mail address in angle brackets is none.
std::size_t tagLength(std::string_view text, std::size_t at)
{
    std::size_t i = at + 1;
    if (i < text.size() && text[i] == '/')
        ++i;
    std::string name;
    for (; i < text.size() && ascii::isAlnum(text[i]) && name.size() < 12; ++i)
        name += ascii::toLower(text[i]);
    const bool ends = i < text.size() && (text[i] == '>' || text[i] == '/' || ascii::isBlank(text[i]) ||
                                          text[i] == '\n' || text[i] == '\r');
    if (!ends || std::find(tags.begin(), tags.end(), name) == tags.end())
        return 0;
    const auto close = text.substr(0, at + longestTag).find('>', i);
    return close == std::string_view::npos ? 0 : close - at + 1;
}

/// Quotation marks at the beginning of a line: "> > ".
std::size_t quoteLength(std::string_view text, std::size_t at)
{
    std::size_t i = at;
    while (i < text.size() && (ascii::isBlank(text[i]) || text[i] == '>' || text[i] == '|'))
        ++i;
    return i - at;
}

bool isBlank(char c)
{
    return ascii::isBlank(c) || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

} // namespace

FlatText::FlatText(const QByteArray &source)
{
    const std::string_view text(source.constData(), std::size_t(source.size()));
    flat.reserve(source.size());
    squeezed.reserve(source.size());
    origin.reserve(text.size());
    const auto put = [this](char c) {
        if (isBlank(c)) {
            if (!flat.endsWith(' '))
                flat += ' ';
            return;
        }
        origin.push_back(flat.size());
        squeezed += ascii::toLower(c);
        flat += c;
    };
    bool lineBegins = true;
    for (std::size_t i = 0; i < text.size();) {
        if (lineBegins) {
            lineBegins = false;
            i += quoteLength(text, i);
            continue;
        }
        const char c = text[i];
        if (c == '=' && (text.substr(i + 1, 1) == "\n" || text.substr(i + 1, 2) == "\r\n")) { // RFC 2045 §6.7
            i += text[i + 1] == '\n' ? 2 : 3;
            lineBegins = true;
            continue;
        }
        if (const std::size_t tag = c == '<' ? tagLength(text, i) : 0) {
            put(' ');
            i += tag;
            continue;
        }
        const Spelling *spelling = c == '&'                       ? spellingAt(entities, text, i)
                                   : (c == '\xe2' || c == '\xc2') ? spellingAt(typographic, text, i)
                                                                  : nullptr;
        if (spelling) {
            for (const char plain : spelling->plain)
                put(plain);
            i += spelling->written.size();
            continue;
        }
        put(c);
        lineBegins = c == '\n';
        ++i;
    }
}

QByteArray FlatText::words(qsizetype from, qsizetype length, qsizetype more) const
{
    if (from < 0 || from >= qsizetype(origin.size()) || length <= 0)
        return {};
    const qsizetype last = std::min<qsizetype>(from + length, qsizetype(origin.size())) - 1;
    const qsizetype begin = origin[std::size_t(from)];
    return flat.mid(begin, origin[std::size_t(last)] + 1 - begin + more);
}

} // namespace gatepost
