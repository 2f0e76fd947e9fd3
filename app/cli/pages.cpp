#include "app/cli/pages.h"
#include "app/cli/output.h"
#include "ui/print/pages/pdfreport.h"
#include <cstdio>
#include <QGuiApplication>
#include <unistd.h>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void add(QCommandLineParser *parser, const char *name, const QString &text, const char *value = "")
{
    parser->addOption(QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value)));
}

bool asksForPages(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--format=pdf" || argument == "-format=pdf")
            return true;
        if (argument.startsWith("--logo") || argument.startsWith("-logo"))
            return true; // an SVG may hold text
        if ((argument == "--format" || argument == "-format") && i + 1 < argc && qstrcmp(argv[i + 1], "pdf") == 0)
            return true;
    }
    return false;
}

void fatalAlone(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        fprintf(stderr, "gatepost-cli: %s\n", qUtf8Printable(text));
}

std::optional<QDateTime> readMoment(const QString &text)
{
    QDateTime out = QDateTime::fromString(text, Qt::ISODate);
    if (!out.isValid())
        return std::nullopt;
    if (out.timeSpec() == Qt::LocalTime)
        out.setTimeSpec(Qt::UTC);
    return out.toUTC();
}

} // namespace

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (!asksForPages(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns about a session that is not there; nobody here needs one.
    const auto before = qInstallMessageHandler(fatalAlone);
    auto out = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return out;
}

void addPageOptions(QCommandLineParser *parser)
{
    add(parser, "pdf-a", Text::tr("PDF/A-1b, for archives. It allows no attachment, so the evidence is not attached."));
    add(parser, "no-attachment", Text::tr("Do not attach the evidence (JSON) to a PDF."));
    add(parser, "report-date",
        Text::tr("Of a PDF: a date such as 2026-11-23T10:15:00Z instead of now; also from SOURCE_DATE_EPOCH. The same "
                 "audit then gives the same octets."),
        "DATE");
}

QString pdfNeedsFileText()
{
    return Text::tr("--format pdf needs --output FILE, since this terminal cannot show it");
}

QString readPageOptions(const QCommandLineParser &parser, PrintSettings *settings)
{
    settings->archival = parser.isSet(QStringLiteral("pdf-a"));
    settings->attach = !parser.isSet(QStringLiteral("no-attachment"));
    settings->madeAt = reportDate();
    if (!parser.isSet(QStringLiteral("report-date")))
        return {};
    const auto date = readMoment(parser.value(QStringLiteral("report-date")));
    if (!date)
        return Text::tr("--report-date must be a date such as 2026-11-23 or 2026-11-23T10:15:00Z");
    settings->madeAt = *date;
    return {};
}

std::optional<QByteArray> pagesOf(const QByteArray &evidence, const QList<ReportDocument> &documents,
                                  const PrintSettings &settings)
{
    const HeldInterrupts held;
    const PrintRequest request{documents, evidence, settings};
    if (settings.archival && settings.attach)
        fprintf(stderr, "gatepost-cli: %s\n",
                qUtf8Printable(Text::tr("PDF/A-1b allows no attachments, so the evidence is not attached.")));
    const bool progress = isatty(STDERR_FILENO) != 0;
    const auto octets = pdfReport(request, [&](int permille) {
        if (progress)
            fprintf(stderr, "\r\x1b[K… PDF %d %%", permille / 10);
        return !HeldInterrupts::came();
    });
    if (progress)
        fputs("\r\x1b[K", stderr);
    if (octets)
        return *octets;
    fprintf(stderr, "gatepost-cli: %s\n", qUtf8Printable(octets.error().text));
    return std::nullopt;
}

} // namespace gatepost::cli
