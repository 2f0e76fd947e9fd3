#include "ui/studio/dnspage.h"
#include "core/audit/senders/senderlens.h"
#include "core/audit/wording.h"
#include "ui/shared/columnarea.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/studio/livewatch.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr int longestTtl = 604'800;
constexpr int usualTtl = 3'600;
constexpr int markSize = 18;

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *out = new QLabel(text, parent);
    out->setTextFormat(Qt::PlainText);
    out->setBuddy(buddy);
    out->setWordWrap(true);
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

} // namespace

DnsPage::DnsPage(DraftDocument *document, LiveWatch *live, QWidget *parent)
    : QWidget(parent), m_document(document), m_live(live)
{
    auto *choices = new ColumnArea(choicesPart(), tr("Choices for the records"), this);
    auto *records = new ColumnArea(recordsPart(), tr("Records and their order"), this);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(choices);
    both->addWidget(records);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(both);
    connect(document, &DraftDocument::textChanged, this, &DnsPage::refresh);
    connect(document, &DraftDocument::choicesChanged, this, &DnsPage::refresh);
    connect(document, &DraftDocument::knowledgeChanged, this, &DnsPage::refresh);
    connect(live, &LiveWatch::changed, this, &DnsPage::refresh);
    setFocusProxy(m_form);
    refresh();
}

QWidget *DnsPage::choicesPart()
{
    auto *out = new QWidget(this);
    m_form = new QComboBox(out);
    m_form->setAccessibleName(tr("DNS product"));
    for (int i = 0; i < int(DnsForm::Count); ++i)
        m_form->addItem(dnsFormName(DnsForm(i)), i);
    m_ttl = new QSpinBox(out);
    m_ttl->setRange(0, longestTtl);
    m_ttl->setSingleStep(300);
    m_ttl->setSuffix(tr(" s"));
    m_ttl->setAccessibleName(tr("TTL of the records in seconds"));
    m_ttlText = quietLabel({}, out);
    m_zone = lineEdit(tr("Zone"), QStringLiteral("example.org"), out);
    m_zoneText = quietLabel({}, out);
    m_host = lineEdit(tr("Policy host leads to"), QStringLiteral("192.0.2.10 2001:db8::10"), out);
    m_hostText = quietLabel({}, out);
    m_rua = lineEdit(tr("Reports to"), QStringLiteral("mailto:tls@reports.example.net"), out);
    m_ruaText = quietLabel({}, out);
    m_idFrom = new QButtonGroup(this);
    m_ownId = lineEdit(tr("Own id"), QStringLiteral("20261123a"), out);
    m_idText = quietLabel({}, out);
    m_liveId = plainLabel({}, out);
    m_newId = new QPushButton(tr("Another id"), out);
    connect(m_newId, &QPushButton::clicked, m_document, &DraftDocument::renewId);

    auto *ids = new QVBoxLayout;
    ids->setSpacing(4);
    const std::pair<IdSource, QString> sources[] = {{IdSource::Time, tr("&time of the last change")},
                                                    {IdSource::Content, tr("&hash of the policy")},
                                                    {IdSource::Own, tr("&my own")}};
    for (const auto &[source, text] : sources) {
        auto *button = new QRadioButton(text, out);
        button->setAccessibleName(tr("Id from: %1").arg(QString(text).remove(u'&')));
        m_idFrom->addButton(button, int(source));
        ids->addWidget(button);
    }
    ids->addWidget(m_ownId);
    ids->addWidget(m_idText);
    ids->addWidget(m_liveId);
    ids->addWidget(m_newId, 0, Qt::AlignLeft);

    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(4);
    const auto field = [&](const QString &label, QWidget *edit, QWidget *below) {
        column->addWidget(fieldLabel(label, edit, out));
        column->addWidget(edit);
        if (below)
            column->addWidget(below);
        column->addSpacing(8);
    };
    field(tr("DNS &product"), m_form, nullptr);
    auto *idLabel = new QLabel(tr("Id of the record"), out);
    idLabel->setTextFormat(Qt::PlainText);
    column->addWidget(idLabel);
    column->addLayout(ids);
    column->addSpacing(8);
    field(tr("TT&L"), m_ttl, m_ttlText);
    field(tr("&Reports to"), m_rua, m_ruaText);
    field(tr("Policy host leads to (addresses, or one &name)"), m_host, m_hostText);
    field(tr("&Zone"), m_zone, m_zoneText);
    column->addStretch(1);

    connect(m_form, &QComboBox::activated, this, &DnsPage::choose);
    connect(m_ttl, &QSpinBox::valueChanged, this, &DnsPage::choose);
    connect(m_idFrom, &QButtonGroup::idClicked, this, [this](int source) {
        choose();
        if (IdSource(source) == IdSource::Own)
            m_ownId->setFocus(Qt::OtherFocusReason);
    });
    for (QLineEdit *edit : {m_ownId, m_rua, m_host, m_zone})
        connect(edit, &QLineEdit::textEdited, this, &DnsPage::choose);
    return out;
}

QWidget *DnsPage::recordsPart()
{
    auto *out = new QWidget(this);
    m_rowsPart = new QWidget(out);
    m_rows = new QGridLayout(m_rowsPart);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(2, 1);
    m_text = new QPlainTextEdit(out);
    m_text->setReadOnly(true);
    m_text->setFont(monospaced());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Records in the syntax of the product"));
    m_text->setMinimumHeight(110);
    m_copyAll = new QPushButton(tr("&Copy all"), out);
    connect(m_copyAll, &QPushButton::clicked, this, [this] { copy(recordsText()); });
    m_save = new QPushButton(tr("&Save as…"), out);
    connect(m_save, &QPushButton::clicked, this, &DnsPage::saveAs);
    m_notes = plainLabel({}, out);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(headingLabel(tr("Records"), 0, out), 1);
    buttons->addWidget(m_copyAll);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(12, 12, 16, 12);
    column->setSpacing(10);
    column->addLayout(buttons);
    column->addWidget(m_rowsPart);
    column->addWidget(m_text, 1);
    column->addWidget(m_notes);
    column->addWidget(orderPart());
    return out;
}

QWidget *DnsPage::orderPart()
{
    auto *out = new QWidget(this);
    m_fileMark = new MarkWidget(markSize, out);
    m_fileState = plainLabel({}, out);
    m_recordState = plainLabel({}, out);
    m_check = new QPushButton(tr("Check &file now"), out);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_live->isRunning())
            m_live->stop();
        else
            m_live->checkNow();
    });
    m_skip = new QCheckBox(tr("I &know, skip: show the record before the file is live"), out);
    connect(m_skip, &QCheckBox::toggled, this, [this](bool on) {
        choose();
        if (on && !m_filling)
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    m_reason = new QLineEdit(out);
    m_reason->setPlaceholderText(tr("Why? It is kept with the draft."));
    m_reason->setAccessibleName(tr("Why the order is skipped"));
    m_reason->setMaxLength(300);
    connect(m_reason, &QLineEdit::textEdited, this, &DnsPage::choose);
    auto *grid = new QGridLayout(out);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(headingLabel(tr("Order"), 0, out), 0, 0, 1, 3);
    grid->addWidget(m_fileMark, 1, 0, Qt::AlignTop);
    grid->addWidget(m_fileState, 1, 1);
    grid->addWidget(m_check, 1, 2, Qt::AlignTop);
    grid->addWidget(m_recordState, 2, 1, 1, 2);
    grid->addWidget(m_skip, 3, 1, 1, 2);
    grid->addWidget(m_reason, 4, 1, 1, 2);
    return out;
}

void DnsPage::choose()
{
    if (m_filling)
        return;
    DnsChoices dns = m_document->dns();
    dns.form = DnsForm(m_form->currentData().toInt());
    dns.ttlSeconds = m_ttl->value();
    dns.idFrom = IdSource(std::max(0, m_idFrom->checkedId()));
    dns.ownId = m_ownId->text().trimmed().toUtf8();
    dns.rua = m_rua->text();
    dns.policyHost = m_host->text();
    dns.zone = m_zone->text();
    dns.skipOrder = m_skip->isChecked();
    dns.skipReason = m_reason->text();
    m_document->setDns(dns);
}

void DnsPage::sayBelow(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

ChosenRecords DnsPage::chosen() const
{
    const ObservationPtr seen = m_document->newest();
    return chosenRecords(m_document->dns(), m_document->domain(), m_document->recordId(),
                         seen ? liveId(*seen) : QByteArray(), m_live->file().isPublished());
}

bool DnsPage::isOpen() const
{
    return m_document->dns().skipOrder || m_live->file().isPublished();
}

bool DnsPage::isReady() const
{
    return !m_document->domain().isRoot() && chosen().isComplete();
}

void DnsPage::refresh()
{
    m_filling = true;
    const DnsChoices &dns = m_document->dns();
    m_form->setCurrentIndex(m_form->findData(int(dns.form)));
    m_ttl->setValue(dns.ttlSeconds);
    m_idFrom->button(int(dns.idFrom))->setChecked(true);
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    if (m_ownId->text().trimmed() != QString::fromUtf8(dns.ownId))
        m_ownId->setText(QString::fromUtf8(dns.ownId));
    put(m_rua, dns.rua);
    put(m_zone, dns.zone);
    put(m_host, dns.policyHost);
    put(m_reason, dns.skipReason);
    m_skip->setChecked(dns.skipOrder);
    m_ownId->setVisible(dns.idFrom == IdSource::Own);
    m_newId->setVisible(dns.idFrom == IdSource::Time);
    m_reason->setVisible(dns.skipOrder);
    m_filling = false;

    const ChosenRecords records = chosen();
    const DomainName domain = m_document->domain();
    const ObservationPtr seen = m_document->newest();
    const QByteArray live = seen ? liveId(*seen) : QByteArray();
    const QByteArray id = m_document->recordId();
    sayBelow(m_idText, records.idProblem.isEmpty() ? tr("New id: %1").arg(visible(id, 40)) : records.idProblem);
    m_liveId->setText(!seen            ? tr("Live id: not looked up yet")
                      : live.isEmpty() ? tr("Live id: none")
                      : live == id     ? tr("Live id: %1, published ✓").arg(visible(live, 40))
                                       : tr("Live id: %1 → will change ✓").arg(visible(live, 40)));
    sayBelow(
        m_ttlText,
        dns.ttlSeconds > usualTtl
            ? tr("%1. During a roll-out one hour or less: senders see a new id sooner.").arg(ageText(dns.ttlSeconds))
            : ageText(dns.ttlSeconds));
    sayBelow(m_ruaText,
             records.ruaProblem.isEmpty() && dns.rua.trimmed().isEmpty()
                 ? tr("Empty: no TLSRPT record. A mailbox outside the domain still gets reports when mail to "
                      "the domain does not arrive.")
                 : records.ruaProblem);
    m_zone->setPlaceholderText(domain.isRoot() ? QStringLiteral("example.org") : domain.toString());
    sayBelow(m_zoneText, records.zoneProblem);
    sayBelow(m_hostText,
             records.hostProblem.isEmpty() && dns.policyHost.trimmed().isEmpty()
                 ? tr("Empty: mta-sts.%1 is in DNS already.")
                       .arg(domain.isRoot() ? QStringLiteral("example.org") : visible(domain.toUnicode(), 80))
                 : records.hostProblem);
    refreshRecords();
    refreshOrder();
    Q_EMIT refreshed();
}

void DnsPage::addRow(const QString &name, const QString &type, const QString &value, const QString &copied)
{
    const int row = m_rows->rowCount();
    const auto cell = [this](const QString &text) {
        QLabel *out = plainLabel(text, m_rowsPart);
        out->setFont(monospaced());
        out->setLayoutDirection(Qt::LeftToRight);
        return out;
    };
    QLabel *nameCell = cell(name);
    nameCell->setWordWrap(false);
    m_rows->addWidget(nameCell, row, 0, Qt::AlignTop);
    m_rows->addWidget(cell(type), row, 1, Qt::AlignTop);
    QLabel *valueCell = copied.isEmpty() ? quietLabel(value, m_rowsPart) : cell(value);
    m_rows->addWidget(valueCell, row, 2, Qt::AlignTop);
    if (copied.isEmpty())
        return;
    auto *button = new QPushButton(tr("Copy"), m_rowsPart);
    button->setObjectName(QStringLiteral("copyRecord"));
    button->setAccessibleName(tr("Copy the record %1").arg(name));
    connect(button, &QPushButton::clicked, this, [this, copied] { copy(copied); });
    m_rows->addWidget(button, row, 3, Qt::AlignTop);
}

void DnsPage::refreshRecords()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const DnsChoices &dns = m_document->dns();
    const ChosenRecords records = chosen();
    const bool known = !m_document->domain().isRoot();
    const QString closed = tr("shown when the file is live");
    for (const RecordPart part : {RecordPart::PolicyHost, RecordPart::Reports, RecordPart::Policy}) {
        const WantedRecords one = onlyPart(records.wanted, part);
        const QString text = QString::fromUtf8(dnsFormText(dns.form, one));
        for (const WantedRecord &record : known ? wantedRecords(one) : QList<WantedRecord>()) {
            const QString name = QString::fromLatin1(relativeName(record.owner, one.zone));
            const QString type = QString::fromLatin1(record.type);
            QStringList values;
            for (const QByteArray &value : record.values)
                values << visible(value, 500);
            if (part == RecordPart::Policy && !isOpen())
                addRow(name, type, closed, {});
            else
                addRow(name, type, values.join(QStringLiteral(", ")), text);
        }
    }
    const QString all = recordsText();
    if (m_text->toPlainText() != all)
        m_text->setPlainText(all);
    m_text->setPlaceholderText(!known ? tr("Which domain? It is asked on page 1.")
                                      : tr("Records are shown after step 1."));
    m_copyAll->setEnabled(!all.isEmpty());
    m_save->setEnabled(!all.isEmpty());
    QStringList notes;
    for (const QString &note : dnsFormNotes(dns.form, records.wanted.zone))
        notes << note;
    m_notes->setText(notes.join(u'\n'));
}

QString DnsPage::recordsText() const
{
    if (m_document->domain().isRoot())
        return {};
    WantedRecords wanted = chosen().wanted;
    if (!isOpen())
        wanted.sts.reset();
    return QString::fromUtf8(dnsFormText(m_document->dns().form, wanted));
}

void DnsPage::refreshOrder()
{
    const LiveFile file = m_live->file();
    m_check->setText(m_live->isRunning() ? tr("Stop checking") : tr("Check &file now"));
    m_check->setEnabled(m_live->canCheck());
    m_skip->setEnabled(!file.isPublished() || m_document->dns().skipOrder);
    using State = LiveFile::State;
    const auto [effect, text] = [&]() -> std::pair<std::optional<Effect>, QString> {
        if (m_live->isRunning() && file.state == State::NotChecked)
            return {std::nullopt, tr("checking…")};
        switch (file.state) {
        case State::NotChecked:
            return {std::nullopt, tr("not checked")};
        case State::NotSeen:
            return {Effect::CouldNotTest, tr("could not be checked from here: %1").arg(file.why)};
        case State::Missing:
            return {Effect::Unprotected, tr("no file: %1").arg(file.why)};
        case State::Differs:
            return {Effect::AtRisk, tr("the live file is another one")};
        case State::SameButEnds:
            return {Effect::Passed, tr("live; only the ends of lines differ, which senders do not mind")};
        case State::SameMeaning:
            return {Effect::Passed, tr("live; written otherwise, and the same to senders")};
        case State::Equal:
            break;
        }
        return {Effect::Passed, tr("live and equal at %n address(es)", nullptr, file.addresses)};
    }();
    m_fileMark->setEffect(effect);
    m_fileState->setText(tr("1 File live and equal to this draft: %1").arg(text));
    m_recordState->setText(isOpen()
                               ? tr("2 Then publish the record: it is shown above.")
                               : tr("2 Then publish the record. It is shown after step 1: a sender that sees a new "
                                    "id too early keeps the old file."));
}

QString DnsPage::liveIdText() const
{
    return m_liveId->text();
}

QString DnsPage::orderText() const
{
    return m_fileState->text() + u'\n' + m_recordState->text();
}

QList<QPushButton *> DnsPage::copyButtons() const
{
    QList<QPushButton *> out;
    for (QPushButton *button : findChildren<QPushButton *>(QStringLiteral("copyRecord"))) {
        if (!button->isHidden())
            out << button;
    }
    return out;
}

void DnsPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT statusText(tr("Copied."));
}

void DnsPage::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save records"),
                                   QString(dnsFormKey(m_document->dns().form)) + QStringLiteral("-records.txt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray octets = recordsText().toUtf8();
        const bool good = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                          file.write(octets) == octets.size() && file.commit();
        Q_EMIT statusText(good ? tr("Saved %1.").arg(visible(path))
                               : tr("%1 could not be saved: %2").arg(visible(path), file.errorString()));
    });
    dialog->open();
}

} // namespace gatepost
