#include "ui/audit/riskkeeper.h"
#include "ui/audit/acceptriskdialog.h"
#include <QSettings>
#include <QWidget>

namespace gatepost {

namespace {

const QString whoKey = QStringLiteral("risks/who");

/// Who accepted something last, else who is logged in.
QString usualWho()
{
    QString login = qEnvironmentVariable("USER");
    if (login.isEmpty())
        login = qEnvironmentVariable("USERNAME");
    return QSettings().value(whoKey, login).toString();
}

} // namespace

RiskKeeper::RiskKeeper(QWidget *window) : QObject(window), m_window(window) {}

void RiskKeeper::setStore(AcceptedRisks *store, Clock clock)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_clock = std::move(clock);
    if (m_store)
        connect(m_store, &AcceptedRisks::changed, this, &RiskKeeper::changed);
    Q_EMIT changed();
}

QDate RiskKeeper::today() const
{
    return m_clock().toLocalTime().date();
}

QList<AcceptedRisk> RiskKeeper::risks(const DomainName &domain) const
{
    return m_store ? m_store->load(domain) : QList<AcceptedRisk>();
}

AcceptRiskDialog *RiskKeeper::accept(const Finding &finding, const DomainName &domain)
{
    if (!m_store || !canBeAccepted(finding))
        return nullptr;
    auto *dialog = new AcceptRiskDialog(finding, domain, usualWho(), today(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcceptRiskDialog::keepWanted, this, [this, dialog](const AcceptedRisk &risk) {
        if (!m_store)
            return;
        const auto kept = m_store->save(risk);
        if (!kept)
            return dialog->sayFault(kept.error());
        QSettings().setValue(whoKey, risk.who);
        dialog->done(QDialog::Accepted);
    });
    dialog->open();
    return dialog;
}

void RiskKeeper::withdraw(const Finding &finding, const DomainName &domain)
{
    const auto risk = riskOver(finding, domain, risks(domain), today());
    if (!m_store || !risk)
        return;
    const auto done = m_store->withdraw(*risk);
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace gatepost
