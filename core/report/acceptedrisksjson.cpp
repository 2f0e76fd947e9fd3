#include "core/report/acceptedrisksjson.h"
#include "core/base/domainname.h"
#include "core/base/findingid.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatepost {

namespace {

const QString format = QStringLiteral("gatepost-accepted-risks");
constexpr qsizetype mostRisks = 10'000;

Result<AcceptedRisk, QString> readRisk(const QJsonObject &from)
{
    const auto text = [&from](const char *key) { return from[QLatin1StringView(key)].toString(); };
    const auto domain = DomainName::parse(text("domain"));
    if (!domain)
        return failure(QStringLiteral("domain: no mail domain"));
    AcceptedRisk out;
    out.domain = domain->toString();
    out.finding = text("finding");
    const QByteArray key = out.finding.toLatin1();
    if (!findingFromKey(QLatin1StringView(key)))
        return failure(QStringLiteral("finding: “%1” is none").arg(out.finding.left(60)));
    out.subject = text("subject").left(longestReason);
    out.who = text("who").left(longestReason);
    out.reason = text("reason").left(longestReason);
    out.until = QDate::fromString(text("until"), Qt::ISODate);
    if (out.who.trimmed().isEmpty() || out.reason.trimmed().isEmpty())
        return failure(QStringLiteral("who and reason must be given"));
    if (!out.until.isValid())
        return failure(QStringLiteral("until: a day such as 2027-01-15"));
    return out;
}

} // namespace

Result<QList<AcceptedRisk>, QString> readAcceptedRisks(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(error.errorString());
    if (root[QLatin1StringView("format")].toString() != format)
        return failure(QStringLiteral("format is not “%1”").arg(format));
    const QJsonArray risks = root[QLatin1StringView("risks")].toArray();
    if (risks.size() > mostRisks)
        return failure(QStringLiteral("more than %1 risks").arg(mostRisks));
    QList<AcceptedRisk> out;
    for (qsizetype i = 0; i < risks.size(); ++i) {
        const auto risk = readRisk(risks[i].toObject());
        if (!risk)
            return failure(QStringLiteral("risks/%1: %2").arg(i).arg(risk.error()));
        out << *risk;
    }
    return out;
}

} // namespace gatepost
