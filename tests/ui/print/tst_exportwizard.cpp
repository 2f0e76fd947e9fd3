// The export wizard, by the acceptance points of the design (81 to 89): its own widgets, driven as people drive them.
#include "core/audit/assess.h"
#include "core/audit/catalogue.h"
#include "core/audit/readiness.h"
#include "core/base/translation.h"
#include "core/report/htmlreport.h"
#include "core/store/settings.h"
#include "tests/support/synthetic.h"
#include "tests/ui/print/printed.h"
#include "ui/print/exportwizard.h"
#include "ui/print/logo.h"
#include "ui/print/pagemaker.h"
#include "ui/shared/outlinedstyle.h"
#include "ui/shared/theme.h"
#include <csignal>
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QGroupBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <unistd.h>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

QStringList announced; // by screen readers

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        announced << event->accessibleInterface()->text(QAccessible::Name);
}

/// Stands in for the painter of PDF files.
class FakeMaker : public ReportPreviewMaker
{
public:
    int pages = 9;
    QString missing;
    mutable QSemaphore gate{1'000'000}; ///< pieces of the file that may be made
    mutable std::atomic_int laidOut = 0;

    class Pages : public ReportPreview
    {
    public:
        Pages(const FakeMaker *maker, QList<ReportDocument> documents)
            : m_maker(maker), m_documents(std::move(documents))
        {
        }
        int pageCount() const override { return m_maker->pages * int(m_documents.size()); }
        QImage page(int number, int width) const override
        {
            QImage out(width, width * 1414 / 1000, QImage::Format_RGB32);
            out.fill(Qt::white);
            QPainter painter(&out);
            painter.setFont(QFont(u"DejaVu Sans"_s, 24));
            painter.drawText(out.rect().adjusted(20, 20, -20, -20), Qt::TextWordWrap,
                             QStringLiteral("%1\n%2\nPage %3")
                                 .arg(m_documents[0].title, m_documents[0].verdict.word)
                                 .arg(number + 1));
            return out;
        }
        QStringList remarks() const override { return {u"1 table goes over 2 pages"_s}; }
        QString missingCharacters() const override { return m_maker->missing; }
        Result<QByteArray, QString> file(const ExportProgress &progress) const override
        {
            for (int piece = 0; piece < 100; ++piece) {
                while (!m_maker->gate.tryAcquire(1, 10)) {
                    if (!progress(piece * 10))
                        return failure(QString());
                }
                if (!progress(piece * 10))
                    return failure(QString());
            }
            return QByteArray("%PDF-1.7 ") + m_documents[0].title.toUtf8();
        }

    private:
        const FakeMaker *m_maker;
        QList<ReportDocument> m_documents;
    };

    ReportPreviewPtr layOut(const ExportPlan &, const QList<ReportDocument> &documents,
                            const ExportProgress &progress) const override
    {
        ++laidOut;
        return progress(500) ? std::make_shared<const Pages>(this, documents) : nullptr;
    }
};

JudgedAudit audited(const QByteArray &name = "example.test", int hosts = 3, int refused = 2)
{
    synthetic::Domain domain;
    domain.name = name;
    domain.policy = synthetic::policyText(PolicyMode::Enforce, {"*." + name});
    for (int i = 0; i < hosts; ++i) {
        synthetic::Host host;
        host.name = "mx" + QByteArray::number(i) + "." + name;
        host.preference = 10 * (i + 1);
        host.startTls = i >= refused;
        domain.hosts << host;
    }
    Observation seen = synthetic::observed(domain);
    seen.context.gatepostVersion = u"1.2.3"_s;
    return {std::make_shared<const Observation>(seen),
            std::make_shared<const Assessment>(assess(seen, synthetic::today()))};
}

ExportSource sourceOf(const QList<JudgedAudit> &audits)
{
    ExportSource out;
    out.items << ExportItem{u"This audit: example.test"_s, audits, {}, {}};
    return out;
}

/// Every text half as long again, as German is at its worst.
class Longer : public QTranslator
{
public:
    Longer() { QCoreApplication::installTranslator(this); }
    ~Longer() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrncmp(context, "gatepost::", 10) != 0 && qstrcmp(context, "ExportChoices") != 0)
            return {};
        const QString text = QString::fromUtf8(source);
        return text.size() < 4 || text.contains(u"*.")
                   ? text
                   : text + QStringLiteral("sverschlüsselung").left(text.size() / 2 + 4);
    }
};

} // namespace

class TestExportWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void point81_data();
    void point81();
    void point81counts();
    void point81warnings_data();
    void point81warnings();
    void point82();
    void point83cancelled();
    void point83diskFull();
    void point85();
    void point86();
    void point87();
    void point88();
    void point89();
    void everyFormat_data();
    void everyFormat();
    void pagesAreCountedLive();
    void previewTurnsPages();
    void hiddenThingsStayHidden();
    void anotherLanguage();
    void logoIsMadeAnew_data();
    void logoIsMadeAnew();
    void overwriting();
    void numbering();
    void comparisonOfTwo();
    void realPages();
    void choicesAreRemembered();
    void choicesOfAKindAreRemembered();
    void settingsAndChoicesAreOneTruth();
    void finishFromTheThirdPage();
    void failureIsSaidAndCanBeMended();
    void mnemonicsAndNames();
    void leavesNoThreadBehind();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void open(ExportSource source);
    void goTo(int id);
    template <typename T = QWidget> T *named(const char *name) const;
    QAbstractButton *button(QWizard::WizardButton which) const { return m_wizard->button(which); }
    void settled();
    QString finish();
    QByteArray saved() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    FakeMaker m_maker;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportWizard> m_wizard;
    QList<QUrl> m_opened;
};

void TestExportWizard::initTestCase()
{
    installTranslation(u"en"_s);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"GatepostTest"_s);
    QCoreApplication::setApplicationName(u"tst_exportwizard"_s);
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(&listen);
}

void TestExportWizard::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_maker.pages = 9;
    m_maker.missing.clear();
    m_opened.clear();
    announced.clear();
}

void TestExportWizard::cleanup()
{
    m_wizard.reset();
    m_maker.gate.release(1000);
}

void TestExportWizard::open(ExportSource source)
{
    QSettings().setValue(u"export/folder"_s, m_folder->path());
    m_wizard = std::make_unique<ExportWizard>(std::move(source), &m_maker);
    m_wizard->setOpener([this](const QUrl &url) { m_opened << url; });
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
    settled();
}

void TestExportWizard::settled()
{
    QVERIFY(QTest::qWaitFor([this] { return !m_wizard->preview().isBusy(); }, 60'000));
}

void TestExportWizard::goTo(int id)
{
    while (m_wizard->currentId() < id) {
        const int before = m_wizard->currentId();
        button(QWizard::NextButton)->click();
        QVERIFY2(m_wizard->currentId() != before, qPrintable(QString::number(before)));
    }
    settled();
}

template <typename T> T *TestExportWizard::named(const char *name) const
{
    return m_wizard->findChild<T *>(QString::fromLatin1(name));
}

QString TestExportWizard::finish()
{
    button(QWizard::FinishButton)->click();
    const bool ended = m_wizard->currentId() == ExportWizard::Saving &&
                       QTest::qWaitFor([this] { return !m_wizard->isSaving(); }, 60'000);
    return ended ? named<QLabel>("result")->text()
                 : u"not started: "_s + (announced.isEmpty() ? QString() : announced.last());
}

QByteArray TestExportWizard::saved() const
{
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    QFile file(path(files.value(0)));
    return files.size() == 1 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// ---- 81: every validation at its field, with the focus, for screen readers

using Spoil = std::function<void(ExportWizard *, const QString &folder)>;
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(gatepost::Theme)

template <typename T> static T *in(ExportWizard *wizard, const char *name)
{
    return wizard->findChild<T *>(QString::fromLatin1(name));
}

void TestExportWizard::point81_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, int page, const char *field, const char *says, Spoil spoil) {
        QTest::newRow(name) << page << QString::fromLatin1(field) << QString::fromUtf8(says) << spoil;
    };
    using Wizard = ExportWizard;
    const auto type = [](const char *field, const QString &text) {
        return [field, text](Wizard *wizard, const QString &) { in<QLineEdit>(wizard, field)->setText(text); };
    };
    row("no section", Wizard::Content, "sections", "at least one section", [](Wizard *wizard, const QString &) {
        for (const ReportSection section : allReportSections)
            wizard->findChild<QCheckBox *>(u"section-"_s + QString(reportSectionKey(section)))->setChecked(false);
    });
    row("no title", Wizard::Cover, "title", "needs a title", type("title", u"  "_s));
    row("long title", Wizard::Cover, "title", "121 characters", type("title", QString(121, u'x')));
    row("long marking", Wizard::Cover, "marking", "61 characters",
        [](Wizard *wizard, const QString &) { in<QComboBox>(wizard, "marking")->setCurrentText(QString(61, u'x')); });
    row("long organisation", Wizard::Cover, "organisation", "121 characters", type("organisation", QString(121, u'x')));
    row("long note", Wizard::Cover, "note", "2001 characters",
        [](Wizard *wizard, const QString &) { in<QPlainTextEdit>(wizard, "note")->setPlainText(QString(2001, u'x')); });
    const auto logo = [](const char *name, const QByteArray &octets) {
        return [name, octets](Wizard *wizard, const QString &folder) {
            QFile file(folder + u'/' + QString::fromLatin1(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(octets);
            file.close();
            in<QLineEdit>(wizard, "logo")->setText(file.fileName());
        };
    };
    row("logo is not there", Wizard::Cover, "logo", "cannot be read", type("logo", u"/nowhere/logo.png"_s));
    row("logo is no picture", Wizard::Cover, "logo", "logo", logo("logo.png", "GIF89a nonsense"));
    row("logo is too large", Wizard::Cover, "logo", "larger than 2 MB", logo("logo.png", QByteArray(2'097'153, 'x')));
    row("logo is too wide", Wizard::Cover, "logo", "9,400 px wide; it must be at most 4,000",
        logo("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9400' height='10'/>"));
    row("no file name", Wizard::Save, "file", "needs a name", type("file", QString()));
    row("only a folder", Wizard::Save, "file", "needs a name",
        [](Wizard *wizard, const QString &folder) { in<QLineEdit>(wizard, "file")->setText(folder + u'/'); });
    row("no such folder", Wizard::Save, "file", "There is no folder", type("file", u"/nowhere/at/all/x.pdf"_s));
    row("folder cannot be written", Wizard::Save, "file",
        geteuid() == 0 ? "not enough space" : "Nothing can be written", type("file", u"/proc/x.pdf"_s));
    row("name of 256 bytes", Wizard::Save, "file", "256 bytes", [](Wizard *wizard, const QString &folder) {
        in<QLineEdit>(wizard, "file")->setText(folder + u'/' + QString(126, QChar(u'ä')) + u".pdf"_s);
    });
    row("control character", Wizard::Save, "file", "no file name may have", [](Wizard *wizard, const QString &folder) {
        in<QLineEdit>(wizard, "file")->setText(folder + u"/a\x07.pdf"_s);
    });
    row("file exists", Wizard::Save, "file", "exists already", [](Wizard *wizard, const QString &) {
        QFile file(in<QLineEdit>(wizard, "file")->text());
        if (file.open(QIODevice::WriteOnly))
            file.write("old");
    });
}

/// Point 81: the fault is said at its field, which has the focus, and to screen readers; the page stays.
void TestExportWizard::point81()
{
    QFETCH(int, page);
    QFETCH(QString, field);
    QFETCH(QString, says);
    QFETCH(Spoil, spoil);
    open(sourceOf({audited()}));
    goTo(page);
    spoil(m_wizard.get(), m_folder->path());
    settled();
    announced.clear();
    button(page == ExportWizard::Save ? QWizard::FinishButton : QWizard::NextButton)->click();
    QCOMPARE(m_wizard->currentId(), page);
    auto *widget = m_wizard->findChild<QWidget *>(field);
    QVERIFY2(widget->accessibleDescription().contains(says), qPrintable(widget->accessibleDescription()));
    auto *note = m_wizard->findChild<QLabel *>(field + u"Note"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(says), qPrintable(note->text()));
    QVERIFY2(announced.join(u' ').contains(says) || note->accessibleName().contains(says),
             qPrintable(announced.join(u' ')));
    const QWidget *focus = m_wizard->focusWidget();
    const bool atField = focus == widget || widget->isAncestorOf(focus);
    QVERIFY2(atField || focus == named<>("replace"), qPrintable(focus->objectName()));
}

/// Point 81: what no field of its own is to blame for, at the nearest one.
void TestExportWizard::point81counts()
{
    m_maker.pages = 501;
    open(sourceOf({audited()}));
    goTo(ExportWizard::Content);
    announced.clear();
    button(QWizard::NextButton)->click();
    QCOMPARE(m_wizard->currentId(), int(ExportWizard::Content));
    QVERIFY2(named<QLabel>("detailNote")->text().contains(u"501 pages; at most 500"_s),
             qPrintable(named<QLabel>("detailNote")->text()));
    QVERIFY(named<QLabel>("detailNote")->accessibleName().contains(u"501 pages"_s) ||
            announced.join(u' ').contains(u"501 pages"_s));
    QCOMPARE(m_wizard->focusWidget(), named<QSlider>("detail"));
    m_wizard.reset();

    m_maker.pages = 9;
    bool there = true;
    ExportSource source = sourceOf({audited()});
    source.items[0].isThere = [&there] { return there; };
    open(source);
    there = false;
    button(QWizard::NextButton)->click();
    QCOMPARE(m_wizard->currentId(), int(ExportWizard::Scope));
    QVERIFY(named<QLabel>("scopeNote")->text().contains(u"closed meanwhile"_s));
}

void TestExportWizard::point81warnings_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("says");
    QTest::newRow("filter") << int(ExportWizard::Content) << u"shownFindingsNote"_s << u"a filter was on"_s;
    QTest::newRow("accepted risks") << int(ExportWizard::Content) << u"acceptedNote"_s << u"accepted risks"_s;
    QTest::newRow("missing characters") << int(ExportWizard::Cover) << u"titleNote"_s << u"𓀀"_s;
    QTest::newRow("attachment") << int(ExportWizard::Format) << u"attachNote"_s << u"no attachment"_s;
}

void TestExportWizard::point81warnings()
{
    QFETCH(int, page);
    QFETCH(QString, note);
    QFETCH(QString, says);
    ExportSource source = sourceOf({audited()});
    source.filter.effects = {Effect::Blocks};
    source.shown = 2;
    source.accepted = {
        {u"example.test"_s, u"smtp-starttls-missing"_s, u"mx0.example.test"_s, u"Ann"_s, u"old"_s, QDate(2030, 1, 1)}};
    m_maker.missing = u"𓀀"_s;
    open(source);
    goTo(page);
    if (page == ExportWizard::Content) {
        named<QRadioButton>("shownFindings")->setChecked(true);
        named<QCheckBox>("accepted")->setChecked(false);
    }
    if (page == ExportWizard::Format)
        named<QCheckBox>("archival")->setChecked(true);
    settled();
    auto *line = m_wizard->findChild<QLabel *>(note);
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().contains(says), qPrintable(line->text()));
    button(QWizard::NextButton)->click();
    QCOMPARE(m_wizard->currentId(), page + 1); // a warning does not block
}

// ---- 82

/// Point 82: a filter that is on is printed; "all" takes no notice of it.
void TestExportWizard::point82()
{
    const JudgedAudit audit = audited();
    ExportSource source = sourceOf({audit});
    source.filter.effects = {Effect::Blocks};
    source.shown = 2;
    for (const bool filtered : {true, false}) {
        QVERIFY(QDir(m_folder->path()).removeRecursively() && QDir().mkpath(m_folder->path()));
        open(source);
        goTo(ExportWizard::Format);
        named<QRadioButton>("format-html")->setChecked(true);
        goTo(ExportWizard::Content);
        (filtered ? named<QRadioButton>("shownFindings") : named<QRadioButton>("allFindings"))->setChecked(true);
        QVERIFY2(finish().contains(u"Saved"), qPrintable(named<QLabel>("result")->text()));
        const QByteArray html = saved();
        QCOMPARE(html.contains("A filter was on when this report was made"), filtered);
        QCOMPARE(html.contains("policy-host-no-ipv6"), !filtered); // an advice
        QVERIFY(html.contains("smtp-starttls-missing"));
        m_wizard.reset();
    }
}

// ---- 83

/// Point 83: nothing is left behind by an export that was cancelled.
void TestExportWizard::point83cancelled()
{
    m_maker.gate.acquire(m_maker.gate.available());
    open(sourceOf({audited()}));
    goTo(ExportWizard::Save);
    button(QWizard::FinishButton)->click();
    QVERIFY(m_wizard->isSaving());
    m_maker.gate.release(40);
    QVERIFY(QTest::qWaitFor([this] { return m_maker.gate.available() == 0; }, 30'000));
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    button(QWizard::CancelButton)->click();
    QVERIFY(QTest::qWaitFor([this] { return !m_wizard->isSaving(); }, 30'000));
    QVERIFY2(named<QLabel>("result")->text().contains(u"Cancelled"), qPrintable(named<QLabel>("result")->text()));
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(m_opened.isEmpty());
}

/// Point 83: nor by one for which there was no room, and that is said.
/// Where a file system of one's own can be made it is a real one that is really full: this program again, with a tmpfs
/// of 64 KiB. Elsewhere the kernel refuses files beyond that size.
void TestExportWizard::point83diskFull()
{
    const QString inside = qEnvironmentVariable("GATEPOST_SMALL_DISK");
    if (inside.isEmpty()) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GATEPOST_SMALL_DISK"_s, m_folder->path());
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // as root of a namespace it cannot look
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(u"sh"_s, {u"-c"_s,
                              u"unshare --user --map-root-user --mount true 2>/dev/null || { ulimit -f 64; exec \"$0\" "
                              u"point83diskFull; }; "
                              "exec unshare --user --map-root-user --mount sh -c 'mount -t tmpfs -o size=64k none "
                              "\"$GATEPOST_SMALL_DISK\" && exec \"$0\" point83diskFull' \"$0\""_s,
                              QCoreApplication::applicationFilePath()});
        QVERIFY(child.waitForFinished(120'000));
        QVERIFY2(child.exitCode() == 0, child.readAll().constData());
        return;
    }
    std::signal(SIGXFSZ, SIG_IGN);
    const QByteArray large(200'000, 'x');
    const QString file = inside + u"/report.pdf"_s;
    const auto fresh = writeExport(file, large);
    QVERIFY(!fresh);
    QVERIFY2(fresh.error().contains(u"No space left") || fresh.error().contains(u"too large"),
             qPrintable(fresh.error()));
    QVERIFY(QDir(inside).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(writeExport(file, "old"));
    QVERIFY(!writeExport(file, large));
    QFile old(file);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(inside).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"report.pdf"_s});
}

// ---- 85 to 88, as far as they are about HTML; the sheets of a PDF have tests of their own

/// Point 85: a mark and a word beside every colour.
void TestExportWizard::point85()
{
    const JudgedAudit audit = audited();
    const QByteArray html = htmlReport({reportDocument(*audit.seen, *audit.judged)});
    // Solid, dashed and dotted, and a mark and a word beside every colour.
    for (const char *sign : {"✓ Passed", "✗ Blocks", "▲ At risk", "i Advice", "class=\"mark e-passed\""})
        QVERIFY2(html.contains(sign) || html.contains(QByteArray(sign).replace(' ', "\xC2\xA0")), sign);
}

/// Point 86: long names have places to break, other scripts arrive whole.
void TestExportWizard::point86()
{
    JudgedAudit audit = audited(QByteArray(50, 'a') + ".test");
    ReportOptions options;
    options.organisation = u"例示株式会社"_s;
    const QByteArray html = htmlReport({reportDocument(*audit.seen, *audit.judged, options)});
    QVERIFY(html.contains("例示株式会社"));
    QVERIFY(html.contains("<wbr/>")); // places to break; tst_htmlbrowser measures that nothing is too wide
}

/// Point 87: versions, resolver, from where, times in UTC, date of the roots, what was not tested, accepted risks,
/// formula.
void TestExportWizard::point87()
{
    JudgedAudit audit = audited();
    Observation seen = *audit.seen;
    seen.context.resolver = u"192.0.2.53"_s;
    seen.context.smtpVantage = u"socks5://vantage.example:1080"_s;
    seen.context.trustStoreDate = QDateTime({2026, 11, 2}, {8, 30}, Qt::UTC);
    seen.hosts[0].probes.clear();
    ReportOptions options;
    options.accepted = {{u"example.test"_s, u"policy-host-no-ipv6"_s, u"x"_s, u"Ann"_s, u"cheap"_s, QDate(2020, 1, 1)}};
    const ReportDocument document = reportDocument(seen, assess(seen, synthetic::today()), options);
    const QByteArray html = htmlReport({document});
    for (const char *fact : {"1.2.3", "Qt 6.", "OpenSSL", "192.0.2.53", "vantage.example", " UTC",
                             "Trusted authorities", "this computer", "Accepted risks", "Ann", "which is over",
                             "list of 2026-11-02 08:30:00 UTC", "Thresholds", "a certificate ends soon: 14"})
        QVERIFY2(html.contains(fact), fact);
    QVERIFY2(html.contains(readinessFormulaText().toHtmlEscaped().toUtf8()), "the formula of the number");
    QVERIFY(!document.limits.isEmpty() || document.counts.last().count == 0);
}

/// Point 88: the same input gives the same octets.
void TestExportWizard::point88()
{
    const JudgedAudit audit = audited();
    ExportPlan plan;
    plan.audits = {audit};
    for (const ExportFormat format :
         {ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Text, ExportFormat::Csv, ExportFormat::Json}) {
        plan.choices.format = format;
        const auto one = exportOctets(plan, nullptr, {});
        QVERIFY(one && !one->isEmpty());
        QCOMPARE(*exportOctets(plan, nullptr, {}), *one);
    }
}

/// Point 89: PDF/A-1b takes the attachment away and says why.
void TestExportWizard::point89()
{
    open(sourceOf({audited()}));
    goTo(ExportWizard::Format);
    auto *attach = named<QCheckBox>("attach");
    QVERIFY(attach->isChecked() && attach->isEnabled());
    named<QCheckBox>("archival")->setChecked(true);
    QVERIFY(!attach->isChecked() && !attach->isEnabled());
    QVERIFY(named<QLabel>("attachNote")->isVisible());
    QVERIFY(!m_wizard->plan().choices.attach);
    named<QCheckBox>("archival")->setChecked(false);
    QVERIFY(attach->isChecked() && attach->isEnabled()); // as it was before
    QVERIFY(!named<QLabel>("attachNote")->isVisible());
}

// ---- the rest

void TestExportWizard::everyFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << u"pdf"_s << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"html"_s << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"markdown"_s << u"md"_s << QByteArray("# MTA-STS audit of example.test");
    QTest::newRow("text") << u"text"_s << u"txt"_s << QByteArray("MTA-STS audit of example.test\n====");
    QTest::newRow("csv") << u"csv"_s << u"csv"_s << QByteArray("domain,verdict,");
    QTest::newRow("gatepost") << u"gatepost"_s << u"gatepost"_s << QByteArray("PK");
    QTest::newRow("json") << u"json"_s << u"json"_s << QByteArray("{\n    \"audits\": [");
}

void TestExportWizard::everyFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    open(sourceOf({audited()}));
    goTo(ExportWizard::Format);
    m_wizard->findChild<QRadioButton *>(u"format-"_s + format)->setChecked(true);
    goTo(ExportWizard::Save);
    QCOMPARE(named<QLineEdit>("file")->text(), path(u"example.test MTA-STS 2026-11-23."_s + suffix));
    const QString said = finish();
    const QByteArray octets = saved();
    QVERIFY2(octets.startsWith(begins), octets.left(200).constData());
    QVERIFY2(said.contains(u"Saved example.test MTA-STS 2026-11-23."_s + suffix), qPrintable(said));
    QVERIFY(said.contains(QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex())));
    QCOMPARE(said.contains(u"9 page"), format == u"pdf");
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(path(u"example.test MTA-STS 2026-11-23."_s + suffix))});
    QTest::mouseClick(named<>("showResult"), Qt::LeftButton);
    QCOMPARE(m_opened.last(), QUrl::fromLocalFile(m_folder->path()));
    QTest::mouseClick(named<>("copyPath"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(suffix));
    button(QWizard::FinishButton)->click();
    QVERIFY(!m_wizard->isVisible());
}

void TestExportWizard::pagesAreCountedLive()
{
    open(sourceOf({audited()}));
    goTo(ExportWizard::Content);
    QVERIFY2(named<QLabel>("size")->text().contains(u"9 page"), qPrintable(named<QLabel>("size")->text()));
    m_maker.pages = 12;
    named<QSlider>("detail")->setValue(2);
    QVERIFY(m_wizard->preview().isBusy());
    settled();
    QVERIFY(named<QLabel>("size")->text().contains(u"12 page"));
    m_maker.pages = 501;
    named<QSlider>("detail")->setValue(1);
    settled();
    button(QWizard::NextButton)->click();
    QCOMPARE(m_wizard->currentId(), int(ExportWizard::Content));
    QVERIFY(named<QSlider>("detail")->accessibleDescription().contains(u"501 page"));
    QCOMPARE(m_wizard->focusWidget(), static_cast<QWidget *>(named<QSlider>("detail")));
}

void TestExportWizard::previewTurnsPages()
{
    open(sourceOf({audited()}));
    goTo(ExportWizard::Save);
    auto *page = named<QLabel>("page");
    QTRY_VERIFY_WITH_TIMEOUT(!page->pixmap(Qt::ReturnByValue).isNull(), 30'000);
    const QImage first = page->pixmap(Qt::ReturnByValue).toImage();
    QCOMPARE(page->accessibleName(), u"Page 1 of 9"_s);
    QTest::keyClick(page, Qt::Key_PageDown);
    QCOMPARE(page->accessibleName(), u"Page 2 of 9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->pixmap(Qt::ReturnByValue).toImage() != first, 30'000);
    QTest::keyClick(page, Qt::Key_PageUp);
    QTest::keyClick(page, Qt::Key_PageUp);
    QCOMPARE(page->accessibleName(), u"Page 1 of 9"_s);
    button(QWizard::BackButton)->click();
    button(QWizard::BackButton)->click();
    button(QWizard::BackButton)->click();
    named<QRadioButton>("format-text")->setChecked(true);
    goTo(ExportWizard::Save);
    QVERIFY(named<QPlainTextEdit>("textPreview")->isVisible());
    QVERIFY(named<QPlainTextEdit>("textPreview")->toPlainText().contains(u"Enforcing, but 2 of 3"));
}

void TestExportWizard::hiddenThingsStayHidden()
{
    JudgedAudit audit = audited();
    Observation seen = *audit.seen;
    const QString mx = seen.hosts[2].probes[0].address.toString();
    SmtpProbe &probe = seen.hosts[2].probes[0];
    probe.transcript << TranscriptLine{TranscriptLine::From::Client, {}, "EHLO laptop.home.example"}
                     << TranscriptLine{TranscriptLine::From::Server,
                                       {},
                                       "250-mx2.example.test Hello dyn-7.isp.example [203.0.113.77]"};
    audit.seen = std::make_shared<const Observation>(seen);
    for (const char *format : {"format-html", "format-markdown", "format-text", "format-json"}) {
        QVERIFY(QDir(m_folder->path()).removeRecursively() && QDir().mkpath(m_folder->path()));
        open(sourceOf({audit}));
        goTo(ExportWizard::Format);
        named<QRadioButton>(format)->setChecked(true);
        goTo(ExportWizard::Content);
        named<QCheckBox>("section-log")->setChecked(true);
        goTo(ExportWizard::Cover);
        named<QCheckBox>("hideMx")->setChecked(true);
        QVERIFY(named<QCheckBox>("hideOwn")->isChecked());
        QVERIFY(finish().contains(u"Saved"));
        const QByteArray octets = saved();
        for (const QByteArray &secret :
             {mx.toLatin1(), QByteArray("203.0.113.77"), QByteArray("isp.example"), QByteArray("home.example")})
            QVERIFY2(!octets.isEmpty() && !octets.contains(secret), secret.constData());
        m_wizard.reset();
    }
}

void TestExportWizard::anotherLanguage()
{
    open(sourceOf({audited()}));
    goTo(ExportWizard::Format);
    named<QRadioButton>("format-html")->setChecked(true);
    goTo(ExportWizard::Content);
    auto *language = named<QComboBox>("language");
    language->setCurrentIndex(language->findData(u"de"_s));
    QVERIFY(language->currentIndex() > 0);
    QVERIFY(finish().contains(u"Saved")); // the program goes on in its own language
    const QByteArray html = saved();
    QVERIFY(html.contains("<html lang=\"de\""));
    QVERIFY2(!html.contains("Enforcing, but 2 of 3"), "the verdict is still in English");
    QCOMPARE(button(QWizard::FinishButton)->text(), u"&Close"_s);
}

void TestExportWizard::logoIsMadeAnew_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QSize>("size");
    QImage picture(1200, 300, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    picture.setText(u"Author"_s, u"secret"_s);
    for (const char *format : {"png", "jpeg"}) {
        QByteArray octets;
        QBuffer buffer(&octets);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture.save(&buffer, format));
        QTest::newRow(format) << octets + "<script>trailing</script>" << QSize(800, 200);
    }
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='60' height='30'><rect "
                                       "width='60' height='30'/><script>1</script></svg>")
                         << QSize(800, 400);
}

void TestExportWizard::logoIsMadeAnew()
{
    QFETCH(QByteArray, octets);
    QFETCH(QSize, size);
    QFile file(path(u"logo"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(octets);
    file.close();
    const auto logo = readLogo(file.fileName());
    QVERIFY2(logo, logo ? "" : qPrintable(logo.error()));
    QCOMPARE(QSize(logo->width, logo->height), size);
    QVERIFY(logo->png.startsWith("\x89PNG"));
    for (const char *left : {"secret", "script"})
        QVERIFY2(!logo->png.contains(left), left);
    ReportOptions options;
    options.logo = *logo;
    const JudgedAudit audit = audited();
    const QByteArray html = htmlReport({reportDocument(*audit.seen, *audit.judged, options)});
    QVERIFY(html.contains("src=\"data:image/png;base64," + logo->png.toBase64().left(100)));
    QVERIFY(html.contains("img-src data:"));
}

void TestExportWizard::overwriting()
{
    open(sourceOf({audited()}));
    goTo(ExportWizard::Save);
    const QString file = named<QLineEdit>("file")->text();
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    button(QWizard::FinishButton)->click();
    QVERIFY(named<>("replace")->isVisible());
    QTest::mouseClick(named<>("keepBoth"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return m_wizard->currentId() == ExportWizard::Saving && !m_wizard->isSaving(); },
                            30'000));
    QVERIFY(QFile::exists(path(u"example.test MTA-STS 2026-11-23 (2).pdf"_s)));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    old.close();
    button(QWizard::BackButton)->click(); // back keeps everything
    named<QLineEdit>("file")->setText(file);
    button(QWizard::FinishButton)->click();
    QTest::keyClick(named<>("replace"), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return m_wizard->currentId() == ExportWizard::Saving && !m_wizard->isSaving(); },
                            30'000));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(old.readAll().startsWith("%PDF"));
}

void TestExportWizard::numbering()
{
    QFile old(path(u"example.test MTA-STS 2026-11-23.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    open(sourceOf({audited()}));
    goTo(ExportWizard::Save);
    named<QRadioButton>("number")->setChecked(true);
    QVERIFY(finish().contains(u"(2).pdf"));
}

void TestExportWizard::comparisonOfTwo()
{
    ExportSource source = sourceOf({audited()});
    ExportItem comparison{u"Comparison with the audit of 16 Nov 2026"_s, {audited()}, {}, {}};
    comparison.earlier = audited("example.test", 2, 0);
    source.items << comparison;
    open(source);
    named<>("scope")->findChildren<QRadioButton *>()[1]->setChecked(true);
    goTo(ExportWizard::Format);
    named<QRadioButton>("format-html")->setChecked(true);
    goTo(ExportWizard::Cover);
    QCOMPARE(named<QLineEdit>("title")->text(), u"What changed at example.test"_s);
    QVERIFY(finish().contains(u"Saved"));
    QVERIFY(saved().contains(">What changed</h2>"));
}

/// With the painter of the program: what is hidden is in no page and in no attachment.
void TestExportWizard::realPages()
{
    ExportSource source = sourceOf({audited()});
    source.items[0].earlier = audited("example.test", 2, 0);
    const PageMaker maker;
    QSettings().setValue(u"export/folder"_s, m_folder->path());
    m_wizard = std::make_unique<ExportWizard>(source, &maker);
    m_wizard->setOpener([this](const QUrl &url) { m_opened << url; });
    m_wizard->show();
    goTo(ExportWizard::Cover);
    named<QLineEdit>("organisation")->setText(u"Example Ltd"_s);
    named<QCheckBox>("hideMx")->setChecked(true);
    goTo(ExportWizard::Save);
    QVERIFY(m_wizard->preview().latest().pageCount() > 3);
    QTRY_VERIFY_WITH_TIMEOUT(!named<QLabel>("page")->pixmap(Qt::ReturnByValue).isNull(), 60'000);
    const QString said = finish();
    QVERIFY2(said.contains(QStringLiteral("(%1 page").arg(m_wizard->preview().latest().pageCount())), qPrintable(said));
    const QString file = path(u"example.test MTA-STS 2026-11-23.pdf"_s);
    const QString text = printed::told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    for (const auto &there : {u"What changed"_s, u"Example Ltd"_s, u"MX-address-"_s})
        QVERIFY2(text.contains(there), qPrintable(there));
    const QString attached = printed::told(u"qpdf"_s, {file, u"--show-attachment=evidence.json"_s});
    QVERIFY(attached.contains(u"gatepost-audits"_s));
    for (const MxObservation &host : source.items[0].audits[0].seen->hosts) {
        const QRegularExpression secret(QRegularExpression::escape(host.probes[0].address.toString()) + u"(?![0-9])"_s);
        QVERIFY(!secret.match(text).hasMatch());
        QVERIFY(!secret.match(attached).hasMatch());
    }
}

void TestExportWizard::choicesAreRemembered()
{
    open(sourceOf({audited()}));
    goTo(ExportWizard::Format);
    named<QRadioButton>("format-markdown")->setChecked(true);
    goTo(ExportWizard::Content);
    named<QCheckBox>("section-evidence")->setChecked(false);
    named<QSlider>("detail")->setValue(0);
    goTo(ExportWizard::Cover);
    named<QLineEdit>("organisation")->setText(u"Example Ltd"_s);
    named<QComboBox>("marking")->setCurrentText(u"Internal"_s);
    named<QCheckBox>("hideOwn")->setChecked(false);
    QVERIFY(finish().contains(u"Saved"));
    const ExportChoices before = m_wizard->plan().choices;
    m_wizard.reset();
    open(sourceOf({audited()}));
    ExportChoices after = m_wizard->plan().choices;
    QCOMPARE(after.organisation, u"Example Ltd"_s);
    QVERIFY(after == before);
}

/// Each kind of document has its own; what was chosen for this export already stays.
void TestExportWizard::choicesOfAKindAreRemembered()
{
    ExportSource source = sourceOf({audited()});
    ExportItem comparison{u"Comparison"_s, {audited()}, {}, {}};
    comparison.earlier = audited("example.test", 2, 0);
    source.items << comparison;
    const auto choose = [this](int item) { named<>("scope")->findChildren<QRadioButton *>()[item]->setChecked(true); };
    open(source);
    choose(1);
    goTo(ExportWizard::Format);
    named<QRadioButton>("format-text")->setChecked(true);
    goTo(ExportWizard::Content);
    named<QCheckBox>("section-plan")->setChecked(false);
    QVERIFY(finish().contains(u"Saved"));
    m_wizard.reset();

    open(source);
    QCOMPARE(m_wizard->plan().choices.format, ExportFormat::Pdf); // audits are exported as before
    choose(1);
    QCOMPARE(m_wizard->plan().choices.format, ExportFormat::Text);
    QVERIFY(!m_wizard->plan().options.has(ReportSection::Plan));
    goTo(ExportWizard::Content);
    named<QCheckBox>("section-timeline")->setChecked(false);
    choose(0);
    QCOMPARE(m_wizard->plan().choices.format, ExportFormat::Text);
    QVERIFY(!m_wizard->plan().options.has(ReportSection::Timeline));
}

/// What the settings say about reports is where the wizard begins; what was chosen last is what they say then.
void TestExportWizard::settingsAndChoicesAreOneTruth()
{
    Settings settings(path(u"settings/gatepost.ini"_s));
    QImage(8, 8, QImage::Format_RGB32).save(path(u"logo.png"_s));
    const std::pair<SettingId, QString> chosen[] = {{SettingId::ReportOrganisation, u"Example Ltd"_s},
                                                    {SettingId::ReportAuthor, u"Ann Example"_s},
                                                    {SettingId::ReportMarking, u"Internal"_s},
                                                    {SettingId::ReportLogo, path(u"logo.png"_s)},
                                                    {SettingId::ReportPaper, u"letter"_s},
                                                    {SettingId::ReportPassed, u"no"_s},
                                                    {SettingId::ReportEvidence, u"no"_s}};
    for (const auto &[id, value] : chosen)
        QCOMPARE(settings.set(id, value), QString());
    const auto begin = [&] {
        m_wizard = std::make_unique<ExportWizard>(sourceOf({audited()}), &m_maker, &settings);
        m_wizard->setOpener([](const QUrl &) {});
        m_wizard->show();
        settled();
        return m_wizard->plan().choices;
    };
    const ExportChoices now = begin();
    QCOMPARE(now.organisation, u"Example Ltd"_s);
    QCOMPARE(now.author, u"Ann Example"_s);
    QCOMPARE(now.marking, u"Internal"_s);
    QCOMPARE(now.logoFile, path(u"logo.png"_s));
    QVERIFY(now.paper == ReportPaper::Letter);
    QVERIFY(!now.passed);
    QVERIFY(!now.sections.contains(ReportSection::Evidence));

    goTo(ExportWizard::Format);
    named<QRadioButton>("format-markdown")->setChecked(true);
    goTo(ExportWizard::Content);
    named<QCheckBox>("section-evidence")->setChecked(true);
    goTo(ExportWizard::Cover);
    named<QLineEdit>("organisation")->setText(u"Another Ltd"_s);
    goTo(ExportWizard::Save);
    named<QLineEdit>("file")->setText(path(u"report.md"_s));
    QVERIFY(finish().contains(u"Saved"));
    QCOMPARE(settings.text(SettingId::ReportOrganisation), u"Another Ltd"_s);
    QVERIFY(settings.isOn(SettingId::ReportEvidence));
    QCOMPARE(settings.text(SettingId::ReportPaper), u"letter"_s);
    QVERIFY(QSettings().allKeys().filter(u"export/"_s).isEmpty()); // all of it stands in one file

    settings.set(SettingId::ReportPaper, u"a4"_s); // a change of the settings counts in the next export
    const ExportChoices next = begin();
    QVERIFY(next.paper == ReportPaper::A4);
    QVERIFY(next.format == ExportFormat::Markdown);
    QCOMPARE(next.organisation, u"Another Ltd"_s);
}

void TestExportWizard::finishFromTheThirdPage()
{
    open(sourceOf({audited()}));
    QVERIFY(!button(QWizard::FinishButton)->isVisible());
    goTo(ExportWizard::Format);
    QVERIFY(!button(QWizard::FinishButton)->isVisible());
    goTo(ExportWizard::Content);
    QVERIFY(button(QWizard::FinishButton)->isVisible());
    QCOMPARE(button(QWizard::FinishButton)->text(), u"&Finish"_s);
    named<QComboBox>("marking")->setCurrentText(QString(61, u'x')); // as if remembered
    button(QWizard::FinishButton)->click();
    QCOMPARE(m_wizard->currentId(), int(ExportWizard::Cover)); // there is the fault
    QVERIFY(named<QLabel>("markingNote")->isVisible());
}

void TestExportWizard::failureIsSaidAndCanBeMended()
{
    ExportSource source = sourceOf({audited()});
    bool there = true;
    source.items[0].isThere = [&there] { return there; };
    source.items << ExportItem{u"Nothing"_s, {}, {}, {}};
    open(source);
    there = false;
    button(QWizard::NextButton)->click();
    QCOMPARE(m_wizard->currentId(), int(ExportWizard::Scope));
    QVERIFY(named<>("scope")->accessibleDescription().contains(u"closed meanwhile"));
    QVERIFY(named<>("scope")->isAncestorOf(m_wizard->focusWidget()));
    there = true;
    const auto items = named<>("scope")->findChildren<QRadioButton *>();
    items[1]->setChecked(true);
    button(QWizard::NextButton)->click();
    QVERIFY(named<>("scope")->accessibleDescription().contains(u"nothing in it"));
    items[0]->setChecked(true);
    goTo(ExportWizard::Save);
    named<QLineEdit>("file")->setText(m_folder->path());
    button(QWizard::FinishButton)->click();
    QVERIFY(named<>("file")->accessibleDescription().contains(u"is a folder"));
}

void TestExportWizard::mnemonicsAndNames()
{
    open(sourceOf({audited()}));
    for (int id = ExportWizard::Scope; id <= ExportWizard::Save; ++id) {
        goTo(id);
        QHash<QChar, QString> keys;
        QStringList wrong;
        const auto take = [&](const QString &text) {
            const qsizetype at = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
            if (at < 0)
                return;
            const QChar key = text[at + 1].toLower();
            if (keys.contains(key))
                wrong << QStringLiteral("%1 on page %2: %3 and %4").arg(key).arg(id).arg(keys[key], text);
            keys.insert(key, text);
        };
        for (const QAbstractButton *one : m_wizard->findChildren<QAbstractButton *>()) {
            if (one->isVisible())
                take(one->text());
        }
        for (const QLabel *one : m_wizard->currentPage()->findChildren<QLabel *>()) {
            if (one->isVisible() && one->buddy())
                take(one->text());
            QVERIFY2(one->textFormat() == Qt::PlainText || !one->isVisible() || one->objectName() == u"page" ||
                         one->buddy(),
                     qPrintable(one->text()));
        }
        for (QWidget *one : m_wizard->currentPage()->findChildren<QWidget *>()) {
            if (one->focusPolicy() == Qt::NoFocus || !one->isVisible() || one->inherits("QScrollBar") ||
                one->parent()->inherits("QComboBox") || one->inherits("QLabel"))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(one);
            if (!face || face->text(QAccessible::Name).isEmpty())
                wrong << QStringLiteral("page %1: %2 %3 has no name")
                             .arg(id)
                             .arg(QString::fromLatin1(one->metaObject()->className()), one->objectName());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

void TestExportWizard::leavesNoThreadBehind()
{
    m_maker.gate.acquire(m_maker.gate.available());
    open(sourceOf({audited()}));
    goTo(ExportWizard::Save);
    button(QWizard::FinishButton)->click();
    QVERIFY(m_wizard->isSaving());
    m_wizard.reset(); // while it runs
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestExportWizard::nothingIsCut_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longWords");
    QTest::newRow("light") << Theme::Light << Qt::LeftToRight << QSize(860, 640) << false;
    QTest::newRow("dark") << Theme::Dark << Qt::LeftToRight << QSize(860, 640) << false;
    QTest::newRow("right to left") << Theme::Light << Qt::RightToLeft << QSize(860, 640) << false;
    QTest::newRow("long words") << Theme::Dark << Qt::LeftToRight << QSize(900, 700) << true;
}

/// Every page in every dress. Pictures of them for people, where GATEPOST_WIZARD_SHOTS names a folder.
void TestExportWizard::nothingIsCut()
{
    QFETCH(Theme, theme);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    QFETCH(bool, longWords);
    const QString folder = qEnvironmentVariable("GATEPOST_WIZARD_SHOTS", m_folder->path() + u"/.."_s);
    const bool keep = qEnvironmentVariableIsSet("GATEPOST_WIZARD_SHOTS");
    const auto shoot = [&](const QString &name) {
        const QImage picture = m_wizard->grab().toImage();
        return !picture.isNull() &&
               (!keep ||
                picture.save(QStringLiteral("%1/%2-%3.png")
                                 .arg(folder, QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'), name)));
    };
    std::unique_ptr<Longer> longer = longWords ? std::make_unique<Longer>() : nullptr;
    QApplication::setStyle(new OutlinedStyle); // the application owns it
    applyTheme(theme);
    QGuiApplication::setLayoutDirection(direction);
    ExportSource source = sourceOf({audited()});
    source.items << ExportItem{u"All open audits (3)"_s, {audited(), audited("other.test")}, {}, {}};
    source.filter.effects = {Effect::Blocks};
    source.shown = 2;
    source.accepted = {
        {u"example.test"_s, u"smtp-starttls-missing"_s, u"mx0.example.test"_s, u"Ann"_s, u"old"_s, QDate(2030, 1, 1)}};
    open(source);
    m_wizard->resize(size);
    for (int id = ExportWizard::Scope; id <= ExportWizard::Save; ++id) {
        goTo(id);
        if (id == ExportWizard::Format)
            named<QCheckBox>("archival")->setChecked(true);
        if (id == ExportWizard::Content)
            named<QRadioButton>("shownFindings")->setChecked(true);
        if (id == ExportWizard::Cover)
            named<QLineEdit>("logo")->setText(u"/nowhere/logo.png"_s);
        settled();
        if (id == ExportWizard::Save)
            QTRY_VERIFY_WITH_TIMEOUT(!named<QLabel>("page")->pixmap(Qt::ReturnByValue).isNull(), 30'000);
        QVERIFY(shoot(QStringLiteral("page%1").arg(id + 1)));
        for (const QWidget *one : m_wizard->currentPage()->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(one);
            const auto *box = qobject_cast<const QAbstractButton *>(one);
            if (!one->isVisible() || one->objectName() == u"page" || (!label && !box))
                continue;
            const QString text = label ? label->text() : box->text();
            const int needed =
                label && label->wordWrap() ? label->heightForWidth(label->width()) : one->minimumSizeHint().height();
            QVERIFY2(one->height() >= needed, qPrintable(text));
            const bool wraps = label && label->wordWrap();
            QVERIFY2(wraps || one->width() >= one->minimumSizeHint().width(), qPrintable(text));
            const QPoint corner = one->mapTo(m_wizard->currentPage(), QPoint(one->width(), one->height()));
            QVERIFY2(corner.x() <= m_wizard->currentPage()->width() && corner.y() <= m_wizard->currentPage()->height(),
                     qPrintable(text));
        }
        if (id == ExportWizard::Cover)
            named<QLineEdit>("logo")->clear();
    }
    QFile old(named<QLineEdit>("file")->text());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    button(QWizard::FinishButton)->click();
    QVERIFY(named<>("replace")->isVisible());
    QVERIFY(shoot(u"page5-exists"_s));
    QTest::mouseClick(named<>("replace"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return m_wizard->currentId() == ExportWizard::Saving && !m_wizard->isSaving(); },
                            30'000));
    QVERIFY(shoot(u"page6"_s));
    applyTheme(Theme::System);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestExportWizard)
#include "tst_exportwizard.moc"
