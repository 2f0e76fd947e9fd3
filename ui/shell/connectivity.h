#pragma once
#include <optional>
#include <QObject>

namespace gatepost {

/// Whether this computer has a network, as the system tells it. Nothing is sent to find out.
class Connectivity : public QObject
{
    Q_OBJECT
public:
    /// The system is asked in the next turn, so that a window is there sooner; changed() follows.
    explicit Connectivity(QObject *parent = nullptr);
    std::optional<bool> isOnline() const; ///< nothing: the system does not say

Q_SIGNALS:
    void changed();

private:
    void listen();
};

} // namespace gatepost
