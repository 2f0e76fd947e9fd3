#include "ui/shared/durationdialog.h"
#include "core/sts/stspolicy.h"
#include "ui/shared/labels.h"
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;
constexpr qint64 largest = 100 * 366 * day;

/// The unit of "2 weeks", "2w", "2 Wochen": by its first letter, in the languages that the program speaks.
qint64 unitOf(QChar first)
{
    switch (first.toLower().unicode()) {
    case u'w':
        return week;
    case u'd':
    case u't':
        return day;
    case u'h':
        return hour;
    case u'm':
        return minute;
    default:
        return 1;
    }
}

} // namespace

DurationDialog::DurationDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Duration converter"));
    m_input = new QLineEdit(this);
    m_input->setAccessibleName(tr("Duration"));
    m_input->setPlaceholderText(QStringLiteral("604800"));
    m_input->setMaxLength(100);
    m_result = plainLabel({}, this);
    m_result->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_result->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    connect(m_input, &QLineEdit::textChanged, this, &DurationDialog::convert);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(buddyLabel(tr("&Duration"), m_input), m_input);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(quietLabel(tr("Seconds, or a number with w, d, h or min: 2 w, 14 d, 36 h."), this));
    column->addWidget(m_result, 1);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
}

QString DurationDialog::result() const
{
    return m_result->text();
}

std::optional<qint64> DurationDialog::seconds(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("^\\s*(?:\\d{1,12}\\s*(?:[wdhms]\\w*|t|tage?|std|)\\s*)+$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(QStringLiteral("(\\d{1,12})\\s*([a-z]*)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.remove(u',').remove(QChar(0x202F)).remove(QChar(0xA0));
    if (!whole.match(plain).hasMatch())
        return std::nullopt;
    qint64 sum = 0;
    auto parts = part.globalMatch(plain);
    while (parts.hasNext()) {
        const auto match = parts.next();
        const qint64 number = match.captured(1).toLongLong();
        const QString unit = match.captured(2);
        const qint64 scale = unit.startsWith(u"std", Qt::CaseInsensitive) ? hour
                             : unit.isEmpty()                             ? 1
                                                                          : unitOf(unit.front());
        if (number > largest / scale || sum > largest - number * scale)
            return std::nullopt;
        sum += number * scale;
    }
    return sum;
}

QString DurationDialog::inWords(qint64 seconds)
{
    const std::pair<qint64, QString (*)(int)> units[] = {{day, [](int n) { return tr("%n day(s)", nullptr, n); }},
                                                         {hour, [](int n) { return tr("%n hour(s)", nullptr, n); }},
                                                         {minute, [](int n) { return tr("%n minute(s)", nullptr, n); }},
                                                         {1, [](int n) { return tr("%n second(s)", nullptr, n); }}};
    QStringList words;
    qint64 left = seconds;
    for (const auto &[size, text] : units) {
        if (left >= size || (size == 1 && words.isEmpty()))
            words << text(int(left / size));
        left %= size;
    }
    return QStringLiteral("%1 (%2 s)").arg(words.join(QStringLiteral(", "))).arg(seconds);
}

void DurationDialog::convert()
{
    if (m_input->text().trimmed().isEmpty()) {
        m_result->clear();
        return;
    }
    const auto found = seconds(m_input->text());
    if (!found) {
        m_result->setText(QStringLiteral("✗ ") + tr("This is no duration."));
        return;
    }
    QStringList lines{inWords(*found)};
    if (*found > maxAgeLimitSeconds)
        lines << tr("max_age may be %1 at most (RFC 8461 §3.2).").arg(inWords(maxAgeLimitSeconds));
    else
        lines << QStringLiteral("max_age: %1").arg(*found);
    m_result->setText(lines.join(u'\n'));
}

} // namespace gatepost
