#include "core/audit/catalogue/rows.h"

namespace gatepost {

namespace {

using enum FindingId;
using enum Severity;

#define ROW(id, severity, title, senders, fix, reference)                                                              \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::Record, title, senders, fix, reference                                                     \
    }

const CatalogueRow rows[] = {
    ROW(StsTxtOk, Ok, QT_TRANSLATE_NOOP("Findings", "The record is valid, its id is %1"),
        QT_TRANSLATE_NOOP("Findings", "Senders look for the policy."), "", "RFC 8461 §3.1"),
    ROW(StsTxtAbsent, Notice, QT_TRANSLATE_NOOP("Findings", "There is no MTA-STS record"), senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Put the policy file online first, then publish: v=STSv1; id=…;"),
        "RFC 8461 §3.1"),
    ROW(StsTxtLookupFailed, Error, QT_TRANSLATE_NOOP("Findings", "The record could not be looked up: %1"),
        QT_TRANSLATE_NOOP("Findings",
                          "Senders whose resolver fails in the same way cannot discover or renew the policy."),
        QT_TRANSLATE_NOOP("Findings",
                          "Ask another resolver; if it fails as well, repair the name servers of the domain."),
        "RFC 8461 §3.1"),
    ROW(StsTxtDnssecBogus, Error, QT_TRANSLATE_NOOP("Findings", "The DNSSEC signatures of the record are broken: %1"),
        QT_TRANSLATE_NOOP("Findings", "Senders whose resolver validates get no answer: they cannot discover or renew "
                                      "the policy."),
        QT_TRANSLATE_NOOP("Findings", "Sign the zone again, or correct the DS record at the parent."),
        "RFC 4035 §5.5"),
    ROW(StsTxtUnsigned, Notice, QT_TRANSLATE_NOOP("Findings", "The record is not signed with DNSSEC"),
        QT_TRANSLATE_NOOP("Findings", "Somebody on the way can hide the record from a sender that has not seen it "
                                      "yet."),
        QT_TRANSLATE_NOOP("Findings", "Sign the zone %1 if your DNS provider can."), "RFC 8461 §10.2"),
    ROW(StsTxtMultiple, Error, QT_TRANSLATE_NOOP("Findings", "There are %1 MTA-STS records; only one is allowed"),
        senders::ignore, QT_TRANSLATE_NOOP("Findings", "Keep one record and delete the others."), "RFC 8461 §3.1"),
    ROW(StsTxtUnrelatedRecord, Warning,
        QT_TRANSLATE_NOOP("Findings", "Another TXT record stands beside the MTA-STS record: “%1”"), senders::differ,
        QT_TRANSLATE_NOOP("Findings", "Remove everything but the MTA-STS record from this name."), "RFC 8461 §3.1"),
    ROW(StsTxtNotFirst, Error, QT_TRANSLATE_NOOP("Findings", "The record does not begin with v=STSv1;"),
        senders::ignore, QT_TRANSLATE_NOOP("Findings", "Put v=STSv1; at the very beginning."), "RFC 8461 §3.1"),
    ROW(StsTxtVersionCase, Error, QT_TRANSLATE_NOOP("Findings", "The version is written “%1”; case matters"),
        senders::ignore, QT_TRANSLATE_NOOP("Findings", "Write v=STSv1 exactly like this."), "RFC 8461 §3.1"),
    ROW(StsTxtVersionUnsupported, Error, QT_TRANSLATE_NOOP("Findings", "The version “%1” is unknown"), senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Use v=STSv1."), "RFC 8461 §3.1"),
    ROW(StsTxtSpaceBeforeSemicolon, Error,
        QT_TRANSLATE_NOOP("Findings", "A blank stands between v=STSv1 and the semicolon"),
        QT_TRANSLATE_NOOP("Findings",
                          "The grammar allows it, but senders look for the text “v=STSv1;” and discard the record."),
        QT_TRANSLATE_NOOP("Findings", "Remove the blank."), "RFC 8461 §3.1"),
    ROW(StsTxtIdMissing, Error, QT_TRANSLATE_NOOP("Findings", "The record has no id"), senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Add an id, for instance the current date and time."), "RFC 8461 §3.1"),
    ROW(StsTxtIdEmpty, Error, QT_TRANSLATE_NOOP("Findings", "The id is empty"), senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Write a value after id=."), "RFC 8461 §3.1"),
    ROW(StsTxtIdTooLong, Error, QT_TRANSLATE_NOOP("Findings", "The id has %2 characters; 32 are allowed"),
        senders::ignore, QT_TRANSLATE_NOOP("Findings", "Use a shorter id."), "RFC 8461 §3.1"),
    ROW(StsTxtIdCharset, Error,
        QT_TRANSLATE_NOOP("Findings", "The id contains “%1”; only letters and digits are allowed"), senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Use letters and digits only."), "RFC 8461 §3.1"),
    ROW(StsTxtIdDuplicate, Warning, QT_TRANSLATE_NOOP("Findings", "The record has a second id: %1"),
        QT_TRANSLATE_NOOP("Findings", "The first id counts; some senders take the last one."),
        QT_TRANSLATE_NOOP("Findings", "Keep one id."), "RFC 8461 §3.1"),
    ROW(StsTxtFieldCase, Error, QT_TRANSLATE_NOOP("Findings", "The field name “%1” must be written in lower case"),
        senders::ignore, QT_TRANSLATE_NOOP("Findings", "Write id= in lower case."), "RFC 8461 §3.1"),
    ROW(StsTxtSyntax, Error, QT_TRANSLATE_NOOP("Findings", "The record is not well formed at “%1”"), senders::ignore,
        QT_TRANSLATE_NOOP(
            "Findings",
            "Publish the record as: v=STSv1; id=…; and put it in quotation marks in a zone file, or it ends at the "
            "first semicolon."),
        "RFC 8461 §3.1"),
    ROW(StsTxtNonAscii, Error,
        QT_TRANSLATE_NOOP("Findings", "The record contains a character that is not plain ASCII: “%1”"), senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Type the record again, without quotes or blanks from a word processor."),
        "RFC 8461 §3.1"),
    ROW(StsTxtEmbeddedQuotes, Error,
        QT_TRANSLATE_NOOP("Findings", "Quotation marks or backslashes are part of the record: “%1”"), senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Enter the text without quotes; the name server's form adds its own."),
        "RFC 8461 §3.1"),
    ROW(StsTxtExtensionUnknown, Notice, QT_TRANSLATE_NOOP("Findings", "The record has an unknown field: “%1”"),
        QT_TRANSLATE_NOOP("Findings", "Senders skip the field."),
        QT_TRANSLATE_NOOP("Findings", "Remove the field unless you want it."), "RFC 8461 §3.1"),
    ROW(StsTxtExtensionInvalid, Error, QT_TRANSLATE_NOOP("Findings", "The extra field “%1” is not well formed"),
        senders::ignore, QT_TRANSLATE_NOOP("Findings", "Remove the field."), "RFC 8461 §3.1"),
    ROW(StsTxtSplitStrings, Notice, QT_TRANSLATE_NOOP("Findings", "The record is split into several strings"),
        QT_TRANSLATE_NOOP("Findings", "Senders join the strings without a blank."),
        QT_TRANSLATE_NOOP("Findings", "Publish one string; the record is short enough."), "RFC 8461 §3.1"),
    ROW(StsTxtSplitBreaks, Error, QT_TRANSLATE_NOOP("Findings", "The record breaks where its strings are joined"),
        senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Publish one string, or put the missing character into one of the strings."),
        "RFC 8461 §3.1"),
    ROW(StsTxtCname, Notice, QT_TRANSLATE_NOOP("Findings", "The record comes from %1 through an alias"),
        QT_TRANSLATE_NOOP("Findings", "Senders follow the alias."), "", "RFC 8461 §8.2"),
    ROW(StsTxtCnameDangling, Error,
        QT_TRANSLATE_NOOP("Findings", "The alias of the record ends at %1, where there is nothing"),
        QT_TRANSLATE_NOOP("Findings", "Senders find no record. %2"),
        QT_TRANSLATE_NOOP("Findings", "Repair the alias or remove it."), "RFC 8461 §8.2"),
    ROW(StsTxtCnameLoop, Error,
        QT_TRANSLATE_NOOP("Findings", "The aliases of the record run in a circle or are too many"), senders::ignore,
        QT_TRANSLATE_NOOP("Findings", "Point the alias to the name that holds the record."), "RFC 1034 §3.6.2"),
    ROW(StsTxtWildcard, Warning, QT_TRANSLATE_NOOP("Findings", "The record comes from a DNS wildcard"),
        QT_TRANSLATE_NOOP("Findings", "Senders find the record; so they do under every other name of the zone."),
        QT_TRANSLATE_NOOP("Findings", "Publish the record under its own name."), "RFC 8461 §10.3"),
    ROW(StsTxtWrongName, Error, QT_TRANSLATE_NOOP("Findings", "The record stands at %1, where nobody looks"),
        senders::ignore, QT_TRANSLATE_NOOP("Findings", "Move it to %2."), "RFC 8461 §3.1"),
    ROW(StsTxtTtlLong, Warning, QT_TRANSLATE_NOOP("Findings", "The record's TTL is %1 seconds"),
        QT_TRANSLATE_NOOP("Findings", "Senders notice a new policy that much later."),
        QT_TRANSLATE_NOOP("Findings", "Use about an hour."), "RFC 8461 §8.1"),
    ROW(StsTxtTtlShort, Notice, QT_TRANSLATE_NOOP("Findings", "The record's TTL is only %1 seconds"),
        QT_TRANSLATE_NOOP("Findings", "Senders ask again for every mail."),
        QT_TRANSLATE_NOOP("Findings", "Use five minutes or more."), "RFC 8461 §8.1"),
    ROW(DelegationTxtOnly, Warning,
        QT_TRANSLATE_NOOP("Findings", "The record is an alias of %1, but the policy host is your own"),
        QT_TRANSLATE_NOOP("Findings",
                          "Senders take the id from the provider and the policy from you: the two get out of step."),
        QT_TRANSLATE_NOOP("Findings", "Delegate the policy host as well, or publish the record yourself."),
        "RFC 8461 §8.2"),
    ROW(SubdomainMailUncovered, Warning,
        QT_TRANSLATE_NOOP("Findings", "Subdomains that take mail have no policy of their own: %1"),
        QT_TRANSLATE_NOOP("Findings",
                          "Senders deliver to them unprotected: a policy covers one domain, not those below it."),
        QT_TRANSLATE_NOOP("Findings", "Publish a record and a policy host for each of them."), "RFC 8461 §3.4"),
    CatalogueRow{DomainAddressLiteral, Notice, Step::Record,
                 QT_TRANSLATE_NOOP("Findings", "“%1” is an address literal, not a domain"),
                 QT_TRANSLATE_NOOP("Findings",
                                   "MTA-STS does not apply: there is no name under which a policy could be published."),
                 QT_TRANSLATE_NOOP("Findings", "Enter the mail domain."), "RFC 8461 §3.4"},
    ROW(IdnInput, Notice, QT_TRANSLATE_NOOP("Findings", "The internationalised name is %1 in DNS"),
        QT_TRANSLATE_NOOP("Findings", "Senders use the ASCII form."), "", "RFC 8461 §3.2"),
};

} // namespace

std::span<const CatalogueRow> recordRows()
{
    return rows;
}

} // namespace gatepost
