// Subdomains that take mail: each is a policy domain of its own, and inherits nothing (RFC 8461 §3.4).
#include "core/async/gather.h"
#include "core/audit/further.h"
#include <QRandomGenerator>

namespace gatepost {

namespace {

/// Labels that are often given to mail, besides those that the MX hosts suggest.
constexpr const char *usualLabels[] = {"mail", "email",     "smtp",   "mx",   "news", "newsletter", "lists",   "list",
                                       "info", "marketing", "bounce", "send", "em",   "notify",     "support", "shop"};
constexpr std::size_t namesAtOnce = 8;
constexpr int maxNames = 28;

void note(Look *look, ProbePurpose purpose, const DnsLookup &lookup)
{
    look->seen.nameProbes << NameProbe{purpose, lookup};
    look->publish();
}

QList<DomainName> candidates(const Look &look)
{
    QList<DomainName> out;
    const auto add = [&](const DomainName &name) {
        if (out.size() < maxNames && !out.contains(name))
            out << name;
    };
    for (const char *label : usualLabels)
        add(look.below(label));
    for (const MxObservation &host : look.seen.hosts) {
        for (DomainName name = host.name; name != look.seen.domain && name.isSubdomainOf(look.seen.domain);
             name = name.parent())
            add(name);
    }
    return out;
}

bool takesMail(const QList<MxRecord> &records)
{
    return !records.isEmpty() && !records.first().exchange.isRoot(); // the null MX takes none (RFC 7505 §3)
}

async::Task<Done> lookAtSubdomain(Look *look, DomainName name, QList<MxRecord> wild)
{
    const DnsLookup mx = co_await look->ask(name, RrType::Mx, Step::Record);
    note(look, ProbePurpose::SubdomainMail, mx);
    const QList<MxRecord> records = mxRecords(mx);
    if (!takesMail(records) || records == wild)
        co_return Done{};
    const DomainName owner = name.child("_mta-sts");
    const DnsLookup record = co_await look->ask(owner, RrType::Txt, Step::Record);
    note(look, ProbePurpose::SubdomainRecord, record);
    co_return Done{};
}

} // namespace

async::Task<Done> lookAtSubdomains(Look *look)
{
    // Of interest only where somebody has begun with MTA-STS, and where the name servers answer.
    if (!look->seen.record || txtRecords(*look->seen.record).isEmpty() || !look->seen.mx || !look->seen.mx->answer)
        co_return Done{};
    const QByteArray random = "gatepost-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    const DomainName nobody = look->below(random);
    const DnsLookup wild = co_await look->ask(nobody, RrType::Mx, Step::Record);
    note(look, ProbePurpose::WildcardMail, wild);
    if (!wild.answer)
        co_return Done{};
    std::vector<async::Task<Done>> looks;
    for (const DomainName &name : candidates(*look))
        looks.push_back(lookAtSubdomain(look, name, mxRecords(wild)));
    async::Gather<Done> all(std::move(looks), namesAtOnce);
    co_await all;
    co_return Done{};
}

} // namespace gatepost
