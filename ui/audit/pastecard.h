#pragma once
// What was pasted, above the audit it began: what it is, what it means, what the parsers say about it, and in the end
// whether the audit shows what it complains about.
#include "core/audit/recognise/recognise.h"
#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gatepost {

class AuditSession;

class PasteCard : public QFrame
{
    Q_OBJECT
public:
    PasteCard(AuditSession *session, QWidget *parent = nullptr);

    /// `awaited` is the domain whose audit is about to begin; the card stays beside it and goes with any other.
    void showFound(const Recognition &found, const std::optional<DomainName> &awaited);
    void dismiss();
    QString text() const; ///< everything it says, for tests and for copying
    PasteOutcome outcome() const { return m_outcome; }

Q_SIGNALS:
    void auditWanted(const gatepost::PasteAction &action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onStarted();
    void onFinished();
    void fill();
    void addFinding(const PasteFinding &one);
    void addButtons();
    void announce(const QString &text);
    void fitHeight();

    AuditSession *m_session;
    Recognition m_found;
    std::optional<DomainName> m_awaited;
    PasteOutcome m_outcome;
    QLabel *m_title;
    QLabel *m_outcomeText;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace gatepost
