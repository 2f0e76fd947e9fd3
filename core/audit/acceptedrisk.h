#pragma once
#include <QDate>
#include <QString>

namespace gatepost {

/// A finding that somebody decided to live with: who, why, until when.
struct AcceptedRisk
{
    QString domain;
    QString finding; ///< its key
    QString subject; ///< as in Finding::subject; untrusted text
    QString who;
    QString reason;
    QDate until; ///< the last day on which it counts
    bool operator==(const AcceptedRisk &) const = default;
};

} // namespace gatepost
