#include "ui/print/pages/reportpages.h"
#include <QCryptographicHash>
#include <QFontMetricsF>
#include <QPainter>

namespace gatepost {

using namespace paper;

namespace {

constexpr qreal sideMargin = 21 * mm;
constexpr qreal headMargin = 25 * mm;
constexpr qreal footMargin = 22 * mm;

Qt::LayoutDirection directionOf(const PrintRequest &request)
{
    return !request.documents.isEmpty() && request.documents.first().rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

Sheet sheetFor(const PrintRequest &request)
{
    Sheet out;
    out.size = paperOf(request) == ReportPaper::A4 ? QSizeF(210 * mm, 297 * mm) : QSizeF(8.5 * 72 * pt, 11 * 72 * pt);
    out.body = QRectF(QPointF(0, 0), out.size).adjusted(sideMargin, headMargin, -sideMargin, -footMargin);
    out.direction = directionOf(request);
    return out;
}

EvidenceFacts factsOf(const PrintRequest &request)
{
    EvidenceFacts out;
    QByteArray octets = request.evidence;
    if (!octets.isEmpty()) {
        out.digest = QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex());
        out.octets = octets.size();
        if (request.settings.attach && !request.settings.archival)
            out.fileName = QStringLiteral("evidence.json");
    }
    QDateTime checked = request.settings.madeAt;
    if (!request.documents.isEmpty()) {
        checked = request.documents.first().checkedAt;
        octets += request.documents.first().domain.toUtf8();
    }
    const QByteArray name = QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex().left(4).toUpper();
    out.reportId =
        QStringLiteral("GP-%1-%2").arg(checked.toUTC().toString(QStringLiteral("yyyyMMdd")), QString::fromLatin1(name));
    return out;
}

} // namespace

ReportPaper paperOf(const PrintRequest &request)
{
    return request.documents.isEmpty() ? ReportPaper::A4 : request.documents.first().paper;
}

ReportPages::ReportPages(const PrintRequest &request)
    : m_request(request), m_sheet(sheetFor(request)), m_facts(factsOf(request))
{
}

ReportPagesPtr ReportPages::layOut(const PrintRequest &request, const PrintProgress &progress)
{
    const std::shared_ptr<ReportPages> out(new ReportPages(request));
    return out->compose(progress) ? out : nullptr;
}

bool ReportPages::compose(const PrintProgress &progress)
{
    constexpr std::array sections{addCover, addSummary,  addChanges,  addComparison, addFindings,
                                  addPlan,  addTimeline, addEvidence, addMethod,     addLog};
    PageFlow flow(m_sheet);
    const qsizetype steps = m_request.documents.size() * qsizetype(sections.size());
    qsizetype done = 0;
    for (qsizetype i = 0; i < m_request.documents.size(); ++i) {
        flow.setAudit(i);
        Composer page(m_request.documents[i], i, m_request, m_facts, m_typography, &flow);
        for (const auto &section : sections) {
            if (progress && !progress(int(1000 * done++ / steps)))
                return false;
            section(page);
        }
    }
    m_pages = flow.takePages();
    m_typography.forgetTexts();
    // Now, since pages may be painted when another language is spoken.
    m_foot = QStringLiteral("%1 · %2").arg(m_facts.reportId, Composer::moment(m_request.settings.madeAt));
    m_pageNumber = paper::Text::tr("Page %1 of %2");
    return true;
}

/// One line, in the middle of the box.
void ReportPages::paintTiny(QPainter *painter, const QRectF &box, Qt::AlignmentFlag align, const QString &text) const
{
    TextStyle style;
    style.role = Role::Tiny;
    style.colour = ink::quiet;
    style.direction = m_sheet.direction;
    style.align = align;
    const TextBlock block(text, style, box.width(), m_typography);
    if (block.lines() > 0)
        block.paintLine(painter, 0, {box.left(), box.center().y() - block.lineHeight(0) / 2});
}

void ReportPages::paintHead(QPainter *painter, const PageContent &page) const
{
    const ReportDocument &document = m_request.documents[page.audit];
    const QRectF &body = m_sheet.body;
    const QRectF line(body.left(), body.top() - 12.5 * mm, body.width(), 5 * mm);
    const QFont &font = m_typography.font(Role::Tiny);
    const QFontMetricsF metrics(font);
    const QString marking = metrics.elidedText(document.marking, Qt::ElideRight, line.width() * 0.45);
    const qreal room = line.width() - metrics.horizontalAdvance(marking) - 12 * pt;
    paintTiny(painter, line, Qt::AlignLeft, metrics.elidedText(document.title, Qt::ElideMiddle, room));
    paintTiny(painter, line, Qt::AlignRight, marking);
    painter->fillRect(QRectF(line.left(), line.bottom() + 1.2 * mm, line.width(), 0.5 * pt), ink::rule);
}

void ReportPages::paintFoot(QPainter *painter, int page) const
{
    const QRectF &body = m_sheet.body;
    const QRectF line(body.left(), body.bottom() + 8 * mm, body.width(), 5 * mm);
    paintTiny(painter, line, Qt::AlignLeft, m_foot);
    paintTiny(painter, line, Qt::AlignRight, m_pageNumber.arg(page + 1).arg(count()));
}

void ReportPages::paint(QPainter *painter, int page) const
{
    const QMutexLocker locker(&m_painting);
    const PageContent &content = m_pages[page];
    painter->setLayoutDirection(m_sheet.direction);
    painter->save();
    if (!content.plain)
        paintHead(painter, content);
    for (const PlacedPart &part : content.grounds)
        part.paint(painter, part.box);
    for (const PlacedPart &part : content.parts)
        part.paint(painter, part.box);
    paintFoot(painter, page);
    painter->restore();
}

QImage ReportPages::image(int page, qreal dotsPerInch) const
{
    const qreal scale = dotsPerInch / resolution;
    QImage out((m_sheet.size * scale).toSize(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    paint(&painter, page);
    return out;
}

QString ReportPages::missingCharacters() const
{
    QString all;
    for (const ReportDocument &document : m_request.documents) {
        all += document.title + document.marking + document.prepared + document.note + document.domain;
        for (const ReportHost &host : document.hosts)
            all += host.host + host.reason;
        for (const ReportFinding &finding : document.findings)
            all += finding.title + finding.senders + finding.fix + finding.suggestion;
        for (const ReportEvidence &evidence : document.evidence)
            all += evidence.text;
    }
    return paper::missingCharacters(all);
}

} // namespace gatepost
