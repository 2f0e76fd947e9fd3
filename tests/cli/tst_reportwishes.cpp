// gatepost-cli audit with the options about reports: what they accept, and that they do what they say.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

class TestReportWishes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void does_data();
    void does();
    void helpNamesAll();

private:
    struct Run
    {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };
    static Run run(const QStringList &arguments);
};

TestReportWishes::Run TestReportWishes::run(const QStringList &arguments)
{
    QProcess cli;
    cli.start(QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"), QStringList{QStringLiteral("audit")} + arguments);
    if (!cli.waitForFinished(120'000))
        return {};
    return {cli.exitCode(), cli.readAllStandardOutput(), cli.readAllStandardError()};
}

static QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

void TestReportWishes::refused_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char *options : {"--sections|summary,everything", "--detail|much", "--redact|all", "--only|passed",
                                "--only|", "--paper|a5", "--rows|lines", "--language|xx"})
        QTest::newRow(options) << words(options);
    QTest::newRow("long title") << QStringList{QStringLiteral("--title"), QString(121, u'x')};
    QTest::newRow("long marking") << QStringList{QStringLiteral("--marking"), QString(61, u'x')};
    QTest::newRow("hiding in a Gatepost file") << words("--redact|own|--format|gatepost|--output|x.gatepost");
}

void TestReportWishes::refused()
{
    QFETCH(QStringList, options);
    const Run result = run(options + QStringList{QStringLiteral("example.test")});
    QCOMPARE(result.status, 3);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.error.contains(options.first().toLatin1()), result.error.constData());
}

void TestReportWishes::does_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("holds");
    QTest::addColumn<QByteArray>("lacks");
    const auto row = [](const char *options, const char *holds, const char *lacks) {
        QTest::newRow(options) << words(options) << QByteArray(holds) << QByteArray(lacks);
    };
    row("--format|markdown|--sections|findings", "## Findings", "## Evidence");
    row("--format|html|--sections|summary,log", ">Raw log</h2>", ">Findings</h2>");
    row("--format|markdown|--only|blocks", "A filter was on", "i Advice: ");
    row("--format|markdown|--detail|manager", "more line", "Check:");
    row("--format|markdown|--no-passed", "## Method", "## Passed checks");
    row("--organisation|Example Ltd|--author|Ann", "Prepared for Example Ltd by Ann", "\x1b[");
    row("--title|A title of its own", "A title of its own\n==================", "MTA-STS audit of");
    row("--format|csv|--rows|hosts", "\r\nexample.test,enforcing-some-refused,", "smtp");
    row("--format|html|--language|de", "<html lang=\"de\"", ">Summary</h2>");
    row("--format|html|--redact|mx-addresses", "[MX-address-1]", "127.53.1.152");
    row("--format|json|--redact|own,mx-addresses", "\"hidden\": [", "127.53.1.152");
}

void TestReportWishes::does()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, holds);
    QFETCH(QByteArray, lacks);
    const Run result = run(options + QStringList{QStringLiteral("--demo"), QStringLiteral("--fail-on"),
                                                 QStringLiteral("never"), QStringLiteral("example.test")});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains(holds), result.out.left(3000).constData());
    QVERIFY2(!result.out.contains(lacks), result.out.mid(result.out.indexOf(lacks) - 200, 600).constData());
}

void TestReportWishes::helpNamesAll()
{
    const QByteArray help = run({QStringLiteral("--help")}).out;
    for (const char *name :
         {"--sections", "--detail", "--only", "--no-passed", "--redact", "--title", "--organisation", "--author",
          "--note", "--marking", "--logo", "--accepted-risks", "--paper", "--language", "--rows"})
        QVERIFY2(help.contains(name), name);
}

QTEST_GUILESS_MAIN(TestReportWishes)
#include "tst_reportwishes.moc"
