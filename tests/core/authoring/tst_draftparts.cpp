// Smaller parts of a draft: octets as an editor shows them, records from what was typed, the form on disk.
#include "core/authoring/dnschoices.h"
#include "core/authoring/draftfile.h"
#include "core/authoring/hostingchoices.h"
#include "core/authoring/policydraft.h"
#include "core/authoring/shownpolicy.h"
#include <QRandomGenerator>
#include <QTest>

using namespace gatepost;

class TestDraftParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shown_data();
    void shown();
    void shownAndBack();
    void columns();
    void linesNotTouchedStay();
    void typingGoesOn();
    void mxLines();
    void records_data();
    void records();
    void onlyOnePart();
    void everyFormIsNamed();
    void draftOnDisk();
    void damagedDrafts_data();
    void damagedDrafts();
    void hostingOptions();
};

void TestDraftParts::shown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shownText");
    QTest::newRow("plain") << QByteArray("a: 1\r\nb: 2\r\n") << QStringLiteral("a: 1\nb: 2\n");
    QTest::newRow("LF, no end") << QByteArray("a\nb") << QStringLiteral("a\nb");
    QTest::newRow("empty lines") << QByteArray("a\r\n\r\n") << QStringLiteral("a\n\n");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("zero width space") << QByteArray("a\xe2\x80\x8b"
                                                    "b\n")
                                      << QStringLiteral("a\\u{200b}b\n");
    QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae"
                                                          "b\n")
                                            << QStringLiteral("a\\u{202e}b\n");
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0"
                                                  "b\n")
                                    << QStringLiteral("a\\u{00a0}b\n");
    QTest::newRow("paragraph separator") << QByteArray("a\xe2\x80\xa9"
                                                       "b\n")
                                         << QStringLiteral("a\\u{2029}b\n");
    QTest::newRow("tab and NUL") << QByteArray("a\t\0b\n", 5) << QStringLiteral("a\\u{0009}\\u{0000}b\n");
    QTest::newRow("no UTF-8") << QByteArray("a\xff"
                                            "b\n")
                              << QStringLiteral("a\\x{ff}b\n");
    QTest::newRow("umlaut is visible") << QByteArray("\xc3\xbc\n") << QStringLiteral("ü\n");
}

void TestDraftParts::shown()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shownText);
    QCOMPARE(shownPolicy(text), shownText);
    const PolicyDraft draft{QByteArrayView(text)};
    QCOMPARE(policyFromShown(shownPolicy(draft.text()), draft.text()), draft.text());
    PolicyDraft fresh{QByteArrayView()};
    fresh.setText(policyFromShown(shownText, {}));
    QCOMPARE(fresh.text(), draft.text()); // typed as it is shown, the same octets come of it
}

/// Any octets survive being shown and edited elsewhere; what is shown again is what stands in the editor.
void TestDraftParts::shownAndBack()
{
    QRandomGenerator dice(1);
    const QByteArrayList parts{
        "mode: testing", "\n", "\r\n", "\xe2\x80\x8b", "\xff", "\\u{200b}", "\\x{41}",           "\xc3",
        "\xbc",          " ",  "\t",   "\\",           "{",    "u",         QByteArray(1, '\0'), "\xf0\x9f\x98\x80",
        "\xed\xa0\x80"};
    for (int round = 0; round < 3'000; ++round) {
        QByteArray text;
        for (int i = dice.bounded(12); i > 0; --i)
            text += parts[dice.bounded(parts.size())];
        PolicyDraft draft{QByteArrayView(text)};
        const QByteArray before = draft.text();
        QVERIFY(!draft.setText(policyFromShown(shownPolicy(before), before)));
        QCOMPARE(draft.text(), before);
        draft.setText(policyFromShown(shownPolicy(before) + QStringLiteral("mx: a.example"), before));
        QVERIFY(draft.text().endsWith("mx: a.example\r\n"));
        QCOMPARE(draft.text().left(before.size()), before);
    }
}

void TestDraftParts::columns()
{
    const QByteArray line = "a\xe2\x80\x8b"
                            "b";
    QCOMPARE(shownColumn(line, 0), 0);
    QCOMPARE(shownColumn(line, 1), 1);
    QCOMPARE(shownColumn(line, 4), 9);
    QCOMPARE(shownColumn(line, 99), 10);
}

void TestDraftParts::linesNotTouchedStay()
{
    const QByteArray text = "a: \\u{200b}\r\nb: \xff\r\nc: 3\r\n";
    const QString edited = shownPolicy(text).replace(QStringLiteral("c: 3"), QStringLiteral("c: 4"));
    QCOMPARE(policyFromShown(edited, text), QByteArray("a: \\u{200b}\r\nb: \xff\r\nc: 4\r\n"));
}

void TestDraftParts::typingGoesOn()
{
    PolicyDraft draft{QByteArrayView("a: 1\n")};
    QVERIFY(draft.setText("a: 12\n"));
    QVERIFY(draft.setText("a: 123\n", Typing::GoesOn));
    QVERIFY(draft.setText("a: 1234\n", Typing::GoesOn));
    QCOMPARE(draft.stepsMade(), quint64(1));
    QVERIFY(draft.setMode(PolicyMode::None));
    QVERIFY(draft.setText("a: 5\n", Typing::GoesOn)); // after another step typing begins anew
    QCOMPARE(draft.stepsMade(), quint64(3));
    QVERIFY(draft.undo() && draft.undo());
    QCOMPARE(draft.text(), QByteArray("a: 1234\r\n"));
    QVERIFY(draft.setText("a: 9\n", Typing::GoesOn)); // what was undone is not typed over in silence
    QVERIFY(draft.undo());
    QCOMPARE(draft.text(), QByteArray("a: 1234\r\n"));
    QVERIFY(draft.undo() && !draft.undo());
    QCOMPARE(draft.text(), QByteArray("a: 1\r\n"));
}

void TestDraftParts::mxLines()
{
    PolicyDraft draft{QByteArrayView("mx: A.example\n# x\nmx: b.example.\nfoo: 1\nmx: c.example\n")};
    QCOMPARE(draft.mxLines(), (QList<QByteArray>{"a.example", "b.example.", "c.example"}));
    QVERIFY(draft.moveMx(2, 0));
    QCOMPARE(draft.text(), QByteArray("mx: c.example\r\n# x\r\nmx: A.example\r\nfoo: 1\r\nmx: b.example.\r\n"));
    QCOMPARE(draft.undoStep(), std::optional(DraftStep::MxMoved));
    QVERIFY(!draft.moveMx(0, 3) && !draft.moveMx(-1, 0) && !draft.moveMx(1, 1));
    QVERIFY(!draft.replaceMxAt(2, "c.example") && !draft.replaceMxAt(2, "b..example") &&
            !draft.replaceMxAt(3, "x.example"));
    QVERIFY(draft.replaceMxAt(2, "b.example"));
    QVERIFY(draft.removeMxAt(1));
    QVERIFY(!draft.removeMxAt(2));
    QCOMPARE(draft.mxLines(), (QList<QByteArray>{"c.example", "b.example"}));
    QVERIFY(draft.addAllMx({"d.example", "b.example", "e.example"}));
    QVERIFY(!draft.addAllMx({"d.example"}) && !draft.addAllMx({"f.example", "no name"}));
    QVERIFY(draft.undo());
    QCOMPARE(draft.mxLines().size(), 2);
    QVERIFY(!draft.applyFix({0, 9'999, {}}) && !draft.applyFix({-1, 1, {}}));
}

void TestDraftParts::records_data()
{
    QTest::addColumn<DnsChoices>("choices");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("liveId");
    QTest::addColumn<bool>("filePublished");
    QTest::addColumn<QString>("problems"); // zone, host, reports, id: "-" is wrong
    QTest::addColumn<int>("count");        // records
    const auto row = [](const char *name, const char *problems, int count, const auto &change,
                        const QByteArray &id = "new1", const QByteArray &live = "old1", bool published = false) {
        DnsChoices choices;
        change(&choices);
        QTest::newRow(name) << choices << id << live << published << QString::fromLatin1(problems) << count;
    };
    using C = DnsChoices *;
    row("nothing chosen", "++++", 1, [](C) {});
    row("addresses", "++++", 3, [](C c) { c->policyHost = QStringLiteral("192.0.2.1, 2001:db8::1 192.0.2.1"); });
    row("an alias", "++++", 2, [](C c) { c->policyHost = QStringLiteral("web.example.net."); });
    row("alias beside an address", "+-++", 1, [](C c) { c->policyHost = QStringLiteral("web.example.net 192.0.2.1"); });
    row("alias of itself", "+-++", 1, [](C c) { c->policyHost = QStringLiteral("mta-sts.mail.example.org"); });
    row("no name", "+-++", 1, [](C c) { c->policyHost = QStringLiteral("a b..c"); });
    row("zone above", "++++", 1, [](C c) { c->zone = QStringLiteral("example.org"); });
    row("another zone", "-+++", 1, [](C c) { c->zone = QStringLiteral("example.net"); });
    row("mailbox", "++++", 2, [](C c) { c->rua = QStringLiteral("mailto:tls@rep.example.net"); });
    row("typed as an address", "++++", 2,
        [](C c) { c->rua = QStringLiteral("tls@rep.example.net, https://r.example/v1"); });
    row("no report address", "++-+", 1, [](C c) { c->rua = QStringLiteral("ftp://x.example"); });
    row("report address with a semicolon", "++-+", 1, [](C c) { c->rua = QStringLiteral("mailto:a@b.example;v=x"); });
    row(
        "live id", "+++-", 0, [](C) {}, "old1");
    row(
        "live id of the live file", "++++", 1, [](C) {}, "old1", "old1", true);
    row(
        "id too long", "+++-", 0, [](C) {}, QByteArray(33, 'a'));
    row(
        "id with a dash", "+++-", 0, [](C) {}, "a-b");
    row(
        "no id", "+++-", 0, [](C) {}, "");
}

void TestDraftParts::records()
{
    QFETCH(DnsChoices, choices);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, liveId);
    QFETCH(bool, filePublished);
    QFETCH(QString, problems);
    QFETCH(int, count);
    const ChosenRecords made =
        chosenRecords(choices, *DomainName::parse(u"mail.example.org"), id, liveId, filePublished);
    QString found;
    for (const QString &problem : {made.zoneProblem, made.hostProblem, made.ruaProblem, made.idProblem})
        found += problem.isEmpty() ? u'+' : u'-';
    QCOMPARE(found, problems);
    QCOMPARE(made.isComplete(), !problems.contains(u'-'));
    QCOMPARE(int(wantedRecords(made.wanted).size()), count);
}

void TestDraftParts::onlyOnePart()
{
    DnsChoices choices;
    choices.policyHost = QStringLiteral("192.0.2.1");
    choices.rua = QStringLiteral("mailto:a@b.example");
    const WantedRecords all = chosenRecords(choices, *DomainName::parse(u"example.org"), "x1", {}, false).wanted;
    const std::pair<RecordPart, QByteArray> parts[] = {{RecordPart::PolicyHost, "mta-sts.example.org"},
                                                       {RecordPart::Reports, "_smtp._tls.example.org"},
                                                       {RecordPart::Policy, "_mta-sts.example.org"}};
    for (const auto &[part, owner] : parts) {
        const QList<WantedRecord> records = wantedRecords(onlyPart(all, part));
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].owner.toAscii(), owner);
    }
}

void TestDraftParts::everyFormIsNamed()
{
    QSet<QString> seen;
    for (int i = 0; i < int(DnsForm::Count); ++i) {
        seen << dnsFormName(DnsForm(i));
        QVERIFY(!dnsFormNotes(DnsForm(i), *DomainName::parse(u"example.org")).isEmpty());
    }
    QCOMPARE(int(seen.size()), int(DnsForm::Count));
}

void TestDraftParts::draftOnDisk()
{
    DraftState draft;
    draft.text = QByteArray("version: STSv1\r\n\xff\0\r\n", 20);
    draft.domain = QStringLiteral("bücher.example");
    draft.ends = LineEnds::Lf;
    draft.path = QStringLiteral("/tmp/a b.txt");
    draft.modified = true;
    draft.dns.form = DnsForm::OctoDns;
    draft.dns.ttlSeconds = 300;
    draft.dns.idFrom = IdSource::Own;
    draft.dns.timeId = "20261123000000Z";
    draft.dns.ownId = "mine1";
    draft.dns.rua = QStringLiteral("mailto:ü@b.example");
    draft.dns.zone = QStringLiteral("example");
    draft.dns.policyHost = QStringLiteral("192.0.2.1");
    draft.dns.skipOrder = true;
    draft.dns.skipReason = QStringLiteral("ticket 4711");
    draft.hosting = QStringLiteral("nginx");
    draft.further = QJsonObject{{QStringLiteral("plan"), QJsonObject{{QStringLiteral("a"), 1}}}};
    const auto read = readDraft(writeDraft(draft));
    QVERIFY(read);
    QCOMPARE(*read, draft);
    QCOMPARE(*readDraft(writeDraft(DraftState())), DraftState());
}

void TestDraftParts::damagedDrafts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("version: STSv1\r\n");
    QTest::newRow("cut off") << writeDraft(DraftState()).chopped(20);
    QTest::newRow("another document") << QByteArray("{\"format\":\"gatepost-plan\",\"version\":1}");
    QTest::newRow("later version") << QByteArray("{\"format\":\"gatepost-draft\",\"version\":2,\"policy\":\"\"}");
    QTest::newRow("text damaged") << QByteArray("{\"format\":\"gatepost-draft\",\"version\":1,\"policy\":\"%%%\"}");
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ');
}

void TestDraftParts::damagedDrafts()
{
    QFETCH(QByteArray, json);
    const auto read = readDraft(json);
    QVERIFY(!read);
    QVERIFY(!read.error().isEmpty());
}

void TestDraftParts::hostingOptions()
{
    HostingOptions options;
    options.placement = PolicyPlacement::Inline;
    options.documentRoot = QStringLiteral("/srv/x");
    options.certificateFile = QStringLiteral("/c.pem");
    options.keyFile = QStringLiteral("/k.pem");
    options.ipv6 = options.plainHttp = false;
    options.otherPaths = QUrl(QStringLiteral("https://www.example.org/"));
    options.certificateResolver = QStringLiteral("le");
    options.containerNetwork = QStringLiteral("web");
    options.host = *DomainName::parse(u"mail.example.org");
    options.provider = *DomainName::parse(u"provider.example");
    QCOMPARE(readHostingOptions(writeHostingOptions(options)), options);
    QCOMPARE(readHostingOptions({}), HostingOptions());
    QVERIFY(hostingFields(HostingTarget::Delegation).contains(HostingField::Provider));
    QVERIFY(hostingFields(HostingTarget::FileOnly).isEmpty());
}

QTEST_GUILESS_MAIN(TestDraftParts)
#include "tst_draftparts.moc"
