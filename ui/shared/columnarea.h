#pragma once
// A column that scrolls up and down only, and is never narrower than what stands in it: with large text or long words a
// splitter gives it the room instead of cutting its right edge off.
#include <QScrollArea>

namespace gatepost {

class ColumnArea : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes `content` over.
    ColumnArea(QWidget *content, const QString &name, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gatepost
