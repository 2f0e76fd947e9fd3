#pragma once
// Why a finding is one, what was seen, and how to see it again by hand.
#include "core/audit/acceptedrisk.h"
#include "core/audit/certificateview.h"
#include <functional>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace gatepost {

class CertificateDialog;
class CertificatePane;
class CopyButton;
class MarkWidget;

/// Since when a finding is known, from stored audits.
struct FindingSince
{
    QDate since;
    int audits = 0; ///< that show it, in a row up to this one
};
using SinceProvider = std::function<std::optional<FindingSince>(const Finding &)>;
/// What a button that leads to the fix says, "Add in Policy Studio"; empty: there is nowhere to lead to.
using FixOffer = std::function<QString(const Finding &)>;

class EvidenceDrawer : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceDrawer(QWidget *parent = nullptr);
    void clear();
    void showFinding(const Observation &seen, const Finding &finding, const AssessmentPtr &judged = nullptr);
    void showHost(const Observation &seen, const HostDecision &host, const EvidenceRef &evidence,
                  const AssessmentPtr &judged = nullptr);
    /// Who accepted what, and the day that decides. `canAccept`: more can be accepted.
    void setRisks(const QList<AcceptedRisk> &risks, const QDate &day, bool canAccept);
    void setSinceProvider(SinceProvider provider) { m_since = std::move(provider); }
    void setFixOffer(FixOffer offer) { m_fixOffer = std::move(offer); }
    /// The finding with effect, fix, source and time, for a summary.
    static QString markdown(const Observation &seen, const Finding &finding);
    void focusFirst(); ///< puts the keyboard into the drawer
    QTabWidget *tabs() const { return m_tabs; }
    CertificateDialog *openCertificate(); ///< null where no certificate is shown

Q_SIGNALS:
    void closeWanted();
    void fixWanted(const gatepost::Finding &finding);
    void acceptWanted(const gatepost::Finding &finding);
    void withdrawWanted(const gatepost::Finding &finding);

private:
    QWidget *makeHead();
    QWidget *whyPage();
    QWidget *rawPage();
    QWidget *certificatePage();
    QWidget *repeatPage();
    QWidget *makeButtons();
    void showEvidence(const QList<EvidenceRef> &evidence);
    void showCertificate(const QList<EvidenceRef> &evidence);
    void showRaw();
    void setSection(QLabel *heading, QLabel *text, const QString &content);
    void setFacts(const QList<EvidenceFact> &facts);
    void setSuggestion(const QByteArray &suggestion);
    void refreshRisk();
    void refreshOffers();

    std::optional<Observation> m_seen; ///< shared parts, so a copy costs little
    AssessmentPtr m_judged;
    std::optional<Finding> m_finding; ///< nothing while a host is shown
    QList<EvidenceRef> m_evidence;
    std::optional<CertificateView> m_view;
    QList<AcceptedRisk> m_risks;
    QDate m_day;
    bool m_canAccept = false;
    SinceProvider m_since;
    FixOffer m_fixOffer;

    QToolButton *m_close;
    MarkWidget *m_mark;
    QLabel *m_title;
    QLabel *m_id;
    QTabWidget *m_tabs;
    QLabel *m_acceptedHead;
    QLabel *m_accepted;
    QLabel *m_sendersHead;
    QLabel *m_senders;
    QLabel *m_aboutHead;
    QLabel *m_about;
    QLabel *m_factsHead;
    QWidget *m_factsBox;
    QVBoxLayout *m_facts;
    QLabel *m_fixHead;
    QLabel *m_fix;
    QPlainTextEdit *m_suggestion;
    CopyButton *m_copySuggestion;
    QPushButton *m_openFix;
    QLabel *m_toldHead;
    QLabel *m_told;
    QLabel *m_sinceHead;
    QLabel *m_sinceText;
    QLabel *m_sourceHead;
    QLabel *m_source;
    QPushButton *m_accept;
    QPushButton *m_withdraw;
    QPlainTextEdit *m_raw;
    QCheckBox *m_octets;
    CertificatePane *m_certificate;
    QPlainTextEdit *m_repeat;
    QLabel *m_empty;
    QWidget *m_buttons;
};

} // namespace gatepost
