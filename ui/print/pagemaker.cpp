#include "ui/print/pagemaker.h"
#include "ui/print/pages/pdfreport.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageMaker)
};

class Preview : public ReportPreview
{
public:
    explicit Preview(const ReportPagesPtr &pages) : m_pages(pages), m_missing(pages->missingCharacters()) {}

    int pageCount() const override { return m_pages->count(); }
    QImage page(int number, int widthPixels) const override
    {
        return m_pages->image(number, widthPixels * qreal(paper::resolution) / m_pages->sheetSize().width());
    }
    QString missingCharacters() const override { return m_missing; }
    QStringList remarks() const override
    {
        QStringList out;
        if (m_missing.isEmpty())
            out << Text::tr("The fonts have every character.");
        else
            out << Text::tr("No font has these characters: %1").arg(m_missing);
        if (m_pages->facts().fileName.isEmpty() && m_pages->request().settings.archival)
            out << Text::tr("PDF/A-1b allows no attachments, so the evidence is not attached.");
        return out;
    }
    Result<QByteArray, QString> file(const ExportProgress &progress) const override
    {
        const auto octets = pdfReport(*m_pages, progress);
        if (!octets)
            return failure(octets.error().cancelled ? QString() : octets.error().text);
        return *octets;
    }

private:
    ReportPagesPtr m_pages;
    QString m_missing;
};

} // namespace

ReportPreviewPtr PageMaker::layOut(const ExportPlan &plan, const QList<ReportDocument> &documents,
                                   const ExportProgress &progress) const
{
    PrintRequest request;
    request.documents = documents;
    QList<JudgedAudit> audits = plan.audits;
    if (plan.options.earlier.seen)
        audits << plan.options.earlier;
    request.evidence = QJsonDocument(auditsJson(audits, plan.options.redaction)).toJson(QJsonDocument::Indented);
    request.settings.madeAt = reportDate();
    request.settings.archival = plan.choices.archival;
    request.settings.attach = plan.choices.attach;
    const ReportPagesPtr pages = ReportPages::layOut(request, progress);
    return pages ? std::make_shared<const Preview>(pages) : nullptr;
}

} // namespace gatepost
