#include "core/audit/catalogue/rows.h"

namespace gatepost {

namespace {

using enum FindingId;
using enum Severity;

#define ROW(id, severity, title, senders, fix)                                                                         \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::Reports, title, senders, fix, "RFC 8460 §3"                                               \
    }

const CatalogueRow rows[] = {
    ROW(TlsrptOk, Ok, QT_TRANSLATE_NOOP("Findings", "Reports go to %1"), senders::reportsGo, ""),
    ROW(TlsrptNsInconsistent, Error,
        QT_TRANSLATE_NOOP("Findings", "The name servers give different answers for the TLSRPT record: %1"),
        senders::chance, QT_TRANSLATE_NOOP("Findings", "Bring all name servers to the same version of the zone.")),
    ROW(TlsrptAbsent, Notice, QT_TRANSLATE_NOOP("Findings", "There is no TLSRPT record"), senders::noReports,
        QT_TRANSLATE_NOOP("Findings", "Publish at _smtp._tls: v=TLSRPTv1; rua=mailto:…;")),
    ROW(TlsrptMultiple, Warning, QT_TRANSLATE_NOOP("Findings", "There are %1 TLSRPT records; only one is allowed"),
        senders::noReports, QT_TRANSLATE_NOOP("Findings", "Keep one record and delete the others.")),
    ROW(TlsrptUnrelatedRecord, Warning,
        QT_TRANSLATE_NOOP("Findings", "Another TXT record stands beside the TLSRPT record: “%1”"), senders::differ,
        QT_TRANSLATE_NOOP("Findings", "Remove everything but the TLSRPT record from this name.")),
    ROW(TlsrptVersion, Warning, QT_TRANSLATE_NOOP("Findings", "The record does not begin with v=TLSRPTv1;"),
        senders::noReports, QT_TRANSLATE_NOOP("Findings", "Put v=TLSRPTv1; at the very beginning.")),
    ROW(TlsrptRuaMissing, Warning, QT_TRANSLATE_NOOP("Findings", "The TLSRPT record has no rua"), senders::noReports,
        QT_TRANSLATE_NOOP("Findings", "Add rua=mailto: and an address.")),
    ROW(TlsrptRuaScheme, Warning, QT_TRANSLATE_NOOP("Findings", "“%1” is neither a mailto: nor an https: address"),
        senders::noReports, QT_TRANSLATE_NOOP("Findings", "Write mailto: before a mail address.")),
    ROW(TlsrptRuaSyntax, Warning, QT_TRANSLATE_NOOP("Findings", "“%1” is not a valid report address"),
        senders::noReports, QT_TRANSLATE_NOOP("Findings", "Correct the address.")),
    ROW(TlsrptRuaUnencoded, Warning, QT_TRANSLATE_NOOP("Findings", "“%1” has a character that must be encoded"),
        senders::noReports,
        QT_TRANSLATE_NOOP("Findings", "Write %21 for “!” and %3B for “;”, or remove the size limit.")),
    ROW(TlsrptRuaMultiple, Notice, QT_TRANSLATE_NOOP("Findings", "The record has %1 report addresses"),
        QT_TRANSLATE_NOOP("Findings", "Senders use at least one of them, not surely all."),
        QT_TRANSLATE_NOOP("Findings", "Keep the one that matters.")),
    ROW(TlsrptRuaDuplicate, Notice, QT_TRANSLATE_NOOP("Findings", "“%1” is given twice"),
        QT_TRANSLATE_NOOP("Findings", "Senders skip the second."), QT_TRANSLATE_NOOP("Findings", "Keep one.")),
    CatalogueRow{TlsrptRuaExternal, Notice, Step::Reports,
                 QT_TRANSLATE_NOOP("Findings", "Reports go to another organisation: %2"), senders::reportsGo,
                 QT_TRANSLATE_NOOP("Findings", "Be aware who reads them."), "RFC 8460 §7"},
    ROW(TlsrptRuaMailboxUndeliverable, Warning,
        QT_TRANSLATE_NOOP("Findings", "The report address %1 cannot receive mail: %2"),
        QT_TRANSLATE_NOOP("Findings", "The reports bounce."),
        QT_TRANSLATE_NOOP("Findings", "Use an address whose domain has a mail server.")),
    ROW(TlsrptRuaSameDomain, Notice, QT_TRANSLATE_NOOP("Findings", "Reports go to the domain that they are about"),
        QT_TRANSLATE_NOOP("Findings", "If mail to the domain fails, so do the reports about it."),
        QT_TRANSLATE_NOOP("Findings", "Use an address in another domain.")),
    CatalogueRow{TlsrptRuaHttpsUnreachable, Warning, Step::Reports,
                 QT_TRANSLATE_NOOP("Findings", "Nobody answers at the report address %1: %2"),
                 QT_TRANSLATE_NOOP("Findings", "Senders cannot deliver their reports there, and give up after a day."),
                 QT_TRANSLATE_NOOP("Findings", "Repair the endpoint, or name another address."), "RFC 8460 §5.4"},
    CatalogueRow{LifecycleEnforceWithoutTlsrpt, Warning, Step::Reports,
                 QT_TRANSLATE_NOOP("Findings", "The policy is enforced, but no reports will tell of refused mail"),
                 QT_TRANSLATE_NOOP("Findings",
                                   "Senders refuse mail without telling you: your own servers never see the attempt."),
                 QT_TRANSLATE_NOOP("Findings", "Publish a TLSRPT record, and read the reports."), "RFC 8461 §6"},
    ROW(TlsrptSyntax, Warning, QT_TRANSLATE_NOOP("Findings", "The TLSRPT record is not well formed at “%1”"),
        senders::noReports, QT_TRANSLATE_NOOP("Findings", "Publish it as: v=TLSRPTv1; rua=mailto:…;")),
    ROW(TlsrptWrongName, Warning, QT_TRANSLATE_NOOP("Findings", "The TLSRPT record stands at %1, where nobody looks"),
        senders::noReports, QT_TRANSLATE_NOOP("Findings", "Move it to %2.")),
    CatalogueRow{TlsrptTtlShort, Notice, Step::Reports,
                 QT_TRANSLATE_NOOP("Findings", "The TLSRPT record's TTL is %1 seconds"), senders::reportsGo,
                 QT_TRANSLATE_NOOP("Findings", "Use an hour or more."), "RFC 8460 §7"},
};

} // namespace

std::span<const CatalogueRow> reportRows()
{
    return rows;
}

} // namespace gatepost
