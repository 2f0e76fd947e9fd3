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
#define TEXT(text) QT_TRANSLATE_NOOP("Findings", text)

const CatalogueRow rows[] = {
    MATCH(MxOk, Ok, TEXT("The policy covers every MX host"), senders::fine, "", "RFC 8461 §4.1"),
    MATCH(MxNotInPolicy, ErrorStar, TEXT("%1 is not covered by the policy"), senders::skipHost,
          TEXT("Add the line “mx: %1” to the policy and change the id of the record."), "RFC 8461 §4.1"),
    MATCH(MxNoneInPolicy, ErrorStar, TEXT("The policy covers none of the MX hosts"),
          TEXT("In enforce mode mail from senders that honour MTA-STS stops: it waits and bounces."),
          TEXT("Add the MX hosts to the policy at once: %1"), "RFC 8461 §4.1"),
    MATCH(MxBackupNotInPolicy, ErrorStar, TEXT("The backup host %1 is not covered by the policy"),
          TEXT("In enforce mode senders must not use it. Nobody notices until the first host is down: then mail waits "
               "and bounces."),
          TEXT("Add the line “mx: %1” to the policy and change the id of the record."), "RFC 8461 §8.4"),
    MATCH(MxWildcardDepth, ErrorStar, TEXT("%1 has more labels than %2 covers"), senders::skipHost,
          TEXT("Add the line “mx: %3”: a wildcard stands for one label."), "RFC 8461 §4.1"),
    MATCH(MxImplicit, ErrorStar, TEXT("There is no MX record: senders use the address of %1 itself"),
          TEXT("Senders deliver to the domain's own address, if the policy lists that name."),
          TEXT("Publish an MX record."), "RFC 5321 §5.1"),
    MATCH(MxNull, Warning, TEXT("A null MX says that the domain accepts no mail"),
          TEXT("Senders return the mail at once; the policy is never used."),
          TEXT("Set the mode to none, or remove MTA-STS."), "RFC 7505 §3"),
    MATCH(MxNullWithOthers, Warning, TEXT("A null MX stands beside other MX hosts"),
          TEXT("What senders do depends on the program."), TEXT("Remove the null MX."), "RFC 7505 §3"),
    MATCH(MxCname, Warning, TEXT("The MX host %1 is an alias of %2"),
          TEXT("Senders compare and ask for the certificate of the MX name; some refuse an alias."),
          TEXT("Let the MX record name %2 itself."), "RFC 5321 §5.1"),
    MATCH(MxNoAddress, Warning, TEXT("%1 has no address that mail could be delivered to"), senders::nextHost,
          TEXT("Add an address record, or correct the MX record."), "RFC 5321 §5.1"),
    MATCH(MxAddressLiteral, Warning, TEXT("The MX record names the address %1 instead of a host"), senders::nextHost,
          TEXT("Give the host a name, and use that in the MX record."), "RFC 1035 §3.3.9"),
    MATCH(MxHostnameInvalid, Warning, TEXT("%1 is not a proper host name"),
          TEXT("Some senders refuse it, and no authority issues a certificate for it."), TEXT("Rename the host."),
          "RFC 5321 §2.3.5"),
    MATCH(MxLookupFailed, Error, TEXT("The lookup of %1 failed: %2"),
          TEXT("Senders whose resolver fails in the same way keep the mail and try later."),
          TEXT("Ask another resolver; if it fails as well, repair the name servers."), "RFC 5321 §5.1"),
    MATCH(MxDomainNxdomain, Warning, TEXT("The domain %1 does not exist in DNS"),
          TEXT("Mail to it is returned at once."), TEXT("Check the spelling."), "RFC 5321 §5.1"),
    MATCH(MxPrivateAddress, Warning, TEXT("%1 has an address that is not public: %2"),
          TEXT("Senders cannot reach the host at that address."), TEXT("Publish a public address."), "RFC 5321 §5.1"),

    TLS(SmtpOk, Ok, TEXT("%1 offers STARTTLS with a good certificate"), TEXT("Senders deliver, verified."), "",
        "RFC 8461 §4.2"),
    TLS(SmtpPort25BlockedHere, Notice, TEXT("No MX host answered on port 25; this network may block it"),
        TEXT("Nothing can be said: this tells about the network you are in, not about the servers."),
        TEXT("Test from another network, or through a SOCKS5 proxy."), "RFC 5321 §4.5.4"),
    TLS(SmtpConnectFailed, Error, TEXT("%1 does not answer on port 25: %2"),
        TEXT("If senders see the same, they try the next host; this is no matter of MTA-STS."),
        TEXT("Start the mail server, or open port 25."), "RFC 5321 §5.1"),
    TLS(SmtpConnectPartial, Warning, TEXT("%1 does not answer at %2: %3"),
        TEXT("Senders that try this address first lose time."), TEXT("Repair that address or remove its record."),
        "RFC 5321 §5.1"),
    TLS(SmtpGreetingRejected, Warning, TEXT("%1 turned us away: %2"),
        TEXT("This may concern the address we come from only."), TEXT("Test from another address."), "RFC 5321 §3.1"),
    TLS(SmtpStarttlsMissing, ErrorStar, TEXT("%1 does not offer STARTTLS"), senders::skipHost,
        TEXT("Enable STARTTLS with a certificate for %1."), "RFC 8461 §4"),
    TLS(SmtpStarttlsStripped, ErrorStar, TEXT("STARTTLS of %1 is masked or taken back on the way"), senders::skipHost,
        TEXT("Switch off the SMTP inspection of the firewall."), "RFC 8461 §10"),
    TLS(SmtpStarttlsRefused, ErrorStar, TEXT("%1 offers STARTTLS and then refuses it: %2"), senders::skipHost,
        TEXT("Look for the TLS error in the mail server's log."), "RFC 3207 §4"),
    TLS(SmtpStarttlsInjection, ErrorStar, TEXT("%1 sends clear text after it agreed to TLS"),
        TEXT("Careful senders end the connection; others can be tricked."),
        TEXT("Update the mail server, or whatever stands in front of it."), "RFC 3207 §4.2"),
    TLS(SmtpStarttlsAgain, Notice, TEXT("%1 offers STARTTLS again inside TLS"), senders::fine,
        TEXT("Update the mail server."), "RFC 3207 §4.2"),
    TLS(SmtpTlsHandshakeFailed, ErrorStar, TEXT("TLS with %1 does not come about: %2"), senders::skipHost,
        TEXT("Check the mail server's TLS settings and key."), "RFC 8461 §4.2"),
    TLS(SmtpTlsObsoleteOnly, ErrorStar, TEXT("%1 speaks only obsolete versions of TLS"), senders::skipHost,
        TEXT("Enable TLS 1.2 and 1.3."), "RFC 8461 §7.2"),
    TLS(MxCertUntrusted, ErrorStar, TEXT("The certificate of %1 comes from an unknown authority: %2"),
        senders::skipHost, TEXT("Use a certificate of a public authority."), "RFC 8461 §4.2"),
    TLS(MxCertSelfSigned, ErrorStar, TEXT("The certificate of %1 is signed by itself"), senders::skipHost,
        TEXT("Use a certificate of a public authority."), "RFC 8461 §4.2"),
    TLS(MxCertChainIncomplete, ErrorStar, TEXT("%1 does not send the intermediate certificate of %2"),
        senders::skipHost, TEXT("Configure the full chain, often a file called fullchain.pem."), "RFC 8461 §4.2"),
    TLS(MxCertExpired, ErrorStar, TEXT("The certificate of %1 has expired on %2"), senders::skipHost,
        TEXT("Renew it, and automate the renewal."), "RFC 8461 §4.2"),
    TLS(MxCertNotYetValid, ErrorStar, TEXT("The certificate of %1 is not valid before %2"), senders::skipHost,
        TEXT("Check the clocks, or issue the certificate again."), "RFC 8461 §4.2"),
    TLS(MxCertExpiring, Warning, TEXT("The certificate of %1 expires on %2"), senders::soon,
        TEXT("Renew it, and automate the renewal."), "RFC 8461 §4.2"),
    TLS(MxCertNameMismatch, ErrorStar, TEXT("The certificate of %1 is for another name: %2"), senders::skipHost,
        TEXT("Issue a certificate that has the name %1."), "RFC 8461 §4.2"),
    TLS(MxCertCnOnly, ErrorStar, TEXT("The certificate of %1 has the name only in its subject, which does not count"),
        senders::skipHost, TEXT("Issue a certificate with the name as subjectAltName."), "RFC 8461 §4.2"),
    TLS(MxCertWildcardInvalid, ErrorStar, TEXT("The wildcard %2 in the certificate does not cover %1"),
        senders::skipHost, TEXT("Issue a certificate that has the exact name."), "RFC 9525 §6.3"),
    TLS(MxCertMatchesPolicyDomainOnly, ErrorStar,
        TEXT("The certificate of %1 is for the mail domain %2, not for the MX host"), senders::skipHost,
        TEXT("Issue a certificate that has the name %1."), "RFC 8461 §4.2"),
    TLS(MxCertMatchesOtherPattern, ErrorStar, TEXT("The certificate of %1 fits another mx line only: %2"),
        TEXT("In enforce mode senders following the RFC must not deliver to this host; some programs do."),
        TEXT("Issue a certificate that has the name %1."), "RFC 8461 §4.2"),
    TLS(MxCertAliasName, ErrorStar, TEXT("The certificate of %1 is for %2, the name behind the alias"),
        senders::skipHost, TEXT("Let the MX record name %2, or add %1 to the certificate."), "RFC 8461 §4.1"),
    TLS(MxCertWeak, Warning, TEXT("The certificate of %1 is weak: %2"),
        TEXT("More and more senders refuse such a certificate."),
        TEXT("Issue one with an RSA key of 2048 bits or an EC key, signed with SHA-256."), "RFC 9325 §4.5"),
    TLS(MxCertVaries, Warning, TEXT("The addresses of %1 show different certificates, and not all are good"),
        TEXT("Whether senders deliver depends on the address they try."),
        TEXT("Install the same certificate everywhere."), "RFC 8461 §4.2"),
    TLS(SmtpRequiretls, Notice, TEXT("%1 announces REQUIRETLS"), senders::fine, "", "RFC 8689 §2"),
};

} // namespace

std::span<const CatalogueRow> hostsRows()
{
    return rows;
}

} // namespace gatepost
