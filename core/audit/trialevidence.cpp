#include "core/audit/trialevidence.h"
#include "core/audit/wording.h"
#include "core/base/endpoint.h"
#include "core/tls/certificate.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

constexpr qsizetype lineLimit = 400;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString kindText(TlsTrialKind kind)
{
    switch (kind) {
    case TlsTrialKind::Named:
        return Text::tr("Handshake as a sender makes it");
    case TlsTrialKind::NoName:
        return Text::tr("Handshake without server name");
    case TlsTrialKind::UnknownName:
        return Text::tr("Handshake with a server name that nobody has");
    case TlsTrialKind::Legacy:
        return Text::tr("Handshake with TLS 1.0 and 1.1 only");
    }
    return {};
}

QString noteText(int number, ChainNote note)
{
    switch (note) {
    case ChainNote::OutOfOrder:
        return Text::tr("Certificate %1 does not issue the one before it: the order is wrong.").arg(number);
    case ChainNote::Superfluous:
        return Text::tr("Certificate %1 issues none of the others: it is not needed.").arg(number);
    case ChainNote::Repeated:
        return Text::tr("Certificate %1 is sent twice.").arg(number);
    case ChainNote::Root:
        return Text::tr("Certificate %1 is a root, which need not be sent.").arg(number);
    }
    return {};
}

QString dayTime(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")) : QStringLiteral("–");
}

} // namespace

QStringList chainNoteTexts(const QList<QByteArray> &chain)
{
    QStringList out;
    for (const auto &[index, note] : chainNotes(chain))
        out << noteText(index + 1, note);
    return out;
}

QString stapleText(const OcspStaple &staple)
{
    const QString trouble = staple.trouble.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(visible(staple.trouble));
    if (staple.status == StapleStatus::Unreadable)
        return Text::tr("OCSP response: not usable%1").arg(trouble);
    const QString proof = staple.verified ? Text::tr("signed by the issuer")
                                          : Text::tr("signature not verified, does not count") + trouble;
    const QString times = Text::tr("from %1 until %2").arg(dayTime(staple.thisUpdate), dayTime(staple.nextUpdate));
    switch (staple.status) {
    case StapleStatus::Good:
        return Text::tr("OCSP response: not revoked; %1; %2").arg(proof, times);
    case StapleStatus::Revoked: {
        const QString reason =
            staple.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(visible(staple.reason));
        return Text::tr("OCSP response: revoked on %1%2; %3; %4").arg(dayTime(staple.revokedAt), reason, proof, times);
    }
    case StapleStatus::Unknown:
    case StapleStatus::Unreadable:
        break;
    }
    return Text::tr("OCSP response: the authority does not know this certificate; %1; %2").arg(proof, times);
}

QString trialText(const TlsTrial &trial)
{
    Endpoint server;
    server.address = trial.address;
    server.port = trial.port;
    QStringList out{kindText(trial.kind), Text::tr("Connected to: %1").arg(endpointText(server))};
    out << (trial.tls.sni.isEmpty() ? Text::tr("Server name sent: none")
                                    : Text::tr("Server name sent: %1").arg(visible(trial.tls.sni)));
    if (!trial.tls.protocol.isEmpty()) {
        QStringList session{trial.tls.protocol, trial.tls.cipher};
        if (!trial.group.isEmpty())
            session << trial.group;
        out << Text::tr("TLS: %1").arg(session.join(QStringLiteral(", ")));
    }
    if (trial.fault && trial.reached)
        out << Text::tr("No session: %1").arg(faultText(*trial.fault));
    else if (trial.fault)
        out << Text::tr("Not tried, for what comes before failed: %1").arg(faultText(*trial.fault));
    const auto leaf = readCertificate(trial.tls.chain.value(0));
    if (leaf)
        out << Text::tr("Certificate: %1, SHA-256 %2")
                   .arg(visible(leaf->subject, lineLimit), QString::fromLatin1(leaf->sha256.toHex(':')).toUpper());
    if (trial.staple)
        out << stapleText(*trial.staple);
    else if (leaf && trial.stood() && trial.kind != TlsTrialKind::Legacy)
        out << (leaf->mustStaple
                    ? Text::tr("OCSP response: none, though the certificate demands one (RFC 7633 §4.2.3.1)")
                    : Text::tr("OCSP response: none"));
    return out.join(u'\n');
}

QString transcriptText(const QList<TranscriptLine> &transcript)
{
    QStringList out;
    for (const TranscriptLine &line : transcript) {
        const QString who = line.from == TranscriptLine::From::Client   ? QStringLiteral("C:")
                            : line.from == TranscriptLine::From::Server ? QStringLiteral("S:")
                                                                        : QStringLiteral("--");
        out << QStringLiteral("%1 %2 %3")
                   .arg(QString::number(line.at.count()).rightJustified(6), who, visible(line.text, lineLimit));
    }
    return out.join(u'\n');
}

QString injectionText(const MxTrials &trials)
{
    if (!trials.injection)
        return {};
    const InjectionTrial &trial = *trials.injection;
    QStringList out{Text::tr("NOOP in one packet with STARTTLS, to %1").arg(trials.host.toString()),
                    transcriptText(trial.transcript)};
    if (trial.fault)
        out << Text::tr("Ended: %1").arg(faultText(*trial.fault));
    if (trial.decided && !trial.obeyed)
        out << Text::tr("The command was dropped, as it must be.");
    else if (trial.decided)
        out << (trial.insideTls ? Text::tr("The command was obeyed inside TLS.")
                                : Text::tr("The command was obeyed before TLS began."));
    return out.join(u'\n');
}

QString mxTrialsText(const MxTrials &trials)
{
    QStringList out;
    for (const TlsTrial &trial : trials.trials)
        out << trials.host.toString() + u'\n' + trialText(trial);
    if (trials.injection)
        out << injectionText(trials);
    return out.join(QStringLiteral("\n\n"));
}

QString repeatTrial(const TlsTrial &trial, const DomainName &host, bool smtp)
{
    Endpoint server;
    server.address = trial.address;
    server.port = trial.port;
    // A host name and an address need no quotes, but for the brackets of IPv6.
    QString out = QStringLiteral("openssl s_client%1 -connect '%2'")
                      .arg(smtp ? QStringLiteral(" -starttls smtp") : QString(), endpointText(server));
    if (trial.tls.sni.isEmpty())
        out += QStringLiteral(" -noservername");
    else
        out += QStringLiteral(" -servername %1")
                   .arg(trial.kind == TlsTrialKind::UnknownName ? visible(trial.tls.sni) : host.toString());
    if (trial.kind == TlsTrialKind::Legacy)
        out += QStringLiteral(" -tls1_1 -cipher 'ALL:@SECLEVEL=0'");
    return out + QStringLiteral(" -status -showcerts </dev/null");
}

} // namespace gatepost
