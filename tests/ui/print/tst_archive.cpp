// What calls itself PDF/A-1b, judged by Apache PDFBox. Left out, by exit status 77, where that is not installed.
#include "tests/ui/print/printed.h"
#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace gatepost;
using namespace gatepost::printed;
using namespace Qt::StringLiterals;

namespace {

constexpr int skipped = 77; ///< as ctest knows it

const QDir &jars()
{
    static const QDir out(u"/usr/share/java"_s);
    return out;
}

QString preflight(const QString &file)
{
    QStringList path;
    for (const QString &jar : jars().entryList({u"preflight.jar"_s, u"pdfbox2.jar"_s, u"fontbox2.jar"_s,
                                                u"xmpbox.jar"_s, u"commons-logging.jar"_s, u"commons-io.jar"_s,
                                                u"jaxb-api.jar"_s, u"javax.activation.jar"_s}))
        path << jars().filePath(jar);
    return told(u"java"_s, {u"-cp"_s, path.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, file});
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isValid_data();
    void isValid();
    void othersAreNot();

private:
    QString write(const PrintRequest &request);
    QTemporaryDir m_folder;
};

QString TestArchive::write(const PrintRequest &request)
{
    QFile file(m_folder.filePath(u"report.pdf"_s));
    const auto octets = pdfReport(request);
    const bool written = octets && file.open(QIODevice::WriteOnly) && file.write(*octets) == octets->size();
    return written ? file.fileName() : QString();
}

void TestArchive::isValid_data()
{
    QTest::addColumn<PrintRequest>("request");
    ReportOptions options;
    options.marking = u"Confidential"_s;
    options.author = u"Mail operations"_s;
    QTest::newRow("refused hosts") << requestOf(manyHosts(12), options);
    options.organisation = u"株式会社メール 中文郵件 שירותי דואר خدمات البريد Почта"_s;
    QTest::newRow("scripts") << requestOf(manyHosts(2), options);
    QImage logo(120, 40, QImage::Format_ARGB32);
    logo.fill(QColor(20, 90, 180, 120)); // transparency is what PDF/A-1 forbids most
    QBuffer buffer(&options.logo.png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && logo.save(&buffer, "png"));
    options.logo.width = logo.width();
    options.logo.height = logo.height();
    options.sections = {allReportSections.begin(), allReportSections.end()};
    QTest::newRow("logo and log") << requestOf(manyHosts(3), options);
}

/// Point 89: fonts, colours, metadata and everything else as the standard has it.
void TestArchive::isValid()
{
    QFETCH(PrintRequest, request);
    request.settings.archival = true;
    const QString said = preflight(write(request));
    QVERIFY2(said.contains(u"is a valid PDF/A-1b file"_s), qPrintable(said));
}

/// The judge is awake: a report with its evidence attached is none.
void TestArchive::othersAreNot()
{
    const QString said = preflight(write(requestOf(manyHosts(1))));
    QVERIFY2(said.contains(u"is not a valid PDF/A-1b file"_s), qPrintable(said));
}

int main(int argc, char **argv)
{
    if (!jars().exists(u"preflight.jar"_s)) {
        fprintf(stderr, "There is no libpdfbox2-java here; ./dev test installs it.\n");
        return skipped;
    }
    QGuiApplication application(argc, argv);
    TestArchive test;
    return QTest::qExec(&test, argc, argv);
}

Q_DECLARE_METATYPE(gatepost::PrintRequest)
#include "tst_archive.moc"
