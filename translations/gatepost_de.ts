<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcceptedRisk</name>
    <message>
        <source>Say why, so that it can be understood later.</source>
        <translation>Geben Sie den Grund an, damit er später nachvollziehbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen verwenden.</numerusform>
            <numerusform>Höchstens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who accepts it.</source>
        <translation>Angeben, wer es akzeptiert.</translation>
    </message>
    <message>
        <source>Choose the day on which it ends.</source>
        <translation>Den Tag wählen, an dem es endet.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Choose a day within one year.</source>
        <translation>Einen Tag innerhalb eines Jahres wählen.</translation>
    </message>
    <message>
        <source>accepted until %1 by %2</source>
        <translation>akzeptiert bis %1 von %2</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Senders that know DANE go by the TLSA records of %1, the others by MTA-STS.</source>
        <translation>Absender, die DANE kennen, richten sich nach den TLSA-Einträgen von %1, die anderen nach MTA-STS.</translation>
    </message>
    <message>
        <source>Senders that know DANE go by the TLSA records of %1, the others check nothing.</source>
        <translation>Absender, die DANE kennen, richten sich nach den TLSA-Einträgen von %1, die anderen prüfen nichts.</translation>
    </message>
    <message>
        <source>The two contradict: those that know DANE do not deliver to %1, the others do.</source>
        <translation>Beide widersprechen sich: Wer DANE kennt, stellt an %1 nicht zu, die anderen schon.</translation>
    </message>
    <message>
        <source>The two contradict: those that know DANE deliver to %1, those that know only MTA-STS do not.</source>
        <translation>Beide widersprechen sich: Wer DANE kennt, stellt an %1 zu, wer nur MTA-STS kennt, nicht.</translation>
    </message>
    <message>
        <source>The two agree.</source>
        <translation>Beide stimmen überein.</translation>
    </message>
</context>
<context>
    <name>AuditChanges</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 s)</source>
        <translation> (%1 s)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aufgeführt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n Oktett</numerusform>
            <numerusform>%n Oktette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1 (%n day(s))</source>
        <translation>
            <numerusform>bis %1 (%n Tag)</numerusform>
            <numerusform>bis %1 (%n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>These are audits of two domains.</source>
        <translation>Dies sind Prüfungen von zwei Domains.</translation>
    </message>
    <message>
        <source>Different vantage: differences in step 6 may come from where the test ran.</source>
        <translation>Anderer Standort: Unterschiede in Schritt 6 können daher rühren, von wo aus getestet wurde.</translation>
    </message>
    <message>
        <source>Different resolver: differences in DNS may come from who was asked.</source>
        <translation>Anderer Resolver: Unterschiede im DNS können daher rühren, wer gefragt wurde.</translation>
    </message>
    <message>
        <source>Different trusted roots: differences of certificates may come from them.</source>
        <translation>Andere vertrauenswürdige Wurzeln: Unterschiede bei Zertifikaten können daher rühren.</translation>
    </message>
    <message>
        <source>One of the audits looked further than the other.</source>
        <translation>Eine der Prüfungen ging weiter als die andere.</translation>
    </message>
    <message>
        <source>An audit that was stopped is compared as far as it came.</source>
        <translation>Eine abgebrochene Prüfung wird so weit verglichen, wie sie gekommen ist.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>MX hosts</source>
        <translation>MX-Hosts</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>How it was tested</source>
        <translation>Wie getestet wurde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>tested from</source>
        <translation>getestet von</translation>
    </message>
    <message>
        <source>resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>trusted roots</source>
        <translation>vertrauenswürdige Wurzeln</translation>
    </message>
    <message>
        <source>Gatepost</source>
        <translation>Gatepost</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing changed that a sender would notice.</source>
        <translation>Es hat sich nichts geändert, was ein Absender bemerken würde.</translation>
    </message>
    <message>
        <source>The MX host %1 was added without adding it to the policy.</source>
        <translation>Der MX-Host %1 wurde hinzugefügt, ohne ihn in die Richtlinie aufzunehmen.</translation>
    </message>
    <message>
        <source>The MX host %1 was added; the policy lists it.</source>
        <translation>Der MX-Host %1 wurde hinzugefügt; die Richtlinie führt ihn auf.</translation>
    </message>
    <message>
        <source>The MX host %1 was added.</source>
        <translation>Der MX-Host %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is now refused: %2</source>
        <translation>%1 wird jetzt abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 is no longer refused.</source>
        <translation>%1 wird nicht mehr abgelehnt.</translation>
    </message>
    <message>
        <source>The MX host %1 was removed.</source>
        <translation>Der MX-Host %1 wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of MX hosts.</source>
        <translation>
            <numerusform>%n weitere Änderung an MX-Hosts.</numerusform>
            <numerusform>%n weitere Änderungen an MX-Hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>An MTA-STS record was published.</source>
        <translation>Ein MTA-STS-Eintrag wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>The MTA-STS record is gone. Senders that remember the policy go on applying it.</source>
        <translation>Der MTA-STS-Eintrag ist verschwunden. Absender, die sich die Richtlinie gemerkt haben, wenden sie weiter an.</translation>
    </message>
    <message>
        <source>The mode changed from %1 to %2.</source>
        <translation>Der Modus wurde von %1 auf %2 geändert.</translation>
    </message>
    <message>
        <source>The policy changed and the id did not: senders that remember the old policy do not look.</source>
        <translation>Die Richtlinie hat sich geändert, die id nicht: Absender, die sich die alte Richtlinie gemerkt haben, sehen nicht nach.</translation>
    </message>
    <message>
        <source>The policy changed, and the id with it.</source>
        <translation>Die Richtlinie hat sich geändert und mit ihr die id.</translation>
    </message>
    <message>
        <source>The id changed and the policy did not: senders fetch it again, nothing else happens.</source>
        <translation>Die id hat sich geändert, die Richtlinie nicht: Absender rufen sie erneut ab, sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>%1 has a new certificate, until %2.</source>
        <translation>%1 hat ein neues Zertifikat, gültig bis %2.</translation>
    </message>
    <message>
        <source>The verdict was “%1” and is “%2”.</source>
        <translation>Das Urteil war „%1“ und ist jetzt „%2“.</translation>
    </message>
</context>
<context>
    <name>AuditFile</name>
    <message>
        <source>The audit in this file cannot be read: %1</source>
        <translation>Die Prüfung in dieser Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This JSON document is not an audit of Gatepost.</source>
        <translation>Dieses JSON-Dokument ist keine Prüfung von Gatepost.</translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n audit(s); one can be opened.</source>
        <translation>
            <numerusform>Das Dokument enthält %n Prüfung; nur eine kann geöffnet werden.</numerusform>
            <numerusform>Das Dokument enthält %n Prüfungen; nur eine kann geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds no audit but: %1</source>
        <translation>Diese Datei enthält keine Prüfung, sondern: %1</translation>
    </message>
    <message>
        <source>This file is damaged: the audit in it is missing.</source>
        <translation>Diese Datei ist beschädigt: Die Prüfung darin fehlt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than any audit.</source>
        <translation>%1 ist größer als jede Prüfung.</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>name matches %1 (DNS name in the certificate)</source>
        <translation>Name passt zu %1 (DNS-Name im Zertifikat)</translation>
    </message>
    <message>
        <source>name matches %1 (wildcard in the certificate)</source>
        <translation>Name passt zu %1 (Wildcard im Zertifikat)</translation>
    </message>
    <message>
        <source>only the common name is %1; senders do not use it</source>
        <translation>nur der Common Name lautet %1; Absender verwenden ihn nicht</translation>
    </message>
    <message>
        <source>only a wildcard that does not count would match %1</source>
        <translation>nur eine Wildcard, die nicht zählt, würde zu %1 passen</translation>
    </message>
    <message>
        <source>no name in the certificate matches %1</source>
        <translation>kein Name im Zertifikat passt zu %1</translation>
    </message>
    <message>
        <source>chain ends at a trusted root: %1 (store: %2)</source>
        <translation>Kette endet an einer vertrauenswürdigen Wurzel: %1 (Speicher: %2)</translation>
    </message>
    <message>
        <source>the certificate is signed by itself (store: %1)</source>
        <translation>das Zertifikat ist selbstsigniert (Speicher: %1)</translation>
    </message>
    <message>
        <source>the server does not send an intermediate certificate (store: %1)</source>
        <translation>der Server sendet ein Zwischenzertifikat nicht (Speicher: %1)</translation>
    </message>
    <message>
        <source>chain ends at a root that is not trusted (store: %1)</source>
        <translation>Kette endet an einer nicht vertrauenswürdigen Wurzel (Speicher: %1)</translation>
    </message>
    <message>
        <source>a key or a signature is too weak (store: %1)</source>
        <translation>ein Schlüssel oder eine Signatur ist zu schwach (Speicher: %1)</translation>
    </message>
    <message>
        <source>the chain is not accepted (store: %1)</source>
        <translation>die Kette wird nicht akzeptiert (Speicher: %1)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not valid yet: %1</source>
        <translation>noch nicht gültig: %1</translation>
    </message>
    <message numerus="yes">
        <source>expired: %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>abgelaufen: %1 (vor %n Tag)</numerusform>
            <numerusform>abgelaufen: %1 (vor %n Tagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %1 (%n day(s) left)</source>
        <translation>
            <numerusform>gültig %1 (noch %n Tag)</numerusform>
            <numerusform>gültig %1 (noch %n Tage)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n Bit</numerusform>
            <numerusform>%1, %n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate %1 cannot be read</source>
        <translation>Zertifikat %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Schlüssel, SHA-256</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>not for servers</source>
        <translation>nicht für Server</translation>
    </message>
    <message>
        <source>without the host name (SNI) no certificate is sent</source>
        <translation>ohne den Hostnamen (SNI) wird kein Zertifikat gesendet</translation>
    </message>
    <message>
        <source>sent without / with the host name (SNI): same certificate</source>
        <translation>ohne / mit Hostnamen (SNI) gesendet: dasselbe Zertifikat</translation>
    </message>
    <message>
        <source>sent without / with the host name (SNI): another certificate</source>
        <translation>ohne / mit Hostnamen (SNI) gesendet: ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>does not count for mail</source>
        <translation>zählt für Mail nicht</translation>
    </message>
    <message>
        <source>fits no certificate of the chain</source>
        <translation>passt zu keinem Zertifikat der Kette</translation>
    </message>
    <message>
        <source>fits certificate %1, but the chain or the name does not verify</source>
        <translation>passt zu Zertifikat %1, aber die Kette oder der Name hält der Überprüfung nicht stand</translation>
    </message>
    <message>
        <source>fits certificate %1</source>
        <translation>passt zu Zertifikat %1</translation>
    </message>
    <message>
        <source>the certificate cannot be read: %1</source>
        <translation>das Zertifikat ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>See: gatepost-cli %1 --help</source>
        <translation>Siehe: gatepost-cli %1 --help</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Audits the MTA-STS deployment of domains.

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 could not be tested, 3 wrong use, 4 internal error.</source>
        <translation>Prüft den Einsatz von MTA-STS bei Domains.

Rückgabewert: 0 nichts ab --fail-on, 1 Befunde, 2 nicht prüfbar, 3 falscher Aufruf, 4 interner Fehler.</translation>
    </message>
    <message>
        <source>mail domains, addresses or URLs</source>
        <translation>Mail-Domains, Adressen oder URLs</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text oder json.</translation>
    </message>
    <message>
        <source>Write there instead of to standard output.</source>
        <translation>Dorthin statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Read domains from a file, one in a line; # begins a comment; - is standard input.</source>
        <translation>Domains aus einer Datei lesen, eine je Zeile; # beginnt einen Kommentar; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Audits at the same time (64).</source>
        <translation>Gleichzeitige Prüfungen (64).</translation>
    </message>
    <message>
        <source>system, or a PEM file of the only authorities to trust.</source>
        <translation>system, oder eine PEM-Datei mit den einzigen Stellen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>socks5://HOST:PORT for all connections but DNS.</source>
        <translation>socks5://HOST:PORT für alle Verbindungen außer DNS.</translation>
    </message>
    <message>
        <source>Do not connect to the MX hosts.</source>
        <translation>Keine Verbindung zu den MX-Hosts.</translation>
    </message>
    <message>
        <source>Seconds for one audit (180).</source>
        <translation>Sekunden für eine Prüfung (180).</translation>
    </message>
    <message>
        <source>blocks, unprotected, at-risk, advice or never: from which effect on the exit status is 1 (unprotected).</source>
        <translation>blocks, unprotected, at-risk, advice oder never: ab welcher Wirkung der Rückgabewert 1 ist (unprotected).</translation>
    </message>
    <message>
        <source>Audit the domains of the built-in lab; no internet is needed.</source>
        <translation>Die Domains des eingebauten Labors prüfen; dazu braucht es kein Internet.</translation>
    </message>
    <message>
        <source>Port of the policy hosts, for laboratories (443).</source>
        <translation>Port der Richtlinien-Hosts, für Labore (443).</translation>
    </message>
    <message>
        <source>Port of the MX hosts, for laboratories (25).</source>
        <translation>Port der MX-Hosts, für Labore (25).</translation>
    </message>
    <message>
        <source>Take this network for public, for laboratories: ADDRESS/BITS.</source>
        <translation>Dieses Netz als öffentlich ansehen, für Labore: ADRESSE/BITS.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3</source>
        <translation>--%1 muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>--format must be text or json</source>
        <translation>--format muss text oder json sein</translation>
    </message>
    <message>
        <source>--fail-on must be blocks, unprotected, at-risk, advice or never</source>
        <translation>--fail-on muss blocks, unprotected, at-risk, advice oder never sein</translation>
    </message>
    <message>
        <source>--resolver: %1</source>
        <translation>--resolver: %1</translation>
    </message>
    <message>
        <source>--proxy: %1</source>
        <translation>--proxy: %1</translation>
    </message>
    <message>
        <source>--public-net: %1 is no network, such as 127.53.0.0/16</source>
        <translation>--public-net: %1 ist kein Netz wie 127.53.0.0/16</translation>
    </message>
    <message>
        <source>%1“%2” is no mail domain: %3</source>
        <translation>%1„%2“ ist keine Mail-Domain: %3</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Name at least one domain, or --from-file, or --demo.</source>
        <translation>Nennen Sie mindestens eine Domain, oder --from-file, oder --demo.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s). Name up to three of them to see their findings.</source>
        <translation>
            <numerusform>%n Domain. Nennen Sie bis zu drei davon, um ihre Befunde zu sehen.</numerusform>
            <numerusform>%n Domains. Nennen Sie bis zu drei davon, um ihre Befunde zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The lab serves %1 domains on loopback. Ctrl+C ends it.</source>
        <translation>Das Labor bedient %1 Domains auf Loopback. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>Audit one of them in another terminal:</source>
        <translation>Prüfen Sie eine davon in einem anderen Terminal:</translation>
    </message>
    <message>
        <source>Serves the demo domains on loopback, in the foreground, and says how to reach them.</source>
        <translation>Bedient die Demo-Domains auf Loopback, im Vordergrund, und sagt, wie sie zu erreichen sind.</translation>
    </message>
    <message>
        <source>Port of the name server (a free one).</source>
        <translation>Port des Nameservers (ein freier).</translation>
    </message>
    <message>
        <source>Port of the policy hosts (a free one).</source>
        <translation>Port der Richtlinien-Hosts (ein freier).</translation>
    </message>
    <message>
        <source>Port of the mail servers (a free one).</source>
        <translation>Port der Mailserver (ein freier).</translation>
    </message>
    <message>
        <source>scenario files to serve instead of the built-in ones</source>
        <translation>Szenario-Dateien, die statt der eingebauten bedient werden</translation>
    </message>
    <message>
        <source>octet %1: %2</source>
        <translation>Oktett %1: %2</translation>
    </message>
    <message>
        <source>the record set must be a list of records</source>
        <translation>die Eintragsmenge muss eine Liste von Einträgen sein</translation>
    </message>
    <message>
        <source>record %1 must be a list of strings</source>
        <translation>Eintrag %1 muss eine Liste von Zeichenketten sein</translation>
    </message>
    <message>
        <source>The names are equal.</source>
        <translation>Die Namen sind gleich.</translation>
    </message>
    <message>
        <source>The wildcard stands for the first label.</source>
        <translation>Der Platzhalter steht für den ersten Namensteil.</translation>
    </message>
    <message>
        <source>%1 covers one label; %2 has more. It would need %3.</source>
        <translation>%1 deckt einen Namensteil ab; %2 hat mehr. Nötig wäre %3.</translation>
    </message>
    <message>
        <source>The bare name %1 is not covered by %2.</source>
        <translation>%2 deckt den bloßen Namen %1 nicht ab.</translation>
    </message>
    <message>
        <source>No pattern is near to %1.</source>
        <translation>Kein Muster ist nah an %1.</translation>
    </message>
    <message>
        <source>%1 is close to %2 but not equal: a typing mistake?</source>
        <translation>%1 ist fast, aber nicht ganz %2: ein Tippfehler?</translation>
    </message>
    <message>
        <source>There are no patterns.</source>
        <translation>Es gibt keine Muster.</translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation>%1 ist kein Hostname.</translation>
    </message>
    <message>
        <source>Checks a policy file or a record without any network. Prints JSON.

lint policy FILE|-
lint sts-record TEXT… | --rrset FILE|-
lint tlsrpt-record TEXT… | --rrset FILE|-

Exit status: 0 valid, 1 not valid, 3 wrong use.</source>
        <translation>Prüft eine Richtliniendatei oder einen Eintrag ganz ohne Netz. Gibt JSON aus.

lint policy DATEI|-
lint sts-record TEXT… | --rrset DATEI|-
lint tlsrpt-record TEXT… | --rrset DATEI|-

Rückgabewert: 0 gültig, 1 ungültig, 3 falscher Aufruf.</translation>
    </message>
    <message>
        <source>The record set as JSON: a list of records, each a list of strings.</source>
        <translation>Die Eintragsmenge als JSON: eine Liste von Einträgen, jeder eine Liste von Zeichenketten.</translation>
    </message>
    <message>
        <source>policy, sts-record or tlsrpt-record</source>
        <translation>policy, sts-record oder tlsrpt-record</translation>
    </message>
    <message>
        <source>Name one policy file, or - for standard input.</source>
        <translation>Nennen Sie eine Richtliniendatei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say what to check: policy, sts-record or tlsrpt-record.</source>
        <translation>Sagen Sie, was geprüft werden soll: policy, sts-record oder tlsrpt-record.</translation>
    </message>
    <message>
        <source>Give the text of the record, or --rrset.</source>
        <translation>Geben Sie den Text des Eintrags an, oder --rrset.</translation>
    </message>
    <message>
        <source>Says whether a policy&apos;s mx patterns cover a host (RFC 8461 §4.1). Prints JSON.

Exit status: 0 covered, 1 not covered, 3 wrong use.</source>
        <translation>Sagt, ob die mx-Muster einer Richtlinie einen Host abdecken (RFC 8461 §4.1). Gibt JSON aus.

Rückgabewert: 0 abgedeckt, 1 nicht abgedeckt, 3 falscher Aufruf.</translation>
    </message>
    <message>
        <source>the MX host</source>
        <translation>der MX-Host</translation>
    </message>
    <message>
        <source>the values of the mx lines</source>
        <translation>die Werte der mx-Zeilen</translation>
    </message>
    <message>
        <source>Name a host and the patterns.</source>
        <translation>Nennen Sie einen Host und die Muster.</translation>
    </message>
    <message>
        <source>socks5://HOST:PORT for the MX hosts alone, where port 25 is blocked.</source>
        <translation>socks5://HOST:PORT nur für die MX-Hosts, wo Port 25 gesperrt ist.</translation>
    </message>
    <message>
        <source>Ask the MX hosts through that SSH host, with your own ssh.</source>
        <translation>Die MX-Hosts über diesen SSH-Host fragen, mit Ihrem eigenen ssh.</translation>
    </message>
    <message>
        <source>HOST[:PORT] whose port 25 answers: asked only when no MX host does, to tell a blocked network from silent servers.</source>
        <translation>HOST[:PORT], dessen Port 25 antwortet: wird nur gefragt, wenn kein MX-Host antwortet, um ein gesperrtes Netz von stummen Servern zu unterscheiden.</translation>
    </message>
    <message>
        <source>Take the MX sessions from this file, which the script of “probe script” wrote.</source>
        <translation>Die MX-Sitzungen aus dieser Datei nehmen, die das Skript von „probe script“ geschrieben hat.</translation>
    </message>
    <message>
        <source>sender: look only at what a sender sees; full: at everything that explains it (full).</source>
        <translation>sender: nur ansehen, was ein Absender sieht; full: auch alles, was es erklärt (full).</translation>
    </message>
    <message>
        <source>Judge as another sender would: rfc8461, postfix-before-3.10.5, strict-content-type, no-mta-sts or dane-first (rfc8461).</source>
        <translation>Urteilen wie ein anderer Absender: rfc8461, postfix-before-3.10.5, strict-content-type, no-mta-sts oder dane-first (rfc8461).</translation>
    </message>
    <message>
        <source>An older policy file that the sender may hold, and when it was last served (now), as 2026-11-16.</source>
        <translation>Eine ältere Richtliniendatei, die der Absender noch haben kann, und wann sie zuletzt ausgeliefert wurde (jetzt), als 2026-11-16.</translation>
    </message>
    <message>
        <source>Judge certificates and memories for that day instead of today.</source>
        <translation>Zertifikate und Gemerktes für diesen Tag statt für heute beurteilen.</translation>
    </message>
    <message>
        <source>--depth must be sender or full</source>
        <translation>--depth muss sender oder full sein</translation>
    </message>
    <message>
        <source>Give one of --mx-proxy, --mx-ssh, --probe-result and --no-smtp.</source>
        <translation>Geben Sie nur eines an: --mx-proxy, --mx-ssh, --probe-result oder --no-smtp.</translation>
    </message>
    <message>
        <source>--mx-proxy: %1</source>
        <translation>--mx-proxy: %1</translation>
    </message>
    <message>
        <source>--mx-ssh: %1</source>
        <translation>--mx-ssh: %1</translation>
    </message>
    <message>
        <source>--control-host: “%1” is no host name or address</source>
        <translation>--control-host: „%1“ ist weder Hostname noch Adresse</translation>
    </message>
    <message>
        <source>--saved takes the domains from its file; name none beside it.</source>
        <translation>--saved nimmt die Domains aus seiner Datei; nennen Sie keine daneben.</translation>
    </message>
    <message>
        <source>--probe-result is about one domain.</source>
        <translation>--probe-result gilt für eine einzige Domain.</translation>
    </message>
    <message>
        <source>--probe-result: %1</source>
        <translation>--probe-result: %1</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 ist größer als %2 MiB</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Everything Gatepost can find, by step. The effect is what senders that honour MTA-STS do, by the mode of the policy: none or no policy, testing, enforce. An ellipsis stands for what an audit found.</source>
        <translation>Alles, was Gatepost finden kann, nach Schritten. Die Wirkung ist, was Absender tun, die MTA-STS beachten, je nach Modus der Richtlinie: none oder keine Richtlinie, testing, enforce. Auslassungspunkte stehen für das, was ein Audit gefunden hat.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>effect: none · testing · enforce</source>
        <translation>Wirkung: none · testing · enforce</translation>
    </message>
    <message>
        <source>what senders do</source>
        <translation>was Absender tun</translation>
    </message>
    <message>
        <source>fix first</source>
        <translation>zuerst beheben</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Lists everything Gatepost can find, and what it means.</source>
        <translation>Listet alles auf, was Gatepost finden kann, und was es bedeutet.</translation>
    </message>
    <message>
        <source>markdown or json (markdown).</source>
        <translation>markdown oder json (markdown).</translation>
    </message>
    <message>
        <source>This command takes no arguments.</source>
        <translation>Dieser Befehl nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>--format must be markdown or json</source>
        <translation>--format muss markdown oder json sein</translation>
    </message>
    <message>
        <source>“%1” is no mx pattern; senders ignore a policy that has it.</source>
        <translation>„%1“ ist kein mx-Muster; eine Richtlinie, in der es steht, ignorieren Absender.</translation>
    </message>
    <message>
        <source>Writes a script for a machine that may use port 25. It needs only sh and openssl there, contacts each MX host once and sends no mail.

  gatepost-cli probe script example.org &gt; probe.sh
  sh probe.sh &gt; result.txt                            (there)
  gatepost-cli audit example.org --probe-result result.txt

Exit status: 0 written, 2 no host found, 3 wrong use.</source>
        <translation>Schreibt ein Skript für einen Rechner, der Port 25 benutzen darf. Es braucht dort nur sh und openssl, verbindet sich mit jedem MX-Host einmal und versendet keine Post.

  gatepost-cli probe script example.org &gt; probe.sh
  sh probe.sh &gt; result.txt                            (dort)
  gatepost-cli audit example.org --probe-result result.txt

Rückgabewert: 0 geschrieben, 2 kein Host gefunden, 3 falsch aufgerufen.</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>was zu schreiben ist</translation>
    </message>
    <message>
        <source>the mail domain whose MX hosts are tested</source>
        <translation>die Mail-Domain, deren MX-Hosts geprüft werden</translation>
    </message>
    <message>
        <source>Test these instead of looking them up: HOST=ADDRESS[,ADDRESS…]; repeat it.</source>
        <translation>Diese prüfen, statt sie nachzuschlagen: HOST=ADRESSE[,ADRESSE…]; mehrfach möglich.</translation>
    </message>
    <message>
        <source>--hosts: “%1” is not HOST=ADDRESS[,ADDRESS…]</source>
        <translation>--hosts: „%1“ ist nicht HOST=ADRESSE[,ADRESSE…]</translation>
    </message>
    <message>
        <source>Name one domain, or --hosts.</source>
        <translation>Nennen Sie eine Domain oder --hosts.</translation>
    </message>
    <message>
        <source>“%1” is no mail domain: %2</source>
        <translation>„%1“ ist keine Mail-Domain: %2</translation>
    </message>
    <message>
        <source>%1 has no MX host with a public address.</source>
        <translation>%1 hat keinen MX-Host mit öffentlicher Adresse.</translation>
    </message>
    <message>
        <source>Say what to write: script.</source>
        <translation>Sagen Sie, was zu schreiben ist: script.</translation>
    </message>
    <message>
        <source>--remember: %1 is no valid policy; gatepost-cli lint policy says why</source>
        <translation>--remember: %1 ist keine gültige Richtlinie; gatepost-cli lint policy sagt, warum</translation>
    </message>
    <message>
        <source>--sender must be rfc8461, postfix-before-3.10.5, strict-content-type, no-mta-sts or dane-first</source>
        <translation>--sender muss rfc8461, postfix-before-3.10.5, strict-content-type, no-mta-sts oder dane-first sein</translation>
    </message>
    <message>
        <source>--on must be a day such as 2026-12-05</source>
        <translation>--on muss ein Tag wie 2026-12-05 sein</translation>
    </message>
    <message>
        <source>An audit would show one of: %1</source>
        <translation>Ein Audit würde eines davon zeigen: %1</translation>
    </message>
    <message>
        <source>Next: gatepost-cli audit %1</source>
        <translation>Weiter: gatepost-cli audit %1</translation>
    </message>
    <message>
        <source>Says what a text is and what it means: a bounce, log lines, a record, a policy, the output of a DNS tool, a TLS report, a certificate.

Exit status: 0 recognised, 1 not recognised, 3 wrong use.</source>
        <translation>Sagt, was ein Text ist und was er bedeutet: ein Bounce, Protokollzeilen, ein Eintrag, eine Richtlinie, die Ausgabe eines DNS-Werkzeugs, ein TLS-Bericht, ein Zertifikat.

Rückgabewert: 0 erkannt, 1 nicht erkannt, 3 falsch aufgerufen.</translation>
    </message>
    <message>
        <source>The text itself instead of a file.</source>
        <translation>Der Text selbst statt einer Datei.</translation>
    </message>
    <message>
        <source>Name one file, - for standard input, or --text.</source>
        <translation>Nennen Sie eine Datei, - für die Standardeingabe oder --text.</translation>
    </message>
    <message>
        <source>system, or ADDRESS[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query; several with commas.</source>
        <translation>system oder ADRESSE[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Asked as well when an answer of the first looks filtered or wrong.</source>
        <translation>Wird ebenfalls gefragt, wenn eine Antwort des ersten gefiltert oder falsch aussieht.</translation>
    </message>
    <message>
        <source>A file with DS or DNSKEY records of the DNS root, instead of IANA&apos;s.</source>
        <translation>Eine Datei mit DS- oder DNSKEY-Einträgen der DNS-Wurzel statt der von IANA.</translation>
    </message>
    <message>
        <source>Also send a command in one packet with STARTTLS and see whether the MX host obeys it: harmless, but only for hosts of your own.</source>
        <translation>Auch einen Befehl im selben Paket wie STARTTLS senden und sehen, ob der MX-Host ihm folgt: harmlos, aber nur für eigene Hosts.</translation>
    </message>
    <message>
        <source>Port that is asked without TLS when HTTPS fails, for laboratories (80).</source>
        <translation>Port, der ohne TLS gefragt wird, wenn HTTPS fehlschlägt, für Labore (80).</translation>
    </message>
    <message>
        <source>the file, or - for standard input; words that name no file are the text</source>
        <translation>die Datei oder - für die Standardeingabe; Wörter, die keine Datei nennen, sind der Text</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Port of the policy hosts that answer without TLS (a free one).</source>
        <translation>Port der Richtlinien-Hosts, die ohne TLS antworten (ein freier).</translation>
    </message>
    <message>
        <source>Words at the head of a report, such as Confidential.</source>
        <translation>Wörter am Kopf eines Berichts, etwa Vertraulich.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, for spreadsheets that need it.</source>
        <translation>CSV mit einem Byte Order Mark beginnen, für Tabellenprogramme, die es brauchen.</translation>
    </message>
    <message>
        <source>system, or ADDRESS[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query.</source>
        <translation>system oder ADRESSE[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query.</translation>
    </message>
    <message>
        <source>text, json, markdown, html, csv, pdf, or gatepost: a file that the window opens (text).</source>
        <translation>text, json, markdown, html, csv, pdf oder gatepost: eine Datei, die das Fenster öffnet (text).</translation>
    </message>
    <message>
        <source>Language of what is printed, such as de; that of the system otherwise.</source>
        <translation>Sprache der Ausgabe, etwa de; sonst die des Systems.</translation>
    </message>
    <message>
        <source>What a row of CSV is about: findings, hosts or domains (findings).</source>
        <translation>Wovon eine CSV-Zeile handelt: findings, hosts oder domains (findings).</translation>
    </message>
    <message>
        <source>Judge audits saved with --format json or gatepost again, as of today, without the network.</source>
        <translation>Mit --format json oder gatepost gespeicherte Prüfungen erneut beurteilen, Stand heute, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>--format must be text, json, markdown, html, csv, pdf or gatepost</source>
        <translation>--format muss text, json, markdown, html, csv, pdf oder gatepost sein</translation>
    </message>
    <message>
        <source>--format gatepost writes a file: name it with --output</source>
        <translation>--format gatepost schreibt eine Datei: mit --output benennen</translation>
    </message>
    <message>
        <source>A .gatepost file holds everything; --redact is for reports and JSON.</source>
        <translation>Eine .gatepost-Datei enthält alles; --redact ist für Berichte und JSON.</translation>
    </message>
    <message>
        <source>--language must be one of %1</source>
        <translation>--language muss eines von %1 sein</translation>
    </message>
    <message>
        <source>--rows must be findings, hosts or domains</source>
        <translation>--rows muss findings, hosts oder domains sein</translation>
    </message>
    <message numerus="yes">
        <source>--format gatepost takes one audit, not %n</source>
        <translation>
            <numerusform>--format gatepost nimmt eine Prüfung, nicht %n</numerusform>
            <numerusform>--format gatepost nimmt eine Prüfung, nicht %n</numerusform>
        </translation>
    </message>
    <message>
        <source>--max-age must be a number from 0 to %1</source>
        <translation>--max-age muss eine Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>--mx: “%1” is no host name and no *.DOMAIN</source>
        <translation>--mx: „%1“ ist weder ein Hostname noch *.DOMAIN</translation>
    </message>
    <message>
        <source>Name another place, or give --overwrite.</source>
        <translation>Einen anderen Ort angeben oder --overwrite verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1. Begin with README.txt.</source>
        <translation>
            <numerusform>%n Datei in %1. Mit README.txt beginnen.</numerusform>
            <numerusform>%n Dateien in %1. Mit README.txt beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy that is live says the same already.</source>
        <translation>Die veröffentlichte Richtlinie sagt bereits dasselbe.</translation>
    </message>
    <message>
        <source>The MX records of %1 could not be looked up.</source>
        <translation>Die MX-Einträge von %1 konnten nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The MTA-STS record of %1 could not be looked up.</source>
        <translation>Der MTA-STS-Eintrag von %1 konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Writes a policy and everything needed to publish it: files for where it will live, DNS records, the steps in order, a checklist.

Exit status: 0 written, 1 the policy is not valid and nothing was written, 2 what is live could not be seen, 3 wrong use, or the output cannot be written, 4 internal error.</source>
        <translation>Schreibt eine Richtlinie und alles, was zum Veröffentlichen nötig ist: Dateien für den Ort der Bereitstellung, DNS-Einträge, die Schritte in ihrer Reihenfolge, eine Checkliste.

Exit-Status: 0 geschrieben, 1 die Richtlinie ist ungültig und nichts wurde geschrieben, 2 das derzeit Veröffentlichte war nicht einsehbar, 3 falscher Aufruf, oder die Ausgabe kann nicht geschrieben werden, 4 interner Fehler.</translation>
    </message>
    <message>
        <source>The mail domain.</source>
        <translation>Die Mail-Domain.</translation>
    </message>
    <message>
        <source>Begin with this policy file; - is standard input.</source>
        <translation>Mit dieser Richtliniendatei beginnen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>none, testing or enforce (testing).</source>
        <translation>none, testing oder enforce (testing).</translation>
    </message>
    <message>
        <source>A host that may receive mail, or *.DOMAIN; again or with commas for more.</source>
        <translation>Ein Host, der Mail empfangen darf, oder *.DOMAIN; für weitere wiederholen oder Kommas verwenden.</translation>
    </message>
    <message>
        <source>Seconds that senders keep the policy (86400).</source>
        <translation>Sekunden, für die Absender die Richtlinie behalten (86400).</translation>
    </message>
    <message>
        <source>A new folder, or a new file that ends with .zip; - shows everything (-).</source>
        <translation>Ein neuer Ordner oder eine neue Datei, die auf .zip endet; - zeigt alles an (-).</translation>
    </message>
    <message>
        <source>Replace an export that is there already.</source>
        <translation>Einen bereits vorhandenen Export ersetzen.</translation>
    </message>
    <message>
        <source>text or json, for --output - (text).</source>
        <translation>text oder json, für --output - (text).</translation>
    </message>
    <message>
        <source>Where the policy will live: %1 (file).</source>
        <translation>Wo die Richtlinie liegen wird: %1 (file).</translation>
    </message>
    <message>
        <source>Put the policy into the configuration instead of a file (nginx).</source>
        <translation>Die Richtlinie in die Konfiguration statt in eine Datei schreiben (nginx).</translation>
    </message>
    <message>
        <source>Folder of the policy file on the server (/var/www/mta-sts/DOMAIN).</source>
        <translation>Ordner der Richtliniendatei auf dem Server (/var/www/mta-sts/DOMAIN).</translation>
    </message>
    <message>
        <source>Certificate with its chain, on the server (where certbot puts it).</source>
        <translation>Zertifikat mit seiner Kette, auf dem Server (dort, wo certbot es ablegt).</translation>
    </message>
    <message>
        <source>Its key, on the server.</source>
        <translation>Der zugehörige Schlüssel, auf dem Server.</translation>
    </message>
    <message>
        <source>The server has no IPv6.</source>
        <translation>Der Server hat kein IPv6.</translation>
    </message>
    <message>
        <source>Nothing on port 80.</source>
        <translation>Nichts auf Port 80.</translation>
    </message>
    <message>
        <source>Send all other paths to this https:// address (404).</source>
        <translation>Alle anderen Pfade an diese https://-Adresse weiterleiten (404).</translation>
    </message>
    <message>
        <source>Traefik&apos;s certificate resolver (letsencrypt).</source>
        <translation>Zertifikats-Resolver von Traefik (letsencrypt).</translation>
    </message>
    <message>
        <source>Traefik&apos;s Docker network (traefik).</source>
        <translation>Docker-Netzwerk von Traefik (traefik).</translation>
    </message>
    <message>
        <source>The domain whose provider serves the policy, for the target delegation.</source>
        <translation>Die Domain, deren Anbieter die Richtlinie ausliefert, für das Ziel delegation.</translation>
    </message>
    <message>
        <source>The form of the records: %1 (bind).</source>
        <translation>Die Form der Einträge: %1 (bind).</translation>
    </message>
    <message>
        <source>The zone that the records go into, when it is not the domain itself.</source>
        <translation>Die Zone, in die die Einträge kommen, wenn es nicht die Domain selbst ist.</translation>
    </message>
    <message>
        <source>Address of the policy host; again or with commas for more.</source>
        <translation>Adresse des Richtlinien-Hosts; für weitere wiederholen oder Kommas verwenden.</translation>
    </message>
    <message>
        <source>Name that the policy host is to be an alias of, instead of addresses.</source>
        <translation>Name, für den der Richtlinien-Host ein Alias sein soll, statt Adressen.</translation>
    </message>
    <message>
        <source>Where TLS reports go: mailto: or https:; again for more.</source>
        <translation>Wohin TLS-Berichte gehen: mailto: oder https:; für weitere wiederholen.</translation>
    </message>
    <message>
        <source>Time to live of the records (3600).</source>
        <translation>Lebensdauer (TTL) der Einträge (3600).</translation>
    </message>
    <message>
        <source>time, content, or the id itself (time).</source>
        <translation>time, content oder die id selbst (time).</translation>
    </message>
    <message>
        <source>An id that was used before and must not come again; again or with commas for more.</source>
        <translation>Eine id, die schon verwendet wurde und nicht wiederkehren darf; für weitere wiederholen oder Kommas verwenden.</translation>
    </message>
    <message>
        <source>Look at what is published: MX hosts, id, policy and reports of now are the beginning.</source>
        <translation>Nachsehen, was veröffentlicht ist: die jetzigen MX-Hosts, id, Richtlinie und Berichte bilden den Anfang.</translation>
    </message>
    <message>
        <source>Look at the built-in lab; no internet is needed.</source>
        <translation>Im eingebauten Labor nachsehen; kein Internet nötig.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option.</source>
        <translation>„%1“ gehört zu keiner Option.</translation>
    </message>
    <message>
        <source>“%1” is no name: %2</source>
        <translation>„%1“ ist kein Name: %2</translation>
    </message>
    <message>
        <source>Name the domain with --domain.</source>
        <translation>Die Domain mit --domain angeben.</translation>
    </message>
    <message>
        <source>--mode must be none, testing or enforce</source>
        <translation>--mode muss none, testing oder enforce sein</translation>
    </message>
    <message>
        <source>A value of the policy is one line.</source>
        <translation>Ein Wert der Richtlinie ist eine einzige Zeile.</translation>
    </message>
    <message>
        <source>--output must name a folder, a .zip file, or -</source>
        <translation>--output muss einen Ordner, eine .zip-Datei oder - angeben</translation>
    </message>
    <message>
        <source>--target must be one of: %1</source>
        <translation>--target muss eines hiervon sein: %1</translation>
    </message>
    <message>
        <source>--other-paths must be an https:// address</source>
        <translation>--other-paths muss eine https://-Adresse sein</translation>
    </message>
    <message>
        <source>--dns must be one of: %1</source>
        <translation>--dns muss eines hiervon sein: %1</translation>
    </message>
    <message>
        <source>--host-address: “%1” is no address</source>
        <translation>--host-address: „%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>--ttl must be a number of seconds</source>
        <translation>--ttl muss eine Anzahl Sekunden sein</translation>
    </message>
    <message numerus="yes">
        <source>holds %n audit(s), not one</source>
        <translation>
            <numerusform>enthält %n Prüfung, nicht eine</numerusform>
            <numerusform>enthält %n Prüfungen, nicht eine</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what changed between two saved audits (.gatepost files, or JSON of one audit).

Exit status: 0 nothing changed, 1 something did, 3 wrong use.</source>
        <translation>Sagt, was sich zwischen zwei gespeicherten Prüfungen geändert hat (.gatepost-Dateien oder JSON einer Prüfung).

Exit-Status: 0 nichts hat sich geändert, 1 etwas hat sich geändert, 3 falscher Aufruf.</translation>
    </message>
    <message>
        <source>the earlier audit; - is standard input</source>
        <translation>die frühere Prüfung; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the later audit</source>
        <translation>die spätere Prüfung</translation>
    </message>
    <message>
        <source>text, json, or a report: html, markdown or pdf (text).</source>
        <translation>text, json oder ein Bericht: html, markdown oder pdf (text).</translation>
    </message>
    <message>
        <source>Also show what did not change.</source>
        <translation>Auch zeigen, was sich nicht geändert hat.</translation>
    </message>
    <message>
        <source>Write a report there.</source>
        <translation>Einen Bericht dorthin schreiben.</translation>
    </message>
    <message>
        <source>Name the two files to compare.</source>
        <translation>Die beiden zu vergleichenden Dateien angeben.</translation>
    </message>
    <message>
        <source>--format takes text, json, html, markdown or pdf.</source>
        <translation>--format nimmt text, json, html, markdown oder pdf.</translation>
    </message>
    <message>
        <source>--output is for reports: html, markdown or pdf.</source>
        <translation>--output ist für Berichte: html, markdown oder pdf.</translation>
    </message>
    <message>
        <source>gatepost-cli audits MTA-STS deployments (RFC 8461).

  gatepost-cli audit DOMAIN…        what senders see, and what they do
  gatepost-cli lint policy FILE|-   check a policy file or a record offline
  gatepost-cli match HOST PATTERN…  compare an MX host with mx lines
  gatepost-cli author --domain …    a policy and everything to publish it
  gatepost-cli probe script DOMAIN  a script that tests the MX hosts from another machine
  gatepost-cli explain FILE|-       what a bounce, a record or any other text means
  gatepost-cli compare LEFT RIGHT   what changed between two saved audits
  gatepost-cli plan KIND            the stages of a roll-out, a change or a removal, with dates
  gatepost-cli findings             everything Gatepost can find, and what it means
  gatepost-cli lab                  a small internet on loopback to try it on

  gatepost-cli audit --demo         audits that lab at once
  gatepost-cli COMMAND --help       options of a command
  gatepost-cli --version
</source>
        <translation>gatepost-cli prüft MTA-STS-Bereitstellungen (RFC 8461).

  gatepost-cli audit DOMAIN…        was Absender sehen und was sie tun
  gatepost-cli lint policy FILE|-   eine Richtliniendatei oder einen Eintrag offline prüfen
  gatepost-cli match HOST PATTERN…  einen MX-Host mit mx-Zeilen vergleichen
  gatepost-cli author --domain …    eine Richtlinie und alles zu ihrer Veröffentlichung
  gatepost-cli probe script DOMAIN  ein Skript, das die MX-Hosts von einem anderen Rechner aus testet
  gatepost-cli explain FILE|-       was ein Bounce, ein Eintrag oder ein anderer Text bedeutet
  gatepost-cli compare LEFT RIGHT   was sich zwischen zwei gespeicherten Prüfungen geändert hat
  gatepost-cli plan KIND            die Stufen einer Einführung, einer Änderung oder einer Entfernung, mit Terminen
  gatepost-cli findings             alles, was Gatepost finden kann, und was es bedeutet
  gatepost-cli lab                  ein kleines Internet auf Loopback zum Ausprobieren

  gatepost-cli audit --demo         prüft dieses Labor sofort
  gatepost-cli COMMAND --help       Optionen eines Befehls
  gatepost-cli --version
</translation>
    </message>
    <message>
        <source>PDF/A-1b, for archives. It allows no attachment, so the evidence is not attached.</source>
        <translation>PDF/A-1b, für Archive. Es erlaubt keinen Anhang, daher werden die Belege nicht angehängt.</translation>
    </message>
    <message>
        <source>Do not attach the evidence (JSON) to a PDF.</source>
        <translation>Die Belege (JSON) nicht an ein PDF anhängen.</translation>
    </message>
    <message>
        <source>Of a PDF: a date such as 2026-11-23T10:15:00Z instead of now; also from SOURCE_DATE_EPOCH. The same audit then gives the same octets.</source>
        <translation>Für ein PDF: ein Datum wie 2026-11-23T10:15:00Z statt des jetzigen; auch aus SOURCE_DATE_EPOCH. Dieselbe Prüfung ergibt dann dieselben Oktette.</translation>
    </message>
    <message>
        <source>--format pdf needs --output FILE, since this terminal cannot show it</source>
        <translation>--format pdf braucht --output FILE, da dieses Terminal es nicht anzeigen kann</translation>
    </message>
    <message>
        <source>--report-date must be a date such as 2026-11-23 or 2026-11-23T10:15:00Z</source>
        <translation>--report-date muss ein Datum wie 2026-11-23 oder 2026-11-23T10:15:00Z sein</translation>
    </message>
    <message>
        <source>PDF/A-1b allows no attachments, so the evidence is not attached.</source>
        <translation>PDF/A-1b erlaubt keine Anhänge, daher werden die Belege nicht angehängt.</translation>
    </message>
    <message>
        <source>Prints the stages of a change in order, with dates, reasons and gates.

KIND is roll-out, mx-change, provider-change, removal or emergency. Earlier policies that senders may still hold are named with --known; unless --known-all says that these are all, one is taken to be held for a year.

Exit status: 0 the next stage may start, or all is done; 1 it has to wait, or a gate is shut; 2 a gate cannot be judged; 3 wrong use; 4 internal error.</source>
        <translation>Gibt die Stufen einer Änderung der Reihe nach aus, mit Terminen, Gründen und Freigabebedingungen.

KIND ist roll-out, mx-change, provider-change, removal oder emergency. Frühere Richtlinien, die Absender noch haben können, werden mit --known angegeben; sofern --known-all nicht besagt, dass dies alle sind, wird angenommen, dass noch eine für ein Jahr vorgehalten wird.

Exit-Status: 0 die nächste Stufe darf beginnen, oder alles ist erledigt; 1 sie muss warten, oder eine Freigabebedingung ist nicht erfüllt; 2 eine Freigabebedingung lässt sich nicht beurteilen; 3 falscher Aufruf; 4 interner Fehler.</translation>
    </message>
    <message>
        <source>what is to be changed</source>
        <translation>was geändert werden soll</translation>
    </message>
    <message>
        <source>Compute a plan again that --format json printed; - is standard input.</source>
        <translation>Einen von --format json ausgegebenen Plan neu berechnen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>When the first stage begins (today).</source>
        <translation>Wann die erste Stufe beginnt (heute).</translation>
    </message>
    <message>
        <source>Compute as of that day instead of today.</source>
        <translation>Mit Stand dieses Tages statt des heutigen rechnen.</translation>
    </message>
    <message>
        <source>careful or brisk: seven days of reports before testing, or two (careful).</source>
        <translation>careful oder brisk: sieben Tage Berichte vor testing oder zwei (careful).</translation>
    </message>
    <message>
        <source>Seconds of the last stage of a roll-out, 604800 to 31557600 (2592000).</source>
        <translation>Sekunden der letzten Stufe einer Einführung, 604800 bis 31557600 (2592000).</translation>
    </message>
    <message>
        <source>TTL of the record in seconds (3600).</source>
        <translation>TTL des Eintrags in Sekunden (3600).</translation>
    </message>
    <message>
        <source>TTL of the MX records in seconds (3600).</source>
        <translation>TTL der MX-Einträge in Sekunden (3600).</translation>
    </message>
    <message>
        <source>An MX host to come; may be repeated.</source>
        <translation>Ein MX-Host, der hinzukommt; mehrfach möglich.</translation>
    </message>
    <message>
        <source>An MX host to go; may be repeated.</source>
        <translation>Ein MX-Host, der wegfällt; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The new provider takes over the policy host as well.</source>
        <translation>Der neue Anbieter übernimmt auch den Richtlinien-Host.</translation>
    </message>
    <message>
        <source>list-hosts, testing or none: how an emergency is ended (list-hosts).</source>
        <translation>list-hosts, testing oder none: wie ein Notfall beendet wird (list-hosts).</translation>
    </message>
    <message>
        <source>A policy file that senders may hold, and when it was last served, as 2026-11-16; without a day it is live. May be repeated.</source>
        <translation>Eine Richtliniendatei, die Absender noch haben können, und wann sie zuletzt ausgeliefert wurde, etwa 2026-11-16; ohne Tag gilt sie als aktuell ausgeliefert. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>The policies named with --known are all there ever were.</source>
        <translation>Außer den mit --known genannten Richtlinien gab es nie andere.</translation>
    </message>
    <message>
        <source>Judge the gates by this audit, saved with “audit --format json”.</source>
        <translation>Die Freigabebedingungen nach dieser Prüfung beurteilen, gespeichert mit „audit --format json“.</translation>
    </message>
    <message>
        <source>The policy file to be published, whose mx lines the gates are judged with.</source>
        <translation>Die zu veröffentlichende Richtliniendatei, mit deren mx-Zeilen die Freigabebedingungen beurteilt werden.</translation>
    </message>
    <message>
        <source>A stage that is done, and when; may be repeated.</source>
        <translation>Eine erledigte Stufe und wann sie erledigt wurde; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Go on with that stage before its time; needs --who and --why.</source>
        <translation>Mit dieser Stufe vorzeitig fortfahren; braucht --who und --why.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Wer dafür verantwortlich ist.</translation>
    </message>
    <message>
        <source>For which reason.</source>
        <translation>Aus welchem Grund.</translation>
    </message>
    <message>
        <source>text, markdown, ics or json (text).</source>
        <translation>text, markdown, ics oder json (text).</translation>
    </message>
    <message>
        <source>--format must be text, markdown, ics or json</source>
        <translation>--format muss text, markdown, ics oder json sein</translation>
    </message>
    <message>
        <source>--%1 must be a day such as 2026-12-05</source>
        <translation>--%1 muss ein Tag wie 2026-12-05 sein</translation>
    </message>
    <message>
        <source>--plan takes kind and domain from its file; name none beside it.</source>
        <translation>--plan entnimmt Art und Domain seiner Datei; daneben keine angeben.</translation>
    </message>
    <message>
        <source>Name one of roll-out, mx-change, provider-change, removal and emergency.</source>
        <translation>Eines von roll-out, mx-change, provider-change, removal und emergency angeben.</translation>
    </message>
    <message>
        <source>--domain: name the mail domain</source>
        <translation>--domain: die Mail-Domain angeben</translation>
    </message>
    <message>
        <source>--pace must be careful or brisk</source>
        <translation>--pace muss careful oder brisk sein</translation>
    </message>
    <message>
        <source>--emergency must be list-hosts, testing or none</source>
        <translation>--emergency muss list-hosts, testing oder none sein</translation>
    </message>
    <message>
        <source>--%1: “%2” is no host name</source>
        <translation>--%1: „%2“ ist kein Hostname</translation>
    </message>
    <message>
        <source>Name the MX hosts to come with --add, those to go with --remove.</source>
        <translation>Hinzukommende MX-Hosts mit --add angeben, wegfallende mit --remove.</translation>
    </message>
    <message>
        <source>--%1: %2 is no valid policy; gatepost-cli lint policy says why</source>
        <translation>--%1: %2 ist keine gültige Richtlinie; den Grund nennt gatepost-cli lint policy</translation>
    </message>
    <message>
        <source>--audit: %1 is not among the domains of that file.</source>
        <translation>--audit: %1 gehört nicht zu den Domains dieser Datei.</translation>
    </message>
    <message>
        <source>--done: “%1” is not a stage of this plan and a day, such as testing@2026-12-05</source>
        <translation>--done: „%1“ ist keine Stufe dieses Plans mit einem Tag, etwa testing@2026-12-05</translation>
    </message>
    <message>
        <source>--who and --why belong to --shorten.</source>
        <translation>--who und --why gehören zu --shorten.</translation>
    </message>
    <message>
        <source>--shorten: “%1” is no stage</source>
        <translation>--shorten: „%1“ ist keine Stufe</translation>
    </message>
    <message>
        <source>--shorten needs --who and --why: somebody has to answer for it.</source>
        <translation>--shorten braucht --who und --why: Jemand muss dafür die Verantwortung übernehmen.</translation>
    </message>
    <message>
        <source>--only takes blocks, unprotected, at-risk, advice and could-not-test, with commas between; “%1” is none of them</source>
        <translation>--only akzeptiert blocks, unprotected, at-risk, advice und could-not-test, durch Kommas getrennt; „%1“ gehört nicht dazu</translation>
    </message>
    <message>
        <source>--redact takes own and mx-addresses, with a comma between; “%1” is neither</source>
        <translation>--redact akzeptiert own und mx-addresses, durch Komma getrennt; „%1“ ist keines von beiden</translation>
    </message>
    <message>
        <source>manager, standard or engineer: how much evidence a report shows (standard).</source>
        <translation>manager, standard oder engineer: wie viele Belege ein Bericht zeigt (standard).</translation>
    </message>
    <message>
        <source>List only findings of these effects in a report, which says so: blocks, unprotected, at-risk, advice, could-not-test.</source>
        <translation>Im Bericht nur Befunde mit diesen Auswirkungen aufführen; der Bericht weist darauf hin: blocks, unprotected, at-risk, advice, could-not-test.</translation>
    </message>
    <message>
        <source>Do not list the checks that passed in a report.</source>
        <translation>Bestandene Prüfpunkte nicht im Bericht aufführen.</translation>
    </message>
    <message>
        <source>Hide in reports and JSON: own (addresses and names of this place and its user), mx-addresses.</source>
        <translation>In Berichten und JSON verbergen: own (Adressen und Namen dieses Standorts und seines Benutzers), mx-addresses.</translation>
    </message>
    <message>
        <source>Title of a report.</source>
        <translation>Titel eines Berichts.</translation>
    </message>
    <message>
        <source>For whom a report is.</source>
        <translation>Für wen ein Bericht bestimmt ist.</translation>
    </message>
    <message>
        <source>Who made a report.</source>
        <translation>Wer einen Bericht erstellt hat.</translation>
    </message>
    <message>
        <source>Some lines of your own at the head of a report.</source>
        <translation>Einige eigene Zeilen am Anfang eines Berichts.</translation>
    </message>
    <message>
        <source>a4 or letter (a4).</source>
        <translation>a4 oder letter (a4).</translation>
    </message>
    <message>
        <source>--%1 may have at most %2 characters</source>
        <translation>--%1 darf höchstens %2 Zeichen haben</translation>
    </message>
    <message>
        <source>--detail must be manager, standard or engineer</source>
        <translation>--detail muss manager, standard oder engineer sein</translation>
    </message>
    <message>
        <source>--paper must be a4 or letter</source>
        <translation>--paper muss a4 oder letter sein</translation>
    </message>
    <message>
        <source>A certificate is said to end soon when it ends within so many days (14).</source>
        <translation>Ein Zertifikat gilt als bald endend, wenn es in höchstens so vielen Tagen endet (14).</translation>
    </message>
    <message>
        <source>A policy in enforce is said to be remembered too shortly below so many days (14).</source>
        <translation>Eine Richtlinie in enforce gilt als zu kurz gemerkt, wenn es weniger als so viele Tage sind (14).</translation>
    </message>
    <message>
        <source>What a report contains is for reports: html, markdown or pdf.</source>
        <translation>Optionen zum Inhalt eines Berichts gelten nur für Berichte: html, markdown oder pdf.</translation>
    </message>
    <message>
        <source>--sections takes summary, hosts, findings, plan, timeline, evidence and log, with commas between; “%1” is none of them</source>
        <translation>--sections akzeptiert summary, hosts, findings, plan, timeline, evidence und log, durch Kommas getrennt; „%1“ gehört nicht dazu</translation>
    </message>
    <message>
        <source>Parts of a report: summary, hosts, findings, plan, timeline, evidence, log (all but log). Method and limits are always there.</source>
        <translation>Teile eines Berichts: summary, hosts, findings, plan, timeline, evidence, log (alle außer log). Methode und Grenzen sind immer enthalten.</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG picture on the cover of a PDF or HTML report.</source>
        <translation>Ein Bild (PNG, JPEG oder SVG) auf dem Deckblatt eines PDF- oder HTML-Berichts.</translation>
    </message>
    <message>
        <source>Findings that somebody lives with are told as such: FILE is JSON by the schema accepted-risks, or “history” for those of the window.</source>
        <translation>Befunde, die jemand bewusst in Kauf nimmt, als solche ausweisen: FILE ist JSON nach dem Schema accepted-risks oder „history“ für die aus dem Programmfenster.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>No line can match: %1 is no host name.</source>
        <translation>Keine Zeile kann passen: %1 ist kein Hostname.</translation>
    </message>
    <message>
        <source>The policy has no mx line.</source>
        <translation>Die Richtlinie hat keine mx-Zeile.</translation>
    </message>
    <message>
        <source>No line matches %1, none comes near.</source>
        <translation>Keine Zeile passt zu %1, keine kommt ihm nahe.</translation>
    </message>
    <message>
        <source>%1 covers one label; %2 has more. %3 would match.</source>
        <translation>%1 deckt nur ein Label ab; %2 hat mehr. %3 würde passen.</translation>
    </message>
    <message>
        <source>The bare name %2 is not covered by %1. %3 would match.</source>
        <translation>Der bloße Name %2 ist von %1 nicht abgedeckt. %3 würde passen.</translation>
    </message>
    <message>
        <source>No line matches %2. %1 is close, but not equal.</source>
        <translation>Keine Zeile passt zu %2. %1 ist nahe, aber nicht gleich.</translation>
    </message>
    <message>
        <source>No line matches %2. %1 is close, but not equal; %3 would.</source>
        <translation>Keine Zeile passt zu %2. %1 ist nahe, aber nicht gleich; %3 würde passen.</translation>
    </message>
    <message>
        <source>No line matches %2; %1 comes nearest.</source>
        <translation>Keine Zeile passt zu %2; %1 kommt am nächsten.</translation>
    </message>
    <message>
        <source>Whether a policy lists it is not known.</source>
        <translation>Ob eine Richtlinie ihn nennt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no policy to compare it with.</source>
        <translation>Es gibt keine Richtlinie zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 (wildcard, one label)</source>
        <translation>%1 (Wildcard, ein Label)</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (genau)</translation>
    </message>
    <message>
        <source>Covered by the policy: %1</source>
        <translation>Von der Richtlinie abgedeckt: %1</translation>
    </message>
    <message>
        <source>%1: port 25 %2, STARTTLS %3, issuer %4, dates %5, name %6</source>
        <translation>%1: Port 25 %2, STARTTLS %3, Aussteller %4, Daten %5, Name %6</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>Wildcard</translation>
    </message>
    <message>
        <source>nearest miss</source>
        <translation>knapp daneben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: a sender %2</source>
        <translation>%1: Ein Absender %2</translation>
    </message>
    <message>
        <source>There is no MX record: the domain itself is the host.</source>
        <translation>Es gibt keinen MX-Eintrag: Die Domain selbst ist der Host.</translation>
    </message>
    <message>
        <source>Assumed, and not tested yet.</source>
        <translation>Angenommen und noch nicht getestet.</translation>
    </message>
    <message>
        <source>Null MX: this domain says it accepts no mail. MTA-STS has nothing to protect.</source>
        <translation>Null-MX: Diese Domain sagt, dass sie keine Mail annimmt. MTA-STS hat nichts zu schützen.</translation>
    </message>
    <message>
        <source>No MX host is known.</source>
        <translation>Es ist kein MX-Host bekannt.</translation>
    </message>
    <message>
        <source>The MX hosts are not known yet.</source>
        <translation>Die MX-Hosts sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No MX record: senders use the address of the domain itself; the policy must list it.</source>
        <translation>Kein MX-Eintrag: Absender verwenden die Adresse der Domain selbst; die Richtlinie muss sie nennen.</translation>
    </message>
    <message>
        <source>Whether a policy is published is not known.</source>
        <translation>Ob eine Richtlinie veröffentlicht ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This sender does not know MTA-STS.</source>
        <translation>Dieser Absender kennt MTA-STS nicht.</translation>
    </message>
    <message>
        <source>No policy that senders can use: they deliver without checking who answers.</source>
        <translation>Keine Richtlinie, die Absender verwenden können: Sie stellen zu, ohne zu prüfen, wer antwortet.</translation>
    </message>
    <message>
        <source>Senders ignore this policy. The table shows what its lines would cover.</source>
        <translation>Absender beachten diese Richtlinie nicht. Die Tabelle zeigt, was ihre Zeilen abdecken würden.</translation>
    </message>
</context>
<context>
    <name>Dane</name>
    <message>
        <source>unknown number</source>
        <translation>unbekannte Nummer</translation>
    </message>
    <message numerus="yes">
        <source>a digest of %n octet(s)</source>
        <translation>
            <numerusform>ein Hash von %n Oktett</numerusform>
            <numerusform>ein Hash von %n Oktetten</numerusform>
        </translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>no public key</source>
        <translation>kein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>keiner passt</translation>
    </message>
</context>
<context>
    <name>DemoLab</name>
    <message>
        <source>Demo (built in)</source>
        <translation>Demo (eingebaut)</translation>
    </message>
</context>
<context>
    <name>DnsChoices</name>
    <message>
        <source>%1 does not lie in the zone %2.</source>
        <translation>%1 liegt nicht in der Zone %2.</translation>
    </message>
    <message>
        <source>%1 is neither an address nor a host name.</source>
        <translation>%1 ist weder eine Adresse noch ein Hostname.</translation>
    </message>
    <message>
        <source>A name stands alone: beside an alias there is no other record.</source>
        <translation>Ein Name steht allein: Neben einem Alias gibt es keinen anderen Eintrag.</translation>
    </message>
    <message>
        <source>An alias cannot lead to itself.</source>
        <translation>Ein Alias kann nicht auf sich selbst verweisen.</translation>
    </message>
    <message>
        <source>Write mailto:address or https://address, several with commas between them.</source>
        <translation>mailto:adresse oder https://adresse schreiben, mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>An id has 1 to 32 letters and digits.</source>
        <translation>Eine id besteht aus 1 bis 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The live record has this id already: senders would not ask for the new file.</source>
        <translation>Der veröffentlichte Eintrag hat diese id bereits: Absender würden die neue Datei nicht abrufen.</translation>
    </message>
    <message>
        <source>BIND zone file</source>
        <translation>BIND-Zonendatei</translation>
    </message>
    <message>
        <source>Web form (name and value)</source>
        <translation>Webformular (Name und Wert)</translation>
    </message>
    <message>
        <source>Keep the quotes: without them everything after the first semicolon is a comment and lost.</source>
        <translation>Die Anführungszeichen beibehalten: Ohne sie ist alles nach dem ersten Semikolon ein Kommentar und geht verloren.</translation>
    </message>
    <message>
        <source>Raise the serial of the zone, then reload it.</source>
        <translation>Die Seriennummer der Zone erhöhen, dann die Zone neu laden.</translation>
    </message>
    <message>
        <source>One transaction takes the old record away and adds the new one: there are never two.</source>
        <translation>Eine Transaktion entfernt den alten Eintrag und fügt den neuen hinzu: Es gibt nie zwei.</translation>
    </message>
    <message>
        <source>This replaces the record. Adding would leave two, of which senders take none.</source>
        <translation>Das ersetzt den Eintrag. Hinzufügen würde zwei hinterlassen, von denen Absender keinen verwenden.</translation>
    </message>
    <message>
        <source>UPSERT replaces the record. The inner quotes belong to the value.</source>
        <translation>UPSERT ersetzt den Eintrag. Die inneren Anführungszeichen gehören zum Wert.</translation>
    </message>
    <message>
        <source>Semicolons are escaped, as OctoDNS wants them. Look at the published value once: some providers show the backslashes.</source>
        <translation>Semikolons sind maskiert, wie OctoDNS es verlangt. Den veröffentlichten Wert einmal ansehen: Manche Anbieter zeigen die Backslashes.</translation>
    </message>
    <message>
        <source>Each record is complete; take an older one of the same name out of dnsconfig.js.</source>
        <translation>Jeder Eintrag ist vollständig; einen älteren gleichen Namens aus dnsconfig.js entfernen.</translation>
    </message>
    <message>
        <source>These are resources of Route 53; other providers name them otherwise.</source>
        <translation>Dies sind Ressourcen von Route 53; bei anderen Anbietern heißen sie anders.</translation>
    </message>
    <message>
        <source>Name: type it as it stands here. Most panels add %1 by themselves.</source>
        <translation>Name: so eingeben, wie er hier steht. Die meisten Verwaltungsoberflächen ergänzen %1 selbst.</translation>
    </message>
    <message>
        <source>Change the old record instead of adding one: of two records senders take none.</source>
        <translation>Den alten Eintrag ändern, statt einen hinzuzufügen: Von zwei Einträgen verwenden Absender keinen.</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>The draft is larger than 4 MiB.</source>
        <translation>Der Entwurf ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>This is no policy draft.</source>
        <translation>Das ist kein Richtlinienentwurf.</translation>
    </message>
    <message>
        <source>The draft was written by a later version of Gatepost.</source>
        <translation>Der Entwurf wurde mit einer neueren Version von Gatepost geschrieben.</translation>
    </message>
    <message>
        <source>The draft is damaged: its text cannot be read.</source>
        <translation>Der Entwurf ist beschädigt: Sein Text ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>The byte order mark at the start was left out: senders take it for a part of the first line.</source>
        <translation>Die Byte-Reihenfolge-Markierung (BOM) am Anfang wurde weggelassen: Absender halten sie für einen Teil der ersten Zeile.</translation>
    </message>
    <message>
        <source>This file holds no policy draft.</source>
        <translation>Diese Datei enthält keinen Richtlinienentwurf.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 KiB and no policy.</source>
        <translation>%1 ist größer als %2 KiB und keine Richtlinie.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The draft is as it was.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Der Entwurf ist unverändert.</translation>
    </message>
</context>
<context>
    <name>DraftLint</name>
    <message>
        <source>Remove line %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>Move it to line 1</source>
        <translation>In Zeile 1 verschieben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Das Zeichen entfernen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Add mx: %1</source>
        <translation>mx: %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n name(s)</source>
        <translation>
            <numerusform>%n Namen hinzufügen</numerusform>
            <numerusform>%n Namen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>small</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>ask the operator</source>
        <translation>Betreiber fragen</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>kein Risiko</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>geringes Risiko</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>mit Vorsicht</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Asked %1 over %2: %3, %4</source>
        <translation>%1 über %2 gefragt: %3, %4</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>(%1, no records)</source>
        <translation>(%1, keine Einträge)</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>dem Verbinden</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>dem TLS-Handshake</translation>
    </message>
    <message>
        <source>waiting for the response</source>
        <translation>dem Warten auf die Antwort</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>dem Lesen der Datei</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>dem Ende</translation>
    </message>
    <message>
        <source>… %1 more octets</source>
        <translation>… %1 weitere Oktette</translation>
    </message>
    <message>
        <source>Connected to: %1</source>
        <translation>Verbunden mit: %1</translation>
    </message>
    <message>
        <source>TLS: %1, %2</source>
        <translation>TLS: %1, %2</translation>
    </message>
    <message>
        <source>Time: connect %1, TLS %2, first octet %3, total %4</source>
        <translation>Zeit: Verbinden %1, TLS %2, erstes Oktett %3, zusammen %4</translation>
    </message>
    <message>
        <source>Ended while %1: %2</source>
        <translation>Geendet bei %1: %2</translation>
    </message>
    <message>
        <source>The file goes on; no more was read.</source>
        <translation>Die Datei geht weiter; mehr wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Geendet: %1</translation>
    </message>
    <message>
        <source>Certificate %1 cannot be read: %2</source>
        <translation>Zertifikat %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Certificate 1 (the server&apos;s)</source>
        <translation>Zertifikat 1 (das des Servers)</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>  DNS names    %1</source>
        <translation>  DNS-Namen    %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>  Subject      %1</source>
        <translation>  Subject      %1</translation>
    </message>
    <message>
        <source>  Issuer       %1</source>
        <translation>  Aussteller   %1</translation>
    </message>
    <message>
        <source>  Valid        %1 to %2</source>
        <translation>  Gültig       %1 bis %2</translation>
    </message>
    <message>
        <source>  Key          %1, %2 bits</source>
        <translation>  Schlüssel    %1, %2 Bit</translation>
    </message>
    <message>
        <source>  Signature    %1</source>
        <translation>  Signatur     %1</translation>
    </message>
    <message>
        <source>  Serial       %1</source>
        <translation>  Nummer       %1</translation>
    </message>
    <message>
        <source>  SHA-256      %1</source>
        <translation>  SHA-256      %1</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation>Zertifikat %1: %2</translation>
    </message>
    <message>
        <source>The chain is trusted (store: %1).</source>
        <translation>Der Kette wird vertraut (Speicher: %1).</translation>
    </message>
    <message>
        <source>The verification says (store: %1):</source>
        <translation>Die Prüfung sagt (Speicher: %1):</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Gefragt wurde %1</translation>
    </message>
    <message>
        <source>DNSSEC: %1</source>
        <translation>DNSSEC: %1</translation>
    </message>
    <message>
        <source>  Purpose      not for servers</source>
        <translation>  Zweck        nicht für Server</translation>
    </message>
    <message>
        <source>  OCSP         must be sent along by the server (RFC 7633 §4.2.3.1)</source>
        <translation>  OCSP         muss vom Server mitgesandt werden (RFC 7633 §4.2.3.1)</translation>
    </message>
    <message>
        <source>Another certificate is shown at: %1</source>
        <translation>Ein anderes Zertifikat zeigt sich bei: %1</translation>
    </message>
    <message>
        <source>Second opinion, from another resolver:</source>
        <translation>Zweite Meinung, von einem anderen Resolver:</translation>
    </message>
    <message>
        <source>Asked directly: %1 at %2</source>
        <translation>Unmittelbar gefragt: %1 bei %2</translation>
    </message>
    <message>
        <source>Asked of a name server of the parent zone:</source>
        <translation>Gefragt bei einem Nameserver der übergeordneten Zone:</translation>
    </message>
    <message>
        <source>Handshake as a sender makes it</source>
        <translation>Handshake, wie ihn ein Absender macht</translation>
    </message>
    <message>
        <source>Handshake without server name</source>
        <translation>Handshake ohne Servernamen</translation>
    </message>
    <message>
        <source>Handshake with a server name that nobody has</source>
        <translation>Handshake mit einem Servernamen, den niemand hat</translation>
    </message>
    <message>
        <source>Handshake with TLS 1.0 and 1.1 only</source>
        <translation>Handshake nur mit TLS 1.0 und 1.1</translation>
    </message>
    <message>
        <source>Certificate %1 does not issue the one before it: the order is wrong.</source>
        <translation>Zertifikat %1 hat das davor nicht ausgestellt: Die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>Certificate %1 issues none of the others: it is not needed.</source>
        <translation>Zertifikat %1 hat keines der anderen ausgestellt: Es wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Certificate %1 is sent twice.</source>
        <translation>Zertifikat %1 wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>Certificate %1 is a root, which need not be sent.</source>
        <translation>Zertifikat %1 ist eine Wurzel; sie muss nicht gesendet werden.</translation>
    </message>
    <message>
        <source>OCSP response: not usable%1</source>
        <translation>OCSP-Antwort: nicht brauchbar%1</translation>
    </message>
    <message>
        <source>signed by the issuer</source>
        <translation>vom Aussteller signiert</translation>
    </message>
    <message>
        <source>signature not verified, does not count</source>
        <translation>Signatur nicht bestätigt, zählt nicht</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>OCSP response: not revoked; %1; %2</source>
        <translation>OCSP-Antwort: nicht widerrufen; %1; %2</translation>
    </message>
    <message>
        <source>OCSP response: revoked on %1%2; %3; %4</source>
        <translation>OCSP-Antwort: widerrufen am %1%2; %3; %4</translation>
    </message>
    <message>
        <source>OCSP response: the authority does not know this certificate; %1; %2</source>
        <translation>OCSP-Antwort: Die Zertifizierungsstelle kennt dieses Zertifikat nicht; %1; %2</translation>
    </message>
    <message>
        <source>Server name sent: none</source>
        <translation>Gesendeter Servername: keiner</translation>
    </message>
    <message>
        <source>Server name sent: %1</source>
        <translation>Gesendeter Servername: %1</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>No session: %1</source>
        <translation>Keine Sitzung: %1</translation>
    </message>
    <message>
        <source>Not tried, for what comes before failed: %1</source>
        <translation>Nicht versucht, denn was davor kommt, schlug fehl: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, SHA-256 %2</source>
        <translation>Zertifikat: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>OCSP response: none, though the certificate demands one (RFC 7633 §4.2.3.1)</source>
        <translation>OCSP-Antwort: keine, obwohl das Zertifikat eine verlangt (RFC 7633 §4.2.3.1)</translation>
    </message>
    <message>
        <source>OCSP response: none</source>
        <translation>OCSP-Antwort: keine</translation>
    </message>
    <message>
        <source>NOOP in one packet with STARTTLS, to %1</source>
        <translation>NOOP im selben Paket wie STARTTLS, an %1</translation>
    </message>
    <message>
        <source>The command was dropped, as it must be.</source>
        <translation>Der Befehl wurde verworfen, wie es sein muss.</translation>
    </message>
    <message>
        <source>The command was obeyed inside TLS.</source>
        <translation>Dem Befehl wurde innerhalb von TLS gefolgt.</translation>
    </message>
    <message>
        <source>The command was obeyed before TLS began.</source>
        <translation>Dem Befehl wurde gefolgt, bevor TLS begann.</translation>
    </message>
    <message>
        <source>Second opinion, from another resolver, which says the same:</source>
        <translation>Zweite Meinung, von einem anderen Resolver, der dasselbe sagt:</translation>
    </message>
    <message>
        <source>Second opinion, from another resolver, which says something else:</source>
        <translation>Zweite Meinung, von einem anderen Resolver, der etwas anderes sagt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>keine Antwort: %1</translation>
    </message>
    <message>
        <source>no record (%1)</source>
        <translation>kein Eintrag (%1)</translation>
    </message>
    <message>
        <source>DNS says</source>
        <translation>DNS meldet</translation>
    </message>
    <message>
        <source>Line %1 says</source>
        <translation>Zeile %1 lautet</translation>
    </message>
    <message>
        <source>File begins: %1</source>
        <translation>Dateianfang: %1</translation>
    </message>
    <message>
        <source>Web server says</source>
        <translation>Webserver meldet</translation>
    </message>
    <message>
        <source>Mail server says</source>
        <translation>Mailserver meldet</translation>
    </message>
    <message>
        <source>no session came about</source>
        <translation>keine Sitzung zustande gekommen</translation>
    </message>
    <message>
        <source>Certificate says</source>
        <translation>Zertifikat besagt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>no MX record; senders use %1</source>
        <translation>kein MX-Eintrag; Absender verwenden %1</translation>
    </message>
    <message>
        <source>Policy says</source>
        <translation>Richtlinie besagt</translation>
    </message>
    <message>
        <source>no mx line</source>
        <translation>keine mx-Zeile</translation>
    </message>
    <message>
        <source>Nearest miss</source>
        <translation>Am ehesten passend</translation>
    </message>
    <message numerus="yes">
        <source>The answer as a packet, %n octet(s):</source>
        <translation>
            <numerusform>Die Antwort als Paket, %n Oktett:</numerusform>
            <numerusform>Die Antwort als Paket, %n Oktette:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file, %n octet(s):</source>
        <translation>
            <numerusform>Die Datei, %n Oktett:</numerusform>
            <numerusform>Die Datei, %n Oktette:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replies of the server, %n octet(s):</source>
        <translation>
            <numerusform>Die Antworten des Servers, %n Oktett:</numerusform>
            <numerusform>Die Antworten des Servers, %n Oktette:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate (DER), %n octet(s):</source>
        <translation>
            <numerusform>Das Zertifikat (DER), %n Oktett:</numerusform>
            <numerusform>Das Zertifikat (DER), %n Oktette:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more octet(s)</source>
        <translation>
            <numerusform>… %n weiteres Oktett</numerusform>
            <numerusform>… %n weitere Oktette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>ExportOctets</name>
    <message>
        <source>This Gatepost cannot make PDF files.</source>
        <translation>Dieses Gatepost kann keine PDF-Dateien erstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPackage</name>
    <message>
        <source>The id “%1” must be 1 to 32 letters and digits.</source>
        <translation>Die id „%1“ muss aus 1 bis 32 Buchstaben und Ziffern bestehen.</translation>
    </message>
    <message>
        <source>The id %1 was used before: senders that know it would not look at the new policy.</source>
        <translation>Die id %1 wurde schon einmal verwendet: Absender, die sie kennen, würden die neue Richtlinie nicht abrufen.</translation>
    </message>
    <message>
        <source>“%1” is no address for reports: it takes mailto: or https:.</source>
        <translation>„%1“ ist keine Adresse für Berichte: Möglich sind mailto: oder https:.</translation>
    </message>
    <message>
        <source>The policy is not valid; senders would ignore it.</source>
        <translation>Die Richtlinie ist nicht gültig; Absender würden sie ignorieren.</translation>
    </message>
    <message>
        <source>%1 is not in the zone %2.</source>
        <translation>%1 liegt nicht in der Zone %2.</translation>
    </message>
    <message>
        <source>The policy host has addresses or is an alias of %1, not both.</source>
        <translation>Der Richtlinien-Host hat entweder Adressen oder ist ein Alias von %1, nicht beides.</translation>
    </message>
    <message>
        <source>The TTL must be from 1 to %1 seconds.</source>
        <translation>Die TTL muss zwischen 1 und %1 Sekunden liegen.</translation>
    </message>
    <message>
        <source>Line %1 of the draft is not in the published file: %2</source>
        <translation>Zeile %1 des Entwurfs ist nicht in der veröffentlichten Datei: %2</translation>
    </message>
    <message>
        <source>what must be true before the record is published</source>
        <translation>was erfüllt sein muss, bevor der Eintrag veröffentlicht wird</translation>
    </message>
    <message>
        <source>records of the policy host and of reports</source>
        <translation>Einträge des Richtlinien-Hosts und für Berichte</translation>
    </message>
    <message>
        <source>the MTA-STS record; only when the checklist is done</source>
        <translation>der MTA-STS-Eintrag; erst, wenn die Checkliste abgearbeitet ist</translation>
    </message>
    <message>
        <source>See that %1 leads to where the file will be served: A and AAAA records, or a CNAME.</source>
        <translation>Sicherstellen, dass %1 dorthin führt, wo die Datei ausgeliefert wird: A- und AAAA-Einträge oder ein CNAME.</translation>
    </message>
    <message>
        <source>Go through CHECKLIST.txt. Do not go on before all of it is true: a record whose file cannot be fetched does not help, and senders that hold an older policy keep to that.</source>
        <translation>CHECKLIST.txt durchgehen. Erst fortfahren, wenn alles darin erfüllt ist: Ein Eintrag, dessen Datei nicht abrufbar ist, hilft nicht, und Absender, die eine ältere Richtlinie haben, halten sich weiter an diese.</translation>
    </message>
    <message numerus="yes">
        <source>Look at it as a sender does, once the old record has left the caches (%n minute(s)).</source>
        <translation>
            <numerusform>Aus Sicht eines Absenders ansehen, sobald der alte Eintrag aus den Caches verschwunden ist (%n Minute).</numerusform>
            <numerusform>Aus Sicht eines Absenders ansehen, sobald der alte Eintrag aus den Caches verschwunden ist (%n Minuten).</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is the provider’s.</source>
        <translation>Der Eintrag ist Sache des Anbieters.</translation>
    </message>
    <message>
        <source>Put the lines of %1 into the zone file of %2 in place of older ones for the same names, raise its serial and load it.</source>
        <translation>Die Zeilen aus %1 anstelle älterer für dieselben Namen in die Zonendatei von %2 setzen, deren Seriennummer erhöhen und sie laden.</translation>
    </message>
    <message>
        <source>Send the update %1 with a key that may change %2.</source>
        <translation>Die Aktualisierung %1 mit einem Schlüssel senden, der %2 ändern darf.</translation>
    </message>
    <message>
        <source>Run the commands of %1 on the PowerDNS server, then raise the serial.</source>
        <translation>Die Befehle aus %1 auf dem PowerDNS-Server ausführen, dann die Seriennummer erhöhen.</translation>
    </message>
    <message>
        <source>Send the changes of %1 to Route 53.</source>
        <translation>Die Änderungen aus %1 an Route 53 senden.</translation>
    </message>
    <message>
        <source>Take the entries of %1 into %2.yaml of your OctoDNS configuration and synchronise.</source>
        <translation>Die Einträge aus %1 in %2.yaml der OctoDNS-Konfiguration übernehmen und synchronisieren.</translation>
    </message>
    <message>
        <source>Append %1 to dnsconfig.js, look at the preview and push.</source>
        <translation>%1 an dnsconfig.js anhängen, die Vorschau ansehen und mit push übertragen.</translation>
    </message>
    <message>
        <source>Take %1 into your Terraform configuration, look at the plan and apply it.</source>
        <translation>%1 in die Terraform-Konfiguration übernehmen, den Plan ansehen und anwenden.</translation>
    </message>
    <message>
        <source>Enter the records of %1 for %2. Names are given without the domain, which most panels append; values without quotes. There must be one record with each name and type: change an older one.</source>
        <translation>Die Einträge aus %1 für %2 eingeben. Namen sind ohne die Domain angegeben, die die meisten Verwaltungsoberflächen anhängen; Werte ohne Anführungszeichen. Je Name und Typ darf es nur einen Eintrag geben: einen älteren ändern.</translation>
    </message>
    <message>
        <source>MTA-STS policy of %1</source>
        <translation>MTA-STS-Richtlinie von %1</translation>
    </message>
    <message>
        <source>Where it will live: %1. The steps are in order: first the file, then the proof that it is live, and the record last (RFC 8461 §8.1).</source>
        <translation>Wo sie liegen wird: %1. Die Schritte sind geordnet: zuerst die Datei, dann der Nachweis, dass sie abrufbar ist, und zuletzt der Eintrag (RFC 8461 §8.1).</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The record, as every change of the policy needs a new one:</source>
        <translation>Der Eintrag, denn jede Änderung der Richtlinie braucht einen neuen:</translation>
    </message>
    <message>
        <source>Known traps</source>
        <translation>Bekannte Fallstricke</translation>
    </message>
    <message>
        <source>Checklist for %1</source>
        <translation>Checkliste für %1</translation>
    </message>
    <message>
        <source>Before the record (%1): run each command in this folder.</source>
        <translation>Vor dem Eintrag (%1): jeden Befehl in diesem Ordner ausführen.</translation>
    </message>
    <message>
        <source>must print: %1</source>
        <translation>muss ausgeben: %1</translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>The record is there once, with the new id</source>
        <translation>Der Eintrag ist genau einmal vorhanden, mit der neuen id</translation>
    </message>
    <message>
        <source>Gatepost finds nothing that blocks</source>
        <translation>Gatepost findet nichts, was blockiert</translation>
    </message>
</context>
<context>
    <name>FindingCopy</name>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %n weitere Zeile</numerusform>
            <numerusform>… %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Seen %1 from %2</source>
        <translation>Beobachtet %1 von %2</translation>
    </message>
    <message>
        <source>Seen %1 from %2, MX hosts %3</source>
        <translation>Beobachtet %1 von %2, MX-Hosts %3</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Fix first: %1</source>
        <translation>Zuerst beheben: %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Senders treat the domain as one without MTA-STS: mail flows, but unprotected.</source>
        <translation>Absender behandeln die Domain wie eine ohne MTA-STS: Post kommt an, aber ungeschützt.</translation>
    </message>
    <message>
        <source>Senders cannot fetch the policy. New senders deliver unprotected; others go on with the policy they remember until it expires.</source>
        <translation>Absender können die Richtlinie nicht abrufen. Neue Absender liefern ungeschützt aus; andere behalten die Richtlinie, die sie kennen, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Senders discard the whole policy file and deliver unprotected.</source>
        <translation>Absender verwerfen die ganze Richtliniendatei und liefern ungeschützt aus.</translation>
    </message>
    <message>
        <source>Senders following the RFC accept this; some well-known programs do not.</source>
        <translation>Absender, die sich an den RFC halten, nehmen das an; einige bekannte Programme nicht.</translation>
    </message>
    <message>
        <source>Senders accept this.</source>
        <translation>Absender nehmen das an.</translation>
    </message>
    <message>
        <source>In enforce mode senders must not deliver to this host: they try the next one, or the mail waits and bounces. In testing mode they deliver and report a failure.</source>
        <translation>Im Modus enforce dürfen Absender diesen Host nicht beliefern: Sie versuchen den nächsten, oder die Post wartet und geht zurück. Im Modus testing liefern sie aus und melden einen Fehler.</translation>
    </message>
    <message>
        <source>Senders cannot deliver to this host, with or without MTA-STS, and try the next one.</source>
        <translation>Absender können diesen Host nicht beliefern, mit MTA-STS oder ohne, und versuchen den nächsten.</translation>
    </message>
    <message>
        <source>Nothing yet. Once the date has passed, senders refuse the certificate.</source>
        <translation>Noch nichts. Sobald der Tag vorbei ist, lehnen Absender das Zertifikat ab.</translation>
    </message>
    <message>
        <source>Senders send no reports: failures stay invisible to you.</source>
        <translation>Absender senden keine Berichte: Fehler bleiben für Sie unsichtbar.</translation>
    </message>
    <message>
        <source>Senders send their reports.</source>
        <translation>Absender senden ihre Berichte.</translation>
    </message>
    <message>
        <source>%1 accepts no mail (null MX)</source>
        <translation>%1 nimmt keine Post an (Null-MX)</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <translation>%1 hat keinen Mailserver</translation>
    </message>
    <message>
        <source>The policy host has a public address</source>
        <translation>Der Richtlinien-Host hat eine öffentliche Adresse</translation>
    </message>
    <message>
        <source>The policy host %1 does not exist</source>
        <translation>Den Richtlinien-Host %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Create an address record or an alias for it.</source>
        <translation>Legen Sie einen Adresseintrag oder einen Alias dafür an.</translation>
    </message>
    <message>
        <source>The policy host %1 has no address</source>
        <translation>Der Richtlinien-Host %1 hat keine Adresse</translation>
    </message>
    <message>
        <source>Add an A or AAAA record.</source>
        <translation>Legen Sie einen A- oder AAAA-Eintrag an.</translation>
    </message>
    <message>
        <source>The policy host could not be looked up: %1</source>
        <translation>Der Richtlinien-Host konnte nicht nachgeschlagen werden: %1</translation>
    </message>
    <message>
        <source>Senders whose resolver fails in the same way cannot fetch the policy.</source>
        <translation>Absender, deren Resolver ebenso scheitert, können die Richtlinie nicht abrufen.</translation>
    </message>
    <message>
        <source>Ask another resolver; if it fails as well, repair the name servers.</source>
        <translation>Fragen Sie einen anderen Resolver; scheitert auch der, reparieren Sie die Nameserver.</translation>
    </message>
    <message>
        <source>The policy host is an alias of %1</source>
        <translation>Der Richtlinien-Host ist ein Alias von %1</translation>
    </message>
    <message>
        <source>Senders follow the alias and expect a certificate for your own name.</source>
        <translation>Absender folgen dem Alias und erwarten ein Zertifikat auf Ihren eigenen Namen.</translation>
    </message>
    <message>
        <source>The policy host is an alias of %1, where there is nothing</source>
        <translation>Der Richtlinien-Host ist ein Alias von %1, wo nichts ist</translation>
    </message>
    <message>
        <source>Repair the alias or remove it.</source>
        <translation>Reparieren oder entfernen Sie den Alias.</translation>
    </message>
    <message>
        <source>The policy host has an address that is not public: %1</source>
        <translation>Der Richtlinien-Host hat eine Adresse, die nicht öffentlich ist: %1</translation>
    </message>
    <message>
        <source>Publish a public address.</source>
        <translation>Veröffentlichen Sie eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>The policy host exists only through a DNS wildcard</source>
        <translation>Den Richtlinien-Host gibt es nur durch einen DNS-Platzhalter</translation>
    </message>
    <message>
        <source>Senders reach it; but every other name of the zone answers, too.</source>
        <translation>Absender erreichen ihn; aber auch jeder andere Name der Zone antwortet.</translation>
    </message>
    <message>
        <source>Create the name explicitly.</source>
        <translation>Legen Sie den Namen ausdrücklich an.</translation>
    </message>
    <message>
        <source>The policy host has no IPv6 address</source>
        <translation>Der Richtlinien-Host hat keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>Senders with IPv6 only cannot fetch the policy; they are rare.</source>
        <translation>Absender, die nur IPv6 haben, können die Richtlinie nicht abrufen; sie sind selten.</translation>
    </message>
    <message>
        <source>Add an AAAA record if the web server has IPv6.</source>
        <translation>Legen Sie einen AAAA-Eintrag an, wenn der Webserver IPv6 hat.</translation>
    </message>
    <message>
        <source>TLS and certificate of the policy host are good</source>
        <translation>TLS und Zertifikat des Richtlinien-Hosts sind gut</translation>
    </message>
    <message>
        <source>The policy host does not answer on port 443: %1</source>
        <translation>Der Richtlinien-Host antwortet nicht auf Port 443: %1</translation>
    </message>
    <message>
        <source>Start the web server, or open port 443 in the firewall.</source>
        <translation>Starten Sie den Webserver, oder öffnen Sie Port 443 in der Firewall.</translation>
    </message>
    <message>
        <source>The policy host does not answer at %1: %2</source>
        <translation>Der Richtlinien-Host antwortet unter %1 nicht: %2</translation>
    </message>
    <message>
        <source>Senders that try this address first wait, or cannot fetch the policy.</source>
        <translation>Absender, die diese Adresse zuerst versuchen, warten oder können die Richtlinie nicht abrufen.</translation>
    </message>
    <message>
        <source>Repair that address or remove its record.</source>
        <translation>Reparieren Sie diese Adresse, oder entfernen Sie ihren Eintrag.</translation>
    </message>
    <message>
        <source>TLS with the policy host does not come about: %1</source>
        <translation>TLS mit dem Richtlinien-Host kommt nicht zustande: %1</translation>
    </message>
    <message>
        <source>Check the web server&apos;s TLS settings for this host name.</source>
        <translation>Prüfen Sie die TLS-Einstellungen des Webservers für diesen Hostnamen.</translation>
    </message>
    <message>
        <source>The policy host speaks only obsolete versions of TLS</source>
        <translation>Der Richtlinien-Host spricht nur veraltete TLS-Versionen</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>Schalten Sie TLS 1.2 und 1.3 ein.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority.</source>
        <translation>Verwenden Sie ein Zertifikat einer öffentlichen Stelle.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is signed by itself</source>
        <translation>Das Zertifikat des Richtlinien-Hosts ist selbst signiert</translation>
    </message>
    <message>
        <source>The policy host does not send the intermediate certificate of %1</source>
        <translation>Der Richtlinien-Host sendet das Zwischenzertifikat von %1 nicht mit</translation>
    </message>
    <message>
        <source>Senders cannot verify the certificate, though browsers often can, and do not fetch the policy.</source>
        <translation>Absender können das Zertifikat nicht prüfen, obwohl Browser es oft können, und rufen die Richtlinie nicht ab.</translation>
    </message>
    <message>
        <source>Configure the full chain, often a file called fullchain.pem.</source>
        <translation>Richten Sie die vollständige Kette ein, oft eine Datei namens fullchain.pem.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate has expired on %1</source>
        <translation>Das Zertifikat des Richtlinien-Hosts ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>Renew it, and automate the renewal.</source>
        <translation>Erneuern Sie es, und automatisieren Sie die Erneuerung.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not valid before %1</source>
        <translation>Das Zertifikat des Richtlinien-Hosts gilt erst ab %1</translation>
    </message>
    <message>
        <source>Check the clocks, or issue the certificate again.</source>
        <translation>Prüfen Sie die Uhren, oder stellen Sie das Zertifikat neu aus.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate expires on %1</source>
        <translation>Das Zertifikat des Richtlinien-Hosts läuft am %1 ab</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für %2</translation>
    </message>
    <message>
        <source>Issue a certificate that has this name.</source>
        <translation>Lassen Sie ein Zertifikat ausstellen, das diesen Namen hat.</translation>
    </message>
    <message>
        <source>The certificate is only for the provider&apos;s name %2, not for %1</source>
        <translation>Das Zertifikat gilt nur für den Namen %2 des Anbieters, nicht für %1</translation>
    </message>
    <message>
        <source>Ask the provider to issue a certificate for your policy host.</source>
        <translation>Bitten Sie den Anbieter, ein Zertifikat für Ihren Richtlinien-Host auszustellen.</translation>
    </message>
    <message>
        <source>The certificate has the name %1 only in its subject, which does not count</source>
        <translation>Das Zertifikat hat den Namen %1 nur im Subject, und das zählt nicht</translation>
    </message>
    <message>
        <source>Issue a certificate with the name as subjectAltName.</source>
        <translation>Lassen Sie ein Zertifikat mit dem Namen als subjectAltName ausstellen.</translation>
    </message>
    <message>
        <source>The wildcard %2 in the certificate does not cover %1</source>
        <translation>Der Platzhalter %2 im Zertifikat deckt %1 nicht ab</translation>
    </message>
    <message>
        <source>Issue a certificate that has the exact name.</source>
        <translation>Lassen Sie ein Zertifikat mit dem genauen Namen ausstellen.</translation>
    </message>
    <message>
        <source>The policy host uses the wildcard certificate %1</source>
        <translation>Der Richtlinien-Host verwendet das Platzhalter-Zertifikat %1</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is weak: %1</source>
        <translation>Das Zertifikat des Richtlinien-Hosts ist schwach: %1</translation>
    </message>
    <message>
        <source>More and more senders refuse such a certificate.</source>
        <translation>Immer mehr Absender lehnen ein solches Zertifikat ab.</translation>
    </message>
    <message>
        <source>Issue one with an RSA key of 2048 bits or an EC key, signed with SHA-256.</source>
        <translation>Lassen Sie eines mit einem RSA-Schlüssel von 2048 Bit oder einem EC-Schlüssel ausstellen, mit SHA-256 signiert.</translation>
    </message>
    <message>
        <source>The policy file was fetched as senders do</source>
        <translation>Die Richtliniendatei wurde so abgerufen, wie Absender es tun</translation>
    </message>
    <message>
        <source>The web server answers with status %1 instead of 200</source>
        <translation>Der Webserver antwortet mit dem Status %1 statt 200</translation>
    </message>
    <message>
        <source>Serve the file at /.well-known/mta-sts.txt with status 200.</source>
        <translation>Liefern Sie die Datei unter /.well-known/mta-sts.txt mit dem Status 200 aus.</translation>
    </message>
    <message>
        <source>The web server redirects to %1</source>
        <translation>Der Webserver leitet um nach %1</translation>
    </message>
    <message>
        <source>Senders must not follow redirects: they cannot fetch the policy.</source>
        <translation>Absender dürfen Umleitungen nicht folgen: Sie können die Richtlinie nicht abrufen.</translation>
    </message>
    <message>
        <source>Serve the file directly at its address.</source>
        <translation>Liefern Sie die Datei unmittelbar unter ihrer Adresse aus.</translation>
    </message>
    <message>
        <source>The policy file is sent as %1 instead of text/plain</source>
        <translation>Die Richtliniendatei wird als %1 statt als text/plain gesendet</translation>
    </message>
    <message>
        <source>Set the content type to text/plain.</source>
        <translation>Setzen Sie den Inhaltstyp text/plain.</translation>
    </message>
    <message>
        <source>The policy file is sent without a content type</source>
        <translation>Die Richtliniendatei wird ohne Inhaltstyp gesendet</translation>
    </message>
    <message>
        <source>The policy file is declared as %1</source>
        <translation>Die Richtliniendatei ist als %1 ausgewiesen</translation>
    </message>
    <message>
        <source>Declare utf-8, or nothing.</source>
        <translation>Weisen Sie utf-8 aus, oder nichts.</translation>
    </message>
    <message>
        <source>The policy file did not arrive in time: %1</source>
        <translation>Die Richtliniendatei kam nicht rechtzeitig an: %1</translation>
    </message>
    <message>
        <source>Serve the file as a static one, near the front of the web server.</source>
        <translation>Liefern Sie die Datei als statische aus, ganz vorn im Webserver.</translation>
    </message>
    <message>
        <source>The policy file takes %1 seconds</source>
        <translation>Die Richtliniendatei braucht %1 Sekunden</translation>
    </message>
    <message>
        <source>Impatient senders give up after four seconds.</source>
        <translation>Ungeduldige Absender geben nach vier Sekunden auf.</translation>
    </message>
    <message>
        <source>Serve the file as a static one.</source>
        <translation>Liefern Sie die Datei als statische aus.</translation>
    </message>
    <message>
        <source>The answer is larger than 64 KiB</source>
        <translation>Die Antwort ist größer als 64 KiB</translation>
    </message>
    <message>
        <source>Serve the policy alone; it needs a few hundred octets.</source>
        <translation>Liefern Sie nur die Richtlinie aus; sie braucht einige Hundert Oktette.</translation>
    </message>
    <message>
        <source>The policy file has %1 octets</source>
        <translation>Die Richtliniendatei hat %1 Oktette</translation>
    </message>
    <message>
        <source>Some senders read only the first 10,240 octets.</source>
        <translation>Manche Absender lesen nur die ersten 10.240 Oktette.</translation>
    </message>
    <message>
        <source>Use wildcards or fewer lines.</source>
        <translation>Verwenden Sie Platzhalter oder weniger Zeilen.</translation>
    </message>
    <message>
        <source>The policy file is sent compressed (%1) though nobody asked</source>
        <translation>Die Richtliniendatei wird komprimiert gesendet (%1), obwohl niemand darum bat</translation>
    </message>
    <message>
        <source>Senders that do not decompress see nonsense instead of a policy.</source>
        <translation>Absender, die nicht entpacken, sehen Unsinn statt einer Richtlinie.</translation>
    </message>
    <message>
        <source>Switch compression off for this address.</source>
        <translation>Schalten Sie die Komprimierung für diese Adresse aus.</translation>
    </message>
    <message>
        <source>The answer of the web server breaks off: %1</source>
        <translation>Die Antwort des Webservers bricht ab: %1</translation>
    </message>
    <message>
        <source>Check the web server and anything in front of it.</source>
        <translation>Prüfen Sie den Webserver und alles, was davor steht.</translation>
    </message>
    <message>
        <source>The policy file is empty</source>
        <translation>Die Richtliniendatei ist leer</translation>
    </message>
    <message>
        <source>Put the policy into the file.</source>
        <translation>Schreiben Sie die Richtlinie in die Datei.</translation>
    </message>
    <message>
        <source>The web server sends a web page instead of the policy</source>
        <translation>Der Webserver sendet eine Webseite statt der Richtlinie</translation>
    </message>
    <message>
        <source>Exempt the address from rewriting, log-in and bot protection.</source>
        <translation>Nehmen Sie die Adresse von Umschreibung, Anmeldung und Bot-Schutz aus.</translation>
    </message>
    <message>
        <source>The addresses of the policy host serve different policies: %1</source>
        <translation>Die Adressen des Richtlinien-Hosts liefern verschiedene Richtlinien: %1</translation>
    </message>
    <message>
        <source>Which policy a sender applies depends on chance.</source>
        <translation>Welche Richtlinie ein Absender anwendet, hängt vom Zufall ab.</translation>
    </message>
    <message>
        <source>Put the same file on every server.</source>
        <translation>Legen Sie auf jeden Server dieselbe Datei.</translation>
    </message>
    <message>
        <source>The policy file comes from a cache and is %1 seconds old</source>
        <translation>Die Richtliniendatei kommt aus einem Zwischenspeicher und ist %1 Sekunden alt</translation>
    </message>
    <message>
        <source>After a change, senders may fetch the old policy under the new id.</source>
        <translation>Nach einer Änderung können Absender die alte Richtlinie unter der neuen id abrufen.</translation>
    </message>
    <message>
        <source>Let caches keep the file for a minute at most.</source>
        <translation>Lassen Sie Zwischenspeicher die Datei höchstens eine Minute behalten.</translation>
    </message>
    <message>
        <source>The web server sets a cookie along with the policy file</source>
        <translation>Der Webserver setzt mit der Richtliniendatei ein Cookie</translation>
    </message>
    <message>
        <source>Senders skip the cookie.</source>
        <translation>Absender übergehen das Cookie.</translation>
    </message>
    <message>
        <source>The policy covers every MX host</source>
        <translation>Die Richtlinie deckt jeden MX-Host ab</translation>
    </message>
    <message>
        <source>%1 is not covered by the policy</source>
        <translation>Die Richtlinie deckt %1 nicht ab</translation>
    </message>
    <message>
        <source>Add the line “mx: %1” to the policy and change the id of the record.</source>
        <translation>Fügen Sie der Richtlinie die Zeile „mx: %1“ hinzu, und ändern Sie die id des Eintrags.</translation>
    </message>
    <message>
        <source>The policy covers none of the MX hosts</source>
        <translation>Die Richtlinie deckt keinen der MX-Hosts ab</translation>
    </message>
    <message>
        <source>In enforce mode mail from senders that honour MTA-STS stops: it waits and bounces.</source>
        <translation>Im Modus enforce bleibt die Post von Absendern aus, die MTA-STS beachten: Sie wartet und geht zurück.</translation>
    </message>
    <message>
        <source>Add the MX hosts to the policy at once: %1</source>
        <translation>Nehmen Sie die MX-Hosts sofort in die Richtlinie auf: %1</translation>
    </message>
    <message>
        <source>The backup host %1 is not covered by the policy</source>
        <translation>Die Richtlinie deckt den Reserve-Host %1 nicht ab</translation>
    </message>
    <message>
        <source>In enforce mode senders must not use it. Nobody notices until the first host is down: then mail waits and bounces.</source>
        <translation>Im Modus enforce dürfen Absender ihn nicht benutzen. Das bemerkt niemand, bis der erste Host ausfällt: Dann wartet die Post und geht zurück.</translation>
    </message>
    <message>
        <source>%1 has more labels than %2 covers</source>
        <translation>%1 hat mehr Namensteile, als %2 abdeckt</translation>
    </message>
    <message>
        <source>There is no MX record: senders use the address of %1 itself</source>
        <translation>Es gibt keinen MX-Eintrag: Absender verwenden die Adresse von %1 selbst</translation>
    </message>
    <message>
        <source>Senders deliver to the domain&apos;s own address, if the policy lists that name.</source>
        <translation>Absender liefern an die Adresse der Domain selbst, wenn die Richtlinie diesen Namen nennt.</translation>
    </message>
    <message>
        <source>Publish an MX record.</source>
        <translation>Veröffentlichen Sie einen MX-Eintrag.</translation>
    </message>
    <message>
        <source>A null MX says that the domain accepts no mail</source>
        <translation>Ein Null-MX sagt, dass die Domain keine Post annimmt</translation>
    </message>
    <message>
        <source>Senders return the mail at once; the policy is never used.</source>
        <translation>Absender schicken die Post sofort zurück; die Richtlinie wird nie benutzt.</translation>
    </message>
    <message>
        <source>Set the mode to none, or remove MTA-STS.</source>
        <translation>Setzen Sie den Modus none, oder entfernen Sie MTA-STS.</translation>
    </message>
    <message>
        <source>A null MX stands beside other MX hosts</source>
        <translation>Ein Null-MX steht neben anderen MX-Hosts</translation>
    </message>
    <message>
        <source>What senders do depends on the program.</source>
        <translation>Was Absender tun, hängt vom Programm ab.</translation>
    </message>
    <message>
        <source>Remove the null MX.</source>
        <translation>Entfernen Sie den Null-MX.</translation>
    </message>
    <message>
        <source>The MX host %1 is an alias of %2</source>
        <translation>Der MX-Host %1 ist ein Alias von %2</translation>
    </message>
    <message>
        <source>Senders compare and ask for the certificate of the MX name; some refuse an alias.</source>
        <translation>Absender vergleichen den MX-Namen und verlangen sein Zertifikat; manche lehnen einen Alias ab.</translation>
    </message>
    <message>
        <source>Let the MX record name %2 itself.</source>
        <translation>Lassen Sie den MX-Eintrag %2 selbst nennen.</translation>
    </message>
    <message>
        <source>%1 has no address that mail could be delivered to</source>
        <translation>%1 hat keine Adresse, an die Post ausgeliefert werden könnte</translation>
    </message>
    <message>
        <source>Add an address record, or correct the MX record.</source>
        <translation>Legen Sie einen Adresseintrag an, oder berichtigen Sie den MX-Eintrag.</translation>
    </message>
    <message>
        <source>The MX record names the address %1 instead of a host</source>
        <translation>Der MX-Eintrag nennt die Adresse %1 statt eines Hosts</translation>
    </message>
    <message>
        <source>Give the host a name, and use that in the MX record.</source>
        <translation>Geben Sie dem Host einen Namen, und verwenden Sie den im MX-Eintrag.</translation>
    </message>
    <message>
        <source>%1 is not a proper host name</source>
        <translation>%1 ist kein richtiger Hostname</translation>
    </message>
    <message>
        <source>Some senders refuse it, and no authority issues a certificate for it.</source>
        <translation>Manche Absender lehnen ihn ab, und keine Stelle gibt ein Zertifikat dafür aus.</translation>
    </message>
    <message>
        <source>Rename the host.</source>
        <translation>Benennen Sie den Host um.</translation>
    </message>
    <message>
        <source>The lookup of %1 failed: %2</source>
        <translation>Das Nachschlagen von %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>Senders whose resolver fails in the same way keep the mail and try later.</source>
        <translation>Absender, deren Resolver ebenso scheitert, behalten die Post und versuchen es später.</translation>
    </message>
    <message>
        <source>The domain %1 does not exist in DNS</source>
        <translation>Die Domain %1 gibt es im DNS nicht</translation>
    </message>
    <message>
        <source>Mail to it is returned at once.</source>
        <translation>Post dorthin geht sofort zurück.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1 has an address that is not public: %2</source>
        <translation>%1 hat eine Adresse, die nicht öffentlich ist: %2</translation>
    </message>
    <message>
        <source>Senders cannot reach the host at that address.</source>
        <translation>Absender können den Host unter dieser Adresse nicht erreichen.</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS with a good certificate</source>
        <translation>%1 bietet STARTTLS mit einem guten Zertifikat an</translation>
    </message>
    <message>
        <source>Senders deliver, verified.</source>
        <translation>Absender liefern aus, geprüft.</translation>
    </message>
    <message>
        <source>If senders see the same, they try the next host; this is no matter of MTA-STS.</source>
        <translation>Sehen Absender dasselbe, versuchen sie den nächsten Host; mit MTA-STS hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>Start the mail server, or open port 25.</source>
        <translation>Starten Sie den Mailserver, oder öffnen Sie Port 25.</translation>
    </message>
    <message>
        <source>Senders that try this address first lose time.</source>
        <translation>Absender, die diese Adresse zuerst versuchen, verlieren Zeit.</translation>
    </message>
    <message>
        <source>This may concern the address we come from only.</source>
        <translation>Das betrifft vielleicht nur die Adresse, von der wir kommen.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS</source>
        <translation>%1 bietet kein STARTTLS an</translation>
    </message>
    <message>
        <source>Enable STARTTLS with a certificate for %1.</source>
        <translation>Schalten Sie STARTTLS mit einem Zertifikat für %1 ein.</translation>
    </message>
    <message>
        <source>STARTTLS of %1 is masked or taken back on the way</source>
        <translation>STARTTLS von %1 wird unterwegs verdeckt oder zurückgenommen</translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection of the firewall.</source>
        <translation>Schalten Sie die SMTP-Prüfung der Firewall aus.</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS and then refuses it: %2</source>
        <translation>%1 bietet STARTTLS an und lehnt es dann ab: %2</translation>
    </message>
    <message>
        <source>Look for the TLS error in the mail server&apos;s log.</source>
        <translation>Suchen Sie den TLS-Fehler im Protokoll des Mailservers.</translation>
    </message>
    <message>
        <source>Update the mail server, or whatever stands in front of it.</source>
        <translation>Aktualisieren Sie den Mailserver, oder was vor ihm steht.</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS again inside TLS</source>
        <translation>%1 bietet STARTTLS innerhalb von TLS noch einmal an</translation>
    </message>
    <message>
        <source>Update the mail server.</source>
        <translation>Aktualisieren Sie den Mailserver.</translation>
    </message>
    <message>
        <source>TLS with %1 does not come about: %2</source>
        <translation>TLS mit %1 kommt nicht zustande: %2</translation>
    </message>
    <message>
        <source>Check the mail server&apos;s TLS settings and key.</source>
        <translation>Prüfen Sie TLS-Einstellungen und Schlüssel des Mailservers.</translation>
    </message>
    <message>
        <source>%1 speaks only obsolete versions of TLS</source>
        <translation>%1 spricht nur veraltete TLS-Versionen</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <translation>Das Zertifikat von %1 ist selbst signiert</translation>
    </message>
    <message>
        <source>%1 does not send the intermediate certificate of %2</source>
        <translation>%1 sendet das Zwischenzertifikat von %2 nicht mit</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired on %2</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2</translation>
    </message>
    <message>
        <source>The certificate of %1 expires on %2</source>
        <translation>Das Zertifikat von %1 läuft am %2 ab</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %2</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen: %2</translation>
    </message>
    <message>
        <source>Issue a certificate that has the name %1.</source>
        <translation>Lassen Sie ein Zertifikat ausstellen, das den Namen %1 hat.</translation>
    </message>
    <message>
        <source>The certificate of %1 has the name only in its subject, which does not count</source>
        <translation>Das Zertifikat von %1 hat den Namen nur im Subject, und das zählt nicht</translation>
    </message>
    <message>
        <source>The certificate of %1 is for the mail domain %2, not for the MX host</source>
        <translation>Das Zertifikat von %1 gilt für die Mail-Domain %2, nicht für den MX-Host</translation>
    </message>
    <message>
        <source>The certificate of %1 fits another mx line only: %2</source>
        <translation>Das Zertifikat von %1 passt nur zu einer anderen mx-Zeile: %2</translation>
    </message>
    <message>
        <source>In enforce mode senders following the RFC must not deliver to this host; some programs do.</source>
        <translation>Im Modus enforce dürfen Absender, die sich an den RFC halten, diesen Host nicht beliefern; einige Programme tun es.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for %2, the name behind the alias</source>
        <translation>Das Zertifikat von %1 gilt für %2, den Namen hinter dem Alias</translation>
    </message>
    <message>
        <source>Let the MX record name %2, or add %1 to the certificate.</source>
        <translation>Lassen Sie den MX-Eintrag %2 nennen, oder nehmen Sie %1 ins Zertifikat auf.</translation>
    </message>
    <message>
        <source>The certificate of %1 is weak: %2</source>
        <translation>Das Zertifikat von %1 ist schwach: %2</translation>
    </message>
    <message>
        <source>Install the same certificate everywhere.</source>
        <translation>Installieren Sie überall dasselbe Zertifikat.</translation>
    </message>
    <message>
        <source>%1 announces REQUIRETLS</source>
        <translation>%1 kündigt REQUIRETLS an</translation>
    </message>
    <message>
        <source>The policy file follows the grammar</source>
        <translation>Die Richtliniendatei folgt der Grammatik</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark</source>
        <translation>Die Datei beginnt mit einem Byte-Order-Mark</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without BOM.</source>
        <translation>Speichern Sie sie als UTF-8 ohne BOM.</translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8</source>
        <translation>Die Datei ist kein einfacher Text in UTF-8</translation>
    </message>
    <message>
        <source>Save it as plain ASCII or UTF-8.</source>
        <translation>Speichern Sie sie als reines ASCII oder als UTF-8.</translation>
    </message>
    <message>
        <source>The lines end with CR alone</source>
        <translation>Die Zeilen enden allein mit CR</translation>
    </message>
    <message>
        <source>End the lines with CR LF.</source>
        <translation>Beenden Sie die Zeilen mit CR LF.</translation>
    </message>
    <message>
        <source>The lines end with LF; CR LF is the usual form</source>
        <translation>Die Zeilen enden mit LF; üblich ist CR LF</translation>
    </message>
    <message>
        <source>End the lines with CR LF to be on the safe side.</source>
        <translation>Beenden Sie die Zeilen sicherheitshalber mit CR LF.</translation>
    </message>
    <message>
        <source>Some lines end with LF, others with CR LF</source>
        <translation>Manche Zeilen enden mit LF, andere mit CR LF</translation>
    </message>
    <message>
        <source>End all lines with CR LF.</source>
        <translation>Beenden Sie alle Zeilen mit CR LF.</translation>
    </message>
    <message>
        <source>There is an empty line</source>
        <translation>Es gibt eine leere Zeile</translation>
    </message>
    <message>
        <source>The grammar has no empty lines: strict senders discard the whole file.</source>
        <translation>Die Grammatik kennt keine leeren Zeilen: Strenge Absender verwerfen die ganze Datei.</translation>
    </message>
    <message>
        <source>Remove the empty line.</source>
        <translation>Entfernen Sie die leere Zeile.</translation>
    </message>
    <message>
        <source>The last line is not ended</source>
        <translation>Die letzte Zeile ist nicht beendet</translation>
    </message>
    <message>
        <source>End the last line, too.</source>
        <translation>Beenden Sie auch die letzte Zeile.</translation>
    </message>
    <message>
        <source>A blank stands before “%1”</source>
        <translation>Vor „%1“ steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>Entfernen Sie das Leerzeichen.</translation>
    </message>
    <message>
        <source>A blank stands before the colon in “%1”</source>
        <translation>In „%1“ steht ein Leerzeichen vor dem Doppelpunkt</translation>
    </message>
    <message>
        <source>The line “%1” has no colon</source>
        <translation>Die Zeile „%1“ hat keinen Doppelpunkt</translation>
    </message>
    <message>
        <source>Write it as “name: value”, or remove it.</source>
        <translation>Schreiben Sie sie als „Name: Wert“, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The line “%1” is a comment; the file must not have any</source>
        <translation>Die Zeile „%1“ ist ein Kommentar; die Datei darf keine haben</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“%1” must be written “%2”</source>
        <translation>„%1“ muss „%2“ geschrieben werden</translation>
    </message>
    <message>
        <source>Write the field name in lower case.</source>
        <translation>Schreiben Sie den Feldnamen klein.</translation>
    </message>
    <message>
        <source>The version is missing</source>
        <translation>Die Version fehlt</translation>
    </message>
    <message>
        <source>Add as first line: version: STSv1</source>
        <translation>Setzen Sie als erste Zeile: version: STSv1</translation>
    </message>
    <message>
        <source>The version is “%1” instead of STSv1</source>
        <translation>Die Version ist „%1“ statt STSv1</translation>
    </message>
    <message>
        <source>Write: version: STSv1</source>
        <translation>Schreiben Sie: version: STSv1</translation>
    </message>
    <message>
        <source>The version stands in line %1 instead of line 1</source>
        <translation>Die Version steht in Zeile %1 statt in Zeile 1</translation>
    </message>
    <message>
        <source>Move it to the first line.</source>
        <translation>Verschieben Sie sie in die erste Zeile.</translation>
    </message>
    <message>
        <source>The mode is missing</source>
        <translation>Der Modus fehlt</translation>
    </message>
    <message>
        <source>Add: mode: testing</source>
        <translation>Fügen Sie hinzu: mode: testing</translation>
    </message>
    <message>
        <source>The mode “%1” does not exist</source>
        <translation>Den Modus „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Use enforce, testing or none, in lower case.</source>
        <translation>Verwenden Sie enforce, testing oder none, klein geschrieben.</translation>
    </message>
    <message>
        <source>max_age is missing</source>
        <translation>max_age fehlt</translation>
    </message>
    <message>
        <source>Add: max_age: 604800</source>
        <translation>Fügen Sie hinzu: max_age: 604800</translation>
    </message>
    <message>
        <source>max_age is “%1”; it must be a number of seconds</source>
        <translation>max_age ist „%1“; es muss eine Zahl von Sekunden sein</translation>
    </message>
    <message>
        <source>Write digits only, in seconds.</source>
        <translation>Schreiben Sie nur Ziffern, in Sekunden.</translation>
    </message>
    <message>
        <source>max_age is %1, more than a year (31557600)</source>
        <translation>max_age ist %1, mehr als ein Jahr (31557600)</translation>
    </message>
    <message>
        <source>Use 31557600 or less.</source>
        <translation>Verwenden Sie 31557600 oder weniger.</translation>
    </message>
    <message>
        <source>The file lists no MX host</source>
        <translation>Die Datei nennt keinen MX-Host</translation>
    </message>
    <message>
        <source>Add a line “mx: …” for every MX host.</source>
        <translation>Fügen Sie für jeden MX-Host eine Zeile „mx: …“ hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not a host name that an mx line may have</source>
        <translation>„%1“ ist kein Hostname, wie ihn eine mx-Zeile haben darf</translation>
    </message>
    <message>
        <source>Write the bare host name, as the MX record has it.</source>
        <translation>Schreiben Sie den bloßen Hostnamen, wie ihn der MX-Eintrag hat.</translation>
    </message>
    <message>
        <source>“%1” is not written in ASCII</source>
        <translation>„%1“ ist nicht in ASCII geschrieben</translation>
    </message>
    <message>
        <source>Write the ASCII form that begins with xn--.</source>
        <translation>Schreiben Sie die ASCII-Form, die mit xn-- beginnt.</translation>
    </message>
    <message>
        <source>The wildcard in “%1” is not the whole first label</source>
        <translation>Der Platzhalter in „%1“ ist nicht der ganze erste Namensteil</translation>
    </message>
    <message>
        <source>A wildcard is “*.” at the beginning, nothing else.</source>
        <translation>Ein Platzhalter ist „*.“ am Anfang, sonst nichts.</translation>
    </message>
    <message>
        <source>Several hosts stand on one mx line: “%1”</source>
        <translation>Mehrere Hosts stehen auf einer mx-Zeile: „%1“</translation>
    </message>
    <message>
        <source>Write one mx line for each host.</source>
        <translation>Schreiben Sie für jeden Host eine mx-Zeile.</translation>
    </message>
    <message>
        <source>%1 is given twice, as “%2” and “%3”</source>
        <translation>%1 steht zweimal da, als „%2“ und „%3“</translation>
    </message>
    <message>
        <source>The first one counts; several programs take the last one.</source>
        <translation>Das erste zählt; mehrere Programme nehmen das letzte.</translation>
    </message>
    <message>
        <source>Keep one line.</source>
        <translation>Behalten Sie eine Zeile.</translation>
    </message>
    <message>
        <source>The field “%1” is unknown</source>
        <translation>Das Feld „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>Senders skip the line.</source>
        <translation>Absender übergehen die Zeile.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the line.</source>
        <translation>Berichtigen Sie den Namen, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The line “%1: %2” is not well formed</source>
        <translation>Die Zeile „%1: %2“ ist nicht richtig gebildet</translation>
    </message>
    <message>
        <source>The value of the extra field “%1” contains a colon</source>
        <translation>Der Wert des zusätzlichen Felds „%1“ enthält einen Doppelpunkt</translation>
    </message>
    <message>
        <source>Avoid the colon, or remove the line.</source>
        <translation>Vermeiden Sie den Doppelpunkt, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The line “%1” contains a typographic or invisible character</source>
        <translation>Die Zeile „%1“ enthält ein typografisches oder unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>Type the line again in a plain text editor.</source>
        <translation>Tippen Sie die Zeile in einem einfachen Texteditor neu.</translation>
    </message>
    <message>
        <source>“%1” comes from a draft older than the standard</source>
        <translation>„%1“ stammt aus einem Entwurf, der älter als der Standard ist</translation>
    </message>
    <message>
        <source>Write the policy in the form of the RFC.</source>
        <translation>Schreiben Sie die Richtlinie in der Form des RFC.</translation>
    </message>
    <message>
        <source>The mode is enforce</source>
        <translation>Der Modus ist enforce</translation>
    </message>
    <message>
        <source>Senders deliver only to listed MX hosts with verified TLS.</source>
        <translation>Absender liefern nur an aufgeführte MX-Hosts mit geprüftem TLS.</translation>
    </message>
    <message>
        <source>The mode is testing</source>
        <translation>Der Modus ist testing</translation>
    </message>
    <message>
        <source>Senders check and report, but refuse nothing: there is no protection yet.</source>
        <translation>Absender prüfen und berichten, lehnen aber nichts ab: Noch gibt es keinen Schutz.</translation>
    </message>
    <message>
        <source>Go to enforce once the reports are clean.</source>
        <translation>Gehen Sie zu enforce über, sobald die Berichte sauber sind.</translation>
    </message>
    <message>
        <source>The mode is none</source>
        <translation>Der Modus ist none</translation>
    </message>
    <message>
        <source>Senders treat the domain as one without a policy.</source>
        <translation>Absender behandeln die Domain wie eine ohne Richtlinie.</translation>
    </message>
    <message>
        <source>Keep the file until older policies have expired, or start again with testing.</source>
        <translation>Behalten Sie die Datei, bis ältere Richtlinien abgelaufen sind, oder beginnen Sie neu mit testing.</translation>
    </message>
    <message>
        <source>max_age is %1 seconds</source>
        <translation>max_age ist %1 Sekunden</translation>
    </message>
    <message>
        <source>Senders remember the policy long enough.</source>
        <translation>Absender merken sich die Richtlinie lange genug.</translation>
    </message>
    <message>
        <source>Senders forget the policy sooner: whoever blocks the renewal that long removes the protection.</source>
        <translation>Absender vergessen die Richtlinie früher: Wer die Erneuerung so lange verhindert, nimmt den Schutz weg.</translation>
    </message>
    <message>
        <source>max_age is %1 seconds, less than a day</source>
        <translation>max_age ist %1 Sekunden, weniger als ein Tag</translation>
    </message>
    <message>
        <source>The policy hardly protects, and some senders ignore it.</source>
        <translation>Die Richtlinie schützt kaum, und manche Absender übergehen sie.</translation>
    </message>
    <message>
        <source>max_age is 0</source>
        <translation>max_age ist 0</translation>
    </message>
    <message>
        <source>The policy expires at once; some senders discard the file.</source>
        <translation>Die Richtlinie läuft sofort ab; manche Absender verwerfen die Datei.</translation>
    </message>
    <message>
        <source>Raise it to 604800 or more.</source>
        <translation>Erhöhen Sie auf 604800 oder mehr.</translation>
    </message>
    <message>
        <source>max_age is %1 seconds while still testing</source>
        <translation>max_age ist %1 Sekunden, noch während des Testens</translation>
    </message>
    <message>
        <source>Senders remember this policy for a long time, mistakes included.</source>
        <translation>Absender merken sich diese Richtlinie lange, samt ihren Fehlern.</translation>
    </message>
    <message>
        <source>Use a week while testing, and raise it with enforce.</source>
        <translation>Nehmen Sie beim Testen eine Woche, und erhöhen Sie mit enforce.</translation>
    </message>
    <message>
        <source>%1 allows every host below the domain</source>
        <translation>%1 erlaubt jeden Host unterhalb der Domain</translation>
    </message>
    <message>
        <source>Any host of the domain that has a certificate may receive mail.</source>
        <translation>Jeder Host der Domain, der ein Zertifikat hat, darf Post empfangen.</translation>
    </message>
    <message>
        <source>List the MX hosts.</source>
        <translation>Führen Sie die MX-Hosts auf.</translation>
    </message>
    <message>
        <source>%1 covers names that anybody can register</source>
        <translation>%1 deckt Namen ab, die sich jeder registrieren kann</translation>
    </message>
    <message>
        <source>A stranger&apos;s host can pass as yours.</source>
        <translation>Der Host eines Fremden kann als Ihrer gelten.</translation>
    </message>
    <message>
        <source>“%1” has no dot</source>
        <translation>„%1“ hat keinen Punkt</translation>
    </message>
    <message>
        <source>It matches no MX host.</source>
        <translation>Es passt zu keinem MX-Host.</translation>
    </message>
    <message>
        <source>Write the full host name.</source>
        <translation>Schreiben Sie den vollständigen Hostnamen.</translation>
    </message>
    <message>
        <source>“%1” is an address, not a host name</source>
        <translation>„%1“ ist eine Adresse, kein Hostname</translation>
    </message>
    <message>
        <source>It matches no MX host, because MX records have names.</source>
        <translation>Es passt zu keinem MX-Host, denn MX-Einträge haben Namen.</translation>
    </message>
    <message>
        <source>Write the host name of the MX record.</source>
        <translation>Schreiben Sie den Hostnamen des MX-Eintrags.</translation>
    </message>
    <message>
        <source>%1 is already covered by %2</source>
        <translation>%1 ist schon durch %2 abgedeckt</translation>
    </message>
    <message>
        <source>%1 matches no MX host</source>
        <translation>%1 passt zu keinem MX-Host</translation>
    </message>
    <message>
        <source>Nothing; the line waits for a host.</source>
        <translation>Nichts; die Zeile wartet auf einen Host.</translation>
    </message>
    <message>
        <source>Remove it unless you are migrating.</source>
        <translation>Entfernen Sie sie, wenn Sie nicht gerade umziehen.</translation>
    </message>
    <message>
        <source>%1 covers the hosts of all customers of a provider</source>
        <translation>%1 deckt die Hosts aller Kunden eines Anbieters ab</translation>
    </message>
    <message>
        <source>Any host of that provider may receive the mail.</source>
        <translation>Jeder Host dieses Anbieters darf die Post empfangen.</translation>
    </message>
    <message>
        <source>This is usual with that provider; know it.</source>
        <translation>Bei diesem Anbieter ist das üblich; Sie sollten es wissen.</translation>
    </message>
    <message>
        <source>Mode none without mx lines</source>
        <translation>Modus none ohne mx-Zeilen</translation>
    </message>
    <message>
        <source>This is allowed; two programs discard such a file.</source>
        <translation>Das ist erlaubt; zwei Programme verwerfen eine solche Datei.</translation>
    </message>
    <message>
        <source>Keep the mx lines.</source>
        <translation>Behalten Sie die mx-Zeilen.</translation>
    </message>
    <message>
        <source>The record is valid, its id is %1</source>
        <translation>Der Eintrag ist gültig, seine id ist %1</translation>
    </message>
    <message>
        <source>Senders look for the policy.</source>
        <translation>Absender suchen die Richtlinie.</translation>
    </message>
    <message>
        <source>There is no MTA-STS record</source>
        <translation>Es gibt keinen MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>Put the policy file online first, then publish: v=STSv1; id=…;</source>
        <translation>Stellen Sie zuerst die Richtliniendatei bereit, dann veröffentlichen Sie: v=STSv1; id=…;</translation>
    </message>
    <message>
        <source>The record could not be looked up: %1</source>
        <translation>Der Eintrag konnte nicht nachgeschlagen werden: %1</translation>
    </message>
    <message>
        <source>Senders whose resolver fails in the same way cannot discover or renew the policy.</source>
        <translation>Absender, deren Resolver ebenso scheitert, können die Richtlinie nicht finden oder erneuern.</translation>
    </message>
    <message>
        <source>Ask another resolver; if it fails as well, repair the name servers of the domain.</source>
        <translation>Fragen Sie einen anderen Resolver; scheitert auch der, reparieren Sie die Nameserver der Domain.</translation>
    </message>
    <message>
        <source>There are %1 MTA-STS records; only one is allowed</source>
        <translation>Es gibt %1 MTA-STS-Einträge; nur einer ist erlaubt</translation>
    </message>
    <message>
        <source>Keep one record and delete the others.</source>
        <translation>Behalten Sie einen Eintrag, und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>Another TXT record stands beside the MTA-STS record: “%1”</source>
        <translation>Neben dem MTA-STS-Eintrag steht ein anderer TXT-Eintrag: „%1“</translation>
    </message>
    <message>
        <source>Remove everything but the MTA-STS record from this name.</source>
        <translation>Entfernen Sie unter diesem Namen alles außer dem MTA-STS-Eintrag.</translation>
    </message>
    <message>
        <source>The record does not begin with v=STSv1;</source>
        <translation>Der Eintrag beginnt nicht mit v=STSv1;</translation>
    </message>
    <message>
        <source>Put v=STSv1; at the very beginning.</source>
        <translation>Setzen Sie v=STSv1; ganz an den Anfang.</translation>
    </message>
    <message>
        <source>The version is written “%1”; case matters</source>
        <translation>Die Version ist „%1“ geschrieben; Groß und Klein zählen</translation>
    </message>
    <message>
        <source>Write v=STSv1 exactly like this.</source>
        <translation>Schreiben Sie v=STSv1 genau so.</translation>
    </message>
    <message>
        <source>The version “%1” is unknown</source>
        <translation>Die Version „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>Use v=STSv1.</source>
        <translation>Verwenden Sie v=STSv1.</translation>
    </message>
    <message>
        <source>A blank stands between v=STSv1 and the semicolon</source>
        <translation>Zwischen v=STSv1 und dem Semikolon steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>The grammar allows it, but senders look for the text “v=STSv1;” and discard the record.</source>
        <translation>Die Grammatik erlaubt es, aber Absender suchen den Text „v=STSv1;“ und verwerfen den Eintrag.</translation>
    </message>
    <message>
        <source>The record has no id</source>
        <translation>Der Eintrag hat keine id</translation>
    </message>
    <message>
        <source>Add an id, for instance the current date and time.</source>
        <translation>Fügen Sie eine id hinzu, etwa Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>The id is empty</source>
        <translation>Die id ist leer</translation>
    </message>
    <message>
        <source>Write a value after id=.</source>
        <translation>Schreiben Sie einen Wert hinter id=.</translation>
    </message>
    <message>
        <source>The id has %2 characters; 32 are allowed</source>
        <translation>Die id hat %2 Zeichen; 32 sind erlaubt</translation>
    </message>
    <message>
        <source>Use a shorter id.</source>
        <translation>Verwenden Sie eine kürzere id.</translation>
    </message>
    <message>
        <source>The id contains “%1”; only letters and digits are allowed</source>
        <translation>Die id enthält „%1“; nur Buchstaben und Ziffern sind erlaubt</translation>
    </message>
    <message>
        <source>Use letters and digits only.</source>
        <translation>Verwenden Sie nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The record has a second id: %1</source>
        <translation>Der Eintrag hat eine zweite id: %1</translation>
    </message>
    <message>
        <source>The first id counts; some senders take the last one.</source>
        <translation>Die erste id zählt; manche Absender nehmen die letzte.</translation>
    </message>
    <message>
        <source>Keep one id.</source>
        <translation>Behalten Sie eine id.</translation>
    </message>
    <message>
        <source>The field name “%1” must be written in lower case</source>
        <translation>Der Feldname „%1“ muss klein geschrieben werden</translation>
    </message>
    <message>
        <source>Write id= in lower case.</source>
        <translation>Schreiben Sie id= klein.</translation>
    </message>
    <message>
        <source>The record is not well formed at “%1”</source>
        <translation>Der Eintrag ist bei „%1“ nicht richtig gebildet</translation>
    </message>
    <message>
        <source>Publish the record as: v=STSv1; id=…; and put it in quotation marks in a zone file, or it ends at the first semicolon.</source>
        <translation>Veröffentlichen Sie den Eintrag so: v=STSv1; id=…; und setzen Sie ihn in einer Zonendatei in Anführungszeichen, sonst endet er am ersten Semikolon.</translation>
    </message>
    <message>
        <source>The record contains a character that is not plain ASCII: “%1”</source>
        <translation>Der Eintrag enthält ein Zeichen, das kein reines ASCII ist: „%1“</translation>
    </message>
    <message>
        <source>Type the record again, without quotes or blanks from a word processor.</source>
        <translation>Tippen Sie den Eintrag neu, ohne Anführungs- oder Leerzeichen aus einer Textverarbeitung.</translation>
    </message>
    <message>
        <source>Quotation marks or backslashes are part of the record: “%1”</source>
        <translation>Anführungszeichen oder Backslashes gehören zum Eintrag: „%1“</translation>
    </message>
    <message>
        <source>Enter the text without quotes; the name server&apos;s form adds its own.</source>
        <translation>Geben Sie den Text ohne Anführungszeichen ein; das Formular des Nameservers setzt eigene.</translation>
    </message>
    <message>
        <source>The record has an unknown field: “%1”</source>
        <translation>Der Eintrag hat ein unbekanntes Feld: „%1“</translation>
    </message>
    <message>
        <source>Senders skip the field.</source>
        <translation>Absender übergehen das Feld.</translation>
    </message>
    <message>
        <source>Remove the field unless you want it.</source>
        <translation>Entfernen Sie das Feld, wenn Sie es nicht wollen.</translation>
    </message>
    <message>
        <source>The extra field “%1” is not well formed</source>
        <translation>Das zusätzliche Feld „%1“ ist nicht richtig gebildet</translation>
    </message>
    <message>
        <source>Remove the field.</source>
        <translation>Entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>The record is split into several strings</source>
        <translation>Der Eintrag ist in mehrere Zeichenketten geteilt</translation>
    </message>
    <message>
        <source>Senders join the strings without a blank.</source>
        <translation>Absender fügen die Zeichenketten ohne Leerzeichen zusammen.</translation>
    </message>
    <message>
        <source>Publish one string; the record is short enough.</source>
        <translation>Veröffentlichen Sie eine einzige; der Eintrag ist kurz genug.</translation>
    </message>
    <message>
        <source>The record breaks where its strings are joined</source>
        <translation>Der Eintrag bricht dort, wo seine Zeichenketten zusammenkommen</translation>
    </message>
    <message>
        <source>Publish one string, or put the missing character into one of the strings.</source>
        <translation>Veröffentlichen Sie eine einzige Zeichenkette, oder setzen Sie das fehlende Zeichen in eine von ihnen.</translation>
    </message>
    <message>
        <source>The record comes from %1 through an alias</source>
        <translation>Der Eintrag kommt über einen Alias von %1</translation>
    </message>
    <message>
        <source>Senders follow the alias.</source>
        <translation>Absender folgen dem Alias.</translation>
    </message>
    <message>
        <source>The alias of the record ends at %1, where there is nothing</source>
        <translation>Der Alias des Eintrags endet bei %1, wo nichts ist</translation>
    </message>
    <message>
        <source>The aliases of the record run in a circle or are too many</source>
        <translation>Die Aliasse des Eintrags laufen im Kreis oder sind zu viele</translation>
    </message>
    <message>
        <source>Point the alias to the name that holds the record.</source>
        <translation>Richten Sie den Alias auf den Namen, der den Eintrag hat.</translation>
    </message>
    <message>
        <source>The record comes from a DNS wildcard</source>
        <translation>Der Eintrag kommt aus einem DNS-Platzhalter</translation>
    </message>
    <message>
        <source>Senders find the record; so they do under every other name of the zone.</source>
        <translation>Absender finden den Eintrag; unter jedem anderen Namen der Zone ebenso.</translation>
    </message>
    <message>
        <source>Publish the record under its own name.</source>
        <translation>Veröffentlichen Sie den Eintrag unter seinem eigenen Namen.</translation>
    </message>
    <message>
        <source>The record stands at %1, where nobody looks</source>
        <translation>Der Eintrag steht bei %1, wo niemand sucht</translation>
    </message>
    <message>
        <source>Move it to %2.</source>
        <translation>Verschieben Sie ihn nach %2.</translation>
    </message>
    <message>
        <source>The record&apos;s TTL is %1 seconds</source>
        <translation>Die TTL des Eintrags beträgt %1 Sekunden</translation>
    </message>
    <message>
        <source>Senders notice a new policy that much later.</source>
        <translation>Absender bemerken eine neue Richtlinie entsprechend später.</translation>
    </message>
    <message>
        <source>Use about an hour.</source>
        <translation>Nehmen Sie etwa eine Stunde.</translation>
    </message>
    <message>
        <source>The record&apos;s TTL is only %1 seconds</source>
        <translation>Die TTL des Eintrags beträgt nur %1 Sekunden</translation>
    </message>
    <message>
        <source>Senders ask again for every mail.</source>
        <translation>Absender fragen für jede Nachricht neu.</translation>
    </message>
    <message>
        <source>Use five minutes or more.</source>
        <translation>Nehmen Sie fünf Minuten oder mehr.</translation>
    </message>
    <message>
        <source>The internationalised name is %1 in DNS</source>
        <translation>Der internationalisierte Name heißt im DNS %1</translation>
    </message>
    <message>
        <source>Senders use the ASCII form.</source>
        <translation>Absender verwenden die ASCII-Form.</translation>
    </message>
    <message>
        <source>Reports go to %1</source>
        <translation>Berichte gehen an %1</translation>
    </message>
    <message>
        <source>There is no TLSRPT record</source>
        <translation>Es gibt keinen TLSRPT-Eintrag</translation>
    </message>
    <message>
        <source>Publish at _smtp._tls: v=TLSRPTv1; rua=mailto:…;</source>
        <translation>Veröffentlichen Sie unter _smtp._tls: v=TLSRPTv1; rua=mailto:…;</translation>
    </message>
    <message>
        <source>There are %1 TLSRPT records; only one is allowed</source>
        <translation>Es gibt %1 TLSRPT-Einträge; nur einer ist erlaubt</translation>
    </message>
    <message>
        <source>Another TXT record stands beside the TLSRPT record: “%1”</source>
        <translation>Neben dem TLSRPT-Eintrag steht ein anderer TXT-Eintrag: „%1“</translation>
    </message>
    <message>
        <source>Remove everything but the TLSRPT record from this name.</source>
        <translation>Entfernen Sie unter diesem Namen alles außer dem TLSRPT-Eintrag.</translation>
    </message>
    <message>
        <source>The record does not begin with v=TLSRPTv1;</source>
        <translation>Der Eintrag beginnt nicht mit v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>Put v=TLSRPTv1; at the very beginning.</source>
        <translation>Setzen Sie v=TLSRPTv1; ganz an den Anfang.</translation>
    </message>
    <message>
        <source>The TLSRPT record has no rua</source>
        <translation>Der TLSRPT-Eintrag hat kein rua</translation>
    </message>
    <message>
        <source>Add rua=mailto: and an address.</source>
        <translation>Fügen Sie rua=mailto: und eine Adresse hinzu.</translation>
    </message>
    <message>
        <source>“%1” is neither a mailto: nor an https: address</source>
        <translation>„%1“ ist weder eine mailto:- noch eine https:-Adresse</translation>
    </message>
    <message>
        <source>Write mailto: before a mail address.</source>
        <translation>Schreiben Sie mailto: vor eine Mailadresse.</translation>
    </message>
    <message>
        <source>“%1” is not a valid report address</source>
        <translation>„%1“ ist keine gültige Berichtsadresse</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>“%1” has a character that must be encoded</source>
        <translation>„%1“ hat ein Zeichen, das kodiert werden muss</translation>
    </message>
    <message>
        <source>Write %21 for “!” and %3B for “;”, or remove the size limit.</source>
        <translation>Schreiben Sie %21 für „!“ und %3B für „;“, oder entfernen Sie die Größengrenze.</translation>
    </message>
    <message>
        <source>The record has %1 report addresses</source>
        <translation>Der Eintrag hat %1 Berichtsadressen</translation>
    </message>
    <message>
        <source>Senders use at least one of them, not surely all.</source>
        <translation>Absender benutzen mindestens eine davon, nicht sicher alle.</translation>
    </message>
    <message>
        <source>Keep the one that matters.</source>
        <translation>Behalten Sie die, auf die es ankommt.</translation>
    </message>
    <message>
        <source>“%1” is given twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>Senders skip the second.</source>
        <translation>Absender übergehen die zweite.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Behalten Sie eine.</translation>
    </message>
    <message>
        <source>Reports go to another organisation: %2</source>
        <translation>Berichte gehen an eine andere Organisation: %2</translation>
    </message>
    <message>
        <source>Be aware who reads them.</source>
        <translation>Machen Sie sich klar, wer sie liest.</translation>
    </message>
    <message>
        <source>The report address %1 cannot receive mail: %2</source>
        <translation>Die Berichtsadresse %1 kann keine Post empfangen: %2</translation>
    </message>
    <message>
        <source>The reports bounce.</source>
        <translation>Die Berichte gehen zurück.</translation>
    </message>
    <message>
        <source>Use an address whose domain has a mail server.</source>
        <translation>Verwenden Sie eine Adresse, deren Domain einen Mailserver hat.</translation>
    </message>
    <message>
        <source>Reports go to the domain that they are about</source>
        <translation>Berichte gehen an die Domain, von der sie handeln</translation>
    </message>
    <message>
        <source>If mail to the domain fails, so do the reports about it.</source>
        <translation>Scheitert die Post an die Domain, scheitern auch die Berichte darüber.</translation>
    </message>
    <message>
        <source>Use an address in another domain.</source>
        <translation>Verwenden Sie eine Adresse in einer anderen Domain.</translation>
    </message>
    <message>
        <source>The TLSRPT record is not well formed at “%1”</source>
        <translation>Der TLSRPT-Eintrag ist bei „%1“ nicht richtig gebildet</translation>
    </message>
    <message>
        <source>Publish it as: v=TLSRPTv1; rua=mailto:…;</source>
        <translation>Veröffentlichen Sie ihn so: v=TLSRPTv1; rua=mailto:…;</translation>
    </message>
    <message>
        <source>The TLSRPT record stands at %1, where nobody looks</source>
        <translation>Der TLSRPT-Eintrag steht bei %1, wo niemand sucht</translation>
    </message>
    <message>
        <source>The TLSRPT record&apos;s TTL is %1 seconds</source>
        <translation>Die TTL des TLSRPT-Eintrags beträgt %1 Sekunden</translation>
    </message>
    <message>
        <source>Use an hour or more.</source>
        <translation>Nehmen Sie eine Stunde oder mehr.</translation>
    </message>
    <message>
        <source>Senders cannot fetch the policy. %2</source>
        <translation>Absender können die Richtlinie nicht abrufen. %2</translation>
    </message>
    <message>
        <source>The policy host is an alias of %1, but the record is your own</source>
        <translation>Der Richtlinien-Host ist ein Alias von %1, der Eintrag aber Ihr eigener</translation>
    </message>
    <message>
        <source>Senders do not notice when the provider changes the policy.</source>
        <translation>Absender bemerken nicht, wenn der Anbieter die Richtlinie ändert.</translation>
    </message>
    <message>
        <source>Make the record an alias of the provider&apos;s as well: %2</source>
        <translation>Machen Sie auch den Eintrag zum Alias dessen beim Anbieter: %2</translation>
    </message>
    <message>
        <source>Your policy host serves another policy than the provider at %1</source>
        <translation>Ihr Richtlinien-Host liefert eine andere Richtlinie als der Anbieter unter %1</translation>
    </message>
    <message>
        <source>Senders fetch your copy when the provider changes the id, and keep it.</source>
        <translation>Absender rufen Ihre Kopie ab, wenn der Anbieter die id ändert, und behalten sie.</translation>
    </message>
    <message>
        <source>Refresh your copy, or make the policy host an alias of the provider&apos;s.</source>
        <translation>Erneuern Sie Ihre Kopie, oder machen Sie den Richtlinien-Host zum Alias dessen beim Anbieter.</translation>
    </message>
    <message>
        <source>Port 25 is blocked on this network</source>
        <translation>Port 25 ist in diesem Netz gesperrt</translation>
    </message>
    <message>
        <source>Not known from here: %1. This says nothing about your servers.</source>
        <translation>Von hier nicht bekannt: %1. Über Ihre Server sagt das nichts.</translation>
    </message>
    <message>
        <source>Test the MX hosts from elsewhere: through a SOCKS5 proxy or an SSH host, or with a script on a server.</source>
        <translation>Prüfen Sie die MX-Hosts von woanders: über einen SOCKS5-Proxy oder SSH-Host oder mit einem Skript auf einem Server.</translation>
    </message>
    <message>
        <source>The mode is none, but senders remember that for %1 seconds</source>
        <translation>Der Modus ist none, aber Absender merken sich das %1 Sekunden lang</translation>
    </message>
    <message>
        <source>Senders ask again only then: a new policy takes effect that much later.</source>
        <translation>Absender fragen erst dann wieder: Um so viel später wirkt eine neue Richtlinie.</translation>
    </message>
    <message>
        <source>Lower it to a day, 86400.</source>
        <translation>Senken Sie es auf einen Tag, 86400.</translation>
    </message>
    <message>
        <source>Senders find no record. %2</source>
        <translation>Absender finden keinen Eintrag. %2</translation>
    </message>
    <message>
        <source>The record is an alias of %1, but the policy host is your own</source>
        <translation>Der Eintrag ist ein Alias von %1, der Richtlinien-Host aber Ihr eigener</translation>
    </message>
    <message>
        <source>Senders take the id from the provider and the policy from you: the two get out of step.</source>
        <translation>Absender nehmen die id vom Anbieter und die Richtlinie von Ihnen: Beide laufen auseinander.</translation>
    </message>
    <message>
        <source>Delegate the policy host as well, or publish the record yourself.</source>
        <translation>Delegieren Sie auch den Richtlinien-Host, oder veröffentlichen Sie den Eintrag selbst.</translation>
    </message>
    <message>
        <source>Subdomains that take mail have no policy of their own: %1</source>
        <translation>Subdomains, die Post annehmen, haben keine eigene Richtlinie: %1</translation>
    </message>
    <message>
        <source>Senders deliver to them unprotected: a policy covers one domain, not those below it.</source>
        <translation>Absender beliefern sie ungeschützt: Eine Richtlinie gilt für eine Domain, nicht für die darunter.</translation>
    </message>
    <message>
        <source>Publish a record and a policy host for each of them.</source>
        <translation>Veröffentlichen Sie für jede einen Eintrag und einen Richtlinien-Host.</translation>
    </message>
    <message>
        <source>“%1” is an address literal, not a domain</source>
        <translation>„%1“ ist ein Adressliteral, keine Domain</translation>
    </message>
    <message>
        <source>MTA-STS does not apply: there is no name under which a policy could be published.</source>
        <translation>MTA-STS ist nicht anwendbar: Es gibt keinen Namen, unter dem eine Richtlinie stehen könnte.</translation>
    </message>
    <message>
        <source>Enter the mail domain.</source>
        <translation>Geben Sie die Mail-Domain ein.</translation>
    </message>
    <message>
        <source>Nobody answers at the report address %1: %2</source>
        <translation>Unter der Berichtsadresse %1 antwortet niemand: %2</translation>
    </message>
    <message>
        <source>Senders cannot deliver their reports there, and give up after a day.</source>
        <translation>Absender können ihre Berichte dort nicht abliefern und geben nach einem Tag auf.</translation>
    </message>
    <message>
        <source>Repair the endpoint, or name another address.</source>
        <translation>Reparieren Sie den Endpunkt, oder nennen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>The policy is enforced, but no reports will tell of refused mail</source>
        <translation>Die Richtlinie wird durchgesetzt, aber kein Bericht wird von abgelehnter Post erzählen</translation>
    </message>
    <message>
        <source>Senders refuse mail without telling you: your own servers never see the attempt.</source>
        <translation>Absender lehnen ab, ohne es Ihnen zu sagen: Ihre eigenen Server sehen den Versuch nie.</translation>
    </message>
    <message>
        <source>Publish a TLSRPT record, and read the reports.</source>
        <translation>Veröffentlichen Sie einen TLSRPT-Eintrag, und lesen Sie die Berichte.</translation>
    </message>
    <message>
        <source>No MX host answered on port 25; %2</source>
        <translation>Kein MX-Host hat auf Port 25 geantwortet; %2</translation>
    </message>
    <message>
        <source>Whoever gets hold of that name can publish a policy for your mail.</source>
        <translation>Wer diesen Namen an sich bringt, kann eine Richtlinie für Ihre Post veröffentlichen.</translation>
    </message>
    <message>
        <source>The domain %1 is not registered: anybody can register it and publish a policy for your mail.</source>
        <translation>Die Domain %1 ist nicht registriert: Jeder kann sie registrieren und eine Richtlinie für Ihre Post veröffentlichen.</translation>
    </message>
    <message>
        <source>The name lies in a domain of your own.</source>
        <translation>Der Name liegt in einer Ihrer eigenen Domains.</translation>
    </message>
    <message>
        <source>no MX host of %1 has an address</source>
        <translation>kein MX-Host von %1 hat eine Adresse</translation>
    </message>
    <message>
        <source>%1 has no public address</source>
        <translation>%1 hat keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 hat keine Adresse</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n MX host(s) reached</source>
        <translation>
            <numerusform>0 von %n MX-Host erreicht</numerusform>
            <numerusform>0 von %n MX-Hosts erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>control host also unreachable</source>
        <translation>Kontrollhost ebenfalls nicht erreichbar</translation>
    </message>
    <message>
        <source>this network may block it</source>
        <translation>dieses Netz sperrt ihn vielleicht</translation>
    </message>
    <message>
        <source>the network there may block it (%1)</source>
        <translation>das Netz dort sperrt ihn vielleicht (%1)</translation>
    </message>
    <message>
        <source>Senders that know DANE must not deliver to this host, whatever MTA-STS says: they try the next one, or the mail waits and bounces.</source>
        <translation>Absender, die DANE kennen, dürfen an diesen Host nicht zustellen, was immer MTA-STS sagt: Sie versuchen den nächsten, oder die Mail wartet und kommt zurück.</translation>
    </message>
    <message>
        <source>Every MX host passes DANE</source>
        <translation>Jeder MX-Host besteht DANE</translation>
    </message>
    <message>
        <source>The MX hosts are signed with DNSSEC, but have no TLSA records</source>
        <translation>Die MX-Hosts sind mit DNSSEC signiert, haben aber keine TLSA-Einträge</translation>
    </message>
    <message>
        <source>Senders that know DANE find none, and go by MTA-STS as all others.</source>
        <translation>Absender, die DANE kennen, finden keine und richten sich wie alle anderen nach MTA-STS.</translation>
    </message>
    <message>
        <source>Optional: publish a record “3 1 1” at _25._tcp.%1, and for every MX host.</source>
        <translation>Freiwillig: einen Eintrag „3 1 1“ bei _25._tcp.%1 veröffentlichen, und so für jeden MX-Host.</translation>
    </message>
    <message>
        <source>Some MX hosts have TLSA records, but not %1</source>
        <translation>Einige MX-Hosts haben TLSA-Einträge, %1 aber nicht</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver there without it; an attacker leads them there.</source>
        <translation>Absender, die DANE kennen, stellen dort ohne zu; ein Angreifer lenkt sie dorthin.</translation>
    </message>
    <message>
        <source>Publish TLSA records for every MX host.</source>
        <translation>TLSA-Einträge für jeden MX-Host veröffentlichen.</translation>
    </message>
    <message>
        <source>The MX record is not signed, though MX hosts have TLSA records</source>
        <translation>Der MX-Eintrag ist nicht signiert, obwohl MX-Hosts TLSA-Einträge haben</translation>
    </message>
    <message>
        <source>DANE cannot prevent that a forged MX record leads mail to another host; some senders do without DANE then.</source>
        <translation>DANE kann nicht verhindern, dass ein gefälschter MX-Eintrag Mail zu einem anderen Host lenkt; manche Absender verzichten dann auf DANE.</translation>
    </message>
    <message>
        <source>Sign the zone of the mail domain with DNSSEC.</source>
        <translation>Die Zone der Mail-Domain mit DNSSEC signieren.</translation>
    </message>
    <message>
        <source>The TLSA records of %1 are not secured by DNSSEC</source>
        <translation>Die TLSA-Einträge von %1 sind nicht durch DNSSEC gesichert</translation>
    </message>
    <message>
        <source>Senders ignore them.</source>
        <translation>Absender beachten sie nicht.</translation>
    </message>
    <message>
        <source>Sign the zone %2 with DNSSEC, or remove the records.</source>
        <translation>Die Zone %2 mit DNSSEC signieren oder die Einträge entfernen.</translation>
    </message>
    <message>
        <source>DNSSEC fails for %1 (%2): %3</source>
        <translation>DNSSEC schlägt fehl für %1 (%2): %3</translation>
    </message>
    <message>
        <source>Senders that check DNSSEC, so all that know DANE, get no answer: they cannot deliver to this host, and the mail waits and bounces.</source>
        <translation>Absender, die DNSSEC prüfen, also alle, die DANE kennen, bekommen keine Antwort: Sie können an diesen Host nicht zustellen, und die Mail wartet und kommt zurück.</translation>
    </message>
    <message>
        <source>Repair the signatures of the zone %4, or its DS record at the parent.</source>
        <translation>Die Signaturen der Zone %4 oder ihren DS-Eintrag bei der übergeordneten Zone in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The lookup of the TLSA records of %1 fails: %2</source>
        <translation>Die Abfrage der TLSA-Einträge von %1 schlägt fehl: %2</translation>
    </message>
    <message>
        <source>Let the name servers answer for TLSA; where there are none, with a signed proof.</source>
        <translation>Die Nameserver auf TLSA antworten lassen; wo es keine gibt, mit einem signierten Nachweis.</translation>
    </message>
    <message>
        <source>The certificate of %1 fails its TLSA records: %2</source>
        <translation>Das Zertifikat von %1 besteht seine TLSA-Einträge nicht: %2</translation>
    </message>
    <message>
        <source>Publish the record for the current certificate, “%3”, or install one that the records fit.</source>
        <translation>Den Eintrag für das jetzige Zertifikat veröffentlichen, „%3“, oder eines einbauen, auf das die Einträge passen.</translation>
    </message>
    <message>
        <source>No TLSA record “%2” of %1 fits its certificate</source>
        <translation>Kein TLSA-Eintrag „%2“ von %1 passt auf sein Zertifikat</translation>
    </message>
    <message>
        <source>Other records do. Senders that go by these do not deliver to this host; of several digests they go by the strongest kind.</source>
        <translation>Andere Einträge passen. Absender, die sich nach diesen richten, stellen an diesen Host nicht zu; von mehreren Hashes gilt die stärkste Art.</translation>
    </message>
    <message>
        <source>Publish the same kind for the current certificate, or remove these records: %3</source>
        <translation>Dieselbe Art für das jetzige Zertifikat veröffentlichen oder diese Einträge entfernen: %3</translation>
    </message>
    <message>
        <source>A TLSA record of %1 fits nothing yet: %2</source>
        <translation>Ein TLSA-Eintrag von %1 passt noch auf nichts: %2</translation>
    </message>
    <message>
        <source>Nothing: one record that fits is enough.</source>
        <translation>Nichts: Ein Eintrag, der passt, genügt.</translation>
    </message>
    <message>
        <source>Install its key after two TTLs; remove the record if it belongs to an old one.</source>
        <translation>Seinen Schlüssel nach zwei TTL einbauen; den Eintrag entfernen, wenn er zu einem alten gehört.</translation>
    </message>
    <message>
        <source>A TLSA record of %1 has a usage not for mail: %2</source>
        <translation>Ein TLSA-Eintrag von %1 hat eine Verwendung, die nicht für Mail ist: %2</translation>
    </message>
    <message>
        <source>Senders ignore records with usage 0 or 1.</source>
        <translation>Absender beachten Einträge mit Verwendung 0 oder 1 nicht.</translation>
    </message>
    <message>
        <source>Publish “3 1 1” or “2 0 1” instead.</source>
        <translation>Stattdessen „3 1 1“ oder „2 0 1“ veröffentlichen.</translation>
    </message>
    <message>
        <source>No TLSA record of %1 can be used</source>
        <translation>Kein TLSA-Eintrag von %1 ist brauchbar</translation>
    </message>
    <message>
        <source>Senders that know DANE demand TLS, but do not check who answers.</source>
        <translation>Absender, die DANE kennen, verlangen TLS, prüfen aber nicht, wer antwortet.</translation>
    </message>
    <message>
        <source>Publish a record “3 1 1” for the current certificate.</source>
        <translation>Einen Eintrag „3 1 1“ für das jetzige Zertifikat veröffentlichen.</translation>
    </message>
    <message>
        <source>A TLSA record of %1 is malformed: %2</source>
        <translation>Ein TLSA-Eintrag von %1 ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>Senders ignore the record.</source>
        <translation>Absender beachten den Eintrag nicht.</translation>
    </message>
    <message>
        <source>Make the record from the certificate again.</source>
        <translation>Den Eintrag neu aus dem Zertifikat machen.</translation>
    </message>
    <message>
        <source>A TLSA record of %1 holds a whole certificate or key</source>
        <translation>Ein TLSA-Eintrag von %1 enthält ein ganzes Zertifikat oder einen ganzen Schlüssel</translation>
    </message>
    <message>
        <source>Senders accept it, if the large answer gets through.</source>
        <translation>Absender nehmen ihn an, wenn die große Antwort durchkommt.</translation>
    </message>
    <message>
        <source>Publish the SHA-256 digest instead.</source>
        <translation>Stattdessen den SHA-256-Hash veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 does not send the certificate that its TLSA record names</source>
        <translation>%1 sendet das Zertifikat nicht, das sein TLSA-Eintrag nennt</translation>
    </message>
    <message>
        <source>Let the server send the chain up to that certificate, even a root: %2</source>
        <translation>Den Server die Kette bis zu diesem Zertifikat senden lassen, auch eine Wurzel: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has no name that DANE accepts: %2</source>
        <translation>Das Zertifikat von %1 hat keinen Namen, den DANE annimmt: %2</translation>
    </message>
    <message>
        <source>Issue a certificate that has the name %3, or publish “3 1 1”.</source>
        <translation>Ein Zertifikat ausstellen, das den Namen %3 hat, oder „3 1 1“ veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 passes DANE, but not the certificate check of MTA-STS</source>
        <translation>%1 besteht DANE, aber nicht die Zertifikatsprüfung von MTA-STS</translation>
    </message>
    <message>
        <source>Senders that know DANE deliver; in enforce mode those that know only MTA-STS must not.</source>
        <translation>Absender, die DANE kennen, stellen zu; bei enforce dürfen es die nicht, die nur MTA-STS kennen.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority for %1, and keep TLSA in step.</source>
        <translation>Für %1 ein Zertifikat einer öffentlichen Zertifizierungsstelle verwenden und TLSA im Gleichschritt halten.</translation>
    </message>
    <message>
        <source>%1 passes MTA-STS, but fails DANE</source>
        <translation>%1 besteht MTA-STS, aber nicht DANE</translation>
    </message>
    <message>
        <source>Senders that know both must not let MTA-STS outweigh DANE: they do not deliver to this host.</source>
        <translation>Absender, die beides kennen, dürfen MTA-STS nicht über DANE stellen: Sie stellen an diesen Host nicht zu.</translation>
    </message>
    <message>
        <source>Repair the TLSA records, or remove them.</source>
        <translation>Die TLSA-Einträge in Ordnung bringen oder entfernen.</translation>
    </message>
    <message>
        <source>TLSA records stand where no sender looks: %1</source>
        <translation>TLSA-Einträge stehen, wo kein Absender nachsieht: %1</translation>
    </message>
    <message>
        <source>Senders look at _25._tcp. and the name of the MX host only.</source>
        <translation>Absender sehen nur bei _25._tcp. und dem Namen des MX-Hosts nach.</translation>
    </message>
    <message>
        <source>Publish TLSA records at %2.</source>
        <translation>TLSA-Einträge bei %2 veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 has TLSA records, and is an alias of %2</source>
        <translation>%1 hat TLSA-Einträge und ist ein Alias von %2</translation>
    </message>
    <message>
        <source>Senders that know DANE look for records at %2 first and ask for its certificate; those that know MTA-STS ask for that of %1.</source>
        <translation>Absender, die DANE kennen, suchen zuerst Einträge bei %2 und fragen nach dessen Zertifikat; wer MTA-STS kennt, fragt nach dem von %1.</translation>
    </message>
    <message>
        <source>Caches keep the TLSA records of %1 for %2</source>
        <translation>Caches behalten die TLSA-Einträge von %1 %2 lang</translation>
    </message>
    <message>
        <source>For so long after a change they may go by the old ones.</source>
        <translation>So lange nach einer Änderung kann noch nach den alten gegangen werden.</translation>
    </message>
    <message>
        <source>Choose a shorter time; an hour is usual.</source>
        <translation>Eine kürzere Zeit wählen; eine Stunde ist üblich.</translation>
    </message>
    <message>
        <source>The name servers give different addresses for the policy host: %1</source>
        <translation>Die Nameserver geben verschiedene Adressen für den Richtlinien-Host: %1</translation>
    </message>
    <message>
        <source>Bring all name servers to the same version of the zone.</source>
        <translation>Alle Nameserver auf denselben Stand der Zone bringen.</translation>
    </message>
    <message>
        <source>The policy host answers without encryption only: %1</source>
        <translation>Der Richtlinien-Host antwortet nur unverschlüsselt: %1</translation>
    </message>
    <message>
        <source>Serve the file over HTTPS, with a certificate for this name.</source>
        <translation>Die Datei über HTTPS ausliefern, mit einem Zertifikat für diesen Namen.</translation>
    </message>
    <message>
        <source>The policy host also speaks obsolete versions of TLS: %1</source>
        <translation>Der Richtlinien-Host spricht auch veraltete TLS-Versionen: %1</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 only.</source>
        <translation>Nur TLS 1.2 und 1.3 erlauben.</translation>
    </message>
    <message>
        <source>The policy host needs its name in the handshake; without it: %1</source>
        <translation>Der Richtlinien-Host braucht seinen Namen im Handshake; ohne ihn: %1</translation>
    </message>
    <message>
        <source>Senders send the name, as the RFC asks. Nothing is lost.</source>
        <translation>Absender senden den Namen, wie es der RFC verlangt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate was revoked on %1</source>
        <translation>Das Zertifikat des Richtlinien-Hosts wurde am %1 widerrufen</translation>
    </message>
    <message>
        <source>Senders that look for it refuse the certificate and cannot fetch the policy; many do not look.</source>
        <translation>Absender, die danach sehen, lehnen das Zertifikat ab und können die Richtlinie nicht abrufen; viele sehen nicht danach.</translation>
    </message>
    <message>
        <source>Replace the certificate and its key at once.</source>
        <translation>Zertifikat und Schlüssel sofort ersetzen.</translation>
    </message>
    <message>
        <source>The CAA records of %1 forbid %2 to renew the certificate</source>
        <translation>Die CAA-Einträge von %1 verbieten %2, das Zertifikat zu erneuern</translation>
    </message>
    <message>
        <source>Nothing yet. Once the certificate has ended, senders cannot fetch the policy.</source>
        <translation>Noch nichts. Ist das Zertifikat abgelaufen, können Absender die Richtlinie nicht abrufen.</translation>
    </message>
    <message>
        <source>Add the authority to the CAA records, or change to one they name.</source>
        <translation>Die Zertifizierungsstelle in die CAA-Einträge aufnehmen oder zu einer wechseln, die sie nennen.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not trusted: %1</source>
        <translation>Dem Zertifikat des Richtlinien-Hosts wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>The web server tells clients apart: Gatepost gets %1, a browser gets %2</source>
        <translation>Der Webserver unterscheidet Clients: Gatepost bekommt %1, ein Browser bekommt %2</translation>
    </message>
    <message>
        <source>Which of the two a sender gets depends on the name its program gives.</source>
        <translation>Welches von beiden ein Absender bekommt, hängt vom Namen ab, den sein Programm nennt.</translation>
    </message>
    <message>
        <source>Exempt the address from bot protection and from rules about clients.</source>
        <translation>Die Adresse vom Schutz gegen Bots und von Regeln über Clients ausnehmen.</translation>
    </message>
    <message>
        <source>The policy file is in the wrong place: %1</source>
        <translation>Die Richtliniendatei liegt an der falschen Stelle: %1</translation>
    </message>
    <message>
        <source>Move it to /.well-known/mta-sts.txt on the host mta-sts of the domain.</source>
        <translation>Sie nach /.well-known/mta-sts.txt auf dem Host mta-sts der Domain verschieben.</translation>
    </message>
    <message>
        <source>The name servers give different MX records: %1</source>
        <translation>Die Nameserver geben verschiedene MX-Einträge: %1</translation>
    </message>
    <message>
        <source>%1 mixes clear text into the start of TLS: %2</source>
        <translation>%1 mischt Klartext in den Beginn von TLS: %2</translation>
    </message>
    <message>
        <source>Careful senders end the connection; with others, somebody on the way can slip text into the protected session.</source>
        <translation>Vorsichtige Absender brechen ab; bei anderen kann jemand unterwegs Text in die geschützte Sitzung schieben.</translation>
    </message>
    <message>
        <source>%1 also speaks obsolete versions of TLS: %2</source>
        <translation>%1 spricht auch veraltete TLS-Versionen: %2</translation>
    </message>
    <message>
        <source>Senders with newer versions are not affected; on port 25 old ones are better than clear text.</source>
        <translation>Absender mit neueren Versionen sind nicht betroffen; auf Port 25 sind alte besser als Klartext.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 only, once nobody needs the old ones.</source>
        <translation>Nur TLS 1.2 und 1.3 erlauben, sobald niemand mehr die alten braucht.</translation>
    </message>
    <message>
        <source>%1 refuses TLS %2</source>
        <translation>%1 lehnt TLS %2 ab</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS name the host and are not affected; older ones fall back to clear text or give up.</source>
        <translation>Absender, die MTA-STS beachten, nennen den Host und sind nicht betroffen; ältere weichen auf Klartext aus oder geben auf.</translation>
    </message>
    <message>
        <source>Configure a default certificate for every other name.</source>
        <translation>Ein Standardzertifikat für jeden anderen Namen einrichten.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked on %2</source>
        <translation>Das Zertifikat von %1 wurde am %2 widerrufen</translation>
    </message>
    <message>
        <source>Senders that look for it must not deliver to this host; many do not look.</source>
        <translation>Absender, die danach sehen, dürfen an diesen Host nicht zustellen; viele sehen nicht danach.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>%1 shows different certificates, and not all are good: %2</source>
        <translation>%1 zeigt verschiedene Zertifikate, und nicht alle sind gut: %2</translation>
    </message>
    <message>
        <source>Whether senders deliver depends on the address they try and the server name they send.</source>
        <translation>Ob Absender zustellen, hängt von der Adresse ab, die sie versuchen, und vom Servernamen, den sie senden.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of the record are broken: %1</source>
        <translation>Die DNSSEC-Signaturen des Eintrags sind kaputt: %1</translation>
    </message>
    <message>
        <source>Senders whose resolver validates get no answer: they cannot discover or renew the policy.</source>
        <translation>Absender, deren Resolver prüft, bekommen keine Antwort: Sie können die Richtlinie weder entdecken noch erneuern.</translation>
    </message>
    <message>
        <source>Sign the zone again, or correct the DS record at the parent.</source>
        <translation>Die Zone neu signieren oder den DS-Eintrag bei der übergeordneten Zone berichtigen.</translation>
    </message>
    <message>
        <source>The name servers give different answers for the record: %1</source>
        <translation>Die Nameserver geben verschiedene Antworten für den Eintrag: %1</translation>
    </message>
    <message>
        <source>The name server %1 does not answer: %2</source>
        <translation>Der Nameserver %1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>Resolvers ask another name server; while none is left, senders find nothing.</source>
        <translation>Resolver fragen einen anderen Nameserver; ist keiner mehr übrig, finden Absender nichts.</translation>
    </message>
    <message>
        <source>Repair the name server, or take it out of the delegation.</source>
        <translation>Den Nameserver in Ordnung bringen oder aus der Delegation nehmen.</translation>
    </message>
    <message>
        <source>The name server %1 does not serve the zone: %2</source>
        <translation>Der Nameserver %1 bedient die Zone nicht: %2</translation>
    </message>
    <message>
        <source>Resolvers lose time with it, or give up.</source>
        <translation>Resolver verlieren Zeit mit ihm oder geben auf.</translation>
    </message>
    <message>
        <source>Load the zone there, or take the server out of the delegation.</source>
        <translation>Die Zone dort laden oder den Server aus der Delegation nehmen.</translation>
    </message>
    <message>
        <source>The name servers have different versions of the zone: %1</source>
        <translation>Die Nameserver haben verschiedene Stände der Zone: %1</translation>
    </message>
    <message>
        <source>Wait for the zone transfer and look again; if it stays so, repair the transfer.</source>
        <translation>Die Zonenübertragung abwarten und wieder nachsehen; bleibt es so, die Übertragung in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Parent and zone name different name servers: only the parent %1, only the zone %2</source>
        <translation>Übergeordnete Zone und Zone nennen verschiedene Nameserver: nur die übergeordnete %1, nur die Zone %2</translation>
    </message>
    <message>
        <source>Which servers are asked depends on what a resolver has seen last.</source>
        <translation>Welche Server gefragt werden, hängt davon ab, was ein Resolver zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>Let your registrar delegate to the name servers that the zone names.</source>
        <translation>Den Registrar an die Nameserver delegieren lassen, die die Zone nennt.</translation>
    </message>
    <message>
        <source>The record is not signed with DNSSEC</source>
        <translation>Der Eintrag ist nicht mit DNSSEC signiert</translation>
    </message>
    <message>
        <source>Somebody on the way can hide the record from a sender that has not seen it yet.</source>
        <translation>Jemand unterwegs kann den Eintrag vor einem Absender verbergen, der ihn noch nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Sign the zone %1 if your DNS provider can.</source>
        <translation>Die Zone %1 signieren, wenn der DNS-Anbieter es kann.</translation>
    </message>
    <message>
        <source>The name servers give different answers for the TLSRPT record: %1</source>
        <translation>Die Nameserver geben verschiedene Antworten für den TLSRPT-Eintrag: %1</translation>
    </message>
    <message>
        <source>What a sender gets depends on the name server that its resolver happens to ask.</source>
        <translation>Was ein Absender bekommt, hängt davon ab, welchen Nameserver sein Resolver gerade fragt.</translation>
    </message>
    <message>
        <source>max_age is %1 seconds; %2 or more protect better</source>
        <translation>max_age beträgt %1 Sekunden; %2 oder mehr schützen besser</translation>
    </message>
    <message>
        <source>Raise it to %2 or more.</source>
        <translation>Auf %2 oder mehr erhöhen.</translation>
    </message>
    <message>
        <source>Add the line “mx: %3”: a wildcard covers one label.</source>
        <translation>Fügen Sie die Zeile „mx: %3“ hinzu: Ein Platzhalter deckt nur einen Namensteil ab.</translation>
    </message>
    <message>
        <source>Port 25 of %1: %2</source>
        <translation>Port 25 von %1: %2</translation>
    </message>
    <message>
        <source>Port 25 of %1 at %2: %3</source>
        <translation>Port 25 von %1 an %2: %3</translation>
    </message>
    <message>
        <source>%1 turned Gatepost away: %2</source>
        <translation>%1 hat Gatepost abgewiesen: %2</translation>
    </message>
    <message>
        <source>Try again in 15 minutes, or test from elsewhere.</source>
        <translation>Versuchen Sie es in 15 Minuten noch einmal, oder prüfen Sie von woanders.</translation>
    </message>
    <message>
        <source>In testing mode senders deliver and report a failure: this would be refused in enforce.</source>
        <translation>Im Modus testing stellen Absender zu und melden einen Fehler: Im Modus enforce würde dies abgelehnt.</translation>
    </message>
</context>
<context>
    <name>GatepostFile</name>
    <message>
        <source>The file cannot be made: %1</source>
        <translation>Die Datei kann nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>This is not a Gatepost file, or it is damaged: %1</source>
        <translation>Das ist keine Gatepost-Datei, oder sie ist beschädigt: %1</translation>
    </message>
    <message>
        <source>This is an archive, but not one of Gatepost.</source>
        <translation>Das ist ein Archiv, aber keines von Gatepost.</translation>
    </message>
    <message>
        <source>This file was written by a later version of Gatepost (%1). Nothing was changed.</source>
        <translation>Diese Datei wurde mit einer neueren Version von Gatepost (%1) geschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file is damaged: its content is not what was saved.</source>
        <translation>Diese Datei ist beschädigt: Ihr Inhalt ist nicht der, der gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What senders do</source>
        <translation>Was Absender tun</translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation>Zuerst zu tun</translation>
    </message>
    <message>
        <source>no policy, or mode none</source>
        <translation>keine Richtlinie oder Modus none</translation>
    </message>
    <message>
        <source>Effect by the mode of the policy</source>
        <translation>Wirkung je nach Modus der Richtlinie</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>configuration of the policy host for nginx</source>
        <translation>Konfiguration des Richtlinien-Hosts für nginx</translation>
    </message>
    <message>
        <source>configuration of the policy host for Apache</source>
        <translation>Konfiguration des Richtlinien-Hosts für Apache</translation>
    </message>
    <message>
        <source>configuration of the policy host for Caddy</source>
        <translation>Konfiguration des Richtlinien-Hosts für Caddy</translation>
    </message>
    <message>
        <source>the container that serves the file, with Traefik&apos;s labels</source>
        <translation>der Container, der die Datei ausliefert, mit den Labels für Traefik</translation>
    </message>
    <message>
        <source>configuration of the web server in the container</source>
        <translation>Konfiguration des Webservers im Container</translation>
    </message>
    <message>
        <source>the Worker, with the policy in it</source>
        <translation>der Worker, der die Richtlinie enthält</translation>
    </message>
    <message>
        <source>what Wrangler deploys</source>
        <translation>was Wrangler bereitstellt</translation>
    </message>
    <message>
        <source>a start page for people</source>
        <translation>eine Startseite für Menschen</translation>
    </message>
    <message>
        <source>content type, and no fallback to the start page</source>
        <translation>Inhaltstyp und kein Rückfall auf die Startseite</translation>
    </message>
    <message>
        <source>what other paths answer</source>
        <translation>was andere Pfade antworten</translation>
    </message>
    <message>
        <source>what Netlify publishes</source>
        <translation>was Netlify veröffentlicht</translation>
    </message>
    <message>
        <source>keeps Jekyll from skipping dot-folders</source>
        <translation>verhindert, dass Jekyll Ordner mit führendem Punkt überspringt</translation>
    </message>
    <message>
        <source>the custom domain of the site</source>
        <translation>die eigene Domain der Website</translation>
    </message>
    <message>
        <source>keeps the line ends of the policy</source>
        <translation>bewahrt die Zeilenenden der Richtlinie</translation>
    </message>
    <message>
        <source>the same policy as settings of Stalwart</source>
        <translation>dieselbe Richtlinie als Einstellungen von Stalwart</translation>
    </message>
    <message>
        <source>bucket, certificate and distribution for Terraform</source>
        <translation>Bucket, Zertifikat und Distribution für Terraform</translation>
    </message>
    <message>
        <source>settings of the site for IIS</source>
        <translation>Einstellungen der Website für IIS</translation>
    </message>
    <message>
        <source>an override for Mailu&apos;s front container</source>
        <translation>eine Override-Datei für den Front-Container von Mailu</translation>
    </message>
    <message>
        <source>the policy that must be served; for comparing</source>
        <translation>die Richtlinie, die ausgeliefert werden muss; zum Vergleich</translation>
    </message>
    <message>
        <source>the policy file; every line ends with CRLF</source>
        <translation>die Richtliniendatei; jede Zeile endet mit CRLF</translation>
    </message>
    <message>
        <source>%1 must be a path from / on, as it is on the server: “%2”</source>
        <translation>%1 muss ein Pfad ab / sein, wie er auf dem Server lautet: „%2“</translation>
    </message>
    <message>
        <source>%1 holds a character that a server’s configuration would take for something else: “%2”</source>
        <translation>%1 enthält ein Zeichen, das die Konfiguration eines Servers anders deuten würde: „%2“</translation>
    </message>
    <message>
        <source>Certificate and key go together: give both files or none.</source>
        <translation>Zertifikat und Schlüssel gehören zusammen: beide Dateien angeben oder keine.</translation>
    </message>
    <message>
        <source>The document root</source>
        <translation>Das Dokumentenverzeichnis</translation>
    </message>
    <message>
        <source>The certificate file</source>
        <translation>Die Zertifikatsdatei</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Die Schlüsseldatei</translation>
    </message>
    <message>
        <source>Other paths can be sent to an https:// address only.</source>
        <translation>Andere Pfade können nur an eine https://-Adresse weitergeleitet werden.</translation>
    </message>
    <message>
        <source>%1 cannot hold the policy in its configuration; use a file.</source>
        <translation>%1 kann die Richtlinie nicht in der Konfiguration aufnehmen; eine Datei verwenden.</translation>
    </message>
    <message>
        <source>The policy is too long for nginx’s configuration, which Mailu uses.</source>
        <translation>Die Richtlinie ist zu lang für die Konfiguration von nginx, das Mailu verwendet.</translation>
    </message>
    <message>
        <source>The policy is too long for nginx’s configuration; use a file.</source>
        <translation>Die Richtlinie ist zu lang für die Konfiguration von nginx; eine Datei verwenden.</translation>
    </message>
    <message>
        <source>A policy needs a domain whose policy host can exist.</source>
        <translation>Eine Richtlinie braucht eine Domain, deren Richtlinien-Host existieren kann.</translation>
    </message>
    <message>
        <source>The policy is larger than 64 KiB, which senders do not read.</source>
        <translation>Die Richtlinie ist größer als 64 KiB; so etwas lesen Absender nicht.</translation>
    </message>
    <message>
        <source>Resolver and network of Traefik are names of letters, digits, “-”, “_” and “.”.</source>
        <translation>Resolver und Netzwerk von Traefik sind Namen aus Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Delegation needs the domain whose provider serves the policy.</source>
        <translation>Für die Delegation ist die Domain anzugeben, deren Anbieter die Richtlinie ausliefert.</translation>
    </message>
    <message>
        <source>Traefik (with a container)</source>
        <translation>Traefik (mit einem Container)</translation>
    </message>
    <message>
        <source>mailcow (2025-09 or later)</source>
        <translation>mailcow (2025-09 oder neuer)</translation>
    </message>
    <message>
        <source>Someone else hosts it (delegation by CNAME)</source>
        <translation>Jemand anderes stellt sie bereit (Delegation per CNAME)</translation>
    </message>
    <message>
        <source>Just the file</source>
        <translation>Nur die Datei</translation>
    </message>
    <message>
        <source>Have a certificate that lists %1 and renews itself. The configuration expects it in %2 and %3.</source>
        <translation>Ein Zertifikat bereithalten, das %1 aufführt und sich selbst erneuert. Die Konfiguration erwartet es in %2 und %3.</translation>
    </message>
    <message>
        <source>Put the policy file in its place.</source>
        <translation>Die Richtliniendatei an ihren Platz legen.</translation>
    </message>
    <message>
        <source>Add the configuration.</source>
        <translation>Die Konfiguration hinzufügen.</translation>
    </message>
    <message>
        <source>Test the configuration, then load it.</source>
        <translation>Die Konfiguration testen, dann laden.</translation>
    </message>
    <message>
        <source>Add the configuration and the modules it needs.</source>
        <translation>Die Konfiguration und die benötigten Module hinzufügen.</translation>
    </message>
    <message>
        <source>See that /etc/caddy/Caddyfile has the line “%1”.</source>
        <translation>Sicherstellen, dass /etc/caddy/Caddyfile die Zeile „%1“ enthält.</translation>
    </message>
    <message>
        <source>Publish the folder “site” as a project of its own.</source>
        <translation>Den Ordner „site“ als eigenes Projekt veröffentlichen.</translation>
    </message>
    <message>
        <source>Add %1 to the project as a custom domain and wait until it is active.</source>
        <translation>%1 dem Projekt als benutzerdefinierte Domain hinzufügen und warten, bis sie aktiv ist.</translation>
    </message>
    <message>
        <source>Make a repository of its own for this domain (a repository has one custom domain) and put the contents of “site” into it, dot-files too.</source>
        <translation>Für diese Domain ein eigenes Repository anlegen (ein Repository hat nur eine benutzerdefinierte Domain) und den Inhalt von „site“ hineinlegen, auch die Dateien, die mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>In the repository’s settings, under Pages, publish the branch “main”, set the custom domain %1 and wait until the certificate is there; then tick “Enforce HTTPS”.</source>
        <translation>In den Einstellungen des Repositorys unter Pages den Branch „main“ veröffentlichen, die benutzerdefinierte Domain %1 setzen und warten, bis das Zertifikat da ist; dann „Enforce HTTPS“ ankreuzen.</translation>
    </message>
    <message>
        <source>Publish the folder as a site of its own.</source>
        <translation>Den Ordner als eigene Website veröffentlichen.</translation>
    </message>
    <message>
        <source>Add %1 to the site as its custom domain and wait for the certificate.</source>
        <translation>%1 der Website als benutzerdefinierte Domain hinzufügen und auf das Zertifikat warten.</translation>
    </message>
    <message>
        <source>Deploy the folder “site” as a Static Web App of its own.</source>
        <translation>Den Ordner „site“ als eigene Static Web App bereitstellen.</translation>
    </message>
    <message>
        <source>Add the custom domain %1 and wait until it is validated.</source>
        <translation>Die benutzerdefinierte Domain %1 hinzufügen und warten, bis sie validiert ist.</translation>
    </message>
    <message>
        <source>Copy the folder “site”, with its folder .well-known, to the server.</source>
        <translation>Den Ordner „site“ samt seinem Ordner .well-known auf den Server kopieren.</translation>
    </message>
    <message>
        <source>In IIS Manager add a site of its own for that folder: binding https, port 443, host name %1, “Require Server Name Indication”, and a certificate that lists %1.</source>
        <translation>Im IIS-Manager für diesen Ordner eine eigene Website anlegen: Bindung https, Port 443, Hostname %1, „Require Server Name Indication“ und ein Zertifikat, das %1 aufführt.</translation>
    </message>
    <message>
        <source>Wait until mailcow has a certificate for %1: its own host name must be what %1 points to.</source>
        <translation>Warten, bis mailcow ein Zertifikat für %1 hat: %1 muss auf den Hostnamen von mailcow selbst zeigen.</translation>
    </message>
    <message>
        <source>In mailcow (2025-09 or later) edit the domain, tab MTA-STS: mode %1, max_age %2, and the MX names of mta-sts.txt; save.</source>
        <translation>In mailcow (2025-09 oder neuer) die Domain bearbeiten, Reiter MTA-STS: mode %1, max_age %2 und die MX-Namen aus mta-sts.txt; speichern.</translation>
    </message>
    <message>
        <source>Take the id that mailcow’s DNS check shows, instead of the one in the records here, or it will go on asking for its own.</source>
        <translation>Die id übernehmen, die die DNS-Prüfung von mailcow anzeigt, statt der in den Einträgen hier; sonst verlangt mailcow weiterhin seine eigene.</translation>
    </message>
    <message>
        <source>Add %1 to HOSTNAMES in mailu.env, so that the certificate lists it.</source>
        <translation>%1 in mailu.env zu HOSTNAMES hinzufügen, damit das Zertifikat den Namen aufführt.</translation>
    </message>
    <message>
        <source>Put the override in its place.</source>
        <translation>Die Override-Datei an ihren Platz legen.</translation>
    </message>
    <message>
        <source>Restart the front container.</source>
        <translation>Den Front-Container neu starten.</translation>
    </message>
    <message>
        <source>Mail-in-a-Box serves its own policy as soon as the certificates for %1 are there: see “TLS (SSL) Certificates” in its control panel.</source>
        <translation>Mail-in-a-Box liefert seine eigene Richtlinie aus, sobald die Zertifikate für %1 da sind: siehe „TLS (SSL) Certificates“ in der Verwaltungsoberfläche.</translation>
    </message>
    <message>
        <source>Set MTA_STS_MODE=%1 in /etc/mailinabox.conf and run the set-up again.</source>
        <translation>MTA_STS_MODE=%1 in /etc/mailinabox.conf setzen und die Einrichtung erneut ausführen.</translation>
    </message>
    <message>
        <source>It publishes the record itself when it is the name server of the domain; else take the id from its page “External DNS”.</source>
        <translation>Den Eintrag veröffentlicht es selbst, wenn es der Nameserver der Domain ist; sonst die id von der Seite „External DNS“ übernehmen.</translation>
    </message>
    <message>
        <source>In Stalwart’s web administration, Settings › MTA › Inbound › MTA-STS: mode %1, max-age and MX hosts as in mta-sts.txt. Up to version 0.15 these are the settings in stalwart/mta-sts.toml.</source>
        <translation>In der Web-Verwaltung von Stalwart, Settings › MTA › Inbound › MTA-STS: mode %1, max-age und MX-Hosts wie in mta-sts.txt. Bis Version 0.15 sind das die Einstellungen in stalwart/mta-sts.toml.</translation>
    </message>
    <message>
        <source>Let its ACME provider have a certificate for %1.</source>
        <translation>Über den dort eingerichteten ACME-Anbieter ein Zertifikat für %1 ausstellen lassen.</translation>
    </message>
    <message>
        <source>The same over IPv6</source>
        <translation>Dasselbe über IPv6</translation>
    </message>
    <message>
        <source>The same over IPv4</source>
        <translation>Dasselbe über IPv4</translation>
    </message>
    <message>
        <source>The file is the one of this package, octet by octet</source>
        <translation>Die Datei ist die aus diesem Paket, Oktett für Oktett</translation>
    </message>
    <message>
        <source>Mode, MX names and max_age are those of %1</source>
        <translation>mode, MX-Namen und max_age sind die von %1</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>der Richtlinie</translation>
    </message>
    <message>
        <source>A rule that sends everything to “www”, or to another host, must not reach the policy: senders follow no redirect.</source>
        <translation>Eine Regel, die alles auf „www“ oder einen anderen Host umleitet, darf die Richtlinie nicht erfassen: Absender folgen keiner Umleitung.</translation>
    </message>
    <message>
        <source>An AAAA record counts as much as an A record: both must lead to this server.</source>
        <translation>Ein AAAA-Eintrag zählt so viel wie ein A-Eintrag: Beide müssen zu diesem Server führen.</translation>
    </message>
    <message>
        <source>Copy the folder “traefik” to the server and start the container there.</source>
        <translation>Den Ordner „traefik“ auf den Server kopieren und den Container dort starten.</translation>
    </message>
    <message>
        <source>Wait until Traefik’s resolver “%1” has a certificate for %2.</source>
        <translation>Warten, bis der Resolver „%1“ von Traefik ein Zertifikat für %2 hat.</translation>
    </message>
    <message>
        <source>Deploy the Worker. Its custom domain makes the DNS record and the certificate of %1.</source>
        <translation>Den Worker bereitstellen. Seine benutzerdefinierte Domain erzeugt den DNS-Eintrag und das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>Create bucket and certificate, and publish the validation record that Terraform shows.</source>
        <translation>Bucket und Zertifikat anlegen und den Validierungseintrag veröffentlichen, den Terraform anzeigt.</translation>
    </message>
    <message>
        <source>Create the rest, then let %1 be a CNAME to the distribution that Terraform shows.</source>
        <translation>Den Rest anlegen, dann %1 als CNAME auf die Distribution zeigen lassen, die Terraform anzeigt.</translation>
    </message>
    <message>
        <source>Ask %1 to serve the policy for %2, with a certificate that lists %3.</source>
        <translation>%1 bitten, die Richtlinie für %2 auszuliefern, mit einem Zertifikat, das %3 aufführt.</translation>
    </message>
    <message>
        <source>Put mta-sts.txt where %1 serves it, with a certificate that lists %2.</source>
        <translation>mta-sts.txt dort ablegen, wo %1 die Datei ausliefert, mit einem Zertifikat, das %2 aufführt.</translation>
    </message>
    <message>
        <source>Status 200, no redirect, and text/plain</source>
        <translation>Status 200, keine Umleitung und text/plain</translation>
    </message>
    <message>
        <source>200 text/plain, with or without a charset</source>
        <translation>200 text/plain, mit oder ohne charset</translation>
    </message>
    <message>
        <source>One Content-Type</source>
        <translation>Genau ein Content-Type</translation>
    </message>
    <message>
        <source>The certificate lists %1</source>
        <translation>Das Zertifikat führt %1 auf</translation>
    </message>
    <message>
        <source>“add_header Content-Type” adds a second one instead of replacing the first.</source>
        <translation>„add_header Content-Type“ fügt einen zweiten hinzu, statt den ersten zu ersetzen.</translation>
    </message>
    <message>
        <source>“location ~ /\.” with “deny all” answers 403 where the location of the policy is not exact.</source>
        <translation>„location ~ /\.“ mit „deny all“ antwortet mit 403, wenn die location der Richtlinie nicht exakt angegeben ist.</translation>
    </message>
    <message>
        <source>A copied ssl-cert-snakeoil certificate is one that senders refuse.</source>
        <translation>Ein mitkopiertes ssl-cert-snakeoil-Zertifikat lehnen Absender ab.</translation>
    </message>
    <message>
        <source>A rule for dot-folders (“/\.”) answers 403, also when it stands in .htaccess.</source>
        <translation>Eine Regel für Ordner mit Punkt am Anfang („/\.“) antwortet mit 403, auch wenn sie in .htaccess steht.</translation>
    </message>
    <message>
        <source>Rewrite rules of the whole server that are inherited (“RewriteOptions InheritDown”) reach this host too.</source>
        <translation>Vererbte Rewrite-Regeln des ganzen Servers („RewriteOptions InheritDown“) erfassen auch diesen Host.</translation>
    </message>
    <message>
        <source>A catch-all site with “redir” takes the host when its own block is missing.</source>
        <translation>Eine Auffang-Site mit „redir“ übernimmt den Host, wenn sein eigener Block fehlt.</translation>
    </message>
    <message>
        <source>“respond” with several lines ends them with LF.</source>
        <translation>„respond“ mit mehreren Zeilen beendet diese mit LF.</translation>
    </message>
    <message>
        <source>A redirect at the entry point “websecure” reaches the policy too.</source>
        <translation>Eine Umleitung am Entrypoint „websecure“ erfasst auch die Richtlinie.</translation>
    </message>
    <message>
        <source>The resolver needs an entry for this one name; a certificate of the main domain does not do.</source>
        <translation>Der Resolver braucht einen Eintrag für genau diesen Namen; ein Zertifikat der Hauptdomain genügt nicht.</translation>
    </message>
    <message>
        <source>Bot protection and WAF challenges answer senders with a page; make an exception for the host.</source>
        <translation>Bot-Schutz und WAF-Challenges antworten Absendern mit einer Webseite; für den Host eine Ausnahme einrichten.</translation>
    </message>
    <message>
        <source>A template string in the Worker ends lines with LF.</source>
        <translation>Ein Template-String im Worker beendet Zeilen mit LF.</translation>
    </message>
    <message>
        <source>Without 404.html every path answers 200 with the start page, a missing policy too.</source>
        <translation>Ohne 404.html antwortet jeder Pfad mit 200 und der Startseite, auch bei fehlender Richtlinie.</translation>
    </message>
    <message>
        <source>Redirect rules of the zone apply to this host as well.</source>
        <translation>Umleitungsregeln der Zone gelten auch für diesen Host.</translation>
    </message>
    <message>
        <source>When the file lies elsewhere, use a rewrite with status 200, never a 301.</source>
        <translation>Liegt die Datei anderswo, einen Rewrite mit Status 200 verwenden, niemals einen 301.</translation>
    </message>
    <message>
        <source>Without .nojekyll the folder .well-known is skipped without a word.</source>
        <translation>Ohne .nojekyll wird der Ordner .well-known stillschweigend übergangen.</translation>
    </message>
    <message>
        <source>Comments of a template that are left in the file make the policy invalid.</source>
        <translation>Kommentare aus einer Vorlage, die in der Datei stehen bleiben, machen die Richtlinie ungültig.</translation>
    </message>
    <message>
        <source>“* text=auto” in .gitattributes turns CRLF into LF.</source>
        <translation>„* text=auto“ in .gitattributes macht aus CRLF ein LF.</translation>
    </message>
    <message>
        <source>The website endpoint of S3 has no HTTPS; only CloudFront before it has.</source>
        <translation>Der Website-Endpunkt von S3 kann kein HTTPS; das kann nur ein vorgeschaltetes CloudFront.</translation>
    </message>
    <message>
        <source>After a change of the file, CloudFront may answer with the old one for a minute.</source>
        <translation>Nach einer Änderung der Datei antwortet CloudFront unter Umständen noch eine Minute lang mit der alten.</translation>
    </message>
    <message>
        <source>Without an index.html the deployment is refused.</source>
        <translation>Ohne index.html wird die Bereitstellung abgelehnt.</translation>
    </message>
    <message>
        <source>A navigation fallback turns a missing file into a page with status 200.</source>
        <translation>Ein Navigations-Fallback macht aus einer fehlenden Datei eine Seite mit Status 200.</translation>
    </message>
    <message>
        <source>URL Rewrite rules of the server (force-www, to HTTPS) reach every site: exclude this path.</source>
        <translation>URL-Rewrite-Regeln des Servers (www erzwingen, zu HTTPS) erfassen jede Website: diesen Pfad ausnehmen.</translation>
    </message>
    <message>
        <source>A binding without SNI answers with the certificate of another site.</source>
        <translation>Eine Bindung ohne SNI antwortet mit dem Zertifikat einer anderen Website.</translation>
    </message>
    <message>
        <source>Files made by hand for older versions are no longer served.</source>
        <translation>Dateien, die für ältere Versionen von Hand angelegt wurden, werden nicht mehr ausgeliefert.</translation>
    </message>
    <message>
        <source>Alias domains need a policy of their own.</source>
        <translation>Alias-Domains brauchen eine eigene Richtlinie.</translation>
    </message>
    <message>
        <source>Relayed domains may get no certificate.</source>
        <translation>Weitergeleitete Domains (Relay) erhalten unter Umständen kein Zertifikat.</translation>
    </message>
    <message>
        <source>The example in Mailu’s own documentation mixes LF and CRLF.</source>
        <translation>Das Beispiel in der Dokumentation von Mailu selbst mischt LF und CRLF.</translation>
    </message>
    <message>
        <source>The override answers for one domain; a second one needs a map from host to policy.</source>
        <translation>Die Override-Datei antwortet für eine Domain; eine zweite braucht eine map vom Host zur Richtlinie.</translation>
    </message>
    <message>
        <source>Its file lists the box alone as MX and sets max_age itself; other MX hosts need another target.</source>
        <translation>Die Datei führt als MX nur die Box selbst auf und gibt max_age vor; für andere MX-Hosts ist ein anderes Ziel nötig.</translation>
    </message>
    <message>
        <source>The record is published only once the certificates are valid.</source>
        <translation>Der Eintrag wird erst veröffentlicht, wenn die Zertifikate gültig sind.</translation>
    </message>
    <message>
        <source>One policy counts for all domains of the server, and each needs a certificate of its own.</source>
        <translation>Eine Richtlinie gilt für alle Domains des Servers, und jede braucht ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>The alias of the record alone is not enough: the policy host must lead to the provider too.</source>
        <translation>Der Alias des Eintrags allein genügt nicht: Auch der Richtlinien-Host muss zum Anbieter führen.</translation>
    </message>
    <message>
        <source>The provider’s certificate must list your policy host, not its own.</source>
        <translation>Das Zertifikat des Anbieters muss Ihren Richtlinien-Host aufführen, nicht seinen eigenen.</translation>
    </message>
    <message>
        <source>Upload in binary mode, so that line ends stay as they are.</source>
        <translation>Im Binärmodus hochladen, damit die Zeilenenden bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Many servers deny folders that begin with a dot.</source>
        <translation>Viele Server sperren Ordner, die mit einem Punkt beginnen.</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>The TLSA records were not looked up</source>
        <translation>Die TLSA-Einträge wurden nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Whether DANE applies is not known from here</source>
        <translation>Ob DANE gilt, ist von hier aus nicht bekannt</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>MTA-STS audits</source>
        <translation>MTA-STS-Prüfungen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Bild der Zeitachse</translation>
    </message>
</context>
<context>
    <name>LastKnown</name>
    <message>
        <source>not reached then</source>
        <translation>damals nicht erreicht</translation>
    </message>
    <message>
        <source>no STARTTLS</source>
        <translation>kein STARTTLS</translation>
    </message>
    <message>
        <source>verified, valid until %1</source>
        <translation>geprüft, gültig bis %1</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>not known then</source>
        <translation>damals nicht bekannt</translation>
    </message>
    <message>
        <source>not in DNS then</source>
        <translation>damals nicht im DNS</translation>
    </message>
</context>
<context>
    <name>LiveCheck</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>switches MTA-STS off</source>
        <translation>schaltet MTA-STS ab</translation>
    </message>
    <message>
        <source>refuses nothing (testing)</source>
        <translation>führt zu keiner Ablehnung (testing)</translation>
    </message>
    <message>
        <source>lets senders refuse (enforce)</source>
        <translation>lässt Absender ablehnen (enforce)</translation>
    </message>
    <message>
        <source>does not list %1</source>
        <translation>führt %1 nicht auf</translation>
    </message>
    <message>
        <source>lists %1 as well</source>
        <translation>führt zusätzlich %1 auf</translation>
    </message>
    <message>
        <source>is remembered for %1</source>
        <translation>bleibt für %1 gemerkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 antwortet mit Status %2</translation>
    </message>
    <message>
        <source>Draft and live say the same; only the ends of lines differ.</source>
        <translation>Entwurf und Live-Datei besagen dasselbe; nur die Zeilenenden sind verschieden.</translation>
    </message>
    <message>
        <source>Draft and live are equal.</source>
        <translation>Entwurf und Live-Datei sind gleich.</translation>
    </message>
    <message>
        <source>Senders ignore the live file: it is not valid.</source>
        <translation>Absender ignorieren die Live-Datei: Sie ist nicht gültig.</translation>
    </message>
    <message>
        <source>Neither the draft nor the live file is valid: senders would ignore both.</source>
        <translation>Weder der Entwurf noch die Live-Datei ist gültig: Absender würden beide ignorieren.</translation>
    </message>
    <message>
        <source>Senders would ignore the draft: it is not valid. The live file is.</source>
        <translation>Absender würden den Entwurf ignorieren: Er ist nicht gültig. Die Live-Datei ist es.</translation>
    </message>
    <message>
        <source>The live file is written otherwise and means the same to senders.</source>
        <translation>Die Live-Datei ist anders geschrieben und bedeutet für Absender dasselbe.</translation>
    </message>
    <message>
        <source>The live file %1.</source>
        <translation>Die Live-Datei %1.</translation>
    </message>
    <message>
        <source>The live file %1 and %2.</source>
        <translation>Die Live-Datei %1 und %2.</translation>
    </message>
    <message>
        <source>The policy host has no address.</source>
        <translation>Der Richtlinien-Host hat keine Adresse.</translation>
    </message>
    <message>
        <source>The policy host could not be looked up.</source>
        <translation>Der Richtlinien-Host konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>200, no redirect</source>
        <translation>200, keine Umleitung</translation>
    </message>
    <message>
        <source>text/plain, once</source>
        <translation>text/plain, einmal</translation>
    </message>
    <message>
        <source>certificate lists %1</source>
        <translation>Zertifikat führt %1 auf</translation>
    </message>
    <message>
        <source>has the new id %1</source>
        <translation>hat die neue id %1</translation>
    </message>
    <message>
        <source>old id %1, asks again within %2</source>
        <translation>alte id %1, bis zur nächsten Abfrage höchstens %2</translation>
    </message>
    <message>
        <source>other id %1</source>
        <translation>andere id %1</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>record that senders ignore</source>
        <translation>Eintrag, den Absender ignorieren</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo is %1 px wide; it must be at most %2.</source>
        <translation>Das Logo ist %1 px breit; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The logo is %1 px high; it must be at most %2.</source>
        <translation>Das Logo ist %1 px hoch; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The logo is no picture that can be read.</source>
        <translation>Das Logo ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>The logo must be a PNG, JPEG or SVG picture.</source>
        <translation>Das Logo muss ein Bild im Format PNG, JPEG oder SVG sein.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1</source>
        <translation>Das Logo kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MB.</source>
        <translation>Das Logo ist größer als 2 MB.</translation>
    </message>
</context>
<context>
    <name>MxNodes</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <translation>Zertifikat für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in %1</source>
        <translation>
            <numerusform>%n Host in %1</numerusform>
            <numerusform>%n Hosts in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificates of %n host(s)</source>
        <translation>
            <numerusform>Zertifikate von %n Host</numerusform>
            <numerusform>Zertifikate von %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, covers no host</source>
        <translation>Zeile %1, deckt keinen Host ab</translation>
    </message>
    <message numerus="yes">
        <source>line %1, covers %n host(s)</source>
        <translation>
            <numerusform>Zeile %1, deckt %n Host ab</numerusform>
            <numerusform>Zeile %1, deckt %n Hosts ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>Gatepost opens saved audits (.gatepost, or JSON of one audit), policy files, bounces, log lines, DNS output and certificates as text.</source>
        <translation>Gatepost öffnet gespeicherte Prüfungen (.gatepost oder JSON einer Prüfung), Richtliniendateien, Unzustellbarkeitsmeldungen, Protokollzeilen, DNS-Ausgaben und Zertifikate als Text.</translation>
    </message>
    <message>
        <source>%1 is a folder. %2</source>
        <translation>%1 ist ein Ordner. %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is nothing that Gatepost knows. %2</source>
        <translation>%1 ist nichts, was Gatepost kennt. %2</translation>
    </message>
</context>
<context>
    <name>PackageWriter</name>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is not of an export; choose a new folder.</source>
        <translation>%1 enthält %2, was nicht aus einem Export stammt; bitte einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” is no name that every file system takes.</source>
        <translation>„%1“ ist kein Name, den jedes Dateisystem annimmt.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>The fonts have every character.</source>
        <translation>Die Schriften enthalten alle Zeichen.</translation>
    </message>
    <message>
        <source>No font has these characters: %1</source>
        <translation>Keine Schrift enthält diese Zeichen: %1</translation>
    </message>
    <message>
        <source>PDF/A-1b allows no attachments, so the evidence is not attached.</source>
        <translation>PDF/A-1b erlaubt keine Anhänge, daher werden die Belege nicht angehängt.</translation>
    </message>
</context>
<context>
    <name>PaperPrint</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>The printer does not take the report.</source>
        <translation>Der Drucker nimmt den Bericht nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>Der Drucker hat nach %n Seite angehalten.</numerusform>
            <numerusform>Der Drucker hat nach %n Seiten angehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>The observations and the judgement of this report</source>
        <translation>Die Beobachtungen und die Beurteilung dieses Berichts</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written.</source>
        <translation>Der Bericht wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The pages cannot be painted.</source>
        <translation>Die Seiten können nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>The file cannot be finished: %1</source>
        <translation>Die Datei kann nicht abgeschlossen werden: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>listed by name</source>
        <translation>namentlich aufgeführt</translation>
    </message>
    <message>
        <source>Pref</source>
        <translation>Präf</translation>
    </message>
    <message>
        <source>MX host and port 25</source>
        <translation>MX-Host und Port 25</translation>
    </message>
    <message>
        <source>Policy line</source>
        <translation>Richtlinienzeile</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A sender</source>
        <translation>Ein Absender</translation>
    </message>
    <message>
        <source>There is no MX host to compare.</source>
        <translation>Es gibt keinen MX-Host zum Vergleichen.</translation>
    </message>
    <message>
        <source>Unused lines</source>
        <translation>Ungenutzte Zeilen</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>Other senders</source>
        <translation>Andere Absender</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>Nothing was found that needs attention.</source>
        <translation>Es wurde nichts gefunden, das Aufmerksamkeit erfordert.</translation>
    </message>
    <message>
        <source>A sender that honours MTA-STS does not deliver to this host, or to any host, now.</source>
        <translation>Ein Absender, der MTA-STS beachtet, stellt diesem Host oder sogar allen Hosts derzeit nichts zu.</translation>
    </message>
    <message>
        <source>Senders treat the domain as if it had no MTA-STS.</source>
        <translation>Absender behandeln die Domain, als hätte sie kein MTA-STS.</translation>
    </message>
    <message>
        <source>Fine now; fails on a known date, on one path, or for some senders.</source>
        <translation>Derzeit in Ordnung; schlägt zu einem bekannten Datum, auf einem Weg oder bei manchen Absendern fehl.</translation>
    </message>
    <message>
        <source>Better practice, without effect on mail now.</source>
        <translation>Bessere Praxis, derzeit ohne Auswirkung auf E-Mails.</translation>
    </message>
    <message>
        <source>Checked and in order.</source>
        <translation>Geprüft und in Ordnung.</translation>
    </message>
    <message>
        <source>Not known from here. This says nothing about the servers.</source>
        <translation>Von hier aus nicht bekannt. Über die Server sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>A mail server somewhere that delivers mail to this domain.</source>
        <translation>Ein Mailserver irgendwo, der E-Mails an diese Domain zustellt.</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>MX-Host</translation>
    </message>
    <message>
        <source>A mail server that takes mail for this domain, as named in its DNS.</source>
        <translation>Ein Mailserver, der E-Mails für diese Domain annimmt, wie in ihrem DNS angegeben.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The line in DNS at _mta-sts that says that there is a policy; its id changes whenever the policy does.</source>
        <translation>Die Zeile im DNS unter _mta-sts, die besagt, dass es eine Richtlinie gibt; ihre id ändert sich, sobald sich die Richtlinie ändert.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>The text at https://mta-sts.DOMAIN/.well-known/mta-sts.txt that lists the MX hosts and the mode.</source>
        <translation>Der Text unter https://mta-sts.DOMAIN/.well-known/mta-sts.txt, der die MX-Hosts und den Modus aufführt.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>enforce: senders refuse a host that fails the check. testing: they deliver, and report. none: switched off, on the way to removal.</source>
        <translation>enforce: Absender lehnen einen Host ab, der die Prüfung nicht besteht. testing: Sie stellen zu und berichten. none: abgeschaltet, auf dem Weg zur Entfernung.</translation>
    </message>
    <message>
        <source>How long senders remember a policy that they have fetched.</source>
        <translation>Wie lange sich Absender eine abgerufene Richtlinie merken.</translation>
    </message>
    <message>
        <source>The command by which a mail connection becomes encrypted.</source>
        <translation>Der Befehl, mit dem eine Mailverbindung verschlüsselt wird.</translation>
    </message>
    <message>
        <source>Gatepost asked what a strict sender asks, in the same order: the record in DNS, the policy host, the policy file over HTTPS, then every MX host with STARTTLS. It sent no mail. Each finding follows from the observations under “%1” by fixed rules.</source>
        <translation>Gatepost hat gefragt, was ein strenger Absender fragt, in derselben Reihenfolge: den Eintrag im DNS, den Richtlinien-Host, die Richtliniendatei über HTTPS, dann jeden MX-Host mit STARTTLS. Es hat keine Mail gesendet. Jeder Befund folgt nach festen Regeln aus den Beobachtungen unter „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>All observations are attached to this file as %1 (%n octet(s) of JSON). Gatepost judges them again: gatepost-cli audit --saved %1.</source>
        <translation>
            <numerusform>Alle Beobachtungen sind dieser Datei als %1 angehängt (%n Oktett JSON). Gatepost beurteilt sie erneut: gatepost-cli audit --saved %1.</numerusform>
            <numerusform>Alle Beobachtungen sind dieser Datei als %1 angehängt (%n Oktette JSON). Gatepost beurteilt sie erneut: gatepost-cli audit --saved %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The observations are not attached: this file is PDF/A-1b, which allows no attachments. The digest is that of their JSON document.</source>
        <translation>Die Beobachtungen sind nicht angehängt: Diese Datei ist PDF/A-1b und erlaubt keine Anhänge. Die Prüfsumme ist die ihres JSON-Dokuments.</translation>
    </message>
    <message>
        <source>The observations are not attached to this file. The digest is that of their JSON document.</source>
        <translation>Die Beobachtungen sind dieser Datei nicht angehängt. Die Prüfsumme ist die ihres JSON-Dokuments.</translation>
    </message>
    <message>
        <source>Everything that was to be tested was tested.</source>
        <translation>Alles, was zu testen war, wurde getestet.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>RFC 8461 (MTA-STS), RFC 8460 (TLS reporting), RFC 7672 (DANE for SMTP), RFC 3207 (STARTTLS), RFC 5321 (SMTP).</source>
        <translation>RFC 8461 (MTA-STS), RFC 8460 (TLS-Berichte), RFC 7672 (DANE für SMTP), RFC 3207 (STARTTLS), RFC 5321 (SMTP).</translation>
    </message>
    <message>
        <source>For screen readers the HTML report of the same audit is the better form: this file has bookmarks and a language, but no tags.</source>
        <translation>Für Screenreader ist der HTML-Bericht derselben Prüfung die bessere Form: Diese Datei hat Lesezeichen und eine Sprachangabe, aber keine Tags.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the action plan</source>
        <translation>
            <numerusform>%n weiterer Punkt im Maßnahmenplan</numerusform>
            <numerusform>%n weitere Punkte im Maßnahmenplan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>In order: %1.</source>
        <translation>In Ordnung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n Prüfpunkt bestanden.</numerusform>
            <numerusform>%n Prüfpunkte bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under “%1”</source>
        <translation>
            <numerusform>%n weiterer unter „%1“</numerusform>
            <numerusform>%n weitere unter „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Result today</source>
        <translation>Ergebnis heute</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>Zuerst erledigen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>form of a date: only the order and signs</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date: only the order and signs</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Readiness: %1</source>
        <translation>Reifegrad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) that are good and end later are not listed here; the HTML report has them all.</source>
        <translation>
            <numerusform>%n Zertifikat, das in Ordnung ist und später endet, ist hier nicht aufgeführt; der HTML-Bericht enthält alle.</numerusform>
            <numerusform>%n Zertifikate, die in Ordnung sind und später enden, sind hier nicht aufgeführt; der HTML-Bericht enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of Gatepost is missing: %1</source>
        <translation>ein Teil von Gatepost fehlt: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>“%1” comes first.</source>
        <translation>„%1“ kommt zuerst.</translation>
    </message>
    <message>
        <source>Its time comes on %1.</source>
        <translation>Der Zeitpunkt dafür ist am %1 erreicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a condition and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain and stage of a plan</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (practical)</source>
        <translation>%1 (praktisch)</translation>
    </message>
    <message>
        <source>%1 (strict)</source>
        <translation>%1 (streng)</translation>
    </message>
    <message>
        <source>Stage %1, not before %2.</source>
        <translation>Stufe %1, nicht vor %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Gate: %1 (%2)</source>
        <translation>Freigabebedingung: %1 (%2)</translation>
    </message>
    <message>
        <source>If shortened: %1</source>
        <translation>Bei Verkürzung: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
    <message>
        <source>no audit yet</source>
        <translation>noch keine Prüfung</translation>
    </message>
    <message>
        <source>the audit is of %1: run it again</source>
        <translation>die Prüfung ist vom %1: neu ausführen</translation>
    </message>
    <message>
        <source>audit of %1</source>
        <translation>Prüfung vom %1</translation>
    </message>
    <message>
        <source>TLS reports arrive</source>
        <translation>TLS-Berichte treffen ein</translation>
    </message>
    <message>
        <source>no reports are read here yet; tick when they arrive</source>
        <translation>hier werden noch keine Berichte gelesen; abhaken, sobald sie eintreffen</translation>
    </message>
    <message numerus="yes">
        <source>%n reporter(s)</source>
        <translation>
            <numerusform>%n Berichtsabsender</numerusform>
            <numerusform>%n Berichtsabsender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of reports without MTA-STS failures</source>
        <translation>
            <numerusform>%n Tag mit Berichten ohne MTA-STS-Fehler</numerusform>
            <numerusform>%n Tage mit Berichten ohne MTA-STS-Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from at least %n reporter(s)</source>
        <translation>
            <numerusform>%1, von mindestens %n Berichtsabsender</numerusform>
            <numerusform>%1, von mindestens %n Berichtsabsendern</numerusform>
        </translation>
    </message>
    <message>
        <source>no reports are read here yet, which says nothing about failures; tick when you have read them</source>
        <translation>hier werden noch keine Berichte gelesen, was nichts über Fehler aussagt; abhaken, wenn sie gelesen sind</translation>
    </message>
    <message>
        <source>every MX host passes today</source>
        <translation>jeder MX-Host besteht heute</translation>
    </message>
    <message>
        <source>refused in enforce: %1</source>
        <translation>in enforce abgelehnt: %1</translation>
    </message>
    <message>
        <source>not tested: %1</source>
        <translation>nicht getestet: %1</translation>
    </message>
    <message>
        <source>no MX host was seen</source>
        <translation>kein MX-Host gesehen</translation>
    </message>
    <message>
        <source>certificates valid beyond the stage, %1</source>
        <translation>Zertifikate über die Stufe hinaus gültig, %1</translation>
    </message>
    <message>
        <source>that of %1 ends %2, before the stage begins</source>
        <translation>das von %1 endet %2, bevor die Stufe beginnt</translation>
    </message>
    <message>
        <source>not seen: %1</source>
        <translation>nicht gesehen: %1</translation>
    </message>
    <message>
        <source>%1 ends %2, renew first</source>
        <translation>%1 endet %2, zuerst erneuern</translation>
    </message>
    <message>
        <source>the first ends %1</source>
        <translation>das erste endet %1</translation>
    </message>
    <message>
        <source>backup MX tested while the first was down</source>
        <translation>Ersatz-MX getestet, während der erste nicht lief</translation>
    </message>
    <message>
        <source>there is one MX host only</source>
        <translation>es gibt nur einen MX-Host</translation>
    </message>
    <message>
        <source>cannot be known from outside; tick when done</source>
        <translation>von außen nicht zu erkennen; abhaken, wenn erledigt</translation>
    </message>
    <message>
        <source>the new hosts pass by name</source>
        <translation>die neuen Hosts bestehen unter ihrem Namen</translation>
    </message>
    <message>
        <source>not tested yet: %1</source>
        <translation>noch nicht getestet: %1</translation>
    </message>
    <message>
        <source>answers, STARTTLS, certificate ok</source>
        <translation>Antwort, STARTTLS, Zertifikat in Ordnung</translation>
    </message>
    <message>
        <source>the policy of the stage before is live (mode %1)</source>
        <translation>die Richtlinie der vorigen Stufe ist live (mode %1)</translation>
    </message>
    <message>
        <source>the policy with the new names is live</source>
        <translation>die Richtlinie mit den neuen Namen ist live</translation>
    </message>
    <message>
        <source>whether a policy is published could not be seen</source>
        <translation>ob eine Richtlinie veröffentlicht ist, war nicht zu sehen</translation>
    </message>
    <message>
        <source>senders see no usable policy</source>
        <translation>Absender sehen keine brauchbare Richtlinie</translation>
    </message>
    <message>
        <source>the live mode is %1</source>
        <translation>der Live-Modus ist %1</translation>
    </message>
    <message>
        <source>it has no line for %1</source>
        <translation>sie hat keine Zeile für %1</translation>
    </message>
    <message>
        <source>the record&apos;s TTL is at most one hour</source>
        <translation>die TTL des Eintrags beträgt höchstens eine Stunde</translation>
    </message>
    <message>
        <source>not seen; it decides how fast senders can see a new id</source>
        <translation>nicht gesehen; sie bestimmt, wie schnell Absender eine neue id sehen können</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>noch kein Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS names the old hosts no more</source>
        <translation>DNS nennt die alten Hosts nicht mehr</translation>
    </message>
    <message>
        <source>the MX records could not be looked up</source>
        <translation>die MX-Einträge konnten nicht abgefragt werden</translation>
    </message>
    <message>
        <source>still there: %1</source>
        <translation>noch vorhanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>days, reporters, failures</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <comment>days, reporters, failures, hosts</comment>
        <translation>%1, %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Change of MX hosts</source>
        <translation>Wechsel der MX-Hosts</translation>
    </message>
    <message>
        <source>Change of provider</source>
        <translation>Anbieterwechsel</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date and time of day</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>vorbei seit %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>may start: %1 answers for it</source>
        <translation>kann beginnen: %1 verantwortet es</translation>
    </message>
    <message>
        <source>may start now</source>
        <translation>kann jetzt beginnen</translation>
    </message>
    <message>
        <source>practical %1, strict %2</source>
        <translation>praktisch %1, streng %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>may start %1</source>
        <translation>kann beginnen: %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>You are here: everything is done.</source>
        <translation>Sie sind hier: Alles ist erledigt.</translation>
    </message>
    <message>
        <source>You are here: nothing is done yet.</source>
        <translation>Sie sind hier: Noch ist nichts erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>You are here: %1 since %2, %3 of %n day(s)</source>
        <translation>
            <numerusform>Sie sind hier: %1 seit %2, %3 von %n Tag</numerusform>
            <numerusform>Sie sind hier: %1 seit %2, %3 von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here: %1 since %2</source>
        <translation>Sie sind hier: %1 seit %2</translation>
    </message>
    <message>
        <source>New hosts ready</source>
        <translation>Neue Hosts bereit</translation>
    </message>
    <message>
        <source>Set up %1 and test it by its name, before it is in DNS.</source>
        <translation>%1 einrichten und unter dem eigenen Namen testen, bevor er im DNS steht.</translation>
    </message>
    <message>
        <source>It has to offer STARTTLS and show a trusted certificate for its own name.</source>
        <translation>Der Host muss STARTTLS anbieten und ein vertrauenswürdiges Zertifikat für seinen eigenen Namen vorweisen.</translation>
    </message>
    <message>
        <source>A host that fails would be refused as soon as DNS names it.</source>
        <translation>Ein Host, der nicht besteht, würde abgelehnt, sobald DNS ihn nennt.</translation>
    </message>
    <message>
        <source>Mail for the new host could bounce.</source>
        <translation>Mail für den neuen Host könnte zurückgewiesen werden.</translation>
    </message>
    <message>
        <source>Policy host moved</source>
        <translation>Richtlinien-Host umgezogen</translation>
    </message>
    <message>
        <source>Put the same policy file on the new server, with a certificate for %1.</source>
        <translation>Dieselbe Richtliniendatei auf dem neuen Server ablegen, mit einem Zertifikat für %1.</translation>
    </message>
    <message>
        <source>Then point %1 to it; where the record is an alias of the old provider&apos;s, replace the alias at the same time. Both halves belong together.</source>
        <translation>Dann %1 darauf zeigen lassen; wo der Eintrag ein Alias auf den des alten Anbieters ist, den Alias gleichzeitig ersetzen. Beide Hälften gehören zusammen.</translation>
    </message>
    <message>
        <source>Let the old server serve the file until the old address is forgotten.</source>
        <translation>Den alten Server die Datei ausliefern lassen, bis die alte Adresse vergessen ist.</translation>
    </message>
    <message>
        <source>The old provider must not change id or file any more once its hosts are to go.</source>
        <translation>Der alte Anbieter darf id und Datei nicht mehr ändern, wenn seine Hosts wegfallen sollen.</translation>
    </message>
    <message>
        <source>With one half moved, senders see new ids with an old file, or no change at all.</source>
        <translation>Ist nur eine Hälfte umgezogen, sehen Absender neue ids mit einer alten Datei oder gar keine Änderung.</translation>
    </message>
    <message>
        <source>Policy with old and new names</source>
        <translation>Richtlinie mit alten und neuen Namen</translation>
    </message>
    <message>
        <source>Add a line for %1 to the policy file and keep the old ones.</source>
        <translation>Eine Zeile für %1 in die Richtliniendatei aufnehmen und die alten behalten.</translation>
    </message>
    <message>
        <source>See that %1 serves it at every address.</source>
        <translation>Sicherstellen, dass %1 sie unter jeder Adresse ausliefert.</translation>
    </message>
    <message>
        <source>Then give the record at _mta-sts a new id.</source>
        <translation>Dann dem Eintrag unter _mta-sts eine neue id geben.</translation>
    </message>
    <message>
        <source>Senders have to know the new names before DNS names them. The file comes first, then the id.</source>
        <translation>Absender müssen die neuen Namen kennen, bevor DNS sie nennt. Zuerst kommt die Datei, dann die id.</translation>
    </message>
    <message>
        <source>With the id first, senders keep the old file under the new id.</source>
        <translation>Kommt die id zuerst, behalten Absender die alte Datei unter der neuen id.</translation>
    </message>
    <message>
        <source>Wait until senders know the new policy</source>
        <translation>Warten, bis Absender die neue Richtlinie kennen</translation>
    </message>
    <message>
        <source>Practical: the TTL of the record and two days, since senders should look daily. Strict: every older policy that would refuse the new host is forgotten.</source>
        <translation>Praktisch: die TTL des Eintrags und zwei Tage, da Absender täglich nachsehen sollten. Streng: Jede ältere Richtlinie, die den neuen Host ablehnen würde, ist vergessen.</translation>
    </message>
    <message>
        <source>Before the practical date mail could bounce. Before the strict one some mail may be delayed, not lost, as senders look for a new policy before they give up.</source>
        <translation>Vor dem praktischen Termin könnte Mail zurückgewiesen werden. Vor dem strengen kann sich manche Mail verzögern, geht aber nicht verloren, da Absender nach einer neuen Richtlinie suchen, bevor sie aufgeben.</translation>
    </message>
    <message>
        <source>New hosts in DNS</source>
        <translation>Neue Hosts im DNS</translation>
    </message>
    <message>
        <source>Add the MX record of %1.</source>
        <translation>Den MX-Eintrag von %1 hinzufügen.</translation>
    </message>
    <message>
        <source>Run an audit of the domain.</source>
        <translation>Eine Prüfung der Domain ausführen.</translation>
    </message>
    <message>
        <source>Senders that looked at the record know the new names.</source>
        <translation>Absender, die den Eintrag abgefragt haben, kennen die neuen Namen.</translation>
    </message>
    <message>
        <source>Senders that remember an older policy skip the new host.</source>
        <translation>Absender, die sich eine ältere Richtlinie gemerkt haben, überspringen den neuen Host.</translation>
    </message>
    <message>
        <source>Old hosts out of DNS</source>
        <translation>Alte Hosts aus dem DNS entfernt</translation>
    </message>
    <message>
        <source>Remove the MX record of %1.</source>
        <translation>Den MX-Eintrag von %1 entfernen.</translation>
    </message>
    <message>
        <source>Let the host take mail until the queues are over.</source>
        <translation>Den Host weiter Mail annehmen lassen, bis die Warteschlangen abgelaufen sind.</translation>
    </message>
    <message>
        <source>The TTL of the MX records, and two days so that the reports of one whole day have arrived.</source>
        <translation>Die TTL der MX-Einträge und zwei Tage, damit die Berichte eines ganzen Tages eingetroffen sind.</translation>
    </message>
    <message>
        <source>A fault of the new host shows only when the old one is gone.</source>
        <translation>Ein Fehler des neuen Hosts zeigt sich erst, wenn der alte weg ist.</translation>
    </message>
    <message>
        <source>Old names out of the policy</source>
        <translation>Alte Namen aus der Richtlinie entfernt</translation>
    </message>
    <message>
        <source>Remove the line of %1 from the policy file.</source>
        <translation>Die Zeile von %1 aus der Richtliniendatei entfernen.</translation>
    </message>
    <message>
        <source>The TTL of the MX records and five days of sender queues (RFC 5321 §4.5.4.1): until then a sender may still try the old host.</source>
        <translation>Die TTL der MX-Einträge und fünf Tage für die Warteschlangen der Absender (RFC 5321 §4.5.4.1): Bis dahin kann ein Absender den alten Host noch versuchen.</translation>
    </message>
    <message>
        <source>Mail that still waits for the old host is skipped there; some may be delayed, not lost.</source>
        <translation>Mail, die noch auf den alten Host wartet, überspringt ihn; manche kann sich verzögern, geht aber nicht verloren.</translation>
    </message>
    <message>
        <source>%1 answers for going on before its time, since %2: %3</source>
        <translation>%1 verantwortet das vorzeitige Weitergehen, seit %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, max_age %3 s, live</source>
        <translation>%1: %2, max_age %3 s, live</translation>
    </message>
    <message>
        <source>%1: %2, max_age %3 s, last seen %4, may be held until %5</source>
        <translation>%1: %2, max_age %3 s, zuletzt gesehen %4, möglicherweise gemerkt bis %5</translation>
    </message>
    <message>
        <source>These are all, by word of the planner.</source>
        <translation>Das sind nach Angabe der planenden Person alle.</translation>
    </message>
    <message>
        <source>There may be others: planned for one year (31,557,600 s).</source>
        <translation>Es kann weitere geben: geplant für ein Jahr (31.557.600 s).</translation>
    </message>
    <message>
        <source>Made %1. %2</source>
        <translation>Erstellt %1. %2</translation>
    </message>
    <message>
        <source>Earlier policies that senders may still hold</source>
        <translation>Frühere Richtlinien, die sich Absender noch gemerkt haben können</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a stage</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>ticked by hand</source>
        <translation>von Hand abgehakt</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <comment>RFC and rule</comment>
        <translation>Quelle: %1 (%2)</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Roll-out of MTA-STS for %1</source>
        <translation>Einführung von MTA-STS für %1</translation>
    </message>
    <message>
        <source>Change of the MX hosts of %1</source>
        <translation>Wechsel der MX-Hosts von %1</translation>
    </message>
    <message>
        <source>Change of the mail provider of %1</source>
        <translation>Wechsel des Mailanbieters von %1</translation>
    </message>
    <message>
        <source>Switching off MTA-STS for %1</source>
        <translation>Abschaltung von MTA-STS für %1</translation>
    </message>
    <message>
        <source>Emergency plan for %1</source>
        <translation>Notfallplan für %1</translation>
    </message>
    <message>
        <source>Senders with an older policy keep refusing until they see the new id; most ask again before bouncing. Practical: the TTL of the record and two days. Strict: every older policy that refuses is forgotten.</source>
        <translation>Absender mit einer älteren Richtlinie lehnen weiter ab, bis sie die neue id sehen; die meisten fragen erneut nach, bevor sie Mail zurückweisen. Praktisch: die TTL des Eintrags und zwei Tage. Streng: Jede ältere Richtlinie, die ablehnt, ist vergessen.</translation>
    </message>
    <message>
        <source>What looks mended may still be refused by senders that have not looked yet.</source>
        <translation>Was behoben scheint, kann von Absendern, die noch nicht nachgesehen haben, weiterhin abgelehnt werden.</translation>
    </message>
    <message>
        <source>At once. The file comes first, then the id: senders ask for it before they give a message up.</source>
        <translation>Sofort. Zuerst kommt die Datei, dann die id: Absender fragen sie ab, bevor sie eine Nachricht aufgeben.</translation>
    </message>
    <message>
        <source>Missing host in the policy</source>
        <translation>Fehlender Host in der Richtlinie</translation>
    </message>
    <message>
        <source>Add a line for every MX host to the policy file.</source>
        <translation>Für jeden MX-Host eine Zeile in die Richtliniendatei aufnehmen.</translation>
    </message>
    <message>
        <source>Add a line for %1 to the policy file.</source>
        <translation>Eine Zeile für %1 in die Richtliniendatei aufnehmen.</translation>
    </message>
    <message>
        <source>Back to testing</source>
        <translation>Zurück zu testing</translation>
    </message>
    <message>
        <source>Publish the policy file with mode: testing and max_age: 86400.</source>
        <translation>Die Richtliniendatei mit mode: testing und max_age: 86400 veröffentlichen.</translation>
    </message>
    <message>
        <source>There is no protection while it lasts.</source>
        <translation>Solange das gilt, besteht kein Schutz.</translation>
    </message>
    <message>
        <source>Switched off (mode none)</source>
        <translation>Abgeschaltet (mode none)</translation>
    </message>
    <message>
        <source>Publish the policy file with mode: none and max_age: 86400.</source>
        <translation>Die Richtliniendatei mit mode: none und max_age: 86400 veröffentlichen.</translation>
    </message>
    <message>
        <source>none, max_age %1</source>
        <translation>none, max_age %1</translation>
    </message>
    <message>
        <source>Publish the policy file with mode: none and max_age: 86400; mx lines may be left out.</source>
        <translation>Die Richtliniendatei mit mode: none und max_age: 86400 veröffentlichen; mx-Zeilen können entfallen.</translation>
    </message>
    <message>
        <source>Only a policy with mode none switches MTA-STS off for senders that remember another one.</source>
        <translation>Nur eine Richtlinie mit mode none schaltet MTA-STS für Absender ab, die sich eine andere gemerkt haben.</translation>
    </message>
    <message>
        <source>Senders that remember enforce keep refusing, and take a missing file for an attack.</source>
        <translation>Absender, die sich enforce gemerkt haben, lehnen weiter ab und halten eine fehlende Datei für einen Angriff.</translation>
    </message>
    <message>
        <source>Keep record and policy host</source>
        <translation>Eintrag und Richtlinien-Host behalten</translation>
    </message>
    <message>
        <source>The latest day of all earlier policies: last served and max_age.</source>
        <translation>Der späteste Tag aller früheren Richtlinien: letzte Auslieferung plus max_age.</translation>
    </message>
    <message>
        <source>There may be earlier policies that are not known: planned for the longest max_age, one year (31,557,600 s).</source>
        <translation>Es kann frühere Richtlinien geben, die nicht bekannt sind: geplant für die längste max_age, ein Jahr (31.557.600 s).</translation>
    </message>
    <message>
        <source>Removing earlier does not switch MTA-STS off for senders that remember it: they keep enforcing, and the next change of MX hosts loses mail silently.</source>
        <translation>Früheres Entfernen schaltet MTA-STS für Absender, die es sich gemerkt haben, nicht ab: Sie setzen es weiter durch, und beim nächsten Wechsel der MX-Hosts geht unbemerkt Mail verloren.</translation>
    </message>
    <message>
        <source>Record and policy host removed</source>
        <translation>Eintrag und Richtlinien-Host entfernt</translation>
    </message>
    <message>
        <source>Remove the record at _mta-sts and %1 together.</source>
        <translation>Den Eintrag unter _mta-sts und %1 zusammen entfernen.</translation>
    </message>
    <message>
        <source>No sender remembers an earlier policy any more.</source>
        <translation>Kein Absender hat sich noch eine frühere Richtlinie gemerkt.</translation>
    </message>
    <message>
        <source>Refused host mended</source>
        <translation>Abgelehnter Host instand gesetzt</translation>
    </message>
    <message>
        <source>Make the refused host pass (certificate, STARTTLS): works for every sender at once, whatever policy they remember.</source>
        <translation>Dafür sorgen, dass der abgelehnte Host besteht (Zertifikat, STARTTLS): Das wirkt bei jedem Absender sofort, gleich welche Richtlinie er sich gemerkt hat.</translation>
    </message>
    <message>
        <source>Quickest first.</source>
        <translation>Das Schnellste zuerst.</translation>
    </message>
    <message>
        <source>Where the host cannot be mended at once, leave it and go on.</source>
        <translation>Lässt sich der Host nicht sofort instand setzen, diesen Schritt auslassen und weitergehen.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Zurück zum Normalbetrieb</translation>
    </message>
    <message>
        <source>Run an audit of the domain: every MX host has to pass.</source>
        <translation>Eine Prüfung der Domain ausführen: Jeder MX-Host muss bestehen.</translation>
    </message>
    <message>
        <source>Begin a roll-out again, from testing.</source>
        <translation>Erneut eine Einführung beginnen, ab testing.</translation>
    </message>
    <message>
        <source>Senders that looked at the record know the new policy.</source>
        <translation>Absender, die den Eintrag abgefragt haben, kennen die neue Richtlinie.</translation>
    </message>
    <message>
        <source>The cause may still be there: mail could bounce again.</source>
        <translation>Die Ursache kann noch bestehen: Mail könnte wieder zurückgewiesen werden.</translation>
    </message>
    <message>
        <source>See that %1 serves it at every address, and clear caches before the web server.</source>
        <translation>Sicherstellen, dass %1 sie unter jeder Adresse ausliefert, und Caches vor dem Webserver leeren.</translation>
    </message>
    <message>
        <source>enforce, max_age %1</source>
        <translation>enforce, max_age %1</translation>
    </message>
    <message>
        <source>Publish the policy file with mode: enforce and max_age: %1.</source>
        <translation>Die Richtliniendatei mit mode: enforce und max_age: %1 veröffentlichen.</translation>
    </message>
    <message>
        <source>Reports only</source>
        <translation>Nur Berichte</translation>
    </message>
    <message>
        <source>Publish the TLS report record at _smtp._tls.</source>
        <translation>Den Eintrag für TLS-Berichte unter _smtp._tls veröffentlichen.</translation>
    </message>
    <message>
        <source>Give its reports an address that does not depend on this domain&apos;s mail.</source>
        <translation>Für die Berichte eine Adresse angeben, die nicht von der Mail dieser Domain abhängt.</translation>
    </message>
    <message>
        <source>Reports show what senders meet, and the record alone risks nothing.</source>
        <translation>Berichte zeigen, was Absender vorfinden, und der Eintrag allein birgt kein Risiko.</translation>
    </message>
    <message>
        <source>Without reports nobody tells you what senders would refuse.</source>
        <translation>Ohne Berichte sagt Ihnen niemand, was Absender ablehnen würden.</translation>
    </message>
    <message>
        <source>testing, max_age %1</source>
        <translation>testing, max_age %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of reports before, so that it is known that they arrive.</source>
        <translation>
            <numerusform>Zuvor %n Tag mit Berichten, damit bekannt ist, dass sie eintreffen.</numerusform>
            <numerusform>Zuvor %n Tage mit Berichten, damit bekannt ist, dass sie eintreffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is refused in testing; failures may pass unnoticed while no reports arrive.</source>
        <translation>In testing wird nichts abgelehnt; solange keine Berichte eintreffen, können Fehler unbemerkt bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of testing show what most senders meet. With a max_age of one day a mistake is forgotten within a day.</source>
        <translation>
            <numerusform>%n Tag testing zeigt, was die meisten Absender vorfinden. Mit einer max_age von einem Tag ist ein Fehler binnen eines Tages vergessen.</numerusform>
            <numerusform>%n Tage testing zeigen, was die meisten Absender vorfinden. Mit einer max_age von einem Tag ist ein Fehler binnen eines Tages vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A host that senders report seldom, such as a backup, may be refused: mail for it waits at the sender and could bounce.</source>
        <translation>Ein Host, über den Absender selten berichten, etwa ein Ersatz-Host, kann abgelehnt werden: Mail für ihn wartet beim Absender und könnte zurückgewiesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n quiet day(s) with the short max_age before senders remember the policy for a week.</source>
        <translation>
            <numerusform>%n ruhiger Tag mit der kurzen max_age, bevor sich Absender die Richtlinie für eine Woche merken.</numerusform>
            <numerusform>%n ruhige Tage mit der kurzen max_age, bevor sich Absender die Richtlinie für eine Woche merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mistake that shows later is remembered for a week instead of a day.</source>
        <translation>Ein Fehler, der sich später zeigt, bleibt eine Woche statt eines Tages gemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n quiet day(s) before senders remember the policy for long. Longer resists an attacker better, who can hide the record only from senders that remember nothing.</source>
        <translation>
            <numerusform>%n ruhiger Tag, bevor sich Absender die Richtlinie lange merken. Eine längere Dauer schützt besser vor Angreifern: Sie können den Eintrag nur vor Absendern verbergen, die sich nichts gemerkt haben.</numerusform>
            <numerusform>%n ruhige Tage, bevor sich Absender die Richtlinie lange merken. Eine längere Dauer schützt besser vor Angreifern: Sie können den Eintrag nur vor Absendern verbergen, die sich nichts gemerkt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mistake that shows later is remembered for %1, unless senders see the new id.</source>
        <translation>Ein Fehler, der sich später zeigt, bleibt %1 lang gemerkt, sofern Absender die neue id nicht sehen.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The domain was not audited yet</source>
        <translation>Die Domain wurde noch nicht geprüft</translation>
    </message>
    <message>
        <source>The audit is of %1: run it again</source>
        <translation>Die Prüfung stammt vom %1: erneut ausführen</translation>
    </message>
    <message>
        <source>The domain accepts no mail</source>
        <translation>Die Domain nimmt keine E-Mails an</translation>
    </message>
    <message>
        <source>No MX host was seen</source>
        <translation>Es wurde kein MX-Host gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n MX host(s) would be accepted</source>
        <translation>
            <numerusform>%n MX-Host würde akzeptiert</numerusform>
            <numerusform>%n MX-Hosts würden akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>MX host and its preference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 matches no line of the policy</source>
        <translation>%1 passt zu keiner Zeile der Richtlinie</translation>
    </message>
    <message>
        <source>%1 has no address: no sender can reach it</source>
        <translation>%1 hat keine Adresse: Kein Absender kann den Host erreichen</translation>
    </message>
    <message>
        <source>%1 was not tested</source>
        <translation>%1 wurde nicht getestet</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Nicht getestet: %1</translation>
    </message>
    <message>
        <source>%1 was not tested (%2)</source>
        <translation>%1 wurde nicht getestet (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>MX host and why senders refuse it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 certificate ends %2, before the stage ends</source>
        <translation>Das Zertifikat von %1 endet am %2, vor dem Ende der Stufe</translation>
    </message>
    <message>
        <source>No policy is published yet: testing comes before enforce</source>
        <translation>Es ist noch keine Richtlinie veröffentlicht: testing kommt vor enforce</translation>
    </message>
    <message>
        <source>Whether a policy is published could not be seen</source>
        <translation>Ob eine Richtlinie veröffentlicht ist, war nicht zu sehen</translation>
    </message>
    <message>
        <source>Senders ignore what is published now: %1</source>
        <translation>Absender ignorieren, was derzeit veröffentlicht ist: %1</translation>
    </message>
    <message>
        <source>Whether there is a TLS report record could not be seen</source>
        <translation>Ob es einen Eintrag für TLS-Berichte gibt, war nicht zu sehen</translation>
    </message>
    <message>
        <source>There is no usable TLS report record: nobody can tell you about failures</source>
        <translation>Es gibt keinen brauchbaren Eintrag für TLS-Berichte: Niemand kann Fehlschläge melden</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Berichte: %1</translation>
    </message>
    <message>
        <source>Reports: none were read here. No reports is not the same as no failures.</source>
        <translation>Berichte: Hier wurden keine gelesen. Keine Berichte heißt nicht keine Fehlschläge.</translation>
    </message>
    <message>
        <source>Yes: senders that honour MTA-STS would refuse what is marked.</source>
        <translation>Ja: Absender, die MTA-STS beachten, würden ablehnen, was markiert ist.</translation>
    </message>
    <message>
        <source>That cannot be said: not everything was tested.</source>
        <translation>Das lässt sich nicht sagen: Nicht alles wurde getestet.</translation>
    </message>
    <message>
        <source>No: every MX host would be accepted today.</source>
        <translation>Nein: Jeder MX-Host würde heute akzeptiert.</translation>
    </message>
    <message>
        <source>MX hosts not tested from here</source>
        <translation>MX-Hosts von hier aus nicht getestet</translation>
    </message>
</context>
<context>
    <name>ProbeResult</name>
    <message>
        <source>The result names no host.</source>
        <translation>Das Ergebnis nennt keinen Host.</translation>
    </message>
    <message>
        <source>The file is larger than 8 MiB.</source>
        <translation>Die Datei ist größer als 8 MiB.</translation>
    </message>
    <message>
        <source>The file holds more than one result.</source>
        <translation>Die Datei enthält mehr als ein Ergebnis.</translation>
    </message>
    <message>
        <source>There is no probe result in it: the line “%1” is missing.</source>
        <translation>Es ist kein Prüfergebnis darin: Die Zeile „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The result is cut off: its last line is missing.</source>
        <translation>Das Ergebnis ist abgeschnitten: Seine letzte Zeile fehlt.</translation>
    </message>
    <message>
        <source>Line %1 after the first mark is not the “%2” that belongs there.</source>
        <translation>Zeile %1 nach der ersten Marke ist nicht das „%2“, das dorthin gehört.</translation>
    </message>
    <message>
        <source>The result has format %1; this version of Gatepost reads format 1.</source>
        <translation>Das Ergebnis hat Format %1; diese Version von Gatepost liest Format 1.</translation>
    </message>
    <message>
        <source>The result has more than %1 sessions.</source>
        <translation>Das Ergebnis hat mehr als %1 Sitzungen.</translation>
    </message>
    <message>
        <source>The output for %1 is too long.</source>
        <translation>Die Ausgabe für %1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 at %2 is in the result twice.</source>
        <translation>%1 unter %2 steht zweimal im Ergebnis.</translation>
    </message>
    <message>
        <source>The result says that it was made in the future, on %1.</source>
        <translation>Das Ergebnis sagt von sich, es sei in der Zukunft entstanden, am %1.</translation>
    </message>
    <message>
        <source>%1 is no MX host of %2.</source>
        <translation>%1 ist kein MX-Host von %2.</translation>
    </message>
    <message>
        <source>%1 is no address of %2 in this audit.</source>
        <translation>%1 ist in diesem Audit keine Adresse von %2.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1 has no DS or DNSKEY record, such as “. IN DS 20326 8 2 E06D44B8…”</source>
        <translation>%1 hat keinen DS- oder DNSKEY-Eintrag, etwa „. IN DS 20326 8 2 E06D44B8…“</translation>
    </message>
</context>
<context>
    <name>RawLog</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, server name %3</source>
        <translation>%1 %2, Servername %3</translation>
    </message>
    <message>
        <source>, as %1</source>
        <translation>, als %1</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4 in the file</source>
        <translation>%1 %2, %3, %4 in der Datei</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>headers and body</source>
        <translation>Header und Inhalt</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>connect, %1</source>
        <translation>Verbindung, %1</translation>
    </message>
    <message>
        <source>a second session with old versions stands: %1</source>
        <translation>eine zweite Sitzung mit alten Versionen kommt zustande: %1</translation>
    </message>
    <message>
        <source>a command in one packet with STARTTLS</source>
        <translation>ein Befehl im selben Paket wie STARTTLS</translation>
    </message>
    <message>
        <source>%1, over TCP</source>
        <translation>%1, über TCP</translation>
    </message>
    <message>
        <source>%1, over TLS</source>
        <translation>%1, über TLS</translation>
    </message>
    <message>
        <source>%1, over HTTPS</source>
        <translation>%1, über HTTPS</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no media type</source>
        <translation>kein Medientyp</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Authority: %1</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>certificate for %1 until %2</source>
        <translation>Zertifikat für %1 bis %2</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>a certificate that cannot be read: %1</source>
        <translation>ein nicht lesbares Zertifikat: %1</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3 to %4</source>
        <translation>%1, ausgestellt von %2, %3 bis %4</translation>
    </message>
    <message>
        <source>trial: as a sender, server name %1</source>
        <translation>Versuch: wie ein Absender, Servername %1</translation>
    </message>
    <message>
        <source>trial: without a server name</source>
        <translation>Versuch: ohne Servernamen</translation>
    </message>
    <message>
        <source>trial: with a server name that nobody knows</source>
        <translation>Versuch: mit einem Servernamen, den niemand kennt</translation>
    </message>
    <message>
        <source>trial: TLS 1.0 and 1.1 only</source>
        <translation>Versuch: nur TLS 1.0 und 1.1</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Raw log of the audit of %1, %2 UTC</source>
        <translation>Rohprotokoll der Prüfung von %1, %2 UTC</translation>
    </message>
    <message>
        <source>Gatepost %1, resolver %2, times in UTC</source>
        <translation>Gatepost %1, Resolver %2, Zeiten in UTC</translation>
    </message>
    <message>
        <source>MX hosts asked %1</source>
        <translation>MX-Hosts befragt %1</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>senders ignore the policy</source>
        <translation>Absender ignorieren die Richtlinie</translation>
    </message>
    <message>
        <source>no policy is published</source>
        <translation>es ist keine Richtlinie veröffentlicht</translation>
    </message>
    <message>
        <source>the policy is switched off</source>
        <translation>die Richtlinie ist ausgeschaltet</translation>
    </message>
    <message>
        <source>all MX hosts are refused</source>
        <translation>alle MX-Hosts werden abgelehnt</translation>
    </message>
    <message>
        <source>some MX hosts are refused</source>
        <translation>einige MX-Hosts werden abgelehnt</translation>
    </message>
    <message>
        <source>the policy is only being tested</source>
        <translation>die Richtlinie wird erst getestet</translation>
    </message>
    <message>
        <source>senders remember the policy for less than 7 days</source>
        <translation>Absender merken sich die Richtlinie weniger als 7 Tage</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>%1 without the limit: %2</source>
        <translation>%1 ohne die Obergrenze: %2</translation>
    </message>
    <message>
        <source>a range, since not everything could be tested</source>
        <translation>eine Spanne, da nicht alles getestet werden konnte</translation>
    </message>
    <message>
        <source>Version %1: 100 × weight of the checks that passed / weight of the checks that ran. Weights: blocks and no protection 10, at risk 4, advice 1. Limits: senders ignore the policy or there is none 0, all MX hosts refused 20, some refused 70, testing 80, max_age below 7 days 95. What could not be tested makes it a range.</source>
        <translation>Version %1: 100 × Gewicht der bestandenen Prüfpunkte / Gewicht der ausgeführten Prüfpunkte. Gewichte: blockiert und ohne Schutz 10, gefährdet 4, Hinweis 1. Obergrenzen: Absender ignorieren die Richtlinie oder es gibt keine 0, alle MX-Hosts abgelehnt 20, einige abgelehnt 70, testing 80, max_age unter 7 Tagen 95. Was nicht getestet werden konnte, macht das Ergebnis zu einer Spanne.</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>Look at the sender: the trouble is in its own set-up.</source>
        <translation>Sehen Sie beim Absender nach: Die Ursache liegt in seiner eigenen Einrichtung.</translation>
    </message>
    <message>
        <source>Look at your DNS and the mx lines of the policy.</source>
        <translation>Sehen Sie sich Ihr DNS und die mx-Zeilen der Richtlinie an.</translation>
    </message>
    <message>
        <source>Look at your web server.</source>
        <translation>Sehen Sie sich Ihren Webserver an.</translation>
    </message>
    <message>
        <source>Look at your MX hosts and their certificates.</source>
        <translation>Sehen Sie sich Ihre MX-Hosts und deren Zertifikate an.</translation>
    </message>
    <message>
        <source>The sending server could not use TLS as it wanted.</source>
        <translation>Der sendende Server konnte TLS nicht so benutzen, wie er wollte.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The mail domain %1</source>
        <translation>Die Mail-Domain %1</translation>
    </message>
    <message>
        <source>An MTA-STS record</source>
        <translation>Ein MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>A TLSRPT record</source>
        <translation>Ein TLSRPT-Eintrag</translation>
    </message>
    <message>
        <source>The answer of a DNS tool</source>
        <translation>Die Antwort eines DNS-Werkzeugs</translation>
    </message>
    <message>
        <source>The answer of a DNS tool about %1</source>
        <translation>Die Antwort eines DNS-Werkzeugs zu %1</translation>
    </message>
    <message>
        <source>A policy file</source>
        <translation>Eine Richtliniendatei</translation>
    </message>
    <message>
        <source>An HTTP answer with status %1</source>
        <translation>Eine HTTP-Antwort mit Status %1</translation>
    </message>
    <message>
        <source>A bounce</source>
        <translation>Ein Bounce</translation>
    </message>
    <message>
        <source>A bounce of mail to %1</source>
        <translation>Ein Bounce zu Post an %1</translation>
    </message>
    <message>
        <source>Log lines of a sending server</source>
        <translation>Protokollzeilen eines sendenden Servers</translation>
    </message>
    <message>
        <source>Log lines of a server that sends to %1</source>
        <translation>Protokollzeilen eines Servers, der an %1 sendet</translation>
    </message>
    <message>
        <source>The answer of a policy plug-in to Postfix</source>
        <translation>Die Antwort eines Richtlinien-Plug-ins an Postfix</translation>
    </message>
    <message>
        <source>A TLS report</source>
        <translation>Ein TLS-Bericht</translation>
    </message>
    <message>
        <source>A TLS report about %1</source>
        <translation>Ein TLS-Bericht über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Nothing that Gatepost knows</source>
        <translation>Nichts, was Gatepost kennt</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Darin steht: „%1“.</translation>
    </message>
    <message>
        <source>Postfix before 3.10.5 then accepts any MX host whose certificate has one of these names: %1. A leading dot stands for any number of labels.</source>
        <translation>Postfix vor 3.10.5 nimmt dann jeden MX-Host, dessen Zertifikat einen dieser Namen hat: %1. Ein Punkt am Anfang steht für beliebig viele Labels.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of MTA-STS or TLSRPT in it.</source>
        <translation>
            <numerusform>%n Eintrag von MTA-STS oder TLSRPT darin.</numerusform>
            <numerusform>%n Einträge von MTA-STS oder TLSRPT darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tool says: “%1”.</source>
        <translation>Das Werkzeug meldet: „%1“.</translation>
    </message>
    <message>
        <source>It tells what a sender met when it delivered to the domain.</source>
        <translation>Er sagt, was ein Absender beim Zustellen an die Domain vorfand.</translation>
    </message>
    <message>
        <source>Gatepost knows mail domains, addresses, MTA-STS and TLSRPT records, policy files, the output of DNS tools, bounces and log lines, TLS reports and certificates.</source>
        <translation>Gatepost kennt Mail-Domains, Adressen, MTA-STS- und TLSRPT-Einträge, Richtliniendateien, die Ausgabe von DNS-Werkzeugen, Bounces und Protokollzeilen, TLS-Berichte und Zertifikate.</translation>
    </message>
    <message>
        <source>Only the first MiB was looked at.</source>
        <translation>Nur das erste MiB wurde angesehen.</translation>
    </message>
    <message>
        <source>This audit shows the cause: %1.</source>
        <translation>Dieses Audit zeigt die Ursache: %1.</translation>
    </message>
    <message>
        <source>Whether that is still so could not be tested from here.</source>
        <translation>Ob das noch so ist, ließ sich von hier nicht prüfen.</translation>
    </message>
    <message>
        <source>The sender may have tried before the certificate of %1 was in place.</source>
        <translation>Der Absender kann es versucht haben, bevor das Zertifikat von %1 eingebaut war.</translation>
    </message>
    <message>
        <source>The sender may hold an older policy. If that had the same max_age as the present one (%1 s), it is forgotten by %2; what was served earlier is not known.</source>
        <translation>Der Absender kann eine ältere Richtlinie kennen. Hatte sie dasselbe max_age wie die jetzige (%1 s), ist sie am %2 vergessen; was früher ausgeliefert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The sender may have tried before a change.</source>
        <translation>Der Absender kann es vor einer Änderung versucht haben.</translation>
    </message>
    <message>
        <source>This audit does not show that cause, but senders refuse %1 now: %2.</source>
        <translation>Diese Prüfung zeigt die Ursache nicht, aber Absender lehnen %1 jetzt ab: %2.</translation>
    </message>
    <message>
        <source>Right now senders would accept %1.</source>
        <translation>Jetzt würden Absender %1 annehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Right now senders would accept all %n MX host(s).</source>
        <translation>
            <numerusform>Jetzt würden Absender den %n MX-Host annehmen.</numerusform>
            <numerusform>Jetzt würden Absender alle %n MX-Hosts annehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no MX host of the domain now.</source>
        <translation>%1 ist jetzt kein MX-Host der Domain.</translation>
    </message>
    <message>
        <source>Senders that see the domain now apply no policy and deliver; one that remembers an earlier policy goes on refusing until that has expired.</source>
        <translation>Absender, die die Domain jetzt sehen, wenden keine Richtlinie an und stellen zu; wer eine frühere kennt, lehnt weiter ab, bis sie abgelaufen ist.</translation>
    </message>
    <message>
        <source>The policy is in testing mode now: senders that know that deliver.</source>
        <translation>Die Richtlinie ist jetzt im Modus testing: Absender, die das wissen, stellen zu.</translation>
    </message>
    <message>
        <source>The policy is switched off now: senders that know that deliver.</source>
        <translation>Die Richtlinie ist jetzt abgeschaltet: Absender, die das wissen, stellen zu.</translation>
    </message>
    <message>
        <source>It does not say that TLS or MTA-STS is the reason.</source>
        <translation>Dort steht nicht, dass TLS oder MTA-STS der Grund ist.</translation>
    </message>
    <message>
        <source>The sender refused because an MX host is not in the policy that it knows.</source>
        <translation>Der Absender hat abgelehnt, weil ein MX-Host nicht in der Richtlinie steht, die er kennt.</translation>
    </message>
    <message>
        <source>The sender refused because the certificate of an MX host does not list that host&apos;s name.</source>
        <translation>Der Absender hat abgelehnt, weil das Zertifikat eines MX-Hosts dessen Namen nicht nennt.</translation>
    </message>
    <message>
        <source>The sender refused because the certificate of an MX host has expired.</source>
        <translation>Der Absender hat abgelehnt, weil das Zertifikat eines MX-Hosts abgelaufen ist.</translation>
    </message>
    <message>
        <source>The sender refused because the certificate of an MX host was not valid yet.</source>
        <translation>Der Absender hat abgelehnt, weil das Zertifikat eines MX-Hosts noch nicht galt.</translation>
    </message>
    <message>
        <source>The sender refused because the certificate of an MX host is self-signed.</source>
        <translation>Der Absender hat abgelehnt, weil das Zertifikat eines MX-Hosts selbst signiert ist.</translation>
    </message>
    <message>
        <source>The sender refused because the certificate of an MX host does not lead to an authority that it trusts.</source>
        <translation>Der Absender hat abgelehnt, weil das Zertifikat eines MX-Hosts nicht zu einer Stelle führt, der er vertraut.</translation>
    </message>
    <message>
        <source>The sender refused because the certificate of an MX host is revoked, or its state could not be found out.</source>
        <translation>Der Absender hat abgelehnt, weil das Zertifikat eines MX-Hosts widerrufen ist oder sein Stand nicht zu erfahren war.</translation>
    </message>
    <message>
        <source>The sender refused because it could not accept the certificate of an MX host.</source>
        <translation>Der Absender hat abgelehnt, weil er das Zertifikat eines MX-Hosts nicht annehmen konnte.</translation>
    </message>
    <message>
        <source>The sender refused because an MX host did not offer TLS.</source>
        <translation>Der Absender hat abgelehnt, weil ein MX-Host kein TLS anbot.</translation>
    </message>
    <message>
        <source>The sender refused because an MX host offered TLS and then did not begin it.</source>
        <translation>Der Absender hat abgelehnt, weil ein MX-Host TLS anbot und dann nicht begann.</translation>
    </message>
    <message>
        <source>The sender refused because the TLS handshake with an MX host failed.</source>
        <translation>Der Absender hat abgelehnt, weil der TLS-Handshake mit einem MX-Host fehlschlug.</translation>
    </message>
    <message>
        <source>The sender could not use the policy: fetching it failed, or the file is not valid.</source>
        <translation>Der Absender konnte die Richtlinie nicht verwenden: Der Abruf schlug fehl, oder die Datei ist nicht gültig.</translation>
    </message>
    <message>
        <source>The sender refused because no TLSA record fits the certificate of an MX host: this is DANE, not MTA-STS.</source>
        <translation>Der Absender hat abgelehnt, weil kein TLSA-Eintrag auf das Zertifikat eines MX-Hosts passt: Das ist DANE, nicht MTA-STS.</translation>
    </message>
    <message>
        <source>The sender refused because the signed DNS data of the domain did not verify: this is DANE, not MTA-STS.</source>
        <translation>Der Absender hat abgelehnt, weil die signierten DNS-Daten der Domain die Prüfung nicht bestanden: Das ist DANE, nicht MTA-STS.</translation>
    </message>
    <message>
        <source>The mail demanded TLS all the way (REQUIRETLS), and an MX host does not promise that.</source>
        <translation>Die Mail verlangte TLS auf dem ganzen Weg (REQUIRETLS), und ein MX-Host sagt das nicht zu.</translation>
    </message>
    <message>
        <source>The sender refused because of the domain&apos;s MTA-STS policy; it does not say which check failed.</source>
        <translation>Der Absender hat wegen der MTA-STS-Richtlinie der Domain abgelehnt; welche Prüfung fehlschlug, sagt er nicht.</translation>
    </message>
    <message>
        <source>Senders do not follow a redirect: they ignore the policy.</source>
        <translation>Absender folgen keiner Umleitung: Sie beachten die Richtlinie nicht.</translation>
    </message>
    <message>
        <source>Senders do not follow the redirect to %1: they ignore the policy.</source>
        <translation>Absender folgen der Umleitung nach %1 nicht: Sie beachten die Richtlinie nicht.</translation>
    </message>
    <message>
        <source>Senders take a policy only from an answer with status 200.</source>
        <translation>Absender nehmen eine Richtlinie nur aus einer Antwort mit Status 200.</translation>
    </message>
    <message>
        <source>Its content type is %1; senders expect text/plain.</source>
        <translation>Ihr Inhaltstyp ist %1; Absender erwarten text/plain.</translation>
    </message>
    <message>
        <source>It has no content type; senders expect text/plain.</source>
        <translation>Sie hat keinen Inhaltstyp; Absender erwarten text/plain.</translation>
    </message>
    <message>
        <source>The domain publishes no MTA-STS record there: senders see no policy.</source>
        <translation>Die Domain veröffentlicht dort keinen MTA-STS-Eintrag: Absender sehen keine Richtlinie.</translation>
    </message>
    <message>
        <source>The domain publishes no TLSRPT record there: senders send no reports.</source>
        <translation>Die Domain veröffentlicht dort keinen TLSRPT-Eintrag: Absender senden keine Berichte.</translation>
    </message>
    <message>
        <source>The name server gave no answer: a sender that meets the same sees no policy.</source>
        <translation>Der Nameserver gab keine Antwort: Ein Absender, dem es ebenso geht, sieht keine Richtlinie.</translation>
    </message>
    <message>
        <source>The record is at a name where senders do not look: it belongs to _mta-sts.</source>
        <translation>Der Eintrag steht unter einem Namen, wo Absender nicht nachsehen: Er gehört zu _mta-sts.</translation>
    </message>
    <message>
        <source>The record is at a name where senders do not look: it belongs to _smtp._tls.</source>
        <translation>Der Eintrag steht unter einem Namen, wo Absender nicht nachsehen: Er gehört zu _smtp._tls.</translation>
    </message>
    <message>
        <source>What stands before the policy was left out.</source>
        <translation>Was vor der Richtlinie steht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A certificate is cut off or damaged and cannot be read.</source>
        <translation>Ein Zertifikat ist abgeschnitten oder beschädigt und nicht zu lesen.</translation>
    </message>
    <message>
        <source>The tool shortened the value: paste the whole of it.</source>
        <translation>Das Programm hat den Wert gekürzt: Bitte den ganzen einfügen.</translation>
    </message>
    <message>
        <source>The value has no quotation marks: in a zone file everything from the semicolon on is a comment.</source>
        <translation>Der Wert hat keine Anführungszeichen: In einer Zonendatei ist alles ab dem Semikolon ein Kommentar.</translation>
    </message>
    <message>
        <source>It is compressed; Gatepost does not look inside here.</source>
        <translation>Er ist gepackt; hier sieht Gatepost nicht hinein.</translation>
    </message>
    <message>
        <source>no DNS names</source>
        <translation>keine DNS-Namen</translation>
    </message>
    <message>
        <source>Certificate for %1, issued by %2, valid from %3 to %4</source>
        <translation>Zertifikat für %1, ausgestellt von %2, gültig von %3 bis %4</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>es ist selbst signiert</translation>
    </message>
    <message>
        <source>its key or signature is weak</source>
        <translation>sein Schlüssel oder seine Signatur ist schwach</translation>
    </message>
    <message>
        <source>it lists %1</source>
        <translation>es nennt %1</translation>
    </message>
    <message>
        <source>it does not list %1</source>
        <translation>es nennt %1 nicht</translation>
    </message>
    <message>
        <source>The answer of a policy plug-in to Postfix about %1</source>
        <translation>Die Antwort eines Richtlinien-Plug-ins an Postfix über %1</translation>
    </message>
    <message>
        <source>A certificate, or the output of a tool about one</source>
        <translation>Ein Zertifikat oder die Ausgabe eines Programms darüber</translation>
    </message>
    <message>
        <source>Your own logs show nothing of it.</source>
        <translation>Die eigenen Protokolle zeigen nichts davon.</translation>
    </message>
    <message>
        <source>%1 says: “%2”.</source>
        <translation>%1 sagt: „%2“.</translation>
    </message>
    <message>
        <source>The server did not offer STARTTLS, so no certificate was shown.</source>
        <translation>Der Server bot kein STARTTLS an, also wurde kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>What Gatepost would call it:</source>
        <translation>Wie Gatepost es nennen würde:</translation>
    </message>
    <message>
        <source>Explain these log lines</source>
        <translation>Diese Protokollzeilen erklären</translation>
    </message>
    <message>
        <source>Explain these log lines about %1</source>
        <translation>Diese Protokollzeilen über %1 erklären</translation>
    </message>
    <message>
        <source>Explain this bounce</source>
        <translation>Diese Rückmeldung erklären</translation>
    </message>
    <message>
        <source>Explain this bounce for %1</source>
        <translation>Diese Rückmeldung für %1 erklären</translation>
    </message>
    <message>
        <source>Audit %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Check this policy file</source>
        <translation>Diese Richtliniendatei prüfen</translation>
    </message>
    <message>
        <source>Check this HTTP answer</source>
        <translation>Diese HTTP-Antwort prüfen</translation>
    </message>
    <message>
        <source>Check the records in this answer</source>
        <translation>Die Einträge in dieser Antwort prüfen</translation>
    </message>
    <message>
        <source>Check this record</source>
        <translation>Diesen Eintrag prüfen</translation>
    </message>
    <message>
        <source>Show what this answer accepts</source>
        <translation>Zeigen, was diese Antwort annimmt</translation>
    </message>
    <message>
        <source>Show what this report says</source>
        <translation>Zeigen, was dieser Bericht sagt</translation>
    </message>
    <message>
        <source>Show what these certificates say</source>
        <translation>Zeigen, was diese Zertifikate sagen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Die Antwort zeigen</translation>
    </message>
    <message>
        <source>from an address in the text; may be another</source>
        <translation>aus einer Adresse im Text; kann eine andere sein</translation>
    </message>
    <message>
        <source>guessed from the name of the host</source>
        <translation>aus dem Namen des Hosts geraten</translation>
    </message>
    <message>
        <source>domain found in the text</source>
        <translation>im Text gefundene Domain</translation>
    </message>
    <message>
        <source>MX host %1 with preference %2</source>
        <translation>MX-Host %1 mit Präferenz %2</translation>
    </message>
    <message>
        <source>a sender</source>
        <translation>ein Absender</translation>
    </message>
    <message>
        <source>Sessions of %1: %2 succeeded, %3 failed.</source>
        <translation>Sitzungen von %1: %2 gelungen, %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Failures of the kind: %1</source>
        <translation>Fehler der Art: %1</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>MTA-STS audit of %1</source>
        <translation>MTA-STS-Prüfung von %1</translation>
    </message>
    <message>
        <source>not judged, because step %1 failed</source>
        <translation>nicht beurteilt, weil Schritt %1 fehlschlug</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Judged for</source>
        <translation>Beurteilt für</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Gatepost</source>
        <translation>Gatepost</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Vertraute Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>MX hosts asked</source>
        <translation>MX-Hosts gefragt</translation>
    </message>
    <message>
        <source>The MX hosts were not asked, as wished.</source>
        <translation>Die MX-Hosts wurden wie gewünscht nicht gefragt.</translation>
    </message>
    <message>
        <source>The audit was stopped after %1 of 7 steps.</source>
        <translation>Die Prüfung wurde nach %1 von 7 Schritten angehalten.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Findings by effect</source>
        <translation>Befunde nach Wirkung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What a sender does with each MX host</source>
        <translation>Was ein Absender mit jedem MX-Host tut</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation>Bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>MX-Host</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>In der Richtlinie</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A sender</source>
        <translation>Ein Absender</translation>
    </message>
    <message>
        <source>Fix first: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>What changed at %1</source>
        <translation>Was sich bei %1 geändert hat</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>Checked %1 with Gatepost %2.</source>
        <translation>Geprüft: %1, mit Gatepost %2.</translation>
    </message>
    <message>
        <source>MTA-STS lets a mail domain say that senders deliver only over encrypted connections, and only to its real mail servers. It protects mail on its way to the domain from being read or diverted.</source>
        <translation>Mit MTA-STS kann eine Mail-Domain festlegen, dass Absender nur über verschlüsselte Verbindungen und nur an ihre echten Mailserver zustellen. Das schützt E-Mails auf dem Weg zur Domain davor, mitgelesen oder umgeleitet zu werden.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Erstellt für %1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Erstellt von %1</translation>
    </message>
    <message>
        <source>Prepared for %1 by %2</source>
        <translation>Erstellt für %1 von %2</translation>
    </message>
    <message>
        <source>effect %1</source>
        <translation>Wirkung %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>containing “%1”</source>
        <translation>mit dem Text „%1“</translation>
    </message>
    <message>
        <source>A filter was on when this report was made: %1.</source>
        <translation>Beim Erstellen dieses Berichts war ein Filter aktiv: %1.</translation>
    </message>
    <message>
        <source>It leaves out nothing.</source>
        <translation>Er lässt nichts weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are left out; they count all the same.</source>
        <translation>
            <numerusform>%n Befund ist weggelassen; er zählt trotzdem mit.</numerusform>
            <numerusform>%n Befunde sind weggelassen; sie zählen trotzdem mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1.</source>
        <translation>Akzeptiert von %1.</translation>
    </message>
    <message>
        <source>Was accepted by %1 until %2, which is over.</source>
        <translation>War von %1 bis %2 akzeptiert; diese Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2.</source>
        <translation>Akzeptiert von %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>%1, which this audit does not find</source>
        <translation>%1, in dieser Prüfung nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s) are not listed in this report.</source>
        <translation>
            <numerusform>%n akzeptiertes Risiko ist in diesem Bericht nicht aufgeführt.</numerusform>
            <numerusform>%n akzeptierte Risiken sind in diesem Bericht nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>Time of each step</source>
        <translation>Dauer der einzelnen Schritte</translation>
    </message>
    <message>
        <source>Libraries of this report</source>
        <translation>Bibliotheken dieses Berichts</translation>
    </message>
    <message>
        <source>Looked from</source>
        <translation>Standort der Prüfung</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Name given to MX hosts</source>
        <translation>Name gegenüber den MX-Hosts</translation>
    </message>
    <message>
        <source>Addresses reached for</source>
        <translation>Angesprochene Adressen</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>all that explains what senders see</source>
        <translation>alles, was erklärt, was Absender sehen</translation>
    </message>
    <message>
        <source>only what a sender looks at</source>
        <translation>nur, was ein Absender betrachtet</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Abschnitte: %1</translation>
    </message>
    <message>
        <source>Addresses and names of the place the audit was made from are hidden: the same placeholder always stands for the same thing.</source>
        <translation>Adressen und Namen des Orts, von dem aus geprüft wurde, sind verborgen: Derselbe Platzhalter steht immer für dasselbe.</translation>
    </message>
    <message>
        <source>Addresses of the MX hosts are hidden: the same placeholder always stands for the same address.</source>
        <translation>Adressen der MX-Hosts sind verborgen: Derselbe Platzhalter steht immer für dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation>Akzeptierte Risiken</translation>
    </message>
    <message>
        <source>Left out of this report</source>
        <translation>In diesem Bericht weggelassen</translation>
    </message>
    <message>
        <source>Raw log</source>
        <translation>Rohprotokoll</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− entfallen</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are the same in both.</source>
        <translation>
            <numerusform>%n Zeile ist in beiden gleich.</numerusform>
            <numerusform>%n Zeilen sind in beiden gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>without accepted ones</source>
        <translation>ohne akzeptierte</translation>
    </message>
    <message>
        <source>%1, list of %2</source>
        <translation>%1, Liste vom %2</translation>
    </message>
    <message>
        <source>%1, date of the list not known</source>
        <translation>%1, Datum der Liste nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>a certificate ends soon: %n day(s)</source>
        <translation>
            <numerusform>ein Zertifikat endet bald: %n Tag</numerusform>
            <numerusform>ein Zertifikat endet bald: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>a policy host is slow: %1 ms</source>
        <translation>ein Richtlinien-Host ist langsam: %1 ms</translation>
    </message>
    <message>
        <source>a policy file is large: %1 octets</source>
        <translation>eine Richtliniendatei ist groß: %1 Oktette</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Effort; risk</source>
        <translation>Aufwand; Risiko</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>ReportPicture</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy (%1)</source>
        <translation>Richtlinie (%1)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>No policy to compare with.</source>
        <translation>Keine Richtlinie zum Vergleichen.</translation>
    </message>
    <message>
        <source>MX hosts in DNS</source>
        <translation>MX-Hosts im DNS</translation>
    </message>
    <message>
        <source>Names in the certificates</source>
        <translation>Namen in den Zertifikaten</translation>
    </message>
    <message>
        <source>A host is used only if both of its sides are solid. Dashed: does not match. Dotted: not known.</source>
        <translation>Ein Host wird nur genutzt, wenn seine beiden Seiten durchgezogen sind. Gestrichelt: passt nicht. Gepunktet: nicht bekannt.</translation>
    </message>
    <message>
        <source>Picture of the MX comparison</source>
        <translation>Bild des MX-Vergleichs</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%n of %1 MX hosts are refused.</source>
        <translation>
            <numerusform>%n von %1 MX-Hosts wird abgelehnt.</numerusform>
            <numerusform>%n von %1 MX-Hosts werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n MX host(s) are accepted.</source>
        <translation>
            <numerusform>Der eine MX-Host wird akzeptiert.</numerusform>
            <numerusform>Alle %n MX-Hosts werden akzeptiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In enforce %n MX host(s) would be refused.</source>
        <translation>
            <numerusform>In enforce würde %n MX-Host abgelehnt.</numerusform>
            <numerusform>In enforce würden %n MX-Hosts abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether mail arrives cannot be said: %n MX host(s) not tested.</source>
        <translation>
            <numerusform>Ob Post ankommt, lässt sich nicht sagen: %n MX-Host ist nicht geprüft.</numerusform>
            <numerusform>Ob Post ankommt, lässt sich nicht sagen: %n MX-Hosts sind nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail is refused by senders that honour MTA-STS: it waits and bounces.</source>
        <translation>Absender, die MTA-STS beachten, lehnen ab: Die Post wartet und geht zurück.</translation>
    </message>
    <message>
        <source>No MX host can be reached: mail waits at the sender and bounces, with or without MTA-STS.</source>
        <translation>Kein MX-Host ist erreichbar: Die Post wartet beim Absender und geht zurück, mit und ohne MTA-STS.</translation>
    </message>
    <message>
        <source>Mail arrives through %1, tried in random order.</source>
        <translation>Post kommt über %1 an, in zufälliger Reihenfolge versucht.</translation>
    </message>
    <message>
        <source>Mail arrives through %1, tried in random order, over TLS when offered, without a check of who answers.</source>
        <translation>Post kommt über %1 an, in zufälliger Reihenfolge versucht, mit TLS, wo es angeboten wird, ohne zu prüfen, wer antwortet.</translation>
    </message>
    <message>
        <source>Mail arrives through %1 at the latest.</source>
        <translation>Post kommt spätestens über %1 an.</translation>
    </message>
    <message>
        <source>Mail arrives through %1.</source>
        <translation>Post kommt über %1 an.</translation>
    </message>
    <message>
        <source>Mail arrives through %1, over TLS when offered, without a check of who answers.</source>
        <translation>Post kommt über %1 an, mit TLS, wo es angeboten wird, ohne zu prüfen, wer antwortet.</translation>
    </message>
    <message>
        <source>Before or beside it senders skip %1.</source>
        <translation>Davor oder daneben lassen Absender %1 aus.</translation>
    </message>
    <message>
        <source>Before or beside it, not tested: %1.</source>
        <translation>Davor oder daneben, nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>If one of them does not answer, another takes over.</source>
        <translation>Antwortet einer davon nicht, übernimmt ein anderer.</translation>
    </message>
    <message>
        <source>If %1 does not answer, mail arrives through %2.</source>
        <translation>Antwortet %1 nicht, kommt Post über %2 an.</translation>
    </message>
    <message numerus="yes">
        <source>What happens if %1 does not answer cannot be said: %n MX host(s) not tested.</source>
        <translation>
            <numerusform>Was geschieht, wenn %1 nicht antwortet, lässt sich nicht sagen: %n MX-Host ist nicht geprüft.</numerusform>
            <numerusform>Was geschieht, wenn %1 nicht antwortet, lässt sich nicht sagen: %n MX-Hosts sind nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other MX host: if %1 does not answer, mail waits at the sender.</source>
        <translation>Es gibt keinen anderen MX-Host: Antwortet %1 nicht, wartet die Post beim Absender.</translation>
    </message>
    <message>
        <source>If %1 does not answer, mail waits at the sender and bounces after its queue time (often 1 to 5 days).</source>
        <translation>Antwortet %1 nicht, wartet die Post beim Absender und geht nach dessen Wartezeit zurück (oft 1 bis 5 Tage).</translation>
    </message>
    <message>
        <source>Nobody notices this while %1 is up.</source>
        <translation>Solange %1 läuft, bemerkt das niemand.</translation>
    </message>
    <message>
        <source>The policy of %1 could be remembered until %2: on the chosen day no sender applies it any more.</source>
        <translation>Die Richtlinie vom %1 konnte bis %2 gemerkt sein: Am gewählten Tag wendet sie kein Absender mehr an.</translation>
    </message>
    <message>
        <source>A sender that remembers the policy of %1 sees the new id and goes by the new policy. Until it looks, it may apply the old one: at the latest until %2.</source>
        <translation>Ein Absender, der sich die Richtlinie vom %1 gemerkt hat, sieht die neue id und richtet sich nach der neuen. Bis er nachsieht, kann er die alte anwenden: längstens bis %2.</translation>
    </message>
    <message>
        <source>Senders that fetched the policy of %1 may apply it until %2.</source>
        <translation>Absender, die die Richtlinie vom %1 abgerufen haben, können sie bis %2 anwenden.</translation>
    </message>
    <message>
        <source>Senders that still hold the policy of %1 go by it until they see the new id: at the latest until %2.</source>
        <translation>Absender, die noch die Richtlinie vom %1 haben, richten sich nach ihr, bis sie die neue id sehen: längstens bis %2.</translation>
    </message>
    <message>
        <source>The id has not changed: senders that remember the policy of %1 go by it until %2, whatever the file says now.</source>
        <translation>Die id hat sich nicht geändert: Absender, die sich die Richtlinie vom %1 gemerkt haben, richten sich bis %2 nach ihr, was auch immer jetzt in der Datei steht.</translation>
    </message>
    <message>
        <source>New senders find no policy that they can use. Senders that fetched the policy of %1 may apply it until %2.</source>
        <translation>Neue Absender finden keine brauchbare Richtlinie. Absender, die die Richtlinie vom %1 abgerufen haben, können sie bis %2 anwenden.</translation>
    </message>
    <message>
        <source>Senders without MTA-STS deliver as before, over TLS when offered. Nothing on your server refuses mail.</source>
        <translation>Absender ohne MTA-STS liefern wie bisher, mit TLS, wo es angeboten wird. Auf Ihrem Server wird nichts abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>without server name</source>
        <translation>ohne Servernamen</translation>
    </message>
    <message>
        <source>with an unknown server name</source>
        <translation>mit einem unbekannten Servernamen</translation>
    </message>
    <message>
        <source>it obeys a command that came before TLS</source>
        <translation>er folgt einem Befehl, der vor TLS kam</translation>
    </message>
    <message>
        <source>it refers to others</source>
        <translation>er verweist auf andere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the policy file</source>
        <translation>die Richtliniendatei</translation>
    </message>
    <message numerus="yes">
        <source>status %1, %n octet(s)</source>
        <translation>
            <numerusform>Status %1, %n Oktett</numerusform>
            <numerusform>Status %1, %n Oktette</numerusform>
        </translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message>
        <source>it sends clear text after it agreed to TLS</source>
        <translation>er sendet Klartext, nachdem er TLS zugesagt hat</translation>
    </message>
</context>
<context>
    <name>SavePlan</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>RFC 8461</source>
        <translation>RFC 8461</translation>
    </message>
    <message>
        <source>Postfix before 3.10.5 with a policy plug-in</source>
        <translation>Postfix vor 3.10.5 mit Richtlinien-Plug-in</translation>
    </message>
    <message>
        <source>strict about the content type</source>
        <translation>streng beim Inhaltstyp</translation>
    </message>
    <message>
        <source>without MTA-STS</source>
        <translation>ohne MTA-STS</translation>
    </message>
    <message>
        <source>DANE first</source>
        <translation>DANE zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A number from %1 to %2 is needed.</source>
        <translation>Eine Zahl von %1 bis %2 ist nötig.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This has a character that cannot be seen. Type it again.</source>
        <translation>Das enthält ein unsichtbares Zeichen. Bitte neu eintippen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>Berichte und Export</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>Daten und Datenschutz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How audits look at the network. Each profile has its own values.</source>
        <translation>Wie Prüfungen das Netzwerk betrachten. Jedes Profil hat eigene Werte.</translation>
    </message>
    <message>
        <source>Where a value becomes a finding. Each profile has its own values. The rules of the RFCs cannot be changed.</source>
        <translation>Ab welchem Wert ein Befund entsteht. Jedes Profil hat eigene Werte. Die Regeln der RFCs lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Gatepost sends nothing about you or your audits to anybody.</source>
        <translation>Alles bleibt auf diesem Computer. Gatepost sendet niemandem etwas über Sie oder Ihre Prüfungen.</translation>
    </message>
    <message>
        <source>This is either on or off.</source>
        <translation>Das ist entweder ein oder aus.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>“%1” is no DNS server. Write an address, an address and a port, tls://NAME or https://NAME/dns-query.</source>
        <translation>„%1“ ist kein DNS-Server. Möglich sind eine Adresse, eine Adresse mit Port, tls://NAME oder https://NAME/dns-query.</translation>
    </message>
    <message>
        <source>This is no proxy. Write socks5://HOST:PORT.</source>
        <translation>Das ist kein Proxy. Möglich ist socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>This is no place to ask from. Write ssh://USER@HOST or socks5://HOST:PORT.</source>
        <translation>Das ist kein Standort für die Abfrage. Möglich ist ssh://USER@HOST oder socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>This is no mail server. Write HOST or HOST:PORT.</source>
        <translation>Das ist kein Mailserver. Möglich ist HOST oder HOST:PORT.</translation>
    </message>
    <message>
        <source>This is no host name. Write it in full, with its domain.</source>
        <translation>Das ist kein Hostname. Bitte vollständig mit Domain angeben.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>An empty window</source>
        <translation>Leeres Fenster</translation>
    </message>
    <message>
        <source>What was open last</source>
        <translation>Was zuletzt geöffnet war</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time and UTC</source>
        <translation>Ortszeit und UTC</translation>
    </message>
    <message>
        <source>Everything that explains what senders see</source>
        <translation>Alles, was erklärt, was Absender sehen</translation>
    </message>
    <message>
        <source>Only what a sender looks at</source>
        <translation>Nur, was ein Absender betrachtet</translation>
    </message>
    <message>
        <source>As usual in this country</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes when Gatepost is started again.</source>
        <translation>Ändert sich beim nächsten Start von Gatepost.</translation>
    </message>
    <message>
        <source>translation English German</source>
        <translation>Übersetzung Englisch Deutsch language</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>session restore reopen tabs</source>
        <translation>Sitzung wiederherstellen Tabs erneut öffnen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Reports and evidence always name UTC.</source>
        <translation>Berichte und Belege nennen immer UTC.</translation>
    </message>
    <message>
        <source>time zone clock date</source>
        <translation>Zeitzone Uhr Uhrzeit Datum</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Addresses with commas between them. tls://NAME asks over TLS, https://NAME/dns-query over HTTPS.</source>
        <translation>Adressen, durch Kommas getrennt. tls://NAME fragt über TLS, https://NAME/dns-query über HTTPS.</translation>
    </message>
    <message>
        <source>DNS server name server port DoT DoH</source>
        <translation>DNS-Server Nameserver Port DoT DoH</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Another resolver, asked when the first answer looks filtered or wrong.</source>
        <translation>Ein anderer Resolver, der gefragt wird, wenn die erste Antwort gefiltert oder falsch aussieht.</translation>
    </message>
    <message>
        <source>DNS server resolver 1.1.1.1 9.9.9.9</source>
        <translation>DNS-Server Resolver 1.1.1.1 9.9.9.9</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>DNS: time limit</source>
        <translation>DNS: Zeitlimit</translation>
    </message>
    <message>
        <source>For one question, with all its repetitions.</source>
        <translation>Für eine Frage mit allen Wiederholungen.</translation>
    </message>
    <message>
        <source>timeout seconds wait lookup</source>
        <translation>Timeout Zeitüberschreitung Sekunden warten Abfrage</translation>
    </message>
    <message>
        <source>Policy file: time limit</source>
        <translation>Richtliniendatei: Zeitlimit</translation>
    </message>
    <message>
        <source>RFC 8461 §3.3 suggests 60 seconds.</source>
        <translation>RFC 8461 §3.3 schlägt 60 Sekunden vor.</translation>
    </message>
    <message>
        <source>timeout seconds wait fetch HTTPS</source>
        <translation>Timeout Zeitüberschreitung Sekunden warten Abruf HTTPS</translation>
    </message>
    <message>
        <source>Policy file: size limit</source>
        <translation>Richtliniendatei: Größenlimit</translation>
    </message>
    <message>
        <source>RFC 8461 §3.3 suggests 64 kilobytes.</source>
        <translation>RFC 8461 §3.3 schlägt 64 Kilobyte vor.</translation>
    </message>
    <message>
        <source>bytes large KB fetch HTTPS</source>
        <translation>Bytes groß KB Abruf HTTPS</translation>
    </message>
    <message numerus="yes">
        <source>%n KB</source>
        <translation>
            <numerusform>%n KB</numerusform>
            <numerusform>%n KB</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For policy files and mail servers: socks5://HOST:PORT. DNS does not go through it.</source>
        <translation>Für Richtliniendateien und Mailserver: socks5://HOST:PORT. DNS läuft nicht darüber.</translation>
    </message>
    <message>
        <source>SOCKS port tunnel</source>
        <translation>SOCKS Port Tunnel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>Vertrauenswürdige Wurzeln</translation>
    </message>
    <message>
        <source>A PEM file of the only authorities to trust.</source>
        <translation>Eine PEM-Datei mit den einzigen Zertifizierungsstellen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>certificate authority CA bundle PKIX PEM</source>
        <translation>Zertifizierungsstelle Zertifikat CA Bundle PKIX PEM</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>depth full sender fast quick</source>
        <translation>Tiefe vollständig Absender schnell</translation>
    </message>
    <message>
        <source>Connect to the MX hosts</source>
        <translation>Mit den MX-Hosts verbinden</translation>
    </message>
    <message>
        <source>One greeting and one TLS handshake each, no mail.</source>
        <translation>Je eine Begrüßung und ein TLS-Handshake, keine E-Mail.</translation>
    </message>
    <message>
        <source>port 25 SMTP STARTTLS mail server probe</source>
        <translation>Port 25 SMTP STARTTLS Mailserver Test</translation>
    </message>
    <message>
        <source>MX hosts are asked from</source>
        <translation>MX-Hosts werden befragt von</translation>
    </message>
    <message>
        <source>Where port 25 is blocked here: ssh://USER@HOST or socks5://HOST:PORT.</source>
        <translation>Wo Port 25 hier blockiert ist: ssh://USER@HOST oder socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>port 25 blocked vantage elsewhere tunnel SSH SOCKS</source>
        <translation>Port 25 blockiert gesperrt Standort anderswo Tunnel SSH SOCKS</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Control host</source>
        <translation>Kontroll-Host</translation>
    </message>
    <message>
        <source>A mail server whose port 25 answers; asked when no MX host does, to tell a blocked port from silent servers.</source>
        <translation>Ein Mailserver, dessen Port 25 antwortet; er wird gefragt, wenn kein MX-Host antwortet, um einen blockierten Port von stummen Servern zu unterscheiden.</translation>
    </message>
    <message>
        <source>port 25 blocked SMTP</source>
        <translation>Port 25 blockiert gesperrt SMTP</translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation>EHLO-Name</translation>
    </message>
    <message>
        <source>How Gatepost introduces itself to the MX hosts.</source>
        <translation>Wie sich Gatepost den MX-Hosts vorstellt.</translation>
    </message>
    <message>
        <source>HELO host name SMTP greeting</source>
        <translation>HELO Hostname SMTP Begrüßung</translation>
    </message>
    <message>
        <source>MX hosts: time limit</source>
        <translation>MX-Hosts: Zeitlimit</translation>
    </message>
    <message>
        <source>For one session with one address. Some servers greet late on purpose.</source>
        <translation>Für eine Sitzung mit einer Adresse. Manche Server grüßen absichtlich spät.</translation>
    </message>
    <message>
        <source>timeout seconds wait SMTP</source>
        <translation>Timeout Zeitüberschreitung Sekunden warten SMTP</translation>
    </message>
    <message>
        <source>Domains at once</source>
        <translation>Domains gleichzeitig</translation>
    </message>
    <message>
        <source>In a bulk run. Each MX host is asked only once for all domains.</source>
        <translation>Bei einem Sammellauf. Jeder MX-Host wird für alle Domains nur einmal befragt.</translation>
    </message>
    <message>
        <source>pace parallel jobs bulk speed</source>
        <translation>Tempo parallel Aufträge Sammellauf Geschwindigkeit</translation>
    </message>
    <message>
        <source>Whole audit: time limit</source>
        <translation>Gesamte Prüfung: Zeitlimit</translation>
    </message>
    <message>
        <source>What is not known by then is shown as not tested.</source>
        <translation>Was bis dahin nicht bekannt ist, erscheint als nicht getestet.</translation>
    </message>
    <message>
        <source>timeout seconds wait</source>
        <translation>Timeout Zeitüberschreitung Sekunden warten</translation>
    </message>
    <message>
        <source>A certificate expires soon when it has less than</source>
        <translation>Ein Zertifikat läuft bald ab bei weniger als</translation>
    </message>
    <message>
        <source>certificate expiry warning TLS</source>
        <translation>Zertifikat Ablauf Warnung TLS</translation>
    </message>
    <message>
        <source>The max_age of an enforced policy is short below</source>
        <translation>Die max_age einer Richtlinie mit enforce ist kurz unter</translation>
    </message>
    <message>
        <source>RFC 8461 §10.2 asks for weeks.</source>
        <translation>RFC 8461 §10.2 verlangt Wochen.</translation>
    </message>
    <message>
        <source>max_age maxage remember policy cache</source>
        <translation>max_age maxage merken Richtlinie Cache</translation>
    </message>
    <message>
        <source>The policy host is slow when it takes more than</source>
        <translation>Der Richtlinien-Host ist langsam bei mehr als</translation>
    </message>
    <message>
        <source>HTTPS fetch time</source>
        <translation>HTTPS Abruf Zeit Dauer</translation>
    </message>
    <message>
        <source>The TTL of a record is long above</source>
        <translation>Die TTL eines Eintrags ist lang über</translation>
    </message>
    <message>
        <source>Counts for the MTA-STS record and for TLSA records.</source>
        <translation>Gilt für den MTA-STS-Eintrag und für TLSA-Einträge.</translation>
    </message>
    <message>
        <source>DNS cache time to live</source>
        <translation>DNS Cache Lebensdauer Time to live</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who made the report, on its cover.</source>
        <translation>Wer den Bericht erstellt hat, auf dem Deckblatt.</translation>
    </message>
    <message>
        <source>company prepared by PDF cover</source>
        <translation>Firma Unternehmen erstellt von PDF Deckblatt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>name prepared by PDF cover</source>
        <translation>Name erstellt von PDF Deckblatt</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture for the cover.</source>
        <translation>Ein Bild für das Deckblatt.</translation>
    </message>
    <message>
        <source>image picture PDF cover</source>
        <translation>Bild Logo PDF Deckblatt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4 Letter size PDF print</source>
        <translation>A4 Letter Größe PDF Druck</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Words at the head of every report, such as Confidential.</source>
        <translation>Text am Kopf jedes Berichts, etwa Vertraulich.</translation>
    </message>
    <message>
        <source>classification confidential TLP</source>
        <translation>Einstufung Klassifizierung vertraulich TLP</translation>
    </message>
    <message>
        <source>List the checks that passed</source>
        <translation>Bestandene Prüfungen auflisten</translation>
    </message>
    <message>
        <source>sections good</source>
        <translation>Abschnitte gut bestanden</translation>
    </message>
    <message>
        <source>Add what was seen as evidence</source>
        <translation>Gesehenes als Beleg hinzufügen</translation>
    </message>
    <message>
        <source>sections raw answers</source>
        <translation>Abschnitte roh Antworten Belege</translation>
    </message>
    <message>
        <source>Keep finished audits in the history</source>
        <translation>Fertige Prüfungen im Verlauf behalten</translation>
    </message>
    <message>
        <source>So that they can be opened and compared later.</source>
        <translation>Damit sie sich später öffnen und vergleichen lassen.</translation>
    </message>
    <message>
        <source>save store database</source>
        <translation>Speichern Ablage Datenbank</translation>
    </message>
    <message>
        <source>Delete audits from the history after</source>
        <translation>Prüfungen aus dem Verlauf löschen nach</translation>
    </message>
    <message>
        <source>retention age clean up</source>
        <translation>Aufbewahrung Alter Aufräumen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Remember recent domains and files</source>
        <translation>Zuletzt verwendete Domains und Dateien merken</translation>
    </message>
    <message>
        <source>private mode list forget</source>
        <translation>Privater Modus Liste vergessen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme dark light night mode high contrast</source>
        <translation>Theme Design dunkel hell Nachtmodus hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>In hundredths of the desktop&apos;s.</source>
        <translation>In Hundertsteln der Schriftgröße des Desktops.</translation>
    </message>
    <message>
        <source>font zoom large bigger scale</source>
        <translation>Schrift Zoom groß größer Skalierung</translation>
    </message>
    <message numerus="yes">
        <source>%n %</source>
        <translation>
            <numerusform>%n %</numerusform>
            <numerusform>%n %</numerusform>
        </translation>
    </message>
    <message>
        <source>Which policies were seen, and when, is kept for longer: the date on which a policy may be removed depends on it. Counts when Gatepost is started.</source>
        <translation>Welche Richtlinien wann gesehen wurden, bleibt länger gespeichert: Davon hängt ab, an welchem Tag eine Richtlinie entfernt werden darf. Wirkt beim Start von Gatepost.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A key alone would be missing where you type. Hold Ctrl or Alt as well, or take a function key.</source>
        <translation>Eine einzelne Taste würde beim Tippen fehlen. Dazu Strg oder Alt halten oder eine Funktionstaste nehmen.</translation>
    </message>
    <message>
        <source>Keys with Meta belong to the desktop.</source>
        <translation>Tasten mit Meta gehören dem Desktop.</translation>
    </message>
    <message>
        <source>These keys belong to the desktop.</source>
        <translation>Diese Tasten gehören dem Desktop.</translation>
    </message>
</context>
<context>
    <name>SshTunnel</name>
    <message>
        <source>Name an SSH host, such as admin@vps.example.net.</source>
        <translation>Nennen Sie einen SSH-Host, etwa admin@vps.example.net.</translation>
    </message>
    <message>
        <source>“%1” is no SSH host: neither user nor host may begin with a hyphen or be empty.</source>
        <translation>„%1“ ist kein SSH-Host: Weder Benutzer noch Host darf mit einem Bindestrich beginnen oder leer sein.</translation>
    </message>
    <message>
        <source>“%1” is no SSH host: only letters, digits and the signs @ . - _ : [ ] + can be in it.</source>
        <translation>„%1“ ist kein SSH-Host: Nur Buchstaben, Ziffern und die Zeichen @ . - _ : [ ] + dürfen darin stehen.</translation>
    </message>
    <message>
        <source>The program ssh could not be started.</source>
        <translation>Das Programm ssh ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>ssh ended without saying why (status %1).</source>
        <translation>ssh endete, ohne zu sagen, warum (Status %1).</translation>
    </message>
    <message>
        <source>ssh says: %1</source>
        <translation>ssh meldet: %1</translation>
    </message>
    <message>
        <source>No port is free on this computer.</source>
        <translation>Auf diesem Computer ist kein Port frei.</translation>
    </message>
    <message>
        <source>ssh to %1 was not ready in time.</source>
        <translation>ssh zu %1 war nicht rechtzeitig bereit.</translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>CNAME %1</source>
        <translation>CNAME %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>%1 of %2 covered</source>
        <translation>%1 von %2 abgedeckt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 good, %3 not known</source>
        <translation>%1 von %2 gut, %3 nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 good</source>
        <translation>%1 von %2 gut</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Senders stop at step %1: %2</source>
        <translation>Absender brechen bei Schritt %1 ab: %2</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The history was damaged (%1). It was kept as %2, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt (%1). Er wurde als %2 aufbewahrt, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history was brought up to date. The copy from before is %1.</source>
        <translation>Der Verlauf wurde auf den neuesten Stand gebracht. Die Kopie von vorher ist %1.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. What was saved before is unharmed. Make room, then try again.</source>
        <translation>Der Datenträger ist voll, daher wurde dies nicht gespeichert. Was vorher gespeichert war, ist unversehrt. Platz schaffen und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The history cannot be written, so this was not saved. Check who owns the folder and whether it may be written.</source>
        <translation>Der Verlauf kann nicht geschrieben werden, daher wurde dies nicht gespeichert. Prüfen, wem der Ordner gehört und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>The history cannot be read. The file was left as it is. Check who owns it and whether it may be read.</source>
        <translation>Der Verlauf kann nicht gelesen werden. Die Datei blieb unverändert. Prüfen, wem sie gehört und ob sie lesbar ist.</translation>
    </message>
    <message>
        <source>Another program holds the history, so this was not done. Close it, then try again.</source>
        <translation>Ein anderes Programm hält den Verlauf, daher wurde dies nicht ausgeführt. Das Programm schließen und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The history was written by a newer Gatepost. This version does not open it, so that nothing is lost. Install the newer version again, or move the file away to begin anew.</source>
        <translation>Der Verlauf wurde von einem neueren Gatepost geschrieben. Diese Version öffnet ihn nicht, damit nichts verloren geht. Die neuere Version wieder installieren oder die Datei verschieben, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The file of the history belongs to another program. It was left as it is. Move it away to begin anew.</source>
        <translation>Die Verlaufsdatei gehört einem anderen Programm. Sie blieb unverändert. Zum Neubeginn die Datei verschieben.</translation>
    </message>
    <message>
        <source>What was stored is damaged and cannot be read. The rest of the history is unharmed.</source>
        <translation>Was gespeichert war, ist beschädigt und nicht lesbar. Der übrige Verlauf ist unversehrt.</translation>
    </message>
    <message>
        <source>This is no longer in the history.</source>
        <translation>Das ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This is no policy that a sender would remember, so it was not added. Check it in Policy Studio.</source>
        <translation>Das ist keine Richtlinie, die ein Absender sich merken würde; sie wurde daher nicht hinzugefügt. Bitte in der Richtlinien-Werkstatt prüfen.</translation>
    </message>
    <message>
        <source>A reason and a last day are needed, so this was not saved.</source>
        <translation>Ein Grund und ein letzter Tag sind nötig; daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The history has to be changed for this version of Gatepost, but the copy to keep could not be made. Nothing was changed. Make room on the disk, then start Gatepost again.</source>
        <translation>Der Verlauf muss für diese Version von Gatepost geändert werden, aber die Sicherungskopie konnte nicht angelegt werden. Es wurde nichts geändert. Bitte Platz auf dem Datenträger schaffen und Gatepost neu starten.</translation>
    </message>
    <message>
        <source>The history is not open, so this was not done.</source>
        <translation>Der Verlauf ist nicht geöffnet; daher wurde dies nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The history could not do this. What was saved before is unharmed.</source>
        <translation>Der Verlauf konnte dies nicht ausführen. Was zuvor gespeichert wurde, ist unversehrt.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>Fix first: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>not judged, because step %1 failed</source>
        <translation>nicht beurteilt, weil Schritt %1 gescheitert ist</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What a sender does with each MX host</source>
        <translation>Was ein Absender mit jedem MX-Host tut</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation>dauerte %1 s</translation>
    </message>
    <message>
        <source>resolver: %1</source>
        <translation>Resolver: %1</translation>
    </message>
    <message>
        <source>stopped after %1 of 7 steps</source>
        <translation>angehalten nach %1 von 7 Schritten</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Absender: %1</translation>
    </message>
    <message>
        <source>remembers the policy of %1</source>
        <translation>hat sich die Richtlinie vom %1 gemerkt</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Reports say</source>
        <translation>Berichte sagen</translation>
    </message>
    <message>
        <source>Bounces say</source>
        <translation>Bounces sagen</translation>
    </message>
    <message>
        <source>MX hosts: %1</source>
        <translation>MX-Hosts: %1</translation>
    </message>
    <message>
        <source>another policy than the published one</source>
        <translation>eine andere Richtlinie als die veröffentlichte</translation>
    </message>
    <message>
        <source>other MX hosts than those in DNS</source>
        <translation>andere MX-Hosts als die im DNS</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>beginnt in %n Tag</numerusform>
            <numerusform>beginnt in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ended today</source>
        <translation>endete heute</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>endete vor %n Tag</numerusform>
            <numerusform>endete vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>endet in %n Tag</numerusform>
            <numerusform>endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy now (%1, %2)</source>
        <translation>Richtlinie jetzt (%1, %2)</translation>
    </message>
    <message>
        <source>Policy now (%1)</source>
        <translation>Richtlinie jetzt (%1)</translation>
    </message>
    <message>
        <source>A sender that fetched it during this audit and never again forgets it then.</source>
        <translation>Ein Absender, der sie während dieser Prüfung abgerufen hat und danach nie wieder, vergisst sie dann.</translation>
    </message>
    <message>
        <source>Policy last seen %1 (%2, %3)</source>
        <translation>Richtlinie zuletzt gesehen %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Policy %1 (%2)</source>
        <translation>Richtlinie %1 (%2)</translation>
    </message>
    <message>
        <source>No sender holds it any more.</source>
        <translation>Kein Absender hält sie noch vor.</translation>
    </message>
    <message>
        <source>Until then senders that do not look at the record may apply it.</source>
        <translation>Bis dahin können Absender, die nicht auf den Eintrag achten, sie anwenden.</translation>
    </message>
    <message>
        <source>Certificate of %1 at %2</source>
        <translation>Zertifikat von %1 an %2</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Senders cannot fetch the policy any more. Those that hold it keep it for its max_age, all others deliver without protection.</source>
        <translation>Absender können die Richtlinie nicht mehr abrufen. Wer sie vorhält, behält sie für ihr max_age; alle anderen stellen ohne Schutz zu.</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS refuse %1 from then on.</source>
        <translation>Absender, die MTA-STS beachten, lehnen %1 von da an ab.</translation>
    </message>
    <message>
        <source>Senders go on delivering and report a failure.</source>
        <translation>Absender stellen weiter zu und melden einen Fehler.</translation>
    </message>
    <message>
        <source>Senders go on delivering.</source>
        <translation>Absender stellen weiter zu.</translation>
    </message>
    <message>
        <source>The certificate ends while senders may still hold the policy (until %1): unless it is renewed before, they refuse %2.</source>
        <translation>Das Zertifikat läuft ab, während Absender die Richtlinie noch vorhalten können (bis %1): Wird es nicht vorher erneuert, lehnen sie %2 ab.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>Accepted: %1, %2</source>
        <translation>Akzeptiert: %1, %2</translation>
    </message>
    <message>
        <source>It is listed again. Accepted by %1: %2</source>
        <translation>Wird wieder aufgeführt. Akzeptiert von %1: %2</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The step may be taken.</source>
        <translation>Der Schritt ist möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) have ended.</source>
        <translation>
            <numerusform>%n Zertifikat ist abgelaufen.</numerusform>
            <numerusform>%n Zertifikate sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to end: %1, today (%2).</source>
        <translation>Läuft als Nächstes ab: %1, heute (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Next to end: %1, in %n day(s) (%2).</source>
        <translation>
            <numerusform>Läuft als Nächstes ab: %1, in %n Tag (%2).</numerusform>
            <numerusform>Läuft als Nächstes ab: %1, in %n Tagen (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>Es wurde kein Zertifikat gesehen.</translation>
    </message>
    <message>
        <source>Nothing that ends is known: no certificate was seen and no policy applies.</source>
        <translation>Nichts, was endet, ist bekannt: Es wurde kein Zertifikat gesehen, und keine Richtlinie gilt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>Earlier certificates were seen from %1 on.</source>
        <translation>Frühere Zertifikate wurden ab %1 gesehen.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Enforcing, but %1 of %2 MX hosts are refused</source>
        <translation>Erzwungen, aber %1 von %2 MX-Hosts werden abgelehnt</translation>
    </message>
    <message>
        <source>Senders check and report, and deliver in any case.</source>
        <translation>Absender prüfen und berichten, und sie liefern in jedem Fall aus.</translation>
    </message>
    <message numerus="yes">
        <source>In enforce they would refuse %n MX host(s).</source>
        <translation>
            <numerusform>Im Modus enforce würden sie %n MX-Host ablehnen.</numerusform>
            <numerusform>Im Modus enforce würden sie %n MX-Hosts ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit ended before it could be said.</source>
        <translation>Die Prüfung endete, bevor es sich sagen ließ.</translation>
    </message>
    <message>
        <source>Record, policy file and MX names are consistent, and the mode is enforce. The MX hosts were not asked.</source>
        <translation>Eintrag, Richtliniendatei und MX-Namen passen zusammen, und der Modus ist enforce. Die MX-Hosts wurden nicht gefragt.</translation>
    </message>
    <message>
        <source>Record and policy file work, and the mode is enforce; but no MX host could be tested from here. This says nothing about your servers.</source>
        <translation>Eintrag und Richtliniendatei sind in Ordnung, und der Modus ist enforce; aber kein MX-Host ließ sich von hier prüfen. Über Ihre Server sagt das nichts.</translation>
    </message>
    <message>
        <source>Senders ignore this policy. %1 Mail flows, unprotected.</source>
        <translation>Absender übergehen diese Richtlinie. %1 Post kommt an, ungeschützt.</translation>
    </message>
    <message>
        <source>The policy says that it does not apply: senders deliver as without MTA-STS.</source>
        <translation>Die Richtlinie sagt, dass sie nicht gilt: Absender liefern aus wie ohne MTA-STS.</translation>
    </message>
    <message>
        <source>Null MX: this domain says it accepts no mail. MTA-STS has nothing to protect.</source>
        <translation>Null-MX: Diese Domain sagt, dass sie keine Post annimmt. MTA-STS hat nichts zu schützen.</translation>
    </message>
    <message>
        <source>There is neither an MX record nor an address: no mail can reach this domain.</source>
        <translation>Es gibt weder einen MX-Eintrag noch eine Adresse: Keine Post kann diese Domain erreichen.</translation>
    </message>
    <message>
        <source>The TLSA records of the MX hosts were not looked up, so that it cannot be said what such a sender does.</source>
        <translation>Die TLSA-Einträge der MX-Hosts wurden nicht nachgeschlagen; was ein solcher Absender tut, lässt sich deshalb nicht sagen.</translation>
    </message>
    <message>
        <source>Record, policy file and MX names are consistent, the mode is enforce. This network does not let Gatepost reach port 25, so certificates are unknown. This says nothing about your servers.</source>
        <translation>Eintrag, Richtliniendatei und MX-Namen passen zusammen, der Modus ist enforce. Dieses Netz lässt Gatepost nicht an Port 25, deshalb sind die Zertifikate unbekannt. Über Ihre Server sagt das nichts.</translation>
    </message>
    <message>
        <source>Record, policy file and MX names are consistent, the mode is enforce. No MX host answered on port 25; this network may block it, so certificates are unknown. This says nothing about your servers.</source>
        <translation>Eintrag, Richtliniendatei und MX-Namen passen zusammen, der Modus ist enforce. Kein MX-Host hat auf Port 25 geantwortet; dieses Netz sperrt ihn vielleicht, deshalb sind die Zertifikate unbekannt. Über Ihre Server sagt das nichts.</translation>
    </message>
    <message>
        <source>A sender without MTA-STS does not look at the policy: it uses TLS if your servers offer it, without checking who answers.</source>
        <translation>Ein Absender ohne MTA-STS sieht die Richtlinie nicht an: Er benutzt TLS, wenn Ihre Server es anbieten, ohne zu prüfen, wer antwortet.</translation>
    </message>
    <message>
        <source>An address literal has no domain: MTA-STS does not apply to it.</source>
        <translation>Ein Adressliteral hat keine Domain: MTA-STS gilt dafür nicht.</translation>
    </message>
    <message>
        <source>Policy works; mail servers not checked from here</source>
        <translation>Richtlinie in Ordnung; Mailserver von hier nicht geprüft</translation>
    </message>
    <message>
        <source>The resolver could not answer (%1). Senders may see the same.</source>
        <translation>Der Resolver konnte nicht antworten (%1). Absender erleben vielleicht dasselbe.</translation>
    </message>
    <message>
        <source>No MTA-STS record. Senders use TLS if your servers offer it, without checking who answers.</source>
        <translation>Kein MTA-STS-Eintrag. Absender verwenden TLS, wenn Ihre Server es anbieten, und prüfen nicht, wer antwortet.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>with %1 listed</source>
        <translation>mit %1 in der Liste</translation>
    </message>
    <message>
        <source>without the line %1</source>
        <translation>ohne die Zeile %1</translation>
    </message>
    <message>
        <source>with the MX host %1</source>
        <translation>mit dem MX-Host %1</translation>
    </message>
    <message>
        <source>without the MX host %1</source>
        <translation>ohne den MX-Host %1</translation>
    </message>
    <message>
        <source>in enforce</source>
        <translation>in enforce</translation>
    </message>
    <message>
        <source>in testing</source>
        <translation>in testing</translation>
    </message>
    <message>
        <source>switched off (mode none)</source>
        <translation>abgeschaltet (Modus none)</translation>
    </message>
    <message>
        <source>whether mail arrives cannot be said</source>
        <translation>ob Post ankommt, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>no MX host can be reached</source>
        <translation>kein MX-Host ist erreichbar</translation>
    </message>
    <message>
        <source>mail is refused: it waits and bounces</source>
        <translation>Post wird abgelehnt: Sie wartet und geht zurück</translation>
    </message>
    <message>
        <source>mail still arrives when %1 is down</source>
        <translation>Post kommt auch an, wenn %1 ausfällt</translation>
    </message>
    <message>
        <source>mail arrives through %1 only</source>
        <translation>Post kommt nur über %1 an</translation>
    </message>
    <message>
        <source>no MX host is refused</source>
        <translation>kein MX-Host wird abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>only %1 stay(s) refused</source>
        <translation>
            <numerusform>nur %1 bleibt abgelehnt</numerusform>
            <numerusform>nur %1 bleiben abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>What senders do with %1 is not known: it was not tested yet.</source>
        <translation>Was Absender mit %1 tun, ist nicht bekannt: Der Host ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Senders that still hold the policy of %1 refuse no more than that; they may hold it until %2.</source>
        <translation>Absender, die noch die Richtlinie vom %1 haben, lehnen nicht mehr ab als das; sie können sie bis %2 haben.</translation>
    </message>
    <message>
        <source>Senders that still hold the policy of %1 keep skipping %2 until they see the new id: at the latest %3.</source>
        <translation>Absender, die noch die Richtlinie vom %1 haben, lassen %2 weiter aus, bis sie die neue id sehen: längstens bis %3.</translation>
    </message>
    <message>
        <source>On %1 the certificate of %2 is within its dates.</source>
        <translation>Am %1 ist das Zertifikat von %2 innerhalb seiner Gültigkeit.</translation>
    </message>
    <message>
        <source>On %1 the certificate of %2 is outside its dates.</source>
        <translation>Am %1 ist das Zertifikat von %2 außerhalb seiner Gültigkeit.</translation>
    </message>
    <message>
        <source>On %1 the certificate of %2 has expired: in enforce %2 would be skipped.</source>
        <translation>Am %1 ist das Zertifikat von %2 abgelaufen: In enforce würde %2 ausgelassen.</translation>
    </message>
    <message>
        <source>On %1 the certificate of %2 has expired.</source>
        <translation>Am %1 ist das Zertifikat von %2 abgelaufen.</translation>
    </message>
    <message>
        <source>On %1 the certificate of %2 has expired: %2 is skipped too.</source>
        <translation>Am %1 ist das Zertifikat von %2 abgelaufen: Auch %2 wird ausgelassen.</translation>
    </message>
    <message>
        <source>On %1 the certificate of %2 has expired: %2 is skipped.</source>
        <translation>Am %1 ist das Zertifikat von %2 abgelaufen: %2 wird ausgelassen.</translation>
    </message>
    <message>
        <source>On %1 the certificate of the policy host has expired: only senders that remember the policy still apply it.</source>
        <translation>Am %1 ist das Zertifikat des Richtlinien-Hosts abgelaufen: Nur Absender, die sich die Richtlinie gemerkt haben, wenden sie noch an.</translation>
    </message>
    <message>
        <source>more than %1 lines</source>
        <translation>mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>line %1: “%2” is no host name, nor “*.” and a host name</source>
        <translation>Zeile %1: „%2“ ist weder ein Hostname noch „*.“ und ein Hostname</translation>
    </message>
    <message>
        <source>line %1: expected a preference and a host, such as “10 mx1.example.org”</source>
        <translation>Zeile %1: erwartet wird eine Präferenz und ein Host, etwa „10 mx1.example.org“</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation>Zeile %1: %2 steht zweimal da</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>TLS handshake only → %1:%2</source>
        <translation>nur TLS-Handshake → %1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more handshake(s) after STARTTLS</source>
        <translation>
            <numerusform>%1: %n weiterer Handshake nach STARTTLS</numerusform>
            <numerusform>%1: %n weitere Handshakes nach STARTTLS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>To the resolver and to name servers (DNS questions)</source>
        <translation>An den Resolver und an Nameserver (DNS-Anfragen)</translation>
    </message>
    <message>
        <source>To the policy host (HTTPS)</source>
        <translation>An den Richtlinien-Host (HTTPS)</translation>
    </message>
    <message>
        <source>To the MX hosts (SMTP); no mail is begun</source>
        <translation>An die MX-Hosts (SMTP); keine Mail wird begonnen</translation>
    </message>
    <message>
        <source>A, AAAA and TLSA of every MX host; the records that sign them</source>
        <translation>A, AAAA und TLSA jedes MX-Hosts; die Einträge, die sie signieren</translation>
    </message>
    <message>
        <source>a few names beside these, to explain what is missing</source>
        <translation>daneben einige weitere Namen, um zu erklären, was fehlt</translation>
    </message>
    <message>
        <source>a few more like it when it fails, also to port 80, to explain why</source>
        <translation>bei einem Fehlschlag einige weitere dieser Art, auch an Port 80, um die Ursache zu erklären</translation>
    </message>
    <message>
        <source>(TLS handshake)</source>
        <translation>(TLS-Handshake)</translation>
    </message>
    <message>
        <source>a few more handshakes, as other senders would make them</source>
        <translation>einige weitere Handshakes, wie andere Absender sie ausführen würden</translation>
    </message>
    <message>
        <source>nothing: this profile does not connect to MX hosts</source>
        <translation>nichts: Dieses Profil verbindet sich nicht mit MX-Hosts</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>no route from here</source>
        <translation>kein Weg von hier</translation>
    </message>
    <message>
        <source>closed by the other side</source>
        <translation>von der Gegenseite geschlossen</translation>
    </message>
    <message>
        <source>the answer breaks the protocol</source>
        <translation>die Antwort bricht das Protokoll</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>refused by the other side</source>
        <translation>von der Gegenseite abgelehnt</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>der TLS-Handshake ist gescheitert</translation>
    </message>
    <message>
        <source>clear text after the agreement on TLS</source>
        <translation>Klartext nach der Einigung auf TLS</translation>
    </message>
    <message>
        <source>STARTTLS was taken away on the way</source>
        <translation>STARTTLS wurde unterwegs weggenommen</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>der Proxy ist gescheitert</translation>
    </message>
    <message>
        <source>the aliases run in a circle or are too many</source>
        <translation>die Aliasse laufen im Kreis oder sind zu viele</translation>
    </message>
    <message>
        <source>no name server is configured</source>
        <translation>kein Nameserver ist eingerichtet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Gatepost failed here (not your server)</source>
        <translation>Gatepost ist hier gescheitert (nicht Ihr Server)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Could not test</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>this is an address; MTA-STS is about names</source>
        <translation>das ist eine Adresse; bei MTA-STS geht es um Namen</translation>
    </message>
    <message>
        <source>two dots follow each other</source>
        <translation>zwei Punkte folgen aufeinander</translation>
    </message>
    <message>
        <source>“%1” has more than 63 characters</source>
        <translation>„%1“ hat mehr als 63 Zeichen</translation>
    </message>
    <message>
        <source>the name has more than 253 characters</source>
        <translation>der Name hat mehr als 253 Zeichen</translation>
    </message>
    <message>
        <source>“%1” begins or ends with a hyphen</source>
        <translation>„%1“ beginnt oder endet mit einem Bindestrich</translation>
    </message>
    <message>
        <source>“%1” contains a character that host names do not have</source>
        <translation>„%1“ enthält ein Zeichen, das Hostnamen nicht haben</translation>
    </message>
    <message>
        <source>“%1” is not allowed in internationalised names</source>
        <translation>„%1“ ist in internationalisierten Namen nicht erlaubt</translation>
    </message>
    <message>
        <source>the name has no dot</source>
        <translation>der Name hat keinen Punkt</translation>
    </message>
    <message>
        <source>the last part is a number</source>
        <translation>der letzte Teil ist eine Zahl</translation>
    </message>
    <message>
        <source>delivers, verified</source>
        <translation>liefert aus, geprüft</translation>
    </message>
    <message>
        <source>refuses this host</source>
        <translation>lehnt diesen Host ab</translation>
    </message>
    <message>
        <source>delivers (would be refused in enforce)</source>
        <translation>liefert aus (würde im Modus enforce ablehnen)</translation>
    </message>
    <message>
        <source>delivers as without MTA-STS</source>
        <translation>liefert aus wie ohne MTA-STS</translation>
    </message>
    <message>
        <source>not known from here</source>
        <translation>von hier nicht bekannt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>it contains blanks or signs that no name has</source>
        <translation>er enthält Leerzeichen oder Zeichen, die kein Name hat</translation>
    </message>
    <message>
        <source>No protection</source>
        <translation>Kein Schutz</translation>
    </message>
    <message>
        <source>cannot be reached; senders try the next host</source>
        <translation>nicht erreichbar; Absender versuchen den nächsten Host</translation>
    </message>
    <message>
        <source>imported, made on “%1”</source>
        <translation>importiert, erstellt auf „%1“</translation>
    </message>
    <message>
        <source>through the SSH host %1</source>
        <translation>über den SSH-Host %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>%1 ließ sich nicht abfragen</translation>
    </message>
    <message>
        <source>%1 has no signature</source>
        <translation>%1 hat keine Signatur</translation>
    </message>
    <message>
        <source>the signature of %1 expired on %2</source>
        <translation>die Signatur von %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>the signature of %1 is good from %2 only</source>
        <translation>die Signatur von %1 gilt erst ab %2</translation>
    </message>
    <message>
        <source>the signature of %1 does not fit the records</source>
        <translation>die Signatur von %1 passt nicht zu den Einträgen</translation>
    </message>
    <message>
        <source>%1 is signed by a zone that it is not in</source>
        <translation>%1 ist von einer Zone signiert, in der es nicht liegt</translation>
    </message>
    <message>
        <source>the key that signed %1 is not in its zone</source>
        <translation>der Schlüssel, der %1 signiert hat, steht nicht in seiner Zone</translation>
    </message>
    <message>
        <source>no key of %1 is the one that its parent vouches for</source>
        <translation>kein Schlüssel von %1 ist der, für den die übergeordnete Zone bürgt</translation>
    </message>
    <message>
        <source>the keys of %1 are not signed by the one that its parent vouches for</source>
        <translation>die Schlüssel von %1 sind nicht von dem signiert, für den die übergeordnete Zone bürgt</translation>
    </message>
    <message>
        <source>nothing proves that %1 does not exist</source>
        <translation>nichts beweist, dass es %1 nicht gibt</translation>
    </message>
    <message>
        <source>the proof that %1 does not exist is not complete</source>
        <translation>der Beweis, dass es %1 nicht gibt, ist nicht vollständig</translation>
    </message>
    <message>
        <source>nothing proves that a wildcard may stand for %1</source>
        <translation>nichts beweist, dass ein Wildcard für %1 stehen darf</translation>
    </message>
    <message>
        <source>%1 has more keys and signatures than are tried</source>
        <translation>%1 hat mehr Schlüssel und Signaturen, als versucht werden</translation>
    </message>
    <message>
        <source>the resolver withholds signatures</source>
        <translation>der Resolver hält Signaturen zurück</translation>
    </message>
    <message>
        <source>signed, as the resolver on this computer says</source>
        <translation>signiert, wie der Resolver auf diesem Rechner sagt</translation>
    </message>
    <message>
        <source>signed by %1, good until %2</source>
        <translation>von %1 signiert, gültig bis %2</translation>
    </message>
    <message>
        <source>%1 has more NSEC3 iterations than are checked, so that it counts as not signed</source>
        <translation>%1 hat mehr NSEC3-Iterationen, als geprüft werden, und gilt darum als nicht signiert</translation>
    </message>
    <message>
        <source>%1 is not signed</source>
        <translation>%1 ist nicht signiert</translation>
    </message>
    <message>
        <source>could not be traced: %1</source>
        <translation>ließ sich nicht verfolgen: %1</translation>
    </message>
    <message>
        <source>Enforcing and working</source>
        <translation>Erzwungen und wirksam</translation>
    </message>
    <message>
        <source>Enforcing, but some MX hosts are refused</source>
        <translation>Erzwungen, aber einige MX-Hosts werden abgelehnt</translation>
    </message>
    <message>
        <source>Enforcing, and mail is refused</source>
        <translation>Erzwungen, und Post wird abgelehnt</translation>
    </message>
    <message>
        <source>Testing: nothing is refused yet</source>
        <translation>Im Test: noch wird nichts abgelehnt</translation>
    </message>
    <message>
        <source>Published, but senders ignore it</source>
        <translation>Veröffentlicht, aber Absender übergehen es</translation>
    </message>
    <message>
        <source>Switched off (mode none)</source>
        <translation>Ausgeschaltet (Modus none)</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Not a mail domain</source>
        <translation>Keine Mail-Domain</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>as the audit of %1 saw it</source>
        <translation>wie in der Prüfung vom %1 gesehen</translation>
    </message>
    <message>
        <source>as the audit of %1 saw it, %2</source>
        <translation>wie in der Prüfung vom %1 gesehen, %2</translation>
    </message>
    <message>
        <source>did not answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>did not greet within %1 s</source>
        <translation>keine Begrüßung innerhalb von %1 s</translation>
    </message>
    <message>
        <source>closed before the greeting</source>
        <translation>vor der Begrüßung geschlossen</translation>
    </message>
</context>
<context>
    <name>gatepost::AboutDialog</name>
    <message>
        <source>About and diagnostics</source>
        <translation>Info und Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>Für Fehlerbericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;What is sent…</source>
        <translation>&amp;Was gesendet wird…</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <source>Shows how senders see the MTA-STS deployment of a mail domain (RFC 8461).</source>
        <translation>Zeigt, wie Absender die MTA-STS-Einrichtung einer Mail-Domain sehen (RFC 8461).</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Gatepost is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It is built on:</source>
        <translation>Gatepost ist freie Software: Sie dürfen es unter der GNU General Public License, Version 3 oder später, nutzen, untersuchen, weitergeben und ändern. Es baut auf:</translation>
    </message>
    <message>
        <source>%1 (commit %2)</source>
        <translation>%1 (Commit %2)</translation>
    </message>
</context>
<context>
    <name>gatepost::AcceptRiskDialog</name>
    <message>
        <source>Accept this risk</source>
        <translation>Dieses Risiko akzeptieren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>why this can wait, with a ticket if there is one</source>
        <translation>warum das warten kann, gegebenenfalls mit Ticket</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Until, within one year</source>
        <translation>Bis, innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>choose a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Accepted &amp;by</source>
        <translation>Akzeptiert &amp;von</translation>
    </message>
    <message>
        <source>&amp;Until (at most one year)</source>
        <translation>&amp;Bis (höchstens ein Jahr)</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>Dies konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>It stays visible as “accepted”, is listed in every report, changes no verdict, and returns as a finding after that day. Another fault of the same host is a finding of its own.</source>
        <translation>Es bleibt als „akzeptiert“ sichtbar, steht in jedem Bericht, ändert kein Urteil und kehrt nach diesem Tag als Befund zurück. Ein anderer Fehler desselben Hosts ist ein eigener Befund.</translation>
    </message>
</context>
<context>
    <name>gatepost::AuditList</name>
    <message>
        <source>Audits that are kept</source>
        <translation>Gespeicherte Prüfungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find a domain</source>
        <translation>Domain suchen</translation>
    </message>
    <message>
        <source>Part of a domain</source>
        <translation>Teil einer Domain</translation>
    </message>
    <message>
        <source>How old</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>irgendwann</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>vor höchstens %n Tag</numerusform>
            <numerusform>vor höchstens %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Made</source>
        <translation>&amp;Geprüft</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Audit a&amp;gain</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message>
        <source>Select two audits</source>
        <translation>Zwei Prüfungen auswählen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Run an audit</source>
        <translation>Prüfung a&amp;usführen</translation>
    </message>
    <message>
        <source>Nothing here yet. Audits you run appear here.</source>
        <translation>Noch nichts hier. Ausgeführte Prüfungen erscheinen hier.</translation>
    </message>
    <message>
        <source>No audit like that is kept.</source>
        <translation>Keine solche Prüfung ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n audit(s) are listed. Older ones can be found by name.</source>
        <translation>
            <numerusform>Die neueste Prüfung (%n) ist aufgeführt. Ältere lassen sich über den Namen finden.</numerusform>
            <numerusform>Die neuesten %n Prüfungen sind aufgeführt. Ältere lassen sich über den Namen finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n audit(s).</source>
        <translation>
            <numerusform>%n Prüfung gelöscht.</numerusform>
            <numerusform>%n Prüfungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>gatepost::AuditListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (not finished)</source>
        <translation>%1 (nicht fertig)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>MX hosts asked from</source>
        <translation>MX-Hosts befragt von</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>gatepost::AuditLiveCheck</name>
    <message>
        <source>of this system</source>
        <translation>dieses Systems</translation>
    </message>
</context>
<context>
    <name>gatepost::AuditPages</name>
    <message>
        <source>Open audits</source>
        <translation>Offene Prüfungen</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Neue Prüfung</translation>
    </message>
</context>
<context>
    <name>gatepost::AuditQueue</name>
    <message>
        <source>This computer names no DNS resolver. Choose one in the profile.</source>
        <translation>Dieser Rechner nennt keinen DNS-Resolver. Wählen Sie einen im Profil.</translation>
    </message>
</context>
<context>
    <name>gatepost::AuditSession</name>
    <message>
        <source>%1: waiting for %2…</source>
        <translation>%1: wartet auf %2…</translation>
    </message>
    <message>
        <source>There is no finished audit to which it could belong.</source>
        <translation>Es gibt kein abgeschlossenes Audit, zu dem es gehören könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), made %1 on %2</source>
        <translation>
            <numerusform>%n Host, %1 am %2 geprüft</numerusform>
            <numerusform>%n Hosts, %1 am %2 geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, matches this audit</source>
        <translation>%1, passt zu diesem Audit</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird aufgebaut…</translation>
    </message>
    <message>
        <source>Waiting for the greeting of %1…</source>
        <translation>Warten auf die Begrüßung von %1…</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer EHLO…</source>
        <translation>Warten auf die Antwort von %1 auf EHLO…</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer STARTTLS…</source>
        <translation>Warten auf die Antwort von %1 auf STARTTLS…</translation>
    </message>
    <message>
        <source>TLS handshake with %1…</source>
        <translation>TLS-Handshake mit %1…</translation>
    </message>
</context>
<context>
    <name>gatepost::AuditWorkspace</name>
    <message>
        <source>F&amp;indings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>M&amp;X comparison</source>
        <translation>M&amp;X-Vergleich</translation>
    </message>
    <message>
        <source>Raw &amp;log</source>
        <translation>Roh&amp;protokoll</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>The time limit ended the audit after %1.</source>
        <translation>Die Zeitgrenze beendete die Prüfung nach %1.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS. Is it spelt right?</source>
        <translation>%1 gibt es im DNS nicht. Ist es richtig geschrieben?</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>Dies konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>F&amp;indings %1</source>
        <translation>Be&amp;funde %1</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Ne&amp;u beginnen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message numerus="yes">
        <source>This audit is %n day(s) old. Certificates and policies may have changed.</source>
        <translation>
            <numerusform>Diese Prüfung ist %n Tag alt. Zertifikate und Richtlinien können sich geändert haben.</numerusform>
            <numerusform>Diese Prüfung ist %n Tage alt. Zertifikate und Richtlinien können sich geändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit &amp;again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Write a first &amp;policy</source>
        <translation>Erste Richtlinie &amp;schreiben</translation>
    </message>
    <message>
        <source>Stopped after %1. The findings below are what was known at %2.</source>
        <translation>Angehalten nach %1. Die Befunde unten geben den Stand von %2 wieder.</translation>
    </message>
    <message>
        <source>step %1 (%2)</source>
        <translation>Schritt %1 (%2)</translation>
    </message>
    <message>
        <source>Gatepost failed here (not your server): %1. The other steps are not affected.</source>
        <translation>Hier hat Gatepost versagt (nicht Ihr Server): %1. Die anderen Schritte sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Problem &amp;melden…</translation>
    </message>
</context>
<context>
    <name>gatepost::CertificateDialog</name>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Copy &amp;PEM</source>
        <translation>&amp;PEM kopieren</translation>
    </message>
    <message>
        <source>Copy the chain as PEM</source>
        <translation>Kette als PEM kopieren</translation>
    </message>
</context>
<context>
    <name>gatepost::CertificatePane</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Namen im Zertifikat</translation>
    </message>
    <message>
        <source>Chain of certificates, the server&apos;s first</source>
        <translation>Zertifikatskette, das des Servers zuerst</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), compared with %1</source>
        <translation>
            <numerusform>%n Name, verglichen mit %1</numerusform>
            <numerusform>%n Namen, verglichen mit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Allgemeiner Name (CN)</translation>
    </message>
    <message>
        <source>%1 (senders do not use it)</source>
        <translation>%1 (Absender verwenden ihn nicht)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>SNI</source>
        <translation>SNI</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>Pin of this key</source>
        <translation>Pin dieses Schlüssels</translation>
    </message>
</context>
<context>
    <name>gatepost::CheckLivePage</name>
    <message>
        <source>missing live</source>
        <translation>fehlt live</translation>
    </message>
    <message>
        <source>only live</source>
        <translation>nur live</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep checking every %n second(s)</source>
        <translation>
            <numerusform>Alle %n &amp;Sekunde weiter prüfen</numerusform>
            <numerusform>Alle %n &amp;Sekunden weiter prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft (this file)</source>
        <translation>Entwurf (diese Datei)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Draft and live file, line by line</source>
        <translation>Entwurf und Live-Datei, Zeile für Zeile</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>The policy host</source>
        <translation>Der Richtlinien-Host</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Who has the record</source>
        <translation>Wer den Eintrag hat</translation>
    </message>
    <message>
        <source>Policy host</source>
        <translation>Richtlinien-Host</translation>
    </message>
    <message>
        <source>Stop &amp;checking</source>
        <translation>&amp;Prüfung anhalten</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Live: %1</translation>
    </message>
    <message>
        <source>Which domain? It is asked on page 1.</source>
        <translation>Welche Domain? Danach wird auf Seite 1 gefragt.</translation>
    </message>
    <message>
        <source>The live file was not checked yet.</source>
        <translation>Die Live-Datei wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>You are offline. The draft stays as it is; check again when the network is back.</source>
        <translation>Keine Netzwerkverbindung. Der Entwurf bleibt, wie er ist; erneut prüfen, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The live file could not be seen from here: %1 This says nothing about your server.</source>
        <translation>Die Live-Datei war von hier aus nicht zu sehen: %1 Das sagt nichts über Ihren Server aus.</translation>
    </message>
    <message>
        <source>There is no live file: %1</source>
        <translation>Es gibt keine Live-Datei: %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>In Worten: %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>file is the draft’s at %n address(es)</source>
        <translation>
            <numerusform>Datei an %n Adresse gleicht dem Entwurf</numerusform>
            <numerusform>Datei an %n Adressen gleicht dem Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>file differs from the draft</source>
        <translation>Datei weicht vom Entwurf ab</translation>
    </message>
    <message>
        <source>name server %1</source>
        <translation>Nameserver %1</translation>
    </message>
    <message>
        <source>resolver %1</source>
        <translation>Resolver %1</translation>
    </message>
    <message>
        <source>Wanted id: %1</source>
        <translation>Gewünschte id: %1</translation>
    </message>
    <message>
        <source>▲ The new id is visible before the file is live: senders that ask now keep the old file. Publish the file, then take another id.</source>
        <translation>▲ Die neue id ist sichtbar, bevor die Datei live ist: Absender, die jetzt anfragen, behalten die alte Datei. Erst die Datei veröffentlichen, dann eine andere id nehmen.</translation>
    </message>
    <message>
        <source>▲ Do not change the id before the file is live.</source>
        <translation>▲ Die id nicht ändern, bevor die Datei live ist.</translation>
    </message>
    <message>
        <source>The file is live: now publish the record with the id %1.</source>
        <translation>Die Datei ist live: jetzt den Eintrag mit der id %1 veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>gatepost::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command, domain, finding or question</source>
        <translation>Befehl, Domain, Befund oder Frage</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Begin with &gt; for commands, @ for domains, # for findings, ? for help, : for settings.</source>
        <translation>Mit &gt; beginnen für Befehle, @ für Domains, # für Befunde, ? für Hilfe, : für Einstellungen.</translation>
    </message>
</context>
<context>
    <name>gatepost::CompareView</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Choose two audits. Open audits are in the lists; “Open…” takes one from a file.</source>
        <translation>Zwei Prüfungen auswählen. Offene Prüfungen stehen in den Listen; „Öffnen…“ nimmt eine aus einer Datei.</translation>
    </message>
    <message>
        <source>What both audits say</source>
        <translation>Was beide Prüfungen sagen</translation>
    </message>
    <message>
        <source>Compare two audits</source>
        <translation>Zwei Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Frühere</translation>
    </message>
    <message>
        <source>Open the earlier audit from a file</source>
        <translation>Frühere Prüfung aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Swap the two audits</source>
        <translation>Die beiden Prüfungen tauschen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Spätere</translation>
    </message>
    <message>
        <source>Open the later audit from a file</source>
        <translation>Spätere Prüfung aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Only what changed</source>
        <translation>&amp;Nur Änderungen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Nä&amp;chste</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>no audit is open</source>
        <translation>keine Prüfung ist offen</translation>
    </message>
    <message>
        <source>choose an audit</source>
        <translation>Prüfung auswählen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>gatepost::ContentPage</name>
    <message>
        <source>&amp;Summary</source>
        <translation>Zusammen&amp;fassung</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Action plan</source>
        <translation>Maßna&amp;hmenplan</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>B&amp;elege</translation>
    </message>
    <message>
        <source>&amp;Raw log (long)</source>
        <translation>&amp;Rohprotokoll (lang)</translation>
    </message>
    <message>
        <source>For managers: no commands, a glance at the evidence</source>
        <translation>Für die Leitung: keine Befehle, Belege im Überblick</translation>
    </message>
    <message>
        <source>Standard: commands to check, most of the evidence</source>
        <translation>Standard: Befehle zum Nachprüfen, die meisten Belege</translation>
    </message>
    <message>
        <source>For engineers: all evidence</source>
        <translation>Für die Technik: alle Belege</translation>
    </message>
    <message>
        <source>What should it tell?</source>
        <translation>Was soll der Bericht enthalten?</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Method and limits (always)</source>
        <translation>Methode und Grenzen (immer)</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Welche Befunde</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Alle</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %n shown now</source>
        <translation>
            <numerusform>&amp;Nur den %n jetzt gezeigten</numerusform>
            <numerusform>&amp;Nur die %n jetzt gezeigten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passed checks as a list</source>
        <translation>Bestandene Prüfungen als &amp;Liste</translation>
    </message>
    <message>
        <source>Accepted ris&amp;ks (%1)</source>
        <translation>Akzeptierte R&amp;isiken (%1)</translation>
    </message>
    <message>
        <source>Level of &amp;detail</source>
        <translation>&amp;Detailgrad</translation>
    </message>
    <message>
        <source>Level of detail: %1</source>
        <translation>Detailgrad: %1</translation>
    </message>
    <message>
        <source>As in the program</source>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Zei&amp;ten</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>The report will say in a sentence that a filter was on, and how many findings it leaves out.</source>
        <translation>Der Bericht nennt in einem Satz, dass ein Filter aktiv war und wie viele Befunde er auslässt.</translation>
    </message>
    <message>
        <source>The report will say how many accepted risks it does not list.</source>
        <translation>Der Bericht nennt, wie viele akzeptierte Risiken er nicht aufführt.</translation>
    </message>
    <message>
        <source>CSV has rows and no sections; the findings that you choose become rows.</source>
        <translation>CSV hat Zeilen und keine Abschnitte; die gewählten Befunde werden zu Zeilen.</translation>
    </message>
    <message>
        <source>JSON has everything; only what is hidden on the next page is missing in it.</source>
        <translation>JSON enthält alles; es fehlt nur, was auf der nächsten Seite ausgeblendet wird.</translation>
    </message>
    <message>
        <source>A Gatepost file has everything that was seen.</source>
        <translation>Eine Gatepost-Datei enthält alles, was gesehen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), about %1</source>
        <translation>
            <numerusform>%n Seite, etwa %1</numerusform>
            <numerusform>%n Seiten, etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Working out the size…</source>
        <translation>Größe wird ermittelt…</translation>
    </message>
    <message>
        <source>Choose at least one section besides method and limits.</source>
        <translation>Mindestens einen Abschnitt außer Methode und Grenzen auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>This would be %n page(s); at most %1 can be made. Take less detail or fewer sections.</source>
        <translation>
            <numerusform>Das wäre %n Seite; höchstens %1 sind möglich. Weniger Details oder weniger Abschnitte wählen.</numerusform>
            <numerusform>Das wären %n Seiten; höchstens %1 sind möglich. Weniger Details oder weniger Abschnitte wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;X comparison</source>
        <translation>&amp;MX-Vergleich</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
</context>
<context>
    <name>gatepost::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>gatepost::CoverPage</name>
    <message>
        <source>What stands on the cover, and what stays private?</source>
        <translation>Was steht auf dem Deckblatt, und was bleibt vertraulich?</translation>
    </message>
    <message>
        <source>My &amp;own addresses, host names and user name</source>
        <translation>&amp;Eigene Adressen, Hostnamen und Benutzername</translation>
    </message>
    <message>
        <source>&amp;IP addresses of the MX hosts</source>
        <translation>&amp;IP-Adressen der MX-Hosts</translation>
    </message>
    <message>
        <source>A table and JSON have no cover.</source>
        <translation>Eine Tabelle und JSON haben kein Deckblatt.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Streng vertraulich</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Prepared fo&amp;r</source>
        <translation>Erstellt &amp;für</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Kennzeichnung</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>A&amp;nmerkung</translation>
    </message>
    <message>
        <source>Hide, everywhere and always by the same placeholder</source>
        <translation>Ausblenden, überall und immer durch denselben Platzhalter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>MTA-STS audits</source>
        <translation>MTA-STS-Prüfungen</translation>
    </message>
    <message>
        <source>What changed at %1</source>
        <translation>Was sich bei %1 geändert hat</translation>
    </message>
    <message>
        <source>MTA-STS audit of %1</source>
        <translation>MTA-STS-Prüfung von %1</translation>
    </message>
    <message>
        <source>A Gatepost file has no cover, and nothing can be hidden in it: give it only to people who may know from where the audit was made.</source>
        <translation>Eine Gatepost-Datei hat kein Deckblatt, und in ihr lässt sich nichts ausblenden: nur an Personen weitergeben, die wissen dürfen, von wo aus geprüft wurde.</translation>
    </message>
    <message>
        <source>No font here has these characters; boxes will stand in their places: %1</source>
        <translation>Keine Schrift hat hier diese Zeichen; an ihrer Stelle stehen Kästchen: %1</translation>
    </message>
    <message>
        <source>The report needs a title.</source>
        <translation>Der Bericht braucht einen Titel.</translation>
    </message>
    <message>
        <source>The title has %1 characters; it may have %2.</source>
        <translation>Der Titel hat %1 Zeichen; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>This has %1 characters; it may have %2.</source>
        <translation>Dies hat %1 Zeichen; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>The marking has %1 characters; it may have %2.</source>
        <translation>Die Kennzeichnung hat %1 Zeichen; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>The note has %1 characters; it may have %2.</source>
        <translation>Die Anmerkung hat %1 Zeichen; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
</context>
<context>
    <name>gatepost::CoverageModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gatepost::DataCard</name>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>History: %1
Settings: %2</source>
        <translation>Verlauf: %1
Einstellungen: %2</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>E&amp;xport everything…</source>
        <translation>Alles e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>Alles &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Jetzt alles löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n Richtlinie</numerusform>
            <numerusform>%n Richtlinien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s)</source>
        <translation>
            <numerusform>%n akzeptiertes Risiko</numerusform>
            <numerusform>%n akzeptierte Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recent name(s)</source>
        <translation>
            <numerusform>%n zuletzt verwendeter Name</numerusform>
            <numerusform>%n zuletzt verwendete Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(s)</source>
        <translation>
            <numerusform>%n ältere Kopie</numerusform>
            <numerusform>%n ältere Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes all audits, the policies that were seen, accepted risks, recent names and the copies beside them. Settings stay. It cannot be undone.</source>
        <translation>Dies löscht alle Prüfungen, die gesehenen Richtlinien, akzeptierte Risiken, zuletzt verwendete Namen und die Kopien daneben. Einstellungen bleiben. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>Everything is in %1, an SQLite file.</source>
        <translation>Alles ist in %1, einer SQLite-Datei.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite)</source>
        <translation>SQLite-Dateien (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>gatepost::DnsPage</name>
    <message>
        <source>Choices for the records</source>
        <translation>Auswahl für die Einträge</translation>
    </message>
    <message>
        <source>Records and their order</source>
        <translation>Einträge und ihre Reihenfolge</translation>
    </message>
    <message>
        <source>DNS product</source>
        <translation>DNS-Produkt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>TTL of the records in seconds</source>
        <translation>TTL der Einträge in Sekunden</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Policy host leads to</source>
        <translation>Richtlinien-Host führt zu</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichte an</translation>
    </message>
    <message>
        <source>Own id</source>
        <translation>Eigene id</translation>
    </message>
    <message>
        <source>Another id</source>
        <translation>Andere id</translation>
    </message>
    <message>
        <source>&amp;time of the last change</source>
        <translation>&amp;Zeitpunkt der letzten Änderung</translation>
    </message>
    <message>
        <source>&amp;hash of the policy</source>
        <translation>&amp;Hash der Richtlinie</translation>
    </message>
    <message>
        <source>&amp;my own</source>
        <translation>&amp;eigene</translation>
    </message>
    <message>
        <source>Id from: %1</source>
        <translation>id aus: %1</translation>
    </message>
    <message>
        <source>DNS &amp;product</source>
        <translation>DNS-&amp;Produkt</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>id des Eintrags</translation>
    </message>
    <message>
        <source>TT&amp;L</source>
        <translation>TT&amp;L</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>&amp;Berichte an</translation>
    </message>
    <message>
        <source>Policy host leads to (addresses, or one &amp;name)</source>
        <translation>&amp;Richtlinien-Host führt zu (Adressen oder ein Name)</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>Zo&amp;ne</translation>
    </message>
    <message>
        <source>Records in the syntax of the product</source>
        <translation>Einträge in der Syntax des Produkts</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Check &amp;file now</source>
        <translation>&amp;Datei jetzt prüfen</translation>
    </message>
    <message>
        <source>I &amp;know, skip: show the record before the file is live</source>
        <translation>Ist be&amp;kannt, überspringen: den Eintrag zeigen, bevor die Datei live ist</translation>
    </message>
    <message>
        <source>Why? It is kept with the draft.</source>
        <translation>Warum? Wird mit dem Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>Why the order is skipped</source>
        <translation>Warum die Reihenfolge übersprungen wird</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>New id: %1</source>
        <translation>Neue id: %1</translation>
    </message>
    <message>
        <source>Live id: not looked up yet</source>
        <translation>Live-id: noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Live id: none</source>
        <translation>Live-id: keine</translation>
    </message>
    <message>
        <source>Live id: %1, published ✓</source>
        <translation>Live-id: %1, veröffentlicht ✓</translation>
    </message>
    <message>
        <source>Live id: %1 → will change ✓</source>
        <translation>Live-id: %1 → wird sich ändern ✓</translation>
    </message>
    <message>
        <source>%1. During a roll-out one hour or less: senders see a new id sooner.</source>
        <translation>%1. Während einer Einführung eine Stunde oder weniger: Absender sehen eine neue id früher.</translation>
    </message>
    <message>
        <source>Empty: no TLSRPT record. A mailbox outside the domain still gets reports when mail to the domain does not arrive.</source>
        <translation>Leer: kein TLSRPT-Eintrag. Ein Postfach außerhalb der Domain erhält auch dann Berichte, wenn Mail an die Domain nicht ankommt.</translation>
    </message>
    <message>
        <source>Empty: mta-sts.%1 is in DNS already.</source>
        <translation>Leer: mta-sts.%1 ist bereits im DNS.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the record %1</source>
        <translation>Eintrag %1 kopieren</translation>
    </message>
    <message>
        <source>shown when the file is live</source>
        <translation>wird gezeigt, wenn die Datei live ist</translation>
    </message>
    <message>
        <source>Which domain? It is asked on page 1.</source>
        <translation>Welche Domain? Danach wird auf Seite 1 gefragt.</translation>
    </message>
    <message>
        <source>Records are shown after step 1.</source>
        <translation>Einträge werden nach Schritt 1 gezeigt.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>could not be checked from here: %1</source>
        <translation>von hier aus nicht prüfbar: %1</translation>
    </message>
    <message>
        <source>no file: %1</source>
        <translation>keine Datei: %1</translation>
    </message>
    <message>
        <source>the live file is another one</source>
        <translation>die Live-Datei ist eine andere</translation>
    </message>
    <message>
        <source>live; only the ends of lines differ, which senders do not mind</source>
        <translation>live; nur die Zeilenenden weichen ab, was Absender nicht stört</translation>
    </message>
    <message>
        <source>live; written otherwise, and the same to senders</source>
        <translation>live; anders geschrieben, für Absender aber gleich</translation>
    </message>
    <message numerus="yes">
        <source>live and equal at %n address(es)</source>
        <translation>
            <numerusform>live und gleich an %n Adresse</numerusform>
            <numerusform>live und gleich an %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 File live and equal to this draft: %1</source>
        <translation>1 Datei live und gleich diesem Entwurf: %1</translation>
    </message>
    <message>
        <source>2 Then publish the record: it is shown above.</source>
        <translation>2 Dann den Eintrag veröffentlichen: Er steht oben.</translation>
    </message>
    <message>
        <source>2 Then publish the record. It is shown after step 1: a sender that sees a new id too early keeps the old file.</source>
        <translation>2 Dann den Eintrag veröffentlichen. Er wird nach Schritt 1 gezeigt: Ein Absender, der eine neue id zu früh sieht, behält die alte Datei.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save records</source>
        <translation>Einträge speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>gatepost::DnsProductPage</name>
    <message>
        <source>Which DNS product?</source>
        <translation>Welches DNS-Produkt?</translation>
    </message>
    <message>
        <source>The records are written in its syntax.</source>
        <translation>Die Einträge werden in seiner Syntax geschrieben.</translation>
    </message>
    <message>
        <source>DNS product</source>
        <translation>DNS-Produkt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>TTL of the records in seconds</source>
        <translation>TTL der Einträge in Sekunden</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Policy host leads to</source>
        <translation>Richtlinien-Host führt zu</translation>
    </message>
    <message>
        <source>empty: it is in DNS already</source>
        <translation>leer: ist bereits im DNS</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>id des Eintrags</translation>
    </message>
    <message>
        <source>DNS &amp;product</source>
        <translation>DNS-&amp;Produkt</translation>
    </message>
    <message>
        <source>TT&amp;L</source>
        <translation>TT&amp;L</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>Zo&amp;ne</translation>
    </message>
    <message>
        <source>Policy &amp;host leads to</source>
        <translation>Richtlinien-&amp;Host führt zu</translation>
    </message>
    <message>
        <source>&amp;Id of the record</source>
        <translation>&amp;id des Eintrags</translation>
    </message>
</context>
<context>
    <name>gatepost::DraftAutosave</name>
    <message>
        <source>Drafts cannot be kept in %1. Save them yourself.</source>
        <translation>Entwürfe können in %1 nicht aufbewahrt werden. Bitte selbst speichern.</translation>
    </message>
    <message>
        <source>A draft could not be kept: %1. Save it yourself.</source>
        <translation>Ein Entwurf konnte nicht aufbewahrt werden: %1. Bitte selbst speichern.</translation>
    </message>
</context>
<context>
    <name>gatepost::DraftDocument</name>
    <message>
        <source>Change domain</source>
        <translation>Domain ändern</translation>
    </message>
    <message>
        <source>Change line ends</source>
        <translation>Zeilenenden ändern</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
</context>
<context>
    <name>gatepost::DraftView</name>
    <message>
        <source>Pages of the draft</source>
        <translation>Seiten des Entwurfs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Compare with live</source>
        <translation>Mit Live-Stand vergleichen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Check live</source>
        <translation>Live-Prüfung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>gatepost::DurationDialog</name>
    <message>
        <source>Duration converter</source>
        <translation>Dauer umrechnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Seconds, or a number with w, d, h or min: 2 w, 14 d, 36 h.</source>
        <translation>Sekunden oder eine Zahl mit w, d, h oder min: 2 w, 14 d, 36 h.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no duration.</source>
        <translation>Das ist keine Dauer.</translation>
    </message>
    <message>
        <source>max_age may be %1 at most (RFC 8461 §3.2).</source>
        <translation>max_age darf höchstens %1 betragen (RFC 8461 §3.2).</translation>
    </message>
</context>
<context>
    <name>gatepost::EditPage</name>
    <message>
        <source>not ASCII</source>
        <translation>nicht ASCII</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Line ends of the saved file</source>
        <translation>Zeilenenden der gespeicherten Datei</translation>
    </message>
    <message>
        <source>Senders take both; CRLF is what the standard writes.</source>
        <translation>Absender akzeptieren beides; CRLF ist die Schreibweise des Standards.</translation>
    </message>
    <message>
        <source>Show spaces and line ends</source>
        <translation>Leerzeichen und Zeilenenden anzeigen</translation>
    </message>
    <message>
        <source>If published now, a sender would</source>
        <translation>Bei Veröffentlichung jetzt würde ein Absender</translation>
    </message>
    <message>
        <source>Audit this domain</source>
        <translation>Diese Domain prüfen</translation>
    </message>
    <message>
        <source>Problems and what a sender would do</source>
        <translation>Probleme und Verhalten eines Absenders</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore this file: it is not valid. Mail flows, unprotected, also to hosts that the file does not list.</source>
        <translation>Diese Datei ignorieren: Sie ist nicht gültig. Die Mail fließt ungeschützt, auch zu Hosts, die nicht in der Datei stehen.</translation>
    </message>
    <message>
        <source>Not known yet: the domain was not audited.</source>
        <translation>Noch nicht bekannt: Die Domain wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The domain has no MX host that is known.</source>
        <translation>Von der Domain ist kein MX-Host bekannt.</translation>
    </message>
    <message>
        <source>The mail servers were not tested yet; this is by their names alone.</source>
        <translation>Die Mailserver wurden noch nicht getestet; dies beruht allein auf ihren Namen.</translation>
    </message>
    <message>
        <source>Judged by the audit of %1. Nothing was asked for it.</source>
        <translation>Beurteilt anhand der Prüfung von %1. Dafür wurde nichts abgefragt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatepost::ElsewherePane</name>
    <message>
        <source>Test the MX hosts from elsewhere</source>
        <translation>Die MX-Hosts von woanders prüfen</translation>
    </message>
    <message>
        <source>Back to the evidence</source>
        <translation>Zurück zum Beleg</translation>
    </message>
    <message>
        <source>Back to the evidence (Esc)</source>
        <translation>Zurück zum Beleg (Esc)</translation>
    </message>
    <message>
        <source>Through a &amp;SOCKS5 proxy</source>
        <translation>Über einen &amp;SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Address of the SOCKS5 proxy</source>
        <translation>Adresse des SOCKS5-Proxys</translation>
    </message>
    <message>
        <source>Through an SS&amp;H host</source>
        <translation>Über einen SS&amp;H-Host</translation>
    </message>
    <message>
        <source>SSH host</source>
        <translation>SSH-Host</translation>
    </message>
    <message>
        <source>Run a sc&amp;ript on a server and import its result</source>
        <translation>Ein Sk&amp;ript auf einem Server laufen lassen und sein Ergebnis importieren</translation>
    </message>
    <message>
        <source>Use this for &amp;all audits (saves a profile)</source>
        <translation>Für &amp;alle Audits benutzen (speichert ein Profil)</translation>
    </message>
    <message>
        <source>Test &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>How do we &amp;know?</source>
        <translation>Woher &amp;wissen wir das?</translation>
    </message>
    <message>
        <source>With your own ssh and its keys; it must log in without asking. Gatepost ends it after the audit.</source>
        <translation>Mit Ihrem eigenen ssh und seinen Schlüsseln; es muss sich ohne Rückfrage anmelden. Gatepost beendet es nach dem Audit.</translation>
    </message>
    <message>
        <source>Ways to test from elsewhere</source>
        <translation>Wege, von woanders zu prüfen</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1…</translation>
    </message>
    <message>
        <source>&amp;Copy script</source>
        <translation>Skript &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Import result…</source>
        <translation>Ergebnis &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste result</source>
        <translation>Ergebnis &amp;einfügen</translation>
    </message>
    <message>
        <source>Takes what the script printed from the clipboard</source>
        <translation>Nimmt aus der Zwischenablage, was das Skript ausgegeben hat</translation>
    </message>
    <message>
        <source>C&amp;ontrol host</source>
        <translation>K&amp;ontrollhost</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Control host</source>
        <translation>Kontrollhost</translation>
    </message>
    <message>
        <source>“%1” is no host name or address.</source>
        <translation>„%1“ ist weder Hostname noch Adresse.</translation>
    </message>
    <message>
        <source>That is usual at home, in offices and in clouds.</source>
        <translation>Das ist zu Hause, in Büros und in Clouds üblich.</translation>
    </message>
    <message>
        <source>Your network blocks outgoing port 25.</source>
        <translation>Ihr Netz sperrt ausgehende Verbindungen zu Port 25.</translation>
    </message>
    <message>
        <source>Your network may block outgoing port 25.</source>
        <translation>Ihr Netz sperrt vielleicht ausgehende Verbindungen zu Port 25.</translation>
    </message>
    <message>
        <source>Another network may see other mail servers, or reach those that this one does not.</source>
        <translation>Ein anderes Netz sieht vielleicht andere Mailserver oder erreicht die, die dieses nicht erreicht.</translation>
    </message>
    <message>
        <source>The connection to every MX host timed out, and so did the one to your control host %1.</source>
        <translation>Die Verbindung zu jedem MX-Host lief ins Leere, und die zu Ihrem Kontrollhost %1 ebenso.</translation>
    </message>
    <message>
        <source>No MX host could be connected to, and none refused. Gatepost contacts nobody else, so it cannot tell for sure. Name a control host, a mail server whose port 25 answers, and it is asked as well, but only when no MX host answers.</source>
        <translation>Zu keinem MX-Host kam eine Verbindung zustande, und keiner hat sie abgelehnt. Gatepost fragt niemanden sonst und kann es deshalb nicht sicher sagen. Nennen Sie einen Kontrollhost, einen Mailserver, dessen Port 25 antwortet; er wird dann mitgefragt, aber nur, wenn kein MX-Host antwortet.</translation>
    </message>
    <message>
        <source>Copy this script to a machine that may use port 25 and run it with sh. It needs openssl; it contacts %1 once each.</source>
        <translation>Kopieren Sie dieses Skript auf einen Rechner, der Port 25 benutzen darf, und starten Sie es mit sh. Es braucht openssl; es verbindet sich je einmal mit %1.</translation>
    </message>
    <message>
        <source>Write the proxy as socks5://HOST:PORT.</source>
        <translation>Schreiben Sie den Proxy als socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>There is no MX host with a public address to test.</source>
        <translation>Es gibt keinen MX-Host mit öffentlicher Adresse zu prüfen.</translation>
    </message>
    <message>
        <source>The script is on the clipboard.</source>
        <translation>Das Skript ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Import result</source>
        <translation>Ergebnis importieren</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>gatepost::EmergencyDialog</name>
    <message>
        <source>Emergency: senders refuse our mail</source>
        <translation>Notfall: Absender lehnen die Zustellung an uns ab</translation>
    </message>
    <message>
        <source>Quickest first</source>
        <translation>Das Schnellste zuerst</translation>
    </message>
    <message>
        <source>Make the refused host pass (certificate, STARTTLS): works for every sender at once, whatever policy they remember.</source>
        <translation>Dafür sorgen, dass der abgelehnte Host besteht (Zertifikat, STARTTLS): Das wirkt bei jedem Absender sofort, gleich welche Richtlinie er sich gemerkt hat.</translation>
    </message>
    <message>
        <source>Add the missing host to the policy, then a new id: senders ask for it before they give a message up.</source>
        <translation>Den fehlenden Host in die Richtlinie aufnehmen, dann eine neue id: Absender fragen danach, bevor sie eine Nachricht aufgeben.</translation>
    </message>
    <message>
        <source>Go back to testing (or none), then a new id: same speed as 2, and no protection while it lasts.</source>
        <translation>Zurück zu testing (oder none), dann eine neue id: so schnell wie 2, aber währenddessen ohne Schutz.</translation>
    </message>
    <message>
        <source>Deleting the record or the file does not help: remembered policies stay.</source>
        <translation>Den Eintrag oder die Datei zu löschen hilft nicht: Gemerkte Richtlinien bleiben.</translation>
    </message>
    <message>
        <source>&amp;Show refused hosts</source>
        <translation>&amp;Abgelehnte Hosts anzeigen</translation>
    </message>
    <message>
        <source>Prepare &amp;2</source>
        <translation>&amp;2 vorbereiten</translation>
    </message>
    <message>
        <source>Prepare 2: add the missing host to the policy</source>
        <translation>2 vorbereiten: den fehlenden Host in die Richtlinie aufnehmen</translation>
    </message>
    <message>
        <source>Prepare &amp;3</source>
        <translation>&amp;3 vorbereiten</translation>
    </message>
    <message>
        <source>Prepare 3: go back to testing or none</source>
        <translation>3 vorbereiten: zurück zu testing oder none</translation>
    </message>
    <message>
        <source>Back to &amp;testing</source>
        <translation>Zurück zu &amp;testing</translation>
    </message>
    <message>
        <source>Switch off (&amp;none)</source>
        <translation>Abschalten (&amp;none)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatepost::EvidenceDrawer</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Select a finding, or a cell of the MX comparison, to see what it rests on.</source>
        <translation>Wählen Sie einen Befund oder ein Feld des MX-Vergleichs, um zu sehen, worauf er beruht.</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>Belege schließen</translation>
    </message>
    <message>
        <source>Close the evidence (F9)</source>
        <translation>Belege schließen (F9)</translation>
    </message>
    <message>
        <source>Raw evidence</source>
        <translation>Rohe Belege</translation>
    </message>
    <message>
        <source>Commands to repeat by hand</source>
        <translation>Befehle zum Wiederholen von Hand</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Copy the raw evidence</source>
        <translation>Rohe Belege kopieren</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Roh</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Wied&amp;erholen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>What senders do now</source>
        <translation>Was Absender jetzt tun</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation>Zuerst zu tun</translation>
    </message>
    <message>
        <source>Text to publish</source>
        <translation>Zu veröffentlichender Text</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Step %1 (%2), %3</source>
        <translation>Schritt %1 (%2), %3</translation>
    </message>
    <message>
        <source>TLS reports: %1</source>
        <translation>TLS-Berichte: %1</translation>
    </message>
    <message>
        <source>How senders tell of it</source>
        <translation>Wie Absender davon erzählen</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>Copy &amp;text to publish</source>
        <translation>Zu veröffentlichenden &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Show the &amp;octets</source>
        <translation>&amp;Oktette anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy what was seen</source>
        <translation>&amp;Gesehenes kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in a window…</source>
        <translation>In einem Fenster &amp;öffnen…</translation>
    </message>
    <message>
        <source>Copy &amp;PEM</source>
        <translation>&amp;PEM kopieren</translation>
    </message>
    <message>
        <source>Copy the chain as PEM</source>
        <translation>Kette als PEM kopieren</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Copy the commands</source>
        <translation>&amp;Befehle kopieren</translation>
    </message>
    <message>
        <source>For a terminal with dig, curl, openssl and nc. The commands ask the same server the same question.</source>
        <translation>Für ein Terminal mit dig, curl, openssl und nc. Die Befehle stellen demselben Server dieselbe Frage.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the finding as text</source>
        <translation>Den Befund als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Accept this risk…</source>
        <translation>Dieses Risiko &amp;akzeptieren…</translation>
    </message>
    <message>
        <source>Withdraw the &amp;acceptance</source>
        <translation>Akzeptanz &amp;zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n audit(s))</source>
        <translation>
            <numerusform>%1 (%n Prüfung)</numerusform>
            <numerusform>%1 (%n Prüfungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
</context>
<context>
    <name>gatepost::ExportJob</name>
    <message>
        <source>%1 was not saved: %2. Nothing is left behind; an older file is as it was.</source>
        <translation>%1 wurde nicht gespeichert: %2. Es bleibt nichts zurück; eine ältere Datei ist unverändert.</translation>
    </message>
</context>
<context>
    <name>gatepost::ExportPolicyWizard</name>
    <message>
        <source>Export policy</source>
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1. Begin with README.txt.</source>
        <translation>
            <numerusform>%n Datei in %1. Mit README.txt beginnen.</numerusform>
            <numerusform>%n Dateien in %1. Mit README.txt beginnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::ExportWizard</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>gatepost::FindingDelegate</name>
    <message>
        <source>No longer so</source>
        <translation>Nicht mehr so</translation>
    </message>
</context>
<context>
    <name>gatepost::FindingsFilter</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>gatepost::FindingsModel</name>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, Schritt %3</translation>
    </message>
    <message>
        <source>No longer so: %1</source>
        <translation>Nicht mehr so: %1</translation>
    </message>
    <message>
        <source>%1, %2, step %3, %4</source>
        <translation>%1, %2, Schritt %3, %4</translation>
    </message>
</context>
<context>
    <name>gatepost::FindingsPane</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>In den Befunden suchen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>All findings: %1</source>
        <translation>Alle Befunde: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n passed check(s)</source>
        <translation>
            <numerusform>%n bestandene Prüfung zeigen</numerusform>
            <numerusform>%n bestandene Prüfungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only step %1 (%2).</source>
        <translation>Nur Schritt %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by filter</source>
        <translation>
            <numerusform>%n durch Filter verborgen</numerusform>
            <numerusform>%n durch Filter verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend: every check passed.</source>
        <translation>Nichts zu beheben: Jede Prüfung ist bestanden.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Blocks delivery: a sender that honours MTA-STS does not deliver to this host, or to any host, now.</source>
        <translation>Blockiert die Zustellung: Ein Absender, der MTA-STS beachtet, stellt derzeit an diesen Host oder an sämtliche Hosts nicht zu.</translation>
    </message>
    <message>
        <source>No protection: senders treat the domain as if it had no MTA-STS.</source>
        <translation>Ohne Schutz: Absender behandeln die Domain, als hätte sie kein MTA-STS.</translation>
    </message>
    <message>
        <source>At risk: fine now; fails on a known date, on some path or for some senders.</source>
        <translation>Gefährdet: derzeit in Ordnung; scheitert an einem bekannten Datum, auf einem bestimmten Weg oder bei manchen Absendern.</translation>
    </message>
    <message>
        <source>Advice: better practice, no effect on mail.</source>
        <translation>Hinweis: bessere Praxis, ohne Auswirkung auf die Mail.</translation>
    </message>
    <message>
        <source>Could not test: the finding says why, and on whose side.</source>
        <translation>Nicht prüfbar: Der Befund nennt den Grund und auf wessen Seite er liegt.</translation>
    </message>
    <message>
        <source>Skipped or not applicable: the finding says why.</source>
        <translation>Übersprungen oder nicht zutreffend: Der Befund nennt den Grund.</translation>
    </message>
    <message>
        <source>Accepted: somebody decided to live with it until a day.</source>
        <translation>Akzeptiert: Jemand hat entschieden, bis zu einem bestimmten Tag damit zu leben.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Accept this &amp;risk…</source>
        <translation>Dieses &amp;Risiko akzeptieren…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>Akzeptanz &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all findings, without filter</source>
        <translation>Alle Befunde ohne Filter anzeigen</translation>
    </message>
    <message>
        <source>By &amp;step</source>
        <translation>Nach &amp;Schritt</translation>
    </message>
    <message>
        <source>Group the findings by step</source>
        <translation>Die Befunde nach Schritt gruppieren</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Akzeptiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed, %1 not tested</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n aufgeführt, %1 nicht getestet</numerusform>
            <numerusform>%n aufgeführt, %1 nicht getestet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n aufgeführt</numerusform>
            <numerusform>%n aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>these may still change</source>
        <translation>diese können sich noch ändern</translation>
    </message>
    <message>
        <source>▾ Hide &amp;passed</source>
        <translation>▾ &amp;Bestandene ausblenden</translation>
    </message>
    <message>
        <source>▸ Show &amp;passed</source>
        <translation>▸ &amp;Bestandene anzeigen</translation>
    </message>
    <message>
        <source>Hide the passed checks</source>
        <translation>Die bestandenen Prüfpunkte ausblenden</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Nur: %1.</translation>
    </message>
    <message>
        <source>Only with “%1”.</source>
        <translation>Nur mit „%1“.</translation>
    </message>
    <message>
        <source>&amp;Open the evidence</source>
        <translation>Belege &amp;öffnen</translation>
    </message>
    <message>
        <source>Only &amp;step %1 (%2)</source>
        <translation>Nur &amp;Schritt %1 (%2)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>gatepost::FormatPage</name>
    <message>
        <source>Which kind of file?</source>
        <translation>Welche Art von Datei?</translation>
    </message>
    <message>
        <source>PDF/A-&amp;1b, for archives</source>
        <translation>PDF/A-&amp;1b, für Archive</translation>
    </message>
    <message>
        <source>&amp;Attach the evidence (JSON) to the PDF</source>
        <translation>Die &amp;Belege (JSON) an das PDF anhängen</translation>
    </message>
    <message>
        <source>Byte &amp;order mark, for spreadsheets that need it</source>
        <translation>Byte-&amp;Order-Mark, für Tabellenprogramme, die sie brauchen</translation>
    </message>
    <message>
        <source>One &amp;row for each</source>
        <translation>Eine &amp;Zeile je</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>MX-Host</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>&amp;PDF report: for people and for paper</source>
        <translation>&amp;PDF-Bericht: für Menschen und für Papier</translation>
    </message>
    <message>
        <source>&amp;HTML: one file, works offline, best for screen readers</source>
        <translation>&amp;HTML: eine Datei, funktioniert offline, am besten für Screenreader</translation>
    </message>
    <message>
        <source>&amp;Markdown: for tickets that show it</source>
        <translation>&amp;Markdown: für Tickets, die es darstellen</translation>
    </message>
    <message>
        <source>Plain &amp;text: for everything else</source>
        <translation>Reiner &amp;Text: für alles andere</translation>
    </message>
    <message>
        <source>&amp;CSV: a table, for spreadsheets</source>
        <translation>&amp;CSV: eine Tabelle, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>&amp;Gatepost file: one audit, to open in Gatepost elsewhere</source>
        <translation>&amp;Gatepost-Datei: eine Prüfung, um sie anderswo in Gatepost zu öffnen</translation>
    </message>
    <message>
        <source>&amp;JSON: everything, by a documented schema, for machines</source>
        <translation>&amp;JSON: alles, nach einem dokumentierten Schema, für Maschinen</translation>
    </message>
    <message>
        <source>PDF/A-1b allows no attachment, so the evidence is not attached.</source>
        <translation>PDF/A-1b erlaubt keinen Anhang, daher werden die Belege nicht angehängt.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) make a long PDF. A report with the summary alone, and CSV beside it, may be read more.</source>
        <translation>
            <numerusform>%n Domain ergibt ein langes PDF. Ein Bericht nur mit der Zusammenfassung und CSV daneben wird vielleicht eher gelesen.</numerusform>
            <numerusform>%n Domains ergeben ein langes PDF. Ein Bericht nur mit der Zusammenfassung und CSV daneben wird vielleicht eher gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF/A-1b allows no attachment. Take one of the two away.</source>
        <translation>PDF/A-1b erlaubt keinen Anhang. Eines von beiden abwählen.</translation>
    </message>
</context>
<context>
    <name>gatepost::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Manual page</source>
        <translation>Handbuchseite</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>gatepost::HostingFields</name>
    <message>
        <source>Where the policy stands</source>
        <translation>Wo die Richtlinie steht</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in einer Datei</translation>
    </message>
    <message>
        <source>in the configuration</source>
        <translation>in der Konfiguration</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>where certbot puts it</source>
        <translation>wo certbot es ablegt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Other paths go to</source>
        <translation>Andere Pfade führen zu</translation>
    </message>
    <message>
        <source>404</source>
        <translation>404</translation>
    </message>
    <message>
        <source>Certificate resolver</source>
        <translation>Zertifikats-Resolver</translation>
    </message>
    <message>
        <source>Docker network</source>
        <translation>Docker-Netzwerk</translation>
    </message>
    <message>
        <source>Provider’s domain</source>
        <translation>Domain des Anbieters</translation>
    </message>
    <message>
        <source>Host name of the service</source>
        <translation>Hostname des Dienstes</translation>
    </message>
    <message>
        <source>over IPv6, too</source>
        <translation>auch über IPv6</translation>
    </message>
    <message>
        <source>port 80 sends people to HTTPS</source>
        <translation>Port 80 leitet Menschen zu HTTPS weiter</translation>
    </message>
</context>
<context>
    <name>gatepost::HostingPage</name>
    <message>
        <source>Where will it live?</source>
        <translation>Wo soll sie liegen?</translation>
    </message>
    <message>
        <source>Options of the place</source>
        <translation>Optionen dieses Ortes</translation>
    </message>
    <message>
        <source>&amp;Where will it live?</source>
        <translation>&amp;Wo soll sie liegen?</translation>
    </message>
    <message>
        <source>File to put in place</source>
        <translation>Abzulegende Datei</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>This must be true afterwards</source>
        <translation>Dies muss danach zutreffen</translation>
    </message>
    <message>
        <source>Known traps here</source>
        <translation>Bekannte Fallen hier</translation>
    </message>
    <message>
        <source>Check these &amp;live</source>
        <translation>Diese &amp;live prüfen</translation>
    </message>
    <message>
        <source>Choose a place: its files, checks and traps are shown here.</source>
        <translation>Einen Ort wählen: Seine Dateien, Prüfpunkte und Fallen werden hier angezeigt.</translation>
    </message>
    <message>
        <source>Which domain? It is asked on page 1.</source>
        <translation>Welche Domain? Danach wird auf Seite 1 gefragt.</translation>
    </message>
    <message>
        <source>The draft is not valid: senders would ignore it. See the problems on page 1.</source>
        <translation>Der Entwurf ist nicht gültig: Absender würden ihn ignorieren. Siehe die Probleme auf Seite 1.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>gatepost::HostsModel</name>
    <message>
        <source>%1 covers one label only</source>
        <translation>%1 deckt nur einen Namensteil ab</translation>
    </message>
    <message>
        <source>%1 does not cover the bare name</source>
        <translation>%1 deckt den bloßen Namen nicht ab</translation>
    </message>
    <message>
        <source>nearest: %1</source>
        <translation>am nächsten: %1</translation>
    </message>
    <message>
        <source>the name is no host name</source>
        <translation>der Name ist kein Hostname</translation>
    </message>
    <message>
        <source>no policy to compare</source>
        <translation>keine Richtlinie zum Vergleichen</translation>
    </message>
    <message>
        <source>no line matches</source>
        <translation>keine Zeile passt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no TLS session</source>
        <translation>keine TLS-Sitzung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gut bis %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the domain itself: no MX record</source>
        <translation>die Domain selbst: kein MX-Eintrag</translation>
    </message>
    <message>
        <source>Pref</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>MX host (DNS)</source>
        <translation>MX-Host (DNS)</translation>
    </message>
    <message>
        <source>Port 25</source>
        <translation>Port 25</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A sender</source>
        <translation>Ein Absender</translation>
    </message>
    <message>
        <source>issuer not trusted</source>
        <translation>Aussteller unbekannt</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbst signiert</translation>
    </message>
    <message>
        <source>intermediate not sent</source>
        <translation>Zwischenzertifikat fehlt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>for another name</source>
        <translation>für einen anderen Namen</translation>
    </message>
    <message>
        <source>name in the common name only</source>
        <translation>Name nur im Common Name</translation>
    </message>
    <message>
        <source>wildcard does not count</source>
        <translation>Platzhalter zählt nicht</translation>
    </message>
    <message>
        <source>for the mail domain, not the host</source>
        <translation>für die Mail-Domain, nicht den Host</translation>
    </message>
    <message>
        <source>for another host of the policy</source>
        <translation>für einen anderen Host der Richtlinie</translation>
    </message>
    <message>
        <source>for the name behind the alias</source>
        <translation>für den Namen hinter dem Alias</translation>
    </message>
    <message>
        <source>Policy line</source>
        <translation>Zeile der Richtlinie</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message numerus="yes">
        <source>one of %n, tried in random order</source>
        <translation>
            <numerusform>einer von %n, in zufälliger Reihenfolge versucht</numerusform>
            <numerusform>einer von %n, in zufälliger Reihenfolge versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>null MX: the domain accepts no mail</source>
        <translation>Null-MX: Die Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>an address where a name has to stand</source>
        <translation>eine Adresse, wo ein Name stehen muss</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>an alias of %1 (RFC 2181 §10.3 forbids it)</source>
        <translation>ein Alias von %1 (RFC 2181 §10.3 verbietet das)</translation>
    </message>
    <message>
        <source>wildcard, one label</source>
        <translation>Platzhalter, ein Label</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>name matches</source>
        <translation>Name passt</translation>
    </message>
    <message>
        <source>name does not match</source>
        <translation>Name passt nicht</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>vorhanden: %1</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>Gültigkeitsdaten nicht bekannt</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>not valid on that day</source>
        <translation>an diesem Tag nicht gültig</translation>
    </message>
    <message numerus="yes">
        <source>good until %1, %n day(s)</source>
        <translation>
            <numerusform>gültig bis %1, %n Tag</numerusform>
            <numerusform>gültig bis %1, %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::LastKnownPane</name>
    <message>
        <source>Last known (%1, from this computer)</source>
        <translation>Zuletzt bekannt (%1, von diesem Computer)</translation>
    </message>
    <message>
        <source>Last known (%1, %2)</source>
        <translation>Zuletzt bekannt (%1, %2)</translation>
    </message>
    <message>
        <source>Last known results</source>
        <translation>Zuletzt bekannte Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::MainWindow</name>
    <message>
        <source>none found</source>
        <translation>keiner gefunden</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation>Prüfung &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top audit</source>
        <translation>Prüfung &amp;anhalten</translation>
    </message>
    <message>
        <source>Go to the &amp;address box</source>
        <translation>Zum &amp;Adressfeld</translation>
    </message>
    <message>
        <source>Open the &amp;demo audit</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes when Gatepost is started again.</source>
        <translation>Die Sprache wechselt, wenn Gatepost neu gestartet wird.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Profile: from where and through which resolver is looked</source>
        <translation>Profil: von wo und über welchen Resolver geschaut wird</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Demo (built in)</source>
        <translation>Demo (eingebaut)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>Die Demo kann nicht starten: %1</translation>
    </message>
    <message>
        <source>the demo&apos;s own name server</source>
        <translation>den Nameserver der Demo</translation>
    </message>
    <message>
        <source>the system resolver (%1)</source>
        <translation>den Resolver des Systems (%1)</translation>
    </message>
    <message>
        <source>Resolver: %1</source>
        <translation>Resolver: %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>“%1” is no mail domain: %2</source>
        <translation>„%1“ ist keine Mail-Domain: %2</translation>
    </message>
    <message>
        <source>Gatepost</source>
        <translation>Gatepost</translation>
    </message>
    <message>
        <source>%1 – Audit – Gatepost</source>
        <translation>%1 – Prüfung – Gatepost</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Test the &amp;MX hosts from elsewhere…</source>
        <translation>Die &amp;MX-Hosts von woanders prüfen…</translation>
    </message>
    <message>
        <source>&amp;Paste and recognise</source>
        <translation>Einfügen und &amp;erkennen</translation>
    </message>
    <message>
        <source>Domain, address, bounce text or policy…</source>
        <translation>Domain, Adresse, Bounce-Text oder Richtlinie…</translation>
    </message>
    <message>
        <source>Mail domain, or any text to recognise</source>
        <translation>Mail-Domain oder ein beliebiger Text zum Erkennen</translation>
    </message>
    <message>
        <source>This text is not recognised. %1</source>
        <translation>Dieser Text wird nicht erkannt. %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open fix in Policy &amp;Studio</source>
        <translation>Korrektur in der Richtlinien-&amp;Werkstatt öffnen</translation>
    </message>
    <message>
        <source>Closed the audit of %1.</source>
        <translation>Prüfung von %1 geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Restored after an unexpected end: %n open audit(s).</source>
        <translation>
            <numerusform>Nach einem unerwarteten Ende wiederhergestellt: %n offene Prüfung.</numerusform>
            <numerusform>Nach einem unerwarteten Ende wiederhergestellt: %n offene Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Policy – Gatepost</source>
        <translation>Richtlinie – Gatepost</translation>
    </message>
    <message>
        <source>Compare – Gatepost</source>
        <translation>Vergleich – Gatepost</translation>
    </message>
    <message>
        <source>Gatepost audits (*.gatepost)</source>
        <translation>Gatepost-Prüfungen (*.gatepost)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Everything Gatepost knows (*)</source>
        <translation>Alles, was Gatepost kennt (*)</translation>
    </message>
    <message>
        <source>Open an audit to compare</source>
        <translation>Eine Prüfung zum Vergleichen öffnen</translation>
    </message>
    <message>
        <source>This file holds no audit.</source>
        <translation>Diese Datei enthält keine Prüfung.</translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation>Die Prüfung speichern</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Drop to see what this text is</source>
        <translation>Ablegen, um zu sehen, was dieser Text ist</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Ablegen, um %1 zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Datei zu öffnen</numerusform>
            <numerusform>Ablegen, um %n Dateien zu öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit of %1, %2</source>
        <translation>Die Prüfung von %1, %2</translation>
    </message>
    <message>
        <source>What changed between two audits</source>
        <translation>Was sich zwischen zwei Prüfungen geändert hat</translation>
    </message>
    <message>
        <source>&amp;New audit</source>
        <translation>&amp;Neue Prüfung</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>New &amp;policy</source>
        <translation>Neue &amp;Richtlinie</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped audit</source>
        <translation>Angehaltene Prüfung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>Ver&amp;gleichen mit…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Next open audit</source>
        <translation>&amp;Nächste offene Prüfung</translation>
    </message>
    <message>
        <source>Pre&amp;vious open audit</source>
        <translation>V&amp;orige offene Prüfung</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;What Gatepost sends…</source>
        <translation>&amp;Was Gatepost sendet…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Match tester…</source>
        <translation>&amp;Abgleichtester…</translation>
    </message>
    <message>
        <source>&amp;Duration converter…</source>
        <translation>&amp;Dauer umrechnen…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Audit %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>zuletzt geöffnet</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What Gatepost sends</source>
        <translation>Was Gatepost sendet</translation>
    </message>
    <message>
        <source>This is what the audit in front sent. Nothing else leaves this computer, and nothing before an audit is started.</source>
        <translation>Dies hat die Prüfung im Vordergrund gesendet. Sonst verlässt nichts diesen Computer, und nichts, bevor eine Prüfung gestartet wird.</translation>
    </message>
    <message>
        <source>This is what an audit of example.org begins with. Nothing else leaves this computer, and nothing before an audit is started.</source>
        <translation>Damit beginnt eine Prüfung von example.org. Sonst verlässt nichts diesen Computer, und nichts, bevor eine Prüfung gestartet wird.</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Prof&amp;il</translation>
    </message>
    <message>
        <source>History – Gatepost</source>
        <translation>Verlauf – Gatepost</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n Seite wurde an den Drucker gesendet.</numerusform>
            <numerusform>%n Seiten wurden an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Gatepost profiles (*.json)</source>
        <translation>Gatepost-Profile (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The profiles are imported. Choose one to use it.</source>
        <translation>Die Profile sind importiert. Zum Verwenden eines auswählen.</translation>
    </message>
    <message>
        <source>What if: the audit of %1, %2</source>
        <translation>Was wäre, wenn: die Prüfung von %1, %2</translation>
    </message>
    <message>
        <source>All panes are where they were at first.</source>
        <translation>Alle Bereiche sind wieder dort, wo sie anfangs waren.</translation>
    </message>
    <message>
        <source>You are offline. Saved audits, drafts, reports and the demo still work.</source>
        <translation>Keine Netzwerkverbindung. Gespeicherte Prüfungen, Entwürfe, Berichte und die Demo funktionieren weiterhin.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Open &amp;history</source>
        <translation>&amp;Verlauf öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;saved audit…</source>
        <translation>&amp;Gespeicherte Prüfung öffnen…</translation>
    </message>
    <message>
        <source>There is still no network.</source>
        <translation>Es gibt noch immer kein Netzwerk.</translation>
    </message>
    <message>
        <source>There is a network again.</source>
        <translation>Das Netzwerk ist wieder da.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS. Is it spelt right?</source>
        <translation>%1 gibt es im DNS nicht. Ist es richtig geschrieben?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reopen the c&amp;losed audit</source>
        <translation>&amp;Geschlossene Prüfung wieder öffnen</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Druc&amp;ken…</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Evidence drawer</source>
        <translation>Be&amp;legleiste</translation>
    </message>
    <message>
        <source>&amp;Audit workspace</source>
        <translation>&amp;Arbeitsbereich Prüfung</translation>
    </message>
    <message>
        <source>&amp;Policy Studio</source>
        <translation>&amp;Richtlinien-Werkstatt</translation>
    </message>
    <message>
        <source>&amp;Compare two audits</source>
        <translation>&amp;Zwei Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>All audits in the &amp;history</source>
        <translation>Alle Prüfungen im Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Probe result…</source>
        <translation>&amp;Sondenergebnis…</translation>
    </message>
    <message>
        <source>&amp;Settings profiles…</source>
        <translation>&amp;Einstellungsprofile…</translation>
    </message>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;Arbeitsbereiche</translation>
    </message>
    <message>
        <source>T&amp;able view of the chart</source>
        <translation>Diagramm als Tab&amp;elle</translation>
    </message>
    <message>
        <source>&amp;MX matrix or picture</source>
        <translation>&amp;MX-Matrix oder Bild</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Run again &amp;from</source>
        <translation>Erneut prüfen mit &amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;About Gatepost…</source>
        <translation>&amp;Über Gatepost…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Copy findin&amp;g</source>
        <translation>&amp;Befund kopieren</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorigen Treffer suchen</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>Bef&amp;unde</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>&amp;Bestanden</translation>
    </message>
    <message>
        <source>&amp;Record checker…</source>
        <translation>&amp;Eintragsprüfer…</translation>
    </message>
    <message>
        <source>D&amp;iagnostics…</source>
        <translation>D&amp;iagnose…</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>Ze&amp;iten</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Lokal</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beide</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>Gatepost sends nothing by itself. Copy this, say what you did, what you expected and what happened, and give it to whoever gave you Gatepost. It names no domain and no person.</source>
        <translation>Gatepost sendet von sich aus nichts. Dies kopieren, dazuschreiben, was Sie getan haben, was Sie erwartet haben und was geschehen ist, und es an die Stelle geben, von der Sie Gatepost haben. Es nennt keine Domain und keine Person.</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>Vertrauenswürdige Wurzeln</translation>
    </message>
    <message>
        <source>Polic&amp;y</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>&amp;Add names from DNS</source>
        <translation>Namen aus &amp;DNS hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Lint</source>
        <translation>Auf Fehler &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Compare with live</source>
        <translation>Mit Live-Stand &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Pre-flight for enforce…</source>
        <translation>Vora&amp;bprüfung für enforce…</translation>
    </message>
    <message>
        <source>Change &amp;MX hosts…</source>
        <translation>MX-&amp;Hosts ändern…</translation>
    </message>
    <message>
        <source>Change the p&amp;rovider…</source>
        <translation>Anbieter &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Switch off…</source>
        <translation>&amp;Abschalten…</translation>
    </message>
    <message>
        <source>Senders re&amp;fuse our mail…</source>
        <translation>Absender &amp;lehnen unsere E-Mails ab…</translation>
    </message>
    <message>
        <source>S&amp;nippets</source>
        <translation>&amp;Konfigurationsbausteine</translation>
    </message>
    <message>
        <source>For the &amp;web server</source>
        <translation>Für den &amp;Webserver</translation>
    </message>
    <message>
        <source>For &amp;DNS</source>
        <translation>Für &amp;DNS</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>start one</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>gatepost::MarkWidget</name>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>gatepost::MarkedList</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Tick when it is so; Gatepost cannot see it.</source>
        <translation>Abhaken, wenn es so ist; Gatepost kann es nicht sehen.</translation>
    </message>
</context>
<context>
    <name>gatepost::MatchTester</name>
    <message>
        <source>Match tester</source>
        <translation>Abgleichtester</translation>
    </message>
    <message>
        <source>Line of the policy</source>
        <translation>Zeile der Richtlinie</translation>
    </message>
    <message>
        <source>MX host</source>
        <translation>MX-Host</translation>
    </message>
    <message>
        <source>&amp;mx line of the policy</source>
        <translation>&amp;mx-Zeile der Richtlinie</translation>
    </message>
    <message>
        <source>MX &amp;host</source>
        <translation>MX-&amp;Host</translation>
    </message>
    <message>
        <source>“%1” is no host name: %2</source>
        <translation>„%1“ ist kein Hostname: %2</translation>
    </message>
    <message>
        <source>Not covered: senders compare names, and %1 is an address.</source>
        <translation>Nicht abgedeckt: Absender vergleichen Namen, und %1 ist eine Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no mx pattern; senders ignore a policy that has it.</source>
        <translation>„%1“ ist kein mx-Muster; Absender ignorieren eine Richtlinie, die es enthält.</translation>
    </message>
    <message>
        <source>Covered: the names are equal.</source>
        <translation>Abgedeckt: Die Namen sind gleich.</translation>
    </message>
    <message>
        <source>Covered: the wildcard stands for the first label.</source>
        <translation>Abgedeckt: Der Platzhalter steht für das erste Label.</translation>
    </message>
    <message>
        <source>Not covered: %1 covers one label; %2 has more. %3 would match.</source>
        <translation>Nicht abgedeckt: %1 deckt ein Label ab; %2 hat mehr. %3 würde passen.</translation>
    </message>
    <message>
        <source>Not covered: %1 does not cover the bare name %2. %3 would match.</source>
        <translation>Nicht abgedeckt: %1 deckt den bloßen Namen %2 nicht ab. %3 würde passen.</translation>
    </message>
    <message>
        <source>Not covered: the names are close, but not equal. %1 would match.</source>
        <translation>Nicht abgedeckt: Die Namen sind ähnlich, aber nicht gleich. %1 würde passen.</translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation>%1 ist kein Hostname.</translation>
    </message>
    <message>
        <source>Not covered: the names have nothing in common that decides.</source>
        <translation>Nicht abgedeckt: Die Namen haben nichts Entscheidendes gemeinsam.</translation>
    </message>
</context>
<context>
    <name>gatepost::MxChangeDialog</name>
    <message>
        <source>Change the provider of %1</source>
        <translation>Anbieter von %1 wechseln</translation>
    </message>
    <message>
        <source>Change MX hosts of %1</source>
        <translation>MX-Hosts von %1 ändern</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Steps and dates</source>
        <translation>Schritte und Termine</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>Plan &amp;speichern</translation>
    </message>
    <message>
        <source>.&amp;ics</source>
        <translation>.&amp;ics</translation>
    </message>
    <message>
        <source>Export the dates as a calendar (.ics)</source>
        <translation>Die Termine als Kalender exportieren (.ics)</translation>
    </message>
    <message>
        <source>MX hosts to add</source>
        <translation>Hinzuzufügende MX-Hosts</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test the hosts to add by their names</source>
        <translation>Die hinzuzufügenden Hosts anhand ihrer Namen testen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No MX host was seen; run an audit first.</source>
        <translation>Es wurde kein MX-Host gesehen; zuerst eine Prüfung ausführen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The &amp;policy host moves to the new provider as well</source>
        <translation>Der &amp;Richtlinien-Host zieht ebenfalls zum neuen Anbieter um</translation>
    </message>
    <message>
        <source>“%1” is no host name.</source>
        <translation>„%1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>Name a host to add, or tick one to remove.</source>
        <translation>Einen Host zum Hinzufügen nennen oder einen zum Entfernen ankreuzen.</translation>
    </message>
    <message>
        <source>No MX host would be left.</source>
        <translation>Es bliebe kein MX-Host übrig.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>practical %1 (TXT TTL + 2 days): some mail may be late</source>
        <translation>praktisch %1 (TXT-TTL + 2 Tage): Manche Mail kann sich verspäten</translation>
    </message>
    <message>
        <source>strict %1 (oldest remembered policy): nothing late</source>
        <translation>streng %1 (älteste gemerkte Richtlinie): keine Verspätung</translation>
    </message>
    <message>
        <source>If shortened: %1</source>
        <translation>Bei Verkürzung: %1</translation>
    </message>
    <message>
        <source>checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
</context>
<context>
    <name>gatepost::MxComparison</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Ctrl+M changes between matrix and picture</source>
        <translation>Strg+M wechselt zwischen Matrix und Bild</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>Judge for another day</source>
        <translation>Für einen anderen Tag beurteilen</translation>
    </message>
    <message>
        <source>Day to judge for</source>
        <translation>Tag, für den beurteilt wird</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Was wäre wenn…</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>M&amp;odus</translation>
    </message>
    <message>
        <source>&amp;Lines of the policy</source>
        <translation>&amp;Zeilen der Richtlinie</translation>
    </message>
    <message>
        <source>MX &amp;hosts, with preference</source>
        <translation>MX-&amp;Hosts mit Präferenz</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>MX comparison</source>
        <translation>MX-Vergleich</translation>
    </message>
    <message>
        <source>Lines of the policy: %1</source>
        <translation>Zeilen der Richtlinie: %1</translation>
    </message>
    <message>
        <source>MX hosts: %1</source>
        <translation>MX-Hosts: %1</translation>
    </message>
    <message>
        <source>Lines of the policy that match no MX host: %1</source>
        <translation>Zeilen der Richtlinie, die zu keinem MX-Host passen: %1</translation>
    </message>
    <message>
        <source>What if, not what senders see today.</source>
        <translation>Was wäre wenn, nicht was Absender heute sehen.</translation>
    </message>
    <message>
        <source>As another sender or on another day, not the result of the audit.</source>
        <translation>Als ein anderer Absender oder an einem anderen Tag, nicht das Ergebnis der Prüfung.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Which line of the policy covers which MX host</source>
        <translation>Welche Zeile der Richtlinie welchen MX-Host abdeckt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>max_age in days</source>
        <translation>max_age in Tagen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the live policy</source>
        <translation>die jetzige Richtlinie</translation>
    </message>
    <message>
        <source>The sender remembers</source>
        <translation>Der Absender erinnert sich an</translation>
    </message>
    <message>
        <source>MX hosts and lines of the policy</source>
        <translation>MX-Hosts und Zeilen der Richtlinie</translation>
    </message>
    <message>
        <source>Selected MX host</source>
        <translation>Ausgewählter MX-Host</translation>
    </message>
    <message>
        <source>Copy or sa&amp;ve</source>
        <translation>Kopieren oder s&amp;peichern</translation>
    </message>
    <message>
        <source>Copy or save the MX comparison</source>
        <translation>Den MX-Vergleich kopieren oder speichern</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save the picture as P&amp;NG…</source>
        <translation>Bild als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>Save the picture as &amp;SVG…</source>
        <translation>Bild als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation>Tage ab heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>Make this a policy &amp;draft</source>
        <translation>Daraus einen Richtlinien-&amp;Entwurf machen</translation>
    </message>
    <message>
        <source>&amp;Add to report</source>
        <translation>Zum Bericht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Policy file that the sender remembers</source>
        <translation>Richtliniendatei, die sich der Absender gemerkt hat</translation>
    </message>
    <message>
        <source>Paste the policy file as it was served</source>
        <translation>Die Richtliniendatei so einfügen, wie sie ausgeliefert wurde</translation>
    </message>
    <message>
        <source>Day on which it was served last</source>
        <translation>Tag, an dem sie zuletzt ausgeliefert wurde</translation>
    </message>
    <message>
        <source>Served last &amp;on</source>
        <translation>Zuletzt ausgeliefert &amp;am</translation>
    </message>
    <message>
        <source>another policy…</source>
        <translation>andere Richtlinie…</translation>
    </message>
    <message>
        <source>The remembered policy: senders would not take this text for a policy.</source>
        <translation>Die gemerkte Richtlinie: Absender würden diesen Text nicht als Richtlinie annehmen.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save the MX comparison</source>
        <translation>Den MX-Vergleich speichern</translation>
    </message>
    <message>
        <source>Not saved: %1. Nothing else was changed.</source>
        <translation>Nicht gespeichert: %1. Sonst wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>gatepost::MxLinesModel</name>
    <message>
        <source>not covered</source>
        <translation>nicht abgedeckt</translation>
    </message>
    <message>
        <source>no host name</source>
        <translation>kein Hostname</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>no such host in DNS</source>
        <translation>kein solcher Host im DNS</translation>
    </message>
    <message>
        <source>covers %1</source>
        <translation>deckt %1 ab</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>not in the policy</source>
        <translation>nicht in der Richtlinie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>Im DNS</translation>
    </message>
</context>
<context>
    <name>gatepost::MxPicture</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the MX comparison</source>
        <translation>Bild des MX-Vergleichs</translation>
    </message>
    <message>
        <source>Policy (%1)</source>
        <translation>Richtlinie (%1)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>MX hosts in DNS</source>
        <translation>MX-Hosts im DNS</translation>
    </message>
    <message>
        <source>Names in the certificates</source>
        <translation>Namen in den Zertifikaten</translation>
    </message>
    <message>
        <source>No policy to compare with.</source>
        <translation>Keine Richtlinie zum Vergleichen.</translation>
    </message>
    <message>
        <source>No MX host.</source>
        <translation>Kein MX-Host.</translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>Es wurde kein Zertifikat gesehen.</translation>
    </message>
    <message>
        <source>A host is used only if both of its sides are solid. Dashed: does not match. Dotted: not known.</source>
        <translation>Ein Host wird nur benutzt, wenn seine beiden Seiten durchgezogen sind. Gestrichelt: passt nicht. Gepunktet: nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>gatepost::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>gatepost::OrderPage</name>
    <message>
        <source>In which order?</source>
        <translation>In welcher Reihenfolge?</translation>
    </message>
    <message>
        <source>The file first, the record last: a sender that sees a new id too early keeps the old file.</source>
        <translation>Die Datei zuerst, der Eintrag zuletzt: Ein Absender, der eine neue id zu früh sieht, behält die alte Datei.</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>Schritte in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>I publish the &amp;MTA-STS record only when the file is live and every check has passed</source>
        <translation>Ich veröffentliche den &amp;MTA-STS-Eintrag erst, wenn die Datei live ist und jeder Prüfpunkt bestanden ist</translation>
    </message>
    <message>
        <source>Publish the records of the policy host and of reports.</source>
        <translation>Die Einträge für den Richtlinien-Host und für Berichte veröffentlichen.</translation>
    </message>
    <message>
        <source>Gate: every one of the checks passes. Only then go on.</source>
        <translation>Freigabebedingung: Jeder Prüfpunkt ist bestanden. Erst dann weitergehen.</translation>
    </message>
    <message>
        <source>Last: publish the record with the id %1.</source>
        <translation>Zuletzt: den Eintrag mit der id %1 veröffentlichen.</translation>
    </message>
    <message>
        <source>✓ The live file equals this draft already.</source>
        <translation>✓ Die Live-Datei entspricht diesem Entwurf bereits.</translation>
    </message>
    <message>
        <source>The live file is not this draft yet, or was not checked.</source>
        <translation>Die Live-Datei entspricht diesem Entwurf noch nicht oder wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Tick this to go on: the export holds the record, too.</source>
        <translation>Zum Fortfahren ankreuzen: Der Export enthält auch den Eintrag.</translation>
    </message>
</context>
<context>
    <name>gatepost::PackagePage</name>
    <message>
        <source>Mode %1, remembered for %2. MX names: %3</source>
        <translation>Modus %1, gemerkt für %2. MX-Namen: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>gatepost::PasteCard</name>
    <message>
        <source> (line %1, column %2)</source>
        <translation> (Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>Close what was pasted</source>
        <translation>Das Eingefügte schließen</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Was eingefügt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit below shows whether that is still so.</source>
        <translation>Die Prüfung darunter zeigt, ob es noch so ist.</translation>
    </message>
</context>
<context>
    <name>gatepost::PipelineModel</name>
    <message>
        <source>%1 after step %2</source>
        <translation>%1 nach Schritt %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>gatepost::PipelineView</name>
    <message>
        <source>Steps of the audit</source>
        <translation>Schritte der Prüfung</translation>
    </message>
</context>
<context>
    <name>gatepost::PlanLine</name>
    <message>
        <source>Stage %1: %2, %3</source>
        <comment>number, title, state</comment>
        <translation>Stufe %1: %2, %3</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <comment>days after the start</comment>
        <translation>
            <numerusform>+%n T</numerusform>
            <numerusform>+%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages of the plan</source>
        <translation>Stufen des Plans</translation>
    </message>
</context>
<context>
    <name>gatepost::PlanPage</name>
    <message>
        <source>Roll-out</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>The chosen stage</source>
        <translation>Die gewählte Stufe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>E&amp;xport .ics / Markdown</source>
        <translation>.ics / Markdown e&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Calendar (.ics)…</source>
        <translation>&amp;Kalender (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Disc&amp;ard plan</source>
        <translation>Plan &amp;verwerfen</translation>
    </message>
    <message>
        <source>Guided changes</source>
        <translation>Geführte Änderungen</translation>
    </message>
    <message>
        <source>&amp;Change MX hosts…</source>
        <translation>MX-&amp;Hosts ändern…</translation>
    </message>
    <message>
        <source>Change p&amp;rovider…</source>
        <translation>Anbieter &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Switch off…</source>
        <translation>&amp;Abschalten…</translation>
    </message>
    <message>
        <source>&amp;Emergency: stop refusing…</source>
        <translation>&amp;Notfall: Ablehnungen beenden…</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Zügig</translation>
    </message>
    <message>
        <source>The draft is what this stage publishes. Publish it, then mark the stage as done.</source>
        <translation>Der Entwurf ist das, was diese Stufe veröffentlicht. Ihn veröffentlichen, dann die Stufe als erledigt markieren.</translation>
    </message>
    <message>
        <source>This plan has no stage with enforce.</source>
        <translation>Dieser Plan hat keine Stufe mit enforce.</translation>
    </message>
    <message>
        <source>The draft is no valid policy yet. Mend it on the Policy page, then run the pre-flight.</source>
        <translation>Der Entwurf ist noch keine gültige Richtlinie. Auf der Seite „Richtlinie“ korrigieren, dann die Vorabprüfung ausführen.</translation>
    </message>
    <message>
        <source>Switching off was begun already; this is its plan.</source>
        <translation>Das Abschalten wurde bereits begonnen; dies ist der Plan dafür.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The plan was discarded.</source>
        <translation>Der Plan wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>gatepost::PolicyForm</name>
    <message>
        <source>The text has no mode that senders know.</source>
        <translation>Der Text hat keinen Modus, den Absender kennen.</translation>
    </message>
    <message>
        <source>Switched off, on the way to removal.</source>
        <translation>Abgeschaltet, auf dem Weg zur Entfernung.</translation>
    </message>
    <message>
        <source>Senders report problems, refuse nothing.</source>
        <translation>Absender melden Probleme, lehnen nichts ab.</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS deliver only to the hosts listed here, with a valid certificate. Your server will not see what they refuse.</source>
        <translation>Absender, die MTA-STS beachten, stellen nur an die hier aufgeführten Hosts mit gültigem Zertifikat zu. Der eigene Server sieht nicht, was sie ablehnen.</translation>
    </message>
    <message>
        <source>Less than a day: some senders do not use such a policy.</source>
        <translation>Weniger als ein Tag: Manche Absender verwenden eine solche Richtlinie nicht.</translation>
    </message>
    <message>
        <source>Good for the first days. Raise to weeks later.</source>
        <translation>Für die ersten Tage gut. Später auf Wochen erhöhen.</translation>
    </message>
    <message>
        <source>Long for testing: the next change is seen that late.</source>
        <translation>Lang für testing: Die nächste Änderung wird erst so spät bemerkt.</translation>
    </message>
    <message>
        <source>Good while testing. Raise to weeks later.</source>
        <translation>Während testing gut. Später auf Wochen erhöhen.</translation>
    </message>
    <message>
        <source>One day is enough for switching off.</source>
        <translation>Zum Abschalten reicht ein Tag.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>D&amp;omain</source>
        <translation>D&amp;omain</translation>
    </message>
    <message>
        <source>&amp;none</source>
        <translation>&amp;none</translation>
    </message>
    <message>
        <source>&amp;testing</source>
        <translation>&amp;testing</translation>
    </message>
    <message>
        <source>&amp;enforce</source>
        <translation>&amp;enforce</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Usual times to remember the policy</source>
        <translation>Übliche Zeiten, die Richtlinie zu merken</translation>
    </message>
    <message>
        <source>1 year, the longest</source>
        <translation>1 Jahr, das Längste</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>andere Zeit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to remember the policy</source>
        <translation>Sekunden, die Richtlinie zu merken</translation>
    </message>
    <message>
        <source>&amp;Remember for</source>
        <translation>&amp;Merken für</translation>
    </message>
    <message>
        <source>MX names allowed</source>
        <translation>Erlaubte MX-Namen</translation>
    </message>
    <message>
        <source>Space adds or removes, F2 changes, Delete removes, Alt with the arrows changes the order.</source>
        <translation>Leertaste fügt hinzu oder entfernt, F2 ändert, Entf entfernt, Alt mit den Pfeiltasten ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>MX name to add</source>
        <translation>Hinzuzufügender MX-Name</translation>
    </message>
    <message>
        <source>&amp;Add name</source>
        <translation>Namen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Pfeil auf</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pfeil ab</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Add names from &amp;DNS</source>
        <translation>Namen aus &amp;DNS hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Look in DNS</source>
        <translation>Im DNS nach&amp;sehen</translation>
    </message>
    <message>
        <source>M&amp;X names allowed</source>
        <translation>Erlaubte M&amp;X-Namen</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>Jeder Host</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Template for the MX names, from DNS as it is now</source>
        <translation>Vorlage für die MX-Namen, aus dem DNS nach jetzigem Stand</translation>
    </message>
    <message>
        <source>%1 is no host name.</source>
        <translation>%1 ist kein Hostname.</translation>
    </message>
    <message>
        <source>%1 is no host name. Is %2 meant?</source>
        <translation>%1 ist kein Hostname. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is in the policy already.</source>
        <translation>%1 steht schon in der Richtlinie.</translation>
    </message>
    <message>
        <source>In DNS: %1</source>
        <translation>Im DNS: %1</translation>
    </message>
    <message>
        <source>The part after @ of your addresses.</source>
        <translation>Der Teil Ihrer Adressen nach dem @.</translation>
    </message>
    <message>
        <source>Extensions (unknown keys): none</source>
        <translation>Erweiterungen (unbekannte Schlüssel): keine</translation>
    </message>
    <message>
        <source>Extensions, comments and other lines: %1. They stay as they are.</source>
        <translation>Erweiterungen, Kommentare und andere Zeilen: %1. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The text has no time that senders can read.</source>
        <translation>Der Text enthält keine Zeit, die Absender lesen können.</translation>
    </message>
    <message>
        <source>More than a year: senders do not accept such a policy.</source>
        <translation>Mehr als ein Jahr: Absender akzeptieren eine solche Richtlinie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>In DNS: %n host(s), seen %1</source>
        <translation>
            <numerusform>Im DNS: %n Host, gesehen %1</numerusform>
            <numerusform>Im DNS: %n Hosts, gesehen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS was not looked at yet.</source>
        <translation>Im DNS wurde noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>&amp;Look in DNS again</source>
        <translation>Noch einmal im DNS nach&amp;sehen</translation>
    </message>
    <message>
        <source>The MX records do not lead to %1.</source>
        <translation>Die MX-Einträge führen nicht zu %1.</translation>
    </message>
    <message>
        <source>Needs the MX records: look in DNS first.</source>
        <translation>Braucht die MX-Einträge: zuerst im DNS nachsehen.</translation>
    </message>
</context>
<context>
    <name>gatepost::PolicyStudio</name>
    <message>
        <source>Open drafts</source>
        <translation>Offene Entwürfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>From a li&amp;ve domain…</source>
        <translation>Von einer Li&amp;ve-Domain…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Domain whose policy is to be read</source>
        <translation>Domain, deren Richtlinie gelesen werden soll</translation>
    </message>
    <message>
        <source>&amp;Read its policy</source>
        <translation>Richtlinie &amp;lesen</translation>
    </message>
    <message>
        <source>No draft open.</source>
        <translation>Kein Entwurf geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Restored after an unexpected end: %n unsaved draft(s).</source>
        <translation>
            <numerusform>Nach unerwartetem Ende wiederhergestellt: %n nicht gespeicherter Entwurf.</numerusform>
            <numerusform>Nach unerwartetem Ende wiederhergestellt: %n nicht gespeicherte Entwürfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1 geöffnet.</translation>
    </message>
    <message>
        <source>There is no way to look at the network here.</source>
        <translation>Von hier aus lässt sich im Netz nicht nachsehen.</translation>
    </message>
    <message>
        <source>Reading the policy of %1…</source>
        <translation>Die Richtlinie von %1 wird gelesen…</translation>
    </message>
    <message>
        <source>No policy could be read: %1</source>
        <translation>Es konnte keine Richtlinie gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is the live policy.</source>
        <translation>Dies ist die Live-Richtlinie.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Policy file (*.txt);;Draft with its plan (*.gatepost)</source>
        <translation>Richtliniendatei (*.txt);;Entwurf mit seinem Plan (*.gatepost)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Noch nicht in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Policies and drafts (*.txt *.gatepost);;All files (*)</source>
        <translation>Richtlinien und Entwürfe (*.txt *.gatepost);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is no mail domain: %1</source>
        <translation>Das ist keine Mail-Domain: %1</translation>
    </message>
    <message>
        <source>DNS cannot be asked: the draft has no domain yet.</source>
        <translation>DNS kann nicht gefragt werden: Der Entwurf hat noch keine Domain.</translation>
    </message>
    <message>
        <source>Looking in DNS…</source>
        <translation>Im DNS wird nachgesehen…</translation>
    </message>
    <message>
        <source>DNS did not answer; no name was added.</source>
        <translation>DNS hat nicht geantwortet; es wurde kein Name hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>DNS names %n MX host(s) now.</source>
        <translation>
            <numerusform>DNS nennt jetzt %n MX-Host.</numerusform>
            <numerusform>DNS nennt jetzt %n MX-Hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::PolicyTextEdit</name>
    <message>
        <source>Text of the policy file</source>
        <translation>Text der Richtliniendatei</translation>
    </message>
</context>
<context>
    <name>gatepost::PreflightDialog</name>
    <message>
        <source>Pre-flight: enforce for %1</source>
        <translation>Vorabprüfung: enforce für %1</translation>
    </message>
    <message>
        <source>&amp;Prepare enforce</source>
        <translation>enforce &amp;vorbereiten</translation>
    </message>
    <message>
        <source>Would anybody be refused today?</source>
        <translation>Würde heute jemand abgelehnt?</translation>
    </message>
    <message>
        <source>What the pre-flight found</source>
        <translation>Was die Vorabprüfung ergab</translation>
    </message>
    <message>
        <source>Remember: your server refuses nothing. The senders do, and your logs will not show it. Reports and bounces at the sender are the only signs.</source>
        <translation>Zur Erinnerung: Ihr Server lehnt nichts ab. Das tun die Absender, und Ihre Protokolle zeigen es nicht. Berichte und Unzustellbarkeitsmeldungen beim Absender sind die einzigen Anzeichen.</translation>
    </message>
    <message>
        <source>&amp;Fix these first (opens the list)</source>
        <translation>Zuerst diese &amp;beheben (öffnet die Liste)</translation>
    </message>
    <message>
        <source>P&amp;ublish anyway. Type the domain to confirm</source>
        <translation>&amp;Trotzdem veröffentlichen. Zur Bestätigung die Domain eingeben</translation>
    </message>
    <message>
        <source>Type the domain to confirm</source>
        <translation>Zur Bestätigung die Domain eingeben</translation>
    </message>
    <message>
        <source>From now on senders that honour MTA-STS deliver only to the hosts listed here, with a valid certificate. Your server will not see what they refuse.</source>
        <translation>Von nun an stellen Absender, die MTA-STS beachten, nur noch an die hier aufgeführten Hosts mit gültigem Zertifikat zu. Ihr Server sieht nicht, was sie ablehnen.</translation>
    </message>
    <message>
        <source>This prepares the policy file. Publish it first, see that it is served, then give the record a new id.</source>
        <translation>Dies bereitet die Richtliniendatei vor. Zuerst die Datei veröffentlichen, prüfen, ob sie ausgeliefert wird, und dann dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>Who &amp;answers for it</source>
        <translation>Wer die Ver&amp;antwortung trägt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer die Verantwortung trägt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Name, time and reason are kept with the plan.</source>
        <translation>Name, Zeit und Grund werden mit dem Plan aufbewahrt.</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Zum Fortfahren %1 eingeben.</translation>
    </message>
    <message>
        <source>Write who answers for it.</source>
        <translation>Angeben, wer die Verantwortung trägt.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Den Grund angeben.</translation>
    </message>
    <message>
        <source>The plan does not open this stage yet.</source>
        <translation>Der Plan gibt diese Stufe noch nicht frei.</translation>
    </message>
</context>
<context>
    <name>gatepost::PreviewJob</name>
    <message>
        <source>A Gatepost file is an archive for the program; there is nothing to read in it.</source>
        <translation>Eine Gatepost-Datei ist ein Archiv für das Programm; darin gibt es nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>gatepost::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Vorherige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Größe der Vorschau</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Die Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The beginning of the file, %1 in all</source>
        <translation>Der Anfang der Datei, insgesamt %1</translation>
    </message>
</context>
<context>
    <name>gatepost::ProblemsPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
</context>
<context>
    <name>gatepost::ProfileBar</name>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Manage…</source>
        <translation>&amp;Verwalten…</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Profile verwalten</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Take the name</source>
        <translation>Namen übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Name des neuen Profils</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>New name of the profile</source>
        <translation>Neuer Name des Profils</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The profile %1 is deleted. Undo last change brings it back.</source>
        <translation>Das Profil %1 ist gelöscht. „Letzte Änderung rückgängig“ stellt es wieder her.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport this one…</source>
        <translation>Dieses e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>&amp;Alle exportieren…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This file has no profiles of Gatepost.</source>
        <translation>Diese Datei enthält keine Gatepost-Profile.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>The profiles are imported. Choose one to use it.</source>
        <translation>Die Profile sind importiert. Zum Verwenden eines auswählen.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>The profiles are in %1.</source>
        <translation>Die Profile sind in %1.</translation>
    </message>
</context>
<context>
    <name>gatepost::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>gatepost::RawLogModel</name>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>To or from</source>
        <translation>An oder von</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>gatepost::RawLogView</name>
    <message>
        <source>Raw log</source>
        <translation>Rohprotokoll</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Chosen line of the raw log</source>
        <translation>Gewählte Zeile des Rohprotokolls</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the raw log</source>
        <translation>Im Rohprotokoll suchen</translation>
    </message>
    <message>
        <source>The chosen lines, or all that are shown</source>
        <translation>Die gewählten Zeilen oder alle angezeigten</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Als Text &amp;speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Show %1, %n line(s)</source>
        <translation>
            <numerusform>%1 anzeigen, %n Zeile</numerusform>
            <numerusform>%1 anzeigen, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Es wurde noch nichts abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n Zeile.</numerusform>
            <numerusform>%n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: %1.</source>
        <translation>
            <numerusform>%n ausgeblendet: %1.</numerusform>
            <numerusform>%n ausgeblendet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: without “%1”.</source>
        <translation>
            <numerusform>%n ausgeblendet: ohne „%1“.</numerusform>
            <numerusform>%n ausgeblendet: ohne „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are left out.</source>
        <translation>
            <numerusform>%n weitere Zeile ist weggelassen.</numerusform>
            <numerusform>%n weitere Zeilen sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Save the raw log</source>
        <translation>Rohprotokoll speichern</translation>
    </message>
    <message>
        <source>Not saved: %1. Nothing else was changed.</source>
        <translation>Nicht gespeichert: %1. Sonst wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>gatepost::RecordChecker</name>
    <message>
        <source>Record checker</source>
        <translation>Eintragsprüfer</translation>
    </message>
    <message>
        <source>TXT records, one on each line</source>
        <translation>TXT-Einträge, einer pro Zeile</translation>
    </message>
    <message>
        <source>What senders make of them</source>
        <translation>Was Absender daraus machen</translation>
    </message>
    <message>
        <source>The TXT records of _mta-sts or of _smtp._tls, all of one name together.</source>
        <translation>Die TXT-Einträge von _mta-sts oder von _smtp._tls, alle eines Namens zusammen.</translation>
    </message>
    <message>
        <source>&amp;Records, one on each line</source>
        <translation>&amp;Einträge, einer pro Zeile</translation>
    </message>
    <message>
        <source>Senders send TLS reports to this record.</source>
        <translation>Absender senden TLS-Berichte an diesen Eintrag.</translation>
    </message>
    <message>
        <source>Senders send no TLS reports.</source>
        <translation>Absender senden keine TLS-Berichte.</translation>
    </message>
    <message>
        <source>Senders look for the policy; the record id is %1.</source>
        <translation>Absender suchen die Richtlinie; die id des Eintrags ist %1.</translation>
    </message>
    <message>
        <source>Senders find no MTA-STS record.</source>
        <translation>Absender finden keinen MTA-STS-Eintrag.</translation>
    </message>
</context>
<context>
    <name>gatepost::ResultPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird erstellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 (%2%3).</source>
        <translation>%1 gespeichert (%2%3).</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>gatepost::RunningHosts</name>
    <message>
        <source>… connecting (%1 s)</source>
        <translation>… Verbindungsaufbau (%1 s)</translation>
    </message>
    <message>
        <source>… waiting for greeting (%1 s; some servers delay on purpose)</source>
        <translation>… wartet auf Begrüßung (%1 s; manche Server verzögern absichtlich)</translation>
    </message>
    <message>
        <source>… asking for STARTTLS (%1 s)</source>
        <translation>… fragt nach STARTTLS (%1 s)</translation>
    </message>
    <message>
        <source>… TLS handshake (%1 s)</source>
        <translation>… TLS-Handshake (%1 s)</translation>
    </message>
    <message>
        <source>MX hosts</source>
        <translation>MX-Hosts</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>▸ Show live &amp;log</source>
        <translation>▸ &amp;Live-Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show the live log</source>
        <translation>Live-Protokoll anzeigen</translation>
    </message>
    <message>
        <source>… queued</source>
        <translation>… in der Warteschlange</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>certificate checked</source>
        <translation>Zertifikat geprüft</translation>
    </message>
</context>
<context>
    <name>gatepost::SavePage</name>
    <message>
        <source>Is it right, and where does it go?</source>
        <translation>Stimmt es, und wohin kommt es?</translation>
    </message>
    <message>
        <source>&amp;Open when done</source>
        <translation>Danach ö&amp;ffnen</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>Na&amp;chfragen</translation>
    </message>
    <message>
        <source>N&amp;umber it</source>
        <translation>N&amp;ummerieren</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Kee&amp;p both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>If it exists</source>
        <translation>Falls vorhanden</translation>
    </message>
    <message>
        <source>This is on a removable medium.</source>
        <translation>Dies liegt auf einem Wechseldatenträger.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name has %1 bytes; file systems take %2.</source>
        <translation>Der Name hat %1 Bytes; Dateisysteme erlauben %2.</translation>
    </message>
    <message>
        <source>The name holds a character that no file name may have.</source>
        <translation>Der Name enthält ein Zeichen, das in keinem Dateinamen vorkommen darf.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is not enough space: about %1 are needed, %2 are free.</source>
        <translation>Der Platz reicht nicht: Etwa %1 werden gebraucht, %2 sind frei.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>gatepost::ScopePage</name>
    <message>
        <source>What should be in it?</source>
        <translation>Was soll enthalten sein?</translation>
    </message>
    <message>
        <source>Audit &amp;again first</source>
        <translation>Zuerst &amp;erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) could not be tested from here (%1). The report will say so.</source>
        <translation>
            <numerusform>%n Schritt war von hier aus nicht prüfbar (%1). Der Bericht wird das angeben.</numerusform>
            <numerusform>%n Schritte waren von hier aus nicht prüfbar (%1). Der Bericht wird das angeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest audit was made %n day(s) ago.</source>
        <translation>
            <numerusform>Die älteste Prüfung liegt %n Tag zurück.</numerusform>
            <numerusform>Die älteste Prüfung liegt %n Tage zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The MX hosts were not asked from the same place in all of these audits.</source>
        <translation>Die MX-Hosts wurden nicht bei allen diesen Prüfungen von derselben Stelle aus abgefragt.</translation>
    </message>
    <message>
        <source>Choose what should be in it.</source>
        <translation>Auswählen, was enthalten sein soll.</translation>
    </message>
    <message>
        <source>This was closed meanwhile. Choose something else, or open it again.</source>
        <translation>Dies wurde inzwischen geschlossen. Etwas anderes auswählen oder es wieder öffnen.</translation>
    </message>
    <message>
        <source>There is nothing in it. Choose something else.</source>
        <translation>Es ist nichts darin. Etwas anderes auswählen.</translation>
    </message>
</context>
<context>
    <name>gatepost::ScriptDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Copy this script to a machine that may use port 25 and run it with sh. It needs openssl; it contacts %1 once each.</source>
        <translation>1. Dieses Skript auf einen Rechner kopieren, der Port 25 benutzen darf, und mit sh ausführen. Es braucht openssl; es kontaktiert je einmal %1.</translation>
    </message>
    <message>
        <source>Test from a server of yours</source>
        <translation>Von einem eigenen Server aus testen</translation>
    </message>
    <message>
        <source>&amp;Copy the script</source>
        <translation>Skript &amp;kopieren</translation>
    </message>
    <message>
        <source>Output of the script</source>
        <translation>Ausgabe des Skripts</translation>
    </message>
    <message>
        <source>the output, dropped or pasted</source>
        <translation>die Ausgabe, hierher gezogen oder eingefügt</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>2. Drop its output here, or paste it.</source>
        <translation>2. Seine Ausgabe hierher ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>The result is marked “imported” in evidence and reports.</source>
        <translation>Das Ergebnis wird in Belegen und Berichten als „importiert“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>gatepost::SettingControl</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
</context>
<context>
    <name>gatepost::Settings</name>
    <message>
        <source>Restore %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. They count until Gatepost ends. Make room on the disk, or check whether the file may be written.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden. Sie gelten, bis Gatepost beendet wird. Auf dem Datenträger Platz schaffen oder prüfen, ob die Datei beschreibbar ist.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen. Type it again.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen. Bitte neu eingeben.</translation>
    </message>
    <message>
        <source>There is a profile of that name.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There are %1 profiles, which is as many as there can be.</source>
        <translation>Es gibt %1 Profile; mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>A profile of this file has no name that could be shown.</source>
        <translation>Ein Profil dieser Datei hat keinen Namen, der sich anzeigen lässt.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Dies ist kein Text.</translation>
    </message>
    <message>
        <source>%1 of the profile %2 cannot be used: %3</source>
        <translation>%1 des Profils %2 ist nicht verwendbar: %3</translation>
    </message>
    <message>
        <source>This file has no profiles of Gatepost.</source>
        <translation>Diese Datei enthält keine Gatepost-Profile.</translation>
    </message>
    <message>
        <source>These profiles were written by a newer Gatepost. Nothing was imported.</source>
        <translation>Diese Profile wurden von einem neueren Gatepost geschrieben. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There would be more than %1 profiles. Nothing was imported.</source>
        <translation>Es wären mehr als %1 Profile. Es wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n profile(s)</source>
        <translation>
            <numerusform>%n Profil importieren</numerusform>
            <numerusform>%n Profile importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Restore all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
</context>
<context>
    <name>gatepost::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Enter goes to the setting, F3 to the next hit</source>
        <translation>Eingabetaste springt zur Einstellung, F3 zum nächsten Treffer</translation>
    </message>
    <message>
        <source>&amp;Restore this page</source>
        <translation>&amp;Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 was not changed: %2 Close again to leave it as it was.</source>
        <translation>%1 wurde nicht geändert: %2 Noch einmal schließen, um es beim alten Wert zu belassen.</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>Letzte Änderung &amp;rückgängig</translation>
    </message>
</context>
<context>
    <name>gatepost::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>The us&amp;ual keys</source>
        <translation>Die ü&amp;blichen Tasten</translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>changed; usually none</source>
        <translation>geändert; üblich: keine</translation>
    </message>
    <message>
        <source>changed; usually %1</source>
        <translation>geändert; üblich: %1</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>%1 is taken by: %2. Using it here takes it away there.</source>
        <translation>%1 ist belegt durch: %2. Wird es hier verwendet, entfällt es dort.</translation>
    </message>
</context>
<context>
    <name>gatepost::ShortenDialog</name>
    <message>
        <source>Go on before its time: %1</source>
        <translation>Vorzeitig fortfahren: %1</translation>
    </message>
    <message>
        <source>&amp;I answer for it</source>
        <translation>&amp;Ich trage die Verantwortung</translation>
    </message>
    <message>
        <source>What happens: %1</source>
        <translation>Was geschieht: %1</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer die Verantwortung trägt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who &amp;answers for it</source>
        <translation>Wer die Ver&amp;antwortung trägt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Name, time and reason are kept with the plan.</source>
        <translation>Name, Zeit und Grund werden mit dem Plan aufbewahrt.</translation>
    </message>
    <message>
        <source>Write who answers for it.</source>
        <translation>Angeben, wer die Verantwortung trägt.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Den Grund angeben.</translation>
    </message>
</context>
<context>
    <name>gatepost::StagePane</name>
    <message>
        <source>Conditions of this stage</source>
        <translation>Bedingungen dieser Stufe</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>Als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>Go on &amp;before its time…</source>
        <translation>Vor&amp;zeitig fortfahren…</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>not postponed</source>
        <translation>nicht verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;ostpone</source>
        <translation>Ver&amp;schieben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>If shortened: %1</source>
        <translation>Bei Verkürzung: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 answers for going on before its time, since %2: %3</source>
        <translation>%1 verantwortet das vorzeitige Weitergehen, seit %2: %3</translation>
    </message>
    <message>
        <source>&amp;Do stage %1…</source>
        <translation>Stufe %1 ausfü&amp;hren…</translation>
    </message>
    <message>
        <source>&amp;Prepare stage %1</source>
        <translation>Stufe %1 vor&amp;bereiten</translation>
    </message>
    <message>
        <source>Opens the pre-flight</source>
        <translation>Öffnet die Vorabprüfung</translation>
    </message>
    <message>
        <source>Makes the draft the policy of this stage</source>
        <translation>Macht den Entwurf zur Richtlinie dieser Stufe</translation>
    </message>
</context>
<context>
    <name>gatepost::StartPage</name>
    <message>
        <source>Check how senders see a domain</source>
        <translation>Sehen, wie Absender eine Domain sehen</translation>
    </message>
    <message>
        <source>Gatepost looks up the MTA-STS record, fetches the policy, compares it with the MX hosts and their certificates, and tells you what a compliant sender would do. It sends no mail and needs no account: everything stays on this computer.</source>
        <translation>Gatepost schlägt den MTA-STS-Eintrag nach, ruft die Richtlinie ab, vergleicht sie mit den MX-Hosts und ihren Zertifikaten und sagt Ihnen, was ein regelgerechter Absender täte. Es versendet keine Post und braucht kein Konto: Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>Mail-Domain</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Open the &amp;demo audit</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Works offline: Gatepost serves a small internet to itself, with good and broken domains to look at.</source>
        <translation>Geht offline: Gatepost bedient sich selbst mit einem kleinen Internet, mit guten und kaputten Domains zum Anschauen.</translation>
    </message>
    <message>
        <source>Gatepost will ask DNS via %1 and connect to port 443 of the policy host and port 25 of the MX hosts.</source>
        <translation>Gatepost fragt DNS über %1 und verbindet sich mit Port 443 des Richtlinien-Hosts und Port 25 der MX-Hosts.</translation>
    </message>
    <message>
        <source>&amp;Paste a bounce or a policy</source>
        <translation>&amp;Rückmeldung oder Richtlinie einfügen</translation>
    </message>
    <message>
        <source>Or press %1 anywhere: bounces, log lines, records, policies, the output of DNS tools, TLS reports and certificates are recognised.</source>
        <translation>Oder irgendwo %1 drücken: Rückmeldungen, Protokollzeilen, Einträge, Richtlinien, die Ausgabe von DNS-Programmen, TLS-Berichte und Zertifikate werden erkannt.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Domains audited before</source>
        <translation>Bereits geprüfte Domains</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>Zu&amp;letzt geprüft</translation>
    </message>
    <message>
        <source>Or start with</source>
        <translation>Oder beginnen mit</translation>
    </message>
    <message>
        <source>&amp;Write a first policy</source>
        <translation>Erste Richtlinie &amp;schreiben</translation>
    </message>
    <message>
        <source>%1: the policy file, its place on the web and the DNS records, step by step.</source>
        <translation>%1: die Richtliniendatei, ihr Platz im Web und die DNS-Einträge, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Or drop it here: saved audits (.gatepost), policy files, bounces and logs.</source>
        <translation>Oder hier ablegen: gespeicherte Prüfungen (.gatepost), Richtliniendateien, Unzustellbarkeitsmeldungen und Protokolle.</translation>
    </message>
    <message>
        <source>What is sent, e&amp;xactly?</source>
        <translation>Was &amp;genau wird gesendet?</translation>
    </message>
    <message>
        <source>No audit open</source>
        <translation>Keine Prüfung geöffnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatepost::StatusLine</name>
    <message>
        <source>Port 25: open</source>
        <translation>Port 25: offen</translation>
    </message>
    <message>
        <source>Port 25: no host answered</source>
        <translation>Port 25: kein Host antwortete</translation>
    </message>
    <message>
        <source>Port 25: may be blocked here</source>
        <translation>Port 25: hier vielleicht gesperrt</translation>
    </message>
    <message>
        <source>Port 25: BLOCKED HERE</source>
        <translation>Port 25: HIER GESPERRT</translation>
    </message>
    <message>
        <source>Port 25: not tried yet</source>
        <translation>Port 25: noch nicht versucht</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n check(s) passed.</source>
        <translation>
            <numerusform>Angehalten. %n Prüfpunkt bestanden.</numerusform>
            <numerusform>Angehalten. %n Prüfpunkte bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another resolver</source>
        <translation>Anderen Resolver wählen</translation>
    </message>
    <message>
        <source>Test from elsewhere</source>
        <translation>Von anderswo testen</translation>
    </message>
    <message>
        <source>Shows the list of findings</source>
        <translation>Zeigt die Liste der Befunde</translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Port 25: %1</source>
        <translation>Port 25: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by filter</source>
        <translation>
            <numerusform>%n durch Filter ausgeblendet</numerusform>
            <numerusform>%n durch Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n host(s) not tested.</source>
        <translation>
            <numerusform>Fertig, %n Host nicht getestet.</numerusform>
            <numerusform>Fertig, %n Hosts nicht getestet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in %1. %n check(s) passed.</source>
        <translation>
            <numerusform>Fertig in %1. %n Prüfpunkt bestanden.</numerusform>
            <numerusform>Fertig in %1. %n Prüfpunkte bestanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::StepButton</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Schritt %1: %2, %3</translation>
    </message>
    <message>
        <source>Not judged, because step %1 failed</source>
        <translation>Nicht beurteilt, weil Schritt %1 gescheitert ist</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>nach Schritt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>skipped after step %1</source>
        <translation>übersprungen nach Schritt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press it to see the findings of this step alone.</source>
        <translation>Drücken, um nur die Befunde dieses Schritts zu sehen.</translation>
    </message>
</context>
<context>
    <name>gatepost::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Nä&amp;chste</translation>
    </message>
</context>
<context>
    <name>gatepost::SummaryPage</name>
    <message>
        <source>Look at every file</source>
        <translation>Jede Datei ansehen</translation>
    </message>
    <message>
        <source>Nothing is written before Save.</source>
        <translation>Vor „Speichern“ wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>a &amp;folder</source>
        <translation>ein &amp;Ordner</translation>
    </message>
    <message>
        <source>a &amp;zip archive</source>
        <translation>ein &amp;ZIP-Archiv</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Replace an earlier export there</source>
        <translation>Einen früheren Export dort &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern unter</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Where should it be saved?</source>
        <translation>Wo soll gespeichert werden?</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>gatepost::SwitchOffDialog</name>
    <message>
        <source>Switch off MTA-STS for %1</source>
        <translation>MTA-STS für %1 abschalten</translation>
    </message>
    <message>
        <source>&amp;Prepare mode none</source>
        <translation>Modus none &amp;vorbereiten</translation>
    </message>
    <message>
        <source>Senders remember the policy. Deleting record and file does not switch it off: senders that remember enforce keep refusing, and take a missing file for an attack.</source>
        <translation>Absender merken sich die Richtlinie. Eintrag und Datei zu löschen schaltet sie nicht ab: Absender, die sich enforce gemerkt haben, lehnen weiter ab und halten eine fehlende Datei für einen Angriff.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Die Reihenfolge</translation>
    </message>
    <message>
        <source>Keep both online until senders have forgotten every earlier policy.</source>
        <translation>Beide online lassen, bis die Absender jede frühere Richtlinie vergessen haben.</translation>
    </message>
    <message>
        <source>Earlier policies that senders may still hold</source>
        <translation>Frühere Richtlinien, die sich Absender noch gemerkt haben können</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>max_age</source>
        <translation>max_age</translation>
    </message>
    <message>
        <source>Last seen live</source>
        <translation>Zuletzt live gesehen</translation>
    </message>
    <message>
        <source>May be cached until</source>
        <translation>Vielleicht gemerkt bis</translation>
    </message>
    <message>
        <source>I &amp;know these are all</source>
        <translation>Ich &amp;weiß, das sind alle</translation>
    </message>
    <message>
        <source>There may be &amp;others: plan for 1 year</source>
        <translation>Es kann &amp;andere geben: 1 Jahr einplanen</translation>
    </message>
    <message>
        <source>Put this date into my &amp;calendar (.ics)</source>
        <translation>Dieses Datum in meinen &amp;Kalender eintragen (.ics)</translation>
    </message>
    <message>
        <source>&amp;Watch and remind me</source>
        <translation>&amp;Beobachten und mich erinnern</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Die Termine</translation>
    </message>
    <message>
        <source>Stages and dates</source>
        <translation>Stufen und Termine</translation>
    </message>
    <message>
        <source>This makes the draft the policy below and keeps the plan with it. Nothing is published by Gatepost.</source>
        <translation>Dies macht den Entwurf zur untenstehenden Richtlinie und bewahrt den Plan bei ihm auf. Gatepost veröffentlicht nichts.</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>Richtliniendatei</translation>
    </message>
    <message>
        <source>Publish the file first, see that it is served, then give the record a new id.</source>
        <translation>Zuerst die Datei veröffentlichen, prüfen, ob sie ausgeliefert wird, und dann dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>%1  ▲ long</source>
        <translation>%1  ▲ lang</translation>
    </message>
    <message>
        <source>%1 (live)</source>
        <translation>%1 (live)</translation>
    </message>
    <message>
        <source>Keep https://mta-sts.%1 and the record until %2</source>
        <translation>https://mta-sts.%1 und den Eintrag bis %2 behalten</translation>
    </message>
    <message>
        <source>Say whether these are all.</source>
        <translation>Angeben, ob das alle sind.</translation>
    </message>
    <message>
        <source>Keep both parts online until %1. Removing earlier does not switch MTA-STS off for senders that remember it.</source>
        <translation>Beide Teile bis %1 online lassen. Früheres Entfernen schaltet MTA-STS nicht ab für Absender, die es sich gemerkt haben.</translation>
    </message>
    <message>
        <source>Mode of a policy that is not listed</source>
        <translation>Modus einer nicht aufgeführten Richtlinie</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>max_age of a policy that is not listed, in seconds</source>
        <translation>max_age einer nicht aufgeführten Richtlinie, in Sekunden</translation>
    </message>
    <message>
        <source>Last day on which that policy was live</source>
        <translation>Letzter Tag, an dem diese Richtlinie live war</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add the policy to the list</source>
        <translation>Die Richtlinie zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen policy that was added by hand</source>
        <translation>Die gewählte, von Hand hinzugefügte Richtlinie entfernen</translation>
    </message>
    <message>
        <source>One &amp;that is not listed</source>
        <translation>Eine &amp;nicht aufgeführte</translation>
    </message>
    <message>
        <source>&amp;max_age</source>
        <translation>&amp;max_age</translation>
    </message>
    <message>
        <source>&amp;last live on</source>
        <translation>zu&amp;letzt live am</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>gatepost::TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>gatepost::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>gatepost::TimelineView</name>
    <message>
        <source>What ends first</source>
        <translation>Was zuerst abläuft</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitachse als Tabelle</translation>
    </message>
    <message>
        <source>Chosen row of the timeline</source>
        <translation>Gewählte Zeile der Zeitachse</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Look ahead %1</source>
        <translation>Vorausschau %1</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Ctrl+T changes between chart and table</source>
        <translation>Strg+T wechselt zwischen Diagramm und Tabelle</translation>
    </message>
    <message>
        <source>Copy or &amp;save</source>
        <translation>Kopieren oder &amp;speichern</translation>
    </message>
    <message>
        <source>Copy or save the timeline</source>
        <translation>Zeitachse kopieren oder speichern</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als S&amp;VG speichern…</translation>
    </message>
    <message>
        <source>No audit yet.</source>
        <translation>Noch keine Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are left out.</source>
        <translation>
            <numerusform>%n weitere Zeile ist weggelassen.</numerusform>
            <numerusform>%n weitere Zeilen sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitachse speichern</translation>
    </message>
</context>
<context>
    <name>gatepost::UnsavedDialog</name>
    <message>
        <source>Unsaved draft</source>
        <translation>Nicht gespeicherter Entwurf</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Drafts are autosaved anyway; this asks only about the file on disk.</source>
        <translation>Entwürfe werden ohnehin automatisch gespeichert; hier geht es nur um die Datei auf dem Datenträger.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>gatepost::VerdictHeader</name>
    <message>
        <source>took %1 ms</source>
        <translation>dauerte %1 ms</translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation>dauerte %1 s</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>von diesem Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished steps</source>
        <translation>Fertige Schritte</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Copies verdict and findings as Markdown</source>
        <translation>Kopiert Ergebnis und Befunde als Markdown</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten fertig</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>Fix first: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>MX hosts %1</source>
        <translation>MX-Hosts %1</translation>
    </message>
    <message>
        <source>Test from &amp;elsewhere…</source>
        <translation>Von &amp;woanders prüfen…</translation>
    </message>
    <message>
        <source>MX hosts %1 of %2</source>
        <translation>MX-Hosts %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Show %n refused host(s)</source>
        <translation>
            <numerusform>%n abgelehnten Host anzeigen</numerusform>
            <numerusform>%n abgelehnte Hosts anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows them in the list</source>
        <translation>Zeigt sie in der Liste</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 steps</source>
        <translation>Angehalten nach %1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Use last &amp;known results</source>
        <translation>Zuletzt bekannte Er&amp;gebnisse verwenden</translation>
    </message>
    <message>
        <source>The audit of %1 has begun</source>
        <translation>Die Prüfung von %1 hat begonnen</translation>
    </message>
</context>
<context>
    <name>gatepost::WhatPage</name>
    <message>
        <source>What should be published?</source>
        <translation>Was soll veröffentlicht werden?</translation>
    </message>
    <message>
        <source>The policy of the draft, and where reports go.</source>
        <translation>Die Richtlinie des Entwurfs und das Ziel der Berichte.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>&amp;Reports about TLS (TLSRPT record)</source>
        <translation>&amp;Berichte über TLS (TLSRPT-Eintrag)</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichte an</translation>
    </message>
    <message>
        <source>D&amp;omain</source>
        <translation>D&amp;omain</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>The draft is not valid: senders would ignore it.</source>
        <translation>Der Entwurf ist nicht gültig: Absender würden ihn ignorieren.</translation>
    </message>
    <message>
        <source>Mend the problems on page 1 of the draft first.</source>
        <translation>Zuerst die Probleme auf Seite 1 des Entwurfs beheben.</translation>
    </message>
    <message>
        <source>Where should reports go?</source>
        <translation>Wohin sollen Berichte gehen?</translation>
    </message>
</context>
<context>
    <name>gatepost::WherePage</name>
    <message>
        <source>Where will the file live?</source>
        <translation>Wo wird die Datei liegen?</translation>
    </message>
    <message>
        <source>The web server or service behind the policy host.</source>
        <translation>Der Webserver oder Dienst hinter dem Richtlinien-Host.</translation>
    </message>
    <message>
        <source>Options of the place</source>
        <translation>Optionen dieses Ortes</translation>
    </message>
    <message>
        <source>Choose a place.</source>
        <translation>Einen Ort auswählen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows how senders see the MTA-STS deployment of a mail domain.</source>
        <translation>Zeigt, wie Absender den MTA-STS-Einsatz einer Mail-Domain sehen.</translation>
    </message>
    <message>
        <source>opens the demo audit</source>
        <translation>öffnet die Demo</translation>
    </message>
    <message>
        <source>walks the screens and writes pictures of them to this folder</source>
        <translation>geht durch die Ansichten und schreibt Bilder davon in diesen Ordner</translation>
    </message>
    <message>
        <source>the DNS servers to ask, with commas; for laboratories</source>
        <translation>die zu fragenden DNS-Server, mit Kommas; für Labore</translation>
    </message>
    <message>
        <source>a PEM file of the only authorities to trust; for laboratories</source>
        <translation>eine PEM-Datei mit den einzigen Stellen, denen vertraut wird; für Labore</translation>
    </message>
    <message>
        <source>takes this network for public; for laboratories</source>
        <translation>hält dieses Netz für öffentlich; für Labore</translation>
    </message>
    <message>
        <source>a file with DS or DNSKEY records of the DNS root; for laboratories</source>
        <translation>eine Datei mit DS- oder DNSKEY-Einträgen der DNS-Wurzel; für Labore</translation>
    </message>
    <message>
        <source>mail domains to audit at once, and saved audits to open</source>
        <translation>Mail-Domains, die sofort geprüft werden, und gespeicherte Prüfungen, die geöffnet werden</translation>
    </message>
</context>
</TS>
