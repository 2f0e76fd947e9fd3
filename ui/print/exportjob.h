#pragma once
// One export: octets made in a thread of their own, written beside the target and renamed when all is there.
#include "ui/print/exportoctets.h"
#include <atomic>
#include <QObject>
#include <QThread>

namespace gatepost {

struct ExportResult
{
    QString file;
    qint64 bytes = 0;
    QByteArray sha256;
    int pages = 0; ///< 0: a format without pages
};

class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(const ReportPreviewMaker *maker, QObject *parent = nullptr);
    ~ExportJob() override; ///< cancels

    void start(const ExportPlan &plan);
    void cancel(); ///< `failed` with an empty text follows, unless the file is there already
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int permille);
    void finished(const gatepost::ExportResult &result);
    void failed(const QString &why); ///< there is no file, or the old one is as it was; empty: cancelled

private:
    const ReportPreviewMaker *m_maker;
    QThread m_thread;
    QObject m_worker;
    std::atomic_bool m_cancelled = false;
    bool m_running = false;
};

/// Writes to a temporary file in the same folder and renames it. The error is for people; empty: the progress ended it.
/// Nothing is left behind then.
Result<Done, QString> writeExport(const QString &file, const QByteArray &octets, const ExportProgress &progress = {});

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::ExportResult)
