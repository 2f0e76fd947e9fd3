#pragma once
#include "core/store/settingrow.h"
#include <QSpinBox>

namespace gatepost {

/// A number of the settings with its unit in the right plural: "1 day", "14 days", "never".
class UnitSpinBox : public QSpinBox
{
    Q_OBJECT
public:
    explicit UnitSpinBox(const SettingRow &row, QWidget *parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    const SettingRow &m_row;
};

} // namespace gatepost
