#include "ui/audit/scriptdialog.h"
#include "core/audit/wording.h"
#include "ui/audit/auditsession.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/labels.h"
#include "ui/shared/textsize.h"
#include <QAccessible>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr qint64 largestResult = 8 * 1024 * 1024;
constexpr qsizetype namedHosts = 6;

QString contactsText(const ObservationPtr &seen)
{
    QStringList hosts;
    for (const MxObservation &host : seen ? seen->hosts : QList<MxObservation>()) {
        if (hosts.size() < namedHosts)
            hosts << visible(host.name.toUnicode(), 60);
    }
    const auto more = seen ? seen->hosts.size() - hosts.size() : 0;
    if (more > 0)
        hosts << ScriptDialog::tr("%n more", nullptr, int(more));
    return ScriptDialog::tr("1. Copy this script to a machine that may use port 25 and run it with sh. It needs "
                            "openssl; it contacts %1 once each.")
        .arg(hosts.join(QStringLiteral(", ")));
}

} // namespace

ScriptDialog::ScriptDialog(AuditSession *session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Test from a server of yours"));
    setAcceptDrops(true);
    m_copy = new CopyButton(
        tr("&Copy the script"), [this] { return QString::fromUtf8(m_session->script()); }, this);
    m_copy->setEnabled(!session->script().isEmpty());
    m_result = new QPlainTextEdit(this);
    m_result->setAccessibleName(tr("Output of the script"));
    m_result->setPlaceholderText(tr("the output, dropped or pasted"));
    m_result->setFont(monospaced());
    m_result->setLayoutDirection(Qt::LeftToRight);
    m_result->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_result->setTabChangesFocus(true);
    m_result->setAcceptDrops(false); // the dialog takes drops as a whole, files too
    connect(m_result, &QPlainTextEdit::textChanged, this, &ScriptDialog::look);
    auto *choose = new QPushButton(tr("&Open a file…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ScriptDialog::chooseFile);
    m_said = plainLabel({}, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use it"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScriptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(contactsText(session->seen()), this));
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    column->addWidget(plainLabel(tr("2. Drop its output here, or paste it."), this));
    column->addWidget(m_result, 1);
    column->addWidget(choose, 0, Qt::AlignLeading);
    column->addWidget(m_said);
    column->addWidget(quietLabel(tr("The result is marked “imported” in evidence and reports."), this));
    column->addWidget(buttons);
    resizeForText(this, {620, 480});
    look();
}

void ScriptDialog::look()
{
    const QByteArray text = m_result->toPlainText().toUtf8();
    if (text.trimmed().isEmpty()) {
        m_said->clear();
        m_use->setEnabled(false);
        return;
    }
    const auto read = m_session->check(text);
    m_use->setEnabled(read.has_value());
    m_said->setText(visible(read ? QStringLiteral("✓ ") + *read : QStringLiteral("✗ ") + read.error(), 400));
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ScriptDialog::said() const
{
    return m_said->text();
}

void ScriptDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Output of the script"), QString(), tr("Text (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ScriptDialog::readFile);
    dialog->open();
}

void ScriptDialog::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_said->setText(tr("%1 could not be read: %2").arg(visible(path), visible(file.errorString())));
        return;
    }
    m_result->setPlainText(QString::fromUtf8(file.read(largestResult)));
}

void ScriptDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    if (dragged->hasText() || (dragged->urls().size() == 1 && dragged->urls().first().isLocalFile()))
        event->acceptProposedAction();
}

void ScriptDialog::dropEvent(QDropEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    event->acceptProposedAction();
    if (dragged->urls().size() == 1 && dragged->urls().first().isLocalFile())
        readFile(dragged->urls().first().toLocalFile());
    else
        m_result->setPlainText(dragged->text().left(largestResult));
}

void ScriptDialog::accept()
{
    const auto used = m_session->import(m_result->toPlainText().toUtf8());
    if (used)
        done(Accepted);
    else
        m_said->setText(QStringLiteral("✗ ") + visible(used.error(), 400));
}

} // namespace gatepost
