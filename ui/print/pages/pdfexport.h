#pragma once
// A report made in a thread of its own while the window goes on: progress, cancel, and the file in one piece.
#include "ui/print/pages/pdfreport.h"
#include <atomic>
#include <QObject>
#include <QThread>

namespace gatepost {

class PdfExport : public QObject
{
    Q_OBJECT
public:
    explicit PdfExport(QObject *parent = nullptr);
    ~PdfExport() override; ///< cancels, and waits for the page that is being painted

    /// Writes to a temporary file beside `file` and renames it; an existing file is replaced only then. With an empty
    /// name nothing is written: `laidOut` brings the pages for a preview.
    void start(const PrintRequest &request, const QString &file);
    void cancel(); ///< `failed` follows
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int permille);
    void laidOut(const gatepost::ReportPagesPtr &pages); ///< count, and images of pages, for who wants them
    void finished(const QByteArray &octets);             ///< also in the file by now
    void failed(const gatepost::PrintProblem &problem);  ///< there is no file, or the old one is untouched

private:
    void work(const PrintRequest &request, const QString &file);
    void end();
    QThread *m_thread = nullptr;
    std::atomic_bool m_cancelled = false;
};

/// Temporary file, then rename. The problem is a text for people; nothing is left behind then.
Result<Done, PrintProblem> saveReport(const QString &file, const QByteArray &octets);

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::ReportPagesPtr)
Q_DECLARE_METATYPE(gatepost::PrintProblem)
