#include "ui/print/savepage.h"
#include "ui/print/exportoctets.h"
#include "ui/print/previewpane.h"
#include "ui/shared/labels.h"
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QStorageInfo>

namespace gatepost {

namespace {
constexpr int mostNameBytes = 255;
}

QString freeFileName(const QString &file)
{
    const QFileInfo info(file);
    QString out = file;
    for (int number = 2; QFileInfo::exists(out); ++number)
        out = info.dir().filePath(
            QStringLiteral("%1 (%2).%3").arg(info.completeBaseName()).arg(number).arg(info.suffix()));
    return out;
}

SavePage::SavePage(PreviewJob *job, const ExportChoices &choices, QWidget *parent)
    : ExportPage(tr("Is it right, and where does it go?"), parent), m_preview(new PreviewPane(job, this)),
      m_file(new QLineEdit(this)), m_open(new QCheckBox(tr("&Open when done"), this)),
      m_show(new QCheckBox(tr("S&how in folder"), this)), m_ask(new QRadioButton(tr("As&k"), this)),
      m_number(new QRadioButton(tr("N&umber it"), this)), m_question(new QWidget(this)),
      m_replace(new QPushButton(tr("&Replace it"), m_question)), m_beside(new QPushButton(tr("Kee&p both"), m_question))
{
    m_file->setObjectName(QStringLiteral("file"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_beside->setObjectName(QStringLiteral("keepBoth"));
    m_open->setObjectName(QStringLiteral("open"));
    m_show->setObjectName(QStringLiteral("show"));
    m_number->setObjectName(QStringLiteral("number"));
    SavePage::take(choices);

    QLabel *label = buddyLabel(tr("File &name"), m_file);
    auto *browse = new QPushButton(tr("Bro&wse…"), this);
    connect(browse, &QPushButton::clicked, this, [this] {
        // The page itself asks about an existing file.
        const QString chosen =
            QFileDialog::getSaveFileName(this, tr("Save as"), file(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
        if (!chosen.isEmpty())
            setFile(chosen);
    });
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_replace);
    question->addWidget(m_beside);
    question->addStretch(1);
    m_question->hide();
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_mayReplace = file();
        ask(false);
        m_notes.clearProblem(m_file);
        Q_EMIT replaceWanted();
    });
    connect(m_beside, &QPushButton::clicked, this, [this] {
        setFile(freeFileName(file()));
        Q_EMIT replaceWanted();
    });

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_preview, 0, 0, 1, 3);
    grid->setRowStretch(0, 1);
    grid->addWidget(label, 1, 0);
    grid->addWidget(m_file, 1, 1);
    grid->addWidget(browse, 1, 2);
    grid->addWidget(m_notes.lineFor(m_file), 2, 1, 1, 2);
    grid->addWidget(m_question, 3, 1, 1, 2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(plainLabel(tr("If it exists"), this));
    row->addWidget(m_ask);
    row->addWidget(m_number);
    grid->addLayout(row, 4, 0, 1, 3);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_notes.clearProblem(m_file);
        ask(false);
        Q_EMIT edited();
    });
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_open), static_cast<QAbstractButton *>(m_show),
                                    static_cast<QAbstractButton *>(m_number)})
        connect(button, &QAbstractButton::toggled, this, &SavePage::edited);
}

void SavePage::take(const ExportChoices &choices)
{
    m_open->setChecked(choices.openWhenDone);
    m_show->setChecked(choices.showInFolder);
    (choices.ifExists == IfExists::Number ? m_number : m_ask)->setChecked(true);
    m_folder = choices.folder;
    if (m_folder.isEmpty() || !QFileInfo(m_folder).isDir())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void SavePage::initializePage()
{
    m_file->setFocus();
}

QString SavePage::file() const
{
    const QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (typed.startsWith(u"~/"))
        return QDir::homePath() + typed.mid(1);
    return QDir::isAbsolutePath(typed) || typed.isEmpty() ? typed : QDir(m_folder).filePath(typed);
}

void SavePage::setFile(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
}

void SavePage::suggest(const ExportPlan &plan)
{
    const QString suggestion = QDir(m_folder).filePath(exportFileName(plan.audits, plan.choices.format));
    const QString before = std::exchange(m_suggested, suggestion);
    if (before.isEmpty() || file() == before) {
        if (file() != suggestion)
            setFile(suggestion);
        return;
    }
    // A name of one's own stays, with the suffix of the format.
    const QString wanted = exportSuffix(plan.choices.format);
    const QString now = QFileInfo(file()).suffix();
    for (const ExportFormat format : allExportFormats) {
        if (now != wanted && now == exportSuffix(format)) {
            setFile(file().chopped(now.size()) + wanted);
            return;
        }
    }
}

void SavePage::apply(ExportPlan *plan) const
{
    plan->choices.openWhenDone = m_open->isChecked();
    plan->choices.showInFolder = m_show->isChecked();
    plan->choices.ifExists = m_number->isChecked() ? IfExists::Number : IfExists::Ask;
    plan->file = file();
    plan->choices.folder = QFileInfo(file()).absolutePath();
}

void SavePage::look(const ExportPlan &plan, const ExportPreview &, bool)
{
    suggest(plan);
    const QString root = QStorageInfo(QFileInfo(file()).absolutePath()).rootPath();
    const bool removable = root.startsWith(u"/media/") || root.startsWith(u"/run/media/");
    m_notes.warn(m_file, removable ? tr("This is on a removable medium.") : QString());
}

QString SavePage::nameProblem() const
{
    const QString name = QFileInfo(file()).fileName();
    if (name.isEmpty() || name == u"." || name == u"..")
        return tr("The file needs a name.");
    if (name.toUtf8().size() > mostNameBytes)
        return tr("The name has %1 bytes; file systems take %2.").arg(name.toUtf8().size()).arg(mostNameBytes);
    for (const QChar c : name) {
        if (c < u' ' || c == u'\0' || c.unicode() == 0x7F)
            return tr("The name holds a character that no file name may have.");
    }
    return {};
}

QString SavePage::folderProblem(qint64 bytes) const
{
    const QFileInfo info(file());
    const QFileInfo folder(info.absolutePath());
    const QString path = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        return tr("There is no folder %1.").arg(path);
    if (info.isDir())
        return tr("%1 is a folder.").arg(QDir::toNativeSeparators(info.filePath()));
    if (!folder.isWritable())
        return tr("Nothing can be written to the folder %1.").arg(path);
    const QStorageInfo storage(folder.filePath());
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < bytes)
        return tr("There is not enough space: about %1 are needed, %2 are free.")
            .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat),
                 QLocale().formattedDataSize(storage.bytesAvailable(), 1, QLocale::DataSizeSIFormat));
    return {};
}

void SavePage::ask(bool shown)
{
    m_question->setVisible(shown);
    if (shown)
        m_replace->setFocus(Qt::OtherFocusReason);
}

bool SavePage::check(const ExportPlan &plan, const ExportPreview &preview)
{
    ask(false);
    for (const QString &problem : {nameProblem(), folderProblem(preview.bytes)}) {
        if (problem.isEmpty())
            continue;
        m_notes.problem(m_file, problem);
        return false;
    }
    if (QFileInfo::exists(file()) && m_mayReplace != file()) {
        if (plan.choices.ifExists == IfExists::Number) {
            setFile(freeFileName(file()));
        } else {
            m_notes.problem(m_file, tr("%1 exists already.").arg(QFileInfo(file()).fileName()));
            ask(true);
            return false;
        }
    }
    m_notes.clearProblems();
    return true;
}

} // namespace gatepost
