// The stable words of JSON.
#include "core/audit/recognise/recognise.h"
#include <array>

namespace gatepost {

namespace {

using Key = QLatin1StringView;

constexpr std::array kinds{Key("empty"),         Key("domain"),     Key("sts-record"),  Key("tlsrpt-record"),
                           Key("dns-output"),    Key("policy"),     Key("bounce"),      Key("log-lines"),
                           Key("plugin-answer"), Key("tls-report"), Key("certificate"), Key("help-query"),
                           Key("unknown")};
constexpr std::array sides{Key("none"), Key("sender"), Key("your-dns"), Key("your-web-server"), Key("your-mx-hosts")};
constexpr std::array causes{Key("none"),
                            Key("mx-not-in-policy"),
                            Key("certificate-name"),
                            Key("certificate-expired"),
                            Key("certificate-not-yet-valid"),
                            Key("certificate-self-signed"),
                            Key("certificate-untrusted"),
                            Key("certificate-revoked"),
                            Key("certificate"),
                            Key("starttls-missing"),
                            Key("starttls-refused"),
                            Key("handshake"),
                            Key("policy-fetch"),
                            Key("sender-set-up"),
                            Key("tlsa-invalid"),
                            Key("dnssec-invalid"),
                            Key("requiretls"),
                            Key("mta-sts")};
constexpr std::array sources{Key("none"), Key("typed"),  Key("sentence"),  Key("recipient"), Key("owner-name"),
                             Key("url"),  Key("report"), Key("attribute"), Key("address"),   Key("host")};
constexpr std::array surenesses{Key("certain"), Key("likely"), Key("guess")};
constexpr std::array notes{Key("shortened"), Key("text-before"), Key("certificate-cut"),
                           Key("value-cut"), Key("unquoted"),    Key("compressed")};
constexpr std::array actions{Key("explain"),       Key("audit"),       Key("lint"),
                             Key("compare-names"), Key("show-report"), Key("show-certificate"),
                             Key("answer")};

static_assert(kinds.size() == std::size_t(PasteKind::Unknown) + 1);
static_assert(sides.size() == std::size_t(PasteSide::YourMxHosts) + 1);
static_assert(causes.size() == std::size_t(PasteCause::MtaSts) + 1);
static_assert(sources.size() == std::size_t(NameSource::Host) + 1);
static_assert(notes.size() == std::size_t(PasteNote::Compressed) + 1);
static_assert(actions.size() == std::size_t(PasteActionKind::Answer) + 1);

} // namespace

QLatin1StringView pasteKey(PasteKind kind)
{
    return kinds[std::size_t(kind)];
}

QLatin1StringView pasteSideKey(PasteSide side)
{
    return sides[std::size_t(side)];
}

QLatin1StringView pasteCauseKey(PasteCause cause)
{
    return causes[std::size_t(cause)];
}

QLatin1StringView nameSourceKey(NameSource source)
{
    return sources[std::size_t(source)];
}

QLatin1StringView surenessKey(Sureness sureness)
{
    return surenesses[std::size_t(sureness)];
}

QLatin1StringView pasteNoteKey(PasteNote note)
{
    return notes[std::size_t(note)];
}

QLatin1StringView pasteActionKey(PasteActionKind kind)
{
    return actions[std::size_t(kind)];
}

Sureness surenessOf(NameSource source)
{
    if (source == NameSource::Address)
        return Sureness::Likely;
    return source == NameSource::Host || source == NameSource::None ? Sureness::Guess : Sureness::Certain;
}

} // namespace gatepost
