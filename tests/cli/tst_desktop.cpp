// What desktop, shells and man find of an installed Gatepost, judged by the programs whose word counts.
#include "tests/support/cli.h"
#include "tests/support/program.h"
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(GATEPOST_SOURCE_DIR "/resources/");

struct Ran
{
    int status = -1;
    QByteArray said; ///< on both streams
};

Ran run(const QString &program, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &one : environment)
        variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(findProgram(program), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepted_data();
    void accepted();
    void installed();
    void mimeTypeIsKnown();
    void writtenFromTheHelp();
    void windowIsDescribed();
    void completes_data();
    void completes();
    void exitStatusIsDocumented_data();
    void exitStatusIsDocumented();
    void exitStatusOfAudits_data();
    void exitStatusOfAudits();
    void versionsAgree();
};

/// Point 100: whoever checks such files has nothing to say about ours.
void TestDesktop::accepted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString desktop = resources + u"desktop/org.gatepost.Gatepost"_s;
    QTest::newRow("desktop file") << u"desktop-file-validate"_s
                                  << QStringList{u"--warn-kde"_s, desktop + u".desktop"_s};
    QTest::newRow("metainfo") << u"appstreamcli"_s
                              << QStringList{u"validate"_s, u"--no-net"_s, u"--no-color"_s,
                                             desktop + u".metainfo.xml"_s};
    for (const char *page : {"gatepost.1", "gatepost-cli.1"})
        QTest::newRow(page) << u"man"_s << QStringList{u"--warnings"_s,
                                                       u"-E"_s,
                                                       u"UTF-8"_s,
                                                       u"-Tutf8"_s,
                                                       u"-Z"_s,
                                                       u"-l"_s,
                                                       resources + u"man/"_s + QString::fromLatin1(page)};
    const QString completions = resources + u"completions/"_s;
    QTest::newRow("bash") << u"bash"_s << QStringList{u"-n"_s, completions + u"gatepost-cli.bash"_s};
    QTest::newRow("bash loads it") << u"bash"_s
                                   << QStringList{u"-euc"_s, u"source \"$0\"; complete -p gatepost-cli >/dev/null"_s,
                                                  completions + u"gatepost-cli.bash"_s};
    QTest::newRow("zsh") << u"zsh"_s << QStringList{u"-fn"_s, completions + u"_gatepost-cli"_s};
    QTest::newRow("zsh loads it")
        << u"zsh"_s
        << QStringList{u"-fc"_s,
                       u"fpath=($0 $fpath); autoload -Uz compinit; compinit -u -D; [ $_comps[gatepost-cli] = "
                       "_gatepost-cli ] && autoload +X _gatepost-cli"_s,
                       completions};
    QTest::newRow("fish") << u"fish"_s << QStringList{u"-n"_s, completions + u"gatepost-cli.fish"_s};
}

void TestDesktop::accepted()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QVERIFY2(!findProgram(program).isEmpty(), qPrintable(program + u" is not installed"_s));
    const Ran ran = run(program, arguments, {u"MANWIDTH=80"_s, u"LC_ALL=C.UTF-8"_s});
    QVERIFY2(ran.status == 0, ran.said.constData());
    const bool speaks = program == u"appstreamcli" || program == u"man"; // of success, or in the page itself
    QVERIFY2(speaks || ran.said.isEmpty(), ran.said.constData());
    QVERIFY2(!ran.said.contains("warning"), ran.said.constData());
}

/// Each file stands where the programs that want it look.
void TestDesktop::installed()
{
    QTemporaryDir folder;
    const Ran ran = run(u"cmake"_s, {u"--install"_s, QStringLiteral(GATEPOST_BIN_DIR "/.."), u"--component"_s,
                                     u"data"_s, u"--prefix"_s, folder.path()});
    QVERIFY2(ran.status == 0, ran.said.constData());
    QStringList found;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << QDir(folder.path()).relativeFilePath(files.next());
    found.sort();
    QCOMPARE(
        found,
        (QStringList{u"share/applications/org.gatepost.Gatepost.desktop"_s,
                     u"share/bash-completion/completions/gatepost-cli"_s,
                     u"share/fish/vendor_completions.d/gatepost-cli.fish"_s,
                     u"share/icons/hicolor/scalable/apps/gatepost.svg"_s, u"share/man/man1/gatepost-cli.1"_s,
                     u"share/man/man1/gatepost.1"_s, u"share/metainfo/org.gatepost.Gatepost.metainfo.xml"_s,
                     u"share/mime/packages/org.gatepost.Gatepost.xml"_s, u"share/zsh/site-functions/_gatepost-cli"_s}));
}

/// The catalogue of MIME types takes ours, and a name that ends with .gatepost is of it.
void TestDesktop::mimeTypeIsKnown()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(resources + u"desktop/org.gatepost.Gatepost.mime.xml"_s,
                        folder.filePath(u"mime/packages/org.gatepost.Gatepost.xml"_s)));
    const Ran ran = run(u"update-mime-database"_s, {folder.filePath(u"mime"_s)});
    QVERIFY2(ran.status == 0, ran.said.constData());
    QVERIFY(contents(folder.filePath(u"mime/globs2"_s)).contains("50:application/x-gatepost:*.gatepost"));
    // The desktop file and the metainfo name the same type.
    for (const char *file : {"desktop", "metainfo.xml"})
        QVERIFY(contents(resources + u"desktop/org.gatepost.Gatepost."_s + QString::fromLatin1(file))
                    .contains("application/x-gatepost"));
}

/// The program's own table of commands and options is the one source; `./dev manual` writes the files again.
void TestDesktop::writtenFromTheHelp()
{
    QTemporaryDir folder;
    const Ran ran =
        run(resources + u"man/generate"_s, {QStringLiteral(GATEPOST_BIN_DIR "/gatepost-cli"), folder.path()});
    QVERIFY2(ran.status == 0, ran.said.constData());
    for (const char *file : {"man/gatepost-cli.1", "completions/gatepost-cli.bash", "completions/_gatepost-cli",
                             "completions/gatepost-cli.fish"}) {
        const QString name = QString::fromLatin1(file);
        const QByteArray written = contents(folder.filePath(name));
        QVERIFY(written.size() > 1000);
        QVERIFY2(contents(resources + name) == written, file);
    }
}

/// Every option of the window stands in its manual page.
void TestDesktop::windowIsDescribed()
{
    const Ran ran = run(QStringLiteral(GATEPOST_BIN_DIR "/gatepost"), {u"--help"_s},
                        {u"QT_QPA_PLATFORM=offscreen"_s, u"LC_ALL=C.UTF-8"_s});
    QVERIFY2(ran.status == 0, ran.said.constData());
    const QByteArray page = contents(resources + u"man/gatepost.1"_s).replace("\\-", "-");
    auto names = QRegularExpression(u"--([a-z-]+)"_s).globalMatch(QString::fromUtf8(ran.said));
    int count = 0;
    for (; names.hasNext(); ++count) {
        const QByteArray name = names.next().captured().toUtf8();
        QVERIFY2(page.contains(name), name.constData());
    }
    QVERIFY(count >= 8);
}

void TestDesktop::completes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered"); ///< in this order
    QTest::newRow("command") << u"ma"_s << u"match"_s;
    QTest::newRow("value") << u"audit --fail-on at"_s << u"at-risk"_s;
    QTest::newRow("option") << u"audit --fail"_s << u"--fail-on"_s;
    QTest::newRow("option of another command") << u"lint --fail"_s << u""_s;
    QTest::newRow("kind") << u"lint sts"_s << u"sts-record"_s;
    QTest::newRow("several") << u"plan --pace "_s << u"brisk careful"_s;
}

/// What is offered for the last word, in two shells that can be asked without a terminal.
void TestDesktop::completes()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    const QString bash = u"source \"$0\"; COMP_WORDS=(gatepost-cli %1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                         "_gatepost_cli; printf '%s\\n' \"${COMPREPLY[@]}\" | sort | paste -sd' '"_s;
    const QString words = typed.endsWith(u' ') ? typed + u"''"_s : typed;
    const Ran inBash =
        run(u"bash"_s, {u"-c"_s, bash.arg(words), resources + u"completions/gatepost-cli.bash"_s}, {u"LC_ALL=C"_s});
    QCOMPARE(QString::fromUtf8(inBash.said).trimmed(), offered);
    const QString fish = u"source %1; complete -C 'gatepost-cli %2' | cut -f1 | sort | paste -sd' '"_s;
    const Ran inFish =
        run(u"fish"_s, {u"-c"_s, fish.arg(resources + u"completions/gatepost-cli.fish"_s, typed)}, {u"LC_ALL=C"_s});
    QCOMPARE(QString::fromUtf8(inFish.said).trimmed(), offered);
}

/// Point 100: what the exit status means is said by --help and in the manual page.
void TestDesktop::exitStatusIsDocumented_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"0", "1", "2", "3", "4"})
        QTest::newRow(status) << QString::fromLatin1(status);
}

void TestDesktop::exitStatusIsDocumented()
{
    QFETCH(QString, status);
    const QString help = QString::fromUtf8(runCli({u"audit"_s, u"--help"_s}).out).simplified();
    const QString said = help.mid(help.indexOf(u"Exit status:"_s)).section(u'.', 0, 0);
    QVERIFY2(QRegularExpression(u"\\b%1 [a-z]"_s.arg(status)).match(said).hasMatch(), qPrintable(said));
    const QByteArray page = contents(resources + u"man/gatepost-cli.1"_s);
    const QByteArray section = page.mid(page.indexOf(".SH \"EXIT STATUS\""));
    QVERIFY(section.contains(".B " + status.toLatin1() + '\n'));
}

/// Point 100: the statuses that an audit ends with. The internal error cannot be provoked from outside.
void TestDesktop::exitStatusOfAudits_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QStringList demo{u"audit"_s, u"--demo"_s};
    QTest::newRow("nothing") << demo + QStringList{u"perfect.test"_s} << 0;
    QTest::newRow("nothing that counts") << demo + QStringList{u"--fail-on"_s, u"never"_s, u"example.test"_s} << 0;
    QTest::newRow("findings") << demo + QStringList{u"example.test"_s} << 1;
    QTest::newRow("could not be tested") << QStringList{u"audit"_s,     u"--resolver"_s, u"127.0.0.1:1"_s,
                                                        u"--timeout"_s, u"5"_s,          u"example.test"_s}
                                         << 2;
    QTest::newRow("no such option") << QStringList{u"audit"_s, u"--nonsense"_s} << 3;
    QTest::newRow("no domain") << QStringList{u"audit"_s} << 3;
    QTest::newRow("days that are none") << demo + QStringList{u"--certificate-days"_s, u"x"_s, u"perfect.test"_s} << 3;
}

void TestDesktop::exitStatusOfAudits()
{
    QFETCH(QStringList, arguments);
    const CliRun ran = runCli(arguments, {}, {}, 120);
    QVERIFY2(ran.status >= 0, "it did not end");
    QTEST(ran.status, "status");
}

void TestDesktop::versionsAgree()
{
    const QByteArray version = runCli({u"--version"_s}).out.trimmed().split(' ').value(1);
    QVERIFY(!version.isEmpty());
    QVERIFY(contents(resources + u"desktop/org.gatepost.Gatepost.metainfo.xml"_s)
                .contains("<release version=\"" + version + '"'));
    QVERIFY(contents(resources + u"man/gatepost-cli.1"_s).contains("Gatepost " + version));
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
