#include "core/lab/labthread.h"
#include "core/tls/openssl.h"
#include <QThread>

namespace gatepost {

struct LabThread::Private
{
    QThread thread;
    QObject context; ///< lives in the thread
    std::unique_ptr<Lab> lab;
    LabAccess access;
};

LabThread::LabThread() : d(std::make_unique<Private>()) {}

LabThread::~LabThread()
{
    if (!d->thread.isRunning())
        return;
    const auto end = [this] {
        d->lab.reset();
        endOpensslThread();
    };
    QMetaObject::invokeMethod(&d->context, end, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

Result<std::unique_ptr<LabThread>, QString> LabThread::start(const QList<Scenario> &scenarios, LabPorts ports)
{
    std::unique_ptr<LabThread> out(new LabThread);
    Private *d = out->d.get();
    d->thread.start();
    d->context.moveToThread(&d->thread);
    QString error;
    const auto begin = [&] {
        auto lab = Lab::start(scenarios, ports);
        if (!lab) {
            error = lab.error();
            return;
        }
        d->access = (*lab)->access();
        d->lab = std::move(*lab);
    };
    QMetaObject::invokeMethod(&d->context, begin, Qt::BlockingQueuedConnection);
    if (!error.isEmpty())
        return failure(error);
    return out;
}

const LabAccess &LabThread::access() const
{
    return d->access;
}

} // namespace gatepost
