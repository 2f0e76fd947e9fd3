#pragma once
// The evidence of looks beyond a sender's own session, as plain text; used by core/audit/evidence.h.
#include "core/smtp/trials.h"

namespace gatepost {

QString trialText(const TlsTrial &trial);
QString transcriptText(const QList<TranscriptLine> &transcript);
QString injectionText(const MxTrials &trials);
QString mxTrialsText(const MxTrials &trials);

QStringList chainNoteTexts(const QList<QByteArray> &chain); ///< what strikes about its order, a line each
QString stapleText(const OcspStaple &staple);               ///< the OCSP response, one line
QString repeatTrial(const TlsTrial &trial, const DomainName &host, bool smtp); ///< a command for a POSIX shell

} // namespace gatepost
