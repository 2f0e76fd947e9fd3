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
#define TEXT(text) QT_TRANSLATE_NOOP("Findings", text)

const CatalogueRow rows[] = {
    ROW(TlsrptOk, Ok, TEXT("Reports go to %1"), senders::reportsGo, ""),
    ROW(TlsrptAbsent, Notice, TEXT("There is no TLSRPT record"), senders::noReports,
        TEXT("Publish at _smtp._tls: v=TLSRPTv1; rua=mailto:…;")),
    ROW(TlsrptMultiple, Warning, TEXT("There are %1 TLSRPT records; only one is allowed"), senders::noReports,
        TEXT("Keep one record and delete the others.")),
    ROW(TlsrptUnrelatedRecord, Warning, TEXT("Another TXT record stands beside the TLSRPT record: “%1”"),
        senders::differ, TEXT("Remove everything but the TLSRPT record from this name.")),
    ROW(TlsrptVersion, Warning, TEXT("The record does not begin with v=TLSRPTv1;"), senders::noReports,
        TEXT("Put v=TLSRPTv1; at the very beginning.")),
    ROW(TlsrptRuaMissing, Warning, TEXT("The TLSRPT record has no rua"), senders::noReports,
        TEXT("Add rua=mailto: and an address.")),
    ROW(TlsrptRuaScheme, Warning, TEXT("“%1” is neither a mailto: nor an https: address"), senders::noReports,
        TEXT("Write mailto: before a mail address.")),
    ROW(TlsrptRuaSyntax, Warning, TEXT("“%1” is not a valid report address"), senders::noReports,
        TEXT("Correct the address.")),
    ROW(TlsrptRuaUnencoded, Warning, TEXT("“%1” has a character that must be encoded"), senders::noReports,
        TEXT("Write %21 for “!” and %3B for “;”, or remove the size limit.")),
    ROW(TlsrptRuaMultiple, Notice, TEXT("The record has %1 report addresses"),
        TEXT("Senders use at least one of them, not surely all."), TEXT("Keep the one that matters.")),
    ROW(TlsrptRuaDuplicate, Notice, TEXT("“%1” is given twice"), TEXT("Senders skip the second."), TEXT("Keep one.")),
    CatalogueRow{TlsrptRuaExternal, Notice, Step::Reports, TEXT("Reports go to another organisation: %2"),
                 senders::reportsGo, TEXT("Be aware who reads them."), "RFC 8460 §7"},
    ROW(TlsrptRuaMailboxUndeliverable, Warning, TEXT("The report address %1 cannot receive mail: %2"),
        TEXT("The reports bounce."), TEXT("Use an address whose domain has a mail server.")),
    ROW(TlsrptRuaSameDomain, Notice, TEXT("Reports go to the domain that they are about"),
        TEXT("If mail to the domain fails, so do the reports about it."), TEXT("Use an address in another domain.")),
    ROW(TlsrptSyntax, Warning, TEXT("The TLSRPT record is not well formed at “%1”"), senders::noReports,
        TEXT("Publish it as: v=TLSRPTv1; rua=mailto:…;")),
    ROW(TlsrptWrongName, Warning, TEXT("The TLSRPT record stands at %1, where nobody looks"), senders::noReports,
        TEXT("Move it to %2.")),
    CatalogueRow{TlsrptTtlShort, Notice, Step::Reports, TEXT("The TLSRPT record's TTL is %1 seconds"),
                 senders::reportsGo, TEXT("Use an hour or more."), "RFC 8460 §7"},
};

} // namespace

std::span<const CatalogueRow> reportRows()
{
    return rows;
}

} // namespace gatepost
