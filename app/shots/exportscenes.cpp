// The export wizard of reports, page by page.
#include "app/shots/photographer.h"
#include "ui/print/exportwizard.h"

namespace gatepost {

void takeExportScenes(Photographer &camera)
{
    camera.audit(QStringLiteral("example.test"));
    ExportWizard *wizard = camera.window()->openExport();
    if (!wizard)
        return;
    constexpr int longestPreview = 2'000;
    settle(longestPreview);
    const std::pair<int, const char *> pages[] = {{ExportWizard::Scope, "export-what"},
                                                  {ExportWizard::Format, "export-format"},
                                                  {ExportWizard::Content, "export-content"},
                                                  {ExportWizard::Cover, "export-cover"},
                                                  {ExportWizard::Save, "export-save"}};
    for (const auto &[page, name] : pages) {
        while (wizard->currentId() != page && wizard->nextId() >= 0 && wizard->currentId() < page)
            wizard->next();
        camera.shoot(wizard, QString::fromLatin1(name));
    }
    camera.closeDialogs();
}

} // namespace gatepost
