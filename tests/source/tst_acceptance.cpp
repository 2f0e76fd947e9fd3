// The design numbers what a user must find ("acceptance points"). Each of those the window and the command line have
// by now must be named, as "point 31" or "points 81 to 89", in a comment of the test that shows it. This test keeps
// that index whole: a point nobody names fails here, and so does a number that is none.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// A run of numbers that belong to one part of the design.
struct Part
{
    const char *name;
    int first;
    int last;
};

// 49 to 55 (many domains), 69 to 74 (TLS reports) and 75 to 80 (monitor) come with their workspaces.
constexpr Part parts[] = {{"first start, run, findings, comparison", 1, 48},
                          {"Policy Studio", 56, 68},
                          {"reports", 81, 89},
                          {"platform", 90, 103}};
constexpr int lastPoint = 103;

/// The numbers of "point 7", "points 7, 9 and 12 to 14" in a text.
QSet<int> pointsNamedIn(const QString &text)
{
    static const QRegularExpression mention(
        QStringLiteral(R"(\b[Pp]oints? (\d{1,3}(?:(?:, and |, | and | to )\d{1,3})*))"));
    static const QRegularExpression numberOrRange(QStringLiteral(R"((\d{1,3})(?: to (\d{1,3}))?)"));
    QSet<int> out;
    auto mentions = mention.globalMatch(text);
    while (mentions.hasNext()) {
        auto runs = numberOrRange.globalMatch(mentions.next().captured(1));
        while (runs.hasNext()) {
            const auto run = runs.next();
            const int first = run.captured(1).toInt();
            const int last = run.captured(2).isEmpty() ? first : run.captured(2).toInt();
            for (int point = first; point <= last; ++point)
                out.insert(point);
        }
    }
    return out;
}

/// Comments alone, a block of lines as one text, so that a mention may go over a line's end.
QString commentsOf(const QString &source)
{
    static const QRegularExpression comment(QStringLiteral(R"((?:^|\s)(?://+<?|#) ?([^\n]*))"),
                                            QRegularExpression::MultilineOption);
    QString out;
    auto matches = comment.globalMatch(source);
    while (matches.hasNext())
        out += matches.next().captured(1).trimmed() + u' ';
    return out;
}

/// Which files name which point. Tests, and the walk by keys, which is a script.
QMap<int, QStringList> index()
{
    QMap<int, QStringList> out;
    const QDir root(QStringLiteral(GATEPOST_SOURCE_DIR));
    QDirIterator files(root.filePath(QStringLiteral("tests")),
                       {QStringLiteral("tst_*.cpp"), QStringLiteral("keyboard.py"), QStringLiteral("accessible.py"),
                        QStringLiteral("bench*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QStringLiteral("tst_acceptance.cpp")) || !file.open(QIODevice::ReadOnly))
            continue;
        for (const int point : pointsNamedIn(commentsOf(QString::fromUtf8(file.readAll()))))
            out[point].append(root.relativeFilePath(file.fileName()));
    }
    return out;
}

} // namespace

class TestAcceptance : public QObject
{
    Q_OBJECT

private slots:
    void mentionsAreRead_data();
    void mentionsAreRead();
    void everyPointIsNamed_data();
    void everyPointIsNamed();
    void everyNumberIsAPoint();
};

void TestAcceptance::mentionsAreRead_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QList<int>>("points");
    QTest::newRow("one") << "// Point 31: the chips add up." << QList<int>{31};
    QTest::newRow("two") << "/// points 65 and 66." << QList<int>{65, 66};
    QTest::newRow("a list with a range") << "// Points 1, 3 to 5 and 8" << QList<int>{1, 3, 4, 5, 8};
    QTest::newRow("over a line's end") << "// as in point\n// 37)." << QList<int>{37};
    QTest::newRow("after code") << "row(1); // point 16" << QList<int>{16};
    QTest::newRow("in a script") << "# Point 90" << QList<int>{90};
    QTest::newRow("not in code") << "auto text = \"point 12\";" << QList<int>{};
    QTest::newRow("not of type size") << "// at 12 points" << QList<int>{};
}

void TestAcceptance::mentionsAreRead()
{
    QFETCH(QString, comment);
    QFETCH(QList<int>, points);
    QList<int> named = pointsNamedIn(commentsOf(comment)).values();
    std::sort(named.begin(), named.end());
    QCOMPARE(named, points);
}

void TestAcceptance::everyPointIsNamed_data()
{
    QTest::addColumn<int>("point");
    for (const Part &part : parts) {
        for (int point = part.first; point <= part.last; ++point)
            QTest::addRow("%d (%s)", point, part.name) << point;
    }
}

void TestAcceptance::everyPointIsNamed()
{
    QFETCH(int, point);
    static const QMap<int, QStringList> named = index();
    QVERIFY2(named.contains(point), "no comment of a test names this point");
    qInfo("%s", qPrintable(named.value(point).join(QStringLiteral(", "))));
}

void TestAcceptance::everyNumberIsAPoint()
{
    const QMap<int, QStringList> named = index();
    QVERIFY(!named.isEmpty());
    QVERIFY2(named.firstKey() >= 1 && named.lastKey() <= lastPoint,
             qPrintable(named.last().join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
