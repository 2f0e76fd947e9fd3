#include "core/audit/senders/senderlens.h"
#include "core/audit/wording.h"
#include <array>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Senders)
};

constexpr std::array keys{"rfc8461", "postfix-before-3.10.5", "strict-content-type", "no-mta-sts", "dane-first"};

} // namespace

QLatin1StringView senderKey(SenderKind kind)
{
    return QLatin1StringView(keys.at(std::size_t(kind)));
}

std::optional<SenderKind> senderFromKey(QLatin1StringView key)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1StringView(keys[i]))
            return SenderKind(i);
    }
    return std::nullopt;
}

QString senderName(SenderKind kind)
{
    switch (kind) {
    case SenderKind::Rfc8461:
        return Text::tr("RFC 8461");
    case SenderKind::PostfixBefore3105:
        return Text::tr("Postfix before 3.10.5 with a policy plug-in");
    case SenderKind::StrictContentType:
        return Text::tr("strict about the content type");
    case SenderKind::NoMtaSts:
        return Text::tr("without MTA-STS");
    case SenderKind::DaneFirst:
        return Text::tr("DANE first");
    }
    return {};
}

QString ageText(qint64 seconds)
{
    constexpr qint64 day = 86'400;
    constexpr qint64 hour = 3'600;
    if (seconds >= day && seconds % day == 0)
        return Text::tr("%n day(s)", nullptr, int(seconds / day));
    if (seconds >= hour && seconds % hour == 0)
        return Text::tr("%n hour(s)", nullptr, int(seconds / hour));
    return Text::tr("%n second(s)", nullptr, int(seconds));
}

QString rememberedText(const RememberedPolicy &remembered)
{
    return Text::tr("%1, %2, %3")
        .arg(dateText(remembered.lastSeen), QString(modeName(remembered.policy.mode)),
             ageText(remembered.policy.maxAgeSeconds));
}

} // namespace gatepost
