#pragma once
#include <QObject>

namespace gatepost {

/// Tells the desktop of something that ended while the user was elsewhere (the notifications of freedesktop.org, over
/// D-Bus). Where nobody takes such messages nothing happens: a message is never only here.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `title` has to say everything by itself. A message that is still shown is replaced.
    void tell(const QString &title);
    uint number() const { return m_last; } ///< that the desktop gave the last message; 0: none was taken yet

Q_SIGNALS:
    void opened(); ///< the message was clicked

private Q_SLOTS:
    void onAction(uint id, const QString &action);

private:
    uint m_last = 0;
    bool m_listening = false;
};

} // namespace gatepost
