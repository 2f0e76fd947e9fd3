#pragma once
#include <QWidget>

class QLabel;

namespace gatepost {

/// Lies over the window while something is dragged across it and says what would happen.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *parent);
    void offer(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace gatepost
