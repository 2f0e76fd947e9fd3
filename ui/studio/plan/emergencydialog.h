#pragma once
// Senders refuse our mail: what helps, quickest first (DLG11).
#include "core/authoring/deploymentplan.h"
#include <QDialog>

namespace gatepost {

class EmergencyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit EmergencyDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void refusedHostsWanted();
    void prepareWanted(gatepost::EmergencyWay way); ///< the dialog has closed
};

} // namespace gatepost
