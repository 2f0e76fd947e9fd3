#pragma once
#include "core/audit/acceptedrisks.h"
#include "core/store/storethread.h"

namespace gatepost {

/// The accepted risks of the history. Read once into memory, so that windows get them at once; written in the store's
/// thread. What could not be written is taken back, and said.
class StoredRisks : public AcceptedRisks
{
    Q_OBJECT
public:
    explicit StoredRisks(StoreThread &store, QObject *parent = nullptr);

    void reload(); ///< also after everything was deleted
    QList<AcceptedRisk> load(const DomainName &domain) const override;
    Result<Done, QString> save(const AcceptedRisk &risk) override;
    Result<Done, QString> withdraw(const AcceptedRisk &risk) override;

Q_SIGNALS:
    void failed(const QString &text); ///< in the user's language

private:
    void take(const StoreResult<QList<AcceptedRisk>> &risks);
    void afterWriting(const StoreResult<Done> &done);
    void drop(const AcceptedRisk &risk);
    StoreThread &m_store;
    QList<AcceptedRisk> m_risks;
};

} // namespace gatepost
