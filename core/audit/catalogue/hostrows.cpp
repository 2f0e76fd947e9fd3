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
#define TEXT(text) QT_TRANSLATE_NOOP("Findings", text)

const CatalogueRow rows[] = {
    HOST(PolicyHostOk, Ok, TEXT("The policy host has a public address"), senders::fine, "", "RFC 8461 §3.2"),
    HOST(PolicyHostNxdomain, Error, TEXT("The policy host %1 does not exist"), senders::ignoreFetch,
         TEXT("Create an address record or an alias for it."), "RFC 8461 §3.2"),
    HOST(PolicyHostNoAddress, Error, TEXT("The policy host %1 has no address"), senders::ignoreFetch,
         TEXT("Add an A or AAAA record."), "RFC 8461 §3.3"),
    HOST(PolicyHostDnsFailed, Error, TEXT("The policy host could not be looked up: %1"),
         TEXT("Senders whose resolver fails in the same way cannot fetch the policy."),
         TEXT("Ask another resolver; if it fails as well, repair the name servers."), "RFC 8461 §3.3"),
    HOST(PolicyHostCname, Notice, TEXT("The policy host is an alias of %1"),
         TEXT("Senders follow the alias and expect a certificate for your own name."), "", "RFC 8461 §8.2"),
    HOST(PolicyHostCnameDangling, Error, TEXT("The policy host is an alias of %1, where there is nothing"),
         TEXT("Senders cannot fetch the policy. Whoever gets hold of that name can publish a policy for you."),
         TEXT("Repair the alias or remove it."), "RFC 8461 §8.2"),
    HOST(PolicyHostPrivateAddress, Error, TEXT("The policy host has an address that is not public: %1"),
         senders::ignoreFetch, TEXT("Publish a public address."), "RFC 8461 §3.3"),
    HOST(PolicyHostWildcard, Warning, TEXT("The policy host exists only through a DNS wildcard"),
         TEXT("Senders reach it; but every other name of the zone answers, too."), TEXT("Create the name explicitly."),
         "RFC 8461 §10.3"),
    HOST(PolicyHostNoIpv6, Notice, TEXT("The policy host has no IPv6 address"),
         TEXT("Senders with IPv6 only cannot fetch the policy; they are rare."),
         TEXT("Add an AAAA record if the web server has IPv6."), "RFC 8461 §3.3"),

    FETCH(PolicyTlsOk, Ok, TEXT("TLS and certificate of the policy host are good"), senders::fine, "", "RFC 8461 §3.3"),
    FETCH(PolicyConnectFailed, Error, TEXT("The policy host does not answer on port 443: %1"), senders::ignoreFetch,
          TEXT("Start the web server, or open port 443 in the firewall."), "RFC 8461 §3.3"),
    FETCH(PolicyConnectPartial, Warning, TEXT("The policy host does not answer at %1: %2"),
          TEXT("Senders that try this address first wait, or cannot fetch the policy."),
          TEXT("Repair that address or remove its record."), "RFC 8461 §3.3"),
    FETCH(PolicyTlsHandshakeFailed, Error, TEXT("TLS with the policy host does not come about: %1"),
          senders::ignoreFetch, TEXT("Check the web server's TLS settings for this host name."), "RFC 8461 §3.3"),
    FETCH(PolicyTlsObsoleteOnly, Error, TEXT("The policy host speaks only obsolete versions of TLS"),
          senders::ignoreFetch, TEXT("Enable TLS 1.2 and 1.3."), "RFC 8461 §7.2"),
    FETCH(PolicyCertUntrusted, Error, TEXT("The policy host's certificate comes from an unknown authority: %1"),
          senders::ignoreFetch, TEXT("Use a certificate of a public authority."), "RFC 8461 §3.3"),
    FETCH(PolicyCertSelfSigned, Error, TEXT("The policy host's certificate is signed by itself"), senders::ignoreFetch,
          TEXT("Use a certificate of a public authority."), "RFC 8461 §3.3"),
    FETCH(PolicyCertChainIncomplete, Error, TEXT("The policy host does not send the intermediate certificate of %1"),
          TEXT("Senders cannot verify the certificate, though browsers often can, and do not fetch the policy."),
          TEXT("Configure the full chain, often a file called fullchain.pem."), "RFC 8461 §3.3"),
    FETCH(PolicyCertExpired, Error, TEXT("The policy host's certificate has expired on %1"), senders::ignoreFetch,
          TEXT("Renew it, and automate the renewal."), "RFC 8461 §3.3"),
    FETCH(PolicyCertNotYetValid, Error, TEXT("The policy host's certificate is not valid before %1"),
          senders::ignoreFetch, TEXT("Check the clocks, or issue the certificate again."), "RFC 8461 §3.3"),
    FETCH(PolicyCertExpiring, Warning, TEXT("The policy host's certificate expires on %1"), senders::soon,
          TEXT("Renew it, and automate the renewal."), "RFC 8461 §3.3"),
    FETCH(PolicyCertNameMismatch, Error, TEXT("The certificate is not for %1 but for %2"), senders::ignoreFetch,
          TEXT("Issue a certificate that has this name."), "RFC 8461 §3.3"),
    FETCH(PolicyCertProviderName, Error, TEXT("The certificate is only for the provider's name %2, not for %1"),
          senders::ignoreFetch, TEXT("Ask the provider to issue a certificate for your policy host."), "RFC 8461 §8.2"),
    FETCH(PolicyCertCnOnly, Error, TEXT("The certificate has the name %1 only in its subject, which does not count"),
          senders::ignoreFetch, TEXT("Issue a certificate with the name as subjectAltName."), "RFC 8461 §3.3"),
    FETCH(PolicyCertWildcardInvalid, Error, TEXT("The wildcard %2 in the certificate does not cover %1"),
          senders::ignoreFetch, TEXT("Issue a certificate that has the exact name."), "RFC 8461 §3.3"),
    FETCH(PolicyCertWildcard, Notice, TEXT("The policy host uses the wildcard certificate %1"), senders::fine, "",
          "RFC 8461 §3.3"),
    FETCH(PolicyCertWeak, Warning, TEXT("The policy host's certificate is weak: %1"),
          TEXT("More and more senders refuse such a certificate."),
          TEXT("Issue one with an RSA key of 2048 bits or an EC key, signed with SHA-256."), "RFC 9325 §4.5"),
    FETCH(PolicyHttpOk, Ok, TEXT("The policy file was fetched as senders do"), senders::fine, "", "RFC 8461 §3.3"),
    FETCH(PolicyHttpStatus, Error, TEXT("The web server answers with status %1 instead of 200"), senders::ignoreFetch,
          TEXT("Serve the file at /.well-known/mta-sts.txt with status 200."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpRedirect, Error, TEXT("The web server redirects to %1"),
          TEXT("Senders must not follow redirects: they cannot fetch the policy."),
          TEXT("Serve the file directly at its address."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpContentType, Warning, TEXT("The policy file is sent as %1 instead of text/plain"), senders::differ,
          TEXT("Set the content type to text/plain."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpContentTypeMissing, Warning, TEXT("The policy file is sent without a content type"),
          senders::differ, TEXT("Set the content type to text/plain."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpCharset, Warning, TEXT("The policy file is declared as %1"), senders::differ,
          TEXT("Declare utf-8, or nothing."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpTimeout, Error, TEXT("The policy file did not arrive in time: %1"), senders::ignoreFetch,
          TEXT("Serve the file as a static one, near the front of the web server."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpSlow, Warning, TEXT("The policy file takes %1 seconds"),
          TEXT("Impatient senders give up after four seconds."), TEXT("Serve the file as a static one."),
          "RFC 8461 §3.3"),
    FETCH(PolicyHttpTooLarge, Error, TEXT("The answer is larger than 64 KiB"), senders::ignoreFetch,
          TEXT("Serve the policy alone; it needs a few hundred octets."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpLarge, Notice, TEXT("The policy file has %1 octets"),
          TEXT("Some senders read only the first 10,240 octets."), TEXT("Use wildcards or fewer lines."),
          "RFC 8461 §3.3"),
    FETCH(PolicyHttpContentEncoding, Warning, TEXT("The policy file is sent compressed (%1) though nobody asked"),
          TEXT("Senders that do not decompress see nonsense instead of a policy."),
          TEXT("Switch compression off for this address."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpTruncated, Error, TEXT("The answer of the web server breaks off: %1"), senders::ignoreFetch,
          TEXT("Check the web server and anything in front of it."), "RFC 8461 §3.3"),
    FETCH(PolicyHttpEmpty, Error, TEXT("The policy file is empty"), senders::ignoreFile,
          TEXT("Put the policy into the file."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpHtml, Error, TEXT("The web server sends a web page instead of the policy"), senders::ignoreFile,
          TEXT("Exempt the address from rewriting, log-in and bot protection."), "RFC 8461 §3.2"),
    FETCH(PolicyHttpVaries, Error, TEXT("The addresses of the policy host serve different policies: %1"),
          TEXT("Which policy a sender applies depends on chance."), TEXT("Put the same file on every server."),
          "RFC 8461 §8.1"),
    FETCH(PolicyHttpCacheStale, Warning, TEXT("The policy file comes from a cache and is %1 seconds old"),
          TEXT("After a change, senders may fetch the old policy under the new id."),
          TEXT("Let caches keep the file for a minute at most."), "RFC 8461 §8.1"),
    FETCH(PolicyHttpCookie, Notice, TEXT("The web server sets a cookie along with the policy file"),
          TEXT("Senders skip the cookie."), TEXT("Serve the file as a static one."), "RFC 8461 §3.3"),
};

} // namespace

std::span<const CatalogueRow> hostRows()
{
    return rows;
}

} // namespace gatepost
