#include "ui/print/coverpage.h"
#include "core/report/redaction.h"
#include "ui/print/logo.h"
#include "ui/print/previewjob.h"
#include "ui/shared/labels.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gatepost {

namespace {

constexpr int mostTitle = 120;
constexpr int mostMarking = 60;
constexpr int mostName = 120;
constexpr int mostNote = 2000;

QLineEdit *lineEdit(const char *name, const QString &text, QWidget *parent)
{
    auto *edit = new QLineEdit(text, parent);
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

QLabel *nameOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

} // namespace

CoverPage::CoverPage(const ExportChoices &choices, QWidget *parent)
    : ExportPage(tr("What stands on the cover, and what stays private?"), parent), m_title(lineEdit("title", {}, this)),
      m_organisation(lineEdit("organisation", {}, this)), m_author(lineEdit("author", {}, this)),
      m_marking(new QComboBox(this)), m_logo(lineEdit("logo", {}, this)), m_logoSize(quietLabel({}, this)),
      m_own(new QCheckBox(tr("My &own addresses, host names and user name"), this)),
      m_mx(new QCheckBox(tr("&IP addresses of the MX hosts"), this)), m_note(new QPlainTextEdit(this)),
      m_notReport(plainLabel(tr("A table and JSON have no cover."), this)), m_identity(withOwnIdentity({}))
{
    m_marking->setObjectName(QStringLiteral("marking"));
    m_marking->setEditable(true);
    m_marking->lineEdit()->setAccessibleName(tr("Marking"));
    m_marking->addItems({QString(), tr("Public"), tr("Internal"), tr("Confidential"), tr("Strictly confidential")});
    m_own->setObjectName(QStringLiteral("hideOwn"));
    m_mx->setObjectName(QStringLiteral("hideMx"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(m_note->fontMetrics().height() * 4);

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_notReport, 0, 0, 1, 4);
    int row = 1;
    const auto note = [&](QWidget *field) { grid->addWidget(m_notes.lineFor(field), row++, 1, 1, 3); };
    grid->addWidget(nameOf(tr("&Title"), m_title), row, 0);
    grid->addWidget(m_title, row++, 1, 1, 3);
    note(m_title);
    grid->addWidget(nameOf(tr("Prepared fo&r"), m_organisation), row, 0);
    grid->addWidget(m_organisation, row, 1);
    grid->addWidget(nameOf(tr("b&y"), m_author), row, 2);
    grid->addWidget(m_author, row++, 3);
    note(m_organisation);
    note(m_author);
    grid->addWidget(nameOf(tr("&Marking"), m_marking), row, 0);
    grid->addWidget(m_marking, row++, 1, 1, 3);
    note(m_marking);
    grid->addWidget(nameOf(tr("&Logo"), m_logo), row, 0);
    grid->addWidget(logoRow(), row++, 1, 1, 3);
    note(m_logo);
    grid->addWidget(nameOf(tr("Not&e"), m_note), row, 0, Qt::AlignTop);
    grid->addWidget(m_note, row++, 1, 1, 3);
    note(m_note);
    auto *privacy = new QGroupBox(tr("Hide, everywhere and always by the same placeholder"), this);
    auto *boxes = new QVBoxLayout(privacy);
    boxes->addWidget(m_own);
    boxes->addWidget(m_mx);
    grid->addWidget(privacy, row++, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(row, 1);

    m_ofReports = {m_title, m_organisation, m_author, m_marking, m_note, m_logo->parentWidget()};
    for (QLineEdit *field : {m_title, m_organisation, m_author})
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            m_notes.clearProblem(field);
            Q_EMIT edited();
        });
    connect(m_marking, &QComboBox::currentTextChanged, this, [this] {
        m_notes.clearProblem(m_marking);
        Q_EMIT edited();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_notes.clearProblem(m_note);
        Q_EMIT edited();
    });
    for (QCheckBox *box : {m_own, m_mx})
        connect(box, &QCheckBox::toggled, this, &CoverPage::edited);
    CoverPage::take(choices);
}

void CoverPage::take(const ExportChoices &choices)
{
    m_organisation->setText(choices.organisation);
    m_author->setText(choices.author);
    m_marking->setCurrentText(choices.marking);
    m_own->setChecked(choices.hideOwn);
    m_mx->setChecked(choices.hideMxAddresses);
    chooseLogo(choices.logoFile);
}

QWidget *CoverPage::logoRow()
{
    auto *row = new QWidget(this);
    m_logo->setParent(row);
    m_logo->setPlaceholderText(tr("None"));
    m_logo->setAccessibleName(tr("Logo"));
    auto *choose = new QPushButton(tr("&Choose…"), row);
    choose->setAccessibleName(tr("Choose a logo"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("Logo"), m_logo->text(), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
        if (!file.isEmpty())
            m_logo->setText(file);
    });
    connect(m_logo, &QLineEdit::textChanged, this, &CoverPage::chooseLogo);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_logo, 1);
    line->addWidget(m_logoSize);
    line->addWidget(choose);
    return row;
}

void CoverPage::chooseLogo(const QString &file)
{
    if (m_logo->text() != file) {
        m_logo->setText(file); // comes back here
        return;
    }
    m_read = {};
    m_logoProblem.clear();
    m_logoSize->clear();
    m_notes.clearProblem(m_logo);
    if (!file.trimmed().isEmpty()) {
        const auto read = readLogo(file.trimmed());
        if (read) {
            m_read = *read;
            m_logoSize->setText(QStringLiteral("%1×%2").arg(read->width).arg(read->height));
        } else {
            m_logoProblem = read.error();
        }
    }
    m_notes.warn(m_logo, m_logoProblem);
    Q_EMIT edited();
}

void CoverPage::suggestTitle(const ExportPlan &plan)
{
    const bool one = plan.audits.size() == 1;
    const QString domain = one ? plan.audits[0].seen->domain.toUnicode() : QString();
    const QString suggestion = !one                        ? tr("MTA-STS audits")
                               : plan.options.earlier.seen ? tr("What changed at %1").arg(domain)
                                                           : tr("MTA-STS audit of %1").arg(domain);
    if (m_title->text() == m_suggested && suggestion != m_suggested) {
        m_suggested = suggestion;
        m_title->setText(suggestion);
    }
    m_suggested = suggestion;
}

void CoverPage::apply(ExportPlan *plan) const
{
    plan->choices.organisation = m_organisation->text().trimmed();
    plan->choices.author = m_author->text().trimmed();
    plan->choices.marking = m_marking->currentText().trimmed();
    plan->choices.logoFile = m_logo->text().trimmed();
    plan->choices.hideOwn = m_own->isChecked();
    plan->choices.hideMxAddresses = m_mx->isChecked();
    ReportOptions &options = plan->options;
    // Each of several reports keeps its own title, which names its domain.
    options.title = plan->audits.size() == 1 && m_title->text() != m_suggested ? m_title->text().trimmed() : QString();
    options.organisation = plan->choices.organisation;
    options.author = plan->choices.author;
    options.marking = plan->choices.marking;
    options.note = m_note->toPlainText();
    options.logo = m_read;
    options.redaction = plan->choices.hideOwn ? m_identity : Redaction();
    options.redaction.own = plan->choices.hideOwn;
    options.redaction.mxAddresses = plan->choices.hideMxAddresses;
}

void CoverPage::look(const ExportPlan &plan, const ExportPreview &preview, bool busy)
{
    suggestTitle(plan);
    const bool report = isReport(plan.choices.format);
    for (QWidget *field : std::as_const(m_ofReports))
        field->setEnabled(report);
    m_title->setEnabled(report && plan.audits.size() == 1);
    m_logo->parentWidget()->setEnabled(plan.choices.format == ExportFormat::Pdf ||
                                       plan.choices.format == ExportFormat::Html);
    m_notReport->setVisible(!report);
    const bool whole = plan.choices.format == ExportFormat::Gatepost;
    m_notReport->setText(whole ? tr("A Gatepost file has no cover, and nothing can be hidden in it: give it only to "
                                    "people who may know from where the audit was made.")
                               : tr("A table and JSON have no cover."));
    m_own->setEnabled(!whole);
    m_mx->setEnabled(!whole);
    if (busy)
        return;
    const QString missing = preview.pages ? preview.pages->missingCharacters() : QString();
    m_notes.warn(m_title,
                 missing.isEmpty()
                     ? QString()
                     : tr("No font here has these characters; boxes will stand in their places: %1").arg(missing));
}

bool CoverPage::check(const ExportPlan &plan, const ExportPreview &)
{
    if (!isReport(plan.choices.format))
        return true;
    const auto refuse = [this](QWidget *field, const QString &text) {
        m_notes.problem(field, text);
        return false;
    };
    const qsizetype title = m_title->text().trimmed().size();
    if (plan.audits.size() == 1 && title == 0)
        return refuse(m_title, tr("The report needs a title."));
    if (title > mostTitle)
        return refuse(m_title, tr("The title has %1 characters; it may have %2.").arg(title).arg(mostTitle));
    const std::pair<QWidget *, QString> names[] = {{m_organisation, plan.choices.organisation},
                                                   {m_author, plan.choices.author}};
    for (const auto &[field, text] : names) {
        if (text.size() > mostName)
            return refuse(field, tr("This has %1 characters; it may have %2.").arg(text.size()).arg(mostName));
    }
    if (plan.choices.marking.size() > mostMarking)
        return refuse(
            m_marking,
            tr("The marking has %1 characters; it may have %2.").arg(plan.choices.marking.size()).arg(mostMarking));
    if (!m_logoProblem.isEmpty() && m_logo->isEnabled())
        return refuse(m_logo, m_logoProblem);
    if (plan.options.note.size() > mostNote)
        return refuse(m_note,
                      tr("The note has %1 characters; it may have %2.").arg(plan.options.note.size()).arg(mostNote));
    m_notes.clearProblems();
    return true;
}

} // namespace gatepost
