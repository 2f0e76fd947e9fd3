// The stable words of JSON and the command line.
#include "core/audit/assessment.h"
#include <array>

namespace gatepost {

namespace {

constexpr std::array effectKeys{QLatin1StringView("blocks"),  QLatin1StringView("unprotected"),
                                QLatin1StringView("at-risk"), QLatin1StringView("advice"),
                                QLatin1StringView("passed"),  QLatin1StringView("could-not-test"),
                                QLatin1StringView("skipped"), QLatin1StringView("not-applicable")};
constexpr std::array stepKeys{QLatin1StringView("record"), QLatin1StringView("host"),  QLatin1StringView("fetch"),
                              QLatin1StringView("file"),   QLatin1StringView("match"), QLatin1StringView("tls"),
                              QLatin1StringView("reports")};
constexpr std::array verdictKeys{QLatin1StringView("enforcing-working"),
                                 QLatin1StringView("enforcing-some-refused"),
                                 QLatin1StringView("enforcing-all-refused"),
                                 QLatin1StringView("testing"),
                                 QLatin1StringView("ignored"),
                                 QLatin1StringView("switched-off"),
                                 QLatin1StringView("not-published"),
                                 QLatin1StringView("not-mail-domain"),
                                 QLatin1StringView("inconclusive")};
constexpr std::array checkKeys{QLatin1StringView("dane"),     QLatin1StringView("policy"), QLatin1StringView("answers"),
                               QLatin1StringView("starttls"), QLatin1StringView("trust"),  QLatin1StringView("dates"),
                               QLatin1StringView("name")};
constexpr std::array daneKeys{QLatin1StringView("not-looked"),    QLatin1StringView("none"),
                              QLatin1StringView("insecure"),      QLatin1StringView("lookup-failed"),
                              QLatin1StringView("unusable-only"), QLatin1StringView("pass"),
                              QLatin1StringView("fail")};
constexpr std::array sourceKeys{QLatin1StringView("none"), QLatin1StringView("live"), QLatin1StringView("remembered"),
                                QLatin1StringView("assumed")};
constexpr std::array port25Keys{QLatin1StringView("not-tried"), QLatin1StringView("open"),
                                QLatin1StringView("no-answer"), QLatin1StringView("may-be-blocked"),
                                QLatin1StringView("blocked")};

} // namespace

QLatin1StringView effectKey(Effect effect)
{
    return effectKeys[std::size_t(effect)];
}

std::optional<Effect> effectFromKey(QLatin1StringView key)
{
    for (std::size_t i = 0; i < effectKeys.size(); ++i) {
        if (effectKeys[i] == key)
            return Effect(i);
    }
    return {};
}

QLatin1StringView stepKey(Step step)
{
    return stepKeys[std::size_t(step) - 1];
}

QLatin1StringView verdictKey(VerdictKind kind)
{
    return verdictKeys[std::size_t(kind)];
}

QLatin1StringView checkKey(HostCheck check)
{
    return checkKeys[std::size_t(check)];
}

QLatin1StringView daneKey(DaneState state)
{
    return daneKeys[std::size_t(state)];
}

QLatin1StringView sourceKey(PolicySource source)
{
    return sourceKeys[std::size_t(source)];
}

QLatin1StringView port25Key(Port25 state)
{
    return port25Keys[std::size_t(state)];
}

} // namespace gatepost
