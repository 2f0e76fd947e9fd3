#include "core/audit/lastknown.h"
#include "core/audit/wording.h"
#include "core/tls/certificate.h"
#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LastKnown)
};

bool spoke(const SmtpProbe &probe)
{
    return probe.stage > SmtpStage::Connect;
}

const MxObservation *hostOf(const Observation &seen, const DomainName &name)
{
    const auto found = std::find_if(seen.hosts.begin(), seen.hosts.end(),
                                    [&](const MxObservation &host) { return host.name == name; });
    return found == seen.hosts.end() ? nullptr : &*found;
}

const HostDecision *decisionOf(const Assessment &judged, const DomainName &name)
{
    const auto found = std::find_if(judged.hosts.begin(), judged.hosts.end(),
                                    [&](const HostDecision &host) { return host.host == name; });
    return found == judged.hosts.end() ? nullptr : &*found;
}

/// The day on which the certificate that the host showed first ends; invalid: it showed none.
QDate endOf(const MxObservation &host)
{
    for (const SmtpProbe &probe : host.probes) {
        const auto facts = readCertificate(probe.tls ? probe.tls->chain.value(0) : QByteArray());
        if (facts)
            return facts->notAfter.toUTC().date();
    }
    return {};
}

LastKnownHost describe(const MxObservation &host, const HostDecision &decision)
{
    LastKnownHost out;
    out.host = host.name;
    if (!std::any_of(host.probes.begin(), host.probes.end(), spoke)) {
        out.text = Text::tr("not reached then");
    } else if (decision.startTls == CheckState::Failed) {
        out.effect = Effect::Blocks;
        out.text = Text::tr("no STARTTLS");
    } else if (decision.certificate == CheckState::Passed) {
        out.effect = Effect::Passed;
        out.text =
            Text::tr("verified, valid until %1").arg(QLocale().toString(endOf(host), QStringLiteral("d MMM yyyy")));
    } else if (decision.certificate == CheckState::Failed) {
        out.effect = Effect::Blocks;
        out.text = decision.trusted == CheckState::Failed ? Text::tr("certificate not trusted")
                   : decision.dates == CheckState::Failed ? Text::tr("certificate expired")
                                                          : Text::tr("certificate for another name");
    } else {
        out.text = Text::tr("not known then");
    }
    return out;
}

} // namespace

bool knowsHosts(const Observation &seen)
{
    return std::any_of(seen.hosts.begin(), seen.hosts.end(), [](const MxObservation &host) {
        return std::any_of(host.probes.begin(), host.probes.end(),
                           [](const SmtpProbe &probe) { return spoke(probe) && !probe.vantage.startsWith(u"audit:"); });
    });
}

QList<LastKnownHost> lastKnownHosts(const Observation &now, const JudgedAudit &before)
{
    QList<LastKnownHost> out;
    for (const MxObservation &host : now.hosts) {
        const MxObservation *then = hostOf(*before.seen, host.name);
        const HostDecision *decision = decisionOf(*before.judged, host.name);
        if (then && decision)
            out << describe(*then, *decision);
        else
            out << LastKnownHost{host.name, Effect::CouldNotTest, Text::tr("not in DNS then")};
    }
    return out;
}

Observation withLastKnown(const Observation &now, const Observation &before)
{
    Observation out = now;
    const QString from = QStringLiteral("audit:") + before.startedAt.toUTC().toString(Qt::ISODate);
    bool any = false;
    for (MxObservation &host : out.hosts) {
        const MxObservation *then = hostOf(before, host.name);
        if (!then || std::any_of(host.probes.begin(), host.probes.end(), spoke) ||
            !std::any_of(then->probes.begin(), then->probes.end(), spoke))
            continue;
        host.probes = then->probes;
        for (SmtpProbe &probe : host.probes)
            probe.vantage = probe.vantage.isEmpty() ? from : from + u' ' + probe.vantage;
        any = true;
    }
    if (any)
        out.context.smtpVantage = from;
    return out;
}

} // namespace gatepost
