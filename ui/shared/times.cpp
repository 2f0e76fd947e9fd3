#include "ui/shared/times.h"
#include <QLocale>

namespace gatepost {

namespace {

TimesShown &shownNow()
{
    static TimesShown shown = TimesShown::Local;
    return shown;
}

template <typename Format> QString shown(const QDateTime &when, const Format &format)
{
    const QString local = format(when.toLocalTime());
    const QString utc = format(when.toUTC()) + QStringLiteral(" UTC");
    switch (shownNow()) {
    case TimesShown::Utc:
        return utc;
    case TimesShown::Both:
        return when.toLocalTime().offsetFromUtc() == 0 ? utc : QStringLiteral("%1 (%2)").arg(local, utc);
    case TimesShown::Local:
        break;
    }
    return local;
}

} // namespace

void setTimesShown(TimesShown shown)
{
    shownNow() = shown;
}

TimesShown timesShownFromKey(const QString &key)
{
    return key == u"utc" ? TimesShown::Utc : key == u"both" ? TimesShown::Both : TimesShown::Local;
}

QString momentText(const QDateTime &when)
{
    return shown(when, [](const QDateTime &moment) { return QLocale().toString(moment, QLocale::ShortFormat); });
}

QString clockText(const QDateTime &when)
{
    return shown(when, [](const QDateTime &moment) { return QLocale().toString(moment.time(), QLocale::ShortFormat); });
}

} // namespace gatepost
