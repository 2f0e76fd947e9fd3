#include "ui/studio/draftdocument.h"
#include "core/audit/wording.h"
#include "core/authoring/livecheck.h"
#include "core/authoring/recordid.h"
#include <QFileInfo>
#include <QUndoCommand>

namespace gatepost {

namespace {

constexpr std::chrono::milliseconds typingRest{1'500};

/// A step of the core's own history. It is done already when it is pushed.
class StepCommand : public QUndoCommand
{
public:
    StepCommand(const QString &name, std::function<void()> undo, std::function<void()> redo, int id = -1)
        : QUndoCommand(name), m_undo(std::move(undo)), m_redo(std::move(redo)), m_id(id)
    {
    }
    void undo() override { m_undo(); }
    void redo() override
    {
        if (m_done)
            m_redo();
        m_done = true;
    }
    int id() const override { return m_id; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_redo = static_cast<const StepCommand *>(other)->m_redo;
        return true;
    }

private:
    std::function<void()> m_undo;
    std::function<void()> m_redo;
    int m_id;
    bool m_done = false;
};

constexpr int domainSteps = 1; // typing a name letter by letter is one step

} // namespace

DraftDocument::DraftDocument(const DraftState &state, QObject *parent)
    : QObject(parent), m_draft(QByteArrayView(state.text)), m_domainText(state.domain), m_ends(state.ends),
      m_dns(state.dns), m_hosting(state.hosting), m_further(state.further), m_path(state.path)
{
    m_stack.setUndoLimit(PolicyDraft::undoLimit);
    m_typingRests.setSingleShot(true);
    m_typingRests.setInterval(typingRest);
    if (const auto name = DomainName::fromInput(m_domainText))
        m_domain = *name;
    if (m_dns.timeId.isEmpty())
        m_dns.timeId = idFromTime(m_clock());
    if (state.modified)
        m_stack.resetClean();
    connect(&m_stack, &QUndoStack::cleanChanged, this, &DraftDocument::modifiedChanged);
    connect(&m_stack, &QUndoStack::indexChanged, this, &DraftDocument::afterEdit); // menus may undo by themselves
    judge();
}

DraftDocument::~DraftDocument()
{
    QObject::disconnect(&m_stack, nullptr, nullptr, nullptr); // emptying itself is no edit
}

bool DraftDocument::edit(const std::function<bool(PolicyDraft *)> &how)
{
    if (!how(&m_draft))
        return false;
    m_stack.push(new StepCommand(
        draftStepText(*m_draft.undoStep()), [this] { m_draft.undo(); }, [this] { m_draft.redo(); }));
    return true;
}

bool DraftDocument::type(const QByteArray &text)
{
    const bool goesOn = m_typingRests.isActive() && !m_stack.isClean();
    const quint64 steps = m_draft.stepsMade();
    if (!m_draft.setText(text, goesOn ? Typing::GoesOn : Typing::Begins))
        return false;
    if (m_draft.stepsMade() != steps)
        m_stack.push(new StepCommand(
            draftStepText(DraftStep::Typed), [this] { m_draft.undo(); }, [this] { m_draft.redo(); }));
    else
        afterEdit();
    m_typingRests.start();
    return true;
}

void DraftDocument::pushValue(const QString &name, int id, const std::function<void()> &before,
                              const std::function<void()> &after)
{
    after();
    m_stack.push(new StepCommand(name, before, after, id));
}

QString DraftDocument::domainProblem() const
{
    const auto name = DomainName::fromInput(m_domainText);
    return name ? QString() : refusalText(name.error());
}

void DraftDocument::setDomainText(const QString &text)
{
    if (text == m_domainText)
        return;
    const auto put = [this](const QString &value) {
        m_domainText = value;
        const auto name = DomainName::fromInput(value);
        m_domain = name ? *name : DomainName();
    };
    pushValue(
        tr("Change domain"), domainSteps, [put, old = m_domainText] { put(old); }, [put, text] { put(text); });
}

void DraftDocument::setEnds(LineEnds ends)
{
    if (ends == m_ends)
        return;
    pushValue(
        tr("Change line ends"), -1, [this, old = m_ends] { m_ends = old; }, [this, ends] { m_ends = ends; });
}

QByteArray DraftDocument::fileBytes() const
{
    QByteArray out = m_draft.text();
    return m_ends == LineEnds::Lf ? out.replace("\r\n", "\n") : out;
}

void DraftDocument::setDns(const DnsChoices &dns)
{
    if (dns == m_dns)
        return;
    m_dns = dns;
    choose();
}

void DraftDocument::setHosting(const QString &target)
{
    if (target == m_hosting)
        return;
    m_hosting = target;
    choose();
}

void DraftDocument::setFurther(const QString &key, const QJsonValue &value)
{
    if (m_further.value(key) == value)
        return;
    m_further.insert(key, value);
    choose();
}

void DraftDocument::choose()
{
    m_choicesModified = true;
    Q_EMIT choicesChanged();
    Q_EMIT modifiedChanged();
    Q_EMIT typed();
}

void DraftDocument::setAudit(const ObservationPtr &seen)
{
    if (!seen || seen->domain != m_domain || seen == m_audit)
        return;
    m_audit = seen;
    judge();
    Q_EMIT knowledgeChanged();
}

void DraftDocument::setLive(const ObservationPtr &seen)
{
    if (!seen || seen->domain != m_domain || seen == m_live)
        return;
    m_live = seen;
    judge();
    Q_EMIT knowledgeChanged();
}

void DraftDocument::setTestedHosts(const QList<MxObservation> &hosts)
{
    for (const MxObservation &host : hosts) {
        m_testedHosts.removeIf([&host](const MxObservation &before) { return before.name == host.name; });
        m_testedHosts << host;
    }
    Q_EMIT knowledgeChanged();
}

ObservationPtr DraftDocument::newest() const
{
    const auto ofDomain = [this](const ObservationPtr &seen) { return seen && seen->domain == m_domain; };
    if (!ofDomain(m_audit))
        return ofDomain(m_live) ? m_live : nullptr;
    return ofDomain(m_live) && m_live->startedAt > m_audit->startedAt && m_live->mx ? m_live : m_audit;
}

QList<LiveMx> DraftDocument::names() const
{
    const ObservationPtr seen = newest();
    return seen ? liveMx(*seen) : QList<LiveMx>();
}

void DraftDocument::setClock(const Clock &clock)
{
    m_clock = clock;
    m_dns.timeId = idFromTime(m_clock());
    judge();
}

void DraftDocument::setThresholds(const Thresholds &thresholds)
{
    if (thresholds == m_thresholds)
        return;
    m_thresholds = thresholds;
    judge();
    Q_EMIT knowledgeChanged();
}

/// With mail servers seen by the audit, as long as it is of this domain; the live check looks at none.
void DraftDocument::judge()
{
    const ObservationPtr seen = m_audit && m_audit->domain == m_domain ? m_audit : newest();
    m_judged = seen ? std::make_shared<const Assessment>(assess(*seen, m_clock(), m_thresholds, asPublished(m_draft)))
                    : nullptr;
    m_problems = draftProblems(m_draft, m_domain, m_judged.get());
}

QByteArrayList DraftDocument::seenIds() const
{
    QByteArrayList out = m_earlierIds;
    for (const ObservationPtr &one : {m_audit, m_live}) {
        if (one && one->domain == m_domain)
            out += idsSeen(*one);
    }
    return out;
}

void DraftDocument::setEarlierIds(const QByteArrayList &ids)
{
    m_earlierIds = ids;
    m_earlierIds.removeAll(QByteArray());
    Q_EMIT choicesChanged();
}

QByteArray DraftDocument::recordId() const
{
    QByteArrayList seen = seenIds();
    switch (m_dns.idFrom) {
    case IdSource::Own:
        return m_dns.ownId;
    case IdSource::Content:
        // Where this very file is live, its id may be, too.
        if (const ObservationPtr now = newest(); now && liveFile(fileBytes(), now.get()).isPublished())
            seen.removeAll(liveId(*now));
        return idFromContent(fileBytes(), seen);
    case IdSource::Time:
        break;
    }
    return m_dns.timeId; // it was new when it was made; seen again, it has been published
}

void DraftDocument::renewId()
{
    m_dns.timeId = idFromTime(m_clock(), seenIds() << m_dns.timeId);
    choose();
}

QString DraftDocument::title() const
{
    if (!m_domain.isRoot())
        return tr("%1 policy").arg(visible(m_domain.toUnicode(), 60));
    return m_path.isEmpty() ? tr("New policy") : visible(QFileInfo(m_path).fileName(), 60);
}

bool DraftDocument::isModified() const
{
    const bool plan = m_path.endsWith(QStringLiteral(".gatepost"));
    return !m_stack.isClean() || (plan && m_choicesModified);
}

void DraftDocument::saved(const QString &path)
{
    m_typingRests.stop();
    m_path = path;
    m_choicesModified = false;
    m_stack.setClean();
    Q_EMIT modifiedChanged();
}

DraftState DraftDocument::state() const
{
    return {m_draft.text(), m_domainText, m_ends, m_path, isModified(), m_dns, m_hosting, m_further};
}

void DraftDocument::afterEdit()
{
    m_typingRests.stop();
    m_dns.timeId = idFromTime(m_clock(), seenIds());
    judge();
    Q_EMIT textChanged();
    Q_EMIT typed();
}

} // namespace gatepost
