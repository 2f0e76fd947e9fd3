// What can be done with a text, in the order in which it is offered.
#include "core/audit/recognise/pasteparts.h"

namespace gatepost {

namespace {

void add(QList<PasteAction> &out, PasteActionKind kind, const std::optional<DomainName> &domain, NameSource source)
{
    out << PasteAction{kind, domain, domain ? source : NameSource::None};
}

/// Of a complaint that names no domain: the zone of the host it names is worth a try, but no more than that.
std::optional<DomainName> guessFrom(const std::optional<DomainName> &host)
{
    if (!host || host->labelCount() < 3)
        return {};
    return domainOf(host->parent().toString());
}

} // namespace

QList<PasteAction> actionsFor(const Recognition &found)
{
    QList<PasteAction> out;
    switch (found.kind) {
    case PasteKind::Empty:
    case PasteKind::Unknown:
        return out;
    case PasteKind::Domain:
        break;
    case PasteKind::StsRecord:
    case PasteKind::TlsrptRecord:
    case PasteKind::Policy:
        add(out, PasteActionKind::Lint, {}, NameSource::None);
        break;
    case PasteKind::DnsOutput:
        if (!found.records.isEmpty() || !found.domain)
            add(out, PasteActionKind::Lint, {}, NameSource::None);
        break;
    case PasteKind::Bounce:
    case PasteKind::LogLines:
        add(out, PasteActionKind::Explain, found.domain, found.domainFrom);
        break;
    case PasteKind::PluginAnswer:
        add(out, PasteActionKind::CompareNames, {}, NameSource::None);
        break;
    case PasteKind::TlsReport:
        add(out, PasteActionKind::ShowReport, {}, NameSource::None);
        break;
    case PasteKind::Certificate:
        add(out, PasteActionKind::ShowCertificate, {}, NameSource::None);
        break;
    case PasteKind::HelpQuery:
        add(out, PasteActionKind::Answer, {}, NameSource::None);
        break;
    }
    if (found.domain)
        add(out, PasteActionKind::Audit, found.domain, found.domainFrom);
    else if (found.kind == PasteKind::Bounce || found.kind == PasteKind::LogLines)
        if (const auto guess = guessFrom(found.host))
            add(out, PasteActionKind::Audit, guess, NameSource::Host);
    for (const DomainName &other : found.otherDomains)
        add(out, PasteActionKind::Audit, other, found.domainFrom);
    return out;
}

} // namespace gatepost
