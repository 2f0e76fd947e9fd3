<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n domain(s). Name up to three of them to see their findings.</source>
        <translation>
            <numerusform>%n domain. Name up to three of them to see their findings.</numerusform>
            <numerusform>%n domains. Name up to three of them to see their findings.</numerusform>
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
</context>
<context>
    <name>gatepost::MainWindow</name>
    <message numerus="yes">
        <source>Done. %n check(s) passed.</source>
        <translation>
            <numerusform>Done. %n check passed.</numerusform>
            <numerusform>Done. %n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n check(s) passed.</source>
        <translation>
            <numerusform>Stopped. %n check passed.</numerusform>
            <numerusform>Stopped. %n checks passed.</numerusform>
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
    <name>gatepost::VerdictHeader</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
</TS>
