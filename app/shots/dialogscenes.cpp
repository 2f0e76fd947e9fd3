// What opens over the window from its menus.
#include "app/shots/photographer.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/settings/settingswindow.h"
#include <QAction>
#include <QDialog>
#include <QListView>
#include <QListWidget>

namespace gatepost {

namespace {

void settings(Photographer &camera)
{
    camera.window()->openSettings();
    settle();
    auto *window = qobject_cast<SettingsWindow *>(camera.dialog());
    auto *list = window ? window->findChild<QListWidget *>() : nullptr;
    for (int page = 0; list && page < list->count(); ++page) {
        list->setCurrentRow(page);
        camera.shoot(window, QStringLiteral("settings-%1").arg(page + 1));
    }
    if (window) {
        window->search(QStringLiteral("port"));
        camera.shoot(window, QStringLiteral("settings-search"));
    }
    camera.closeDialogs();
}

} // namespace

void takeDialogScenes(Photographer &camera)
{
    camera.audit(QStringLiteral("everything-wrong.test"));
    AuditWorkspace *workspace = camera.window()->workspace();
    workspace->findings()->acceptAction()->trigger();
    camera.shootDialog(QStringLiteral("accept-risk"));
    camera.audit(QStringLiteral("mx-cert-other-name.test"));
    workspace->findings()->goToNext(true);
    workspace->drawer()->openCertificate();
    camera.shootDialog(QStringLiteral("certificate"));
    const std::pair<const char *, const char *> dialogs[] = {
        {"import-probe", "probe-result"}, {"match-tester", "match-tester"},
        {"durations", "durations"},       {"keys", "keys"},
        {"what-is-sent", "what-is-sent"}, {"about", "about"}};
    for (const auto &[action, name] : dialogs) {
        camera.trigger(action);
        camera.shootDialog(QString::fromLatin1(name));
    }
    settings(camera);
}

} // namespace gatepost
