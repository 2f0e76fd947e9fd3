#pragma once
// A window over the lab, for tests that work it as a user does.
#include "app/labprofile.h"
#include "core/lab/labthread.h"
#include "ui/audit/auditsession.h"
#include "ui/shell/mainwindow.h"
#include <QCoreApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace gatepost {

class LabWindow
{
public:
    /// `name` keeps the settings of one test apart from those of another.
    explicit LabWindow(const QString &name)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Gatepost"));
        QCoreApplication::setApplicationName(name);
        QSettings().clear();
        auto started = LabThread::start(builtInScenarios().value_or(QList<Scenario>()));
        if (!started)
            qFatal("%s", qPrintable(started.error()));
        m_lab = std::move(*started);
    }

    Profile profile() const { return labProfile(m_lab->access()); }

    /// With a folder, what is to be kept is kept there.
    std::unique_ptr<MainWindow> window(const QString &folder = {}) const
    {
        StorePaths paths;
        if (!folder.isEmpty())
            paths = {folder, folder, folder, folder, false};
        auto out = std::make_unique<MainWindow>(profile(), nullptr, nullptr, paths);
        out->show();
        if (!QTest::qWaitForWindowActive(out.get()))
            qWarning("the window does not become active");
        return out;
    }

    /// Ends when the audit has ended.
    static bool audit(MainWindow *window, const QString &domain)
    {
        QSignalSpy finished(window->session(), &AuditSession::finished);
        window->audit(domain);
        return QTest::qWaitFor([&] { return finished.size() == 1; }, 30'000);
    }

private:
    std::unique_ptr<LabThread> m_lab;
};

} // namespace gatepost
