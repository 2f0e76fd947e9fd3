#pragma once
// Widgets side by side, and below each other where there is no room: buttons in a narrow pane, or with large text.
#include <QLayout>

namespace gatepost {

class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize minimumSize() const override; ///< the widest of them
    QSize sizeHint() const override;    ///< all in one line
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool move) const; ///< the height that it takes
    QList<QLayoutItem *> m_items;                  ///< owned
};

} // namespace gatepost
