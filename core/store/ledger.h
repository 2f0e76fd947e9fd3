#pragma once
// Every policy body that was ever seen for a domain, kept for longer than the audits that saw it.
#include "core/audit/assessment.h"
#include "core/store/database.h"
#include "core/store/policymemory.h"

namespace gatepost {

class Ledger
{
public:
    explicit Ledger(Database &database) : m_database(database) {}

    /// What a sender could have fetched while this audit was made, each address of the policy host for itself.
    StoreResult<Done> noteAudit(const Observation &seen, const Assessment &judged);
    /// A body that was served from `first` to `last`, as a file or a person says. Refused when senders would not keep
    /// it.
    StoreResult<Done> note(const DomainName &domain, const QByteArray &body, PolicyOrigin origin,
                           const QDateTime &first, const QDateTime &last, const QByteArray &recordId = {});

    StoreResult<QList<LedgerEntry>> entries(const DomainName &domain); ///< last seen first
    StoreResult<QList<DomainName>> domains();
    StoreResult<Done> remove(const LedgerEntry &entry);

private:
    StoreResult<Done> merge(const LedgerEntry &entry);
    Database &m_database;
};

/// RFC 4180, UTF-8; times in UTC; the body with its line ends in one quoted field.
QByteArray ledgerCsv(const QList<LedgerEntry> &entries);

} // namespace gatepost
