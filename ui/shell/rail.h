#pragma once
// The workspaces, one button each, at the side of the window.
#include <functional>
#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace gatepost {

class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    /// `icon` is a name in resources/icons. Returns the number of the workspace, from 0; Ctrl+1 shows the first.
    int add(const QString &text, const QString &name, const QString &icon, std::function<void()> show);
    /// At the foot, for what is no workspace.
    void addAtFoot(QAction *action, const QString &icon);
    void setCurrent(int workspace);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &text, const QString &icon);
    void refreshIcons();
    void fitWidths();

    QVBoxLayout *m_column;
    QList<QToolButton *> m_workspaces;
    QList<std::pair<QToolButton *, QString>> m_icons;
};

} // namespace gatepost
