// audit --format pdf, as a script calls it: without a display, into files and pipes, interrupted and on a full disk.
#include "tests/support/cli.h"
#include <csignal>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

class TestPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void headless();
    void paper();
    void sameOctets();
    void savedAgainFromAttachment();
    void archive();
    void wrongUse_data();
    void wrongUse();
    void otherFormatsStartNoGui();
    void diskFull();
    void interrupted();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList left() const
    {
        return QDir(m_folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    QTemporaryDir m_folder;
    QString m_saved; ///< one audit
};

void TestPdf::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"out"_s));
    m_saved = file(u"saved.json"_s);
    const CliRun run = runCli({u"audit"_s, u"--demo"_s, u"example.test"_s, u"--format"_s, u"json"_s, u"--output"_s,
                               m_saved, u"--fail-on"_s, u"never"_s});
    QCOMPARE(run.status, 0);
}

/// To a pipe and to a file; no display, no session, whatever platform the environment names.
void TestPdf::headless()
{
    const QStringList nothing{u"DISPLAY="_s, u"WAYLAND_DISPLAY="_s, u"XDG_RUNTIME_DIR="_s,
                              u"QT_QPA_PLATFORM=no-such-platform"_s};
    const QStringList arguments{u"audit"_s, u"--saved"_s, m_saved, u"--fail-on"_s, u"never"_s};
    const CliRun piped = runCli(arguments + QStringList{u"--format"_s, u"pdf"_s}, {}, nothing);
    QCOMPARE(piped.status, 0);
    QVERIFY(piped.out.startsWith("%PDF-1.7"));
    QVERIFY(piped.out.trimmed().endsWith("%%EOF"));
    QCOMPARE(piped.error, QByteArray());
    const CliRun written =
        runCli(arguments + QStringList{u"--format=pdf"_s, u"--output"_s, file(u"out/a.pdf"_s)}, {}, nothing);
    QCOMPARE(written.status, 0);
    QCOMPARE(left(), QStringList{u"a.pdf"_s});
    const CliRun judged =
        runCli({u"audit"_s, u"--saved"_s, m_saved, u"--format"_s, u"pdf"_s, u"--output"_s, file(u"out/a.pdf"_s)});
    QCOMPARE(judged.status, 1); // findings, as in every format
    QFile::remove(file(u"out/a.pdf"_s));
}

void TestPdf::paper()
{
    const auto sheet = [this](const QStringList &more) {
        return runCli(
                   QStringList{u"audit"_s, u"--saved"_s, m_saved, u"--fail-on"_s, u"never"_s, u"--format"_s, u"pdf"_s} +
                   more)
            .out;
    };
    const QByteArray a4 = sheet({});
    const QByteArray letter = sheet({u"--paper"_s, u"letter"_s});
    QVERIFY(a4.size() > 20'000);
    QVERIFY(letter.size() > 20'000);
    QVERIFY(a4 != letter);
}

/// Each run has its own seeds for hashes, so that order by chance would show.
void TestPdf::sameOctets()
{
    const auto run = [this](const QStringList &more, const QStringList &environment) {
        return runCli(
                   QStringList{u"audit"_s, u"--saved"_s, m_saved, u"--fail-on"_s, u"never"_s, u"--format"_s, u"pdf"_s} +
                       more,
                   {}, environment)
            .out;
    };
    const QStringList date{u"--report-date"_s, u"2026-11-23T10:15:00Z"_s};
    const QByteArray first = run(date, {});
    QVERIFY(first.startsWith("%PDF"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(run(date, {u"QT_HASH_SEED=%1"_s.arg(i == 0 ? u"0"_s : u""_s)}) == first);
    QVERIFY(run({}, {u"SOURCE_DATE_EPOCH=1795428900"_s}) == first);
    QVERIFY(run({u"--report-date"_s, u"2026-11-24"_s}, {}) != first);
}

void TestPdf::savedAgainFromAttachment()
{
    const QString pdf = file(u"out/b.pdf"_s);
    QCOMPARE(runCli({u"audit"_s, u"--saved"_s, m_saved, u"--fail-on"_s, u"never"_s, u"--format"_s, u"pdf"_s,
                     u"--output"_s, pdf})
                 .status,
             0);
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--show-attachment=evidence.json"_s, pdf});
    QVERIFY(qpdf.waitForFinished());
    QFile attached(file(u"evidence.json"_s));
    QVERIFY(attached.open(QIODevice::WriteOnly));
    attached.write(qpdf.readAllStandardOutput());
    attached.close();
    const CliRun again =
        runCli({u"audit"_s, u"--saved"_s, attached.fileName(), u"--format"_s, u"json"_s, u"--fail-on"_s, u"never"_s});
    QFile saved(m_saved);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QJsonObject before = QJsonDocument::fromJson(saved.readAll()).object();
    QCOMPARE(again.json()[u"audits"][0][u"observation"], before[u"audits"][0][u"observation"]);
    QFile::remove(pdf);
}

void TestPdf::archive()
{
    const CliRun run =
        runCli({u"audit"_s, u"--saved"_s, m_saved, u"--fail-on"_s, u"never"_s, u"--format"_s, u"pdf"_s, u"--pdf-a"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.startsWith("%PDF-1.4"));
    QVERIFY(!run.out.contains("/EmbeddedFile"));
    QVERIFY2(run.error.contains("PDF/A"), run.error.constData()); // that nothing is attached is said, not only done
}

void TestPdf::wrongUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("paper") << QStringList{u"--paper"_s, u"a5"_s};
    QTest::newRow("date") << QStringList{u"--report-date"_s, u"yesterday"_s};
    QTest::newRow("format") << QStringList{u"--format"_s, u"PDF"_s};
    QTest::newRow("folder") << QStringList{u"--format"_s, u"pdf"_s, u"--output"_s, u"/no/such/folder/a.pdf"_s};
}

void TestPdf::wrongUse()
{
    QFETCH(QStringList, options);
    const CliRun run = runCli(QStringList{u"audit"_s, u"--saved"_s, m_saved} + options);
    QCOMPARE(run.status, 3);
    QVERIFY(!run.error.isEmpty());
    QCOMPARE(run.out, QByteArray());
}

void TestPdf::otherFormatsStartNoGui()
{
    const auto plugins = [this](const QString &format) {
        return runCli({u"audit"_s, u"--saved"_s, m_saved, u"--fail-on"_s, u"never"_s, u"--format"_s, format}, {},
                      {u"QT_DEBUG_PLUGINS=1"_s})
            .error;
    };
    QVERIFY(plugins(u"pdf"_s).contains("platforms"));
    for (const QString &format : {u"text"_s, u"json"_s, u"html"_s, u"markdown"_s, u"csv"_s})
        QVERIFY2(!plugins(format).contains("platforms"), qPrintable(format));
}

void TestPdf::diskFull()
{
    QProcess shell;
    shell.start(u"sh"_s,
                {u"-c"_s, u"ulimit -f 16; exec \"$0\" \"$@\""_s, QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"),
                 u"audit"_s, u"--saved"_s, m_saved, u"--format"_s, u"pdf"_s, u"--output"_s, file(u"out/full.pdf"_s)});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 3);
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(said.contains("full.pdf cannot be written"), said.constData());
    QCOMPARE(left(), QStringList());
}

void TestPdf::interrupted()
{
    QFile one(m_saved);
    QVERIFY(one.open(QIODevice::ReadOnly));
    QJsonObject document = QJsonDocument::fromJson(one.readAll()).object();
    QJsonArray audits;
    for (int i = 0; i < 150; ++i)
        audits << document[u"audits"][0];
    document[u"audits"] = audits;
    QFile many(file(u"many.json"_s));
    QVERIFY(many.open(QIODevice::WriteOnly));
    many.write(QJsonDocument(document).toJson(QJsonDocument::Compact));
    many.close();

    QProcess cli;
    cli.start(
        QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"),
        {u"audit"_s, u"--saved"_s, many.fileName(), u"--format"_s, u"pdf"_s, u"--output"_s, file(u"out/x.pdf"_s)});
    QVERIFY(cli.waitForStarted());
    // While pages are made SIGTERM is caught, which the kernel tells.
    const auto catches = [&cli] {
        QFile status(u"/proc/%1/status"_s.arg(cli.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = status.readAll();
        const QByteArray mask = text.mid(text.indexOf("SigCgt:") + 7).trimmed().left(16);
        return (mask.toULongLong(nullptr, 16) & (1ULL << (SIGTERM - 1))) != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(catches() || cli.state() == QProcess::NotRunning, 60'000);
    QVERIFY(cli.state() == QProcess::Running);
    ::kill(pid_t(cli.processId()), SIGTERM);
    QVERIFY(cli.waitForFinished(60'000));
    QCOMPARE(cli.exitStatus(), QProcess::CrashExit); // ended by the signal, as shells want to know it
    QCOMPARE(cli.exitCode(), SIGTERM);
    const QByteArray said = cli.readAllStandardError();
    QVERIFY2(said.contains("nothing was written"), said.constData());
    QCOMPARE(left(), QStringList());
}

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
