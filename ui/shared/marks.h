#pragma once
// The sign of each effect as an icon and as a widget.
#include "ui/drawing/markshape.h"
#include <QIcon>
#include <QWidget>

class QAbstractButton;

namespace gatepost {

QIcon markIcon(Effect effect, const QPalette &palette);
/// The same on a button; nothing is laid out anew when it has it already.
void setMark(QAbstractButton *button, Effect effect);

/// A mark as a widget; its word is the accessible name.
class MarkWidget : public QWidget
{
    Q_OBJECT
public:
    explicit MarkWidget(int size, QWidget *parent = nullptr);
    void setEffect(std::optional<Effect> effect); ///< nothing: a neutral ring, for "under way"
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    std::optional<Effect> m_effect;
};

} // namespace gatepost
