#include "ui/print/pages/pdfexport.h"
#include <QSaveFile>

namespace gatepost {

Result<Done, PrintProblem> saveReport(const QString &file, const QByteArray &octets)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(octets) == octets.size() && out.commit())
        return Done{};
    return failure(PrintProblem{
        false, paper::Text::tr("%1 cannot be written: %2. Nothing was left there.").arg(file, out.errorString())});
}

PdfExport::PdfExport(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<ReportPagesPtr>();
    qRegisterMetaType<PrintProblem>();
}

PdfExport::~PdfExport()
{
    cancel();
    end();
}

void PdfExport::end()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void PdfExport::start(const PrintRequest &request, const QString &file)
{
    cancel();
    end();
    m_cancelled = false;
    m_thread = QThread::create([this, request, file] { work(request, file); });
    connect(m_thread, &QThread::finished, this, [this] {
        if (m_thread && m_thread->isFinished())
            end();
    });
    m_thread->start(QThread::LowPriority);
}

void PdfExport::cancel()
{
    m_cancelled = true;
}

void PdfExport::work(const PrintRequest &request, const QString &file)
{
    int told = -1;
    const PrintProgress progress = [this, &told](int permille) {
        if (permille / 10 != told)
            Q_EMIT progressed(permille);
        told = permille / 10;
        return !m_cancelled;
    };
    const ReportPagesPtr pages = ReportPages::layOut(request, progress);
    if (!pages)
        return Q_EMIT failed({true, paper::Text::tr("The report was cancelled; nothing was written.")});
    Q_EMIT laidOut(pages);
    if (file.isEmpty())
        return;
    const auto octets = pdfReport(*pages, progress);
    if (!octets)
        return Q_EMIT failed(octets.error());
    const auto saved = saveReport(file, *octets);
    if (!saved)
        return Q_EMIT failed(saved.error());
    Q_EMIT finished(*octets);
}

} // namespace gatepost
