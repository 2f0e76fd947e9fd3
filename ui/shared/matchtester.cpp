#include "ui/shared/matchtester.h"
#include "core/audit/wording.h"
#include "core/sts/mxmatch.h"
#include "core/sts/policyfield.h"
#include "ui/shared/labels.h"
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr int longestName = 300;

QLineEdit *nameField(const QString &name, const QString &example, QWidget *parent)
{
    auto *out = new QLineEdit(parent);
    out->setAccessibleName(name);
    out->setPlaceholderText(example);
    out->setMaxLength(longestName);
    out->setFont(monospaced());
    out->setLayoutDirection(Qt::LeftToRight);
    return out;
}

} // namespace

MatchTester::MatchTester(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Match tester"));
    m_pattern = nameField(tr("Line of the policy"), QStringLiteral("*.example.org"), this);
    m_host = nameField(tr("MX host"), QStringLiteral("mx1.example.org"), this);
    m_result = plainLabel({}, this);
    m_result->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_result->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (QLineEdit *field : {m_pattern, m_host})
        connect(field, &QLineEdit::textChanged, this, &MatchTester::test);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(buddyLabel(tr("&mx line of the policy"), m_pattern), m_pattern);
    form->addRow(buddyLabel(tr("MX &host"), m_host), m_host);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_result, 1);
    column->addWidget(buttons);
    resize(520, sizeHint().height());
}

QString MatchTester::result() const
{
    return m_result->text();
}

QString MatchTester::resultText(const QString &pattern, const QString &host, bool *covered)
{
    *covered = false;
    const QString line = pattern.trimmed().toLower();
    const auto name = DomainName::parse(host.trimmed());
    if (!name)
        return tr("“%1” is no host name: %2").arg(visible(host.trimmed(), 100), refusalText(name.error()));
    if (DomainName::fromDns(line.toUtf8()).isIpAddress())
        return tr("Not covered: senders compare names, and %1 is an address.").arg(visible(line, 100));
    if (mxProblem(line.toUtf8()))
        return tr("“%1” is no mx pattern; senders ignore a policy that has it.").arg(visible(line, 100));
    const QList<MxPattern> lines{MxPattern{line.toUtf8()}};
    const MatchOutcome outcome = matchMx(*name, lines);
    *covered = outcome.matches;
    const QString shown = visible(name->toString());
    const QString wanted = visible(outcome.wouldMatch);
    switch (outcome.reason) {
    case MatchReason::Exact:
        return tr("Covered: the names are equal.");
    case MatchReason::Wildcard:
        return tr("Covered: the wildcard stands for the first label.");
    case MatchReason::TooManyLabels:
        return tr("Not covered: %1 covers one label; %2 has more. %3 would match.").arg(line, shown, wanted);
    case MatchReason::BareName:
        return tr("Not covered: %1 does not cover the bare name %2. %3 would match.").arg(line, shown, wanted);
    case MatchReason::Similar:
        return tr("Not covered: the names are close, but not equal. %1 would match.").arg(wanted);
    case MatchReason::InvalidHost:
        return tr("%1 is not a host name.").arg(shown);
    case MatchReason::OtherDomain:
    case MatchReason::NoPatterns:
        break;
    }
    return tr("Not covered: the names have nothing in common that decides.");
}

void MatchTester::test()
{
    if (m_pattern->text().trimmed().isEmpty() || m_host->text().trimmed().isEmpty()) {
        m_result->clear();
        return;
    }
    bool covered = false;
    const QString text = resultText(m_pattern->text(), m_host->text(), &covered);
    m_result->setText((covered ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + text);
}

} // namespace gatepost
