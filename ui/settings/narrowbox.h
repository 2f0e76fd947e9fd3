#pragma once
#include <QComboBox>

namespace gatepost {

/// As wide as its longest choice where there is room, and narrower where there is not; its list has all of it.
class NarrowBox : public QComboBox
{
public:
    using QComboBox::QComboBox;
    QSize minimumSizeHint() const override
    {
        constexpr int letters = 12;
        const QSize usual = QComboBox::minimumSizeHint();
        return {qMin(usual.width(), fontMetrics().averageCharWidth() * letters), usual.height()};
    }
};

} // namespace gatepost
