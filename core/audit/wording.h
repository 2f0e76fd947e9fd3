#pragma once
// Words for people, made at the edge. Everything here is plain text in the user's language.
#include "core/audit/assessment.h"
#include "core/base/domainname.h"
#include "core/base/fault.h"
#include "core/dns/dnssecverdict.h"

namespace gatepost {

/// Untrusted text made harmless to look at: one line, control, invisible and direction characters as "\u{200B}", at
/// most `limit` characters with "…" for the rest.
QString visible(QStringView text, qsizetype limit = 200);
QString visible(QByteArrayView octets, qsizetype limit = 200); ///< UTF-8; octets that are none as "\x{FF}"

QString faultText(const Fault &fault); ///< "timed out", "connection refused" …, with what the other side said
/// Why an MX host said nothing: "did not answer within 15 s", "closed before the greeting", "connection refused" …
QString silenceText(const SmtpProbe &probe);
/// What DNSSEC makes of an answer, in one sentence without a full stop: the first broken link, or who vouches for it.
QString dnssecText(const DnssecVerdict &verdict);
QString stepName(Step step); ///< "Record", "Host" …
/// A domain for people: "münchen.example (xn--mnchen-3ya.example)", the one form when there is only one.
QString bothNames(const DomainName &domain);
QString effectWord(Effect effect);         ///< "Blocks", "No protection", "At risk" …
QString verdictKindText(VerdictKind kind); ///< of an audit of which no more is known: "Enforcing and working" …
QString hostActionText(HostAction action);
Effect effectOfAction(HostAction action);        ///< for the mark beside that text
QString refusalText(const NameRefusal &refusal); ///< why something typed is no mail domain
/// Where a session was made from: "through socks5://…", "through the SSH host …", "imported, made on “…”"; empty: here.
QString vantageText(const QString &vantage);
QString dateText(const QDateTime &when); ///< a date in the user's language

} // namespace gatepost
