#pragma once
// What was pasted into the window, beside the audit that it began: what it is, and in the end whether the audit shows
// it.
#include "core/audit/recognise/recognise.h"
#include <QObject>

namespace gatepost {

class AuditSession;
class MessageBar;

class PasteNote : public QObject
{
    Q_OBJECT
public:
    PasteNote(AuditSession *session, MessageBar *bar, QObject *parent);

    /// Begins an audit of the text's domain where it names one, else says what it is. False for a text that is nothing.
    bool take(const QByteArray &text);

Q_SIGNALS:
    void auditWanted(const QString &domain);

private:
    void finish();

    AuditSession *m_session;
    MessageBar *m_bar;
    Recognition m_found;
};

} // namespace gatepost
