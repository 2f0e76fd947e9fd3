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
    <message numerus="yes">
        <source>%n MX host(s) could not be tested from here.</source>
        <translation>
            <numerusform>%n MX host could not be tested from here.</numerusform>
            <numerusform>%n MX hosts could not be tested from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Senders that honour MTA-STS accept %n MX host(s).</source>
        <translation>
            <numerusform>Senders that honour MTA-STS accept %n MX host.</numerusform>
            <numerusform>Senders that honour MTA-STS accept %n MX hosts.</numerusform>
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
