<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Judge audits saved with --format json again, as of today, without the network.</source>
        <translation>Mit --format json gespeicherte Audits neu beurteilen, nach dem Stand von heute und ohne Netz.</translation>
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
        <source>gatepost-cli audits MTA-STS deployments (RFC 8461).

  gatepost-cli audit DOMAIN…        what senders see, and what they do
  gatepost-cli lint policy FILE|-   check a policy file or a record offline
  gatepost-cli match HOST PATTERN…  compare an MX host with mx lines
  gatepost-cli probe script DOMAIN  a script that tests the MX hosts from another machine
  gatepost-cli explain FILE|-       what a bounce, a record or any other text means
  gatepost-cli findings             everything Gatepost can find, and what it means
  gatepost-cli lab                  a small internet on loopback to try it on

  gatepost-cli audit --demo         audits that lab at once
  gatepost-cli COMMAND --help       options of a command
  gatepost-cli --version
</source>
        <translation>gatepost-cli prüft MTA-STS-Einrichtungen (RFC 8461).

  gatepost-cli audit DOMAIN…        was Absender sehen und was sie tun
  gatepost-cli lint policy DATEI|-  Richtliniendatei oder Eintrag ohne Netz prüfen
  gatepost-cli match HOST MUSTER…   einen MX-Host mit mx-Zeilen vergleichen
  gatepost-cli probe script DOMAIN  Skript, das die MX-Hosts von einem anderen Rechner aus prüft
  gatepost-cli explain DATEI|-      was ein Bounce, ein Eintrag oder ein anderer Text bedeutet
  gatepost-cli findings             alles, was Gatepost finden kann, und was es bedeutet
  gatepost-cli lab                  ein kleines Internet auf Loopback zum Ausprobieren

  gatepost-cli audit --demo         prüft dieses Labor sofort
  gatepost-cli BEFEHL --help        die Optionen eines Befehls
  gatepost-cli --version
</translation>
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
        <source>text, json, markdown, html or csv (text).</source>
        <translation>text, json, markdown, html oder csv (text).</translation>
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
        <source>--format must be text, json, markdown, html or csv</source>
        <translation>--format muss text, json, markdown, html oder csv sein</translation>
    </message>
    <message>
        <source>--marking may have at most 60 characters</source>
        <translation>--marking darf höchstens 60 Zeichen haben</translation>
    </message>
    <message>
        <source>system, or ADDRESS[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query.</source>
        <translation>system oder ADRESSE[:PORT], tls://HOST[:PORT][#NAME], https://HOST/dns-query.</translation>
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
        <source>Add the line “mx: %3”: a wildcard stands for one label.</source>
        <translation>Fügen Sie die Zeile „mx: %3“ hinzu: Ein Platzhalter steht für einen Namensteil.</translation>
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
        <source>%1 does not answer on port 25: %2</source>
        <translation>%1 antwortet nicht auf Port 25: %2</translation>
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
        <source>%1 does not answer at %2: %3</source>
        <translation>%1 antwortet unter %2 nicht: %3</translation>
    </message>
    <message>
        <source>Senders that try this address first lose time.</source>
        <translation>Absender, die diese Adresse zuerst versuchen, verlieren Zeit.</translation>
    </message>
    <message>
        <source>%1 turned us away: %2</source>
        <translation>%1 hat uns abgewiesen: %2</translation>
    </message>
    <message>
        <source>This may concern the address we come from only.</source>
        <translation>Das betrifft vielleicht nur die Adresse, von der wir kommen.</translation>
    </message>
    <message>
        <source>Test from another address.</source>
        <translation>Prüfen Sie von einer anderen Adresse aus.</translation>
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
        <source>max_age is %1 seconds; two weeks or more protect better</source>
        <translation>max_age ist %1 Sekunden; zwei Wochen oder mehr schützen besser</translation>
    </message>
    <message>
        <source>Senders forget the policy sooner: whoever blocks the renewal that long removes the protection.</source>
        <translation>Absender vergessen die Richtlinie früher: Wer die Erneuerung so lange verhindert, nimmt den Schutz weg.</translation>
    </message>
    <message>
        <source>Raise it to 1209600 or more.</source>
        <translation>Erhöhen Sie auf 1209600 oder mehr.</translation>
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
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Enforcing and working</source>
        <translation>Erzwungen und wirksam</translation>
    </message>
    <message>
        <source>Enforcing, but %1 of %2 MX hosts are refused</source>
        <translation>Erzwungen, aber %1 von %2 MX-Hosts werden abgelehnt</translation>
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
        <source>There is no MTA-STS record. Senders use TLS if your servers offer it, without checking who answers.</source>
        <translation>Es gibt keinen MTA-STS-Eintrag. Absender verwenden TLS, wenn Ihre Server es anbieten, und prüfen nicht, wer antwortet.</translation>
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
</context>
<context>
    <name>gatepost::AuditWorkspace</name>
    <message>
        <source>Raw log</source>
        <translation>Rohprotokoll</translation>
    </message>
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
        <source>Stopped after %1. The findings below are what was known then.</source>
        <translation>Angehalten nach %1. Die Befunde unten sind, was bis dahin bekannt war.</translation>
    </message>
    <message>
        <source>Audit again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>The time limit ended the audit after %1.</source>
        <translation>Die Zeitgrenze beendete die Prüfung nach %1.</translation>
    </message>
    <message>
        <source>%1 does not exist in DNS. Is it spelt right?</source>
        <translation>%1 gibt es im DNS nicht. Ist es richtig geschrieben?</translation>
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
        <source>Certificates</source>
        <translation>Zertifikate</translation>
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
        <source>Copy the certificates</source>
        <translation>Zertifikate kopieren</translation>
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
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>For a terminal with dig, curl and openssl. The commands ask the same server the same question.</source>
        <translation>Für ein Terminal mit dig, curl und openssl. Die Befehle stellen demselben Server dieselbe Frage.</translation>
    </message>
    <message>
        <source>Step %1 (%2), %3</source>
        <translation>Schritt %1 (%2), %3</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Fix first: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Seen %1 from %2. Source: %3.</source>
        <translation>Gesehen %1 von %2. Quelle: %3.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>TLS reports: %1</source>
        <translation>TLS-Berichte: %1</translation>
    </message>
    <message>
        <source>How senders tell of it</source>
        <translation>Wie Absender davon erzählen</translation>
    </message>
</context>
<context>
    <name>gatepost::FindingsModel</name>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1, %2, Schritt %3</translation>
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
        <source>Show all steps</source>
        <translation>Alle Schritte zeigen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>All findings: %1</source>
        <translation>Alle Befunde: %1</translation>
    </message>
    <message>
        <source>Hide passed checks</source>
        <translation>Bestandenes verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n passed check(s)</source>
        <translation>
            <numerusform>%n bestandene Prüfung zeigen</numerusform>
            <numerusform>%n bestandene Prüfungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>These may still change.</source>
        <translation>Das kann sich noch ändern.</translation>
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
        <source>%1: answers</source>
        <translation>%1: antwortet</translation>
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
        <source>Report as &amp;text…</source>
        <translation>Bericht als &amp;Text…</translation>
    </message>
    <message>
        <source>Audit as &amp;JSON…</source>
        <translation>Prüfung als &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in the findings</source>
        <translation>In den Befunden &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
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
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Gatepost</source>
        <translation>&amp;Über Gatepost</translation>
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
        <source>&amp;Profile</source>
        <translation>P&amp;rofil</translation>
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
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>1 Audit</source>
        <translation>1 Prüfung</translation>
    </message>
    <message>
        <source>Audit workspace</source>
        <translation>Arbeitsbereich Prüfung</translation>
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
        <source>Checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n check(s) passed.</source>
        <translation>
            <numerusform>Fertig. %n Prüfung bestanden.</numerusform>
            <numerusform>Fertig. %n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Port 25: open</source>
        <translation>Port 25: offen</translation>
    </message>
    <message>
        <source>Port 25: may be blocked here</source>
        <translation>Port 25: hier vielleicht gesperrt</translation>
    </message>
    <message>
        <source>Port 25: not tried yet</source>
        <translation>Port 25: noch nicht versucht</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>About Gatepost</source>
        <translation>Über Gatepost</translation>
    </message>
    <message>
        <source>Gatepost %1

Shows how senders see the MTA-STS deployment of a mail domain (RFC 8461).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Gatepost %1

Zeigt, wie Absender den MTA-STS-Einsatz einer Mail-Domain sehen (RFC 8461).

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n check(s) passed.</source>
        <translation>
            <numerusform>Angehalten. %n Prüfung bestanden.</numerusform>
            <numerusform>Angehalten. %n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port 25: no host answered</source>
        <translation>Port 25: kein Host hat geantwortet</translation>
    </message>
    <message>
        <source>Port 25: BLOCKED HERE</source>
        <translation>Port 25: HIER GESPERRT</translation>
    </message>
    <message>
        <source>Test the &amp;MX hosts from elsewhere…</source>
        <translation>Die &amp;MX-Hosts von woanders prüfen…</translation>
    </message>
    <message>
        <source>Port 25: %1</source>
        <translation>Port 25: %1</translation>
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
</context>
<context>
    <name>gatepost::MarkWidget</name>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
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
    <name>gatepost::PipelineView</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>skipped after step %1</source>
        <translation>übersprungen nach Schritt %1</translation>
    </message>
    <message>
        <source>Steps of the audit</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
</context>
<context>
    <name>gatepost::StepButton</name>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
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
        <source>after %1</source>
        <translation>nach %1</translation>
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
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows how senders see the MTA-STS deployment of a mail domain.</source>
        <translation>Zeigt, wie Absender den MTA-STS-Einsatz einer Mail-Domain sehen.</translation>
    </message>
    <message>
        <source>the mail domain to audit at once</source>
        <translation>die Mail-Domain, die sofort geprüft wird</translation>
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
</context>
</TS>
