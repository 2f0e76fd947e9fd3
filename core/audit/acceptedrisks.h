#pragma once
// Where accepted risks are kept. One in memory is here, for tests and until there is a store.
#include "core/audit/acceptedrisk.h"
#include "core/base/result.h"
#include <QObject>

namespace gatepost {

class AcceptedRisks : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<AcceptedRisk> load(const DomainName &domain) const = 0; ///< the ended ones too
    /// Replaces an earlier decision about the same finding of the same subject. The error is for people.
    virtual Result<Done, QString> save(const AcceptedRisk &risk) = 0;
    virtual Result<Done, QString> withdraw(const AcceptedRisk &risk) = 0; ///< it is a finding like others again

Q_SIGNALS:
    void changed(const gatepost::DomainName &domain);
};

class AcceptedRisksInMemory : public AcceptedRisks
{
    Q_OBJECT
public:
    using AcceptedRisks::AcceptedRisks;
    QList<AcceptedRisk> load(const DomainName &domain) const override;
    Result<Done, QString> save(const AcceptedRisk &risk) override;
    Result<Done, QString> withdraw(const AcceptedRisk &risk) override;

private:
    void drop(const AcceptedRisk &risk);
    QList<AcceptedRisk> m_risks;
};

} // namespace gatepost
