// Opening, dropping, saving and exporting.
#include "core/audit/wording.h"
#include "core/store/auditfile.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/findingspane.h"
#include "ui/audit/mxcomparison.h"
#include "ui/history/auditlist.h"
#include "ui/history/compareview.h"
#include "ui/print/exportwizard.h"
#include "ui/print/paperprint.h"
#include "ui/shared/background.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/times.h"
#include "ui/shell/addressbox.h"
#include "ui/shell/dropoverlay.h"
#include "ui/shell/history.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openedfile.h"
#include "ui/studio/policystudio.h"
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSet>
#include <QStackedWidget>
#include <QStatusBar>

namespace gatepost {

namespace {

QString gatepostFilter()
{
    return MainWindow::tr("Gatepost audits (*.gatepost)");
}

/// The local files of a drag, in their order.
QStringList filesOf(const QMimeData *data)
{
    QStringList out;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            out << url.toLocalFile();
    }
    return out;
}

/// The error is for the user; nothing half-written stays.
Result<Done, QString> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return Done{};
    return failure(MainWindow::tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace

void MainWindow::say(const QString &text)
{
    const bool history = m_auditList && m_workspaces->currentWidget() == m_auditList;
    (history ? m_auditList->messages() : workspace()->messages())->say(text);
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({gatepostFilter(), tr("Everything Gatepost knows (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            open(path);
    });
    dialog->open();
}

void MainWindow::open(const QString &path)
{
    inBackground(
        QThreadPool::globalInstance(), this, [path, by = thresholds()] { return openFile(path, by); },
        [this, path](const Result<OpenedFile, QString> &file) {
            if (file)
                opened(path, *file);
            else
                say(file.error());
        });
}

void MainWindow::opened(const QString &path, const OpenedFile &file)
{
    if (file.kind == OpenedFile::Kind::Text) {
        m_address->take(file.text);
        return;
    }
    rememberFile(path);
    if (file.kind == OpenedFile::Kind::Policy) {
        studio()->openFile(path);
        showWorkspace(m_studio);
        return;
    }
    showWorkspace(m_pages);
    m_pages->emptyPage()->session()->show(file.audit, path);
}

void MainWindow::openForComparison(bool right)
{
    auto *dialog = new QFileDialog(this, tr("Open an audit to compare"), QString(), gatepostFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, right](const QString &path) {
        inBackground(
            QThreadPool::globalInstance(), this, [path, by = thresholds()] { return openFile(path, by); },
            [this, right](const Result<OpenedFile, QString> &file) {
                if (file && file->kind == OpenedFile::Kind::Audit)
                    comparison()->add(file->audit, right);
                else
                    statusBar()->showMessage(file ? tr("This file holds no audit.") : file.error());
            });
    });
    dialog->open();
}

void MainWindow::saveAudit(bool as)
{
    const QString known = session()->file();
    if (!as && !known.isEmpty() && known.endsWith(QStringLiteral(".gatepost"))) {
        writeAudit(known);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the audit"), QString(), gatepostFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gatepost"));
    dialog->selectFile(
        QStringLiteral("%1-%2.gatepost")
            .arg(session()->domain().toString(), session()->seen()->startedAt.toString(QStringLiteral("yyyy-MM-dd"))));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::writeAudit);
    dialog->open();
}

void MainWindow::writeAudit(const QString &path)
{
    const JudgedAudit audit = session()->audit();
    if (!audit.seen)
        return;
    const QPointer<AuditSession> saved(session());
    inBackground(
        QThreadPool::globalInstance(), this,
        [path, audit]() -> Result<Done, QString> {
            const auto content = writeAuditFile({audit.seen, audit.seen->startedAt});
            return content ? writeWhole(path, *content) : failure(content.error());
        },
        [this, path, saved, audit](const Result<Done, QString> &done) {
            if (done && saved && saved->seen() == audit.seen)
                saved->setFile(path);
            if (done)
                rememberFile(path);
            say(done ? tr("Saved as %1.").arg(path) : done.error());
        });
}

void MainWindow::rememberFile(const QString &path)
{
    if (!m_settings->isOn(SettingId::RememberRecent))
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_files.removeAll(whole);
    m_files.prepend(whole);
    m_files = m_files.mid(0, Recents::mostFiles);
    if (m_history)
        m_history->noteRecent(RecentKind::File, whole);
}

/// Filled when it is about to be seen: a file may have gone since.
void MainWindow::fillRecentFiles()
{
    m_recentFiles->clear();
    const QStringList files = m_files;
    for (const QString &path : files) {
        const bool there = QFileInfo::exists(path);
        QString shown = path;
        QAction *entry =
            m_recentFiles->addAction(shown.replace(u'&', QStringLiteral("&&")), this, [this, path] { open(path); });
        entry->setEnabled(there);
        if (!there)
            entry->setText(tr("%1 (not there any more)").arg(entry->text()));
    }
    if (files.isEmpty())
        m_recentFiles->addAction(tr("No files yet"))->setEnabled(false);
    m_recentFiles->addSeparator();
    const auto clear = [this] {
        m_files.clear();
        if (m_history)
            m_history->clearRecents(RecentKind::File);
    };
    m_recentFiles->addAction(tr("&Clear"), this, clear)->setEnabled(!files.isEmpty());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    const QStringList files = filesOf(dragged);
    if (files.isEmpty() && !dragged->hasText())
        return;
    event->acceptProposedAction();
    if (!m_overlay)
        m_overlay = new DropOverlay(this);
    m_overlay->offer(files.isEmpty()     ? tr("Drop to see what this text is")
                     : files.size() == 1 ? tr("Drop to open %1").arg(QFileInfo(files.first()).fileName())
                                         : tr("Drop to open %n file(s)", nullptr, int(files.size())));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_overlay)
        m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_overlay)
        m_overlay->hide();
    const QStringList files = filesOf(event->mimeData());
    for (const QString &path : files.mid(0, AuditPages::mostPages))
        open(path);
    if (files.isEmpty())
        m_address->take(event->mimeData()->text().toUtf8());
    event->acceptProposedAction();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    if (m_overlay)
        m_overlay->setGeometry(rect());
    QMainWindow::resizeEvent(event);
}

void MainWindow::saveCurrent(bool as)
{
    if (!isInStudio())
        saveAudit(as);
    else if (as)
        m_studio->saveAs();
    else
        m_studio->save();
}

void MainWindow::printCurrent()
{
    const JudgedAudit audit = session()->audit();
    if (!audit.seen || session()->isRunning())
        return;
    const ExportPlan plan =
        printPlan(audit, m_history ? m_history->risks()->load(session()->domain()) : QList<AcceptedRisk>());
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(exportFileName({audit}, ExportFormat::Pdf));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, plan, printer] {
        inBackground(
            QThreadPool::globalInstance(), this,
            [plan, printer] {
                const PageMaker maker;
                return printReport(plan, maker, printer.get());
            },
            [this](const Result<int, QString> &sheets) {
                say(sheets ? tr("%n page(s) went to the printer.", nullptr, *sheets) : sheets.error());
            });
    });
    dialog->open();
}

void MainWindow::chooseProfileFile()
{
    constexpr qint64 largest = 1024 * 1024;
    auto *dialog = new QFileDialog(this, tr("Import profiles"), QString(), tr("Gatepost profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return say(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        const auto ids = m_settings->import(QJsonDocument::fromJson(file.read(largest)).object());
        say(ids ? tr("The profiles are imported. Choose one to use it.") : visible(ids.error(), 400));
    });
    dialog->open();
}

void MainWindow::closeCurrent()
{
    if (isInStudio())
        m_studio->closeCurrent();
    else
        m_pages->close(workspace());
}

ExportWizard *MainWindow::openExport()
{
    if (isInStudio()) {
        m_studio->exportCurrent();
        return nullptr;
    }
    ExportSource source;
    for (AuditWorkspace *page : m_pages->all()) {
        const QPointer<AuditSession> open(page->session());
        const JudgedAudit audit = open->audit();
        if (!audit.seen || open->isRunning())
            continue;
        if (page == workspace())
            source.preselected = int(source.items.size());
        const QString label =
            tr("The audit of %1, %2").arg(audit.seen->domain.toUnicode(), momentText(audit.seen->startedAt));
        source.items << ExportItem{
            label, {audit}, {}, [open, audit] { return open && open->seen() == audit.seen; }, page->timelineExtras()};
    }
    if (m_comparison && m_comparison->hasSides()) {
        if (m_workspaces->currentWidget() == m_comparison)
            source.preselected = int(source.items.size());
        source.items << ExportItem{
            tr("What changed between two audits"), {m_comparison->right()}, m_comparison->left(), {}};
    }
    if (source.items.isEmpty())
        return nullptr;
    if (workspace()->session()->audit().seen) {
        const FindingsPane *findings = workspace()->findings();
        source.filter = findings->reportFilter();
        source.shown = findings->listed() - findings->hiddenByFilter();
    }
    return openWizard(source);
}

/// What the MX comparison of a page assumes, as a report that says so.
void MainWindow::exportWhatIf(AuditWorkspace *page)
{
    const QPointer<AuditSession> open(page->session());
    const JudgedAudit now = open->audit();
    const AssessmentPtr assumed = page->comparison()->shown();
    if (!now.seen || !assumed || open->isRunning())
        return;
    const QString label =
        tr("What if: the audit of %1, %2").arg(now.seen->domain.toUnicode(), momentText(now.seen->startedAt));
    ExportSource source;
    source.items << ExportItem{
        label, {JudgedAudit{now.seen, assumed}}, {}, [open, now] { return open && open->seen() == now.seen; }};
    openWizard(source);
}

ExportWizard *MainWindow::openWizard(ExportSource source)
{
    QSet<QString> domains;
    for (const ExportItem &item : std::as_const(source.items)) {
        for (const JudgedAudit &audit : item.audits) {
            const DomainName &domain = audit.seen->domain;
            if (m_history && !domains.contains(domain.toString()))
                source.accepted += m_history->risks()->load(domain);
            domains << domain.toString();
        }
    }
    auto *wizard = new ExportWizard(source, &m_pageMaker, m_settings, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ExportWizard::saved, this,
            [this](const ExportResult &result) { say(tr("Saved as %1.").arg(result.file)); });
    connect(wizard, &ExportWizard::auditAgainWanted, m_start, &QAction::trigger);
    wizard->open();
    return wizard;
}

} // namespace gatepost
