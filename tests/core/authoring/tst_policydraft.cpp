#include "core/authoring/policydraft.h"
#include <QRandomGenerator>
#include <QTest>

using namespace gatepost;

namespace {

const QByteArray plain = "version: STSv1\r\nmode: testing\r\nmx: mx1.example.com\r\nmax_age: 86400\r\n";

const QByteArrayList names{"mx1.example.com", "mx2.example.com", "*.relay.example.net", "MX3.example.org"};

bool randomEdit(PolicyDraft &draft, QRandomGenerator &dice)
{
    const QByteArray name = names[dice.bounded(names.size())];
    switch (dice.bounded(6)) {
    case 0:
        return draft.setMode(PolicyMode(dice.bounded(3)));
    case 1:
        return draft.setMaxAge(dice.bounded(31557601));
    case 2:
        return draft.addMx(name);
    case 3:
        return draft.removeMx(name);
    case 4:
        return draft.setMx({MxPattern{"a.example.com"}, MxPattern{name.toLower()}});
    default:
        return draft.setText(draft.text() + "key" + QByteArray::number(dice.bounded(9)) + ": value\n");
    }
}

} // namespace

class TestPolicyDraft : public QObject
{
    Q_OBJECT
private slots:
    void keepsForeignLines_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // mode enforce, mx2 added
        QTest::newRow("canonical") << plain
                                   << QByteArray("version: STSv1\r\nmode: enforce\r\nmx: mx1.example.com\r\n"
                                                 "mx: mx2.example.com\r\nmax_age: 86400\r\n");
        QTest::newRow("comment, unknown key, LF, no end")
            << QByteArray("version: STSv1\n# ours\nmode: none\nmx: a.example\nfoo: bar\nmax_age: 1")
            << QByteArray("version: STSv1\r\n# ours\r\nmode: enforce\r\nmx: a.example\r\nmx: mx2.example.com\r\n"
                          "foo: bar\r\nmax_age: 1\r\n");
        QTest::newRow("no mode") << QByteArray("version: STSv1\r\nmax_age: 1\r\n")
                                 << QByteArray("version: STSv1\r\nmode: enforce\r\nmx: mx2.example.com\r\n"
                                               "max_age: 1\r\n");
        QTest::newRow("empty") << QByteArray() << QByteArray("mode: enforce\r\nmx: mx2.example.com\r\n");
    }
    void keepsForeignLines()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        PolicyDraft draft{QByteArrayView(before)};
        const QByteArray start = draft.text();
        QVERIFY(draft.setMode(PolicyMode::Enforce));
        QVERIFY(draft.addMx("mx2.example.com"));
        QCOMPARE(draft.text(), after);
        QCOMPARE(draft.undoStep(), std::optional(DraftStep::MxAdded));
        QVERIFY(draft.undo() && draft.undo() && !draft.undo());
        QCOMPARE(draft.text(), start);
        QVERIFY(draft.redo() && draft.redo() && !draft.redo());
        QCOMPARE(draft.text(), after);
    }
    void refusesWhatIsNoPolicy()
    {
        PolicyDraft draft{QByteArrayView(plain)};
        QVERIFY(!draft.setMaxAge(-1));
        QVERIFY(!draft.setMaxAge(31557601));
        QVERIFY(!draft.addMx("mx1.example.com."));
        QVERIFY(!draft.addMx("MX1.example.com"));
        QVERIFY(!draft.addMx("a\r\nmode: none"));
        QVERIFY(!draft.setMx({MxPattern{"https://a.example"}}));
        QVERIFY(!draft.setMode(PolicyMode::Testing));
        QVERIFY(!draft.canUndo());
        QCOMPARE(draft.text(), plain);
    }
    /// Whatever is done, form, text and model are equal, and undo goes back over the same texts.
    void randomSequences()
    {
        QRandomGenerator dice(8461);
        for (int round = 0; round < 2000; ++round) {
            PolicyDraft draft{QByteArrayView(plain)};
            QByteArrayList texts{draft.text()};
            for (int i = 0; i < 12; ++i) {
                if (randomEdit(draft, dice))
                    texts << draft.text();
                QCOMPARE(draft.reading(), readStsPolicy(draft.text()));
                QCOMPARE(PolicyDraft{QByteArrayView(draft.text())}.text(), draft.text());
                if (draft.policy())
                    QCOMPARE(PolicyDraft(*draft.policy()).policy(), draft.policy());
            }
            for (qsizetype i = texts.size() - 2; i >= 0; --i) {
                QVERIFY(draft.undo());
                QCOMPARE(draft.text(), texts[i]);
            }
            QVERIFY(!draft.canUndo());
            for (qsizetype i = 1; i < texts.size(); ++i) {
                QVERIFY(draft.redo());
                QCOMPARE(draft.text(), texts[i]);
            }
            QVERIFY(!draft.canRedo());
        }
    }
};

QTEST_GUILESS_MAIN(TestPolicyDraft)
#include "tst_policydraft.moc"
