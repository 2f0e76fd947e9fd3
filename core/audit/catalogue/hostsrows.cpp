#include "core/audit/catalogue/rows.h"

namespace gatepost {

namespace {

using enum FindingId;
using enum Severity;

#define MATCH(id, severity, title, senders, fix, reference)                                                            \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::Match, title, senders, fix, reference                                                      \
    }
#define TLS(id, severity, title, senders, fix, reference)                                                              \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::Tls, title, senders, fix, reference                                                        \
    }

const CatalogueRow rows[] = {
    MATCH(MxOk, Ok, QT_TRANSLATE_NOOP("Findings", "The policy covers every MX host"), senders::fine, "",
          "RFC 8461 §4.1"),
    MATCH(MxNsInconsistent, Error, QT_TRANSLATE_NOOP("Findings", "The name servers give different MX records: %1"),
          senders::chance, QT_TRANSLATE_NOOP("Findings", "Bring all name servers to the same version of the zone."),
          "RFC 8461 §8.1"),
    MATCH(MxNotInPolicy, ErrorStar, QT_TRANSLATE_NOOP("Findings", "%1 is not covered by the policy"), senders::skipHost,
          QT_TRANSLATE_NOOP("Findings", "Add the line “mx: %1” to the policy and change the id of the record."),
          "RFC 8461 §4.1"),
    MATCH(MxNoneInPolicy, ErrorStar, QT_TRANSLATE_NOOP("Findings", "The policy covers none of the MX hosts"),
          QT_TRANSLATE_NOOP("Findings",
                            "In enforce mode mail from senders that honour MTA-STS stops: it waits and bounces."),
          QT_TRANSLATE_NOOP("Findings", "Add the MX hosts to the policy at once: %1"), "RFC 8461 §4.1"),
    MATCH(MxBackupNotInPolicy, ErrorStar,
          QT_TRANSLATE_NOOP("Findings", "The backup host %1 is not covered by the policy"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "In enforce mode senders must not use it. Nobody notices until the first host is down: then mail waits "
              "and bounces."),
          QT_TRANSLATE_NOOP("Findings", "Add the line “mx: %1” to the policy and change the id of the record."),
          "RFC 8461 §8.4"),
    MATCH(MxWildcardDepth, ErrorStar, QT_TRANSLATE_NOOP("Findings", "%1 has more labels than %2 covers"),
          senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Add the line “mx: %3”: a wildcard covers one label."),
          "RFC 8461 §4.1"),
    MATCH(MxImplicit, ErrorStar,
          QT_TRANSLATE_NOOP("Findings", "There is no MX record: senders use the address of %1 itself"),
          QT_TRANSLATE_NOOP("Findings", "Senders deliver to the domain's own address, if the policy lists that name."),
          QT_TRANSLATE_NOOP("Findings", "Publish an MX record."), "RFC 5321 §5.1"),
    MATCH(MxNull, Warning, QT_TRANSLATE_NOOP("Findings", "A null MX says that the domain accepts no mail"),
          QT_TRANSLATE_NOOP("Findings", "Senders return the mail at once; the policy is never used."),
          QT_TRANSLATE_NOOP("Findings", "Set the mode to none, or remove MTA-STS."), "RFC 7505 §3"),
    MATCH(MxNullWithOthers, Warning, QT_TRANSLATE_NOOP("Findings", "A null MX stands beside other MX hosts"),
          QT_TRANSLATE_NOOP("Findings", "What senders do depends on the program."),
          QT_TRANSLATE_NOOP("Findings", "Remove the null MX."), "RFC 7505 §3"),
    MATCH(MxCname, Warning, QT_TRANSLATE_NOOP("Findings", "The MX host %1 is an alias of %2"),
          QT_TRANSLATE_NOOP("Findings",
                            "Senders compare and ask for the certificate of the MX name; some refuse an alias."),
          QT_TRANSLATE_NOOP("Findings", "Let the MX record name %2 itself."), "RFC 5321 §5.1"),
    MATCH(MxNoAddress, Warning, QT_TRANSLATE_NOOP("Findings", "%1 has no address that mail could be delivered to"),
          senders::nextHost, QT_TRANSLATE_NOOP("Findings", "Add an address record, or correct the MX record."),
          "RFC 5321 §5.1"),
    MATCH(MxAddressLiteral, Warning,
          QT_TRANSLATE_NOOP("Findings", "The MX record names the address %1 instead of a host"), senders::nextHost,
          QT_TRANSLATE_NOOP("Findings", "Give the host a name, and use that in the MX record."), "RFC 1035 §3.3.9"),
    MATCH(MxHostnameInvalid, Warning, QT_TRANSLATE_NOOP("Findings", "%1 is not a proper host name"),
          QT_TRANSLATE_NOOP("Findings", "Some senders refuse it, and no authority issues a certificate for it."),
          QT_TRANSLATE_NOOP("Findings", "Rename the host."), "RFC 5321 §2.3.5"),
    MATCH(MxLookupFailed, Error, QT_TRANSLATE_NOOP("Findings", "The lookup of %1 failed: %2"),
          QT_TRANSLATE_NOOP("Findings", "Senders whose resolver fails in the same way keep the mail and try later."),
          QT_TRANSLATE_NOOP("Findings", "Ask another resolver; if it fails as well, repair the name servers."),
          "RFC 5321 §5.1"),
    MATCH(MxDomainNxdomain, Warning, QT_TRANSLATE_NOOP("Findings", "The domain %1 does not exist in DNS"),
          QT_TRANSLATE_NOOP("Findings", "Mail to it is returned at once."),
          QT_TRANSLATE_NOOP("Findings", "Check the spelling."), "RFC 5321 §5.1"),
    MATCH(MxPrivateAddress, Warning, QT_TRANSLATE_NOOP("Findings", "%1 has an address that is not public: %2"),
          QT_TRANSLATE_NOOP("Findings", "Senders cannot reach the host at that address."),
          QT_TRANSLATE_NOOP("Findings", "Publish a public address."), "RFC 5321 §5.1"),

    TLS(SmtpOk, Ok, QT_TRANSLATE_NOOP("Findings", "%1 offers STARTTLS with a good certificate"),
        QT_TRANSLATE_NOOP("Findings", "Senders deliver, verified."), "", "RFC 8461 §4.2"),
    TLS(SmtpPort25BlockedHere, Notice, QT_TRANSLATE_NOOP("Findings", "Port 25 is blocked on this network"),
        QT_TRANSLATE_NOOP("Findings", "Not known from here: %1. This says nothing about your servers."),
        QT_TRANSLATE_NOOP("Findings",
                          "Test the MX hosts from elsewhere: through a SOCKS5 proxy or an SSH host, or with "
                          "a script on a server."),
        "RFC 5321 §4.5.4"),
    TLS(SmtpConnectFailed, Error, QT_TRANSLATE_NOOP("Findings", "Port 25 of %1: %2"),
        QT_TRANSLATE_NOOP("Findings", "If senders see the same, they try the next host; this is no matter of MTA-STS."),
        QT_TRANSLATE_NOOP("Findings", "Start the mail server, or open port 25."), "RFC 5321 §5.1"),
    TLS(SmtpConnectPartial, Warning, QT_TRANSLATE_NOOP("Findings", "Port 25 of %1 at %2: %3"),
        QT_TRANSLATE_NOOP("Findings", "Senders that try this address first lose time."),
        QT_TRANSLATE_NOOP("Findings", "Repair that address or remove its record."), "RFC 5321 §5.1"),
    TLS(SmtpGreetingRejected, Warning, QT_TRANSLATE_NOOP("Findings", "%1 turned Gatepost away: %2"),
        QT_TRANSLATE_NOOP("Findings", "This may concern the address we come from only."),
        QT_TRANSLATE_NOOP("Findings", "Try again in 15 minutes, or test from elsewhere."), "RFC 5321 §3.1"),
    TLS(SmtpStarttlsMissing, ErrorStar, QT_TRANSLATE_NOOP("Findings", "%1 does not offer STARTTLS"), senders::skipHost,
        QT_TRANSLATE_NOOP("Findings", "Enable STARTTLS with a certificate for %1."), "RFC 8461 §4"),
    TLS(SmtpStarttlsStripped, ErrorStar,
        QT_TRANSLATE_NOOP("Findings", "STARTTLS of %1 is masked or taken back on the way"), senders::skipHost,
        QT_TRANSLATE_NOOP("Findings", "Switch off the SMTP inspection of the firewall."), "RFC 8461 §10"),
    TLS(SmtpStarttlsRefused, ErrorStar, QT_TRANSLATE_NOOP("Findings", "%1 offers STARTTLS and then refuses it: %2"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Look for the TLS error in the mail server's log."),
        "RFC 3207 §4"),
    TLS(SmtpStarttlsInjection, ErrorStar,
        QT_TRANSLATE_NOOP("Findings", "%1 mixes clear text into the start of TLS: %2"),
        QT_TRANSLATE_NOOP("Findings", "Careful senders end the connection; with others, somebody on the way can slip "
                                      "text into the protected session."),
        QT_TRANSLATE_NOOP("Findings", "Update the mail server, or whatever stands in front of it."), "RFC 3207 §4.2"),
    TLS(SmtpStarttlsAgain, Notice, QT_TRANSLATE_NOOP("Findings", "%1 offers STARTTLS again inside TLS"), senders::fine,
        QT_TRANSLATE_NOOP("Findings", "Update the mail server."), "RFC 3207 §4.2"),
    TLS(SmtpTlsHandshakeFailed, ErrorStar, QT_TRANSLATE_NOOP("Findings", "TLS with %1 does not come about: %2"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Check the mail server's TLS settings and key."),
        "RFC 8461 §4.2"),
    TLS(SmtpTlsObsoleteOnly, ErrorStar, QT_TRANSLATE_NOOP("Findings", "%1 speaks only obsolete versions of TLS"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Enable TLS 1.2 and 1.3."), "RFC 8461 §7.2"),
    TLS(SmtpTlsLegacyEnabled, Notice, QT_TRANSLATE_NOOP("Findings", "%1 also speaks obsolete versions of TLS: %2"),
        QT_TRANSLATE_NOOP("Findings", "Senders with newer versions are not affected; on port 25 old ones are better "
                                      "than clear text."),
        QT_TRANSLATE_NOOP("Findings", "Allow TLS 1.2 and 1.3 only, once nobody needs the old ones."),
        "RFC 9325 §3.1.1"),
    TLS(SmtpSniEnforced, Error, QT_TRANSLATE_NOOP("Findings", "%1 refuses TLS %2"),
        QT_TRANSLATE_NOOP("Findings", "Senders that honour MTA-STS name the host and are not affected; older ones fall "
                                      "back to clear text or give up."),
        QT_TRANSLATE_NOOP("Findings", "Configure a default certificate for every other name."), "RFC 8461 §7.1"),
    TLS(MxCertRevoked, ErrorStar, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 was revoked on %2"),
        QT_TRANSLATE_NOOP("Findings", "Senders that look for it must not deliver to this host; many do not look."),
        QT_TRANSLATE_NOOP("Findings", "Replace the certificate and its key at once."), "RFC 8461 §10.5"),
    TLS(MxCertUntrusted, ErrorStar, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is not trusted: %2"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Use a certificate of a public authority."), "RFC 8461 §4.2"),
    TLS(MxCertSelfSigned, ErrorStar, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is signed by itself"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Use a certificate of a public authority."), "RFC 8461 §4.2"),
    TLS(MxCertChainIncomplete, ErrorStar,
        QT_TRANSLATE_NOOP("Findings", "%1 does not send the intermediate certificate of %2"), senders::skipHost,
        QT_TRANSLATE_NOOP("Findings", "Configure the full chain, often a file called fullchain.pem."), "RFC 8461 §4.2"),
    TLS(MxCertExpired, ErrorStar, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 has expired on %2"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Renew it, and automate the renewal."), "RFC 8461 §4.2"),
    TLS(MxCertNotYetValid, ErrorStar, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is not valid before %2"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Check the clocks, or issue the certificate again."),
        "RFC 8461 §4.2"),
    TLS(MxCertExpiring, Warning, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 expires on %2"), senders::soon,
        QT_TRANSLATE_NOOP("Findings", "Renew it, and automate the renewal."), "RFC 8461 §4.2"),
    TLS(MxCertNameMismatch, ErrorStar, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is for another name: %2"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Issue a certificate that has the name %1."), "RFC 8461 §4.2"),
    TLS(MxCertCnOnly, ErrorStar,
        QT_TRANSLATE_NOOP("Findings", "The certificate of %1 has the name only in its subject, which does not count"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Issue a certificate with the name as subjectAltName."),
        "RFC 8461 §4.2"),
    TLS(MxCertWildcardInvalid, ErrorStar,
        QT_TRANSLATE_NOOP("Findings", "The wildcard %2 in the certificate does not cover %1"), senders::skipHost,
        QT_TRANSLATE_NOOP("Findings", "Issue a certificate that has the exact name."), "RFC 9525 §6.3"),
    TLS(MxCertMatchesPolicyDomainOnly, ErrorStar,
        QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is for the mail domain %2, not for the MX host"),
        senders::skipHost, QT_TRANSLATE_NOOP("Findings", "Issue a certificate that has the name %1."), "RFC 8461 §4.2"),
    TLS(MxCertMatchesOtherPattern, ErrorStar,
        QT_TRANSLATE_NOOP("Findings", "The certificate of %1 fits another mx line only: %2"),
        QT_TRANSLATE_NOOP("Findings",
                          "In enforce mode senders following the RFC must not deliver to this host; some programs do."),
        QT_TRANSLATE_NOOP("Findings", "Issue a certificate that has the name %1."), "RFC 8461 §4.2"),
    TLS(MxCertAliasName, ErrorStar,
        QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is for %2, the name behind the alias"), senders::skipHost,
        QT_TRANSLATE_NOOP("Findings", "Let the MX record name %2, or add %1 to the certificate."), "RFC 8461 §4.1"),
    TLS(MxCertWeak, Warning, QT_TRANSLATE_NOOP("Findings", "The certificate of %1 is weak: %2"),
        QT_TRANSLATE_NOOP("Findings", "More and more senders refuse such a certificate."),
        QT_TRANSLATE_NOOP("Findings", "Issue one with an RSA key of 2048 bits or an EC key, signed with SHA-256."),
        "RFC 9325 §4.5"),
    TLS(MxCertVaries, Warning,
        QT_TRANSLATE_NOOP("Findings", "%1 shows different certificates, and not all are good: %2"),
        QT_TRANSLATE_NOOP("Findings",
                          "Whether senders deliver depends on the address they try and the server name they send."),
        QT_TRANSLATE_NOOP("Findings", "Install the same certificate everywhere."), "RFC 8461 §4.2"),
    TLS(SmtpRequiretls, Notice, QT_TRANSLATE_NOOP("Findings", "%1 announces REQUIRETLS"), senders::fine, "",
        "RFC 8689 §2"),
};

} // namespace

std::span<const CatalogueRow> hostsRows()
{
    return rows;
}

} // namespace gatepost
