<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptedRisk</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditChanges</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1 (%n day(s))</source>
        <translation>
            <numerusform>until %1 (%n day)</numerusform>
            <numerusform>until %1 (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of MX hosts.</source>
        <translation>
            <numerusform>%n more change of MX hosts.</numerusform>
            <numerusform>%n more changes of MX hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditFile</name>
    <message numerus="yes">
        <source>The document holds %n audit(s); one can be opened.</source>
        <translation>
            <numerusform>The document holds %n audit; one can be opened.</numerusform>
            <numerusform>The document holds %n audits; one can be opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message numerus="yes">
        <source>expired: %1 (%n day(s) ago)</source>
        <translation>
            <numerusform>expired: %1 (%n day ago)</numerusform>
            <numerusform>expired: %1 (%n days ago)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %1 (%n day(s) left)</source>
        <translation>
            <numerusform>valid %1 (%n day left)</numerusform>
            <numerusform>valid %1 (%n days left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n bit</numerusform>
            <numerusform>%1, %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n domain(s). Name up to three of them to see their findings.</source>
        <translation>
            <numerusform>%n domain. Name up to three of them to see their findings.</numerusform>
            <numerusform>%n domains. Name up to three of them to see their findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>--format gatepost takes one audit, not %n</source>
        <translation>
            <numerusform>--format gatepost takes one audit, not %n</numerusform>
            <numerusform>--format gatepost takes one audit, not %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1. Begin with README.txt.</source>
        <translation>
            <numerusform>%n file in %1. Begin with README.txt.</numerusform>
            <numerusform>%n files in %1. Begin with README.txt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds %n audit(s), not one</source>
        <translation>
            <numerusform>holds %n audit, not one</numerusform>
            <numerusform>holds %n audits, not one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dane</name>
    <message numerus="yes">
        <source>a digest of %n octet(s)</source>
        <translation>
            <numerusform>a digest of %n octet</numerusform>
            <numerusform>a digest of %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftLint</name>
    <message numerus="yes">
        <source>Add %n name(s)</source>
        <translation>
            <numerusform>Add %n name</numerusform>
            <numerusform>Add %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer as a packet, %n octet(s):</source>
        <translation>
            <numerusform>The answer as a packet, %n octet:</numerusform>
            <numerusform>The answer as a packet, %n octets:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file, %n octet(s):</source>
        <translation>
            <numerusform>The file, %n octet:</numerusform>
            <numerusform>The file, %n octets:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replies of the server, %n octet(s):</source>
        <translation>
            <numerusform>The replies of the server, %n octet:</numerusform>
            <numerusform>The replies of the server, %n octets:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate (DER), %n octet(s):</source>
        <translation>
            <numerusform>The certificate (DER), %n octet:</numerusform>
            <numerusform>The certificate (DER), %n octets:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more octet(s)</source>
        <translation>
            <numerusform>… %n more octet</numerusform>
            <numerusform>… %n more octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOctets</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPackage</name>
    <message numerus="yes">
        <source>Look at it as a sender does, once the old record has left the caches (%n minute(s)).</source>
        <translation>
            <numerusform>Look at it as a sender does, once the old record has left the caches (%n minute).</numerusform>
            <numerusform>Look at it as a sender does, once the old record has left the caches (%n minutes).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCopy</name>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %n more line</numerusform>
            <numerusform>… %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>0 of %n MX host(s) reached</source>
        <translation>
            <numerusform>0 of %n MX host reached</numerusform>
            <numerusform>0 of %n MX hosts reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveCheck</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MxNodes</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in %1</source>
        <translation>
            <numerusform>%n host in %1</numerusform>
            <numerusform>%n hosts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificates of %n host(s)</source>
        <translation>
            <numerusform>certificates of %n host</numerusform>
            <numerusform>certificates of %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line %1, covers %n host(s)</source>
        <translation>
            <numerusform>line %1, covers %n host</numerusform>
            <numerusform>line %1, covers %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPrint</name>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>The printer stopped after %n page.</numerusform>
            <numerusform>The printer stopped after %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message numerus="yes">
        <source>All observations are attached to this file as %1 (%n octet(s) of JSON). Gatepost judges them again: gatepost-cli audit --saved %1.</source>
        <translation>
            <numerusform>All observations are attached to this file as %1 (%n octet of JSON). Gatepost judges them again: gatepost-cli audit --saved %1.</numerusform>
            <numerusform>All observations are attached to this file as %1 (%n octets of JSON). Gatepost judges them again: gatepost-cli audit --saved %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the action plan</source>
        <translation>
            <numerusform>%n more in the action plan</numerusform>
            <numerusform>%n more in the action plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n check passed.</numerusform>
            <numerusform>%n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under “%1”</source>
        <translation>
            <numerusform>%n more under “%1”</numerusform>
            <numerusform>%n more under “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) that are good and end later are not listed here; the HTML report has them all.</source>
        <translation>
            <numerusform>%n certificate that is good and ends later is not listed here; the HTML report has it.</numerusform>
            <numerusform>%n certificates that are good and end later are not listed here; the HTML report has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n reporter(s)</source>
        <translation>
            <numerusform>%n reporter</numerusform>
            <numerusform>%n reporters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of reports without MTA-STS failures</source>
        <translation>
            <numerusform>%n day of reports without MTA-STS failures</numerusform>
            <numerusform>%n days of reports without MTA-STS failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from at least %n reporter(s)</source>
        <translation>
            <numerusform>%1, from at least %n reporter</numerusform>
            <numerusform>%1, from at least %n reporters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are here: %1 since %2, %3 of %n day(s)</source>
        <translation>
            <numerusform>You are here: %1 since %2, %3 of %n day</numerusform>
            <numerusform>You are here: %1 since %2, %3 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of reports before, so that it is known that they arrive.</source>
        <translation>
            <numerusform>%n day of reports before, so that it is known that they arrive.</numerusform>
            <numerusform>%n days of reports before, so that it is known that they arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of testing show what most senders meet. With a max_age of one day a mistake is forgotten within a day.</source>
        <translation>
            <numerusform>%n day of testing shows what most senders meet. With a max_age of one day a mistake is forgotten within a day.</numerusform>
            <numerusform>%n days of testing show what most senders meet. With a max_age of one day a mistake is forgotten within a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet day(s) with the short max_age before senders remember the policy for a week.</source>
        <translation>
            <numerusform>%n quiet day with the short max_age before senders remember the policy for a week.</numerusform>
            <numerusform>%n quiet days with the short max_age before senders remember the policy for a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet day(s) before senders remember the policy for long. Longer resists an attacker better, who can hide the record only from senders that remember nothing.</source>
        <translation>
            <numerusform>%n quiet day before senders remember the policy for long. Longer resists an attacker better, who can hide the record only from senders that remember nothing.</numerusform>
            <numerusform>%n quiet days before senders remember the policy for long. Longer resists an attacker better, who can hide the record only from senders that remember nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n MX host(s) would be accepted</source>
        <translation>
            <numerusform>%n MX host would be accepted</numerusform>
            <numerusform>%n MX hosts would be accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RawLog</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of MTA-STS or TLSRPT in it.</source>
        <translation>
            <numerusform>%n record of MTA-STS or TLSRPT in it.</numerusform>
            <numerusform>%n records of MTA-STS or TLSRPT in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right now senders would accept all %n MX host(s).</source>
        <translation>
            <numerusform>Right now senders would accept the %n MX host.</numerusform>
            <numerusform>Right now senders would accept all %n MX hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are left out; they count all the same.</source>
        <translation>
            <numerusform>%n finding is left out; it counts all the same.</numerusform>
            <numerusform>%n findings are left out; they count all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s) are not listed in this report.</source>
        <translation>
            <numerusform>%n accepted risk is not listed in this report.</numerusform>
            <numerusform>%n accepted risks are not listed in this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are the same in both.</source>
        <translation>
            <numerusform>%n row is the same in both.</numerusform>
            <numerusform>%n rows are the same in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a certificate ends soon: %n day(s)</source>
        <translation>
            <numerusform>a certificate ends soon: %n day</numerusform>
            <numerusform>a certificate ends soon: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPicture</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%n of %1 MX hosts are refused.</source>
        <translation>
            <numerusform>%n of %1 MX hosts is refused.</numerusform>
            <numerusform>%n of %1 MX hosts are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n MX host(s) are accepted.</source>
        <translation>
            <numerusform>The one MX host is accepted.</numerusform>
            <numerusform>All %n MX hosts are accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In enforce %n MX host(s) would be refused.</source>
        <translation>
            <numerusform>In enforce %n MX host would be refused.</numerusform>
            <numerusform>In enforce %n MX hosts would be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether mail arrives cannot be said: %n MX host(s) not tested.</source>
        <translation>
            <numerusform>Whether mail arrives cannot be said: %n MX host is not tested.</numerusform>
            <numerusform>Whether mail arrives cannot be said: %n MX hosts are not tested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What happens if %1 does not answer cannot be said: %n MX host(s) not tested.</source>
        <translation>
            <numerusform>What happens if %1 does not answer cannot be said: %n MX host is not tested.</numerusform>
            <numerusform>What happens if %1 does not answer cannot be said: %n MX hosts are not tested.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>status %1, %n octet(s)</source>
        <translation>
            <numerusform>status %1, %n octet</numerusform>
            <numerusform>status %1, %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KB</source>
        <translation>
            <numerusform>%n KB</numerusform>
            <numerusform>%n KB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %</source>
        <translation>
            <numerusform>%n %</numerusform>
            <numerusform>%n %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) have ended.</source>
        <translation>
            <numerusform>%n certificate has ended.</numerusform>
            <numerusform>%n certificates have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next to end: %1, in %n day(s) (%2).</source>
        <translation>
            <numerusform>Next to end: %1, in %n day (%2).</numerusform>
            <numerusform>Next to end: %1, in %n days (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>In enforce they would refuse %n MX host(s).</source>
        <translation>
            <numerusform>In enforce they would refuse %n MX host.</numerusform>
            <numerusform>In enforce they would refuse %n MX hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>only %1 stay(s) refused</source>
        <translation>
            <numerusform>only %1 stays refused</numerusform>
            <numerusform>only %1 stay refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message numerus="yes">
        <source>%1: %n more handshake(s) after STARTTLS</source>
        <translation>
            <numerusform>%1: %n more handshake after STARTTLS</numerusform>
            <numerusform>%1: %n more handshakes after STARTTLS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::AuditList</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n audit(s) are listed. Older ones can be found by name.</source>
        <translation>
            <numerusform>The newest %n audit is listed. Older ones can be found by name.</numerusform>
            <numerusform>The newest %n audits are listed. Older ones can be found by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n audit(s).</source>
        <translation>
            <numerusform>Deleted %n audit.</numerusform>
            <numerusform>Deleted %n audits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::AuditSession</name>
    <message numerus="yes">
        <source>%n host(s), made %1 on %2</source>
        <translation>
            <numerusform>%n host, made %1 on %2</numerusform>
            <numerusform>%n hosts, made %1 on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::AuditWorkspace</name>
    <message numerus="yes">
        <source>This audit is %n day(s) old. Certificates and policies may have changed.</source>
        <translation>
            <numerusform>This audit is %n day old. Certificates and policies may have changed.</numerusform>
            <numerusform>This audit is %n days old. Certificates and policies may have changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::CertificatePane</name>
    <message numerus="yes">
        <source>%n name(s), compared with %1</source>
        <translation>
            <numerusform>%n name, compared with %1</numerusform>
            <numerusform>%n names, compared with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::CheckLivePage</name>
    <message numerus="yes">
        <source>&amp;Keep checking every %n second(s)</source>
        <translation>
            <numerusform>&amp;Keep checking every second</numerusform>
            <numerusform>&amp;Keep checking every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file is the draft’s at %n address(es)</source>
        <translation>
            <numerusform>file is the draft’s at %n address</numerusform>
            <numerusform>file is the draft’s at %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::ContentPage</name>
    <message numerus="yes">
        <source>&amp;Only the %n shown now</source>
        <translation>
            <numerusform>&amp;Only the %n shown now</numerusform>
            <numerusform>&amp;Only the %n shown now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), about %1</source>
        <translation>
            <numerusform>%n page, about %1</numerusform>
            <numerusform>%n pages, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would be %n page(s); at most %1 can be made. Take less detail or fewer sections.</source>
        <translation>
            <numerusform>This would be %n page; at most %1 can be made. Take less detail or fewer sections.</numerusform>
            <numerusform>This would be %n pages; at most %1 can be made. Take less detail or fewer sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::DataCard</name>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s)</source>
        <translation>
            <numerusform>%n accepted risk</numerusform>
            <numerusform>%n accepted risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recent name(s)</source>
        <translation>
            <numerusform>%n recent name</numerusform>
            <numerusform>%n recent names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(s)</source>
        <translation>
            <numerusform>%n older copy</numerusform>
            <numerusform>%n older copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::DnsPage</name>
    <message numerus="yes">
        <source>live and equal at %n address(es)</source>
        <translation>
            <numerusform>live and equal at %n address</numerusform>
            <numerusform>live and equal at %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::DurationDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::EditPage</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::EvidenceDrawer</name>
    <message numerus="yes">
        <source>%1 (%n audit(s))</source>
        <translation>
            <numerusform>%1 (%n audit)</numerusform>
            <numerusform>%1 (%n audits)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::ExportPolicyWizard</name>
    <message numerus="yes">
        <source>%n file(s) in %1. Begin with README.txt.</source>
        <translation>
            <numerusform>%n file in %1. Begin with README.txt.</numerusform>
            <numerusform>%n files in %1. Begin with README.txt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::FindingsPane</name>
    <message numerus="yes">
        <source>Show %n passed check(s)</source>
        <translation>
            <numerusform>Show %n passed check</numerusform>
            <numerusform>Show %n passed checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by filter</source>
        <translation>
            <numerusform>%n hidden by filter</numerusform>
            <numerusform>%n hidden by filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed, %1 not tested</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n listed, %1 not tested</numerusform>
            <numerusform>%n listed, %1 not tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::FormatPage</name>
    <message numerus="yes">
        <source>%n domain(s) make a long PDF. A report with the summary alone, and CSV beside it, may be read more.</source>
        <translation>
            <numerusform>%n domain makes a long PDF. A report with the summary alone, and CSV beside it, may be read more.</numerusform>
            <numerusform>%n domains make a long PDF. A report with the summary alone, and CSV beside it, may be read more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::HostsModel</name>
    <message numerus="yes">
        <source>one of %n, tried in random order</source>
        <translation>
            <numerusform>one of %n, tried in random order</numerusform>
            <numerusform>one of %n, tried in random order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good until %1, %n day(s)</source>
        <translation>
            <numerusform>good until %1, %n day</numerusform>
            <numerusform>good until %1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::LastKnownPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::MainWindow</name>
    <message numerus="yes">
        <source>Restored after an unexpected end: %n open audit(s).</source>
        <translation>
            <numerusform>Restored after an unexpected end: %n open audit.</numerusform>
            <numerusform>Restored after an unexpected end: %n open audits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Drop to open %n file</numerusform>
            <numerusform>Drop to open %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::MxComparison</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::MxPicture</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::PasteCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::PlanLine</name>
    <message numerus="yes">
        <source>+%n d</source>
        <comment>days after the start</comment>
        <translation>
            <numerusform>+%n d</numerusform>
            <numerusform>+%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::PolicyForm</name>
    <message numerus="yes">
        <source>In DNS: %n host(s), seen %1</source>
        <translation>
            <numerusform>In DNS: %n host, seen %1</numerusform>
            <numerusform>In DNS: %n hosts, seen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::PolicyStudio</name>
    <message numerus="yes">
        <source>Restored after an unexpected end: %n unsaved draft(s).</source>
        <translation>
            <numerusform>Restored after an unexpected end: %n unsaved draft.</numerusform>
            <numerusform>Restored after an unexpected end: %n unsaved drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS names %n MX host(s) now.</source>
        <translation>
            <numerusform>DNS names %n MX host now.</numerusform>
            <numerusform>DNS names %n MX hosts now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::ProblemsPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::RawLogView</name>
    <message numerus="yes">
        <source>Show %1, %n line(s)</source>
        <translation>
            <numerusform>Show %1, %n line</numerusform>
            <numerusform>Show %1, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n line.</numerusform>
            <numerusform>%n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: %1.</source>
        <translation>
            <numerusform>%n hidden: %1.</numerusform>
            <numerusform>%n hidden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: without “%1”.</source>
        <translation>
            <numerusform>%n hidden: without “%1”.</numerusform>
            <numerusform>%n hidden: without “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are left out.</source>
        <translation>
            <numerusform>%n more line is left out.</numerusform>
            <numerusform>%n more lines are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::ResultPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::ScopePage</name>
    <message numerus="yes">
        <source>%n step(s) could not be tested from here (%1). The report will say so.</source>
        <translation>
            <numerusform>%n step could not be tested from here (%1). The report will say so.</numerusform>
            <numerusform>%n steps could not be tested from here (%1). The report will say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest audit was made %n day(s) ago.</source>
        <translation>
            <numerusform>The oldest audit was made %n day ago.</numerusform>
            <numerusform>The oldest audit was made %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::ScriptDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::Settings</name>
    <message numerus="yes">
        <source>Import %n profile(s)</source>
        <translation>
            <numerusform>Import %n profile</numerusform>
            <numerusform>Import %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::StagePane</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::StartPage</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::StatusLine</name>
    <message numerus="yes">
        <source>Stopped. %n check(s) passed.</source>
        <translation>
            <numerusform>Stopped. %n check passed.</numerusform>
            <numerusform>Stopped. %n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by filter</source>
        <translation>
            <numerusform>%n hidden by filter</numerusform>
            <numerusform>%n hidden by filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n host(s) not tested.</source>
        <translation>
            <numerusform>Done, %n host not tested.</numerusform>
            <numerusform>Done, %n hosts not tested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in %1. %n check(s) passed.</source>
        <translation>
            <numerusform>Done in %1. %n check passed.</numerusform>
            <numerusform>Done in %1. %n checks passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::TimelineView</name>
    <message numerus="yes">
        <source>%n more row(s) are left out.</source>
        <translation>
            <numerusform>%n more row is left out.</numerusform>
            <numerusform>%n more rows are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatepost::VerdictHeader</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n refused host(s)</source>
        <translation>
            <numerusform>Show %n refused host</numerusform>
            <numerusform>Show %n refused hosts</numerusform>
        </translation>
    </message>
</context>
</TS>
