#include "ui/audit/mxpicture.h"
#include "core/audit/senders/coverage.h"
#include "core/audit/wording.h"
#include "ui/drawing/colours.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <algorithm>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

namespace gatepost {

namespace {

constexpr int columns = 3;
constexpr int margin = 10;
constexpr int nodePadding = 6;
constexpr int printedWidth = 1000;

} // namespace

MxPicture::MxPicture(QAbstractItemModel *table, QWidget *parent) : QAbstractScrollArea(parent), m_table(table)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the MX comparison"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MxPicture::update(const ObservationPtr &seen, const AssessmentPtr &judged)
{
    const bool another = !seen || !m_seen || seen->domain != m_seen->domain;
    m_seen = seen;
    m_judged = judged;
    if (another)
        m_open.clear();
    rebuild();
}

/// The chosen node stays chosen where it still is.
void MxPicture::rebuild()
{
    const MxNode before = m_nodes.nodes.value(m_current);
    const bool chosen = m_current >= 0;
    m_nodes = m_seen && m_judged ? mxNodes(*m_seen, *m_judged, m_open) : MxNodes();
    m_current = -1;
    for (int i = 0; chosen && i < m_nodes.nodes.size(); ++i) {
        const MxNode &node = m_nodes.nodes[i];
        const bool same = node.column == before.column && node.group == before.group && node.line == before.line &&
                          (node.column == MxColumn::Line || !node.group.isEmpty() || node.hosts == before.hosts);
        if (same)
            m_current = i;
    }
    describe();
    layOut();
    viewport()->update();
}

void MxPicture::describe()
{
    QStringList out;
    if (m_current >= 0)
        out << m_nodes.nodes[m_current].spoken;
    if (m_judged) {
        out << m_judged->verdict.result << comparisonState(*m_judged);
        for (const MxNode &node : m_nodes.nodes) {
            if (node.column == MxColumn::Line && node.hosts.isEmpty())
                out << node.spoken;
        }
    }
    out.removeAll(QString());
    setAccessibleDescription(out.join(u'\n'));
}

int MxPicture::rowHeight() const
{
    return fontMetrics().height() * 2 + 2 * nodePadding;
}

int MxPicture::wholeHeight() const
{
    return 2 * margin + fontMetrics().height() * 3 + margin + qMax(1, m_nodes.rows()) * rowHeight();
}

QRect MxPicture::placeOf(MxColumn column, int row, int width, int top) const
{
    const int inner = width - 2 * margin;
    const int node = inner * 27 / 100;
    const int gap = (inner - columns * node) / (columns - 1);
    const int head = fontMetrics().height() + margin;
    const QRect logical(margin + int(column) * (node + gap), margin + head + row * rowHeight() - top, node,
                        rowHeight() - 2 * nodePadding);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), logical);
}

QRect MxPicture::nodeRect(int node) const
{
    const MxNode &at = m_nodes.nodes[node];
    return placeOf(at.column, at.row, viewport()->width(), verticalScrollBar()->value());
}

void MxPicture::layOut()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, wholeHeight() - viewport()->height()));
}

void MxPicture::paintNode(const Canvas &canvas, int node) const
{
    const MxNode &at = m_nodes.nodes[node];
    const QRect box = placeOf(at.column, at.row, canvas.width, canvas.top);
    const bool current = node == canvas.current;
    canvas.painter->setPen(
        QPen(canvas.palette.color(current ? QPalette::Highlight : QPalette::Mid), current ? 2.5 : 1));
    canvas.painter->setBrush(canvas.palette.color(QPalette::Base));
    if (!at.group.isEmpty()) // a second sheet behind
        canvas.painter->drawRoundedRect(box.translated(3, 3), 4, 4);
    canvas.painter->drawRoundedRect(box, 4, 4);
    canvas.painter->setPen(canvas.palette.color(QPalette::Text));
    const QRect inner = box.adjusted(nodePadding, 0, -nodePadding, 0);
    canvas.painter->drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                             fontMetrics().elidedText(at.text, Qt::ElideMiddle, inner.width()));
}

void MxPicture::paintJoin(const Canvas &canvas, const MxJoin &join) const
{
    const MxNode &left = m_nodes.nodes[join.from];
    const MxNode &right = m_nodes.nodes[join.to];
    QRect from = placeOf(left.column, left.row, canvas.width, canvas.top);
    QRect to = placeOf(right.column, right.row, canvas.width, canvas.top);
    if (from.left() > to.left())
        std::swap(from, to); // right to left
    const QPoint begin(from.right(), from.center().y());
    const QPoint end(to.left(), to.center().y());
    const Effect effect = effectOf(join.state);
    const QColor colour = effectColour(effect, canvas.palette);
    const bool chosen = join.from == canvas.current || join.to == canvas.current;
    canvas.painter->setPen(QPen(colour,
                                chosen                             ? 3
                                : join.state == CheckState::Passed ? 2
                                                                   : 1.5,
                                lineStyleOf(join.state)));
    canvas.painter->drawLine(begin, end);
    const int size = fontMetrics().height();
    // Near the side where each join has a place of its own: many end at one line, or at one host.
    const auto ends = [this](int MxJoin::*side, int node) {
        return std::count_if(m_nodes.joins.begin(), m_nodes.joins.end(),
                             [&](const MxJoin &other) { return other.*side == node; });
    };
    const bool many = ends(&MxJoin::to, join.to) > ends(&MxJoin::from, join.from);
    const double share = left.column != MxColumn::Line ? 0.5 : many ? 0.22 : 0.72;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF middle = QPointF(begin) + (mirrored ? 1 - share : share) * QPointF(end - begin);
    const QRectF mark(middle.x() - size / 2.0, middle.y() - size / 2.0, size, size);
    canvas.painter->fillRect(mark.adjusted(-2, -2, 2, 2), canvas.palette.color(QPalette::Window));
    paintMark(canvas.painter, mark, effect, colour);
}

void MxPicture::paintTexts(const Canvas &canvas) const
{
    const bool applied = m_judged->compared && m_judged->mode();
    const QString policy = applied ? tr("Policy (%1)").arg(QString(modeName(*m_judged->mode()))) : tr("Policy");
    const QStringList heads{policy, tr("MX hosts in DNS"), tr("Names in the certificates")};
    const QStringList empty{tr("No policy to compare with."), tr("No MX host."), tr("No certificate was seen.")};
    const int line = fontMetrics().height();
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    canvas.painter->setPen(quietColour(canvas.palette));
    for (int column = 0; column < columns; ++column) {
        const QRect first = placeOf(MxColumn(column), 0, canvas.width, canvas.top);
        const QRect head(first.left(), margin - canvas.top, first.width(), line);
        canvas.painter->drawText(head, side | int(Qt::AlignVCenter),
                                 fontMetrics().elidedText(heads[column], Qt::ElideRight, head.width()));
        if (m_nodes.nearest(MxColumn(column), 0) < 0)
            canvas.painter->drawText(first, side | int(Qt::AlignTop | Qt::TextWordWrap), empty[column]);
    }
    const QRect last = placeOf(MxColumn::Line, qMax(1, m_nodes.rows()), canvas.width, canvas.top);
    const QRect foot(margin, last.top(), canvas.width - 2 * margin, 2 * line);
    canvas.painter->drawText(
        foot, side | int(Qt::AlignTop | Qt::TextWordWrap),
        tr("A host is used only if both of its sides are solid. Dashed: does not match. Dotted: not known."));
}

void MxPicture::paint(const Canvas &canvas) const
{
    canvas.painter->setRenderHint(QPainter::Antialiasing);
    canvas.painter->setFont(font());
    if (!m_judged)
        return;
    for (const MxJoin &join : m_nodes.joins)
        paintJoin(canvas, join);
    for (int i = 0; i < m_nodes.nodes.size(); ++i)
        paintNode(canvas, i);
    paintTexts(canvas);
}

void MxPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    paint({&painter, palette(), viewport()->width(), verticalScrollBar()->value(), m_current});
}

QSize MxPicture::printSize() const
{
    return {printedWidth, wholeHeight()};
}

void MxPicture::print(QPaintDevice *device)
{
    QPalette light(QColor(Qt::white));
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    QPainter painter(device);
    painter.fillRect(QRect(QPoint(), printSize()), Qt::white);
    paint({&painter, light, printedWidth, 0, -1});
}

void MxPicture::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void MxPicture::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    layOut();
    viewport()->update();
}

void MxPicture::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0)
        setCurrent(m_nodes.nearest(MxColumn::Host, 0));
}

bool MxPicture::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int node = nodeAt(help->pos());
    if (node < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(m_nodes.nodes[node].spoken), this, nodeRect(node));
    return true;
}

int MxPicture::currentHost() const
{
    const MxNode node = m_nodes.nodes.value(m_current);
    const bool one = m_current >= 0 && node.column != MxColumn::Line && node.group.isEmpty();
    return one ? node.hosts.first() : -1;
}

void MxPicture::setCurrentHost(int row)
{
    if (row >= 0 && row == currentHost())
        return;
    const int node = m_nodes.ofHost(row);
    if (node < 0 && row >= 0)
        return;
    m_current = node;
    describe();
    if (node >= 0) {
        const QRect box = nodeRect(node);
        if (box.top() < 0 || box.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + box.center().y() - viewport()->height() / 2);
    }
    viewport()->update();
}

void MxPicture::setCurrent(int node)
{
    if (node < 0 || node >= m_nodes.nodes.size())
        return;
    m_current = node;
    describe();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    const QRect box = nodeRect(node);
    if (box.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.top() - margin);
    else if (box.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.bottom() + margin - viewport()->height());
    viewport()->update();
    if (currentHost() >= 0)
        Q_EMIT hostChosen(currentHost());
}

/// Within the column.
void MxPicture::step(int by)
{
    if (m_current < 0)
        return setCurrent(m_nodes.nearest(MxColumn::Host, 0));
    const int next = m_current + by;
    const bool same =
        next >= 0 && next < m_nodes.nodes.size() && m_nodes.nodes[next].column == m_nodes.nodes[m_current].column;
    if (same)
        setCurrent(next);
}

/// To what stands nearest in the next column that has anything.
void MxPicture::aside(bool right)
{
    if (m_current < 0)
        return step(0);
    const MxNode &from = m_nodes.nodes[m_current];
    for (int column = int(from.column) + (right ? 1 : -1); column >= 0 && column < columns; column += right ? 1 : -1) {
        const int node = m_nodes.nearest(MxColumn(column), from.row);
        if (node >= 0)
            return setCurrent(node);
    }
}

void MxPicture::activate()
{
    if (m_current < 0)
        return;
    const MxNode node = m_nodes.nodes[m_current];
    if (!node.group.isEmpty()) {
        if (!m_open.remove(node.group))
            m_open.insert(node.group);
        if (node.column == MxColumn::Names)
            m_current = m_nodes.at(MxColumn::Host, node.row);
        return rebuild();
    }
    if (!m_judged->hosts.isEmpty())
        Q_EMIT opened(node.hosts.value(0, 0), node.column);
}

void MxPicture::keyPressEvent(QKeyEvent *event)
{
    const MxColumn column = m_nodes.nodes.value(m_current).column;
    switch (event->key()) {
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return aside((event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft));
    case Qt::Key_Home:
        return setCurrent(m_nodes.nearest(column, 0));
    case Qt::Key_End:
        return setCurrent(m_nodes.nearest(column, m_nodes.rows()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

int MxPicture::nodeAt(const QPoint &position) const
{
    for (int i = 0; i < m_nodes.nodes.size(); ++i) {
        if (nodeRect(i).contains(position))
            return i;
    }
    return -1;
}

void MxPicture::mousePressEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->pos());
    if (node < 0)
        return QAbstractScrollArea::mousePressEvent(event);
    const bool again = node == m_current;
    setCurrent(node);
    if (again || !m_nodes.nodes[node].group.isEmpty())
        activate();
}

} // namespace gatepost
