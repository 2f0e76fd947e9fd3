#include "ui/print/exportwizard.h"
#include "core/store/settings.h"
#include "ui/print/contentpage.h"
#include "ui/print/coverpage.h"
#include "ui/print/formatpage.h"
#include "ui/print/resultpage.h"
#include "ui/print/savepage.h"
#include "ui/print/scopepage.h"
#include <QAbstractButton>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QSettings>

namespace gatepost {

ExportWizard::ExportWizard(ExportSource source, const ReportPreviewMaker *maker, Settings *settings, QWidget *parent)
    : QWizard(parent), m_source(std::move(source)), m_settings(settings),
      m_choices(settings ? std::make_unique<QSettings>(settings->file(), QSettings::IniFormat)
                         : std::make_unique<QSettings>()),
      m_preview(new PreviewJob(maker, this)), m_job(new ExportJob(maker, this)),
      m_opener([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    setWindowTitle(tr("Export"));
    setWizardStyle(QWizard::ClassicStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage, false);
    m_scope = new ScopePage(m_source, this);
    m_kind = m_scope->kind();
    const ExportChoices choices = lastChoices();
    m_format = new FormatPage(choices, maker != nullptr, this);
    m_content = new ContentPage(m_source, choices, this);
    m_cover = new CoverPage(choices, this);
    m_savePage = new SavePage(m_preview, choices, this);
    m_result = new ResultPage(this);
    const std::pair<int, QWizardPage *> pages[] = {{Scope, m_scope}, {Format, m_format}, {Content, m_content},
                                                   {Cover, m_cover}, {Save, m_savePage}, {Saving, m_result}};
    for (const auto &[id, page] : pages)
        setPage(id, page);
    for (QFrame *frame : findChildren<QFrame *>()) { // around the pages: a screen reader meets it
        if (frame->accessibleName().isEmpty() && frame->metaObject() == &QFrame::staticMetaObject)
            frame->setAccessibleName(windowTitle());
    }
    for (QWizardPage *page : {static_cast<QWizardPage *>(m_content), static_cast<QWizardPage *>(m_cover),
                              static_cast<QWizardPage *>(m_savePage)})
        page->setFinalPage(true);
    for (int id = Scope; id <= Save; ++id) {
        exportPage(id)->setSubTitle(tr("Step %1 of %2").arg(id + 1).arg(int(Save) + 1));
        connect(exportPage(id), &ExportPage::edited, this, [this, id] {
            m_touched = m_touched || (id != Scope && !m_looking && !m_taking);
            if (id == Scope)
                takeKind();
            replan();
        });
    }
    connect(m_scope, &ScopePage::auditAgainWanted, this, [this] {
        QWizard::reject();
        Q_EMIT auditAgainWanted();
    });
    connect(m_savePage, &SavePage::replaceWanted, this, &ExportWizard::accept);
    connect(m_preview, &PreviewJob::changed, this, &ExportWizard::look);
    connect(m_job, &ExportJob::progressed, m_result, &ResultPage::setProgress);
    connect(m_job, &ExportJob::finished, this, &ExportWizard::finish);
    connect(m_job, &ExportJob::failed, this, [this](const QString &why) {
        m_result->showFailure(why);
        refreshButtons(Saving);
    });
    connect(m_result, &ResultPage::openWanted, this, [this] { m_opener(QUrl::fromLocalFile(m_running.file)); });
    connect(m_result, &ResultPage::folderWanted, this,
            [this] { m_opener(QUrl::fromLocalFile(QFileInfo(m_running.file).absolutePath())); });
    connect(this, &QWizard::currentIdChanged, this, &ExportWizard::refreshButtons);
    resize(860, 640);
    replan();
}

ExportWizard::~ExportWizard() = default;

ExportChoices ExportWizard::lastChoices() const
{
    ExportChoices out = loadExportChoices(*m_choices, m_kind);
    if (m_settings)
        takeFromSettings(*m_settings, &out);
    return out;
}

void ExportWizard::keepChoices(const ExportChoices &choices)
{
    saveExportChoices(m_choices.get(), choices, m_kind);
    if (m_settings)
        keepInSettings(choices, m_settings);
}

ExportPage *ExportWizard::exportPage(int id) const
{
    return qobject_cast<ExportPage *>(page(id));
}

ExportPlan ExportWizard::plan() const
{
    ExportPlan out;
    for (int id = Scope; id <= Save; ++id)
        exportPage(id)->apply(&out);
    return out;
}

/// What was chosen for this export already stays.
void ExportWizard::takeKind()
{
    if (m_scope->kind() == m_kind)
        return;
    m_kind = m_scope->kind();
    if (m_touched)
        return;
    const ExportChoices choices = lastChoices();
    m_taking = true;
    for (int id = Scope; id <= Save; ++id)
        exportPage(id)->take(choices);
    m_taking = false;
}

void ExportWizard::replan()
{
    if (m_looking || m_taking)
        return; // a page follows the others
    m_preview->want(plan());
}

void ExportWizard::look()
{
    m_looking = true;
    for (int id = Scope; id <= Save; ++id)
        exportPage(id)->look(plan(), m_preview->latest(), m_preview->isBusy());
    m_looking = false;
}

bool ExportWizard::validateCurrentPage()
{
    ExportPage *current = exportPage(currentId());
    return !current || current->check(plan(), m_preview->latest());
}

/// The first page that has something to say is shown.
bool ExportWizard::checkAll()
{
    for (int id = Scope; id <= Save; ++id) {
        if (exportPage(id)->check(plan(), m_preview->latest()))
            continue;
        if (currentId() != id)
            setCurrentId(id);
        exportPage(id)->check(plan(), m_preview->latest()); // now that it is shown, the focus can go there
        return false;
    }
    return true;
}

void ExportWizard::accept()
{
    if (currentId() == Saving) {
        QWizard::accept();
        return;
    }
    look();
    if (checkAll())
        save();
}

void ExportWizard::save()
{
    m_running = plan();
    keepChoices(m_running.choices);
    m_result->begin(m_running.file);
    setCurrentId(Saving);
    m_job->start(m_running);
    refreshButtons(Saving);
}

void ExportWizard::finish(const ExportResult &result)
{
    m_result->showResult(result);
    refreshButtons(Saving);
    Q_EMIT saved(result);
    if (m_running.choices.openWhenDone)
        m_opener(QUrl::fromLocalFile(result.file));
    if (m_running.choices.showInFolder)
        m_opener(QUrl::fromLocalFile(QFileInfo(result.file).absolutePath()));
}

void ExportWizard::reject()
{
    if (m_job->isRunning()) {
        m_job->cancel(); // the page says how it ended
        return;
    }
    QWizard::reject();
}

void ExportWizard::refreshButtons(int id)
{
    const bool saving = id == Saving;
    setButtonText(QWizard::FinishButton, saving ? tr("&Close") : id == Save ? tr("&Save") : tr("&Finish"));
    button(QWizard::BackButton)->setVisible(id != Scope && !m_job->isRunning());
    button(QWizard::BackButton)->setEnabled(id != Scope && !m_job->isRunning());
    button(QWizard::CancelButton)->setVisible(!saving || m_job->isRunning());
    button(QWizard::NextButton)->setVisible(id < Save);
}

void ExportWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace gatepost
