#include "core/audit/timelinerange.h"

namespace gatepost {

std::pair<QDateTime, QDateTime> timelineRange(const Timeline &timeline, int days)
{
    constexpr double pastShare = 0.08;
    const QDateTime today = timeline.today.isValid() ? timeline.today : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    QDateTime end = today.addDays(days);
    const QDateTime next = timeline.nextEnd();
    if (next.isValid() && next > end)
        end = next.addDays(qMax<qint64>(1, today.daysTo(next) / 12));
    return {today.addSecs(-qint64(pastShare * double(today.secsTo(end)))), end};
}

} // namespace gatepost
