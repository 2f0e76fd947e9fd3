#pragma once
// Beside an audit that could not reach port 25 from here: what the last audit that could saw of each MX host.
#include "core/audit/lastknown.h"
#include <QWidget>

class QGridLayout;
class QLabel;

namespace gatepost {

class LastKnownPane : public QWidget
{
    Q_OBJECT
public:
    explicit LastKnownPane(QWidget *parent = nullptr);
    void show(const Observation &now, const JudgedAudit &before); ///< and makes itself visible
    QString text() const;                                         ///< heading and hosts, a line each

private:
    QLabel *m_heading;
    QWidget *m_box = nullptr;
};

} // namespace gatepost
