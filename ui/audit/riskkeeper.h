#pragma once
// Accepting findings and withdrawing it: the dialog, the store behind it, and what holds today.
#include "core/audit/acceptedrisks.h"
#include "core/base/clock.h"
#include <QPointer>

class QWidget;

namespace gatepost {

class AcceptRiskDialog;

class RiskKeeper : public QObject
{
    Q_OBJECT
public:
    explicit RiskKeeper(QWidget *window);
    /// Null: nothing can be accepted. The store lives longer than this.
    void setStore(AcceptedRisks *store, Clock clock = systemNow);
    bool canKeep() const { return m_store != nullptr; }
    QDate today() const; ///< where the user is
    QList<AcceptedRisk> risks(const DomainName &domain) const;
    AcceptRiskDialog *accept(const Finding &finding, const DomainName &domain); ///< opens the dialog
    void withdraw(const Finding &finding, const DomainName &domain);

Q_SIGNALS:
    void changed();
    void failed(const QString &why);

private:
    QWidget *m_window;
    QPointer<AcceptedRisks> m_store;
    Clock m_clock = systemNow;
};

} // namespace gatepost
