<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>See: gatepost-cli %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gatepost-cli audits MTA-STS deployments (RFC 8461).

  gatepost-cli audit DOMAIN…        what senders see, and what they do
  gatepost-cli lint policy FILE|-   check a policy file or a record offline
  gatepost-cli match HOST PATTERN…  compare an MX host with mx lines
  gatepost-cli lab                  a small internet on loopback to try it on

  gatepost-cli audit --demo         audits that lab at once
  gatepost-cli COMMAND --help       options of a command
  gatepost-cli --version
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits the MTA-STS deployment of domains.

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 could not be tested, 3 wrong use, 4 internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail domains, addresses or URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write there instead of to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read domains from a file, one in a line; # begins a comment; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits at the same time (64).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, or ADDRESS[:PORT]; several with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, or a PEM file of the only authorities to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socks5://HOST:PORT for all connections but DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect to the MX hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for one audit (180).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks, unprotected, at-risk, advice or never: from which effect on the exit status is 1 (unprotected).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit the domains of the built-in lab; no internet is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the policy hosts, for laboratories (443).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the MX hosts, for laboratories (25).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this network for public, for laboratories: ADDRESS/BITS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format must be text or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-on must be blocks, unprotected, at-risk, advice or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resolver: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--public-net: %1 is no network, such as 127.53.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1“%2” is no mail domain: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one domain, or --from-file, or --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s). Name up to three of them to see their findings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab serves %1 domains on loopback. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit one of them in another terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the demo domains on loopback, in the foreground, and says how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the name server (a free one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the policy hosts (a free one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the mail servers (a free one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario files to serve instead of the built-in ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octet %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record set must be a list of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1 must be a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wildcard stands for the first label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covers one label; %2 has more. It would need %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bare name %1 is not covered by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern is near to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is close to %2 but not equal: a typing mistake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a policy file or a record without any network. Prints JSON.

lint policy FILE|-
lint sts-record TEXT… | --rrset FILE|-
lint tlsrpt-record TEXT… | --rrset FILE|-

Exit status: 0 valid, 1 not valid, 3 wrong use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record set as JSON: a list of records, each a list of strings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy, sts-record or tlsrpt-record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one policy file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to check: policy, sts-record or tlsrpt-record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the text of the record, or --rrset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether a policy&apos;s mx patterns cover a host (RFC 8461 §4.1). Prints JSON.

Exit status: 0 covered, 1 not covered, 3 wrong use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MX host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values of the mx lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a host and the patterns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoLab</name>
    <message>
        <source>Demo (built in)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1 over %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1, no records)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: connect %1, TLS %2, first octet %3, total %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended while %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes on; no more was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate 1 (the server&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  DNS names    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Subject      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Issuer       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Valid        %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Key          %1, %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Signature    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Serial       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  SHA-256      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is trusted (store: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification says (store: %1):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Senders treat the domain as one without MTA-STS: mail flows, but unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders cannot fetch the policy. New senders deliver unprotected; others go on with the policy they remember until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders discard the whole policy file and deliver unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders following the RFC accept this; some well-known programs do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In enforce mode senders must not deliver to this host: they try the next one, or the mail waits and bounces. In testing mode they deliver and report a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders cannot deliver to this host, with or without MTA-STS, and try the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Once the date has passed, senders refuse the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders send no reports: failures stay invisible to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders send their reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts no mail (null MX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host has a public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an address record or an alias for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an A or AAAA record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host could not be looked up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders whose resolver fails in the same way cannot fetch the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another resolver; if it fails as well, repair the name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host is an alias of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders follow the alias and expect a certificate for your own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host is an alias of %1, where there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders cannot fetch the policy. Whoever gets hold of that name can publish a policy for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the alias or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host has an address that is not public: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host exists only through a DNS wildcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders reach it; but every other name of the zone answers, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the name explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host has no IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with IPv6 only cannot fetch the policy; they are rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an AAAA record if the web server has IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS and certificate of the policy host are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host does not answer on port 443: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the web server, or open port 443 in the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host does not answer at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that try this address first wait, or cannot fetch the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair that address or remove its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with the policy host does not come about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the web server&apos;s TLS settings for this host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host speaks only obsolete versions of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate comes from an unknown authority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a certificate of a public authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host does not send the intermediate certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders cannot verify the certificate, though browsers often can, and do not fetch the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the full chain, often a file called fullchain.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate has expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it, and automate the renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not valid before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clocks, or issue the certificate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate expires on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a certificate that has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is only for the provider&apos;s name %2, not for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to issue a certificate for your policy host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has the name %1 only in its subject, which does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a certificate with the name as subjectAltName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wildcard %2 in the certificate does not cover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a certificate that has the exact name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host uses the wildcard certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is weak: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More and more senders refuse such a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue one with an RSA key of 2048 bits or an EC key, signed with SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file was fetched as senders do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server answers with status %1 instead of 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the file at /.well-known/mta-sts.txt with status 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server redirects to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders must not follow redirects: they cannot fetch the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the file directly at its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file is sent as %1 instead of text/plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the content type to text/plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file is sent without a content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file is declared as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare utf-8, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file did not arrive in time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the file as a static one, near the front of the web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file takes %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impatient senders give up after four seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the file as a static one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the policy alone; it needs a few hundred octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file has %1 octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some senders read only the first 10,240 octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use wildcards or fewer lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file is sent compressed (%1) though nobody asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that do not decompress see nonsense instead of a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch compression off for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the web server breaks off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the web server and anything in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the policy into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server sends a web page instead of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt the address from rewriting, log-in and bot protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of the policy host serve different policies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which policy a sender applies depends on chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the same file on every server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file comes from a cache and is %1 seconds old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change, senders may fetch the old policy under the new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let caches keep the file for a minute at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server sets a cookie along with the policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders skip the cookie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy covers every MX host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not covered by the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy and change the id of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy covers none of the MX hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In enforce mode mail from senders that honour MTA-STS stops: it waits and bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the MX hosts to the policy at once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup host %1 is not covered by the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In enforce mode senders must not use it. Nobody notices until the first host is down: then mail waits and bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more labels than %2 covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the line “mx: %3”: a wildcard stands for one label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MX record: senders use the address of %1 itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders deliver to the domain&apos;s own address, if the policy lists that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null MX says that the domain accepts no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders return the mail at once; the policy is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the mode to none, or remove MTA-STS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null MX stands beside other MX hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What senders do depends on the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the null MX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host %1 is an alias of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders compare and ask for the certificate of the MX name; some refuse an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the MX record name %2 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address that mail could be delivered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address record, or correct the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names the address %1 instead of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the host a name, and use that in the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a proper host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some senders refuse it, and no authority issues a certificate for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup of %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders whose resolver fails in the same way keep the mail and try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 does not exist in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to it is returned at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address that is not public: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders cannot reach the host at that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers STARTTLS with a good certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders deliver, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MX host answered on port 25; this network may block it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said: this tells about the network you are in, not about the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from another network, or through a SOCKS5 proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port 25: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If senders see the same, they try the next host; this is no matter of MTA-STS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the mail server, or open port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that try this address first lose time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turned us away: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may concern the address we come from only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable STARTTLS with a certificate for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS of %1 is masked or taken back on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection of the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers STARTTLS and then refuses it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the TLS error in the mail server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends clear text after it agreed to TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful senders end the connection; others can be tricked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the mail server, or whatever stands in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers STARTTLS again inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with %1 does not come about: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the mail server&apos;s TLS settings and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks only obsolete versions of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an unknown authority: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not send the intermediate certificate of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expires on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a certificate that has the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has the name only in its subject, which does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for the mail domain %2, not for the MX host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 fits another mx line only: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In enforce mode senders following the RFC must not deliver to this host; some programs do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for %2, the name behind the alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the MX record name %2, or add %1 to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is weak: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of %1 show different certificates, and not all are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether senders deliver depends on the address they try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same certificate everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announces REQUIRETLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file follows the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 without BOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as plain ASCII or UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines end with CR alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the lines with CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines end with LF; CR LF is the usual form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the lines with CR LF to be on the safe side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines end with LF, others with CR LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all lines with CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar has no empty lines: strict senders discard the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line is not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the last line, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank stands before “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank stands before the colon in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “%1” has no colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as “name: value”, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “%1” is a comment; the file must not have any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be written “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the field name in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as first line: version: STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is “%1” instead of STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: version: STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version stands in line %1 instead of line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: mode: testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode “%1” does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use enforce, testing or none, in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: max_age: 604800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is “%1”; it must be a number of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is %1, more than a year (31557600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 31557600 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lists no MX host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line “mx: …” for every MX host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host name that an mx line may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bare host name, as the MX record has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ASCII form that begins with xn--.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wildcard in “%1” is not the whole first label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard is “*.” at the beginning, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several hosts stand on one mx line: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one mx line for each host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice, as “%2” and “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one counts; several programs take the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders skip the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “%1: %2” is not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the extra field “%1” contains a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid the colon, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “%1” contains a typographic or invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the line again in a plain text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes from a draft older than the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy in the form of the RFC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode is enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders deliver only to listed MX hosts with verified TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode is testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders check and report, but refuse nothing: there is no protection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to enforce once the reports are clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders treat the domain as one without a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file until older policies have expired, or start again with testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders remember the policy long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is %1 seconds; two weeks or more protect better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders forget the policy sooner: whoever blocks the renewal that long removes the protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it to 1209600 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is %1 seconds, less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy hardly protects, and some senders ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy expires at once; some senders discard the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it to 604800 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age is %1 seconds while still testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders remember this policy for a long time, mistakes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a week while testing, and raise it with enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows every host below the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any host of the domain that has a certificate may receive mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the MX hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covers names that anybody can register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger&apos;s host can pass as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches no MX host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the full host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an address, not a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches no MX host, because MX records have names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host name of the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already covered by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches no MX host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; the line waits for a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it unless you are migrating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covers the hosts of all customers of a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any host of that provider may receive the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is usual with that provider; know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode none without mx lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is allowed; two programs discard such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the mx lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is valid, its id is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders look for the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the policy file online first, then publish: v=STSv1; id=…;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be looked up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders whose resolver fails in the same way cannot discover or renew the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another resolver; if it fails as well, repair the name servers of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 MTA-STS records; only one is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one record and delete the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another TXT record stands beside the MTA-STS record: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything but the MTA-STS record from this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not begin with v=STSv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put v=STSv1; at the very beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is written “%1”; case matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write v=STSv1 exactly like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use v=STSv1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank stands between v=STSv1 and the semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar allows it, but senders look for the text “v=STSv1;” and discard the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an id, for instance the current date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value after id=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id has %2 characters; 32 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id contains “%1”; only letters and digits are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters and digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has a second id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first id counts; some senders take the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field name “%1” must be written in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write id= in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not well formed at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the record as: v=STSv1; id=…; and put it in quotation marks in a zone file, or it ends at the first semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record contains a character that is not plain ASCII: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the record again, without quotes or blanks from a word processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks or backslashes are part of the record: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the text without quotes; the name server&apos;s form adds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has an unknown field: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders skip the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field unless you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra field “%1” is not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is split into several strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders join the strings without a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish one string; the record is short enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record breaks where its strings are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish one string, or put the missing character into one of the strings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record comes from %1 through an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders follow the alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias of the record ends at %1, where there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders find no record. Whoever gets hold of that name can publish one for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases of the record run in a circle or are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the alias to the name that holds the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record comes from a DNS wildcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders find the record; so they do under every other name of the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the record under its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands at %1, where nobody looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s TTL is %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders notice a new policy that much later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s TTL is only %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders ask again for every mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use five minutes or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internationalised name is %1 in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders use the ASCII form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no TLSRPT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish at _smtp._tls: v=TLSRPTv1; rua=mailto:…;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 TLSRPT records; only one is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another TXT record stands beside the TLSRPT record: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything but the TLSRPT record from this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not begin with v=TLSRPTv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put v=TLSRPTv1; at the very beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSRPT record has no rua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rua=mailto: and an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a mailto: nor an https: address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write mailto: before a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid report address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a character that must be encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %21 for “!” and %3B for “;”, or remove the size limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has %1 report addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders use at least one of them, not surely all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders skip the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to another organisation: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be aware who reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report address %1 cannot receive mail: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address whose domain has a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to the domain that they are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If mail to the domain fails, so do the reports about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address in another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSRPT record is not well formed at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it as: v=TLSRPTv1; rua=mailto:…;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSRPT record stands at %1, where nobody looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSRPT record&apos;s TTL is %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an hour or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>Fix first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged, because step %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sender does with each MX host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolver: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after %1 of 7 steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Enforcing and working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcing, but %1 of %2 MX hosts are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcing, and mail is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing: nothing is refused yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, but senders ignore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off (mode none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS skip %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other hosts could not be tested from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail still arrives through %1. If that is down, it waits at the sender and bounces after some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders check and report, and deliver in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In enforce they would refuse %n MX host(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The audit ended before it could be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, policy file and MX names are consistent, and the mode is enforce. The MX hosts were not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and policy file work, and the mode is enforce; but no MX host could be tested from here. This says nothing about your servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Senders that honour MTA-STS accept %n MX host(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MX host(s) could not be tested from here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mail is refused by senders that honour MTA-STS: it waits and bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders ignore this policy. %1 Mail flows, unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says that it does not apply: senders deliver as without MTA-STS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MTA-STS record. Senders use TLS if your servers offer it, without checking who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null MX: this domain says it accepts no mail. MTA-STS has nothing to protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither an MX record nor an address: no mail can reach this domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer breaks the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear text after the agreement on TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS was taken away on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the aliases run in a circle or are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatepost failed here (not your server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an address; MTA-STS is about names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two dots follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than 63 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has more than 253 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins or ends with a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains a character that host names do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed in internationalised names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last part is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivers, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivers (would be refused in enforce)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivers as without MTA-STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::AuditQueue</name>
    <message>
        <source>This computer names no DNS resolver. Choose one in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::AuditSession</name>
    <message>
        <source>%1: waiting for %2…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::AuditWorkspace</name>
    <message>
        <source>Raw log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;X comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders without MTA-STS deliver as before, over TLS when offered. Nothing on your server refuses mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1. The findings below are what was known then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit ended the audit after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist in DNS. Is it spelt right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::EvidenceDrawer</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a finding, or a cell of the MX comparison, to see what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the evidence (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands to repeat by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the raw evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What senders do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a terminal with dig, curl and openssl. The commands ask the same server the same question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen %1 from %2. Source: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::FindingsModel</name>
    <message>
        <source>%1, %2, step %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::FindingsPane</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide passed checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n passed check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only step %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend: every check passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::HostsModel</name>
    <message>
        <source>%1 covers one label only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not cover the bare name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is no host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no policy to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain itself: no MX record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX host (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy line that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::MainWindow</name>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;address box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as &amp;text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gatepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Gatepost is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail domain or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain or mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: from where and through which resolver is looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo cannot start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo&apos;s own name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system resolver (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolver: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no mail domain: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Audit – Gatepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done. %n check(s) passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25: may be blocked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25: not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gatepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatepost %1

Shows how senders see the MTA-STS deployment of a mail domain (RFC 8461).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::MarkWidget</name>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::PipelineView</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped after step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::StartPage</name>
    <message>
        <source>Check how senders see a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatepost looks up the MTA-STS record, fetches the policy, compares it with the MX hosts and their certificates, and tells you what a compliant sender would do. It sends no mail and needs no account: everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline: Gatepost serves a small internet to itself, with good and broken domains to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatepost will ask DNS via %1 and connect to port 443 of the policy host and port 25 of the MX hosts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::StepButton</name>
    <message>
        <source>running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged, because step %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatepost::VerdictHeader</name>
    <message>
        <source>took %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finished steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies verdict and findings as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix first: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows how senders see the MTA-STS deployment of a mail domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail domain to audit at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the demo audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walks the screens and writes pictures of them to this folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
