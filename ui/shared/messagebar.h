#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace gatepost {

/// One sentence under the toolbar that stays until the state changes, with at most one thing to do.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &text, const QString &action = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionWanted();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace gatepost
