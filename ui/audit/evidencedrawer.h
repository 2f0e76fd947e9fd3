#pragma once
// Why a finding is one, what was seen, and how to see it again by hand.
#include "core/audit/assessment.h"
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;

namespace gatepost {

class MarkWidget;

class EvidenceDrawer : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceDrawer(QWidget *parent = nullptr);
    void clear();
    void showFinding(const Observation &seen, const Finding &finding);
    void showHost(const Observation &seen, const HostDecision &host, const EvidenceRef &evidence);
    /// The finding with effect, fix, source and time, for a ticket or a mail.
    static QString markdown(const Observation &seen, const Finding &finding);
    void focusFirst(); ///< puts the keyboard into the drawer

Q_SIGNALS:
    void closeWanted();

private:
    QWidget *whyPage();
    QWidget *textPage(QPlainTextEdit *text, const QString &name);
    QWidget *repeatPage();
    void showEvidence(const Observation &seen, const QList<EvidenceRef> &evidence);
    void setSection(QLabel *heading, QLabel *text, const QString &content);

    MarkWidget *m_mark;
    QLabel *m_title;
    QLabel *m_id;
    QTabWidget *m_tabs;
    QLabel *m_sendersHead;
    QLabel *m_senders;
    QLabel *m_aboutHead;
    QLabel *m_about;
    QLabel *m_fixHead;
    QLabel *m_fix;
    QPlainTextEdit *m_suggestion;
    QLabel *m_toldHead;
    QLabel *m_told;
    QLabel *m_sourceHead;
    QLabel *m_source;
    QPlainTextEdit *m_raw;
    QPlainTextEdit *m_certificate;
    QPlainTextEdit *m_repeat;
    QLabel *m_empty;
    QWidget *m_buttons;
    QString m_markdown;
};

} // namespace gatepost
