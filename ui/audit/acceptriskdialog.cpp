#include "ui/audit/acceptriskdialog.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <QAccessible>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gatepost {

AcceptRiskDialog::AcceptRiskDialog(const Finding &finding, const DomainName &domain, const QString &who,
                                   const QDate &today, QWidget *parent)
    : QDialog(parent), m_about(newRisk(finding, domain)), m_today(today)
{
    setWindowTitle(tr("Accept this risk"));
    auto *mark = new MarkWidget(22, this);
    mark->setEffect(finding.effect);
    QLabel *title = headingLabel(findingTitle(finding), 1, this);
    QLabel *about = quietLabel(
        QStringLiteral("%1 · %2 · %3").arg(visible(domain.toUnicode()), effectWord(finding.effect), m_about.finding),
        this);
    m_reason = new QLineEdit(this);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(int(longestReason));
    m_reason->setPlaceholderText(tr("why this can wait, with a ticket if there is one"));
    m_who = new QLineEdit(who, this);
    m_who->setAccessibleName(tr("Accepted by"));
    m_until = new QDateEdit(this);
    m_until->setAccessibleName(tr("Until, within one year"));
    m_until->setCalendarPopup(true);
    // The day before today stands for "none chosen yet".
    m_until->setMinimumDate(today.addDays(-1));
    m_until->setSpecialValueText(tr("choose a day"));
    m_until->setDate(m_until->minimumDate());
    m_until->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_reasonProblem = problemLabel(m_reason);
    m_whoProblem = problemLabel(m_who);
    m_untilProblem = problemLabel(m_until);
    m_fault = plainLabel({}, this);
    m_fault->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptRiskDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(mark, 0, 0, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(title, 0, 1);
    grid->addWidget(about, 1, 1);
    int row = 2;
    const auto add = [&](QWidget *field, const QString &text, QLabel *problem) {
        grid->addWidget(buddyLabel(text, field), row, 0);
        grid->addWidget(field, row++, 1);
        grid->addWidget(problem, row++, 1);
    };
    add(m_reason, tr("&Reason"), m_reasonProblem);
    add(m_who, tr("Accepted &by"), m_whoProblem);
    add(m_until, tr("&Until (at most one year)"), m_untilProblem);
    grid->addWidget(quietLabel(tr("It stays visible as “accepted”, is listed in every report, changes no verdict, and "
                                  "returns as a finding after that day. Another fault of the same host is a finding of "
                                  "its own."),
                               this),
                    row++, 0, 1, 2);
    grid->addWidget(m_fault, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    grid->addWidget(buttons, row + 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    for (QLineEdit *field : {m_reason, m_who}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            if (m_tried)
                check();
        });
    }
    connect(m_until, &QDateEdit::dateChanged, this, &AcceptRiskDialog::check);
    m_reason->setFocus();
    resize(620, sizeHint().height());
}

QLabel *AcceptRiskDialog::problemLabel(QWidget *field)
{
    QLabel *label = plainLabel({}, this);
    QPalette own = label->palette();
    own.setColor(QPalette::WindowText, effectColour(Effect::Blocks, own));
    label->setPalette(own);
    label->setObjectName(field->accessibleName());
    label->hide();
    return label;
}

AcceptedRisk AcceptRiskDialog::risk() const
{
    AcceptedRisk out = m_about;
    out.reason = m_reason->text().trimmed();
    out.who = m_who->text().trimmed();
    out.until = m_until->date() == m_until->minimumDate() ? QDate() : m_until->date();
    return out;
}

bool AcceptRiskDialog::check()
{
    const RiskProblems found = problemsWith(risk(), m_today);
    const auto say = [](QLabel *label, QWidget *field, const QString &problem) {
        label->setText(problem.isEmpty() ? QString() : QStringLiteral("✗ ") + problem);
        label->setVisible(!problem.isEmpty());
        field->setAccessibleDescription(problem);
    };
    // Before the first try only the date complains: it is chosen as a whole, texts are being typed.
    say(m_untilProblem, m_until, found.until);
    if (m_tried) {
        say(m_reasonProblem, m_reason, found.reason);
        say(m_whoProblem, m_who, found.who);
    }
    if (isVisible())
        fitHeight();
    return found.none();
}

void AcceptRiskDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
}

void AcceptRiskDialog::fitHeight()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed)
        resize(width(), needed);
}

QString AcceptRiskDialog::problems() const
{
    QStringList out;
    for (const QLabel *label : {m_reasonProblem, m_whoProblem, m_untilProblem}) {
        if (!label->isHidden())
            out << label->objectName() + QStringLiteral(": ") + label->text();
    }
    return out.join(u'\n');
}

void AcceptRiskDialog::sayFault(const QString &why)
{
    m_fault->setText(tr("This could not be kept: %1").arg(visible(why, 300)));
    m_fault->show();
    QAccessibleEvent event(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AcceptRiskDialog::accept()
{
    m_tried = true;
    if (check()) {
        Q_EMIT keepWanted(risk());
        return;
    }
    const std::pair<QLabel *, QWidget *> fields[] = {
        {m_reasonProblem, m_reason}, {m_whoProblem, m_who}, {m_untilProblem, m_until}};
    for (const auto &[label, field] : fields) {
        if (label->isHidden())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        QAccessibleEvent event(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
}

} // namespace gatepost
