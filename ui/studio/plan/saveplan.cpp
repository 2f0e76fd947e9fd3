#include "ui/studio/plan/saveplan.h"
#include "core/audit/wording.h"
#include "core/authoring/planexport.h"
#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SavePlan)
};

} // namespace

QString planFileName(const DeploymentPlan &plan, PlanFile kind)
{
    return QStringLiteral("%1-%2.%3")
        .arg(plan.settings.domain.toString(), QString(planKindKey(plan.settings.kind)),
             kind == PlanFile::Calendar ? QStringLiteral("ics") : QStringLiteral("md"));
}

QString writePlan(const DeploymentPlan &plan, PlanFile kind, const QString &path)
{
    const QByteArray text = kind == PlanFile::Calendar ? planCalendar(plan) : planMarkdown(plan).toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Text::tr("%1 could not be written: %2").arg(visible(path), file.errorString());
}

void askAndWritePlan(const DeploymentPlan &plan, PlanFile kind, QWidget *parent,
                     const std::function<void(const QString &)> &said)
{
    const QString filter = kind == PlanFile::Calendar ? Text::tr("Calendar (*.ics)") : Text::tr("Markdown (*.md)");
    auto *dialog = new QFileDialog(parent, Text::tr("Export plan"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(planFileName(plan, kind));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [plan, kind, said](const QString &path) {
        const QString problem = writePlan(plan, kind, path);
        said(problem.isEmpty() ? Text::tr("Written: %1").arg(visible(path)) : problem);
    });
    dialog->open();
}

} // namespace gatepost
