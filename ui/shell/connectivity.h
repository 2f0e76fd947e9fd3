#pragma once
#include <optional>
#include <QObject>

namespace gatepost {

/// Whether this computer has a network, as the system tells it. Nothing is sent to find out.
class Connectivity : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void listen();                        ///< from now on the system is asked; changed() follows
    std::optional<bool> isOnline() const; ///< nothing: the system does not say

Q_SIGNALS:
    void changed();
};

} // namespace gatepost
