#include "ui/shell/connectivity.h"
#include <QNetworkInformation>

namespace gatepost {

void Connectivity::listen()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &Connectivity::changed);
    Q_EMIT changed();
}

std::optional<bool> Connectivity::isOnline() const
{
    const QNetworkInformation *known = QNetworkInformation::instance();
    if (!known || known->reachability() == QNetworkInformation::Reachability::Unknown)
        return std::nullopt;
    return known->reachability() != QNetworkInformation::Reachability::Disconnected;
}

} // namespace gatepost
