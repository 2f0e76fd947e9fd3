#include "ui/print/exportoctets.h"
#include "core/audit/assess.h"
#include "core/base/translation.h"
#include "core/report/htmlreport.h"
#include "core/report/markdownreport.h"
#include "core/store/auditfile.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportOctets)
};

QString fileNamePart(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool refused = c < u' ' || QStringLiteral("/\\:*?\"<>|").contains(c);
        out += refused ? u'_' : c;
    }
    return out.startsWith(u'.') ? u'_' + out.mid(1) : out;
}

/// The texts of a judgement are made with it, so it is made again for another language.
JudgedAudit inLanguage(const JudgedAudit &audit, const QString &language)
{
    if (language.isEmpty())
        return audit;
    return {audit.seen, std::make_shared<const Assessment>(assess(*audit.seen, audit.judged->judgedAt,
                                                                  audit.judged->thresholds, audit.judged->whatIf))};
}

} // namespace

QList<ReportDocument> exportDocuments(const ExportPlan &plan)
{
    const LanguageScope scope(plan.choices.language);
    ReportOptions options = plan.options;
    if (options.earlier.judged)
        options.earlier = inLanguage(options.earlier, plan.choices.language);
    QList<ReportDocument> out;
    for (const JudgedAudit &audit : plan.audits) {
        const JudgedAudit spoken = inLanguage(audit, plan.choices.language);
        out << reportDocument(*spoken.seen, *spoken.judged, options);
    }
    return out;
}

Result<QByteArray, QString> exportOctets(const ExportPlan &plan, const ReportPreviewMaker *maker,
                                         const ExportProgress &progress)
{
    const auto goOn = [&progress](int permille) { return !progress || progress(permille); };
    if (!goOn(0))
        return failure(QString());
    QList<JudgedAudit> audits = plan.audits;
    if (plan.options.earlier.seen)
        audits << plan.options.earlier;
    if (plan.choices.format == ExportFormat::Json)
        return QJsonDocument(auditsJson(audits, plan.options.redaction)).toJson(QJsonDocument::Indented);
    if (plan.choices.format == ExportFormat::Gatepost && !plan.audits.isEmpty())
        return writeAuditFile({plan.audits[0].seen, plan.audits[0].seen->startedAt});
    const QList<ReportDocument> documents = exportDocuments(plan);
    if (!goOn(200))
        return failure(QString());
    const LanguageScope scope(plan.choices.language);
    switch (plan.choices.format) {
    case ExportFormat::Html:
        return htmlReport(documents);
    case ExportFormat::Csv:
        return csvReport(documents, plan.choices.byteOrderMark ? ByteOrderMark::Yes : ByteOrderMark::No,
                         plan.choices.rows);
    case ExportFormat::Markdown:
    case ExportFormat::Text: {
        QStringList pages;
        for (const ReportDocument &document : documents)
            pages << (plan.choices.format == ExportFormat::Text ? plainReport(document) : markdownReport(document));
        return pages.join(u'\n').toUtf8();
    }
    case ExportFormat::Pdf:
    case ExportFormat::Json:
    case ExportFormat::Gatepost:
        break;
    }
    if (!maker)
        return failure(Text::tr("This Gatepost cannot make PDF files."));
    const ReportPreviewPtr pages =
        maker->layOut(plan, documents, [&goOn](int permille) { return goOn(200 + permille * 4 / 10); });
    if (!pages)
        return failure(QString());
    return pages->file([&goOn](int permille) { return goOn(600 + permille * 4 / 10); });
}

QString exportFileName(const QList<JudgedAudit> &audits, ExportFormat format)
{
    const QDateTime when = audits.isEmpty() ? QDateTime() : audits[0].seen->startedAt.toUTC();
    const QString day = when.isValid() ? u' ' + when.date().toString(Qt::ISODate) : QString();
    const QString what =
        audits.size() == 1 ? audits[0].seen->domain.toUnicode() : Text::tr("%n domain(s)", nullptr, int(audits.size()));
    QString stem = fileNamePart(QStringLiteral("%1 MTA-STS%2").arg(what, day));
    while (stem.toUtf8().size() > 200)
        stem.remove(0, 1);
    return stem + u'.' + exportSuffix(format);
}

} // namespace gatepost
