#include "core/audit/timeline.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// One certificate that a host showed, and where.
struct Shown
{
    QByteArray leaf;
    QHostAddress address;
    QString path;
};

class Builder
{
public:
    Builder(const Observation &seen, const Assessment &judged, const TimelineExtras &extras,
            const Thresholds &thresholds)
        : m_seen(seen), m_judged(judged), m_extras(extras), m_thresholds(thresholds)
    {
        m_out.today = judged.judgedAt;
    }

    Timeline build()
    {
        const QList<TimelineRow> memories = policies();
        certificates(memories);
        for (const TimelineRow &row : memories)
            add(row);
        for (const AcceptedRisk &risk : m_extras.acceptedRisks)
            add(riskRow(risk));
        for (const PlannedStep &step : m_extras.plan)
            add(stepRow(step));
        marks();
        m_out.title = title();
        return m_out;
    }

private:
    void add(const TimelineRow &row)
    {
        if (m_out.rows.size() < Timeline::mostRows)
            m_out.rows << row;
        else
            ++m_out.left;
    }

    qint64 daysTo(const QDateTime &end) const { return m_out.today.toUTC().date().daysTo(end.toUTC().date()); }

    QString stateText(const QDateTime &from, const QDateTime &until) const
    {
        if (from > m_out.today && daysTo(from) > 0)
            return Text::tr("begins in %n day(s)", nullptr, int(daysTo(from)));
        const int days = int(daysTo(until));
        if (until < m_out.today)
            return days == 0 ? Text::tr("ended today") : Text::tr("ended %n day(s) ago", nullptr, -days);
        return days == 0 ? Text::tr("ends today") : Text::tr("ends in %n day(s)", nullptr, days);
    }

    /// The policy that senders fetch now: what it asks of hosts decides what the end of a certificate means.
    std::optional<StsPolicy> live() const
    {
        const bool applies = m_judged.policyApplies && m_judged.policy && m_judged.policy->policy;
        return applies ? m_judged.policy->policy : std::nullopt;
    }

    QList<TimelineRow> policies()
    {
        QList<TimelineRow> out;
        if (const auto policy = live()) {
            TimelineRow row = memory(*policy, m_seen.startedAt);
            row.kind = TimelineKind::LivePolicy;
            row.title =
                Text::tr("Policy now (%1, %2)").arg(QString(modeName(policy->mode)), ageText(policy->maxAgeSeconds));
            row.shortTitle = Text::tr("Policy now (%1)").arg(ageText(policy->maxAgeSeconds));
            row.then = Text::tr("A sender that fetched it during this audit and never again forgets it then.");
            row.evidence = {EvidenceKind::Line, QStringLiteral("fetches/%1").arg(qMax(0, m_judged.policyFetch)), {}};
            out << row;
            m_held << *policy;
        }
        for (const RememberedPolicy &earlier : m_extras.earlierPolicies) {
            TimelineRow row = memory(earlier.policy, earlier.lastSeen);
            row.kind = TimelineKind::EarlierPolicy;
            row.title = Text::tr("Policy last seen %1 (%2, %3)")
                            .arg(dateText(earlier.lastSeen), QString(modeName(earlier.policy.mode)),
                                 ageText(earlier.policy.maxAgeSeconds));
            row.shortTitle =
                Text::tr("Policy %1 (%2)").arg(dateText(earlier.lastSeen), ageText(earlier.policy.maxAgeSeconds));
            const bool over = row.until < m_out.today;
            row.then = over ? Text::tr("No sender holds it any more.")
                            : Text::tr("Until then senders that do not look at the record may apply it.");
            out << row;
            m_held << earlier.policy;
        }
        return out;
    }

    TimelineRow memory(const StsPolicy &policy, const QDateTime &since) const
    {
        TimelineRow row;
        row.from = since;
        row.until = since.addSecs(policy.maxAgeSeconds);
        row.effect = Effect::NotApplicable;
        row.state = stateText(row.from, row.until);
        return row;
    }

    void certificates(const QList<TimelineRow> &memories)
    {
        QList<Shown> shown;
        for (int i = 0; i < m_seen.fetches.size(); ++i) {
            const PolicyFetch &fetch = m_seen.fetches[i];
            if (fetch.tls && !fetch.tls->chain.isEmpty())
                shown << Shown{fetch.tls->chain.first(), fetch.address, QStringLiteral("fetches/%1").arg(i)};
        }
        const DomainName policyHost = m_seen.domain.child("mta-sts");
        for (TimelineRow row : rowsOf(policyHost, shown, TimelineKind::PolicyHostCertificate)) {
            judgePolicyHost(row);
            add(row);
        }
        for (int i = 0; i < m_seen.hosts.size(); ++i)
            hostCertificates(i, memories);
    }

    void hostCertificates(int index, const QList<TimelineRow> &memories)
    {
        const MxObservation &host = m_seen.hosts[index];
        QList<Shown> shown;
        for (int i = 0; i < host.probes.size(); ++i) {
            const SmtpProbe &probe = host.probes[i];
            if (probe.tls && !probe.tls->chain.isEmpty())
                shown << Shown{probe.tls->chain.first(), probe.address,
                               QStringLiteral("hosts/%1/probes/%2").arg(index).arg(i)};
        }
        for (TimelineRow row : rowsOf(host.name, shown, TimelineKind::MxCertificate)) {
            judgeHost(host.name, memories, row);
            add(row);
        }
    }

    /// A row for each certificate; the address is named where a host shows several.
    QList<TimelineRow> rowsOf(const DomainName &host, const QList<Shown> &shown, TimelineKind kind) const
    {
        QList<TimelineRow> out;
        QList<QByteArray> known;
        const QString name = visible(host.toUnicode(), 80);
        const bool several = std::any_of(shown.begin(), shown.end(),
                                         [&](const Shown &other) { return other.leaf != shown.first().leaf; });
        for (const Shown &one : shown) {
            const auto facts = readCertificate(one.leaf);
            if (known.contains(one.leaf) || !facts || !facts->notAfter.isValid())
                continue;
            known << one.leaf;
            TimelineRow row;
            row.kind = kind;
            row.title = several ? Text::tr("Certificate of %1 at %2").arg(name, one.address.toString())
                                : Text::tr("Certificate of %1").arg(name);
            row.shortTitle = several ? QStringLiteral("%1 %2").arg(name, one.address.toString()) : name;
            row.from = facts->notBefore;
            row.until = facts->notAfter;
            row.state = stateText(row.from, row.until);
            row.evidence = {EvidenceKind::Certificate, one.path, {}};
            for (const EarlierCertificate &earlier : m_extras.earlierCertificates) {
                if (earlier.host == host && earlier.until < row.until)
                    row.before << std::pair(earlier.from, earlier.until);
            }
            std::sort(row.before.begin(), row.before.end());
            out << row;
        }
        return out;
    }

    bool isSoon(const QDateTime &end) const { return end < m_out.today.addDays(m_thresholds.certificateExpiringDays); }

    bool isOutside(const TimelineRow &row) const { return row.until < m_out.today || row.from > m_out.today; }

    void judgePolicyHost(TimelineRow &row) const
    {
        row.then = Text::tr("Senders cannot fetch the policy any more. Those that hold it keep it for its max_age, all "
                            "others deliver without protection.");
        if (isOutside(row))
            row.effect = Effect::Unprotected;
        else if (isSoon(row.until))
            row.effect = Effect::AtRisk;
    }

    void judgeHost(const DomainName &host, const QList<TimelineRow> &memories, TimelineRow &row) const
    {
        const auto policy = live();
        const bool enforced = policy && policy->mode == PolicyMode::Enforce && matchMx(host, policy->mx).matches;
        const bool tested = policy && policy->mode == PolicyMode::Testing;
        const QString name = visible(host.toUnicode(), 80);
        if (enforced)
            row.then = Text::tr("Senders that honour MTA-STS refuse %1 from then on.").arg(name);
        else if (tested)
            row.then = Text::tr("Senders go on delivering and report a failure.");
        else
            row.then = Text::tr("Senders go on delivering.");
        if (isOutside(row))
            row.effect = enforced ? Effect::Blocks : tested ? Effect::AtRisk : Effect::Advice;
        else if (isSoon(row.until))
            row.effect = Effect::AtRisk;
        for (int i = 0; i < memories.size(); ++i) {
            const bool needs = m_held[i].mode == PolicyMode::Enforce && matchMx(host, m_held[i].mx).matches;
            if (!needs || row.until < m_out.today || row.until > memories[i].until)
                continue;
            row.overlaps = true;
            row.then = Text::tr("The certificate ends while senders may still hold the policy (until %1): unless it is "
                                "renewed before, they refuse %2.")
                           .arg(dateText(memories[i].until), name);
        }
    }

    TimelineRow riskRow(const AcceptedRisk &risk) const
    {
        TimelineRow row;
        row.kind = TimelineKind::AcceptedRisk;
        row.title = risk.subject.isEmpty()
                        ? Text::tr("Accepted: %1").arg(visible(risk.finding, 60))
                        : Text::tr("Accepted: %1, %2").arg(visible(risk.finding, 60), visible(risk.subject, 80));
        row.shortTitle = row.title;
        row.from = m_out.today;
        row.until = risk.until.addDays(1).startOfDay(Qt::UTC).addSecs(-1); // the day itself still counts
        row.effect = row.until < m_out.today ? Effect::AtRisk : Effect::NotApplicable;
        row.state = stateText(qMin(row.from, row.until), row.until);
        row.from = qMin(row.from, row.until);
        row.then = Text::tr("It is listed again. Accepted by %1: %2").arg(visible(risk.who, 60), visible(risk.reason));
        return row;
    }

    TimelineRow stepRow(const PlannedStep &step) const
    {
        TimelineRow row;
        row.kind = TimelineKind::PlannedStep;
        row.title = Text::tr("Plan: %1").arg(visible(step.title, 100));
        row.shortTitle = row.title;
        row.from = row.until = step.on.startOfDay(Qt::UTC);
        row.effect = Effect::NotApplicable;
        const int days = int(daysTo(row.until));
        row.state = days > 0    ? Text::tr("in %n day(s)", nullptr, days)
                    : days == 0 ? Text::tr("today")
                                : Text::tr("%n day(s) ago", nullptr, -days);
        row.then = Text::tr("The step may be taken.");
        return row;
    }

    void marks()
    {
        const int soon = m_thresholds.certificateExpiringDays;
        m_out.marks << TimelineMark{m_out.today, Text::tr("today"), true};
        if (soon > 0)
            m_out.marks << TimelineMark{m_out.today.addDays(soon), Text::tr("in %n day(s)", nullptr, soon), false};
    }

    QString title()
    {
        int ended = 0;
        for (int i = 0; i < m_out.rows.size(); ++i) {
            const TimelineRow &row = m_out.rows[i];
            const bool certificate =
                row.kind == TimelineKind::PolicyHostCertificate || row.kind == TimelineKind::MxCertificate;
            if (!certificate)
                continue;
            if (row.until < m_out.today)
                ++ended;
            else if (!m_out.first || row.until < m_out.rows[*m_out.first].until)
                m_out.first = i;
        }
        QStringList out;
        if (ended > 0)
            out << Text::tr("%n certificate(s) have ended.", nullptr, ended);
        if (m_out.first) {
            const TimelineRow &row = m_out.rows[*m_out.first];
            const int days = int(daysTo(row.until));
            const QString end = dateText(row.until);
            out << (days == 0 ? Text::tr("Next to end: %1, today (%2).").arg(row.title, end)
                              : Text::tr("Next to end: %1, in %n day(s) (%2).", nullptr, days).arg(row.title, end));
        }
        if (out.isEmpty() && !m_out.rows.isEmpty())
            out << Text::tr("No certificate was seen.");
        if (m_out.rows.isEmpty())
            out << Text::tr("Nothing that ends is known: no certificate was seen and no policy applies.");
        return out.join(u' ');
    }

    const Observation &m_seen;
    const Assessment &m_judged;
    const TimelineExtras &m_extras;
    const Thresholds &m_thresholds;
    QList<StsPolicy> m_held; ///< by row of policies()
    Timeline m_out;
};

} // namespace

QDateTime Timeline::nextEnd() const
{
    QDateTime out;
    for (const TimelineRow &row : rows) {
        if (row.until >= today && (!out.isValid() || row.until < out))
            out = row.until;
    }
    return out;
}

QList<EarlierCertificate> certificatesSeen(const Observation &seen)
{
    QList<EarlierCertificate> out;
    const auto add = [&out](const DomainName &host, const std::optional<TlsFacts> &tls) {
        if (!tls || tls->chain.isEmpty())
            return;
        const auto facts = readCertificate(tls->chain.first());
        if (!facts || !facts->notAfter.isValid())
            return;
        const EarlierCertificate shown{host, facts->notBefore, facts->notAfter};
        if (!out.contains(shown))
            out << shown;
    };
    for (const PolicyFetch &fetch : seen.fetches)
        add(seen.domain.child("mta-sts"), fetch.tls);
    for (const MxObservation &host : seen.hosts) {
        for (const SmtpProbe &probe : host.probes)
            add(host.name, probe.tls);
    }
    return out;
}

Timeline timelineOf(const Observation &seen, const Assessment &judged, const TimelineExtras &extras,
                    const Thresholds &thresholds)
{
    return Builder(seen, judged, extras, thresholds).build();
}

QStringList timelineHeadings()
{
    return {Text::tr("What"), Text::tr("From"), Text::tr("Until"), Text::tr("State"), Text::tr("What happens then")};
}

QStringList timelineCells(const TimelineRow &row)
{
    const QString from = row.isMoment() ? QString() : dateText(row.from);
    const QString then =
        row.before.isEmpty()
            ? row.then
            : row.then + u' ' +
                  Text::tr("Earlier certificates were seen from %1 on.").arg(dateText(row.before.first().first));
    return {row.title, from, dateText(row.until), row.state, then};
}

QString timelineTable(const Timeline &timeline)
{
    QStringList out{timelineHeadings().join(u'\t')};
    for (const TimelineRow &row : timeline.rows)
        out << timelineCells(row).join(u'\t');
    return out.join(u'\n');
}

} // namespace gatepost
