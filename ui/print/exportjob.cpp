#include "ui/print/exportjob.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace gatepost {

namespace {

constexpr qsizetype chunkBytes = 256 * 1024;

struct Ended
{
    ExportResult result;
    QString why;
    bool good = false;
};

/// The pages of a PDF are known before its octets are.
class CountingMaker : public ReportPreviewMaker
{
public:
    CountingMaker(const ReportPreviewMaker *maker, int *pages) : m_maker(maker), m_pages(pages) {}
    ReportPreviewPtr layOut(const ExportPlan &plan, const QList<ReportDocument> &documents,
                            const ExportProgress &progress) const override
    {
        ReportPreviewPtr out = m_maker->layOut(plan, documents, progress);
        *m_pages = out ? out->pageCount() : 0;
        return out;
    }

private:
    const ReportPreviewMaker *m_maker;
    int *m_pages;
};

Ended exported(const ExportPlan &plan, const ReportPreviewMaker *maker, const ExportProgress &progress)
{
    Ended out;
    const CountingMaker counting(maker, &out.result.pages);
    const auto octets = exportOctets(plan, maker ? &counting : nullptr,
                                     [&progress](int permille) { return progress(permille * 9 / 10); });
    if (!octets) {
        out.why = octets.error();
        return out;
    }
    const auto written = writeExport(plan.file, *octets, progress);
    if (!written) {
        out.why = written.error();
        return out;
    }
    out.good = true;
    out.result.file = plan.file;
    out.result.bytes = octets->size();
    out.result.sha256 = QCryptographicHash::hash(*octets, QCryptographicHash::Sha256);
    return out;
}

} // namespace

Result<Done, QString> writeExport(const QString &file, const QByteArray &octets, const ExportProgress &progress)
{
    QSaveFile out(file);
    const auto problem = [&] {
        const QString why = out.errorString();
        out.cancelWriting();
        out.commit(); // removes the temporary file
        return failure(ExportJob::tr("%1 was not saved: %2. Nothing is left behind; an older file is as it was.")
                           .arg(QDir::toNativeSeparators(file), why));
    };
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) // a full disk is told at once
        return problem();
    qsizetype done = 0;
    while (done < octets.size()) {
        if (progress && !progress(int(900 + done * 100 / octets.size()))) {
            out.cancelWriting();
            return failure(QString());
        }
        // A disk that fills up takes a part first; only the next attempt says why it takes no more.
        const qint64 n = out.write(octets.constData() + done, std::min(chunkBytes, octets.size() - done));
        if (n <= 0)
            return problem();
        done += n;
    }
    if (!out.flush() || !out.commit())
        return problem();
    return Done{};
}

ExportJob::ExportJob(const ReportPreviewMaker *maker, QObject *parent) : QObject(parent), m_maker(maker)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ExportJob::~ExportJob()
{
    m_cancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void ExportJob::cancel()
{
    m_cancelled = true;
}

void ExportJob::start(const ExportPlan &plan)
{
    m_cancelled = false;
    m_running = true;
    QMetaObject::invokeMethod(
        &m_worker,
        [this, plan] {
            const auto progress = [this](int permille) {
                QMetaObject::invokeMethod(
                    this, [this, permille] { Q_EMIT progressed(permille); }, Qt::QueuedConnection);
                return !m_cancelled;
            };
            const Ended ended = exported(plan, m_maker, progress);
            QMetaObject::invokeMethod(
                this,
                [this, ended] {
                    m_running = false;
                    if (ended.good)
                        Q_EMIT finished(ended.result);
                    else
                        Q_EMIT failed(ended.why);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace gatepost
