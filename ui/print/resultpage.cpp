#include "ui/print/resultpage.h"
#include "core/report/textreport.h"
#include "ui/shared/labels.h"
#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace gatepost {

ResultPage::ResultPage(QWidget *parent)
    : QWizardPage(parent), m_bar(new QProgressBar(this)), m_text(plainLabel({}, this)),
      m_open(new QPushButton(tr("&Open"), this)), m_show(new QPushButton(tr("&Show in folder"), this)),
      m_copy(new QPushButton(tr("Copy &path"), this))
{
    setTitle(tr("Export"));
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_text->setObjectName(QStringLiteral("result"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open->setObjectName(QStringLiteral("openResult"));
    m_show->setObjectName(QStringLiteral("showResult"));
    m_copy->setObjectName(QStringLiteral("copyPath"));
    connect(m_open, &QPushButton::clicked, this, &ResultPage::openWanted);
    connect(m_show, &QPushButton::clicked, this, &ResultPage::folderWanted);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_file)); });
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_show, m_copy})
        row->addWidget(button);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addLayout(row);
    column->addStretch(1);
}

QString ResultPage::text() const
{
    return m_text->text();
}

void ResultPage::begin(const QString &file)
{
    m_file = file;
    m_done = false;
    setTitle(tr("Export"));
    m_text->setText(tr("Making %1…").arg(QFileInfo(file).fileName()));
    m_bar->setValue(0);
    m_bar->show();
    for (QPushButton *button : {m_open, m_show, m_copy})
        button->hide();
    Q_EMIT completeChanged();
}

void ResultPage::setProgress(int permille)
{
    m_bar->setValue(std::max(permille, m_bar->value()));
}

void ResultPage::end(const QString &text, bool good)
{
    m_done = true;
    m_bar->hide();
    m_text->setText(markOf(good ? Effect::Passed : Effect::Blocks) + u' ' + text);
    m_text->setAccessibleName(text);
    for (QPushButton *button : {m_open, m_show, m_copy})
        button->setVisible(good);
    Q_EMIT completeChanged();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ResultPage::showResult(const ExportResult &result)
{
    m_file = result.file;
    const QString size = QLocale().formattedDataSize(result.bytes, 1, QLocale::DataSizeSIFormat);
    const QString pages = result.pages > 0 ? tr("%n page(s)", nullptr, result.pages) + QStringLiteral(", ") : QString();
    end(tr("Saved %1 (%2%3).").arg(QFileInfo(result.file).fileName(), pages, size) + u'\n' +
            tr("Folder: %1").arg(QDir::toNativeSeparators(QFileInfo(result.file).absolutePath())) + u'\n' +
            QStringLiteral("SHA-256: %1").arg(QString::fromLatin1(result.sha256.toHex())),
        true);
    m_open->setFocus();
}

void ResultPage::showFailure(const QString &why)
{
    end(why.isEmpty() ? tr("Cancelled. Nothing was saved.") : why, false);
}

} // namespace gatepost
