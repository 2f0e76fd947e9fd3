#include "core/report/csvreport.h"
#include <array>

namespace gatepost {

namespace {

void row(QByteArray &out, const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields << csvField(cell);
    out += fields.join(u',').toUtf8() + "\r\n";
}

// Names of columns are for machines and stay as they are in every language.
const QStringList headColumns{QStringLiteral("domain"), QStringLiteral("verdict"), QStringLiteral("verdict_text")};

QStringList headCells(const ReportDocument &document)
{
    return {document.domain, QString(verdictKey(document.verdict.kind)), document.verdict.word};
}

QString yesNo(CheckState state)
{
    static constexpr std::array words{"passed", "failed", "unknown", "not-asked"};
    return QString::fromLatin1(words.at(std::size_t(state)));
}

void findingRows(QByteArray &out, const QList<ReportDocument> &documents)
{
    row(out, headColumns + QStringList{QStringLiteral("effect"), QStringLiteral("finding"), QStringLiteral("title"),
                                       QStringLiteral("senders"), QStringLiteral("fix"), QStringLiteral("reference"),
                                       QStringLiteral("subject"), QStringLiteral("accepted")});
    for (const ReportDocument &document : documents) {
        const QStringList head = headCells(document);
        for (const ReportFinding &finding : document.findings)
            row(out, head + QStringList{QString(effectKey(finding.effect)), finding.key, finding.title, finding.senders,
                                        finding.fix, finding.reference, finding.subject, finding.accepted});
        if (document.findings.isEmpty())
            row(out, head + QStringList{QString(effectKey(document.verdict.effect)), {}, {}, {}, {}, {}, {}, {}});
    }
}

void hostRows(QByteArray &out, const QList<ReportDocument> &documents)
{
    row(out,
        headColumns + QStringList{QStringLiteral("preference"), QStringLiteral("host"), QStringLiteral("in_policy"),
                                  QStringLiteral("starttls"), QStringLiteral("certificate"), QStringLiteral("effect"),
                                  QStringLiteral("action"), QStringLiteral("reason")});
    for (const ReportDocument &document : documents) {
        const QStringList head = headCells(document);
        for (const ReportHost &host : document.hosts)
            row(out,
                head + QStringList{host.preference, host.host, yesNo(host.inPolicy), yesNo(host.startTls),
                                   yesNo(host.certificate), QString(effectKey(host.effect)), host.action, host.reason});
        if (document.hosts.isEmpty())
            row(out, head + QStringList{{}, {}, {}, {}, {}, {}, {}, {}});
    }
}

void domainRows(QByteArray &out, const QList<ReportDocument> &documents)
{
    QStringList columns = headColumns;
    for (const Effect effect :
         {Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::Passed, Effect::CouldNotTest})
        columns << QString(effectKey(effect)).replace(u'-', u'_');
    row(out, columns + QStringList{QStringLiteral("hosts"), QStringLiteral("hosts_refused"),
                                   QStringLiteral("fix_first"), QStringLiteral("checked")});
    for (const ReportDocument &document : documents) {
        QStringList cells = headCells(document);
        for (const ReportCount &count : document.counts)
            cells << QString::number(count.count);
        cells << QString::number(document.verdict.hosts) << QString::number(document.verdict.refused)
              << document.verdict.fixFirst << document.checkedAt.toUTC().toString(Qt::ISODate);
        row(out, cells);
    }
}

constexpr std::array rowKeys{QLatin1StringView("findings"), QLatin1StringView("hosts"), QLatin1StringView("domains")};

} // namespace

QString csvField(const QString &text)
{
    // The first visible character decides; full-width forms are folded by some spreadsheets.
    static const QString formula = QStringLiteral("=+-@\t\r\n＝＋－＠|%");
    QString out = text;
    const QString trimmed = text.trimmed();
    if ((!text.isEmpty() && formula.contains(text.front())) ||
        (!trimmed.isEmpty() && formula.contains(trimmed.front())))
        out.prepend(u'\'');
    if (!out.contains(u'"') && !out.contains(u',') && !out.contains(u'\n') && !out.contains(u'\r') &&
        !out.startsWith(u' ') && !out.endsWith(u' '))
        return out;
    out.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + out + u'"';
}

QLatin1StringView csvRowsKey(CsvRows rows)
{
    return rowKeys.at(std::size_t(rows));
}

std::optional<CsvRows> csvRowsFromKey(QStringView key)
{
    for (std::size_t i = 0; i < rowKeys.size(); ++i) {
        if (key == rowKeys.at(i))
            return CsvRows(i);
    }
    return std::nullopt;
}

QByteArray csvReport(const QList<ReportDocument> &documents, ByteOrderMark mark, CsvRows rows)
{
    QByteArray out = mark == ByteOrderMark::Yes ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    switch (rows) {
    case CsvRows::Findings:
        findingRows(out, documents);
        break;
    case CsvRows::Hosts:
        hostRows(out, documents);
        break;
    case CsvRows::Domains:
        domainRows(out, documents);
        break;
    }
    return out;
}

} // namespace gatepost
