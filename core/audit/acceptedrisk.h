#pragma once
#include <QDate>
#include <QString>

namespace gatepost {

/// A finding that somebody decided to live with, for a while and with a reason.
struct AcceptedRisk
{
    QString domain, finding, subject, who, reason;
    QDate until;
    bool operator==(const AcceptedRisk &) const = default;
};

} // namespace gatepost
