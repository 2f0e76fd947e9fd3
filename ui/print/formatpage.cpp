#include "ui/print/formatpage.h"
#include "ui/print/previewjob.h"
#include "ui/shared/labels.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>

namespace gatepost {

namespace {
constexpr qsizetype manyDomains = 200;
}

FormatPage::FormatPage(const ExportChoices &choices, bool pages, QWidget *parent)
    : ExportPage(tr("Which kind of file?"), parent), m_formats(new QButtonGroup(this)),
      m_archival(new QCheckBox(tr("PDF/A-&1b, for archives"), this)),
      m_attach(new QCheckBox(tr("&Attach the evidence (JSON) to the PDF"), this)), m_rows(new QComboBox(this)),
      m_mark(new QCheckBox(tr("Byte &order mark, for spreadsheets that need it"), this)), m_attachBefore(choices.attach)
{
    auto *column = new QVBoxLayout(this);
    for (const ExportFormat format : allExportFormats) {
        auto *button = new QRadioButton(description(format), this);
        button->setObjectName(QStringLiteral("format-") + QString(exportFormatKey(format)));
        button->setEnabled(format != ExportFormat::Pdf || pages);
        m_formats->addButton(button, int(format));
        column->addWidget(button);
        if (format == ExportFormat::Pdf) {
            auto *more = new QVBoxLayout;
            more->setContentsMargins(24, 0, 0, 6);
            m_archival->setObjectName(QStringLiteral("archival"));
            m_attach->setObjectName(QStringLiteral("attach"));
            more->addWidget(m_archival);
            more->addWidget(m_attach);
            addNote(more, m_attach);
            column->addLayout(more);
        }
        if (format == ExportFormat::Csv) {
            auto *more = new QHBoxLayout;
            more->setContentsMargins(24, 0, 0, 6);
            QLabel *label = buddyLabel(tr("One &row for each"), m_rows);
            more->addWidget(label);
            more->addWidget(m_rows);
            more->addWidget(m_mark);
            more->addStretch(1);
            column->addLayout(more);
        }
    }
    addNote(column, m_formats->button(int(ExportFormat::Pdf)));
    column->addStretch(1);

    for (const auto &[rows, name] :
         {std::pair(CsvRows::Findings, tr("finding")), std::pair(CsvRows::Hosts, tr("MX host")),
          std::pair(CsvRows::Domains, tr("domain"))})
        m_rows->addItem(name, int(rows));
    FormatPage::take(choices);
    connect(m_formats, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        refresh();
        Q_EMIT edited();
    });
    connect(m_archival, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_attachBefore = m_attach->isChecked();
        refresh();
        Q_EMIT edited();
    });
    connect(m_attach, &QCheckBox::toggled, this, &FormatPage::edited);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &FormatPage::edited);
    connect(m_mark, &QCheckBox::toggled, this, &FormatPage::edited);
    refresh();
}

void FormatPage::take(const ExportChoices &choices)
{
    m_rows->setCurrentIndex(m_rows->findData(int(choices.rows)));
    m_mark->setChecked(choices.byteOrderMark);
    m_archival->setChecked(choices.archival);
    m_attach->setChecked(choices.attach);
    m_attachBefore = choices.attach;
    choose(m_formats->button(int(choices.format))->isEnabled() ? choices.format : ExportFormat::Html);
    refresh();
}

QString FormatPage::description(ExportFormat format) const
{
    switch (format) {
    case ExportFormat::Pdf:
        return tr("&PDF report: for people and for paper");
    case ExportFormat::Html:
        return tr("&HTML: one file, works offline, best for screen readers");
    case ExportFormat::Markdown:
        return tr("&Markdown: for tickets that show it");
    case ExportFormat::Text:
        return tr("Plain &text: for everything else");
    case ExportFormat::Csv:
        return tr("&CSV: a table, for spreadsheets");
    case ExportFormat::Gatepost:
        return tr("&Gatepost file: one audit, to open in Gatepost elsewhere");
    case ExportFormat::Json:
        break;
    }
    return tr("&JSON: everything, by a documented schema, for machines");
}

ExportFormat FormatPage::chosen() const
{
    return ExportFormat(m_formats->checkedId());
}

void FormatPage::choose(ExportFormat format)
{
    m_formats->button(int(format))->setChecked(true);
}

void FormatPage::refresh()
{
    const bool pdf = chosen() == ExportFormat::Pdf;
    const bool archival = m_archival->isChecked();
    m_archival->setEnabled(pdf);
    m_attach->setEnabled(pdf && !archival);
    m_attach->setChecked(!archival && m_attachBefore);
    m_notes.warn(m_attach,
                 pdf && archival ? tr("PDF/A-1b allows no attachment, so the evidence is not attached.") : QString());
    m_rows->setEnabled(chosen() == ExportFormat::Csv);
    m_mark->setEnabled(chosen() == ExportFormat::Csv);
}

void FormatPage::apply(ExportPlan *plan) const
{
    plan->choices.format = chosen();
    plan->choices.rows = CsvRows(m_rows->currentData().toInt());
    plan->choices.byteOrderMark = m_mark->isChecked();
    plan->choices.archival = m_archival->isChecked();
    plan->choices.attach = m_attach->isChecked();
}

void FormatPage::look(const ExportPlan &plan, const ExportPreview &preview, bool busy)
{
    QAbstractButton *pdf = m_formats->button(int(ExportFormat::Pdf));
    const bool many = plan.audits.size() > manyDomains && plan.choices.format == ExportFormat::Pdf;
    m_notes.warn(pdf, many ? tr("%n domain(s) make a long PDF. A report with the summary alone, and CSV beside it, may "
                                "be read more.",
                                nullptr, int(plan.audits.size()))
                           : QString());
    QAbstractButton *file = m_formats->button(int(ExportFormat::Gatepost));
    file->setEnabled(plan.audits.size() == 1);
    if (file->isChecked() && !file->isEnabled())
        choose(ExportFormat::Json); // the nearest that holds several
    const int count = preview.pageCount();
    if (!busy && count > 0)
        pdf->setText(description(ExportFormat::Pdf) + QStringLiteral(" (") + tr("%n page(s)", nullptr, count) + u')');
}

bool FormatPage::check(const ExportPlan &plan, const ExportPreview &)
{
    if (plan.choices.archival && plan.choices.attach && plan.choices.format == ExportFormat::Pdf) {
        m_notes.problem(m_attach, tr("PDF/A-1b allows no attachment. Take one of the two away."));
        return false;
    }
    m_notes.clearProblems();
    return true;
}

} // namespace gatepost
