#pragma once
#include "core/audit/acceptedrisk.h"
#include "core/store/database.h"

namespace gatepost {

/// Findings that somebody decided to live with, by domain, finding and subject.
class RiskStore
{
public:
    explicit RiskStore(Database &database) : m_database(database) {}

    /// Accepts it, or changes who, why and until when. A reason and a last day are needed.
    StoreResult<Done> accept(const AcceptedRisk &risk);
    StoreResult<Done> withdraw(const AcceptedRisk &risk);
    /// Of one domain (A-labels), or of all; those that end first come first. Ended ones stay until withdrawn, so that
    /// it can be said that they ended.
    StoreResult<QList<AcceptedRisk>> risks(const QString &domain = {});

private:
    Database &m_database;
};

} // namespace gatepost
