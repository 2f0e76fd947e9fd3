#include "ui/audit/mxpicture.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace gatepost {

namespace {

constexpr int longestText = 80;

} // namespace

MxPicture::MxPicture(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the MX comparison"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MxPicture::update(const ObservationPtr &seen, const AssessmentPtr &judged)
{
    m_any = bool(judged);
    const bool applied = judged && judged->compared && judged->mode();
    m_diagram = emptyDiagram(applied ? tr("Policy (%1)").arg(QString(modeName(*judged->mode()))) : tr("Policy"));
    if (judged && judged->compared) {
        for (const MxPattern &pattern : judged->compared->mx)
            m_diagram.lines << visible(pattern.text, longestText);
    }
    for (int row = 0; judged && row < int(judged->hosts.size()); ++row) {
        const HostDecision &host = judged->hosts[row];
        const QString name = visible(host.host.toUnicode(), longestText);
        m_diagram.hosts << (host.preference ? QStringLiteral("%1  %2").arg(*host.preference).arg(name) : name);
        for (const int line : host.match.matching)
            m_diagram.policy << MxDiagram::Join{line, row, CheckState::Passed};
        const bool missing = host.inPolicy == CheckState::Failed && host.match.nearest >= 0;
        if (missing && host.match.nearest < m_diagram.lines.size())
            m_diagram.policy << MxDiagram::Join{host.match.nearest, row, CheckState::Failed};
        m_diagram.names << namesInBox(certificateNames(*seen, host.observed));
        if (!m_diagram.names.last().isEmpty())
            m_diagram.certificates << MxDiagram::Join{row, row, host.certificate};
    }
    m_current = std::min(m_current, int(m_diagram.hosts.size()) - 1);
    setAccessibleDescription(judged ? judged->verdict.result : QString());
    layOut();
    viewport()->update();
}

DiagramStyle MxPicture::style() const
{
    return {font(), palette(), 1, layoutDirection()};
}

QRect MxPicture::hostRect(int column, int row) const
{
    const DiagramStyle look = style();
    const QRectF box = MxDiagramPainter(m_diagram, look, viewport()->width()).node(column, row);
    return box.toRect().translated(0, -verticalScrollBar()->value());
}

void MxPicture::layOut()
{
    const DiagramStyle look = style();
    const MxDiagramPainter diagram(m_diagram, look, viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(diagram.rowHeight()));
    verticalScrollBar()->setRange(0, std::max(0, int(diagram.height()) - viewport()->height()));
}

void MxPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (!m_any)
        return;
    painter.translate(0, -verticalScrollBar()->value());
    const DiagramStyle look = style();
    MxDiagramPainter(m_diagram, look, viewport()->width()).paint(&painter, m_current);
}

void MxPicture::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void MxPicture::setCurrentHost(int row)
{
    m_current = row < m_diagram.hosts.size() ? row : -1;
    if (m_current >= 0) {
        const QRect box = hostRect(1, m_current);
        if (box.top() < 0 || box.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + box.center().y() - viewport()->height() / 2);
    }
    viewport()->update();
}

void MxPicture::choose(int row)
{
    if (row < 0 || row >= m_diagram.hosts.size())
        return;
    setCurrentHost(row);
    Q_EMIT hostChosen(row);
}

void MxPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Up:
        return choose(m_current < 0 ? 0 : m_current - 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_diagram.hosts.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MxPicture::mousePressEvent(QMouseEvent *event)
{
    for (int row = 0; row < m_diagram.hosts.size(); ++row) {
        const bool hit = hostRect(1, row).contains(event->pos()) || hostRect(2, row).contains(event->pos());
        if (hit)
            return choose(row);
    }
    QAbstractScrollArea::mousePressEvent(event);
}

} // namespace gatepost
