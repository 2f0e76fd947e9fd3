#include "core/audit/catalogue/rows.h"

namespace gatepost {

namespace {

using enum FindingId;
using enum Severity;

constexpr const char *skip = QT_TRANSLATE_NOOP(
    "Findings", "Senders that know DANE must not deliver to this host, whatever MTA-STS says: they try "
                "the next one, or the mail waits and bounces.");

#define DANE(id, severity, title, senders, fix, reference)                                                             \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::Tls, title, senders, fix, reference                                                        \
    }

const CatalogueRow rows[] = {
    DANE(DaneOk, Ok, QT_TRANSLATE_NOOP("Findings", "Every MX host passes DANE"), senders::fine, "", "RFC 7672 §2.2"),
    DANE(DaneAbsent, Notice,
         QT_TRANSLATE_NOOP("Findings", "The MX hosts are signed with DNSSEC, but have no TLSA records"),
         QT_TRANSLATE_NOOP("Findings", "Senders that know DANE find none, and go by MTA-STS as all others."),
         QT_TRANSLATE_NOOP("Findings", "Optional: publish a record “3 1 1” at _25._tcp.%1, and for every MX host."),
         "RFC 7672 §2.2"),
    DANE(
        DanePartial, Warning, QT_TRANSLATE_NOOP("Findings", "Some MX hosts have TLSA records, but not %1"),
        QT_TRANSLATE_NOOP("Findings", "Senders that know DANE deliver there without it; an attacker leads them there."),
        QT_TRANSLATE_NOOP("Findings", "Publish TLSA records for every MX host."), "RFC 7672 §2.2.1"),
    DANE(DaneMxInsecure, Notice,
         QT_TRANSLATE_NOOP("Findings", "The MX record is not signed, though MX hosts have TLSA records"),
         QT_TRANSLATE_NOOP("Findings", "DANE cannot prevent that a forged MX record leads mail to another host; some "
                                       "senders do without DANE then."),
         QT_TRANSLATE_NOOP("Findings", "Sign the zone of the mail domain with DNSSEC."), "RFC 7672 §2.2.1"),
    DANE(DaneTlsaInsecure, Warning, QT_TRANSLATE_NOOP("Findings", "The TLSA records of %1 are not secured by DNSSEC"),
         QT_TRANSLATE_NOOP("Findings", "Senders ignore them."),
         QT_TRANSLATE_NOOP("Findings", "Sign the zone %2 with DNSSEC, or remove the records."), "RFC 7672 §2.2.3"),
    DANE(DaneDnssecBogus, Error, QT_TRANSLATE_NOOP("Findings", "DNSSEC fails for %1 (%2): %3"),
         QT_TRANSLATE_NOOP("Findings", "Senders that check DNSSEC, so all that know DANE, get no answer: they cannot "
                                       "deliver to this host, and the mail waits and bounces."),
         QT_TRANSLATE_NOOP("Findings", "Repair the signatures of the zone %4, or its DS record at the parent."),
         "RFC 7672 §2.1.2"),
    DANE(DaneTlsaLookupFailed, Error, QT_TRANSLATE_NOOP("Findings", "The lookup of the TLSA records of %1 fails: %2"),
         skip,
         QT_TRANSLATE_NOOP("Findings",
                           "Let the name servers answer for TLSA; where there are none, with a signed proof."),
         "RFC 7672 §2.2.2"),
    DANE(DaneTlsaNoMatch, Error, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 fails its TLSA records: %2"),
         skip,
         QT_TRANSLATE_NOOP("Findings", "Publish the record for the current certificate, “%3”, or install one that the "
                                       "records fit."),
         "RFC 7672 §3.2"),
    DANE(
        DaneTlsaStaleCombination, Error,
        QT_TRANSLATE_NOOP("Findings", "No TLSA record “%2” of %1 fits its certificate"),
        QT_TRANSLATE_NOOP("Findings", "Other records do. Senders that go by these do not deliver to this host; of "
                                      "several digests they go by the strongest kind."),
        QT_TRANSLATE_NOOP("Findings", "Publish the same kind for the current certificate, or remove these records: %3"),
        "RFC 7671 §8"),
    DANE(
        DaneTlsaRolloverPending, Notice, QT_TRANSLATE_NOOP("Findings", "A TLSA record of %1 fits nothing yet: %2"),
        QT_TRANSLATE_NOOP("Findings", "Nothing: one record that fits is enough."),
        QT_TRANSLATE_NOOP("Findings", "Install its key after two TTLs; remove the record if it belongs to an old one."),
        "RFC 7671 §8.1"),
    DANE(DaneTlsaUsagePkix, Warning, QT_TRANSLATE_NOOP("Findings", "A TLSA record of %1 has a usage not for mail: %2"),
         QT_TRANSLATE_NOOP("Findings", "Senders ignore records with usage 0 or 1."),
         QT_TRANSLATE_NOOP("Findings", "Publish “3 1 1” or “2 0 1” instead."), "RFC 7672 §3.1.3"),
    DANE(DaneTlsaAllUnusable, Warning, QT_TRANSLATE_NOOP("Findings", "No TLSA record of %1 can be used"),
         QT_TRANSLATE_NOOP("Findings", "Senders that know DANE demand TLS, but do not check who answers."),
         QT_TRANSLATE_NOOP("Findings", "Publish a record “3 1 1” for the current certificate."), "RFC 7672 §2.2"),
    DANE(DaneTlsaMalformed, Error, QT_TRANSLATE_NOOP("Findings", "A TLSA record of %1 is malformed: %2"),
         QT_TRANSLATE_NOOP("Findings", "Senders ignore the record."),
         QT_TRANSLATE_NOOP("Findings", "Make the record from the certificate again."), "RFC 6698 §2.1"),
    DANE(DaneTlsaFull, Notice, QT_TRANSLATE_NOOP("Findings", "A TLSA record of %1 holds a whole certificate or key"),
         QT_TRANSLATE_NOOP("Findings", "Senders accept it, if the large answer gets through."),
         QT_TRANSLATE_NOOP("Findings", "Publish the SHA-256 digest instead."), "RFC 7671 §10.1"),
    DANE(DaneTaCertMissing, Error,
         QT_TRANSLATE_NOOP("Findings", "%1 does not send the certificate that its TLSA record names"), skip,
         QT_TRANSLATE_NOOP("Findings", "Let the server send the chain up to that certificate, even a root: %2"),
         "RFC 7672 §3.1.2"),
    DANE(DaneTaNameMismatch, Error,
         QT_TRANSLATE_NOOP("Findings", "The certificate of %1 has no name that DANE accepts: %2"), skip,
         QT_TRANSLATE_NOOP("Findings", "Issue a certificate that has the name %3, or publish “3 1 1”."),
         "RFC 7672 §3.2.2"),
    DANE(DaneEeOnlyValid, ErrorStar,
         QT_TRANSLATE_NOOP("Findings", "%1 passes DANE, but not the certificate check of MTA-STS"),
         QT_TRANSLATE_NOOP("Findings", "Senders that know DANE deliver; in enforce mode those that know only MTA-STS "
                                       "must not."),
         QT_TRANSLATE_NOOP("Findings", "Use a certificate of a public authority for %1, and keep TLSA in step."),
         "RFC 7672 §3.1.1"),
    DANE(DaneFailsStsPasses, Error, QT_TRANSLATE_NOOP("Findings", "%1 passes MTA-STS, but fails DANE"),
         QT_TRANSLATE_NOOP("Findings", "Senders that know both must not let MTA-STS outweigh DANE: they do not deliver "
                                       "to this host."),
         QT_TRANSLATE_NOOP("Findings", "Repair the TLSA records, or remove them."), "RFC 8461 §2"),
    DANE(DaneTlsaWrongOwner, Warning, QT_TRANSLATE_NOOP("Findings", "TLSA records stand where no sender looks: %1"),
         QT_TRANSLATE_NOOP("Findings", "Senders look at _25._tcp. and the name of the MX host only."),
         QT_TRANSLATE_NOOP("Findings", "Publish TLSA records at %2."), "RFC 7672 §2.2.3"),
    DANE(DaneMxAlias, Warning, QT_TRANSLATE_NOOP("Findings", "%1 has TLSA records, and is an alias of %2"),
         QT_TRANSLATE_NOOP("Findings",
                           "Senders that know DANE look for records at %2 first and ask for its certificate; "
                           "those that know MTA-STS ask for that of %1."),
         QT_TRANSLATE_NOOP("Findings", "Let the MX record name %2 itself."), "RFC 7672 §2.2.2"),
    DANE(DaneTlsaTtlLong, Notice, QT_TRANSLATE_NOOP("Findings", "Caches keep the TLSA records of %1 for %2"),
         QT_TRANSLATE_NOOP("Findings", "For so long after a change they may go by the old ones."),
         QT_TRANSLATE_NOOP("Findings", "Choose a shorter time; an hour is usual."), "RFC 7671 §13"),
};

} // namespace

std::span<const CatalogueRow> daneRows()
{
    return rows;
}

} // namespace gatepost
