#include "ui/audit/mx/mxpicture.h"
#include "core/audit/wording.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <algorithm>
#include <QAccessible>
#include <QKeyEvent>
#include <QMap>
#include <QMouseEvent>
#include <QPainter>

namespace gatepost {

namespace {

constexpr int margin = 12;
constexpr int groupFrom = 13; // hosts
constexpr int between = 8;

} // namespace

MxPicture::MxPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of MX hosts and policy lines"));
}

void MxPicture::update(const AssessmentPtr &judged)
{
    m_judged = judged;
    layOutNodes();
    setAccessibleDescription(description());
}

void MxPicture::layOutNodes()
{
    m_nodes.clear();
    if (m_judged) {
        addHosts();
        addLines();
    }
    m_current = qBound(0, m_current, qMax(0, int(m_nodes.size()) - 1));
    updateGeometry();
    QWidget::update();
}

void MxPicture::addHosts()
{
    QMap<QString, QList<int>> groups;
    QStringList order;
    const int count = int(m_judged->hosts.size());
    for (int i = 0; i < count; ++i) {
        const QString group = m_judged->hosts[i].host.parent().toString();
        if (!groups.contains(group))
            order << group;
        groups[group] << i;
    }
    for (const QString &group : order) {
        const QList<int> hosts = groups[group];
        if (count >= groupFrom && hosts.size() > 1)
            m_nodes << Node{hosts, -1, int(m_nodes.size()), group};
        if (count >= groupFrom && hosts.size() > 1 && !m_open.contains(group))
            continue;
        for (const int host : hosts)
            m_nodes << Node{{host}, -1, int(m_nodes.size()), {}};
    }
}

/// Lines stand in the order of the first host they cover, so that fewer edges cross.
void MxPicture::addLines()
{
    QList<Node> lines;
    const int count = m_judged->compared ? int(m_judged->compared->mx.size()) : 0;
    for (int i = 0; i < count; ++i)
        lines << Node{{}, i, 0, {}};
    const auto first = [this](const Node &line) {
        for (int i = 0; i < m_nodes.size(); ++i) {
            if (edge(m_nodes[i], line) > Coverage::None)
                return i;
        }
        return int(m_nodes.size());
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const Node &a, const Node &b) { return first(a) < first(b); });
    for (int i = 0; i < lines.size(); ++i)
        lines[i].row = i;
    m_nodes += lines;
}

/// The best that the line is for one of the hosts.
Coverage MxPicture::edge(const Node &host, const Node &line) const
{
    Coverage best = Coverage::NotCompared;
    for (const int i : host.hosts)
        best = qMax(best, coverageOf(*m_judged, i, line.line));
    return best;
}

int MxPicture::rowHeight() const
{
    return fontMetrics().height() + 2 * between;
}

int MxPicture::rows() const
{
    int out = 0;
    for (const Node &node : m_nodes)
        out = qMax(out, node.row + 1);
    return out;
}

QSize MxPicture::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, (rows() + 2) * (rowHeight() + between) + margin};
}

QRect MxPicture::nodeBox(int node) const
{
    const Node &at = m_nodes[node];
    const int side = (width() - 2 * margin) * 2 / 5;
    const int y = margin + (at.row + 1) * (rowHeight() + between);
    const QRect box(at.isLine() ? width() - margin - side : margin, y, side, rowHeight());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QString MxPicture::nodeText(int node) const
{
    const Node &at = m_nodes[node];
    if (at.isLine())
        return visible(m_judged->compared->mx[at.line].text);
    if (!at.group.isEmpty())
        return (m_open.contains(at.group) ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) +
               tr("%n host(s) in %1, %2 covered", nullptr, int(at.hosts.size()))
                   .arg(visible(at.group))
                   .arg(covered(at));
    const HostDecision &host = m_judged->hosts[at.hosts.first()];
    const QString name = visible(host.host.toUnicode());
    return host.preference ? QStringLiteral("%1 %2").arg(*host.preference).arg(name) : name;
}

QString MxPicture::description() const
{
    if (!m_judged)
        return {};
    QStringList out{m_judged->verdict.result, comparisonState(*m_judged)};
    for (int i = 0; i < m_judged->hosts.size(); ++i)
        out << hostExplanation(*m_judged, i).section(u'\n', 0, 1).replace(u'\n', QStringLiteral(". "));
    out << unusedText(*m_judged);
    out.removeAll(QString());
    return out.join(u'\n');
}

int MxPicture::currentHost() const
{
    if (m_current >= m_nodes.size() || m_nodes[m_current].hosts.size() != 1 || !m_nodes[m_current].group.isEmpty())
        return -1;
    return m_nodes[m_current].hosts.first();
}

/// The host's own node, or the group that it is folded into.
void MxPicture::setCurrentHost(int host)
{
    int found = -1;
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].hosts.contains(host))
            found = i;
    }
    if (found < 0 || found == m_current)
        return;
    m_current = found;
    Q_EMIT currentMoved(nodeBox(found));
    QWidget::update();
}

void MxPicture::setCurrent(int node)
{
    if (node < 0 || node >= m_nodes.size())
        return;
    m_current = node;
    setAccessibleName(tr("Picture of MX hosts and policy lines, at %1").arg(nodeText(node)));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentMoved(nodeBox(node));
    if (currentHost() >= 0)
        Q_EMIT hostSelected(currentHost());
    QWidget::update();
}

void MxPicture::activate()
{
    if (m_current >= m_nodes.size())
        return;
    const QString group = m_nodes[m_current].group;
    if (group.isEmpty()) {
        if (currentHost() >= 0)
            Q_EMIT hostOpened(currentHost());
        return;
    }
    if (!m_open.remove(group))
        m_open.insert(group);
    layOutNodes();
}

int MxPicture::beside(int node, bool line) const
{
    int best = -1;
    const auto distance = [&](int i) { return qAbs(m_nodes[i].row - m_nodes[node].row); };
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].isLine() == line && (best < 0 || distance(i) < distance(best)))
            best = i;
    }
    return best;
}

void MxPicture::keyPressEvent(QKeyEvent *event)
{
    if (m_nodes.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool line = m_nodes[m_current].isLine();
    const auto step = [&](int by) {
        const int next = m_current + by;
        if (next >= 0 && next < m_nodes.size() && m_nodes[next].isLine() == line)
            setCurrent(next);
    };
    const int toLines = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if ((event->key() == toLines) != line)
            setCurrent(beside(m_current, !line));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MxPicture::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (!nodeBox(i).contains(event->pos()))
            continue;
        setCurrent(i);
        if (!m_nodes[i].group.isEmpty())
            activate();
        return;
    }
}

void MxPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        QWidget::update();
    }
    QWidget::changeEvent(event);
}

void MxPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(quietColour(palette()));
    const int side = (width() - 2 * margin) * 2 / 5;
    const auto head = [&](int x, const QString &text) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, margin, side, rowHeight()));
        painter.drawText(box, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), text);
    };
    head(margin, tr("MX hosts (DNS)"));
    head(width() - margin - side, tr("Lines of the policy"));
    paintEdges(&painter);
    for (int i = 0; i < m_nodes.size(); ++i)
        paintNode(&painter, i);
    painter.setPen(quietColour(palette()));
    const QRect foot(margin, margin + (rows() + 1) * (rowHeight() + between), width() - 2 * margin, rowHeight());
    painter.drawText(foot, Qt::AlignCenter, tr("Solid line: covered.  Dashed line: nearest miss."));
}

void MxPicture::paintEdges(QPainter *painter) const
{
    const auto end = [this](const QRect &box, bool line) {
        const bool left = line != isRightToLeft();
        return QPointF(left ? box.left() : box.right(), box.center().y());
    };
    for (int h = 0; h < m_nodes.size(); ++h) {
        for (int l = 0; l < m_nodes.size(); ++l) {
            if (m_nodes[h].isLine() || !m_nodes[l].isLine())
                continue;
            const bool unfolded = !m_nodes[h].group.isEmpty() && m_open.contains(m_nodes[h].group);
            const Coverage coverage = unfolded ? Coverage::None : edge(m_nodes[h], m_nodes[l]);
            if (coverage <= Coverage::None)
                continue;
            const QColor colour = effectColour(coverageEffect(coverage), palette());
            const bool current = h == m_current || l == m_current;
            painter->setPen(
                QPen(colour, current ? 3 : 1.5, coverage == Coverage::NearestMiss ? Qt::DashLine : Qt::SolidLine));
            painter->drawLine(end(nodeBox(h), false), end(nodeBox(l), true));
        }
    }
}

int MxPicture::covered(const Node &node) const
{
    return int(std::count_if(node.hosts.begin(), node.hosts.end(),
                             [this](int host) { return m_judged->hosts[host].match.matches; }));
}

Effect MxPicture::effectOf(const Node &node) const
{
    if (node.isLine())
        return unusedLines(*m_judged).contains(node.line) ? Effect::NotApplicable : Effect::Passed;
    if (!m_judged->compared)
        return coverageEffect(Coverage::NotCompared);
    return covered(node) == node.hosts.size() ? Effect::Passed : coverageEffect(Coverage::NearestMiss);
}

void MxPicture::paintNode(QPainter *painter, int node) const
{
    const Node &at = m_nodes[node];
    const QRect box = nodeBox(node);
    const bool current = node == m_current;
    painter->setPen(QPen(current ? palette().color(QPalette::Highlight) : quietColour(palette()), current ? 2.5 : 1));
    painter->setBrush(palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
    const int mark = fontMetrics().height();
    const QRect inner = box.adjusted(between, 0, -between, 0);
    const Effect effect = effectOf(at);
    const QRect markBox(inner.left(), inner.center().y() - mark / 2, mark, mark);
    paintMark(painter, QStyle::visualRect(layoutDirection(), inner, markBox), effect, effectColour(effect, palette()));
    const QRect words = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(mark + between, 0, 0, 0));
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                      fontMetrics().elidedText(nodeText(node), Qt::ElideMiddle, words.width()));
}

} // namespace gatepost
