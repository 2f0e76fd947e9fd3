// Step 6, beyond the sender's own session: what others meet at an MX host (RFC 8461 §7.1, RFC 9325 §3.1.1, RFC 3207
// §4.2).
#include "core/audit/rules/judging.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// The trials with one address, beside the session a sender has there.
struct TrialJudge
{
    Judging &j;
    const MxTrials &trials;
    const TlsFacts &session;
    QString path;
    QString name;

    void note(FindingId id, const QStringList &args, EvidenceKind kind, const QString &where,
              std::optional<Effect> effect = std::nullopt)
    {
        j.add(id, name, args, EvidenceRef{kind, path + where, std::nullopt}, effect);
    }
    static QString at(qsizetype index) { return QStringLiteral("/trials/%1").arg(index); }

    void judge();
    void judgeNames();
    void judgeUnnamed(qsizetype index);
    void judgeInjection();
};

/// Refused without the right name, and not only now: the control with the right name stood afterwards, or the other
/// one.
void TrialJudge::judgeNames()
{
    QStringList refused;
    EvidenceRef evidence;
    bool control = false;
    for (qsizetype i = 0; i < trials.trials.size(); ++i) {
        const TlsTrial &trial = trials.trials[i];
        const bool unnamed = trial.kind == TlsTrialKind::NoName;
        control = control || (trial.stood() && trial.kind != TlsTrialKind::Legacy);
        if ((!unnamed && trial.kind != TlsTrialKind::UnknownName) || !trial.refused())
            continue;
        refused << (unnamed ? Text::tr("without server name") : Text::tr("with an unknown server name"));
        if (evidence.path.isEmpty())
            evidence = EvidenceRef{EvidenceKind::Tls, path + at(i), std::nullopt};
    }
    if (!refused.isEmpty() && control)
        j.add(FindingId::SmtpSniEnforced, name, {name, refused.join(QStringLiteral(", "))}, evidence);
}

/// Senders that name no host in the handshake get another certificate than those that do, and a bad one.
void TrialJudge::judgeUnnamed(qsizetype index)
{
    const TlsTrial &trial = trials.trials[index];
    if (trial.tls.chain.value(0) == session.chain.value(0))
        return;
    const bool good = judgeCertificate(session, trials.host, j.now, j.limits).accepted();
    const bool other = judgeCertificate(trial.tls, trials.host, j.now, j.limits).accepted();
    if (good && !other)
        note(FindingId::MxCertVaries, {name, Text::tr("without server name")}, EvidenceKind::Certificate, at(index));
}

void TrialJudge::judgeInjection()
{
    if (!trials.injection || !trials.injection->obeyed)
        return;
    note(FindingId::SmtpStarttlsInjection, {name, Text::tr("it obeys a command that came before TLS")},
         EvidenceKind::Smtp, QStringLiteral("/injection"), Effect::AtRisk);
}

void TrialJudge::judge()
{
    judgeNames();
    for (qsizetype i = 0; i < trials.trials.size(); ++i) {
        const TlsTrial &trial = trials.trials[i];
        if (!trial.stood())
            continue;
        if (trial.kind == TlsTrialKind::Legacy) {
            note(FindingId::SmtpTlsLegacyEnabled, {name, trial.tls.protocol}, EvidenceKind::Tls, at(i));
            continue;
        }
        if (trial.kind == TlsTrialKind::NoName)
            judgeUnnamed(i);
        if (isRevoked(trial, session))
            note(FindingId::MxCertRevoked, {name, dateText(trial.staple->revokedAt)}, EvidenceKind::Certificate, at(i));
    }
    judgeInjection();
}

const TlsFacts *sessionWith(const Observation &seen, const MxTrials &trials)
{
    for (const MxObservation &host : seen.hosts) {
        for (const SmtpProbe &probe : host.probes) {
            if (probe.host == trials.host && probe.address == trials.address && probe.tls)
                return &*probe.tls;
        }
    }
    return nullptr;
}

} // namespace

void judgeMxTrials(Judging &j)
{
    for (qsizetype i = 0; i < j.seen.mxTrials.size(); ++i) {
        const MxTrials &trials = j.seen.mxTrials[i];
        const TlsFacts *session = sessionWith(j.seen, trials);
        if (!session)
            continue;
        TrialJudge judge{j, trials, *session, QStringLiteral("mxTrials/%1").arg(i), trials.host.toString()};
        judge.judge();
    }
}

} // namespace gatepost
