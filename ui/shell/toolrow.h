#pragma once
#include <QWidget>

class QAction;
class QBoxLayout;
class QToolButton;

namespace gatepost {

/// The line at the top of the window. Where it is narrow, the words of its buttons give way to icons with tooltips, so
/// that the address box keeps its room (design/ux.md section 2.2).
class ToolRow : public QWidget
{
    Q_OBJECT
public:
    explicit ToolRow(QWidget *parent);

    void addBox(QWidget *box); ///< takes what is left
    /// What the words of a row are for goes with them.
    void addWithLabel(const QString &label, QWidget *widget);
    /// `text` is what stands on it; name, keys and state are the action's. A button that is only there `whenEnabled`
    /// leaves its place to another.
    QToolButton *addButton(QAction *action, const QString &text, const QString &icon, bool whenEnabled = false);
    void addBelow(QWidget *widget);

    bool isNarrow() const { return m_narrow; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    void refreshIcons();

    struct Button
    {
        QToolButton *widget;
        QString icon;
    };
    QBoxLayout *m_column;
    QBoxLayout *m_line;
    QList<Button> m_buttons;
    QList<QWidget *> m_labels;
    bool m_narrow = false;
};

} // namespace gatepost
