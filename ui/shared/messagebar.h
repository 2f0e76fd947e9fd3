#pragma once
#include <functional>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gatepost {

/// Something to do about a message.
struct BarAction
{
    QString text;
    std::function<void()> run;
};

/// One sentence under the toolbar that stays until the state changes, with at most two things to do.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &text, const QList<BarAction> &actions = {});
    void clear(); ///< what was said is gone; a state that lasts is shown again
    /// What is said while nothing else is: a state that lasts, such as having no network. An empty text ends it.
    void setStanding(const QString &text, const QList<BarAction> &actions = {});
    QString text() const;
    QStringList actions() const; ///< what can be done, as the buttons say it

private:
    void put(const QString &text, const QList<BarAction> &actions);
    void takeAway();

    QString m_standing;
    QList<BarAction> m_standingActions;
    bool m_isStanding = false; ///< what is shown is the state that lasts
    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace gatepost
