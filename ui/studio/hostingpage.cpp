#include "ui/studio/hostingpage.h"
#include "core/audit/wording.h"
#include "core/authoring/shownpolicy.h"
#include "ui/shared/columnarea.h"
#include "ui/shared/labels.h"
#include "ui/studio/draftdocument.h"
#include "ui/studio/hostingfields.h"
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatepost {

namespace {

const QString optionsKey = QStringLiteral("hosting_options");

QPlainTextEdit *reader(const QString &name, QWidget *parent)
{
    auto *out = new QPlainTextEdit(parent);
    out->setReadOnly(true);
    out->setFont(monospaced());
    out->setLineWrapMode(QPlainTextEdit::NoWrap);
    out->setLayoutDirection(Qt::LeftToRight);
    out->setTabChangesFocus(true);
    out->setAccessibleName(name);
    return out;
}

/// What is special to the place is seen first; the policy itself stands on page 1, too.
int ownFile(const Hosting &made)
{
    for (qsizetype i = 0; i < made.files.size(); ++i) {
        if (made.files[i].path != made.policyPath)
            return int(i);
    }
    return 0;
}

QString stepsText(const QList<HostingStep> &steps)
{
    QString out;
    int number = 1;
    for (const HostingStep &step : steps) {
        out += QStringLiteral("%1. %2\n").arg(number++).arg(step.text);
        if (!step.command.isEmpty())
            out += QStringLiteral("   $ %1\n").arg(QString(step.command).replace(u'\n', QStringLiteral("\n     ")));
    }
    return out;
}

} // namespace

HostingPage::HostingPage(DraftDocument *document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(filesPart());
    right->addWidget(afterPart());
    right->setChildrenCollapsible(false);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(targetPart());
    both->addWidget(right);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(both);
    connect(document, &DraftDocument::textChanged, this, &HostingPage::refresh);
    connect(document, &DraftDocument::choicesChanged, this, &HostingPage::refresh);
    setFocusProxy(m_targets);
    refresh();
}

QWidget *HostingPage::targetPart()
{
    auto *out = new QWidget(this);
    m_targets = new QListWidget(out);
    m_targets->setSpacing(1);
    m_targets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_targets->setAccessibleName(tr("Where will it live?"));
    for (int i = 0; i < int(HostingTarget::Count); ++i) {
        auto *item = new QListWidgetItem(hostingName(HostingTarget(i)), m_targets);
        item->setData(Qt::UserRole, QString(hostingKey(HostingTarget(i))));
        item->setToolTip(item->text());
    }
    connect(m_targets, &QListWidget::currentRowChanged, this, &HostingPage::chooseTarget);
    m_fields = new HostingFields(out);
    connect(m_fields, &HostingFields::changed, this, &HostingPage::chooseOptions);
    auto *fields = new ColumnArea(m_fields, tr("Options of the place"), out);
    auto *label = new QLabel(tr("&Where will it live?"), out);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_targets);
    m_problem = plainLabel({}, out);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_targets, 3);
    column->addWidget(fields, 2);
    column->addWidget(m_problem);
    return out;
}

QWidget *HostingPage::filesPart()
{
    auto *out = new QWidget(this);
    m_files = new QComboBox(out);
    m_files->setAccessibleName(tr("File to put in place"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(16);
    connect(m_files, &QComboBox::currentIndexChanged, this, &HostingPage::showFile);
    m_purpose = quietLabel({}, out);
    m_preview = reader(tr("Content of the file"), out);
    m_preview->setMinimumHeight(120);
    m_copy = new QPushButton(tr("&Copy"), out);
    connect(m_copy, &QPushButton::clicked, this, &HostingPage::copy);
    m_save = new QPushButton(tr("&Save as…"), out);
    connect(m_save, &QPushButton::clicked, this, &HostingPage::save);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_files, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(12, 12, 16, 6);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_purpose);
    column->addWidget(m_preview, 1);
    return out;
}

QWidget *HostingPage::afterPart()
{
    auto *out = new QWidget(this);
    m_steps = reader(tr("Steps"), out);
    m_steps->setFont(font());
    m_steps->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_checks = new QListWidget(out);
    m_checks->setAccessibleName(tr("This must be true afterwards"));
    m_checks->setWordWrap(true);
    m_checks->setResizeMode(QListView::Adjust);
    m_checks->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_traps = plainLabel({}, out);
    auto *trapArea = new QScrollArea(out);
    trapArea->setWidget(m_traps);
    trapArea->setWidgetResizable(true);
    trapArea->setAccessibleName(tr("Known traps here"));
    trapArea->setFrameShape(QFrame::NoFrame);
    m_traps->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_checkLive = new QPushButton(tr("Check these &live"), out);
    connect(m_checkLive, &QPushButton::clicked, this, &HostingPage::liveCheckWanted);
    const auto part = [out](const QString &title, QWidget *content) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(headingLabel(title, 0, out));
        column->addWidget(content, 1);
        return column;
    };
    QVBoxLayout *after = part(tr("This must be true afterwards"), m_checks);
    after->addWidget(m_checkLive, 0, Qt::AlignLeft);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addLayout(after, 3);
    lower->addLayout(part(tr("Known traps here"), trapArea), 2);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(12, 6, 16, 12);
    column->setSpacing(8);
    column->addLayout(part(tr("Steps"), m_steps), 1);
    column->addLayout(lower, 1);
    return out;
}

std::optional<HostingTarget> HostingPage::targetOf(const DraftDocument &document)
{
    return hostingFromKey(document.hosting());
}

HostingOptions HostingPage::optionsOf(const DraftDocument &document)
{
    return readHostingOptions(document.further().value(optionsKey).toObject());
}

void HostingPage::chooseTarget()
{
    if (!m_filling && m_targets->currentItem())
        m_document->setHosting(m_targets->currentItem()->data(Qt::UserRole).toString());
}

void HostingPage::chooseOptions()
{
    m_document->setFurther(optionsKey, writeHostingOptions(m_fields->options()));
    refresh(); // also when the same was said in other words
}

void HostingPage::refresh()
{
    m_filling = true;
    const auto target = targetOf(*m_document);
    m_targets->setCurrentRow(target ? int(*target) : -1);
    m_filling = false;
    m_fields->setVisible(target.has_value());
    if (target)
        m_fields->setTarget(*target);
    m_fields->setOptions(optionsOf(*m_document));
    const auto policy = m_document->draft().policy();
    m_made.reset();
    QString problem = m_fields->problem();
    if (!target)
        problem = tr("Choose a place: its files, checks and traps are shown here.");
    else if (m_document->domain().isRoot())
        problem = tr("Which domain? It is asked on page 1.");
    else if (!policy)
        problem = tr("The draft is not valid: senders would ignore it. See the problems on page 1.");
    if (problem.isEmpty()) {
        const auto made = gatepost::hosting(*target, m_document->domain(), *policy, optionsOf(*m_document));
        if (made)
            m_made = *made;
        else
            problem = made.error();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());

    const QString before = target == m_shown ? m_files->currentText() : QString();
    m_shown = target;
    m_files->clear();
    m_checks->clear();
    QStringList traps;
    if (m_made) {
        for (const HostingFile &file : m_made->files)
            m_files->addItem(file.path);
        for (const HostingCheck &check : m_made->checks) {
            auto *item = new QListWidgetItem(check.text, m_checks);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            item->setToolTip(check.command);
        }
        for (const QString &trap : m_made->traps)
            traps << QStringLiteral("• ") + trap;
        if (const int same = m_files->findText(before); same >= 0)
            m_files->setCurrentIndex(same);
        else
            m_files->setCurrentIndex(ownFile(*m_made));
    }
    m_steps->setPlainText(m_made ? stepsText(m_made->steps) : QString());
    m_traps->setText(traps.join(u'\n'));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_copy, m_save, m_checkLive, m_files})
        widget->setEnabled(m_made.has_value());
    showFile();
    Q_EMIT refreshed();
}

void HostingPage::showFile()
{
    const int index = m_files->currentIndex();
    const bool there = m_made && index >= 0 && index < m_made->files.size();
    m_purpose->setText(there ? m_made->files[index].purpose : QString());
    const QString text = there ? shownPolicy(m_made->files[index].content) : QString();
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
}

QString HostingPage::problem() const
{
    return m_problem->text();
}

QString HostingPage::traps() const
{
    return m_traps->text();
}

void HostingPage::copy()
{
    const int index = m_files->currentIndex();
    if (!m_made || index < 0)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_made->files[index].content));
    Q_EMIT statusText(tr("Copied %1.").arg(m_made->files[index].path));
}

void HostingPage::save()
{
    const int index = m_files->currentIndex();
    if (!m_made || index < 0)
        return;
    const HostingFile file = m_made->files[index];
    auto *dialog = new QFileDialog(this, tr("Save file"), QFileInfo(file.path).fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        QSaveFile out(path);
        const bool good = out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                          out.write(file.content) == file.content.size() && out.commit();
        Q_EMIT statusText(good ? tr("Saved %1.").arg(visible(path))
                               : tr("%1 could not be saved: %2").arg(visible(path), out.errorString()));
    });
    dialog->open();
}

} // namespace gatepost
