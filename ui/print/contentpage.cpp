#include "ui/print/contentpage.h"
#include "core/base/translation.h"
#include "core/report/document.h"
#include "ui/print/previewjob.h"
#include "ui/shared/labels.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSlider>

namespace gatepost {

namespace {

constexpr int mostPages = 500;

QString sectionText(ReportSection section)
{
    switch (section) {
    case ReportSection::Summary:
        return ContentPage::tr("&Summary");
    case ReportSection::Hosts:
        return ContentPage::tr("M&X comparison");
    case ReportSection::Findings:
        return ContentPage::tr("F&indings");
    case ReportSection::Plan:
        return ContentPage::tr("&Action plan");
    case ReportSection::Timeline:
        return ContentPage::tr("Ti&meline");
    case ReportSection::Evidence:
        return ContentPage::tr("E&vidence");
    case ReportSection::Log:
        break;
    }
    return ContentPage::tr("&Raw log (long)");
}

QString detailText(ReportDetail detail)
{
    switch (detail) {
    case ReportDetail::Manager:
        return ContentPage::tr("For managers: no commands, a glance at the evidence");
    case ReportDetail::Standard:
        return ContentPage::tr("Standard: commands to check, most of the evidence");
    case ReportDetail::Engineer:
        break;
    }
    return ContentPage::tr("For engineers: all evidence");
}

} // namespace

ContentPage::ContentPage(const ExportSource &source, const ExportChoices &choices, QWidget *parent)
    : ExportPage(tr("What should it tell?"), parent), m_source(source), m_size(quietLabel({}, this)),
      m_notReport(plainLabel({}, this))
{
    m_notReport->setObjectName(QStringLiteral("notReport"));
    m_size->setObjectName(QStringLiteral("size"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notReport);
    column->addWidget(sectionBoxes());
    addNote(column, m_sectionGroup);
    column->addWidget(findingChoices());
    addNote(column, m_shown);
    addNote(column, m_accepted);
    column->addWidget(detailSlider());
    column->addWidget(shapeFields());
    column->addWidget(m_size);
    addNote(column, m_detail);
    column->addStretch(1);
    ContentPage::take(choices);
    filterNotes();
}

void ContentPage::take(const ExportChoices &choices)
{
    for (const ReportSection section : allReportSections)
        m_sections.value(int(section))->setChecked(choices.sections.contains(section));
    m_passed->setChecked(choices.passed);
    m_accepted->setChecked(choices.listAccepted || m_source.accepted.isEmpty());
    m_detail->setValue(int(choices.detail));
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.language)));
    m_times->setCurrentIndex(choices.localTimes ? 1 : 0);
    m_paper->setCurrentIndex(m_paper->findData(int(choices.paper)));
}

QWidget *ContentPage::sectionBoxes()
{
    auto *box = new QGroupBox(tr("Sections"), this);
    m_sectionGroup = box;
    box->setObjectName(QStringLiteral("sections"));
    auto *grid = new QGridLayout(box);
    int place = 0;
    const auto add = [&](QCheckBox *check) {
        grid->addWidget(check, place / 3, place % 3);
        ++place;
    };
    for (const ReportSection section : allReportSections) {
        auto *check = new QCheckBox(sectionText(section), box);
        check->setObjectName(QStringLiteral("section-") + QString(reportSectionKey(section)));
        connect(check, &QCheckBox::toggled, this, [this] {
            m_notes.clearProblem(m_sectionGroup);
            Q_EMIT edited();
        });
        m_sections.insert(int(section), check);
        add(check);
    }
    auto *method = new QCheckBox(tr("Method and limits (always)"), box);
    method->setChecked(true);
    method->setEnabled(false);
    add(method);
    box->setFocusProxy(m_sections.value(0));
    m_ofReports << box;
    return box;
}

QWidget *ContentPage::findingChoices()
{
    auto *box = new QGroupBox(tr("Which findings"), this);
    m_all = new QRadioButton(tr("A&ll"), box);
    m_all->setObjectName(QStringLiteral("allFindings"));
    m_shown = new QRadioButton(tr("&Only the %n shown now", nullptr, m_source.shown), box);
    m_shown->setObjectName(QStringLiteral("shownFindings"));
    m_shown->setEnabled(m_source.filter.isOn());
    m_all->setChecked(true);
    m_passed = new QCheckBox(tr("&Passed checks as a list"), box);
    m_passed->setObjectName(QStringLiteral("passed"));
    m_accepted = new QCheckBox(tr("Accepted ris&ks (%1)").arg(m_source.accepted.size()), box);
    m_accepted->setObjectName(QStringLiteral("accepted"));
    m_accepted->setEnabled(!m_source.accepted.isEmpty());
    auto *grid = new QGridLayout(box);
    grid->addWidget(m_all, 0, 0);
    grid->addWidget(m_shown, 0, 1);
    grid->addWidget(m_passed, 1, 0);
    grid->addWidget(m_accepted, 1, 1);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_shown), static_cast<QAbstractButton *>(m_passed),
                                    static_cast<QAbstractButton *>(m_accepted)})
        connect(button, &QAbstractButton::toggled, this, [this] {
            filterNotes();
            Q_EMIT edited();
        });
    return box;
}

QWidget *ContentPage::detailSlider()
{
    auto *row = new QWidget(this);
    m_detail = new QSlider(Qt::Horizontal, row);
    m_detail->setObjectName(QStringLiteral("detail"));
    m_detail->setRange(0, int(allReportDetails.size()) - 1);
    m_detail->setPageStep(1);
    m_detail->setTickPosition(QSlider::TicksBelow);
    m_detail->setTickInterval(1);
    m_detail->setMaximumWidth(220);
    QLabel *label = buddyLabel(tr("Level of &detail"), m_detail);
    m_detailText = quietLabel({}, row);
    const auto say = [this](int value) {
        m_detailText->setText(detailText(ReportDetail(value)));
        m_detail->setAccessibleName(tr("Level of detail: %1").arg(m_detailText->text()));
    };
    connect(m_detail, &QSlider::valueChanged, this, [this, say](int value) {
        say(value);
        m_notes.clearProblem(m_detail);
        Q_EMIT edited();
    });
    say(m_detail->value());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_detail, 1);
    line->addWidget(m_detailText, 2);
    m_ofReports << row;
    return row;
}

QWidget *ContentPage::shapeFields()
{
    auto *row = new QWidget(this);
    m_language = new QComboBox(row);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As in the program"), QString());
    for (const QString &language : translations())
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_times = new QComboBox(row);
    m_times->addItem(tr("UTC"), false);
    m_times->addItem(tr("Local"), true);
    m_paper = new QComboBox(row);
    m_paper->addItem(tr("A4"), int(ReportPaper::A4));
    m_paper->addItem(tr("Letter"), int(ReportPaper::Letter));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QComboBox *> fields[] = {
        {tr("Lan&guage"), m_language}, {tr("&Times"), m_times}, {tr("Pap&er"), m_paper}};
    for (const auto &[name, field] : fields) {
        line->addWidget(buddyLabel(name, field));
        line->addWidget(field);
        connect(field, &QComboBox::currentIndexChanged, this, &ContentPage::edited);
    }
    line->addStretch(1);
    return row;
}

/// What the report will say about it, so that nobody is surprised.
void ContentPage::filterNotes()
{
    m_notes.warn(m_shown, m_shown->isChecked()
                              ? tr("The report will say in a sentence that a filter was on, and how many "
                                   "findings it leaves out.")
                              : QString());
    m_notes.warn(m_accepted, m_accepted->isChecked()
                                 ? QString()
                                 : tr("The report will say how many accepted risks it does not list."));
}

void ContentPage::apply(ExportPlan *plan) const
{
    plan->choices.sections.clear();
    for (const ReportSection section : allReportSections) {
        if (m_sections.value(int(section))->isChecked())
            plan->choices.sections << section;
    }
    plan->choices.detail = ReportDetail(m_detail->value());
    plan->choices.passed = m_passed->isChecked();
    plan->choices.listAccepted = m_accepted->isChecked();
    plan->choices.language = m_language->currentData().toString();
    plan->choices.localTimes = m_times->currentData().toBool();
    plan->choices.paper = ReportPaper(m_paper->currentData().toInt());
    ReportOptions &options = plan->options;
    options.sections = plan->choices.sections;
    options.detail = plan->choices.detail;
    options.passed = plan->choices.passed;
    options.listAccepted = plan->choices.listAccepted;
    options.localTimes = plan->choices.localTimes;
    options.paper = plan->choices.paper;
    options.filter = m_shown->isChecked() ? m_source.filter : ReportFilter();
    if (plan->choices.format == ExportFormat::Csv)
        options.sections = ReportOptions().sections; // rows are chosen elsewhere
}

void ContentPage::look(const ExportPlan &plan, const ExportPreview &preview, bool busy)
{
    const bool report = isReport(plan.choices.format);
    for (QWidget *field : std::as_const(m_ofReports))
        field->setEnabled(report);
    m_notReport->setVisible(!report);
    const bool csv = plan.choices.format == ExportFormat::Csv;
    m_notReport->setText(csv ? tr("CSV has rows and no sections; the findings that you choose become rows.")
                         : plan.choices.format == ExportFormat::Json
                             ? tr("JSON has everything; only what is hidden on the next page is missing in it.")
                             : tr("A Gatepost file has everything that was seen."));
    m_all->parentWidget()->setEnabled(report || csv);
    m_language->setEnabled(report || csv);
    m_times->setEnabled(report);
    m_paper->setEnabled(plan.choices.format == ExportFormat::Pdf || plan.choices.format == ExportFormat::Html);
    const QString bytes = QLocale().formattedDataSize(preview.bytes, 1, QLocale::DataSizeSIFormat);
    const QString size = preview.pageCount() > 0 ? tr("%n page(s), about %1", nullptr, preview.pageCount()).arg(bytes)
                                                 : tr("About %1").arg(bytes);
    m_size->setText(busy ? tr("Working out the size…") : preview.problem.isEmpty() ? size : preview.problem);
}

bool ContentPage::check(const ExportPlan &plan, const ExportPreview &preview)
{
    if (isReport(plan.choices.format) && plan.choices.sections.isEmpty()) {
        m_notes.problem(m_sectionGroup, tr("Choose at least one section besides method and limits."));
        return false;
    }
    if (preview.pageCount() > mostPages) {
        m_notes.problem(m_detail,
                        tr("This would be %n page(s); at most %1 can be made. Take less detail or fewer sections.",
                           nullptr, preview.pageCount())
                            .arg(mostPages));
        return false;
    }
    m_notes.clearProblems();
    return true;
}

} // namespace gatepost
