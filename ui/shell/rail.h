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
    /// `show` brings the workspace to the front, `icon` is a name in resources/icons. Returns its number, from 0.
    int add(const QString &text, QAction *show, const QString &icon);
    /// At the foot, for what is no workspace.
    void addAtFoot(QAction *action, const QString &icon);
    void setCurrent(int workspace);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &text, const QString &icon);
    void refreshIcons();
    void refreshStyle();

    QVBoxLayout *m_column;
    QList<QToolButton *> m_workspaces;
    QList<std::pair<QToolButton *, QString>> m_icons;
};

} // namespace gatepost
