#include "ui/shell/notifier.h"
#ifdef GATEPOST_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace gatepost {

#ifdef GATEPOST_DBUS

namespace {
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int asLongAsUsual = -1;
} // namespace

void Notifier::tell(const QString &title)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_listening)
        m_listening =
            bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // No body: it may be read as markup, and the title says it all.
    call << QStringLiteral("Gatepost") << m_last << QStringLiteral("gatepost") << title << QString()
         << QStringList{QStringLiteral("default"), tr("Show")} << QVariantMap() << asLongAsUsual;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        m_last = reply.isError() ? 0 : reply.value();
        watcher->deleteLater();
    });
}

#else

void Notifier::tell(const QString &) {}

#endif

void Notifier::onAction(uint id, const QString &action)
{
    if (id == m_last && action == u"default")
        Q_EMIT opened();
}

} // namespace gatepost
