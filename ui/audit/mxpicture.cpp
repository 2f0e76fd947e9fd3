#include "ui/audit/mxpicture.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace gatepost {

namespace {

constexpr int columns = 3;
constexpr int margin = 10;
constexpr int nodePadding = 6;
constexpr int mostNames = 3;
constexpr int longestText = 80;

Effect effectOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Effect::Passed;
    case CheckState::Failed:
        return Effect::Blocks;
    default:
        return Effect::CouldNotTest;
    }
}

Qt::PenStyle styleOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Qt::SolidLine;
    case CheckState::Failed:
        return Qt::DashLine;
    default:
        return Qt::DotLine;
    }
}

/// The names of the certificate that was seen at the host, as many as fit; empty without one.
QString namesText(const Observation &seen, int host)
{
    const QStringList names = certificateNames(seen, host);
    QString out = names.mid(0, mostNames).join(QStringLiteral(" · "));
    if (names.size() > mostNames)
        out += QStringLiteral(" · ") + MxPicture::tr("%n more", nullptr, int(names.size()) - mostNames);
    return out;
}

} // namespace

MxPicture::MxPicture(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the MX comparison"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MxPicture::update(const ObservationPtr &seen, const AssessmentPtr &judged)
{
    m_seen = seen;
    m_judged = judged;
    m_lines.clear();
    m_hosts.clear();
    m_names.clear();
    m_matches.clear();
    m_certificates.clear();
    if (m_judged && m_judged->compared) {
        for (const MxPattern &pattern : m_judged->compared->mx)
            m_lines << visible(pattern.text, longestText);
    }
    for (int row = 0; m_judged && row < int(m_judged->hosts.size()); ++row) {
        const HostDecision &host = m_judged->hosts[row];
        const QString name = visible(host.host.toUnicode(), longestText);
        m_hosts << (host.preference ? QStringLiteral("%1  %2").arg(*host.preference).arg(name) : name);
        for (const int line : host.match.matching)
            m_matches << Join{line, row, CheckState::Passed};
        const bool missing = host.inPolicy == CheckState::Failed && host.match.nearest >= 0;
        if (missing && host.match.nearest < m_lines.size())
            m_matches << Join{host.match.nearest, row, CheckState::Failed};
        m_names << namesText(*m_seen, host.observed);
        if (!m_names.last().isEmpty())
            m_certificates << Join{row, row, host.certificate};
    }
    m_current = std::min(m_current, int(m_hosts.size()) - 1);
    setAccessibleDescription(m_judged ? m_judged->verdict.result : QString());
    layOut();
    viewport()->update();
}

int MxPicture::rowHeight() const
{
    return fontMetrics().height() * 2 + 2 * nodePadding;
}

QRect MxPicture::nodeRect(int column, int row) const
{
    const int width = viewport()->width() - 2 * margin;
    const int node = width * 27 / 100;
    const int gap = (width - columns * node) / (columns - 1);
    const int head = fontMetrics().height() + margin;
    const QRect logical(margin + column * (node + gap),
                        margin + head + row * rowHeight() - verticalScrollBar()->value(), node,
                        rowHeight() - 2 * nodePadding);
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), logical);
}

void MxPicture::layOut()
{
    const int rows = int(std::max({m_lines.size(), m_hosts.size(), m_names.size()}));
    const int height = 2 * margin + fontMetrics().height() * 3 + margin + rows * rowHeight();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void MxPicture::paintNode(QPainter *painter, int column, int row, const QString &text, bool current) const
{
    const QRect box = nodeRect(column, row);
    painter->setPen(QPen(palette().color(current ? QPalette::Highlight : QPalette::Mid), current ? 2 : 1));
    painter->setBrush(palette().color(QPalette::Base));
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(palette().color(QPalette::Text));
    const QRect inner = box.adjusted(nodePadding, 0, -nodePadding, 0);
    painter->drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft),
                      fontMetrics().elidedText(text, Qt::ElideMiddle, inner.width()));
}

void MxPicture::paintJoin(QPainter *painter, int leftColumn, const Join &join) const
{
    QRect from = nodeRect(leftColumn, join.from);
    QRect to = nodeRect(leftColumn + 1, join.to);
    if (from.left() > to.left())
        std::swap(from, to); // right to left
    const QPoint begin(from.right(), from.center().y());
    const QPoint end(to.left(), to.center().y());
    const Effect effect = effectOf(join.state);
    const QColor colour = effectColour(effect, palette());
    painter->setPen(QPen(colour, join.state == CheckState::Passed ? 2 : 1.5, styleOf(join.state)));
    painter->drawLine(begin, end);
    const int size = fontMetrics().height();
    const QPoint middle = (begin + end) / 2;
    const QRect mark(middle.x() - size / 2, middle.y() - size / 2, size, size);
    painter->fillRect(mark.adjusted(-2, -2, 2, 2), palette().color(QPalette::Window));
    paintMark(painter, mark, effect, colour);
}

void MxPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (!m_judged)
        return;
    const bool applied = m_judged->compared && m_judged->mode();
    const QString policy = applied ? tr("Policy (%1)").arg(QString(modeName(*m_judged->mode()))) : tr("Policy");
    const QStringList heads{policy, tr("MX hosts in DNS"), tr("Names in the certificates")};
    const QStringList empty{tr("No policy to compare with."), tr("No MX host."), tr("No certificate was seen.")};
    const QList<QStringList> texts{m_lines, m_hosts, m_names};
    for (const Join &join : std::as_const(m_matches))
        paintJoin(&painter, 0, join);
    for (const Join &join : std::as_const(m_certificates))
        paintJoin(&painter, 1, join);
    for (int column = 0; column < columns; ++column) {
        const QRect first = nodeRect(column, 0);
        const QRect head(first.left(), margin - verticalScrollBar()->value(), first.width(), fontMetrics().height());
        painter.setPen(quietColour(palette()));
        painter.drawText(head, int(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(heads[column], Qt::ElideRight, head.width()));
        bool any = false;
        for (int row = 0; row < texts[column].size(); ++row) {
            if (texts[column][row].isEmpty())
                continue;
            any = true;
            paintNode(&painter, column, row, texts[column][row], column == 1 && row == m_current);
        }
        painter.setPen(quietColour(palette()));
        if (!any)
            painter.drawText(first, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), empty[column]);
    }
    const int rows = int(std::max({m_lines.size(), m_hosts.size(), m_names.size()}));
    const QRect last = nodeRect(0, rows);
    const QRect foot(margin, last.top(), viewport()->width() - 2 * margin, 2 * fontMetrics().height());
    painter.setPen(quietColour(palette()));
    painter.drawText(
        foot, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
        tr("A host is used only if both of its sides are solid. Dashed: does not match. Dotted: not known."));
}

void MxPicture::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void MxPicture::setCurrentHost(int row)
{
    m_current = row < m_hosts.size() ? row : -1;
    if (m_current >= 0) {
        const QRect box = nodeRect(1, m_current);
        if (box.top() < 0 || box.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + box.center().y() - viewport()->height() / 2);
    }
    viewport()->update();
}

void MxPicture::choose(int row)
{
    if (row < 0 || row >= m_hosts.size())
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
        return choose(int(m_hosts.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MxPicture::mousePressEvent(QMouseEvent *event)
{
    for (int row = 0; row < m_hosts.size(); ++row) {
        const bool hit = nodeRect(1, row).contains(event->pos()) || nodeRect(2, row).contains(event->pos());
        if (hit)
            return choose(row);
    }
    QAbstractScrollArea::mousePressEvent(event);
}

} // namespace gatepost
