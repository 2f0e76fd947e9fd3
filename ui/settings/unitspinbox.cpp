#include "ui/settings/unitspinbox.h"
#include <algorithm>

namespace gatepost {

namespace {

/// The digits of "14 days", also of other scripts.
QString digitsOf(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
    }
    return out;
}

} // namespace

UnitSpinBox::UnitSpinBox(const SettingRow &row, QWidget *parent) : QSpinBox(parent), m_row(row)
{
    setRange(row.least, row.most);
    setKeyboardTracking(false); // half a number is none
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    constexpr int tens = 10;
    if (row.id == SettingId::TextSize)
        setSingleStep(tens);
}

QString UnitSpinBox::textFromValue(int value) const
{
    return settingNumberText(m_row, value);
}

int UnitSpinBox::valueFromText(const QString &text) const
{
    const QString digits = digitsOf(text);
    return digits.isEmpty() ? (*m_row.zero ? 0 : value()) : digits.toInt();
}

QValidator::State UnitSpinBox::validate(QString &text, int &) const
{
    const QString digits = digitsOf(text);
    if (digits.isEmpty())
        return *m_row.zero && text == textFromValue(0) ? QValidator::Acceptable : QValidator::Intermediate;
    bool number = false;
    const int value = digits.toInt(&number);
    if (!number || value > m_row.most)
        return QValidator::Invalid;
    return value < m_row.least ? QValidator::Intermediate : QValidator::Acceptable;
}

} // namespace gatepost
