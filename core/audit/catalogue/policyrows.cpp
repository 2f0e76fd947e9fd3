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

const CatalogueRow rows[] = {
    ROW(PolicySyntaxOk, Ok, QT_TRANSLATE_NOOP("Findings", "The policy file follows the grammar"), senders::fine, ""),
    ROW(PolicySyntaxBom, Error, QT_TRANSLATE_NOOP("Findings", "The file begins with a byte order mark"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Save it as UTF-8 without BOM.")),
    ROW(PolicySyntaxEncoding, Error, QT_TRANSLATE_NOOP("Findings", "The file is not plain text in UTF-8"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Save it as plain ASCII or UTF-8.")),
    ROW(PolicySyntaxCrOnly, Error, QT_TRANSLATE_NOOP("Findings", "The lines end with CR alone"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "End the lines with CR LF.")),
    ROW(PolicySyntaxLf, Notice, QT_TRANSLATE_NOOP("Findings", "The lines end with LF; CR LF is the usual form"),
        senders::fine, QT_TRANSLATE_NOOP("Findings", "End the lines with CR LF to be on the safe side.")),
    ROW(PolicySyntaxMixedEol, Notice, QT_TRANSLATE_NOOP("Findings", "Some lines end with LF, others with CR LF"),
        senders::fine, QT_TRANSLATE_NOOP("Findings", "End all lines with CR LF.")),
    ROW(PolicySyntaxBlankLine, Error, QT_TRANSLATE_NOOP("Findings", "There is an empty line"),
        QT_TRANSLATE_NOOP("Findings", "The grammar has no empty lines: strict senders discard the whole file."),
        QT_TRANSLATE_NOOP("Findings", "Remove the empty line.")),
    ROW(PolicySyntaxNoFinalEol, Notice, QT_TRANSLATE_NOOP("Findings", "The last line is not ended"), senders::fine,
        QT_TRANSLATE_NOOP("Findings", "End the last line, too.")),
    ROW(PolicySyntaxLeadingSpace, Error, QT_TRANSLATE_NOOP("Findings", "A blank stands before “%1”"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Remove the blank.")),
    ROW(PolicySyntaxSpaceBeforeColon, Error, QT_TRANSLATE_NOOP("Findings", "A blank stands before the colon in “%1”"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Remove the blank.")),
    ROW(PolicySyntaxNoColon, Error, QT_TRANSLATE_NOOP("Findings", "The line “%1” has no colon"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Write it as “name: value”, or remove it.")),
    ROW(PolicySyntaxComment, Error,
        QT_TRANSLATE_NOOP("Findings", "The line “%1” is a comment; the file must not have any"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Remove the line.")),
    ROW(PolicySyntaxFieldCase, Error, QT_TRANSLATE_NOOP("Findings", "“%1” must be written “%2”"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Write the field name in lower case.")),
    ROW(PolicySyntaxVersionMissing, Error, QT_TRANSLATE_NOOP("Findings", "The version is missing"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Add as first line: version: STSv1")),
    ROW(PolicySyntaxVersionInvalid, Error, QT_TRANSLATE_NOOP("Findings", "The version is “%1” instead of STSv1"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Write: version: STSv1")),
    ROW(PolicySyntaxVersionNotFirst, Warning,
        QT_TRANSLATE_NOOP("Findings", "The version stands in line %1 instead of line 1"), senders::differ,
        QT_TRANSLATE_NOOP("Findings", "Move it to the first line.")),
    ROW(PolicySyntaxModeMissing, Error, QT_TRANSLATE_NOOP("Findings", "The mode is missing"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Add: mode: testing")),
    ROW(PolicySyntaxModeInvalid, Error, QT_TRANSLATE_NOOP("Findings", "The mode “%1” does not exist"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Use enforce, testing or none, in lower case.")),
    ROW(PolicySyntaxMaxAgeMissing, Error, QT_TRANSLATE_NOOP("Findings", "max_age is missing"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Add: max_age: 604800")),
    ROW(PolicySyntaxMaxAgeInvalid, Error,
        QT_TRANSLATE_NOOP("Findings", "max_age is “%1”; it must be a number of seconds"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Write digits only, in seconds.")),
    ROW(PolicySyntaxMaxAgeRange, Error, QT_TRANSLATE_NOOP("Findings", "max_age is %1, more than a year (31557600)"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Use 31557600 or less.")),
    ROW(PolicySyntaxMxMissing, Error, QT_TRANSLATE_NOOP("Findings", "The file lists no MX host"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Add a line “mx: …” for every MX host.")),
    ROW(PolicySyntaxMxInvalid, Error, QT_TRANSLATE_NOOP("Findings", "“%1” is not a host name that an mx line may have"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Write the bare host name, as the MX record has it.")),
    ROW(PolicySyntaxMxUlabel, Error, QT_TRANSLATE_NOOP("Findings", "“%1” is not written in ASCII"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Write the ASCII form that begins with xn--.")),
    ROW(PolicySyntaxMxWildcardPosition, Error,
        QT_TRANSLATE_NOOP("Findings", "The wildcard in “%1” is not the whole first label"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "A wildcard is “*.” at the beginning, nothing else.")),
    ROW(PolicySyntaxMxList, Error, QT_TRANSLATE_NOOP("Findings", "Several hosts stand on one mx line: “%1”"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Write one mx line for each host.")),
    ROW(PolicySyntaxDuplicate, Warning, QT_TRANSLATE_NOOP("Findings", "%1 is given twice, as “%2” and “%3”"),
        QT_TRANSLATE_NOOP("Findings", "The first one counts; several programs take the last one."),
        QT_TRANSLATE_NOOP("Findings", "Keep one line.")),
    ROW(PolicySyntaxUnknownField, Notice, QT_TRANSLATE_NOOP("Findings", "The field “%1” is unknown"),
        QT_TRANSLATE_NOOP("Findings", "Senders skip the line."),
        QT_TRANSLATE_NOOP("Findings", "Correct the name, or remove the line.")),
    ROW(PolicySyntaxExtensionInvalid, Error, QT_TRANSLATE_NOOP("Findings", "The line “%1: %2” is not well formed"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Remove the line.")),
    ROW(PolicySyntaxExtensionColon, Notice,
        QT_TRANSLATE_NOOP("Findings", "The value of the extra field “%1” contains a colon"), senders::differ,
        QT_TRANSLATE_NOOP("Findings", "Avoid the colon, or remove the line.")),
    ROW(PolicySyntaxInvisible, Error,
        QT_TRANSLATE_NOOP("Findings", "The line “%1” contains a typographic or invisible character"),
        senders::ignoreFile, QT_TRANSLATE_NOOP("Findings", "Type the line again in a plain text editor.")),
    ROW(PolicySyntaxLegacyDraft, Error,
        QT_TRANSLATE_NOOP("Findings", "“%1” comes from a draft older than the standard"), senders::ignoreFile,
        QT_TRANSLATE_NOOP("Findings", "Write the policy in the form of the RFC.")),
    ROWREF(PolicyModeEnforce, Ok, QT_TRANSLATE_NOOP("Findings", "The mode is enforce"),
           QT_TRANSLATE_NOOP("Findings", "Senders deliver only to listed MX hosts with verified TLS."), "",
           "RFC 8461 §5"),
    ROWREF(PolicyModeTesting, Notice, QT_TRANSLATE_NOOP("Findings", "The mode is testing"),
           QT_TRANSLATE_NOOP("Findings", "Senders check and report, but refuse nothing: there is no protection yet."),
           QT_TRANSLATE_NOOP("Findings", "Go to enforce once the reports are clean."), "RFC 8461 §5"),
    ROWREF(
        PolicyModeNone, Notice, QT_TRANSLATE_NOOP("Findings", "The mode is none"),
        QT_TRANSLATE_NOOP("Findings", "Senders treat the domain as one without a policy."),
        QT_TRANSLATE_NOOP("Findings", "Keep the file until older policies have expired, or start again with testing."),
        "RFC 8461 §5"),
    ROW(PolicyMaxAgeOk, Ok, QT_TRANSLATE_NOOP("Findings", "max_age is %1 seconds"),
        QT_TRANSLATE_NOOP("Findings", "Senders remember the policy long enough."), ""),
    ROWREF(PolicyMaxAgeShort, Warning,
           QT_TRANSLATE_NOOP("Findings", "max_age is %1 seconds; %2 or more protect better"),
           QT_TRANSLATE_NOOP(
               "Findings",
               "Senders forget the policy sooner: whoever blocks the renewal that long removes the protection."),
           QT_TRANSLATE_NOOP("Findings", "Raise it to %2 or more."), "RFC 8461 §10.2"),
    ROWREF(PolicyMaxAgeVeryShort, Warning, QT_TRANSLATE_NOOP("Findings", "max_age is %1 seconds, less than a day"),
           QT_TRANSLATE_NOOP("Findings", "The policy hardly protects, and some senders ignore it."),
           QT_TRANSLATE_NOOP("Findings", "Raise it to %2 or more."), "RFC 8461 §10.2"),
    ROW(PolicyMaxAgeZero, Warning, QT_TRANSLATE_NOOP("Findings", "max_age is 0"),
        QT_TRANSLATE_NOOP("Findings", "The policy expires at once; some senders discard the file."),
        QT_TRANSLATE_NOOP("Findings", "Raise it to 604800 or more.")),
    ROWREF(PolicyMaxAgeLongFirst, Notice, QT_TRANSLATE_NOOP("Findings", "max_age is %1 seconds while still testing"),
           QT_TRANSLATE_NOOP("Findings", "Senders remember this policy for a long time, mistakes included."),
           QT_TRANSLATE_NOOP("Findings", "Use a week while testing, and raise it with enforce."), "RFC 8461 §8.3"),
    ROWREF(LifecycleNoneMaxAgeLong, Warning,
           QT_TRANSLATE_NOOP("Findings", "The mode is none, but senders remember that for %1 seconds"),
           QT_TRANSLATE_NOOP("Findings", "Senders ask again only then: a new policy takes effect that much later."),
           QT_TRANSLATE_NOOP("Findings", "Lower it to a day, 86400."), "RFC 8461 §8.3"),
    ROWREF(PolicyMxWildcardOwnDomain, Warning, QT_TRANSLATE_NOOP("Findings", "%1 allows every host below the domain"),
           QT_TRANSLATE_NOOP("Findings", "Any host of the domain that has a certificate may receive mail."),
           QT_TRANSLATE_NOOP("Findings", "List the MX hosts."), "RFC 8461 §10.4"),
    ROWREF(PolicyMxWildcardPublicSuffix, Warning,
           QT_TRANSLATE_NOOP("Findings", "%1 covers names that anybody can register"),
           QT_TRANSLATE_NOOP("Findings", "A stranger's host can pass as yours."),
           QT_TRANSLATE_NOOP("Findings", "List the MX hosts."), "RFC 8461 §10.4"),
    ROW(PolicyMxSingleLabel, Warning, QT_TRANSLATE_NOOP("Findings", "“%1” has no dot"),
        QT_TRANSLATE_NOOP("Findings", "It matches no MX host."),
        QT_TRANSLATE_NOOP("Findings", "Write the full host name.")),
    ROWREF(PolicyMxAddressLike, Warning, QT_TRANSLATE_NOOP("Findings", "“%1” is an address, not a host name"),
           QT_TRANSLATE_NOOP("Findings", "It matches no MX host, because MX records have names."),
           QT_TRANSLATE_NOOP("Findings", "Write the host name of the MX record."), "RFC 8461 §4.1"),
    ROW(PolicyMxDuplicate, Notice, QT_TRANSLATE_NOOP("Findings", "%1 is already covered by %2"), senders::fine,
        QT_TRANSLATE_NOOP("Findings", "Remove the line.")),
    CatalogueRow{PolicyMxUnused, Notice, Step::Match, QT_TRANSLATE_NOOP("Findings", "%1 matches no MX host"),
                 QT_TRANSLATE_NOOP("Findings", "Nothing; the line waits for a host."),
                 QT_TRANSLATE_NOOP("Findings", "Remove it unless you are migrating."), "RFC 8461 §8.1"},
    ROWREF(PolicyMxSharedProviderWildcard, Notice,
           QT_TRANSLATE_NOOP("Findings", "%1 covers the hosts of all customers of a provider"),
           QT_TRANSLATE_NOOP("Findings", "Any host of that provider may receive the mail."),
           QT_TRANSLATE_NOOP("Findings", "This is usual with that provider; know it."), "RFC 8461 §10.4"),
    ROW(PolicyNoneWithoutMx, Notice, QT_TRANSLATE_NOOP("Findings", "Mode none without mx lines"),
        QT_TRANSLATE_NOOP("Findings", "This is allowed; two programs discard such a file."),
        QT_TRANSLATE_NOOP("Findings", "Keep the mx lines.")),
};

} // namespace

std::span<const CatalogueRow> policyRows()
{
    return rows;
}

} // namespace gatepost
