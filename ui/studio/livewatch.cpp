#include "ui/studio/livewatch.h"

namespace gatepost {

LiveWatch::LiveWatch(DraftDocument *document, const LiveCheckMaker &maker, QObject *parent)
    : QObject(parent), m_document(document), m_maker(maker)
{
    m_next.setSingleShot(true);
    m_next.setInterval(pause);
    connect(&m_next, &QTimer::timeout, this, &LiveWatch::checkNow);
    connect(document, &DraftDocument::textChanged, this, &LiveWatch::forgetOtherDomain);
    connect(document, &DraftDocument::choicesChanged, this, &LiveWatch::changed); // the wanted id
}

bool LiveWatch::canCheck() const
{
    return m_maker && !m_document->domain().isRoot();
}

void LiveWatch::checkNow()
{
    if (!canCheck())
        return;
    m_next.stop();
    if (!m_check) {
        m_check = m_maker(this);
        connect(m_check, &LiveCheck::progressed, this, &LiveWatch::take);
        connect(m_check, &LiveCheck::finished, this, [this] {
            if (m_repeat)
                m_next.start();
            Q_EMIT changed();
        });
    }
    forgetOtherDomain();
    m_domain = m_document->domain();
    const QStringList names = m_check->resolvers();
    while (m_looks.size() < names.size())
        m_looks << Look{names[m_looks.size()], {}, {}, {}};
    m_check->start(m_domain);
    Q_EMIT changed();
}

void LiveWatch::stop()
{
    m_next.stop();
    if (m_check)
        m_check->stop();
    Q_EMIT changed();
}

bool LiveWatch::isRunning() const
{
    return m_check && m_check->isRunning();
}

QString LiveWatch::problem() const
{
    return m_check ? m_check->problem() : QString();
}

void LiveWatch::setRepeating(bool repeat)
{
    m_repeat = repeat;
    if (!repeat)
        m_next.stop();
    else if (!isRunning())
        checkNow();
    Q_EMIT changed();
}

const LiveWatch::Look *LiveWatch::first() const
{
    return !m_looks.isEmpty() && m_looks.first().seen ? &m_looks.first() : nullptr;
}

LiveFile LiveWatch::file() const
{
    const Look *look = first();
    return liveFile(m_document->fileBytes(), look ? look->seen.get() : nullptr);
}

QList<RecordView> LiveWatch::records() const
{
    QList<RecordView> out;
    const QByteArray wanted = m_document->recordId();
    if (const Look *look = first())
        out = authoritativeViews(*look->seen, wanted);
    for (const Look &look : m_looks)
        out << (look.seen ? resolverView(*look.seen, look.resolver, wanted)
                          : RecordView{look.resolver, false, RecordState::Checking, {}, {}});
    return out;
}

void LiveWatch::take(int resolver, const ObservationPtr &seen, const AssessmentPtr &judged)
{
    if (resolver < 0 || resolver >= m_looks.size() || seen->domain != m_domain)
        return;
    Look &look = m_looks[resolver];
    // The last whole look stays until the new one knows as much.
    const bool enough = !look.seen || seen->isComplete() || (seen->record && seen->isFinished(Step::Fetch));
    if (!enough)
        return;
    look.seen = seen;
    look.judged = judged;
    look.at = seen->startedAt;
    if (resolver == 0)
        m_document->setLive(seen);
    Q_EMIT changed();
}

void LiveWatch::forgetOtherDomain()
{
    if (m_domain != m_document->domain()) {
        if (m_check)
            m_check->stop();
        m_next.stop();
        m_looks.clear();
        m_domain = m_document->domain();
    }
    Q_EMIT changed();
}

} // namespace gatepost
