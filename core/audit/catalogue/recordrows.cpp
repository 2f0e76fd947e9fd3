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
#define TEXT(text) QT_TRANSLATE_NOOP("Findings", text)

const CatalogueRow rows[] = {
    ROW(StsTxtOk, Ok, TEXT("The record is valid, its id is %1"), TEXT("Senders look for the policy."), "",
        "RFC 8461 §3.1"),
    ROW(StsTxtAbsent, Notice, TEXT("There is no MTA-STS record"), senders::ignore,
        TEXT("Put the policy file online first, then publish: v=STSv1; id=…;"), "RFC 8461 §3.1"),
    ROW(StsTxtLookupFailed, Error, TEXT("The record could not be looked up: %1"),
        TEXT("Senders whose resolver fails in the same way cannot discover or renew the policy."),
        TEXT("Ask another resolver; if it fails as well, repair the name servers of the domain."), "RFC 8461 §3.1"),
    ROW(StsTxtMultiple, Error, TEXT("There are %1 MTA-STS records; only one is allowed"), senders::ignore,
        TEXT("Keep one record and delete the others."), "RFC 8461 §3.1"),
    ROW(StsTxtUnrelatedRecord, Warning, TEXT("Another TXT record stands beside the MTA-STS record: “%1”"),
        senders::differ, TEXT("Remove everything but the MTA-STS record from this name."), "RFC 8461 §3.1"),
    ROW(StsTxtNotFirst, Error, TEXT("The record does not begin with v=STSv1;"), senders::ignore,
        TEXT("Put v=STSv1; at the very beginning."), "RFC 8461 §3.1"),
    ROW(StsTxtVersionCase, Error, TEXT("The version is written “%1”; case matters"), senders::ignore,
        TEXT("Write v=STSv1 exactly like this."), "RFC 8461 §3.1"),
    ROW(StsTxtVersionUnsupported, Error, TEXT("The version “%1” is unknown"), senders::ignore, TEXT("Use v=STSv1."),
        "RFC 8461 §3.1"),
    ROW(StsTxtSpaceBeforeSemicolon, Error, TEXT("A blank stands between v=STSv1 and the semicolon"),
        TEXT("The grammar allows it, but senders look for the text “v=STSv1;” and discard the record."),
        TEXT("Remove the blank."), "RFC 8461 §3.1"),
    ROW(StsTxtIdMissing, Error, TEXT("The record has no id"), senders::ignore,
        TEXT("Add an id, for instance the current date and time."), "RFC 8461 §3.1"),
    ROW(StsTxtIdEmpty, Error, TEXT("The id is empty"), senders::ignore, TEXT("Write a value after id=."),
        "RFC 8461 §3.1"),
    ROW(StsTxtIdTooLong, Error, TEXT("The id has %2 characters; 32 are allowed"), senders::ignore,
        TEXT("Use a shorter id."), "RFC 8461 §3.1"),
    ROW(StsTxtIdCharset, Error, TEXT("The id contains “%1”; only letters and digits are allowed"), senders::ignore,
        TEXT("Use letters and digits only."), "RFC 8461 §3.1"),
    ROW(StsTxtIdDuplicate, Warning, TEXT("The record has a second id: %1"),
        TEXT("The first id counts; some senders take the last one."), TEXT("Keep one id."), "RFC 8461 §3.1"),
    ROW(StsTxtFieldCase, Error, TEXT("The field name “%1” must be written in lower case"), senders::ignore,
        TEXT("Write id= in lower case."), "RFC 8461 §3.1"),
    ROW(StsTxtSyntax, Error, TEXT("The record is not well formed at “%1”"), senders::ignore,
        TEXT("Publish the record as: v=STSv1; id=…; and put it in quotation marks in a zone file, or it ends at the "
             "first semicolon."),
        "RFC 8461 §3.1"),
    ROW(StsTxtNonAscii, Error, TEXT("The record contains a character that is not plain ASCII: “%1”"), senders::ignore,
        TEXT("Type the record again, without quotes or blanks from a word processor."), "RFC 8461 §3.1"),
    ROW(StsTxtEmbeddedQuotes, Error, TEXT("Quotation marks or backslashes are part of the record: “%1”"),
        senders::ignore, TEXT("Enter the text without quotes; the name server's form adds its own."), "RFC 8461 §3.1"),
    ROW(StsTxtExtensionUnknown, Notice, TEXT("The record has an unknown field: “%1”"), TEXT("Senders skip the field."),
        TEXT("Remove the field unless you want it."), "RFC 8461 §3.1"),
    ROW(StsTxtExtensionInvalid, Error, TEXT("The extra field “%1” is not well formed"), senders::ignore,
        TEXT("Remove the field."), "RFC 8461 §3.1"),
    ROW(StsTxtSplitStrings, Notice, TEXT("The record is split into several strings"),
        TEXT("Senders join the strings without a blank."), TEXT("Publish one string; the record is short enough."),
        "RFC 8461 §3.1"),
    ROW(StsTxtSplitBreaks, Error, TEXT("The record breaks where its strings are joined"), senders::ignore,
        TEXT("Publish one string, or put the missing character into one of the strings."), "RFC 8461 §3.1"),
    ROW(StsTxtCname, Notice, TEXT("The record comes from %1 through an alias"), TEXT("Senders follow the alias."), "",
        "RFC 8461 §8.2"),
    ROW(StsTxtCnameDangling, Error, TEXT("The alias of the record ends at %1, where there is nothing"),
        TEXT("Senders find no record. Whoever gets hold of that name can publish one for you."),
        TEXT("Repair the alias or remove it."), "RFC 8461 §8.2"),
    ROW(StsTxtCnameLoop, Error, TEXT("The aliases of the record run in a circle or are too many"), senders::ignore,
        TEXT("Point the alias to the name that holds the record."), "RFC 1034 §3.6.2"),
    ROW(StsTxtWildcard, Warning, TEXT("The record comes from a DNS wildcard"),
        TEXT("Senders find the record; so they do under every other name of the zone."),
        TEXT("Publish the record under its own name."), "RFC 8461 §10.3"),
    ROW(StsTxtWrongName, Error, TEXT("The record stands at %1, where nobody looks"), senders::ignore,
        TEXT("Move it to %2."), "RFC 8461 §3.1"),
    ROW(StsTxtTtlLong, Warning, TEXT("The record's TTL is %1 seconds"),
        TEXT("Senders notice a new policy that much later."), TEXT("Use about an hour."), "RFC 8461 §8.1"),
    ROW(StsTxtTtlShort, Notice, TEXT("The record's TTL is only %1 seconds"), TEXT("Senders ask again for every mail."),
        TEXT("Use five minutes or more."), "RFC 8461 §8.1"),
    ROW(IdnInput, Notice, TEXT("The internationalised name is %1 in DNS"), TEXT("Senders use the ASCII form."), "",
        "RFC 8461 §3.2"),
};

} // namespace

std::span<const CatalogueRow> recordRows()
{
    return rows;
}

} // namespace gatepost
