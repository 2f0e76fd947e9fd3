// What the editor writes is read back the same, and by the six senders' implementations whose sources were read
// (specification, appendix B). Their readers stand here as the appendix describes them, not as copies.
#include "core/authoring/draftlint.h"
#include "core/authoring/hostingtargets.h"
#include "core/sts/policyfield.h"
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace gatepost;

namespace {

/// The switches in which the readers differ, a row of the appendix each.
struct Reader
{
    const char *name;
    bool blankLineRejects;
    bool noColonRejects; ///< else the line is skipped
    bool noColonSpoilsNext;
    enum { Rejects, Trims, Loses } leadingBlank;
    bool anyCase;      ///< of field names and modes
    bool lastWins;     ///< of a repeated field
    bool colonRejects; ///< in the value of an unknown field
    bool versionOptional;
    bool modeOptional;   ///< none then
    bool maxAgeOptional; ///< a day then
    qint64 longestAge;   ///< more is invalid
    bool capsAge;        ///< … or a day
    bool zeroRejects;
    bool noneNeedsMx;
    qsizetype most; ///< octets; more is cut off or invalid
    bool asciiOnly;
};

constexpr qint64 anyAge = 2'147'483'647;
constexpr Reader readers[] = {
    {"mox", true, true, false, Reader::Rejects, false, false, false, false, false, false, anyAge, false, false, false,
     65'536, false},
    {"chasquid", false, false, false, Reader::Trims, false, true, false, false, false, false, maxAgeLimitSeconds, false,
     true, true, 10'240, false},
    {"maddy", true, true, false, Reader::Loses, false, true, true, false, false, false, anyAge, false, false, false,
     1 << 30, false},
    {"Stalwart", false, false, true, Reader::Trims, false, true, false, true, true, true, maxAgeLimitSeconds, true,
     false, true, 1 << 20, false},
    {"mailauth", false, false, false, Reader::Trims, true, true, false, false, true, false, maxAgeLimitSeconds, false,
     false, false, 1 << 30, false},
    {"postfix-mta-sts-resolver", false, false, false, Reader::Loses, false, true, false, false, false, false,
     maxAgeLimitSeconds, false, false, false, 65'536, true},
};

std::optional<StsPolicy> readBy(const Reader &reader, QByteArray text)
{
    if (text.size() > reader.most)
        return {};
    if (reader.asciiOnly && std::any_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x80; }))
        return {};
    if (text.endsWith('\n'))
        text.chop(1);
    QHash<QByteArray, QByteArray> fields;
    QList<MxPattern> mx;
    bool spoilt = false;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty()) {
            if (reader.blankLineRejects)
                return {};
            continue;
        }
        const bool lead = line[0] == ' ' || line[0] == '\t';
        if (lead && reader.leadingBlank == Reader::Rejects)
            return {};
        const qsizetype colon = line.indexOf(':');
        if (colon < 0) {
            if (reader.noColonRejects)
                return {};
            spoilt = reader.noColonSpoilsNext;
            continue;
        }
        if (std::exchange(spoilt, false) || (lead && reader.leadingBlank == Reader::Loses))
            continue;
        QByteArray key = lead ? line.left(colon).trimmed() : line.left(colon);
        if (reader.anyCase)
            key = key.trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (key == "mx") {
            mx << MxPattern{value.toLower()};
            continue;
        }
        const bool known = key == "version" || key == "mode" || key == "max_age";
        if (!known && reader.colonRejects && value.contains(':'))
            return {};
        if (known && (reader.lastWins || !fields.contains(key)))
            fields.insert(key, value);
    }
    if (fields.value("version") != "STSv1" && !(reader.versionOptional && !fields.contains("version")))
        return {};
    StsPolicy out;
    const QByteArray mode = reader.anyCase ? fields.value("mode").toLower() : fields.value("mode");
    const auto known = modeFromName(mode);
    if (!known && !(reader.modeOptional && mode.isEmpty()))
        return {};
    out.mode = known.value_or(PolicyMode::None);
    bool number = false;
    out.maxAgeSeconds = fields.value("max_age").toLongLong(&number);
    if (!number || out.maxAgeSeconds < 0 || out.maxAgeSeconds > reader.longestAge) {
        if (!reader.maxAgeOptional && !reader.capsAge)
            return {};
        out.maxAgeSeconds = 86'400;
    }
    if (out.maxAgeSeconds == 0 && reader.zeroRejects)
        return {};
    if (mx.isEmpty() && (out.mode != PolicyMode::None || reader.noneNeedsMx))
        return {};
    out.mx = mx;
    return out;
}

const QByteArrayList names{"mx1.example.com", "mx2.example.com", "*.relay.example.net", "MX3.Example.org",
                           "a-b.c.example"};

/// What the form can do: times from a day on, since it says that some senders do not take less, and a name at least.
void editForm(PolicyDraft *draft, QRandomGenerator *dice)
{
    const QByteArray name = names[dice->bounded(names.size())];
    const qsizetype count = draft->mxLines().size();
    switch (dice->bounded(7)) {
    case 0:
        draft->setMode(PolicyMode(dice->bounded(3)));
        break;
    case 1:
        draft->setMaxAge(86'400 + dice->bounded(int(maxAgeLimitSeconds) - 86'399));
        break;
    case 2:
        draft->addMx(name);
        break;
    case 3:
        if (count > 1)
            draft->removeMxAt(dice->bounded(count));
        break;
    case 4:
        if (count > 1)
            draft->moveMx(dice->bounded(count), dice->bounded(count));
        break;
    case 5:
        draft->replaceMxAt(dice->bounded(count), name);
        break;
    default:
        dice->bounded(2) ? draft->undo() : draft->redo();
        break;
    }
}

/// Lines as people type and paste them.
const QByteArrayList typed{"# ours",
                           "foo: bar",
                           "foo: a:b",
                           "",
                           "mode: none",
                           "Mode: enforce",
                           "mode: Enforce",
                           " mode: testing",
                           "max_age: 0",
                           "max_age: 9",
                           "max_age: 1e9",
                           "max_age: 99999999",
                           "version: STSv1",
                           "mx: a.example",
                           "mx: b.example.",
                           "mx: b\xc3\xbc"
                           "cher.example",
                           "version: stsv1",
                           "nothing",
                           "mode : none",
                           "max_age:86400"};

} // namespace

class TestSendersAccept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readersDiffer_data();
    void readersDiffer();
    void whatTheFormWrites();
    void whatIsPublished();
    void whatAnyOneReadsOtherwiseIsFlagged();
};

/// The predicates are those of the appendix: a row each, so that the property tests below prove something.
void TestSendersAccept::readersDiffer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("accepted");
    const QByteArray v = "version: STSv1\r\n", m = "mode: enforce\r\n", x = "mx: a.example\r\n",
                     a = "max_age: 86400\r\n";
    QTest::newRow("canonical") << v + m + x + a
                               << QStringLiteral("mox chasquid maddy Stalwart mailauth postfix-mta-sts-resolver");
    QTest::newRow("blank line") << v + "\r\n" + m + x + a
                                << QStringLiteral("chasquid Stalwart mailauth postfix-mta-sts-resolver");
    QTest::newRow("no colon") << v + m + x + a + "nothing\r\n"
                              << QStringLiteral("chasquid Stalwart mailauth postfix-mta-sts-resolver");
    QTest::newRow("leading blank") << v + " " + m + x + a << QStringLiteral("chasquid Stalwart mailauth");
    QTest::newRow("version missing") << m + x + a << QStringLiteral("Stalwart");
    QTest::newRow("max_age missing") << v + m + x << QStringLiteral("Stalwart");
    QTest::newRow("max_age 0") << v + m + x + "max_age: 0\r\n"
                               << QStringLiteral("mox maddy Stalwart mailauth postfix-mta-sts-resolver");
    QTest::newRow("none without mx") << v + "mode: none\r\n" + a
                                     << QStringLiteral("mox maddy mailauth postfix-mta-sts-resolver");
    QTest::newRow("colon in an extension") << v + m + x + a + "foo: a:b\r\n"
                                           << QStringLiteral("mox chasquid Stalwart mailauth postfix-mta-sts-resolver");
    QTest::newRow("mode in capitals") << v + "mode: Enforce\r\n" + x + a << QStringLiteral("mailauth");
}

void TestSendersAccept::readersDiffer()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, accepted);
    QStringList found;
    for (const Reader &reader : readers) {
        const auto policy = readBy(reader, text);
        if (policy && (policy->mode == PolicyMode::Enforce || text.contains("none")))
            found << QString::fromLatin1(reader.name);
    }
    QCOMPARE(found.join(u' '), accepted);
}

void TestSendersAccept::whatTheFormWrites()
{
    QRandomGenerator dice(8461);
    for (int round = 0; round < 3'000; ++round) {
        PolicyDraft draft(StsPolicy{PolicyMode::Testing, 86'400, {MxPattern{"mx0.example.com"}}});
        for (int i = dice.bounded(1, 15); i > 0; --i)
            editForm(&draft, &dice);
        const auto policy = draft.policy();
        QVERIFY2(policy, draft.text().constData());
        QCOMPARE(readStsPolicy(draft.text()).policy, policy);
        QCOMPARE(PolicyDraft(*policy).text(), draft.text()); // canonical: version, mode, mx lines, max_age, CRLF
        QVERIFY(!draft.text().contains("\r\n\r\n") && draft.text().endsWith("\r\n") &&
                !draft.text().startsWith("\xef"));
        for (const Reader &reader : readers)
            QVERIFY2(readBy(reader, draft.text()) == policy,
                     (QByteArray(reader.name) + '\n' + draft.text()).constData());
    }
}

/// Also of a draft that was typed: what an export writes is the canonical form of a valid one.
void TestSendersAccept::whatIsPublished()
{
    QRandomGenerator dice(7505);
    int valid = 0;
    for (int round = 0; round < 4'000; ++round) {
        QByteArray text = "version: STSv1\nmode: testing\n";
        for (int i = dice.bounded(1, 4); i > 0; --i)
            text += typed[dice.bounded(typed.size())] + '\n';
        text += "mx: mx0.example.com\nmax_age: 86400\n";
        const PolicyDraft draft{QByteArrayView(text)};
        if (!draft.policy())
            continue;
        ++valid;
        const QByteArray published = publishedPolicy(*draft.policy());
        const auto again = readStsPolicy(published).policy;
        QVERIFY(again);
        QCOMPARE(again->mode, draft.policy()->mode);
        QCOMPARE(again->maxAgeSeconds, draft.policy()->maxAgeSeconds);
        for (const Reader &reader : readers) {
            const bool narrow =
                (reader.zeroRejects && again->maxAgeSeconds == 0) || (reader.noneNeedsMx && again->mx.isEmpty());
            if (!narrow)
                QVERIFY2(readBy(reader, published) == again, (QByteArray(reader.name) + '\n' + published).constData());
        }
    }
    QVERIFY2(valid > 50, QByteArray::number(valid).constData());
}

/// The lint says something wherever one of the six would read another policy than we do, or none.
void TestSendersAccept::whatAnyOneReadsOtherwiseIsFlagged()
{
    QRandomGenerator dice(8460);
    int differing = 0;
    for (int round = 0; round < 4'000; ++round) {
        PolicyDraft draft(StsPolicy{PolicyMode::Testing, 86'400, {MxPattern{"mx0.example.com"}}});
        for (int i = dice.bounded(1, 4); i > 0; --i) {
            QByteArrayList lines = draft.text().split('\n');
            lines.removeLast();
            lines.insert(dice.bounded(lines.size() + 1), typed[dice.bounded(typed.size())]);
            draft.setText(lines.join('\n'));
        }
        bool otherwise = false;
        for (const Reader &reader : readers)
            otherwise = otherwise || readBy(reader, draft.text()) != draft.policy();
        if (!otherwise)
            continue;
        ++differing;
        QVERIFY2(!draftProblems(draft, DomainName(), nullptr).isEmpty(), draft.text().constData());
    }
    QVERIFY(differing > 1'000);
}

QTEST_GUILESS_MAIN(TestSendersAccept)
#include "tst_sendersaccept.moc"
