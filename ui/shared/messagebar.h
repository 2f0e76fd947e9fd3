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
    void clear();
    QString text() const;
    QStringList actions() const; ///< what can be done, as the buttons say it

private:
    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace gatepost
