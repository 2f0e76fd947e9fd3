#include "core/store/storethread.h"

namespace gatepost {

StoreThread::StoreThread(const QString &path, Clock clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_worker(new QObject)
{
    qRegisterMetaType<OpenReport>();
    qRegisterMetaType<StoreFault>();
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    post([this, path] {
        auto made = Database::open(path, m_clock());
        if (!made) {
            m_fault = made.error();
            Q_EMIT failed(*m_fault);
            return;
        }
        m_database = std::move(*made);
        Q_EMIT opened(m_database->report());
    });
}

StoreThread::~StoreThread()
{
    start(); // what was asked for is done in any case
    // Stands behind everything that was asked for.
    post([this] {
        m_database.reset();
        delete m_worker;
        m_thread.quit();
    });
    m_thread.wait();
}

void StoreThread::start()
{
    m_thread.start();
}

void StoreThread::tell(std::function<StoreResult<Done>(Database &)> work)
{
    post([this, work = std::move(work)] {
        if (!m_database) {
            Q_EMIT failed(m_fault.value_or(StoreFault{StoreTrouble::NotOpen, {}}));
            return;
        }
        if (const auto done = work(*m_database); !done)
            Q_EMIT failed(done.error());
    });
}

void StoreThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

} // namespace gatepost
