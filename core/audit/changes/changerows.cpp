// The rows of a comparison: each thing once, with its text on either side.
#include "core/audit/catalogue.h"
#include "core/audit/changes/changes.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditChanges)
};

constexpr qsizetype lineLimit = 120;

/// What each side has under a name; the names of the left side first, in its order.
class Pairs
{
public:
    void left(const QString &name, const QString &text) { slot(name).first = text; }
    void right(const QString &name, const QString &text) { slot(name).second = text; }
    QList<ChangeRow> rows(ChangeTopic topic) const
    {
        QList<ChangeRow> out;
        for (const QString &name : m_names)
            out << changeRow(topic, name, m_texts[name].first, m_texts[name].second);
        return out;
    }

private:
    std::pair<QString, QString> &slot(const QString &name)
    {
        if (!m_texts.contains(name))
            m_names << name;
        return m_texts[name];
    }
    QStringList m_names;
    QMap<QString, std::pair<QString, QString>> m_texts;
};

QString idText(const JudgedAudit &audit)
{
    const std::optional<QByteArray> &id = audit.judged->record.lenientId;
    return id ? visible(QByteArrayView(*id), lineLimit) : QString();
}

QString daysText(qint64 seconds)
{
    constexpr qint64 day = 86'400;
    const QString raw = QLocale().toString(seconds);
    return seconds % day == 0 && seconds != 0
               ? Text::tr("%n day(s)", nullptr, int(seconds / day)) + Text::tr(" (%1 s)").arg(raw)
               : Text::tr("%1 s").arg(raw);
}

template <typename Take> void policyLines(const JudgedAudit &audit, const Take &take)
{
    if (!audit.judged->policy)
        return;
    const StsPolicyReading &policy = *audit.judged->policy;
    if (policy.lenientMode)
        take(QStringLiteral("mode"), QString(modeName(*policy.lenientMode)));
    if (policy.lenientMaxAge)
        take(QStringLiteral("max_age"), daysText(*policy.lenientMaxAge));
    for (const MxPattern &pattern : policy.lenientMx) {
        const QString line = QStringLiteral("mx: ") + visible(QByteArrayView(pattern.text), lineLimit);
        take(line, Text::tr("listed"));
    }
    take(Text::tr("file"), Text::tr("%n octet(s)", nullptr, int(policy.raw.size())));
}

QString hostText(const HostDecision &host)
{
    const QString action = hostActionText(host.action);
    return host.preference ? QStringLiteral("%1 · %2").arg(*host.preference).arg(action) : action;
}

/// The leaf certificate of a host as one line; empty when none was seen.
QString certificateText(const Observation &seen, const QByteArray &der)
{
    const auto facts = readCertificate(der);
    if (!facts)
        return {};
    const qint64 days = seen.startedAt.daysTo(facts->notAfter);
    const QString until = days >= 0
                              ? Text::tr("until %1 (%n day(s))", nullptr, int(days)).arg(dateText(facts->notAfter))
                              : Text::tr("ended %1").arg(dateText(facts->notAfter));
    const QString issuer = visible(facts->issuerOrganisation, lineLimit);
    return issuer.isEmpty() ? until : Text::tr("%1, by %2").arg(until, issuer);
}

template <typename Take> void certificates(const Observation &seen, const Take &take)
{
    for (const PolicyFetch &fetch : seen.fetches) {
        if (fetch.tls && !fetch.tls->chain.isEmpty()) {
            take(fetch.host.toUnicode(), certificateText(seen, fetch.tls->chain.first()));
            break;
        }
    }
    for (const MxObservation &host : seen.hosts) {
        for (const SmtpProbe &probe : host.probes) {
            if (!probe.tls || probe.tls->chain.isEmpty())
                continue;
            take(host.name.toUnicode(), certificateText(seen, probe.tls->chain.first()));
            break;
        }
    }
}

/// Two findings of one thing are one row, whatever became of their effect and of the dates in their titles.
QString findingName(const Finding &finding)
{
    return QStringLiteral("%1|%2").arg(findingKey(finding.id), finding.subject);
}

const Finding *findingNamed(const JudgedAudit &audit, const QString &name)
{
    for (const Finding &finding : audit.judged->findings) {
        if (finding.effect != Effect::Passed && findingName(finding) == name)
            return &finding;
    }
    return nullptr;
}

} // namespace

QList<ChangeRow> policyRows(const JudgedAudit &left, const JudgedAudit &right)
{
    Pairs pairs;
    policyLines(left, [&](const QString &name, const QString &text) { pairs.left(name, text); });
    policyLines(right, [&](const QString &name, const QString &text) { pairs.right(name, text); });
    QList<ChangeRow> out{changeRow(ChangeTopic::Record, QStringLiteral("id"), idText(left), idText(right))};
    if (out.first().left.isEmpty() && out.first().right.isEmpty())
        out.clear();
    return out << pairs.rows(ChangeTopic::Policy);
}

QList<ChangeRow> hostRows(const JudgedAudit &left, const JudgedAudit &right)
{
    Pairs hosts;
    for (const HostDecision &host : left.judged->hosts)
        hosts.left(host.host.toUnicode(), hostText(host));
    for (const HostDecision &host : right.judged->hosts)
        hosts.right(host.host.toUnicode(), hostText(host));
    Pairs ends;
    certificates(*left.seen, [&](const QString &name, const QString &text) { ends.left(name, text); });
    certificates(*right.seen, [&](const QString &name, const QString &text) { ends.right(name, text); });
    return hosts.rows(ChangeTopic::Hosts) << ends.rows(ChangeTopic::Certificates);
}

QList<ChangeRow> findingRows(const JudgedAudit &left, const JudgedAudit &right)
{
    Pairs pairs;
    for (const Finding &finding : left.judged->findings) {
        if (finding.effect != Effect::Passed)
            pairs.left(findingName(finding), effectWord(finding.effect));
    }
    for (const Finding &finding : right.judged->findings) {
        if (finding.effect != Effect::Passed)
            pairs.right(findingName(finding), effectWord(finding.effect));
    }
    QList<ChangeRow> out = pairs.rows(ChangeTopic::Findings);
    for (ChangeRow &row : out) {
        const Finding *finding = findingNamed(right, row.name);
        if (!finding)
            finding = findingNamed(left, row.name);
        if (finding)
            row.name = findingTitle(*finding);
    }
    return out;
}

} // namespace gatepost
