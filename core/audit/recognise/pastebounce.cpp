// Bounces and log lines of sending servers. Their words are facts of the senders' programs; what they mean is ours.
#include "core/audit/recognise/failurephrases.h"
#include "core/audit/recognise/pasteparts.h"
#include <QRegularExpression>

namespace gatepost {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxOtherDomains = 4;
constexpr int maxRecipients = 2'000;
constexpr qsizetype maxLogLine = 8'000;
constexpr qsizetype codeAlone = 300; ///< a text as short as that may be nothing but the line with the code

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

struct Place
{
    QRegularExpression pattern;
    NameSource source;
};

/// Where bounces name the recipient, the surest first.
const QList<Place> &recipientPlaces()
{
    static const QList<Place> all{
        {pattern(u"(?:Final|Original)-Recipient: ?rfc822; ?<?[^\\s<>@]{1,64}@([^\\s<>;]{1,253})"_s),
         NameSource::Recipient},
        {pattern(u"\\b(?:orig_)?to=<[^<>@\\s]{0,64}@([^<>\\s]{1,253})>"_s), NameSource::Recipient},
        {pattern(u"X-Failed-Recipients: ?[^\\s<>@]{1,64}@([^\\s<>,;]{1,253})"_s), NameSource::Recipient},
        {pattern(
             u"(?:delivered to|delivering (?:your message )?to|message to|reached|recipient)\\D{0,80}?<?[^\\s<>@]{1,"
             u"64}@([A-Za-z0-9.-]{1,253})"_s),
         NameSource::Recipient},
        {pattern(u"<(?!(?:postmaster|mailer-daemon)@)[^<>@\\s]{1,64}@([A-Za-z0-9.-]{1,253})>"_s), NameSource::Address},
        {pattern(
             u"\\b(?!(?:postmaster|mailer-daemon)@)[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9.-]{1,253}\\.[A-Za-z0-9-]{2,63}"
             u")\\b"_s),
         NameSource::Address}};
    return all;
}

QString withoutDots(QString name)
{
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

void addDomain(Recognition &out, const std::optional<DomainName> &domain, NameSource source)
{
    if (!domain || out.domain == domain || out.otherDomains.contains(*domain))
        return;
    if (!out.domain) {
        out.domain = domain;
        out.domainFrom = source;
    } else if (out.otherDomains.size() < maxOtherDomains) {
        out.otherDomains << *domain;
    }
}

/// All recipients of the surest kind of place that names any.
void readRecipients(const QString &text, Recognition &out)
{
    for (const Place &place : recipientPlaces()) {
        auto matches = place.pattern.globalMatch(text);
        for (int n = 0; n < maxRecipients && matches.hasNext(); ++n) {
            addDomain(out, domainOf(withoutDots(matches.next().captured(1))), place.source);
            if (place.source == NameSource::Address && out.domain)
                return; // of the addresses in a mail the first is as good as any, the others are anybody's
        }
        if (out.domain)
            return;
    }
}

void readHost(const QString &text, Recognition &out)
{
    static const QList<QRegularExpression> places{
        pattern(u"\\bRemote-MTA: ?(?:dns|smtp); ?\\[?([A-Za-z0-9.-]{1,253})"_s),
        pattern(u"\\bLastAttemptedServerName=([A-Za-z0-9.-]{1,253})"_s),
        pattern(u"\\brelay=([A-Za-z0-9.-]{1,253})\\["_s),
        pattern(u"\\b(?:host|error to|failed for) ([A-Za-z0-9.-]{1,253}\\.[A-Za-z0-9.-]{2,63})\\["_s),
        pattern(u"\\[([A-Za-z0-9-]{1,63}\\.[A-Za-z0-9.-]{1,253})\\.? (?:\\d{1,3}\\.){3}\\d{1,3}"_s)};
    for (const QRegularExpression &place : places) {
        if (out.host)
            return;
        if (const auto match = place.match(text); match.hasMatch())
            out.host = hostOf(withoutDots(match.captured(1)));
    }
}

/// Only the lines of a log that tell of a failure: the others are about mail that went through.
QByteArray failingLines(const QByteArray &text)
{
    QByteArray out;
    for (const QByteArray &line : text.split('\n')) {
        if (line.size() < maxLogLine && (line.contains("status=deferred") || line.contains("status=bounced")))
            out += line + '\n';
    }
    return out;
}

struct Marks
{
    bool dsn = false;    ///< fields of a delivery status (RFC 3464 §2)
    bool log = false;    ///< what only a log has
    bool notice = false; ///< words of a notice to people
};

Marks marksOf(const FlatText &text)
{
    Marks out;
    out.dsn = text.says("diagnostic-code:") || text.says("final-recipient:") || text.says("reporting-mta:");
    out.log = text.says("postfix/") || text.says("status=deferred(") || text.says("status=bounced(");
    for (const char *words :
         {"deliverystatusnotification", "undeliver", "maildelivery", "couldnotbedelivered", "couldn'tbedelivered",
          "wasn'tdelivered", "deliveryfailed", "deliveryhasfailed", "deliveryincomplete", "remoteserverreturned",
          "x-failed-recipients:", "returnedmail", "problemdelivering", "wasrejected", "led=4", "led=5"})
        out.notice = out.notice || text.says(words);
    return out;
}

QString statusIn(const QString &text)
{
    static const QRegularExpression code(u"(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)"_s);
    const auto match = code.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

bool recogniseBounce(const QByteArray &text, Recognition &out)
{
    const FlatText flat(text);
    const QString words = QString::fromUtf8(flat.flat);
    const Marks marks = marksOf(flat);
    const QString status = statusIn(words);
    auto failure = failureIn(flat);
    if (!failure && causeOfStatus(status) != PasteCause::None && (marks.dsn || marks.notice || text.size() < codeAlone))
        failure = Failure{causeOfStatus(status), {}, {}, {}, {}};
    const bool complaint = marks.dsn || marks.log || (marks.notice && !status.isEmpty());
    if (!failure && complaint && flat.says("mta-sts"))
        failure = Failure{PasteCause::MtaSts, {}, {}, {}, {}};
    if (!failure && !complaint && !marks.notice)
        return false;
    const bool log = !marks.dsn && (marks.log || (failure && failure->sender == u"Postfix" && !marks.notice));
    out.kind = log ? PasteKind::LogLines : PasteKind::Bounce;
    out.status = status;
    if (failure) {
        out.cause = failure->cause;
        out.sender = failure->sender;
        out.reason = failure->reason;
        out.host = failure->host;
        addDomain(out, failure->domain, NameSource::Sentence);
    }
    out.explains = findingsOf(out.cause);
    out.side = sideOf(out.cause);
    const QByteArray failing = log ? failingLines(text) : QByteArray();
    readRecipients(failing.isEmpty() ? words : QString::fromUtf8(failing), out);
    readHost(words, out);
    return true;
}

} // namespace gatepost
