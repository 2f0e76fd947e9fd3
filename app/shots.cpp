#include "app/shots.h"
#include "app/shots/photographer.h"
#include "ui/audit/auditsession.h"
#include "ui/shared/pseudolocale.h"
#include "ui/shell/mainwindow.h"
#include <QApplication>

namespace gatepost {

namespace {

struct Look
{
    Theme theme;
    const char *name;
    QSize size;
};

constexpr QSize usual(1280, 800);
constexpr QSize narrow(1024, 640);

/// Of a variant (a scale, a direction, a language) one look is enough to see whether things fit.
QList<Look> looks(bool variant)
{
    if (variant)
        return {{Theme::Light, "light", usual}};
    return {{Theme::Light, "light", usual},
            {Theme::Light, "light", narrow},
            {Theme::Dark, "dark", usual},
            {Theme::HighContrast, "contrast", usual}};
}

void takeAllScenes(Photographer &camera)
{
    const std::pair<const char *, void (*)(Photographer &)> groups[] = {{"audit", takeAuditScenes},
                                                                        {"comparison", takeComparisonScenes},
                                                                        {"dialogs", takeDialogScenes},
                                                                        {"export", takeExportScenes},
                                                                        {"studio", takeStudioScenes}};
    for (const auto &[name, take] : groups) {
        if (camera.isWanted(QLatin1StringView(name)))
            take(camera);
    }
}

} // namespace

std::unique_ptr<PseudoLocale> prepareShots()
{
    const QString variant = qEnvironmentVariable("GATEPOST_SHOT_VARIANT");
    if (variant == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (variant != u"pseudo")
        return nullptr;
    auto out = std::make_unique<PseudoLocale>();
    QApplication::installTranslator(out.get());
    return out;
}

bool takeShots(MainWindow *window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    const QString variant = qEnvironmentVariable("GATEPOST_SHOT_SUFFIX");
    Photographer camera(window, folder, qEnvironmentVariable("GATEPOST_SHOT_ONLY").split(u',', Qt::SkipEmptyParts));
    window->resize(usual);
    window->setTheme(Theme::Light);
    camera.setLook(QStringLiteral("light-1280") + variant);
    camera.shoot(QStringLiteral("start"));
    window->openDemo();
    camera.untilFinished();
    for (const Look &look : looks(!variant.isEmpty())) {
        window->setTheme(look.theme);
        window->resize(look.size);
        camera.setLook(QStringLiteral("%1-%2%3").arg(QLatin1StringView(look.name)).arg(look.size.width()).arg(variant));
        takeAllScenes(camera);
    }
    return camera.isGood();
}

} // namespace gatepost
