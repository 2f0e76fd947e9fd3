// What opens over the window from its menus.
#include "app/shots/photographer.h"
#include "ui/audit/acceptriskdialog.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/settings/settingswindow.h"
#include <QAction>
#include <QDate>
#include <QDialog>
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
    camera.audit(QStringLiteral("mx-cert-other-name.test"));
    MainWindow *window = camera.window();
    const Finding gravest = window->session()->judged()->findings.first();
    AcceptRiskDialog risk(gravest, window->session()->domain(), QStringLiteral("Mail operations"), QDate::currentDate(),
                          window); // the window of the pictures has no store to keep it in
    risk.show();
    camera.shootDialog(QStringLiteral("accept-risk"));
    for (const Finding &finding : window->session()->judged()->findings) {
        if (finding.id == FindingId::MxCertNameMismatch)
            window->workspace()->select(finding);
    }
    window->workspace()->drawer()->openCertificate();
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
