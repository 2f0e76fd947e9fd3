#include "core/report/csvreport.h"

namespace gatepost {

namespace {

void row(QByteArray &out, const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields << csvField(cell);
    out += fields.join(u',').toUtf8() + "\r\n";
}

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

QByteArray csvReport(const QList<ReportDocument> &documents, ByteOrderMark mark)
{
    QByteArray out = mark == ByteOrderMark::Yes ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    // Names of columns are for machines and stay as they are in every language.
    row(out, QStringList{QStringLiteral("domain"), QStringLiteral("verdict"), QStringLiteral("verdict_text"),
                         QStringLiteral("effect"), QStringLiteral("finding"), QStringLiteral("title"),
                         QStringLiteral("senders"), QStringLiteral("fix"), QStringLiteral("reference")});
    for (const ReportDocument &document : documents) {
        const QStringList head{document.domain, QString(verdictKey(document.verdict.kind)), document.verdict.word};
        for (const ReportFinding &finding : document.findings)
            row(out, head + QStringList{QString(effectKey(finding.effect)), finding.key, finding.title, finding.senders,
                                        finding.fix, finding.reference});
        if (document.findings.isEmpty())
            row(out, head + QStringList{QString(effectKey(document.verdict.effect)), {}, {}, {}, {}, {}});
    }
    return out;
}

} // namespace gatepost
