#include "core/authoring/livecheck.h"
#include "core/audit/catalogue.h"
#include "core/audit/senders/senderlens.h"
#include "core/audit/wording.h"
#include "core/authoring/hostingtargets.h"
#include <algorithm>
#include <QCoreApplication>
#include <QLocale>
#include <vector>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LiveCheck)
};

constexpr qsizetype mostLines = 1'000; // per side; a policy has some ten, and the comparison is quadratic
constexpr qsizetype mostNames = 3;     // of MX names in a sentence

struct Line
{
    QByteArray text;
    QByteArray key;
};

QList<Line> linesOf(QByteArrayView text)
{
    QList<Line> out;
    for (QByteArray line : text.toByteArray().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype colon = line.indexOf(':');
        out << Line{line, colon < 0 ? QByteArray() : line.left(colon).trimmed().toLower()};
        if (out.size() > mostLines)
            break;
    }
    if (!out.isEmpty() && out.last().text.isEmpty())
        out.removeLast(); // behind the last line end
    return out;
}

/// Lengths of the longest common subsequence of every pair of tails.
std::vector<std::vector<int>> commonTails(const QList<Line> &a, const QList<Line> &b)
{
    std::vector<std::vector<int>> out(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1, 0));
    for (auto i = size_t(a.size()); i-- > 0;) {
        for (auto k = size_t(b.size()); k-- > 0;) {
            out[i][k] = a[qsizetype(i)].text == b[qsizetype(k)].text ? out[i + 1][k + 1] + 1
                                                                     : std::max(out[i + 1][k], out[i][k + 1]);
        }
    }
    return out;
}

/// Between two equal lines: a line of the draft and one of the live file with the same key, which there is once, are
/// one line with another value.
void pairKeys(QList<LinePair> *rows, qsizetype from)
{
    for (qsizetype i = from; i < rows->size(); ++i) {
        LinePair &row = (*rows)[i];
        if (row.change != LineChange::OnlyDraft)
            continue;
        const QByteArray key = linesOf(row.draft).value(0).key;
        if (key.isEmpty() || key == "mx")
            continue;
        for (qsizetype k = from; k < rows->size(); ++k) {
            const LinePair other = (*rows)[k];
            if (other.change != LineChange::OnlyLive || linesOf(other.live).value(0).key != key)
                continue;
            row.change = LineChange::Differs;
            row.live = other.live;
            row.liveLine = other.liveLine;
            rows->removeAt(k);
            if (k < i)
                --i;
            break;
        }
    }
}

QString nameList(const QList<QByteArray> &names)
{
    QStringList out;
    for (const QByteArray &name : names.first(std::min(names.size(), mostNames)))
        out << visible(name, 80);
    if (names.size() > mostNames)
        out << Text::tr("%n more", nullptr, int(names.size() - mostNames));
    return out.join(QStringLiteral(", "));
}

QList<QByteArray> namesNotIn(const StsPolicy &policy, const StsPolicy &other)
{
    QList<QByteArray> out;
    for (const MxPattern &pattern : policy.mx) {
        if (!other.mx.contains(pattern) && !out.contains(pattern.text))
            out << pattern.text;
    }
    return out;
}

/// What senders do under that mode, after "the live file ".
QString doesByMode(PolicyMode mode)
{
    switch (mode) {
    case PolicyMode::None:
        return Text::tr("switches MTA-STS off");
    case PolicyMode::Testing:
        return Text::tr("refuses nothing (testing)");
    case PolicyMode::Enforce:
        break;
    }
    return Text::tr("lets senders refuse (enforce)");
}

QStringList policyDifferences(const StsPolicy &draft, const StsPolicy &live)
{
    QStringList out;
    if (draft.mode != live.mode)
        out << doesByMode(live.mode);
    if (const auto missing = namesNotIn(draft, live); !missing.isEmpty())
        out << Text::tr("does not list %1").arg(nameList(missing));
    if (const auto extra = namesNotIn(live, draft); !extra.isEmpty())
        out << Text::tr("lists %1 as well").arg(nameList(extra));
    if (draft.maxAgeSeconds != live.maxAgeSeconds)
        out << Text::tr("is remembered for %1").arg(ageText(live.maxAgeSeconds));
    return out;
}

bool endsDiffer(QByteArrayView one, QByteArrayView other)
{
    return one != other;
}

bool sameLines(QByteArrayView draft, QByteArrayView live)
{
    const QList<LinePair> rows = compareLines(draft, live);
    return std::all_of(rows.begin(), rows.end(), [](const LinePair &row) { return row.change == LineChange::Same; });
}

/// In the order of gravity, so that the gravest of several addresses counts.
LiveFile::State stateOf(QByteArrayView draft, const QByteArray &live)
{
    using State = LiveFile::State;
    if (live == draft)
        return State::Equal;
    if (sameLines(draft, live))
        return State::SameButEnds;
    const auto wanted = readStsPolicy(draft).policy;
    const auto there = readStsPolicy(live).policy;
    return wanted && there && publishedPolicy(*wanted) == publishedPolicy(*there) ? State::SameMeaning : State::Differs;
}

QString fetchTrouble(const PolicyFetch &fetch)
{
    if (fetch.fault)
        return Text::tr("%1: %2").arg(fetch.address.toString(), faultText(*fetch.fault));
    return Text::tr("%1 answers with status %2").arg(fetch.address.toString()).arg(fetch.status);
}

/// A fault that says nothing about the server.
bool isOurs(const Fault &fault)
{
    return fault.kind == FaultKind::Cancelled || fault.kind == FaultKind::Internal ||
           fault.kind == FaultKind::ProxyFailed;
}

} // namespace

QList<LinePair> compareLines(QByteArrayView draft, QByteArrayView live)
{
    const QList<Line> a = linesOf(draft);
    const QList<Line> b = linesOf(live);
    const auto common = commonTails(a, b);
    QList<LinePair> out;
    qsizetype i = 0, k = 0, block = 0;
    while (i < a.size() || k < b.size()) {
        if (i < a.size() && k < b.size() && a[i].text == b[k].text) {
            pairKeys(&out, block);
            out << LinePair{LineChange::Same, int(i) + 1, int(k) + 1, a[i].text, b[k].text};
            ++i;
            ++k;
            block = out.size();
        } else if (i < a.size() &&
                   (k == b.size() || common[size_t(i) + 1][size_t(k)] >= common[size_t(i)][size_t(k) + 1])) {
            out << LinePair{LineChange::OnlyDraft, int(i) + 1, 0, a[i].text, {}};
            ++i;
        } else {
            out << LinePair{LineChange::OnlyLive, 0, int(k) + 1, {}, b[k].text};
            ++k;
        }
    }
    pairKeys(&out, block);
    return out;
}

QString differenceInWords(QByteArrayView draft, QByteArrayView live)
{
    if (sameLines(draft, live))
        return endsDiffer(draft, live) ? Text::tr("Draft and live say the same; only the ends of lines differ.")
                                       : Text::tr("Draft and live are equal.");
    const auto wanted = readStsPolicy(draft).policy;
    const auto there = readStsPolicy(live).policy;
    if (!there)
        return wanted ? Text::tr("Senders ignore the live file: it is not valid.")
                      : Text::tr("Neither the draft nor the live file is valid: senders would ignore both.");
    if (!wanted)
        return Text::tr("Senders would ignore the draft: it is not valid. The live file is.");
    const QStringList parts = policyDifferences(*wanted, *there);
    if (parts.isEmpty())
        return Text::tr("The live file is written otherwise and means the same to senders.");
    if (parts.size() == 1)
        return Text::tr("The live file %1.").arg(parts.first());
    return Text::tr("The live file %1 and %2.")
        .arg(parts.first(parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

LiveFile liveFile(QByteArrayView draft, const Observation *seen)
{
    using State = LiveFile::State;
    LiveFile out;
    if (!seen || !seen->isFinished(Step::Fetch))
        return out;
    out.addresses = int(seen->fetches.size());
    if (seen->fetches.isEmpty()) {
        const bool asked = seen->hostA && seen->hostA->answer;
        out.state = asked ? State::Missing : State::NotSeen;
        out.why =
            asked ? Text::tr("The policy host has no address.") : Text::tr("The policy host could not be looked up.");
        return out;
    }
    out.state = State::Equal;
    for (const PolicyFetch &fetch : seen->fetches) {
        if (fetch.fault || fetch.status != 200) {
            out.state = fetch.fault && isOurs(*fetch.fault) ? State::NotSeen : State::Missing;
            out.why = fetchTrouble(fetch);
            out.body = fetch.body;
            return out;
        }
        const State state = stateOf(draft, fetch.body);
        if (out.body.isEmpty() || state > out.state)
            out.body = fetch.body;
        out.state = std::max(out.state, state);
    }
    return out;
}

namespace {

enum class Point { Status, Type, Certificate, Count };

/// Which of the points a finding of the audit breaks; Count: none.
Point pointOf(FindingId id)
{
    switch (id) {
    case FindingId::PolicyHttpStatus:
    case FindingId::PolicyHttpRedirect:
    case FindingId::PolicyHttpTimeout:
    case FindingId::PolicyHttpTooLarge:
    case FindingId::PolicyHttpTruncated:
    case FindingId::PolicyHttpEmpty:
    case FindingId::PolicyConnectFailed:
    case FindingId::PolicyConnectPartial:
        return Point::Status;
    case FindingId::PolicyHttpContentType:
    case FindingId::PolicyHttpContentTypeMissing:
        return Point::Type;
    case FindingId::PolicyTlsHandshakeFailed:
    case FindingId::PolicyTlsObsoleteOnly:
    case FindingId::PolicyCertUntrusted:
    case FindingId::PolicyCertSelfSigned:
    case FindingId::PolicyCertChainIncomplete:
    case FindingId::PolicyCertExpired:
    case FindingId::PolicyCertNotYetValid:
    case FindingId::PolicyCertNameMismatch:
    case FindingId::PolicyCertProviderName:
    case FindingId::PolicyCertCnOnly:
    case FindingId::PolicyCertWildcardInvalid:
    case FindingId::PolicyCertRevoked:
        return Point::Certificate;
    default:
        return Point::Count;
    }
}

QString pointText(Point point, const DomainName &policyHost)
{
    if (point == Point::Status)
        return Text::tr("200, no redirect");
    if (point == Point::Type)
        return Text::tr("text/plain, once");
    return Text::tr("certificate lists %1").arg(visible(policyHost.toUnicode(), 80));
}

/// Whether any fetch came far enough to tell.
bool canTell(Point point, const Observation &seen)
{
    return std::any_of(seen.fetches.begin(), seen.fetches.end(), [point](const PolicyFetch &fetch) {
        return point == Point::Certificate ? fetch.tls.has_value() : fetch.status != 0;
    });
}

/// The first address that answers with another status than the one that counts (RFC 8461 §3.3); empty: none does.
QString statusText(const Observation &seen)
{
    for (const PolicyFetch &fetch : seen.fetches) {
        if (fetch.status != 0 && fetch.status != 200)
            return Text::tr("%1 answers with status %2").arg(fetch.address.toString()).arg(fetch.status);
    }
    return {};
}

RecordView viewOf(const DnsLookup &lookup, const QByteArray &wantedId)
{
    RecordView out;
    if (!lookup.answer)
        return out;
    if (lookup.answer->rcode != Rcode::NoError && lookup.answer->rcode != Rcode::NxDomain)
        return out;
    QList<TxtStrings> rrset;
    for (const TxtRecord &record : txtRecords(lookup)) {
        rrset << record.strings;
        out.ttl = record.ttl;
    }
    const StsRecordReading reading = readStsRecords(rrset);
    out.id = reading.usable() ? reading.record->id : reading.lenientId.value_or(QByteArray());
    if (reading.usable())
        out.state = reading.record->id == wantedId ? RecordState::Wanted : RecordState::Other;
    else
        out.state = reading.candidates == 0 ? RecordState::Absent : RecordState::Broken;
    return out;
}

const DnsLookup *recordLookup(const NameServerView &server, const DomainName &owner)
{
    for (const DnsLookup &lookup : server.lookups) {
        if (lookup.question.type == RrType::Txt && lookup.question.name == owner)
            return &lookup;
    }
    return nullptr;
}

} // namespace

bool nothingReached(const Observation &seen)
{
    int asked = 0;
    for (const auto *lookup : {&seen.record, &seen.hostA, &seen.hostAaaa, &seen.mx, &seen.tlsrpt}) {
        if (!*lookup)
            continue;
        ++asked;
        if ((*lookup)->answer)
            return false;
    }
    return asked > 1;
}

QList<LivePoint> livePoints(const Observation &seen, const Assessment &judged)
{
    QList<LivePoint> out;
    if (seen.fetches.isEmpty())
        return out;
    for (const Point point : {Point::Status, Point::Type, Point::Certificate}) {
        LivePoint one{std::nullopt, pointText(point, seen.domain.child("mta-sts")), {}};
        if (canTell(point, seen))
            one.holds = true;
        if (const QString other = statusText(seen); point == Point::Status && !other.isEmpty()) {
            one.holds = false; // also where no record makes senders ask for the file, which is no finding
            one.detail = other;
        }
        for (const Finding &finding : judged.findings) {
            if (pointOf(finding.id) != point || finding.effect == Effect::Passed)
                continue;
            one.holds = finding.effect == Effect::CouldNotTest ? std::nullopt : std::optional(false);
            one.detail = findingTitle(finding);
            break;
        }
        out << one;
    }
    return out;
}

QList<RecordView> authoritativeViews(const Observation &seen, const QByteArray &wantedId)
{
    QList<RecordView> out;
    if (!seen.zoneView)
        return out;
    const DomainName owner = seen.domain.child("_mta-sts");
    for (const NameServerView &server : seen.zoneView->servers) {
        const DnsLookup *lookup = recordLookup(server, owner);
        RecordView view = lookup ? viewOf(*lookup, wantedId) : RecordView();
        view.server = QStringLiteral("%1 (%2)").arg(visible(server.name.toUnicode(), 80), server.address.toString());
        view.authoritative = true;
        out << view;
    }
    return out;
}

RecordView resolverView(const Observation &seen, const QString &name, const QByteArray &wantedId)
{
    RecordView out =
        seen.record ? viewOf(*seen.record, wantedId) : RecordView{{}, false, RecordState::Checking, {}, {}};
    out.server = name;
    return out;
}

namespace {

/// What a cache has left of a record counts down: the minute it is over is enough.
QString leftText(quint32 seconds)
{
    constexpr quint32 minute = 60;
    constexpr quint32 fewMinutes = 90 * minute;
    if (seconds < 2 * minute || seconds > fewMinutes || seconds % 3'600 == 0)
        return ageText(seconds);
    return Text::tr("%n minute(s)", nullptr, int((seconds + minute - 1) / minute));
}

} // namespace

QString recordStateText(const RecordView &view)
{
    const QString id = visible(view.id, 40);
    switch (view.state) {
    case RecordState::Wanted:
        return Text::tr("has the new id %1").arg(id);
    case RecordState::Other:
        return view.ttl && !view.authoritative
                   ? Text::tr("old id %1, asks again within %2").arg(id, leftText(*view.ttl))
                   : Text::tr("other id %1").arg(id);
    case RecordState::Absent:
        return Text::tr("no record");
    case RecordState::Broken:
        return Text::tr("record that senders ignore");
    case RecordState::Checking:
        return Text::tr("checking…");
    case RecordState::NotSeen:
        break;
    }
    return Text::tr("no answer");
}

QByteArray liveId(const Observation &seen)
{
    return seen.record ? viewOf(*seen.record, {}).id : QByteArray();
}

QByteArrayList idsSeen(const Observation &seen)
{
    QByteArrayList out;
    const auto add = [&out](const QByteArray &id) {
        if (!id.isEmpty() && !out.contains(id))
            out << id;
    };
    add(liveId(seen));
    for (const RecordView &view : authoritativeViews(seen, {}))
        add(view.id);
    return out;
}

} // namespace gatepost
