#include "ui/settings/datacard.h"
#include "ui/shared/labels.h"
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr int margin = 8;

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *out = new QPushButton(text, parent);
    out->setAutoDefault(false);
    return out;
}

} // namespace

DataCard::DataCard(StoreThread &store, const StorePaths &paths, QWidget *parent)
    : QWidget(parent), m_store(store), m_paths(paths)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(headingLabel(tr("What is kept"), 1, this));
    m_summary = plainLabel(tr("Looking…"), this);
    column->addWidget(m_summary);
    auto *folders = plainLabel(
        tr("History: %1\nSettings: %2")
            .arg(QDir::toNativeSeparators(m_paths.historyFile()), QDir::toNativeSeparators(m_paths.settingsFile())),
        this);
    column->addWidget(folders);
    auto *open = button(tr("&Open the folder"), this);
    auto *take = button(tr("E&xport everything…"), this);
    m_delete = button(tr("&Delete everything…"), this);
    for (QPushButton *one : {open, take, m_delete}) {
        one->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        column->addWidget(one);
    }

    m_confirm = new QWidget(this);
    auto *confirm = new QVBoxLayout(m_confirm);
    confirm->setContentsMargins(0, 0, 0, 0);
    m_question = plainLabel({}, m_confirm);
    m_really = button(tr("Delete everything now"), m_confirm);
    auto *cancel = button(tr("Cancel"), m_confirm);
    confirm->addWidget(m_question);
    for (QPushButton *one : {cancel, m_really}) {
        one->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        confirm->addWidget(one);
    }
    column->addWidget(m_confirm);
    m_confirm->hide();

    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_paths.data)); });
    connect(take, &QPushButton::clicked, this, &DataCard::chooseExport);
    connect(m_delete, &QPushButton::clicked, this, [this, cancel] {
        ask(true);
        cancel->setFocus(Qt::OtherFocusReason);
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        ask(false);
        m_delete->setFocus(Qt::OtherFocusReason);
    });
    connect(m_really, &QPushButton::clicked, this, &DataCard::deleteAll);
    cancel->setObjectName(QStringLiteral("cancelDeleting"));
    m_really->setObjectName(QStringLiteral("deleteNow"));
    refresh();
}

void DataCard::refresh()
{
    m_store.ask<StoreSummary>(
        this, [](Database &database) { return summaryOf(database); },
        [this](const StoreResult<StoreSummary> &summary) { show(summary); });
}

void DataCard::show(const StoreResult<StoreSummary> &summary)
{
    if (!summary) {
        m_summary->setText(storeFaultText(summary.error()));
        return;
    }
    const QLocale locale;
    QStringList parts{tr("%n audit(s)", nullptr, summary->audits), tr("%n policy(s)", nullptr, summary->policies),
                      tr("%n accepted risk(s)", nullptr, summary->risks),
                      tr("%n recent name(s)", nullptr, summary->recents),
                      tr("%1 on the disk").arg(locale.formattedDataSize(summary->bytes))};
    if (summary->copies > 0)
        parts << tr("%n older copy(s)", nullptr, summary->copies) + u' ' +
                     locale.formattedDataSize(summary->copiesBytes);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_question->setText(tr("This deletes all audits, the policies that were seen, accepted risks, recent names and the "
                           "copies beside them. Settings stay. It cannot be undone."));
}

void DataCard::ask(bool asking)
{
    m_confirm->setVisible(asking);
    m_delete->setEnabled(!asking);
}

void DataCard::deleteAll()
{
    ask(false);
    m_store.ask<Done>(
        this, [](Database &database) { return deleteEverything(database); },
        [this](const StoreResult<Done> &done) {
            refresh();
            Q_EMIT said(done ? tr("Everything is deleted.") : storeFaultText(done.error()));
            if (done)
                Q_EMIT deleted();
        });
    m_delete->setFocus(Qt::OtherFocusReason);
}

void DataCard::exportTo(const QString &file)
{
    m_store.ask<Done>(
        this, [file](Database &database) { return database.copyTo(file); },
        [this, file](const StoreResult<Done> &done) {
            Q_EMIT said(done ? tr("Everything is in %1, an SQLite file.").arg(QDir::toNativeSeparators(file))
                             : storeFaultText(done.error()));
        });
}

void DataCard::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export everything"), {}, tr("SQLite files (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    connect(dialog, &QFileDialog::fileSelected, this, &DataCard::exportTo);
    dialog->open();
}

} // namespace gatepost
