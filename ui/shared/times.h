#pragma once
#include <QDateTime>
#include <QString>

namespace gatepost {

enum class TimesShown { Local, Utc, Both };

void setTimesShown(TimesShown shown);             ///< of the whole application; texts made from then on follow it
TimesShown timesShownFromKey(const QString &key); ///< "local", "utc", "both"

/// A moment for the window, short, in the user's language; names UTC where it is UTC.
QString momentText(const QDateTime &when);
QString clockText(const QDateTime &when); ///< the same without the day

} // namespace gatepost
