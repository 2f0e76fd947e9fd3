#include "core/audit/catalogue/rows.h"

namespace gatepost {

namespace {

using enum FindingId;
using enum Severity;

#define ROW(id, severity, title, senders, fix)                                                                         \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::File, title, senders, fix, "RFC 8461 §3.2"                                                \
    }
#define ROWREF(id, severity, title, senders, fix, reference)                                                           \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::File, title, senders, fix, reference                                                       \
    }
#define TEXT(text) QT_TRANSLATE_NOOP("Findings", text)

const CatalogueRow rows[] = {
    ROW(PolicySyntaxOk, Ok, TEXT("The policy file follows the grammar"), senders::fine, ""),
    ROW(PolicySyntaxBom, Error, TEXT("The file begins with a byte order mark"), senders::ignoreFile,
        TEXT("Save it as UTF-8 without BOM.")),
    ROW(PolicySyntaxEncoding, Error, TEXT("The file is not plain text in UTF-8"), senders::ignoreFile,
        TEXT("Save it as plain ASCII or UTF-8.")),
    ROW(PolicySyntaxCrOnly, Error, TEXT("The lines end with CR alone"), senders::ignoreFile,
        TEXT("End the lines with CR LF.")),
    ROW(PolicySyntaxLf, Notice, TEXT("The lines end with LF; CR LF is the usual form"), senders::fine,
        TEXT("End the lines with CR LF to be on the safe side.")),
    ROW(PolicySyntaxMixedEol, Notice, TEXT("Some lines end with LF, others with CR LF"), senders::fine,
        TEXT("End all lines with CR LF.")),
    ROW(PolicySyntaxBlankLine, Error, TEXT("There is an empty line"),
        TEXT("The grammar has no empty lines: strict senders discard the whole file."), TEXT("Remove the empty line.")),
    ROW(PolicySyntaxNoFinalEol, Notice, TEXT("The last line is not ended"), senders::fine,
        TEXT("End the last line, too.")),
    ROW(PolicySyntaxLeadingSpace, Error, TEXT("A blank stands before “%1”"), senders::ignoreFile,
        TEXT("Remove the blank.")),
    ROW(PolicySyntaxSpaceBeforeColon, Error, TEXT("A blank stands before the colon in “%1”"), senders::ignoreFile,
        TEXT("Remove the blank.")),
    ROW(PolicySyntaxNoColon, Error, TEXT("The line “%1” has no colon"), senders::ignoreFile,
        TEXT("Write it as “name: value”, or remove it.")),
    ROW(PolicySyntaxComment, Error, TEXT("The line “%1” is a comment; the file must not have any"), senders::ignoreFile,
        TEXT("Remove the line.")),
    ROW(PolicySyntaxFieldCase, Error, TEXT("“%1” must be written “%2”"), senders::ignoreFile,
        TEXT("Write the field name in lower case.")),
    ROW(PolicySyntaxVersionMissing, Error, TEXT("The version is missing"), senders::ignoreFile,
        TEXT("Add as first line: version: STSv1")),
    ROW(PolicySyntaxVersionInvalid, Error, TEXT("The version is “%1” instead of STSv1"), senders::ignoreFile,
        TEXT("Write: version: STSv1")),
    ROW(PolicySyntaxVersionNotFirst, Warning, TEXT("The version stands in line %1 instead of line 1"), senders::differ,
        TEXT("Move it to the first line.")),
    ROW(PolicySyntaxModeMissing, Error, TEXT("The mode is missing"), senders::ignoreFile, TEXT("Add: mode: testing")),
    ROW(PolicySyntaxModeInvalid, Error, TEXT("The mode “%1” does not exist"), senders::ignoreFile,
        TEXT("Use enforce, testing or none, in lower case.")),
    ROW(PolicySyntaxMaxAgeMissing, Error, TEXT("max_age is missing"), senders::ignoreFile,
        TEXT("Add: max_age: 604800")),
    ROW(PolicySyntaxMaxAgeInvalid, Error, TEXT("max_age is “%1”; it must be a number of seconds"), senders::ignoreFile,
        TEXT("Write digits only, in seconds.")),
    ROW(PolicySyntaxMaxAgeRange, Error, TEXT("max_age is %1, more than a year (31557600)"), senders::ignoreFile,
        TEXT("Use 31557600 or less.")),
    ROW(PolicySyntaxMxMissing, Error, TEXT("The file lists no MX host"), senders::ignoreFile,
        TEXT("Add a line “mx: …” for every MX host.")),
    ROW(PolicySyntaxMxInvalid, Error, TEXT("“%1” is not a host name that an mx line may have"), senders::ignoreFile,
        TEXT("Write the bare host name, as the MX record has it.")),
    ROW(PolicySyntaxMxUlabel, Error, TEXT("“%1” is not written in ASCII"), senders::ignoreFile,
        TEXT("Write the ASCII form that begins with xn--.")),
    ROW(PolicySyntaxMxWildcardPosition, Error, TEXT("The wildcard in “%1” is not the whole first label"),
        senders::ignoreFile, TEXT("A wildcard is “*.” at the beginning, nothing else.")),
    ROW(PolicySyntaxMxList, Error, TEXT("Several hosts stand on one mx line: “%1”"), senders::ignoreFile,
        TEXT("Write one mx line for each host.")),
    ROW(PolicySyntaxDuplicate, Warning, TEXT("%1 is given twice, as “%2” and “%3”"),
        TEXT("The first one counts; several programs take the last one."), TEXT("Keep one line.")),
    ROW(PolicySyntaxUnknownField, Notice, TEXT("The field “%1” is unknown"), TEXT("Senders skip the line."),
        TEXT("Correct the name, or remove the line.")),
    ROW(PolicySyntaxExtensionInvalid, Error, TEXT("The line “%1: %2” is not well formed"), senders::ignoreFile,
        TEXT("Remove the line.")),
    ROW(PolicySyntaxExtensionColon, Notice, TEXT("The value of the extra field “%1” contains a colon"), senders::differ,
        TEXT("Avoid the colon, or remove the line.")),
    ROW(PolicySyntaxInvisible, Error, TEXT("The line “%1” contains a typographic or invisible character"),
        senders::ignoreFile, TEXT("Type the line again in a plain text editor.")),
    ROW(PolicySyntaxLegacyDraft, Error, TEXT("“%1” comes from a draft older than the standard"), senders::ignoreFile,
        TEXT("Write the policy in the form of the RFC.")),
    ROWREF(PolicyModeEnforce, Ok, TEXT("The mode is enforce"),
           TEXT("Senders deliver only to listed MX hosts with verified TLS."), "", "RFC 8461 §5"),
    ROWREF(PolicyModeTesting, Notice, TEXT("The mode is testing"),
           TEXT("Senders check and report, but refuse nothing: there is no protection yet."),
           TEXT("Go to enforce once the reports are clean."), "RFC 8461 §5"),
    ROWREF(PolicyModeNone, Notice, TEXT("The mode is none"), TEXT("Senders treat the domain as one without a policy."),
           TEXT("Keep the file until older policies have expired, or start again with testing."), "RFC 8461 §5"),
    ROW(PolicyMaxAgeOk, Ok, TEXT("max_age is %1 seconds"), TEXT("Senders remember the policy long enough."), ""),
    ROWREF(PolicyMaxAgeShort, Warning, TEXT("max_age is %1 seconds; two weeks or more protect better"),
           TEXT("Senders forget the policy sooner: whoever blocks the renewal that long removes the protection."),
           TEXT("Raise it to 1209600 or more."), "RFC 8461 §10.2"),
    ROWREF(PolicyMaxAgeVeryShort, Warning, TEXT("max_age is %1 seconds, less than a day"),
           TEXT("The policy hardly protects, and some senders ignore it."), TEXT("Raise it to 1209600 or more."),
           "RFC 8461 §10.2"),
    ROW(PolicyMaxAgeZero, Warning, TEXT("max_age is 0"),
        TEXT("The policy expires at once; some senders discard the file."), TEXT("Raise it to 604800 or more.")),
    ROWREF(PolicyMaxAgeLongFirst, Notice, TEXT("max_age is %1 seconds while still testing"),
           TEXT("Senders remember this policy for a long time, mistakes included."),
           TEXT("Use a week while testing, and raise it with enforce."), "RFC 8461 §8.3"),
    ROWREF(PolicyMxWildcardOwnDomain, Warning, TEXT("%1 allows every host below the domain"),
           TEXT("Any host of the domain that has a certificate may receive mail."), TEXT("List the MX hosts."),
           "RFC 8461 §10.4"),
    ROWREF(PolicyMxWildcardPublicSuffix, Warning, TEXT("%1 covers names that anybody can register"),
           TEXT("A stranger's host can pass as yours."), TEXT("List the MX hosts."), "RFC 8461 §10.4"),
    ROW(PolicyMxSingleLabel, Warning, TEXT("“%1” has no dot"), TEXT("It matches no MX host."),
        TEXT("Write the full host name.")),
    ROWREF(PolicyMxAddressLike, Warning, TEXT("“%1” is an address, not a host name"),
           TEXT("It matches no MX host, because MX records have names."), TEXT("Write the host name of the MX record."),
           "RFC 8461 §4.1"),
    ROW(PolicyMxDuplicate, Notice, TEXT("%1 is already covered by %2"), senders::fine, TEXT("Remove the line.")),
    CatalogueRow{PolicyMxUnused, Notice, Step::Match, TEXT("%1 matches no MX host"),
                 TEXT("Nothing; the line waits for a host."), TEXT("Remove it unless you are migrating."),
                 "RFC 8461 §8.1"},
    ROWREF(PolicyMxSharedProviderWildcard, Notice, TEXT("%1 covers the hosts of all customers of a provider"),
           TEXT("Any host of that provider may receive the mail."), TEXT("This is usual with that provider; know it."),
           "RFC 8461 §10.4"),
    ROW(PolicyNoneWithoutMx, Notice, TEXT("Mode none without mx lines"),
        TEXT("This is allowed; two programs discard such a file."), TEXT("Keep the mx lines.")),
};

} // namespace

std::span<const CatalogueRow> policyRows()
{
    return rows;
}

} // namespace gatepost
