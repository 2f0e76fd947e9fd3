#pragma once
#include "core/audit/acceptedrisks.h"
#include "core/store/storethread.h"

namespace gatepost {

/// Accepted risks as the store keeps them: read once when the program starts, then held here, written in the store's
/// own thread.
class StoredRisks : public AcceptedRisks
{
    Q_OBJECT
public:
    explicit StoredRisks(StoreThread *store, QObject *parent = nullptr);

    QList<AcceptedRisk> load(const DomainName &domain) const override;
    Result<Done, QString> save(const AcceptedRisk &risk) override;
    Result<Done, QString> withdraw(const AcceptedRisk &risk) override;

private:
    void drop(const AcceptedRisk &risk);

    StoreThread *m_store;
    QList<AcceptedRisk> m_risks;
};

} // namespace gatepost
