// gatepost-cli audit --sender, --remember, --on: what the options accept, and that text and JSON say what was used.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestSenderOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void actions_data();
    void actions();
    void textSaysIt();

private:
    struct Run
    {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };
    Run run(const QStringList &arguments) const;
    QTemporaryDir m_folder;
};

TestSenderOptions::Run TestSenderOptions::run(const QStringList &arguments) const
{
    QProcess cli;
    cli.setWorkingDirectory(m_folder.path());
    cli.start(QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"), QStringList{QStringLiteral("audit")} + arguments);
    if (!cli.waitForFinished(120'000))
        return {};
    return {cli.exitCode(), cli.readAllStandardOutput(), cli.readAllStandardError()};
}

void TestSenderOptions::initTestCase()
{
    const auto write = [this](const char *name, const QByteArray &text) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("old.txt", "version: STSv1\r\nmode: enforce\r\nmx: mx9.old.test\r\nmax_age: 604800\r\n");
    write("odd@name.txt", "version: STSv1\r\nmode: enforce\r\nmx: mx9.old.test\r\nmax_age: 604800\r\n");
    write("broken.txt", "version: STSv1\r\n");
}

void TestSenderOptions::refused_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *name, const QStringList &options) { QTest::newRow(name) << options; };
    row("unknown sender", {QStringLiteral("--sender"), QStringLiteral("exim")});
    row("no day", {QStringLiteral("--on"), QStringLiteral("tomorrow")});
    row("impossible day", {QStringLiteral("--on"), QStringLiteral("2026-02-30")});
    row("no file", {QStringLiteral("--remember"), QStringLiteral("missing.txt")});
    row("no policy", {QStringLiteral("--remember"), QStringLiteral("broken.txt@2026-11-20")});
    row("impossible day of the file", {QStringLiteral("--remember"), QStringLiteral("old.txt@2026-13-01")});
}

void TestSenderOptions::refused()
{
    QFETCH(QStringList, options);
    const Run result = run(options + QStringList{QStringLiteral("--demo"), QStringLiteral("perfect.test")});
    QCOMPARE(result.status, 3);
    QVERIFY(result.out.isEmpty());
    const QByteArray error = result.error;
    QVERIFY2(error.contains(options.first().toLatin1()) || error.contains(options.last().toLatin1()),
             error.constData());
}

void TestSenderOptions::actions_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("lens");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("action");
    const auto row = [](const char *name, const char *domain, const char *options, const char *lens, const char *source,
                        const char *action) {
        QTest::newRow(name) << QString::fromLatin1(domain)
                            << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(lens)
                            << QString::fromLatin1(source) << QString::fromLatin1(action);
    };
    row("default", "perfect.test", "", "rfc8461", "live", "delivers-verified");
    row("other pattern, RFC", "mx-cert-other-pattern.test", "--sender rfc8461", "rfc8461", "live", "refuses-host");
    row("other pattern, Postfix", "mx-cert-other-pattern.test", "--sender postfix-before-3.10.5",
        "postfix-before-3.10.5", "live", "delivers-verified");
    row("type, RFC", "fetch-type-wrong.test", "", "rfc8461", "live", "delivers-verified");
    row("type, strict", "fetch-type-wrong.test", "--sender strict-content-type", "strict-content-type", "none",
        "delivers-unverified");
    row("without MTA-STS", "perfect.test", "--sender no-mta-sts", "no-mta-sts", "none", "delivers-unverified");
    row("file gone, memory fresh", "fetch-not-found.test", "--remember old.txt", "rfc8461", "remembered",
        "refuses-host");
    row("file gone, odd name", "fetch-not-found.test", "--remember odd@name.txt", "rfc8461", "remembered",
        "refuses-host");
    row("file gone, memory over", "fetch-not-found.test", "--remember old.txt@2020-01-01", "rfc8461", "none",
        "delivers-unverified");
    row("replaced", "perfect.test", "--remember old.txt", "rfc8461", "live", "delivers-verified");
    row("a far day", "perfect.test", "--on 2100-01-01", "rfc8461", "none", "delivers-unverified");
}

void TestSenderOptions::actions()
{
    QFETCH(QString, domain);
    QFETCH(QStringList, options);
    QFETCH(QString, lens);
    QFETCH(QString, source);
    QFETCH(QString, action);
    const Run result = run(
        options + QStringList{QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--demo"), domain});
    QVERIFY2(result.status >= 0 && result.status <= 2, result.error.constData());
    const QJsonObject audit = QJsonDocument::fromJson(result.out).object()[u"audits"].toArray().first().toObject();
    const QJsonObject judged = audit[u"assessment"].toObject();
    QCOMPARE(judged[u"sender"].toObject()[u"lens"].toString(), lens);
    QCOMPARE(judged[u"sender"].toObject()[u"policy_source"].toString(), source);
    QCOMPARE(judged[u"hosts"].toArray().first().toObject()[u"action"].toString(), action);
}

void TestSenderOptions::textSaysIt()
{
    const Run result =
        run({QStringLiteral("--demo"), QStringLiteral("fetch-not-found.test"), QStringLiteral("--remember"),
             QStringLiteral("old.txt@2026-11-20"), QStringLiteral("--on"), QStringLiteral("2026-11-25"),
             QStringLiteral("--sender"), QStringLiteral("strict-content-type")});
    QVERIFY2(result.out.contains("strict about the content type"), result.out.constData());
    QVERIFY(result.out.contains("2026-11-25"));
    QVERIFY(result.out.contains("enforce, 7 day"));
    const Run plain = run({QStringLiteral("--demo"), QStringLiteral("perfect.test")});
    QVERIFY(!plain.out.contains("What if"));
}

QTEST_GUILESS_MAIN(TestSenderOptions)
#include "tst_senderoptions.moc"
