// The Audit workspace: every state of an audit, each tab, each page of the drawer.
#include "app/shots/photographer.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/elsewherepane.h"
#include "ui/audit/evidencedrawer.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/pastecard.h"
#include "ui/shell/addressbox.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace gatepost {

namespace {

/// The offers for a pasted bounce, and what remains of it beside the audit it began.
void pasteBounce(Photographer &camera)
{
    const QByteArray bounce =
        "Final-Recipient: rfc822; anna@example.test\nRemote-MTA: dns; backup.example.test\n"
        "Diagnostic-Code: smtp; 550 5.7.5 Remote certificate failed MTA-STS validation. Reason: NameMismatch\n";
    AddressBox *address = camera.window()->address();
    address->take(bounce);
    address->lineEdit()->completer()->complete(); // without a window manager nothing has the focus
    camera.shoot(address->lineEdit()->completer()->popup(), QStringLiteral("offers"));
    address->perform();
    camera.untilFinished();
    camera.shoot(QStringLiteral("pasted"));
    camera.window()->workspace()->pasted()->dismiss();
}

void walkTheDrawer(Photographer &camera)
{
    AuditWorkspace *workspace = camera.window()->workspace();
    workspace->setDrawerOpen(true);
    QTabWidget *tabs = workspace->drawer()->tabs();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        camera.shoot(QStringLiteral("drawer-%1").arg(tab));
    }
    tabs->setCurrentIndex(0);
}

void walkTheTabs(Photographer &camera)
{
    AuditWorkspace *workspace = camera.window()->workspace();
    workspace->setView(2);
    camera.shoot(QStringLiteral("timeline"));
    workspace->setView(3);
    camera.shoot(QStringLiteral("log"));
    workspace->setView(0);
    workspace->findings()->toggle(FindingGroup::Advice);
    camera.shoot(QStringLiteral("filtered"));
    workspace->findings()->showEverything();
    workspace->findings()->setShowPassed(true);
    camera.shoot(QStringLiteral("passed"));
    workspace->findings()->setShowPassed(false);
}

void lookFromElsewhere(Photographer &camera)
{
    camera.audit(QStringLiteral("port25-blocked.test"));
    camera.shoot(QStringLiteral("blocked"));
    AuditWorkspace *workspace = camera.window()->workspace();
    workspace->openElsewhere();
    camera.shoot(QStringLiteral("elsewhere"));
    auto *how = workspace->elsewhere()->findChild<QPushButton *>(QStringLiteral("how"));
    how->setChecked(true);
    camera.shoot(QStringLiteral("elsewhere-how"));
    how->setChecked(false);
    Q_EMIT workspace->elsewhere()->closeWanted();
}

void runAndStop(Photographer &camera)
{
    camera.window()->audit(QStringLiteral("mx-one-silent.test"));
    settle(3'500);
    camera.shoot(QStringLiteral("running"));
    camera.window()->session()->stop();
    camera.shoot(QStringLiteral("stopped"));
}

} // namespace

void takeAuditScenes(Photographer &camera)
{
    camera.window()->audit(QStringLiteral("exa mple"));
    camera.shoot(QStringLiteral("refused-input"));
    camera.audit(QStringLiteral("example.test"));
    camera.shoot(QStringLiteral("done"));
    walkTheDrawer(camera);
    walkTheTabs(camera);
    for (const char *domain :
         {"perfect", "not-published", "mx-null", "mx-nothing", "fetch-soft-404", "fetch-redirect", "record-two",
          "smtp-refused", "testing-broken-mx", "xn--bcher-kva", "hostile-text", "everything-wrong", "dns-silent"}) {
        camera.audit(QString::fromLatin1(domain) + QStringLiteral(".test"));
        camera.shoot(QString::fromLatin1(domain));
    }
    pasteBounce(camera);
    lookFromElsewhere(camera);
    runAndStop(camera);
}

} // namespace gatepost
