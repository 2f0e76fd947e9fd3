#pragma once
// What is published, as the last check saw it: once, on request, or again every minute. One for each draft; the pages
// show it.
#include "core/authoring/livecheck.h"
#include "ui/studio/draftdocument.h"
#include "ui/studio/livecheck.h"

namespace gatepost {

class LiveWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds pause{60}; ///< between two checks that repeat

    struct Look
    {
        QString resolver;
        ObservationPtr seen; ///< null: not yet
        AssessmentPtr judged;
        QDateTime at;
    };

    LiveWatch(DraftDocument *document, const LiveCheckMaker &maker, QObject *parent = nullptr);
    bool canCheck() const; ///< there is a domain and a way to look
    void checkNow();
    void stop();
    bool isRunning() const;
    QString problem() const; ///< why the last check could not look at all; empty: it could
    bool isRepeating() const { return m_repeat; }
    void setRepeating(bool repeat);

    const QList<Look> &looks() const { return m_looks; } ///< the first one is the one that is judged
    const Look *first() const;                           ///< null before the first facts
    LiveFile file() const;                               ///< the live file against the draft as it is now
    QList<RecordView> records() const;                   ///< name servers of the zone, then resolvers

Q_SIGNALS:
    void changed();

private:
    void take(int resolver, const ObservationPtr &seen, const AssessmentPtr &judged);
    void forgetOtherDomain();

    DraftDocument *m_document;
    LiveCheckMaker m_maker;
    LiveCheck *m_check = nullptr; ///< made when it is first needed: it has threads
    QList<Look> m_looks;
    DomainName m_domain; ///< that the looks are about
    QTimer m_next;
    bool m_repeat = false;
};

} // namespace gatepost
