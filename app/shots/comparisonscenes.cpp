// MX comparison with few, a dozen and fifty hosts; two audits beside each other; the palette.
#include "app/shots/photographer.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/mxcomparison.h"
#include "ui/history/compareview.h"
#include "ui/shared/messagebar.h"
#include "ui/shell/commandpalette.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr int comparisonTab = 1;

void matrixAndPicture(Photographer &camera, const QString &name)
{
    AuditWorkspace *workspace = camera.window()->workspace();
    workspace->setView(comparisonTab);
    MxComparison *comparison = workspace->comparison();
    camera.shoot(name);
    comparison->setLinesShown();
    camera.shoot(name + QStringLiteral("-lines"));
    comparison->setPictureShown(true);
    comparison->matrix()->setCurrentIndex(comparison->matrix()->model()->index(1, 0));
    camera.shoot(name + QStringLiteral("-picture"));
    comparison->setPictureShown(false);
}

void whatIf(Photographer &camera)
{
    MxComparison *comparison = camera.window()->workspace()->comparison();
    comparison->whatIfButton()->setChecked(true);
    comparison->linesEdit()->appendPlainText(QStringLiteral("mx2.example.test"));
    camera.shoot(QStringLiteral("mx-what-if"));
    comparison->reset();
    comparison->whatIfButton()->setChecked(false);
}

void compareTwo(Photographer &camera)
{
    MainWindow *window = camera.window();
    camera.trigger("new-audit");
    camera.audit(QStringLiteral("perfect.test"));
    const JudgedAudit left = window->session()->audit();
    camera.trigger("new-audit");
    camera.shoot(QStringLiteral("tabs"));
    camera.audit(QStringLiteral("example.test"));
    camera.trigger("compare");
    camera.shoot(QStringLiteral("compare-empty"));
    window->comparison()->setSides(left, window->session()->audit());
    window->comparison()->goToNext(true);
    camera.shoot(QStringLiteral("compare"));
    camera.trigger("back");
    for (int i = 0; i < 2; ++i)
        camera.trigger("close");
    window->workspace()->messages()->clear();
}

void palette(Photographer &camera)
{
    camera.trigger("palette");
    auto *palette = camera.window()->findChild<CommandPalette *>();
    palette->edit()->setText(QStringLiteral("audit"));
    camera.shoot(palette, QStringLiteral("palette"));
    palette->close();
}

} // namespace

void takeComparisonScenes(Photographer &camera)
{
    const std::pair<const char *, const char *> domains[] = {
        {"example.test", "mx"}, {"mx-twelve.test", "mx-12"}, {"mx-fifty.test", "mx-50"}, {"mx-null.test", "mx-none"}};
    for (const auto &[domain, name] : domains) {
        camera.audit(QString::fromLatin1(domain));
        matrixAndPicture(camera, QString::fromLatin1(name));
        if (domain == domains[0].first)
            whatIf(camera);
    }
    camera.window()->workspace()->setView(0);
    compareTwo(camera);
    palette(camera);
}

} // namespace gatepost
