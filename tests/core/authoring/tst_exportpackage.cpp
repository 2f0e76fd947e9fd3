// What an export contains, and that it reaches the disk whole or not at all.
#include "core/authoring/exportpackage.h"
#include "core/authoring/packagewriter.h"
#include "tests/support/program.h"
#include "tests/support/testdata.h"
#include <csignal>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>
#include <unistd.h>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray policyText = "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.com\r\nmax_age: 604800\r\n";
const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

ExportRequest request()
{
    ExportRequest out;
    out.domain = DomainName::fromDns("example.com");
    out.draft = policyText;
    out.target = HostingTarget::Nginx;
    out.id = "20261125120000Z";
    out.seenIds = {"20251125120000Z"};
    out.reportTo = {"mailto:tls@rep.example.net"};
    out.policyAddresses = {QHostAddress(u"192.0.2.1"_s), QHostAddress(u"2001:db8::1"_s)};
    return out;
}

ExportPackage package(const ExportRequest &given = request())
{
    const auto out = exportPackage(given);
    if (!out)
        qFatal("%s", qPrintable(out.error().text));
    return *out;
}

QByteArray contentOf(const ExportPackage &package, const QString &path)
{
    for (const PackageFile &file : package.files) {
        if (file.path == path)
            return file.content;
    }
    return {};
}

/// Every entry of a folder, hidden ones too, with what is in the files.
QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> out;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        out.insert(QDir(folder).relativeFilePath(path),
                   entries.fileInfo().isFile() ? readFile(path) : QByteArray("folder"));
    }
    return out;
}

void put(const QString &file, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

bool holds(const QString &folder, const ExportPackage &package)
{
    const auto tree = treeOf(folder);
    return std::all_of(package.files.begin(), package.files.end(), [&tree](const PackageFile &file) {
        return tree.contains(file.path) && tree.value(file.path) == file.content;
    });
}

/// Writes of this process end after so many octets of a file, as on a full disk.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t octets)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{octets, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestExportPackage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChoice_data();
    void everyChoice();
    void order();
    void delegation();
    void terraformFilesGoTogether();
    void refusals_data();
    void refusals();
    void notes();
    void folder();
    void folderIsNewOrOurs_data();
    void folderIsNewOrOurs();
    void cancelledAtEveryFile();
    void zipCancelled();
    void fullDisk_data();
    void fullDisk();
    void unwritable();
    void names_data();
    void names();
    void zip();
};

void TestExportPackage::everyChoice_data()
{
    QTest::addColumn<HostingTarget>("target");
    QTest::addColumn<DnsForm>("form");
    for (int target = 0; target < int(HostingTarget::Count); ++target) {
        for (int form = 0; form < int(DnsForm::Count); ++form)
            QTest::addRow("%s, %s", hostingKey(HostingTarget(target)).data(), dnsFormKey(DnsForm(form)).data())
                << HostingTarget(target) << DnsForm(form);
    }
}

void TestExportPackage::everyChoice()
{
    QFETCH(HostingTarget, target);
    QFETCH(DnsForm, form);
    ExportRequest wanted = request();
    wanted.target = target;
    wanted.dnsForm = form;
    if (target == HostingTarget::Delegation)
        wanted.hosting.provider = DomainName::fromDns("provider.example");
    const ExportPackage made = package(wanted);
    QCOMPARE(made.files.first().path, u"README.txt"_s);
    QCOMPARE(contentOf(made, made.policyPath), policyText);
    QVERIFY(contentOf(made, made.firstRecordsPath).contains("mta-sts"));
    const QByteArray last = contentOf(made, made.lastRecordsPath);
    QVERIFY2(target == HostingTarget::Delegation ? last.contains("_mta-sts.provider.example")
                                                 : last.contains("20261125120000Z"),
             last.constData());
    for (const char *early : {"STSv1", "_mta-sts.provider"}) // the record comes last
        QVERIFY(!contentOf(made, made.firstRecordsPath).contains(early));
    for (const PackageFile &file : made.files) {
        QVERIFY2(isExportPath(file.path), qPrintable(file.path));
        QVERIFY2(contentOf(made, u"README.txt"_s).contains(file.path.toUtf8()) || file.path == u"README.txt",
                 qPrintable(file.path));
    }
}

/// File first, verified, then the id (RFC 8461 §8.1).
void TestExportPackage::order()
{
    const QByteArray readme = contentOf(package(), u"README.txt"_s);
    QByteArray steps = readme.mid(readme.indexOf("Steps\n"));
    qsizetype before = 0;
    for (const char *text : {"dns/1-first.zone", "install -D -m 644 mta-sts.txt", "nginx -t", "CHECKLIST.txt",
                             "dns/2-when-the-file-is-live.zone", "gatepost-cli audit example.com"}) {
        const qsizetype at = steps.indexOf(text);
        QVERIFY2(at > before, text);
        before = at;
    }
}

void TestExportPackage::delegation()
{
    ExportRequest wanted = request();
    wanted.target = HostingTarget::Delegation;
    wanted.hosting.provider = DomainName::fromDns("provider.example");
    wanted.policyAddresses.clear();
    wanted.id.clear(); // it is the provider's
    const ExportPackage made = package(wanted);
    QCOMPARE(contentOf(made, made.lastRecordsPath),
             QByteArray("_mta-sts.example.com. 3600 IN CNAME _mta-sts.provider.example.\n"));
    QVERIFY(contentOf(made, made.firstRecordsPath)
                .startsWith("mta-sts.example.com. 3600 IN CNAME mta-sts.provider.example.\n"));
}

/// Both end up in one folder, where a variable may be declared once.
void TestExportPackage::terraformFilesGoTogether()
{
    ExportRequest wanted = request();
    wanted.dnsForm = DnsForm::Terraform;
    ExportPackage made = package(wanted);
    QCOMPARE((contentOf(made, made.firstRecordsPath) + contentOf(made, made.lastRecordsPath)).count("variable"), 1);
    wanted.policyAddresses.clear();
    wanted.reportTo.clear();
    made = package(wanted);
    QVERIFY(made.firstRecordsPath.isEmpty());
    QCOMPARE(contentOf(made, made.lastRecordsPath).count("variable"), 1);
}

void TestExportPackage::refusals_data()
{
    QTest::addColumn<ExportRequest>("wanted");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, auto change, const char *says) {
        ExportRequest wanted = request();
        change(wanted);
        QTest::newRow(name) << wanted << QString::fromLatin1(says);
    };
    row(
        "invalid draft", [](ExportRequest &r) { r.draft = "version: STSv1\r\nmode: enforce\r\nmax_age: 1\r\n"; },
        "not valid");
    row(
        "the live id", [](ExportRequest &r) { r.id = r.seenIds.first(); }, "used before");
    row(
        "no id", [](ExportRequest &r) { r.id.clear(); }, "1 to 32");
    row(
        "id with a hyphen", [](ExportRequest &r) { r.id = "2026-11-25"; }, "1 to 32");
    row(
        "id with 33 letters", [](ExportRequest &r) { r.id = QByteArray(33, 'a'); }, "1 to 32");
    row(
        "foreign zone", [](ExportRequest &r) { r.zone = DomainName::fromDns("example.org"); }, "not in the zone");
    row(
        "addresses and a name", [](ExportRequest &r) { r.hosting.host = DomainName::fromDns("a.example"); },
        "not both");
    row(
        "no scheme", [](ExportRequest &r) { r.reportTo = {"tls@example.com"}; }, "mailto:");
    row(
        "two addresses in one", [](ExportRequest &r) { r.reportTo = {"mailto:a@example.com,mailto:b@example.com"}; },
        "mailto:");
    row(
        "TTL 0", [](ExportRequest &r) { r.ttlSeconds = 0; }, "TTL");
    row(
        "TTL of a month", [](ExportRequest &r) { r.ttlSeconds = 2'592'000; }, "TTL");
    row(
        "the target's own", [](ExportRequest &r) { r.hosting.documentRoot = u"x"_s; }, "document root");
}

void TestExportPackage::refusals()
{
    QFETCH(ExportRequest, wanted);
    QFETCH(QString, says);
    const auto out = exportPackage(wanted);
    QVERIFY(!out);
    QVERIFY2(out.error().text.contains(says), qPrintable(out.error().text));
    QCOMPARE(out.error().about == ExportRefusal::About::Draft, says == u"not valid");
}

void TestExportPackage::notes()
{
    ExportRequest wanted = request();
    wanted.draft = "version: STSv1\nmode: enforce\nmx: MX1.example.com\nx-team: \xf0\x9f\x98\x80\xe2\x80\xae "
                   "mail\nmax_age: 604800\n";
    const ExportPackage made = package(wanted);
    QCOMPARE(contentOf(made, made.policyPath), policyText);
    QCOMPARE(made.notes.size(), 1);
    QVERIFY2(made.notes.first().contains(u"Line 4"), qPrintable(made.notes.first()));
    QVERIFY(!made.notes.first().contains(QChar(0x202E))); // nothing invisible in a README
}

void TestExportPackage::folder()
{
    QTemporaryDir place;
    const QString target = place.filePath(u"out"_s);
    QVERIFY(writePackageFolder(package(), target));
    QVERIFY(holds(target, package()));
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"out"_s});
    QVERIFY(QFileInfo(target).permissions() & QFileDevice::ReadGroup); // as open as a new folder
}

void TestExportPackage::folderIsNewOrOurs_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<Overwrite>("overwrite");
    QTest::addColumn<int>("problem"); // -1: written
    const auto row = [](const char *name, const QStringList &there, Overwrite overwrite,
                        std::optional<WriteProblem> problem) {
        QTest::newRow(name) << there << overwrite << (problem ? int(*problem) : -1);
    };
    row("empty folder", {}, Overwrite::No, {});
    row("earlier export", {u"README.txt"_s, u"dns/1-first.zone"_s}, Overwrite::No, WriteProblem::Exists);
    row("earlier export, overwritten", {u"README.txt"_s, u"dns/1-first.zone"_s}, Overwrite::Yes, {});
    row("export for another target", {u"README.txt"_s, u"site/.well-known/mta-sts.txt"_s, u"dns/1-first.tf"_s},
        Overwrite::Yes, {});
    row("a hidden file", {u"README.txt"_s, u".git/config"_s}, Overwrite::Yes, WriteProblem::ForeignFiles);
    row("somebody's site", {u"site/index.html"_s, u"site/photo.jpg"_s}, Overwrite::Yes, WriteProblem::ForeignFiles);
    row("somebody's home", {u"letter.odt"_s}, Overwrite::Yes, WriteProblem::ForeignFiles);
}

void TestExportPackage::folderIsNewOrOurs()
{
    QFETCH(QStringList, there);
    QFETCH(Overwrite, overwrite);
    QFETCH(int, problem);
    QTemporaryDir place;
    const QString target = place.filePath(u"out"_s);
    QVERIFY(QDir().mkpath(target));
    for (const QString &name : there)
        put(target + u'/' + name, "before");
    const auto before = treeOf(place.path());
    const auto written = writePackageFolder(package(), target, overwrite);
    if (problem < 0) {
        QVERIFY2(written, written ? "" : qPrintable(writeFaultText(written.error())));
        QVERIFY(holds(target, package()));
        for (const QByteArray &content : treeOf(target))
            QVERIFY(content != "before");
        QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        return;
    }
    QVERIFY(!written);
    QCOMPARE(int(written.error().problem), problem);
    QVERIFY(!writeFaultText(written.error()).isEmpty());
    QCOMPARE(treeOf(place.path()), before);
}

void TestExportPackage::cancelledAtEveryFile()
{
    const auto count = int(package().files.size());
    for (int last = 0; last <= count; ++last) { // also after the last file, before the folder gets its name
        QTemporaryDir place;
        put(place.filePath(u"out/README.txt"_s), "before");
        const auto before = treeOf(place.path());
        int asked = 0;
        const auto written = writePackageFolder(package(), place.filePath(u"out"_s), Overwrite::Yes,
                                                [&asked, last] { return asked++ == last; });
        QVERIFY(!written);
        QCOMPARE(written.error().problem, WriteProblem::Cancelled);
        QCOMPARE(treeOf(place.path()), before);
    }
}

void TestExportPackage::zipCancelled()
{
    QTemporaryDir place;
    const auto written =
        writePackageZip(package(), place.filePath(u"a.zip"_s), noon, Overwrite::No, [] { return true; });
    QVERIFY(!written);
    QCOMPARE(written.error().problem, WriteProblem::Cancelled);
    QVERIFY(treeOf(place.path()).isEmpty());
}

void TestExportPackage::fullDisk_data()
{
    QTest::addColumn<bool>("zip");
    QTest::addColumn<quint64>("octets");
    for (const quint64 octets : {quint64(0), quint64(1), quint64(1000)}) {
        QTest::addRow("folder, %d octets", int(octets)) << false << octets;
        QTest::addRow("zip, %d octets", int(octets)) << true << octets;
    }
}

void TestExportPackage::fullDisk()
{
    QFETCH(bool, zip);
    QFETCH(quint64, octets);
    QTemporaryDir place;
    const QString target = place.filePath(zip ? u"out.zip"_s : u"out"_s);
    put(zip ? target : target + u"/README.txt"_s, "before");
    const auto before = treeOf(place.path());
    Result<Done, WriteFault> written;
    {
        const SmallFiles limit{rlim_t(octets)};
        written = zip ? writePackageZip(package(), target, noon, Overwrite::Yes)
                      : writePackageFolder(package(), target, Overwrite::Yes);
    }
    QVERIFY(!written);
    QCOMPARE(written.error().problem, WriteProblem::Failed);
    QCOMPARE(treeOf(place.path()), before);
}

void TestExportPackage::unwritable()
{
    QTemporaryDir place;
    const QString missing = place.filePath(u"not/there/out"_s);
    for (const auto &written : {writePackageFolder(package(), missing), writePackageZip(package(), missing, noon)}) {
        QVERIFY(!written);
        QCOMPARE(written.error().problem, WriteProblem::Failed);
        QVERIFY(!written.error().detail.isEmpty());
    }
    QVERIFY(treeOf(place.path()).isEmpty());
    put(place.filePath(u"elsewhere/README.txt"_s), "before"); // a link is not followed
    QVERIFY(QFile::link(place.filePath(u"elsewhere"_s), place.filePath(u"link"_s)));
    const auto written = writePackageFolder(package(), place.filePath(u"link"_s), Overwrite::Yes);
    QVERIFY(!written);
    QCOMPARE(readFile(place.filePath(u"elsewhere/README.txt"_s)), QByteArray("before"));
}

void TestExportPackage::names_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("leaves its folder") << QStringList{u"../a"_s};
    QTest::newRow("absolute") << QStringList{u"/a"_s};
    QTest::newRow("a drive") << QStringList{u"c:a"_s};
    QTest::newRow("a backslash") << QStringList{u"a\\b"_s};
    QTest::newRow("a device") << QStringList{u"dns/CON.txt"_s};
    QTest::newRow("ends with a dot") << QStringList{u"a."_s};
    QTest::newRow("empty") << QStringList{u"a//b"_s};
    QTest::newRow("beyond ASCII") << QStringList{u"\u00fc"_s};
    QTest::newRow("too long") << QStringList{QString(300, u'a')};
    QTest::newRow("differs in case only") << QStringList{u"README.txt"_s, u"readme.txt"_s};
}

void TestExportPackage::names()
{
    QFETCH(QStringList, paths);
    ExportPackage made;
    for (const QString &path : paths)
        made.files << PackageFile{path, "x", u"x"_s};
    QTemporaryDir place;
    for (const auto &written : {writePackageFolder(made, place.filePath(u"out"_s)),
                                writePackageZip(made, place.filePath(u"out.zip"_s), noon)}) {
        QVERIFY(!written);
        QCOMPARE(written.error().problem, WriteProblem::BadName);
    }
    QVERIFY(treeOf(place.path()).isEmpty());
}

void TestExportPackage::zip()
{
    QTemporaryDir place;
    const QString file = place.filePath(u"mta-sts-example.com.zip"_s);
    QVERIFY(writePackageZip(package(), file, noon));
    QCOMPARE(writePackageZip(package(), file, noon).error().problem, WriteProblem::Exists);
    QVERIFY(writePackageZip(package(), file, noon, Overwrite::Yes));
    const auto first = readFile(file);
    QVERIFY(writePackageZip(package(), file, noon, Overwrite::Yes));
    QCOMPARE(readFile(file), first); // the same from the same
    const auto listed =
        through(u"python3"_s,
                {u"-c"_s,
                 u"import zipfile,sys,json;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;"
                 "print(json.dumps([[i.filename,i.date_time[:3],z.read(i).decode()] for i in z.infolist()]))"_s,
                 file},
                {});
    QVERIFY(listed);
    const QJsonArray entries = QJsonDocument::fromJson(*listed).array();
    const ExportPackage made = package();
    QCOMPARE(entries.size(), made.files.size());
    for (qsizetype i = 0; i < made.files.size(); ++i) {
        QCOMPARE(entries[i][0].toString(), u"mta-sts-example.com/"_s + made.files[i].path);
        QCOMPARE(entries[i][1].toArray(), (QJsonArray{2026, 11, 25}));
        QCOMPARE(entries[i][2].toString().toUtf8(), made.files[i].content);
    }
}

QTEST_GUILESS_MAIN(TestExportPackage)
#include "tst_exportpackage.moc"
