#include "core/audit/catalogue/rows.h"

namespace gatepost {

namespace {

using enum FindingId;
using enum Severity;

#define HOST(id, severity, title, senders, fix, reference)                                                             \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::Host, title, senders, fix, reference                                                       \
    }
#define FETCH(id, severity, title, senders, fix, reference)                                                            \
    CatalogueRow                                                                                                       \
    {                                                                                                                  \
        id, severity, Step::Fetch, title, senders, fix, reference                                                      \
    }

const CatalogueRow rows[] = {
    HOST(PolicyHostOk, Ok, QT_TRANSLATE_NOOP("Findings", "The policy host has a public address"), senders::fine, "",
         "RFC 8461 §3.2"),
    HOST(PolicyHostNxdomain, Error, QT_TRANSLATE_NOOP("Findings", "The policy host %1 does not exist"),
         senders::ignoreFetch, QT_TRANSLATE_NOOP("Findings", "Create an address record or an alias for it."),
         "RFC 8461 §3.2"),
    HOST(PolicyHostNoAddress, Error, QT_TRANSLATE_NOOP("Findings", "The policy host %1 has no address"),
         senders::ignoreFetch, QT_TRANSLATE_NOOP("Findings", "Add an A or AAAA record."), "RFC 8461 §3.3"),
    HOST(PolicyHostDnsFailed, Error, QT_TRANSLATE_NOOP("Findings", "The policy host could not be looked up: %1"),
         QT_TRANSLATE_NOOP("Findings", "Senders whose resolver fails in the same way cannot fetch the policy."),
         QT_TRANSLATE_NOOP("Findings", "Ask another resolver; if it fails as well, repair the name servers."),
         "RFC 8461 §3.3"),
    HOST(PolicyHostCname, Notice, QT_TRANSLATE_NOOP("Findings", "The policy host is an alias of %1"),
         QT_TRANSLATE_NOOP("Findings", "Senders follow the alias and expect a certificate for your own name."), "",
         "RFC 8461 §8.2"),
    HOST(PolicyHostCnameDangling, Error,
         QT_TRANSLATE_NOOP("Findings", "The policy host is an alias of %1, where there is nothing"),
         QT_TRANSLATE_NOOP(
             "Findings",
             "Senders cannot fetch the policy. Whoever gets hold of that name can publish a policy for you."),
         QT_TRANSLATE_NOOP("Findings", "Repair the alias or remove it."), "RFC 8461 §8.2"),
    HOST(PolicyHostPrivateAddress, Error,
         QT_TRANSLATE_NOOP("Findings", "The policy host has an address that is not public: %1"), senders::ignoreFetch,
         QT_TRANSLATE_NOOP("Findings", "Publish a public address."), "RFC 8461 §3.3"),
    HOST(PolicyHostWildcard, Warning,
         QT_TRANSLATE_NOOP("Findings", "The policy host exists only through a DNS wildcard"),
         QT_TRANSLATE_NOOP("Findings", "Senders reach it; but every other name of the zone answers, too."),
         QT_TRANSLATE_NOOP("Findings", "Create the name explicitly."), "RFC 8461 §10.3"),
    HOST(PolicyHostNoIpv6, Notice, QT_TRANSLATE_NOOP("Findings", "The policy host has no IPv6 address"),
         QT_TRANSLATE_NOOP("Findings", "Senders with IPv6 only cannot fetch the policy; they are rare."),
         QT_TRANSLATE_NOOP("Findings", "Add an AAAA record if the web server has IPv6."), "RFC 8461 §3.3"),

    FETCH(PolicyTlsOk, Ok, QT_TRANSLATE_NOOP("Findings", "TLS and certificate of the policy host are good"),
          senders::fine, "", "RFC 8461 §3.3"),
    FETCH(PolicyConnectFailed, Error, QT_TRANSLATE_NOOP("Findings", "The policy host does not answer on port 443: %1"),
          senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Start the web server, or open port 443 in the firewall."), "RFC 8461 §3.3"),
    FETCH(PolicyConnectPartial, Warning, QT_TRANSLATE_NOOP("Findings", "The policy host does not answer at %1: %2"),
          QT_TRANSLATE_NOOP("Findings", "Senders that try this address first wait, or cannot fetch the policy."),
          QT_TRANSLATE_NOOP("Findings", "Repair that address or remove its record."), "RFC 8461 §3.3"),
    FETCH(PolicyTlsHandshakeFailed, Error,
          QT_TRANSLATE_NOOP("Findings", "TLS with the policy host does not come about: %1"), senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Check the web server's TLS settings for this host name."), "RFC 8461 §3.3"),
    FETCH(PolicyTlsObsoleteOnly, Error,
          QT_TRANSLATE_NOOP("Findings", "The policy host speaks only obsolete versions of TLS"), senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Enable TLS 1.2 and 1.3."), "RFC 8461 §7.2"),
    FETCH(PolicyCertUntrusted, Error,
          QT_TRANSLATE_NOOP("Findings", "The policy host's certificate comes from an unknown authority: %1"),
          senders::ignoreFetch, QT_TRANSLATE_NOOP("Findings", "Use a certificate of a public authority."),
          "RFC 8461 §3.3"),
    FETCH(PolicyCertSelfSigned, Error,
          QT_TRANSLATE_NOOP("Findings", "The policy host's certificate is signed by itself"), senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Use a certificate of a public authority."), "RFC 8461 §3.3"),
    FETCH(PolicyCertChainIncomplete, Error,
          QT_TRANSLATE_NOOP("Findings", "The policy host does not send the intermediate certificate of %1"),
          QT_TRANSLATE_NOOP(
              "Findings",
              "Senders cannot verify the certificate, though browsers often can, and do not fetch the policy."),
          QT_TRANSLATE_NOOP("Findings", "Configure the full chain, often a file called fullchain.pem."),
          "RFC 8461 §3.3"),
    FETCH(PolicyCertExpired, Error, QT_TRANSLATE_NOOP("Findings", "The policy host's certificate has expired on %1"),
          senders::ignoreFetch, QT_TRANSLATE_NOOP("Findings", "Renew it, and automate the renewal."), "RFC 8461 §3.3"),
    FETCH(PolicyCertNotYetValid, Error,
          QT_TRANSLATE_NOOP("Findings", "The policy host's certificate is not valid before %1"), senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Check the clocks, or issue the certificate again."), "RFC 8461 §3.3"),
    FETCH(PolicyCertExpiring, Warning, QT_TRANSLATE_NOOP("Findings", "The policy host's certificate expires on %1"),
          senders::soon, QT_TRANSLATE_NOOP("Findings", "Renew it, and automate the renewal."), "RFC 8461 §3.3"),
    FETCH(PolicyCertNameMismatch, Error, QT_TRANSLATE_NOOP("Findings", "The certificate is not for %1 but for %2"),
          senders::ignoreFetch, QT_TRANSLATE_NOOP("Findings", "Issue a certificate that has this name."),
          "RFC 8461 §3.3"),
    FETCH(PolicyCertProviderName, Error,
          QT_TRANSLATE_NOOP("Findings", "The certificate is only for the provider's name %2, not for %1"),
          senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Ask the provider to issue a certificate for your policy host."),
          "RFC 8461 §8.2"),
    FETCH(PolicyCertCnOnly, Error,
          QT_TRANSLATE_NOOP("Findings", "The certificate has the name %1 only in its subject, which does not count"),
          senders::ignoreFetch, QT_TRANSLATE_NOOP("Findings", "Issue a certificate with the name as subjectAltName."),
          "RFC 8461 §3.3"),
    FETCH(PolicyCertWildcardInvalid, Error,
          QT_TRANSLATE_NOOP("Findings", "The wildcard %2 in the certificate does not cover %1"), senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Issue a certificate that has the exact name."), "RFC 8461 §3.3"),
    FETCH(PolicyCertWildcard, Notice, QT_TRANSLATE_NOOP("Findings", "The policy host uses the wildcard certificate %1"),
          senders::fine, "", "RFC 8461 §3.3"),
    FETCH(PolicyCertWeak, Warning, QT_TRANSLATE_NOOP("Findings", "The policy host's certificate is weak: %1"),
          QT_TRANSLATE_NOOP("Findings", "More and more senders refuse such a certificate."),
          QT_TRANSLATE_NOOP("Findings", "Issue one with an RSA key of 2048 bits or an EC key, signed with SHA-256."),
          "RFC 9325 §4.5"),
    FETCH(PolicyHttpOk, Ok, QT_TRANSLATE_NOOP("Findings", "The policy file was fetched as senders do"), senders::fine,
          "", "RFC 8461 §3.3"),
    FETCH(PolicyHttpStatus, Error,
          QT_TRANSLATE_NOOP("Findings", "The web server answers with status %1 instead of 200"), senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Serve the file at /.well-known/mta-sts.txt with status 200."),
          "RFC 8461 §3.3"),
    FETCH(PolicyHttpRedirect, Error, QT_TRANSLATE_NOOP("Findings", "The web server redirects to %1"),
          QT_TRANSLATE_NOOP("Findings", "Senders must not follow redirects: they cannot fetch the policy."),
          QT_TRANSLATE_NOOP("Findings", "Serve the file directly at its address."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpContentType, Warning,
          QT_TRANSLATE_NOOP("Findings", "The policy file is sent as %1 instead of text/plain"), senders::differ,
          QT_TRANSLATE_NOOP("Findings", "Set the content type to text/plain."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpContentTypeMissing, Warning,
          QT_TRANSLATE_NOOP("Findings", "The policy file is sent without a content type"), senders::differ,
          QT_TRANSLATE_NOOP("Findings", "Set the content type to text/plain."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpCharset, Warning, QT_TRANSLATE_NOOP("Findings", "The policy file is declared as %1"),
          senders::differ, QT_TRANSLATE_NOOP("Findings", "Declare utf-8, or nothing."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpTimeout, Error, QT_TRANSLATE_NOOP("Findings", "The policy file did not arrive in time: %1"),
          senders::ignoreFetch,
          QT_TRANSLATE_NOOP("Findings", "Serve the file as a static one, near the front of the web server."),
          "RFC 8461 §3.3"),
    FETCH(PolicyHttpSlow, Warning, QT_TRANSLATE_NOOP("Findings", "The policy file takes %1 seconds"),
          QT_TRANSLATE_NOOP("Findings", "Impatient senders give up after four seconds."),
          QT_TRANSLATE_NOOP("Findings", "Serve the file as a static one."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpTooLarge, Error, QT_TRANSLATE_NOOP("Findings", "The answer is larger than 64 KiB"),
          senders::ignoreFetch, QT_TRANSLATE_NOOP("Findings", "Serve the policy alone; it needs a few hundred octets."),
          "RFC 8461 §3.3"),
    FETCH(PolicyHttpLarge, Notice, QT_TRANSLATE_NOOP("Findings", "The policy file has %1 octets"),
          QT_TRANSLATE_NOOP("Findings", "Some senders read only the first 10,240 octets."),
          QT_TRANSLATE_NOOP("Findings", "Use wildcards or fewer lines."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpContentEncoding, Warning,
          QT_TRANSLATE_NOOP("Findings", "The policy file is sent compressed (%1) though nobody asked"),
          QT_TRANSLATE_NOOP("Findings", "Senders that do not decompress see nonsense instead of a policy."),
          QT_TRANSLATE_NOOP("Findings", "Switch compression off for this address."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpTruncated, Error, QT_TRANSLATE_NOOP("Findings", "The answer of the web server breaks off: %1"),
          senders::ignoreFetch, QT_TRANSLATE_NOOP("Findings", "Check the web server and anything in front of it."),
          "RFC 8461 §3.3"),
    FETCH(PolicyHttpEmpty, Error, QT_TRANSLATE_NOOP("Findings", "The policy file is empty"), senders::ignoreFile,
          QT_TRANSLATE_NOOP("Findings", "Put the policy into the file."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpHtml, Error, QT_TRANSLATE_NOOP("Findings", "The web server sends a web page instead of the policy"),
          senders::ignoreFile,
          QT_TRANSLATE_NOOP("Findings", "Exempt the address from rewriting, log-in and bot protection."),
          "RFC 8461 §3.2"),
    FETCH(PolicyHttpVaries, Error,
          QT_TRANSLATE_NOOP("Findings", "The addresses of the policy host serve different policies: %1"),
          QT_TRANSLATE_NOOP("Findings", "Which policy a sender applies depends on chance."),
          QT_TRANSLATE_NOOP("Findings", "Put the same file on every server."), "RFC 8461 §8.1"),
    FETCH(PolicyHttpCacheStale, Warning,
          QT_TRANSLATE_NOOP("Findings", "The policy file comes from a cache and is %1 seconds old"),
          QT_TRANSLATE_NOOP("Findings", "After a change, senders may fetch the old policy under the new id."),
          QT_TRANSLATE_NOOP("Findings", "Let caches keep the file for a minute at most."), "RFC 8461 §8.1"),
    FETCH(PolicyHttpCookie, Notice,
          QT_TRANSLATE_NOOP("Findings", "The web server sets a cookie along with the policy file"),
          QT_TRANSLATE_NOOP("Findings", "Senders skip the cookie."),
          QT_TRANSLATE_NOOP("Findings", "Serve the file as a static one."), "RFC 8461 §3.3"),
};

} // namespace

std::span<const CatalogueRow> hostRows()
{
    return rows;
}

} // namespace gatepost
