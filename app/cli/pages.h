#pragma once
// audit --format pdf: options, and the pages.
#include "ui/print/pages/printrequest.h"
#include <memory>
#include <QCommandLineParser>

class QCoreApplication;

namespace gatepost::cli {

/// An application that can lay out text, without a display, where the arguments ask for pages; a plain one else.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv);

void addPageOptions(QCommandLineParser *parser);
QString pdfNeedsFileText(); ///< what is wrong with a PDF for a terminal
/// Empty when they can be followed.
QString readPageOptions(const QCommandLineParser &parser, PrintSettings *settings);

/// `evidence` is the JSON of the same audits. Nothing when it was interrupted or failed, which is then said on standard
/// error.
std::optional<QByteArray> pagesOf(const QByteArray &evidence, const QList<ReportDocument> &documents,
                                  const PrintSettings &settings);

} // namespace gatepost::cli
