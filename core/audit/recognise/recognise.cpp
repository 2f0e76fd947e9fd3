#include "core/audit/recognise/recognise.h"
#include "core/audit/catalogue.h"
#include "core/audit/recognise/pasteparts.h"
#include "core/sts/stspolicy.h"
#include "core/tlsrpt/tlsrptrecord.h"
#include <algorithm>
#include <QStringDecoder>

namespace gatepost {

namespace {

constexpr qsizetype maxPasteBytes = 1024 * 1024;
constexpr qsizetype maxNameBytes = 2'000; // a longer line is no name
constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");

bool recogniseDomain(const QByteArray &text, Recognition &out)
{
    if (text.size() > maxNameBytes || text.contains('\n'))
        return false;
    const auto name = DomainName::fromInput(QString::fromUtf8(text));
    if (!name)
        return false;
    out.kind = PasteKind::Domain;
    out.domain = *name;
    out.domainFrom = NameSource::Typed;
    return true;
}

/// What PowerShell writes to a file is UTF-16 with a mark; all else is taken as it is.
QByteArray decoded(const QByteArray &text)
{
    const bool little = text.startsWith("\xff\xfe");
    if (!little && !text.startsWith("\xfe\xff"))
        return text;
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString words = decoder(QByteArrayView(text).sliced(2));
    return words.toUtf8();
}

/// A text that a mail client quoted as a whole.
QByteArray unquoted(const QByteArray &text)
{
    if (!text.startsWith('>'))
        return text;
    QByteArray out;
    for (const QByteArray &line : text.split('\n')) {
        qsizetype begin = 0;
        while (begin < line.size() && (line[begin] == '>' || (line[begin] == ' ' && begin > 0)))
            ++begin;
        if (begin == 0 && !line.trimmed().isEmpty())
            return text; // "curl -v" puts the sign before some lines only
        out += line.mid(begin) + '\n';
    }
    out.chop(1); // split() gives one line more than there are line ends
    return out;
}

using Look = bool (*)(const QByteArray &, Recognition &);

/// From the most certain mark to the least: a report or a bounce may hold names, records and policies.
void look(const QByteArray &whole, Recognition &out)
{
    const QByteArray text = (whole.startsWith(utf8Mark) ? whole.mid(utf8Mark.size()) : whole).trimmed();
    if (text.isEmpty())
        return;
    constexpr Look first[] = {recogniseReport, recogniseCertificate,  recogniseRecord,    recogniseDomain,
                              recogniseBounce, recognisePluginAnswer, recogniseDnsOutput, recogniseLooseRecord};
    const auto knows = [&](Look one) { return one(text, out); };
    if (std::any_of(std::begin(first), std::end(first), knows))
        return;
    if (recognisePolicy(whole, out) || recogniseHelp(text, out)) // blanks at the ends are part of a file
        return;
    out.kind = PasteKind::Unknown;
}

} // namespace

std::optional<DomainName> domainOf(QStringView name)
{
    const auto read = DomainName::fromInput(name);
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<DomainName> hostOf(QStringView name)
{
    const auto read = DomainName::parse(name);
    return read && read->labelCount() > 1 ? std::optional(*read) : std::nullopt;
}

Recognition recognise(const QByteArray &paste)
{
    Recognition out;
    const QByteArray head = paste.first(std::min(paste.size(), maxPasteBytes));
    const QByteArray plain = decoded(head);
    look(unquoted(plain), out);
    if (out.kind == PasteKind::Policy && out.httpStatus == 0 && plain != head)
        out.policy = head; // how the file is encoded is one of its faults
    if (paste.size() > maxPasteBytes)
        out.notes << PasteNote::Shortened;
    out.actions = actionsFor(out);
    return out;
}

QList<PasteFinding> pasteFindings(const Recognition &found)
{
    TextFindings texts;
    std::optional<PolicyMode> mode;
    if (found.kind == PasteKind::Policy && !found.policy.isEmpty()) {
        const auto reading = readStsPolicy(found.policy, found.domain ? found.domain->toAscii() : QByteArray());
        texts = reading.findings;
        if (reading.valid())
            mode = reading.policy->mode;
    }
    QList<TxtStrings> sts;
    QList<TxtStrings> reports;
    for (const TxtStrings &strings : found.records)
        (strings.join().toLower().contains("tlsrpt") ? reports : sts) << strings;
    if (!sts.isEmpty())
        texts += readStsRecords(sts).findings;
    if (!reports.isEmpty())
        texts += readTlsrptRecords(reports, found.domain ? found.domain->toAscii() : QByteArray()).findings;
    QList<PasteFinding> out;
    for (const TextFinding &text : texts) {
        PasteFinding one;
        one.place = text.place;
        one.finding.id = text.id;
        one.finding.args = text.args;
        one.finding.suggestion = text.suggestion;
        one.finding.step = catalogueRow(text.id).step;
        one.finding.effect = effectOf(text.id, mode);
        out << one;
    }
    return out;
}

} // namespace gatepost
