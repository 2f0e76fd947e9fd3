#include "app/cli/whatifoptions.h"
#include "app/cli/command.h"
#include <QCoreApplication>
#include <QTimeZone>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 policyLimit = 64 * 1024; // RFC 8461 §3.3

Result<RememberedPolicy, QString> rememberedOf(const QString &text, const QDateTime &now)
{
    RememberedPolicy out;
    out.lastSeen = now;
    QString file = text;
    const qsizetype at = text.lastIndexOf(u'@'); // a file name may hold one, too
    if (const auto date = at > 0 ? momentOf(text.sliced(at + 1)) : std::nullopt; date) {
        out.lastSeen = *date;
        file = text.first(at);
    }
    QString error;
    const auto octets = readInput(file, policyLimit, &error);
    if (!octets)
        return failure(error);
    const StsPolicyReading reading = readStsPolicy(*octets);
    if (!reading.valid() || octets->size() > policyLimit)
        return failure(Text::tr("--remember: %1 is no valid policy; gatepost-cli lint policy says why").arg(file));
    out.policy = *reading.policy;
    return out;
}

} // namespace

std::optional<QDateTime> momentOf(const QString &text, QTime timeOfDay)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return QDateTime(day, timeOfDay, Qt::UTC);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() && text.size() > 10 ? std::optional(moment.toUTC()) : std::nullopt;
}

Result<WhatIf, QString> whatIfOf(const WhatIfTexts &texts, const QDateTime &now)
{
    WhatIf out;
    if (texts.sender) {
        const QByteArray key = texts.sender->toLatin1();
        const auto kind = senderFromKey(QLatin1StringView(key));
        if (!kind)
            return failure(Text::tr("--sender must be rfc8461, postfix-before-3.10.5, strict-content-type, no-mta-sts "
                                    "or dane-first"));
        out.lens.kind = *kind;
    }
    if (texts.remember) {
        auto remembered = rememberedOf(*texts.remember, now);
        if (!remembered)
            return failure(remembered.error());
        out.lens.remembered = *remembered;
    }
    if (texts.on) {
        out.on = momentOf(*texts.on);
        if (!out.on)
            return failure(Text::tr("--on must be a day such as 2026-12-05"));
    }
    return out;
}

} // namespace gatepost::cli
