// Drafts survive the end of the program: a child that edits is killed for real, another program takes its drafts over.
// Point 68: after kill -9 at most ten seconds of a draft are lost, and the next start offers it.
#include "ui/shared/messagebar.h"
#include "ui/studio/draftautosave.h"
#include "ui/studio/draftdocument.h"
#include "ui/studio/draftview.h"
#include "ui/studio/policystudio.h"
#include <csignal>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gatepost;

namespace {

const QByteArray edited = "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.test\r\nmax_age: 86400\r\n";

DraftState exampleState()
{
    DraftState out;
    out.text = "version: STSv1\r\nmode: testing\r\nmx: mx1.example.test\r\nmax_age: 86400\r\n";
    out.domain = QStringLiteral("example.test");
    return out;
}

/// What the killed program does: opens a draft, changes it, and goes on as if it would live for ever.
int editForEver(const QString &folder)
{
    PolicyStudio studio(folder);
    studio.show();
    DraftView *draft = studio.newDraft(*DomainName::parse(u"example.test"));
    draft->document()->edit([](PolicyDraft *text) { return text->addMx("mx1.example.test"); });
    draft->document()->edit([](PolicyDraft *text) { return text->setMode(PolicyMode::Enforce); });
    studio.newDraft(*DomainName::parse(u"untouched.test"));
    fputs("edited\n", stdout);
    fflush(stdout);
    return QApplication::exec();
}

QStringList keptFiles(const QString &folder)
{
    QStringList out;
    QDirIterator files(folder, {QStringLiteral("*.draft")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        out << files.next();
    return out;
}

} // namespace

class TestDraftKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killed68();
    void orderlyEndLeavesNothing();
    void runningProgramsAreLeftAlone();
    void damagedFilesAreSkipped();
    void folderThatCannotBeWritten();
    void typingDoesNotPutItOff();
    void noFolder();
};

void TestDraftKeeping::killed68()
{
    const QTemporaryDir folder;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit"), folder.path()});
    QVERIFY(program.waitForStarted(60'000));
    while (!program.canReadLine())
        QVERIFY(program.waitForReadyRead(60'000));
    QCOMPARE(program.readLine(), QByteArray("edited\n"));
    QElapsedTimer since;
    since.start();
    QVERIFY(QTest::qWaitFor([&] { return keptFiles(folder.path()).size() == 1; },
                            60'000)); // the untouched one has nothing to lose
    QVERIFY2(since.elapsed() < 40'000,
             qPrintable(QString::number(since.elapsed()))); // ten seconds, on a loaded machine

    // While it runs, its drafts are its own.
    PolicyStudio other(folder.path());
    QCOMPARE(other.restore(), 0);

    ::kill(pid_t(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    PolicyStudio studio(folder.path());
    studio.askUnsaved = [](const QString &) { return PolicyStudio::Answer::Discard; };
    QCOMPARE(studio.restore(), 1);
    DraftDocument *document = studio.current()->document();
    QCOMPARE(document->draft().text(), edited);
    QCOMPARE(document->domain().toString(), QStringLiteral("example.test"));
    QVERIFY(document->isModified());
    QVERIFY(studio.messages()->text().startsWith(QStringLiteral("Restored after an unexpected end: 1 unsaved draft")));
    QCOMPARE(studio.messages()->actions().size(), 2);

    // It belongs to this program now, and is on disk at once; a second one finds nothing.
    QCOMPARE(keptFiles(folder.path()).size(), 1);
    QCOMPARE(PolicyStudio(folder.path()).restore(), 0);
    for (QPushButton *button : studio.messages()->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == u"Discard")
            button->click();
    }
    QVERIFY(!studio.current());
    QVERIFY(keptFiles(folder.path()).isEmpty());
}

void TestDraftKeeping::orderlyEndLeavesNothing()
{
    const QTemporaryDir folder;
    {
        DraftAutosave autosave(folder.path());
        DraftDocument document(exampleState());
        autosave.watch(&document);
        document.edit([](PolicyDraft *text) { return text->setMode(PolicyMode::Enforce); });
        autosave.saveNow();
        QCOMPARE(keptFiles(folder.path()).size(), 1);
        autosave.forget(&document); // closed
        QVERIFY(keptFiles(folder.path()).isEmpty());
        document.edit([](PolicyDraft *text) { return text->setMode(PolicyMode::None); });
        autosave.saveNow();
        QVERIFY(keptFiles(folder.path()).isEmpty());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDraftKeeping::runningProgramsAreLeftAlone()
{
    const QTemporaryDir folder;
    DraftAutosave one(folder.path());
    DraftDocument document(exampleState());
    one.watch(&document);
    document.edit([](PolicyDraft *text) { return text->setMode(PolicyMode::Enforce); });
    one.saveNow();
    DraftAutosave two(folder.path());
    QVERIFY(two.takeLeftovers().isEmpty());
    two.dropTaken();
    QCOMPARE(keptFiles(folder.path()).size(), 1);
    one.forget(&document);
}

void TestDraftKeeping::damagedFilesAreSkipped()
{
    const QTemporaryDir folder;
    const QString left = folder.filePath(QStringLiteral("0c8e8d3a-53b4-4b53-9a0d-000000000001"));
    QVERIFY(QDir().mkpath(left));
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("somebody-elses"))));
    const auto write = [](const QString &path, const QByteArray &octets) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
    };
    QVERIFY(write(left + QStringLiteral("/1.draft"), "{\"format\":\"gatepost-draft\""));
    QVERIFY(write(left + QStringLiteral("/2.draft"), writeDraft(exampleState())));
    QVERIFY(write(left + QStringLiteral("/3.draft"), QByteArray(5 * 1024 * 1024, 'x')));
    QVERIFY(write(folder.filePath(QStringLiteral("somebody-elses/1.draft")), writeDraft(exampleState())));
    DraftAutosave autosave(folder.path());
    const QList<DraftState> found = autosave.takeLeftovers();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].text, exampleState().text);
    autosave.dropTaken();
    QVERIFY(!QDir(left).exists());
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("somebody-elses/1.draft"))));
}

void TestDraftKeeping::folderThatCannotBeWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    DraftAutosave autosave(file.fileName());
    DraftDocument document(exampleState());
    autosave.watch(&document);
    document.edit([](PolicyDraft *text) { return text->setMode(PolicyMode::Enforce); });
    autosave.saveNow();
    QVERIFY(autosave.problem().contains(QStringLiteral("Save them yourself")));
    QVERIFY(document.isModified()); // the draft itself is as it was
}

/// Ten seconds after the first change it is on disk, also when somebody types all the time.
void TestDraftKeeping::typingDoesNotPutItOff()
{
    const QTemporaryDir folder;
    DraftAutosave autosave(folder.path());
    autosave.setInterval(std::chrono::milliseconds(150));
    DraftDocument document(exampleState());
    autosave.watch(&document);
    int typed = 0;
    QTimer hand;
    connect(&hand, &QTimer::timeout, &document,
            [&] { document.type(exampleState().text + "x" + QByteArray::number(++typed) + ": y\r\n"); });
    hand.start(20);
    QVERIFY(QTest::qWaitFor([&] { return keptFiles(folder.path()).size() == 1; }, 30'000));
    hand.stop();
    QVERIFY(typed > 1);
    autosave.forget(&document);
}

void TestDraftKeeping::noFolder()
{
    DraftAutosave autosave{QString()};
    DraftDocument document(exampleState());
    autosave.watch(&document);
    document.edit([](PolicyDraft *text) { return text->setMode(PolicyMode::Enforce); });
    autosave.saveNow();
    QVERIFY(autosave.problem().isEmpty() && autosave.takeLeftovers().isEmpty());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--edit")
        return editForEver(arguments[2]);
    TestDraftKeeping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_draftkeeping.moc"
