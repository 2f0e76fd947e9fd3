#pragma once
// The pages of a report, laid out once: counted, painted into a file, shown as a preview.
#include "ui/print/pages/composer.h"
#include <functional>
#include <memory>
#include <QMutex>

namespace gatepost {

/// Asked between pieces of work; how far it is, of 1000. False ends the work.
using PrintProgress = std::function<bool(int permille)>;

class ReportPages;
using ReportPagesPtr = std::shared_ptr<const ReportPages>;

ReportPaper paperOf(const PrintRequest &request);

/// May be made and used in any thread, as long as a QGuiApplication lives.
class ReportPages
{
public:
    /// Null when the progress said to stop.
    static ReportPagesPtr layOut(const PrintRequest &request, const PrintProgress &progress = {});

    int count() const { return int(m_pages.size()); }
    QSizeF sheetSize() const { return m_sheet.size; } ///< device units, see paper::resolution
    void paint(QPainter *painter, int page) const;    ///< a painter in device units
    QImage image(int page, qreal dotsPerInch) const;  ///< as a preview
    QString missingCharacters() const;                ///< that no font has

    const PrintRequest &request() const { return m_request; }
    const QList<paper::PageContent> &pages() const { return m_pages; }
    const paper::EvidenceFacts &facts() const { return m_facts; }

private:
    explicit ReportPages(const PrintRequest &request);
    bool compose(const PrintProgress &progress);
    void paintTiny(QPainter *painter, const QRectF &box, Qt::AlignmentFlag align, const QString &text) const;
    void paintHead(QPainter *painter, const paper::PageContent &page) const;
    void paintFoot(QPainter *painter, int page) const;

    PrintRequest m_request;
    paper::Typography m_typography;
    paper::Sheet m_sheet;
    paper::EvidenceFacts m_facts;
    QList<paper::PageContent> m_pages;
    QString m_foot;
    QString m_pageNumber;
    mutable QMutex m_painting; // fonts are used by one thread at a time
};

} // namespace gatepost
