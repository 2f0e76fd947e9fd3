#include "ui/studio/exportpages.h"
#include "core/audit/senders/senderlens.h"
#include "core/audit/wording.h"
#include "core/authoring/shownpolicy.h"
#include "ui/shared/columnarea.h"
#include "ui/shared/labels.h"
#include "ui/studio/hostingfields.h"
#include "ui/studio/hostingpage.h"
#include "ui/studio/livewatch.h"
#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <utility>

namespace gatepost {

namespace {

const QString optionsKey = QStringLiteral("hosting_options");

QLabel *problemLabel(QWidget *parent)
{
    QLabel *out = plainLabel({}, parent);
    out->hide();
    return out;
}

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *out = new QLabel(text, parent);
    out->setTextFormat(Qt::PlainText);
    out->setBuddy(buddy);
    return out;
}

QLineEdit *lineEdit(const QString &name, const QString &example, QWidget *parent)
{
    auto *out = new QLineEdit(parent);
    out->setAccessibleName(name);
    out->setPlaceholderText(example);
    out->setLayoutDirection(Qt::LeftToRight);
    out->setMaxLength(1'000);
    return out;
}

QPlainTextEdit *reader(const QString &name, QWidget *parent)
{
    auto *out = new QPlainTextEdit(parent);
    out->setReadOnly(true);
    out->setTabChangesFocus(true);
    out->setAccessibleName(name);
    return out;
}

QString policySummary(const StsPolicy &policy)
{
    QStringList names;
    for (const MxPattern &pattern : policy.mx)
        names << visible(pattern.text, 80);
    return PackagePage::tr("Mode %1, remembered for %2. MX names: %3")
        .arg(QString(modeName(policy.mode)), ageText(policy.maxAgeSeconds),
             names.isEmpty() ? PackagePage::tr("none") : names.join(QStringLiteral(", ")));
}

} // namespace

PackagePage::PackagePage(DraftDocument *document, ExportPolicyWizard::PageId number, const QString &title,
                         const QString &text, QWidget *parent)
    : QWizardPage(parent), m_document(document)
{
    setTitle(tr("%1 of %2: %3").arg(int(number) + 1).arg(int(ExportPolicyWizard::Summary) + 1).arg(title));
    setSubTitle(text);
}

bool PackagePage::check(QLabel *below, QWidget *field, const QString &problem)
{
    below->setText(problem);
    below->setAccessibleName(problem);
    below->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return true;
    field->setFocus(Qt::OtherFocusReason);
    return false;
}

WhatPage::WhatPage(DraftDocument *document, QWidget *parent)
    : PackagePage(document, ExportPolicyWizard::What, tr("What should be published?"),
                  tr("The policy of the draft, and where reports go."), parent)
{
    m_domain = lineEdit(tr("Domain"), QStringLiteral("example.org"), this);
    m_domainProblem = problemLabel(this);
    m_policy = plainLabel({}, this);
    m_policyProblem = problemLabel(this);
    m_reports = new QCheckBox(tr("&Reports about TLS (TLSRPT record)"), this);
    m_rua = lineEdit(tr("Reports to"), QStringLiteral("mailto:tls@reports.example.net"), this);
    m_ruaProblem = problemLabel(this);
    connect(m_reports, &QCheckBox::toggled, m_rua, &QWidget::setEnabled);
    auto *column = new QVBoxLayout(this);
    column->addWidget(fieldLabel(tr("D&omain"), m_domain, this));
    column->addWidget(m_domain);
    column->addWidget(m_domainProblem);
    column->addSpacing(8);
    column->addWidget(headingLabel(tr("Policy"), 0, this));
    column->addWidget(m_policy);
    column->addWidget(m_policyProblem);
    column->addSpacing(8);
    column->addWidget(m_reports);
    column->addWidget(m_rua);
    column->addWidget(m_ruaProblem);
    column->addStretch(1);
}

void WhatPage::initializePage()
{
    m_domain->setText(document()->domainText());
    const auto policy = document()->draft().policy();
    m_policy->setText(policy ? policySummary(*policy) : tr("The draft is not valid: senders would ignore it."));
    const QString rua = document()->dns().rua;
    m_rua->setText(rua);
    m_reports->setChecked(!rua.trimmed().isEmpty());
    m_rua->setEnabled(m_reports->isChecked());
}

bool WhatPage::validatePage()
{
    const auto name = DomainName::fromInput(m_domain->text());
    if (!check(m_domainProblem, m_domain, name ? QString() : refusalText(name.error())))
        return false;
    if (!check(m_policyProblem, m_domain,
               document()->draft().policy() ? QString() : tr("Mend the problems on page 1 of the draft first.")))
        return false;
    DnsChoices dns = document()->dns();
    dns.rua = m_reports->isChecked() ? m_rua->text().trimmed() : QString();
    const ChosenRecords records = chosenRecords(dns, *name, "x", {}, false);
    const bool empty = m_reports->isChecked() && dns.rua.isEmpty();
    if (!check(m_ruaProblem, m_rua, empty ? tr("Where should reports go?") : records.ruaProblem))
        return false;
    document()->setDomainText(m_domain->text());
    document()->setDns(dns);
    return true;
}

QString WhatPage::problem() const
{
    for (const QLabel *label : {m_domainProblem, m_policyProblem, m_ruaProblem}) {
        if (!label->isHidden())
            return label->text();
    }
    return {};
}

WherePage::WherePage(DraftDocument *document, QWidget *parent)
    : PackagePage(document, ExportPolicyWizard::Where, tr("Where will the file live?"),
                  tr("The web server or service behind the policy host."), parent)
{
    m_targets = new QListWidget(this);
    m_targets->setAccessibleName(tr("Where will the file live?"));
    for (int i = 0; i < int(HostingTarget::Count); ++i)
        (new QListWidgetItem(hostingName(HostingTarget(i)), m_targets))
            ->setData(Qt::UserRole, QString(hostingKey(HostingTarget(i))));
    m_fields = new HostingFields(this);
    m_problem = problemLabel(this);
    connect(m_targets, &QListWidget::currentRowChanged, this, [this] {
        if (const auto target = chosen())
            m_fields->setTarget(*target);
        m_problem->hide();
    });
    auto *fields = new ColumnArea(m_fields, tr("Options of the place"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_targets, 1);
    row->addWidget(fields, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
}

std::optional<HostingTarget> WherePage::chosen() const
{
    return m_targets->currentItem() ? hostingFromKey(m_targets->currentItem()->data(Qt::UserRole).toString())
                                    : std::nullopt;
}

void WherePage::initializePage()
{
    const auto target = HostingPage::targetOf(*document());
    m_targets->setCurrentRow(target ? int(*target) : 0);
    m_fields->setOptions(HostingPage::optionsOf(*document()));
    m_fields->setTarget(*chosen());
}

bool WherePage::validatePage()
{
    const auto target = chosen();
    QString problem = target ? m_fields->problem() : tr("Choose a place.");
    if (problem.isEmpty()) {
        const auto made = hosting(*target, document()->domain(), *document()->draft().policy(), m_fields->options());
        if (!made)
            problem = made.error();
    }
    if (!check(m_problem, m_targets, problem))
        return false;
    document()->setHosting(QString(hostingKey(*target)));
    document()->setFurther(optionsKey, writeHostingOptions(m_fields->options()));
    return true;
}

QString WherePage::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

DnsProductPage::DnsProductPage(DraftDocument *document, QWidget *parent)
    : PackagePage(document, ExportPolicyWizard::Dns, tr("Which DNS product?"),
                  tr("The records are written in its syntax."), parent)
{
    m_form = new QComboBox(this);
    m_form->setAccessibleName(tr("DNS product"));
    for (int i = 0; i < int(DnsForm::Count); ++i)
        m_form->addItem(dnsFormName(DnsForm(i)), i);
    m_ttl = new QSpinBox(this);
    m_ttl->setRange(0, 604'800);
    m_ttl->setSuffix(tr(" s"));
    m_ttl->setAccessibleName(tr("TTL of the records in seconds"));
    m_zone = lineEdit(tr("Zone"), QString(), this);
    m_host = lineEdit(tr("Policy host leads to"), tr("empty: it is in DNS already"), this);
    m_id = lineEdit(tr("Id of the record"), QString(), this);
    m_zoneProblem = problemLabel(this);
    m_hostProblem = problemLabel(this);
    m_idProblem = problemLabel(this);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("DNS &product"), m_form, this), m_form);
    form->addRow(fieldLabel(tr("TT&L"), m_ttl, this), m_ttl);
    form->addRow(fieldLabel(tr("&Zone"), m_zone, this), m_zone);
    form->addRow(m_zoneProblem);
    form->addRow(fieldLabel(tr("Policy &host leads to"), m_host, this), m_host);
    form->addRow(m_hostProblem);
    form->addRow(fieldLabel(tr("&Id of the record"), m_id, this), m_id);
    form->addRow(m_idProblem);
}

void DnsProductPage::initializePage()
{
    const DnsChoices &dns = document()->dns();
    m_form->setCurrentIndex(m_form->findData(int(dns.form)));
    m_ttl->setValue(dns.ttlSeconds);
    m_zone->setText(dns.zone);
    m_zone->setPlaceholderText(document()->domain().toString());
    m_host->setText(dns.policyHost);
    m_id->setText(QString::fromUtf8(document()->recordId()));
}

bool DnsProductPage::validatePage()
{
    DnsChoices dns = document()->dns();
    dns.form = DnsForm(m_form->currentData().toInt());
    dns.ttlSeconds = m_ttl->value();
    dns.zone = m_zone->text();
    dns.policyHost = m_host->text();
    const QByteArray id = m_id->text().trimmed().toUtf8();
    if (id != document()->recordId()) {
        dns.idFrom = IdSource::Own;
        dns.ownId = id;
    }
    const ObservationPtr seen = document()->newest();
    const ChosenRecords records =
        chosenRecords(dns, document()->domain(), id, seen ? liveId(*seen) : QByteArray(), false);
    const bool good = check(m_zoneProblem, m_zone, records.zoneProblem) &
                      check(m_hostProblem, m_host, records.hostProblem) & check(m_idProblem, m_id, records.idProblem);
    if (!good)
        return false;
    document()->setDns(dns);
    return true;
}

OrderPage::OrderPage(DraftDocument *document, LiveWatch *live, QWidget *parent)
    : PackagePage(document, ExportPolicyWizard::Order, tr("In which order?"),
                  tr("The file first, the record last: a sender that sees a new id too "
                     "early keeps the old file."),
                  parent),
      m_live(live)
{
    m_steps = reader(tr("Steps in their order"), this);
    m_state = plainLabel({}, this);
    m_understood =
        new QCheckBox(tr("I publish the &MTA-STS record only when the file is live and every check has passed"), this);
    m_problem = problemLabel(this);
    connect(m_understood, &QCheckBox::toggled, m_problem, &QWidget::hide);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_steps, 1);
    column->addWidget(m_state);
    column->addWidget(m_understood);
    column->addWidget(m_problem);
}

void OrderPage::initializePage()
{
    const auto *exporter = qobject_cast<ExportPolicyWizard *>(wizard());
    const ExportRequest request = exporter->request();
    const auto made = hosting(request.target, request.domain, *document()->draft().policy(), request.hosting);
    QStringList steps;
    const auto add = [&steps](const QString &text) { steps << text; };
    if (!request.policyAddresses.isEmpty() || !request.reportTo.isEmpty())
        add(tr("Publish the records of the policy host and of reports."));
    for (const HostingStep &step : made ? made->steps : QList<HostingStep>())
        add(step.text);
    add(tr("Gate: every one of the checks passes. Only then go on."));
    for (const HostingCheck &check : made ? made->checks : QList<HostingCheck>())
        steps << QStringLiteral("    – ") + check.text;
    if (request.target != HostingTarget::Delegation)
        add(tr("Last: publish the record with the id %1.").arg(visible(request.id, 40)));
    QString text;
    int number = 0;
    for (const QString &step : std::as_const(steps)) // checks stand below their gate, without a number
        text += step.startsWith(u' ') ? step + u'\n' : QStringLiteral("%1. %2\n").arg(++number).arg(step);
    m_steps->setPlainText(text);
    const bool published = m_live && m_live->file().isPublished();
    m_state->setText(published ? tr("✓ The live file equals this draft already.")
                               : tr("The live file is not this draft yet, or was not checked."));
    m_understood->setVisible(!published);
    if (published)
        m_understood->setChecked(true);
}

bool OrderPage::validatePage()
{
    return check(m_problem, m_understood,
                 m_understood->isChecked() ? QString() : tr("Tick this to go on: the export holds the record, too."));
}

SummaryPage::SummaryPage(DraftDocument *document, QWidget *parent)
    : PackagePage(document, ExportPolicyWizard::Summary, tr("Look at every file"),
                  tr("Nothing is written before Save."), parent)
{
    m_files = new QListWidget(this);
    m_files->setAccessibleName(tr("Files"));
    m_purpose = quietLabel({}, this);
    m_preview = reader(tr("Content of the file"), this);
    m_preview->setFont(monospaced());
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    m_notes = plainLabel({}, this);
    m_folder = new QRadioButton(tr("a &folder"), this);
    m_zip = new QRadioButton(tr("a &zip archive"), this);
    m_folder->setChecked(true);
    m_path = lineEdit(tr("Save as"), QString(), this);
    auto *browseButton = new QPushButton(tr("B&rowse…"), this);
    m_overwrite = new QCheckBox(tr("&Replace an earlier export there"), this);
    m_problem = problemLabel(this);
    connect(m_files, &QListWidget::currentRowChanged, this, &SummaryPage::showFile);
    connect(m_zip, &QRadioButton::toggled, this, &SummaryPage::adaptName);
    connect(browseButton, &QPushButton::clicked, this, &SummaryPage::browse);
    connect(m_path, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    auto *content = new QVBoxLayout;
    content->addWidget(m_purpose);
    content->addWidget(m_preview, 1);
    auto *top = new QHBoxLayout;
    top->addWidget(m_files, 1);
    top->addLayout(content, 3);
    auto *kind = new QHBoxLayout;
    kind->addWidget(fieldLabel(tr("&Save as"), m_path, this));
    kind->addWidget(m_folder);
    kind->addWidget(m_zip);
    kind->addStretch(1);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browseButton);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top, 1);
    column->addWidget(m_notes);
    column->addLayout(kind);
    column->addLayout(place);
    column->addWidget(m_overwrite);
    column->addWidget(m_problem);
}

void SummaryPage::initializePage()
{
    const auto made = qobject_cast<ExportPolicyWizard *>(wizard())->package();
    m_package = made ? *made : ExportPackage();
    m_files->clear();
    for (const PackageFile &file : m_package.files)
        m_files->addItem(file.path);
    constexpr int widest = 300;
    m_files->setMinimumWidth(std::min(widest, m_files->sizeHintForColumn(0) + 2 * m_files->frameWidth() + 4));
    m_files->setCurrentRow(m_files->count() > 0 ? 0 : -1);
    m_notes->setText(m_package.notes.join(u'\n'));
    m_notes->setVisible(!m_package.notes.isEmpty());
    if (m_path->text().isEmpty())
        m_path->setText(QDir::home().filePath(packageName(document()->domain())));
    adaptName();
    check(m_problem, m_path, made ? QString() : made.error().text);
}

void SummaryPage::showFile(int row)
{
    const bool there = row >= 0 && row < m_package.files.size();
    m_purpose->setText(there ? m_package.files[row].purpose : QString());
    m_preview->setPlainText(there ? shownPolicy(m_package.files[row].content) : QString());
}

void SummaryPage::adaptName()
{
    QString path = m_path->text();
    const QString ending = QStringLiteral(".zip");
    if (m_zip->isChecked() && !path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    else if (!m_zip->isChecked() && path.endsWith(ending, Qt::CaseInsensitive))
        path.chop(ending.size());
    m_path->setText(path);
}

void SummaryPage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Where to save"), QFileInfo(m_path->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_path->setText(QDir(folder).filePath(packageName(document()->domain())));
        adaptName();
    });
    dialog->open();
}

bool SummaryPage::validatePage()
{
    const QString typed = path();
    const QFileInfo parent(QFileInfo(typed).absolutePath());
    const QString problem = typed.isEmpty()             ? tr("Where should it be saved?")
                            : !parent.isDir()           ? tr("There is no folder %1.").arg(visible(parent.filePath()))
                            : !parent.isWritable()      ? tr("%1 cannot be written to.").arg(visible(parent.filePath()))
                            : m_package.files.isEmpty() ? m_problem->text()
                                                        : QString();
    return check(m_problem, m_path, problem);
}

void SummaryPage::say(const QString &problem)
{
    check(m_problem, m_path, problem);
}

QString SummaryPage::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QString SummaryPage::path() const
{
    return m_path->text().trimmed();
}

bool SummaryPage::isZip() const
{
    return m_zip->isChecked();
}

Overwrite SummaryPage::overwrite() const
{
    return m_overwrite->isChecked() ? Overwrite::Yes : Overwrite::No;
}

} // namespace gatepost
