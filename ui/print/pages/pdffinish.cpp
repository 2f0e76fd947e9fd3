#include "ui/print/pages/pdffinish.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace gatepost::paper {

namespace {

using Finisher = void (*)(const QByteArray &, const TextLayer &, const ReportPages &, Finished *);

/// Beside the programs, as they are built and as they are installed.
QString libraryFile()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../lib/gatepost/gatepost-pdf"));
}

} // namespace

Finished finishPdf(const QByteArray &painted, const TextLayer &text, const ReportPages &pages)
{
    QLibrary library(libraryFile()); // stays loaded
    const auto finish = reinterpret_cast<Finisher>(library.resolve("gatepost_finish_pdf"));
    if (!finish)
        return failure(FinishProblem{false, Text::tr("a part of Gatepost is missing: %1").arg(library.errorString())});
    Finished out;
    finish(painted, text, pages, &out);
    return out;
}

} // namespace gatepost::paper
