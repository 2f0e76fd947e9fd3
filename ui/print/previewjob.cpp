#include "ui/print/previewjob.h"
#include "core/base/translation.h"

namespace gatepost {

namespace {

constexpr int patience = 120; // milliseconds without another change
constexpr qsizetype mostText = 200'000;

ExportPreview previewOf(const ExportPlan &plan, const ReportPreviewMaker *maker, const ExportProgress &goOn)
{
    ExportPreview out;
    if (plan.choices.format == ExportFormat::Pdf && maker) {
        const QList<ReportDocument> documents = exportDocuments(plan);
        const LanguageScope scope(plan.choices.language);
        out.pages = goOn(0) ? maker->layOut(plan, documents, goOn) : nullptr;
        // Measured on reports of the lab: fonts, then a few kilobytes a page.
        out.bytes = out.pages ? 60'000 + 6'000LL * out.pages->pageCount() : 0;
        return out;
    }
    const auto octets = exportOctets(plan, maker, goOn);
    if (!octets) {
        out.problem = octets.error();
        return out;
    }
    out.bytes = octets->size();
    out.text = plan.choices.format == ExportFormat::Gatepost
                   ? PreviewJob::tr("A Gatepost file is an archive for the program; there is nothing to read in it.")
                   : QString::fromUtf8(octets->left(mostText));
    return out;
}

} // namespace

PreviewJob::PreviewJob(const ReportPreviewMaker *maker, QObject *parent) : QObject(parent), m_maker(maker)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &PreviewJob::begin);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

PreviewJob::~PreviewJob()
{
    ++m_wanted;
    m_thread.quit();
    m_thread.wait();
}

void PreviewJob::want(const ExportPlan &plan)
{
    m_plan = plan;
    ++m_wanted;
    m_soon.start();
    m_busy = true;
    Q_EMIT changed();
}

void PreviewJob::begin()
{
    const int number = m_wanted;
    QMetaObject::invokeMethod(
        &m_worker,
        [this, number, plan = m_plan] {
            const auto goOn = [this, number](int) { return m_wanted == number; };
            const ExportPreview preview = goOn(0) ? previewOf(plan, m_maker, goOn) : ExportPreview();
            QMetaObject::invokeMethod(
                this, [this, number, preview] { take(number, preview); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void PreviewJob::take(int number, const ExportPreview &preview)
{
    if (number != m_wanted)
        return;
    m_latest = preview;
    m_busy = false;
    Q_EMIT changed();
}

void PreviewJob::wantPage(int number, int widthPixels)
{
    const ReportPreviewPtr pages = m_latest.pages;
    if (!pages || number < 0 || number >= pages->pageCount())
        return;
    QMetaObject::invokeMethod(
        &m_worker,
        [this, pages, number, widthPixels] {
            const QImage page = pages->page(number, widthPixels);
            QMetaObject::invokeMethod(
                this,
                [this, pages, number, page] {
                    if (pages == m_latest.pages)
                        Q_EMIT pageReady(number, page);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace gatepost
