#include "app/shots/photographer.h"
#include "ui/audit/auditsession.h"
#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QTimer>

namespace gatepost {

namespace {

constexpr int longestAudit = 60'000;

} // namespace

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

Photographer::Photographer(MainWindow *window, const QString &folder, QStringList only)
    : m_window(window), m_folder(folder), m_only(std::move(only))
{
}

bool Photographer::isWanted(const QString &name) const
{
    return m_only.isEmpty() || m_only.contains(name);
}

void Photographer::shoot(const QString &name)
{
    shoot(m_window, name);
}

void Photographer::shoot(QWidget *widget, const QString &name)
{
    settle();
    m_good = widget->grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_look))) && m_good;
}

QDialog *Photographer::dialog() const
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *out = qobject_cast<QDialog *>(widget);
        if (out && out->isVisible())
            return out;
    }
    return nullptr;
}

void Photographer::shootDialog(const QString &name)
{
    settle();
    QDialog *shown = dialog();
    m_good = m_good && shown;
    if (!shown) {
        qWarning("no dialog is open for the picture %s", qPrintable(name));
        return;
    }
    shoot(shown, name);
    closeDialogs();
}

void Photographer::closeDialogs()
{
    while (QDialog *shown = dialog()) {
        shown->hide();
        if (shown->testAttribute(Qt::WA_DeleteOnClose))
            shown->deleteLater();
    }
    settle(20);
}

void Photographer::trigger(const char *action)
{
    auto *found = m_window->findChild<QAction *>(QLatin1StringView(action));
    m_good = m_good && found;
    if (!found) {
        qWarning("the window has no action %s", action);
        return;
    }
    found->trigger();
    settle(50);
}

void Photographer::audit(const QString &domain)
{
    m_window->audit(domain);
    untilFinished();
}

void Photographer::untilFinished()
{
    QEventLoop loop;
    QObject::connect(m_window->session(), &AuditSession::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestAudit, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace gatepost
