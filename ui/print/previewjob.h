#pragma once
// What an export would look like, worked out in a thread of its own while people go on choosing.
#include "ui/print/exportoctets.h"
#include <atomic>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace gatepost {

struct ExportPreview
{
    ReportPreviewPtr pages; ///< of a format with pages
    qint64 bytes = 0;       ///< of the file; of one with pages an estimate
    QString text;           ///< the beginning of a format without pages
    QString problem;        ///< why there is nothing to look at; for people
    int pageCount() const { return pages ? pages->pageCount() : 0; }
};

class PreviewJob : public QObject
{
    Q_OBJECT
public:
    explicit PreviewJob(const ReportPreviewMaker *maker, QObject *parent = nullptr);
    ~PreviewJob() override; ///< stops, and waits for what is under way to notice

    void want(const ExportPlan &plan); ///< soon; an earlier one that is under way is given up
    void wantPage(int number, int widthPixels);
    bool isBusy() const { return m_busy; }
    const ExportPreview &latest() const { return m_latest; }

Q_SIGNALS:
    void changed(); ///< isBusy() or latest()
    void pageReady(int number, const QImage &page);

private:
    void begin();
    void take(int number, const ExportPreview &preview);

    const ReportPreviewMaker *m_maker;
    QThread m_thread;
    QObject m_worker; ///< lives in the thread
    QTimer m_soon;
    ExportPlan m_plan;
    std::atomic_int m_wanted = 0; ///< the number of the newest plan; 0 never is
    bool m_busy = false;
    ExportPreview m_latest;
};

} // namespace gatepost
