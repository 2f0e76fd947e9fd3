#pragma once
// One open draft: the text and its history (core's PolicyDraft is the truth, QUndoStack gives its steps to menus), what
// was chosen for its publication, and what is known of the domain.
#include "core/authoring/draftfile.h"
#include "core/authoring/draftlint.h"
#include "core/authoring/mxnames.h"
#include "core/base/clock.h"
#include <functional>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace gatepost {

class DraftDocument : public QObject
{
    Q_OBJECT
public:
    explicit DraftDocument(const DraftState &state, QObject *parent = nullptr);
    ~DraftDocument() override;

    const PolicyDraft &draft() const { return m_draft; }
    QUndoStack *undoStack() { return &m_stack; }
    bool edit(const std::function<bool(PolicyDraft *)> &how); ///< one step; false when nothing changed
    bool type(const QByteArray &text);                        ///< from the text editor; typing goes on until it rests

    QString domainText() const { return m_domainText; }
    DomainName domain() const { return m_domain; } ///< the root while the text is none
    QString domainProblem() const;                 ///< why the text is no mail domain; empty: it is one
    void setDomainText(const QString &text);
    LineEnds ends() const { return m_ends; }
    void setEnds(LineEnds ends);
    QByteArray fileBytes() const; ///< as it is to be saved and served

    const DnsChoices &dns() const { return m_dns; }
    void setDns(const DnsChoices &dns);
    QString hosting() const { return m_hosting; }
    void setHosting(const QString &target);
    QJsonObject further() const { return m_further; }
    void setFurther(const QString &key, const QJsonValue &value);

    /// What an audit saw of the domain; observations of other domains are refused.
    void setAudit(const ObservationPtr &seen);
    void setLive(const ObservationPtr &seen); ///< what the live check saw: record and file, no mail servers
    /// Mail servers that were tested by name, before DNS names them; nothing of them is saved.
    void setTestedHosts(const QList<MxObservation> &hosts);
    QList<MxObservation> testedHosts() const { return m_testedHosts; }
    ObservationPtr audit() const { return m_audit; }
    ObservationPtr live() const { return m_live; }
    ObservationPtr newest() const; ///< of both, for names in DNS; null without any
    QList<LiveMx> names() const;   ///< the hosts in DNS
    /// The domain as it would be judged with this draft published; null while nothing is known.
    AssessmentPtr ifPublished() const { return m_judged; }
    void setThresholds(const Thresholds &thresholds); ///< of that judgement, as the settings have them
    const Thresholds &thresholds() const { return m_thresholds; }
    QList<DraftProblem> problems() const { return m_problems; }
    void setEarlierIds(const QByteArrayList &ids); ///< of records of this domain, as the ledger has them
    QByteArrayList seenIds() const;                ///< by the audit, the live check and the ledger
    QByteArray recordId() const;       ///< by the choices; when it was made, it was different from every id seen
    void renewId();                    ///< another one from the time
    void setClock(const Clock &clock); ///< for the id from the time and for judging

    QString title() const; ///< "example.com policy"
    QString path() const { return m_path; }
    bool isModified() const;
    void saved(const QString &path);
    DraftState state() const;

Q_SIGNALS:
    void textChanged();      ///< text, ends or domain: everything derived is made anew already
    void knowledgeChanged(); ///< what is known of the domain
    void choicesChanged();   ///< DNS, hosting, plan
    void modifiedChanged();
    void typed(); ///< anything at all: the autosave has something to do

private:
    void pushValue(const QString &name, int id, const std::function<void()> &before,
                   const std::function<void()> &after);
    void afterEdit();
    void judge();
    void choose();

    PolicyDraft m_draft;
    QUndoStack m_stack;
    QTimer m_typingRests;
    Clock m_clock = systemNow;
    QString m_domainText;
    DomainName m_domain;
    LineEnds m_ends = LineEnds::Crlf;
    DnsChoices m_dns;
    QString m_hosting;
    QJsonObject m_further;
    QString m_path;
    bool m_choicesModified = false;
    ObservationPtr m_audit;
    ObservationPtr m_live;
    QList<MxObservation> m_testedHosts;
    QByteArrayList m_earlierIds;
    Thresholds m_thresholds;
    AssessmentPtr m_judged;
    QList<DraftProblem> m_problems;
};

} // namespace gatepost
