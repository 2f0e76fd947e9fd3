#include "ui/shell/pastenote.h"
#include "core/audit/catalogue.h"
#include "ui/audit/auditsession.h"
#include "ui/shared/messagebar.h"

namespace gatepost {

namespace {

constexpr int titlesShown = 3;

/// What is wrong with a pasted record or policy, the first few in the order of the text.
QString lintText(const Recognition &found)
{
    QStringList out;
    const TextFindings findings = pasteFindings(found);
    for (const TextFinding &text : findings) {
        Finding finding;
        finding.id = text.id;
        finding.args = text.args;
        if (effectOf(text.id, {}) != Effect::Passed && out.size() < titlesShown)
            out << PasteNote::tr("line %1: %2").arg(text.place.line).arg(findingTitle(finding));
    }
    if (out.isEmpty())
        return findings.isEmpty() ? QString() : PasteNote::tr("Nothing is wrong with it.");
    return out.join(QStringLiteral(" · "));
}

} // namespace

PasteNote::PasteNote(AuditSession *session, MessageBar *bar, QObject *parent)
    : QObject(parent), m_session(session), m_bar(bar)
{
    connect(session, &AuditSession::finished, this, &PasteNote::finish);
}

bool PasteNote::take(const QByteArray &text)
{
    m_found = recognise(text);
    if (m_found.kind == PasteKind::Unknown || m_found.kind == PasteKind::Empty)
        return false;
    QStringList parts{pasteTitle(m_found) + u'.', pasteExplanation(m_found), lintText(m_found)};
    parts.removeAll(QString());
    if (m_found.domain)
        Q_EMIT auditWanted(m_found.domain->toUnicode());
    if (m_found.kind != PasteKind::Domain)
        m_bar->say(parts.join(u' '));
    return true;
}

void PasteNote::finish()
{
    const bool about = m_found.domain && m_found.domain == m_session->domain() && m_session->judged();
    const QString outcome = about ? pasteOutcome(m_found, *m_session->judged()) : QString();
    if (!outcome.isEmpty())
        m_bar->say(QStringLiteral("%1. %2").arg(pasteTitle(m_found), outcome));
    m_found = {};
}

} // namespace gatepost
