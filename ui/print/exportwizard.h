#pragma once
// Everything about an export on a few pages: what, as which file, how much of it, for whom, and a look at it before it
// is written. Back keeps everything; from the third page on it can be finished with what is there.
#include "ui/print/exportjob.h"
#include "ui/print/previewjob.h"
#include <QUrl>
#include <QWizard>

namespace gatepost {

class ContentPage;
class CoverPage;
class ExportPage;
class FormatPage;
class ResultPage;
class SavePage;
class ScopePage;

class ExportWizard : public QWizard
{
    Q_OBJECT
public:
    enum Page { Scope, Format, Content, Cover, Save, Saving };

    /// `maker` lays out files with pages and outlives the wizard; null: there are none. The choices of the last export
    /// are where it begins; they are kept beside the settings, which have a say in them. Without settings (which
    /// outlive the wizard too) they are kept where Qt keeps such things.
    ExportWizard(ExportSource source, const ReportPreviewMaker *maker, Settings *settings = nullptr,
                 QWidget *parent = nullptr);
    ~ExportWizard() override;

    ExportPlan plan() const; ///< what all pages say together
    const PreviewJob &preview() const { return *m_preview; }
    /// Who opens files and folders; the desktop unless something else is set.
    void setOpener(std::function<void(const QUrl &)> opener) { m_opener = std::move(opener); }
    bool isSaving() const { return m_job->isRunning(); }

    void accept() override;
    void reject() override;
    bool validateCurrentPage() override;

Q_SIGNALS:
    void auditAgainWanted();
    void saved(const gatepost::ExportResult &result); ///< for a bar in the window

protected:
    void changeEvent(QEvent *event) override;

private:
    ExportPage *exportPage(int id) const;
    ExportChoices lastChoices() const;
    void keepChoices(const ExportChoices &choices);
    void replan();
    void takeKind(); ///< the choices of the kind of document that is chosen now
    void look();
    bool checkAll();
    void save();
    void finish(const ExportResult &result);
    void refreshButtons(int id);

    const ExportSource m_source;
    Settings *m_settings;
    std::unique_ptr<QSettings> m_choices;
    PreviewJob *m_preview;
    ExportJob *m_job;
    ScopePage *m_scope;
    FormatPage *m_format;
    ContentPage *m_content;
    CoverPage *m_cover;
    SavePage *m_savePage;
    ResultPage *m_result;
    std::function<void(const QUrl &)> m_opener;
    ExportPlan m_running; ///< of the export that runs or ended last
    bool m_looking = false;
    bool m_taking = false;
    bool m_touched = false; ///< somebody chose something behind the first page
    ExportKind m_kind = ExportKind::Audit;
};

} // namespace gatepost
