#include "ui/shared/recordchecker.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "core/sts/stsrecord.h"
#include "core/tlsrpt/tlsrptrecord.h"
#include "ui/drawing/markshape.h"
#include "ui/shared/labels.h"
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr qsizetype mostFindings = 40;

/// One record on each line, with or without the quotation marks of a zone file around it.
QList<TxtStrings> recordsOf(const QString &text)
{
    QList<TxtStrings> out;
    for (const QString &line : text.left(longestText).split(u'\n')) {
        QByteArray record = line.trimmed().toUtf8();
        if (record.isEmpty())
            continue;
        if (record.size() >= 2 && record.startsWith('"') && record.endsWith('"'))
            record = record.sliced(1, record.size() - 2);
        out << TxtStrings{record};
    }
    return out;
}

QStringList sentences(const TextFindings &findings)
{
    QStringList out;
    for (const TextFinding &text : findings.first(qMin(mostFindings, findings.size()))) {
        Finding finding;
        finding.id = text.id;
        finding.args = text.args;
        finding.effect = effectOf(text.id, std::nullopt);
        if (finding.effect == Effect::Passed)
            continue;
        const QString fix = findingFix(finding);
        out << QStringLiteral("%1: %2").arg(effectWord(finding.effect), findingTitle(finding));
        if (!fix.isEmpty())
            out << QStringLiteral("    ") + fix;
    }
    return out;
}

} // namespace

RecordChecker::RecordChecker(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Record checker"));
    m_input = new QPlainTextEdit(this);
    m_input->setAccessibleName(tr("TXT records, one on each line"));
    m_input->setPlaceholderText(QStringLiteral("v=STSv1; id=20261126;"));
    m_input->setFont(monospaced());
    m_input->setLayoutDirection(Qt::LeftToRight);
    m_input->setTabChangesFocus(true);
    m_input->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_result = plainLabel({}, this);
    m_result->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *area = new QScrollArea(this);
    area->setWidget(m_result);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("What senders make of them"));
    connect(m_input, &QPlainTextEdit::textChanged, this,
            [this] { m_result->setText(resultText(m_input->toPlainText())); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("The TXT records of _mta-sts or of _smtp._tls, all of one name together."), this));
    column->addWidget(buddyLabel(tr("&Records, one on each line"), m_input));
    column->addWidget(m_input);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(600, 420);
}

QString RecordChecker::result() const
{
    return m_result->text();
}

QString RecordChecker::resultText(const QString &records)
{
    const QList<TxtStrings> rrset = recordsOf(records);
    if (rrset.isEmpty())
        return {};
    const bool reports = records.contains(u"TLSRPT", Qt::CaseInsensitive);
    if (reports) {
        const TlsrptReading reading = readTlsrptRecords(rrset);
        const QString verdict = reading.usable() ? QStringLiteral("✓ ") + tr("Senders send TLS reports to this record.")
                                                 : QStringLiteral("✗ ") + tr("Senders send no TLS reports.");
        return (QStringList{verdict} + sentences(reading.findings)).join(u'\n');
    }
    const StsRecordReading reading = readStsRecords(rrset);
    const QString verdict =
        reading.usable() ? QStringLiteral("✓ ") +
                               tr("Senders look for the policy; the record id is %1.").arg(visible(reading.record->id))
                         : QStringLiteral("✗ ") + tr("Senders find no MTA-STS record.");
    return (QStringList{verdict} + sentences(reading.findings)).join(u'\n');
}

} // namespace gatepost
