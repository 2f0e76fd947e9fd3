#include "core/store/riskstore.h"
#include <QSqlError>

namespace gatepost {

namespace {

/// A null text would be NULL, which is no subject and equals nothing.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

} // namespace

StoreResult<Done> RiskStore::accept(const AcceptedRisk &risk)
{
    if (risk.domain.isEmpty() || risk.finding.isEmpty() || risk.reason.trimmed().isEmpty() || !risk.until.isValid())
        return failure(StoreFault{StoreTrouble::Incomplete, {}});
    const auto done = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO accepted_risks (domain, finding, subject, who, reason, until) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {risk.domain, risk.finding, text(risk.subject), text(risk.who), risk.reason, risk.until.toString(Qt::ISODate)});
    if (!done)
        return failure(done.error());
    return Done{};
}

StoreResult<Done> RiskStore::withdraw(const AcceptedRisk &risk)
{
    const auto done =
        m_database.run(QStringLiteral("DELETE FROM accepted_risks WHERE domain = ? AND finding = ? AND subject = ?"),
                       {risk.domain, risk.finding, text(risk.subject)});
    if (!done)
        return failure(done.error());
    return Done{};
}

StoreResult<QList<AcceptedRisk>> RiskStore::risks(const QString &domain)
{
    const QString where = domain.isEmpty() ? QString() : QStringLiteral("WHERE domain = ? ");
    auto query = m_database.run(QStringLiteral("SELECT domain, finding, subject, who, reason, until "
                                               "FROM accepted_risks %1ORDER BY until, domain, finding, subject")
                                    .arg(where),
                                domain.isEmpty() ? QVariantList() : QVariantList{domain});
    if (!query)
        return failure(query.error());
    QList<AcceptedRisk> out;
    while (query->next()) {
        out << AcceptedRisk{query->value(0).toString(), query->value(1).toString(),
                            query->value(2).toString(), query->value(3).toString(),
                            query->value(4).toString(), QDate::fromString(query->value(5).toString(), Qt::ISODate)};
    }
    return out;
}

} // namespace gatepost
