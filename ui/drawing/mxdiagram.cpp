#include "ui/drawing/mxdiagram.h"
#include "ui/drawing/colours.h"
#include "ui/drawing/markshape.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace gatepost {

namespace {

/// Translations of this file, under the name of the window's picture.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gatepost::MxPicture)
};

constexpr int columns = 3;
constexpr int margin = 10;
constexpr int nodePadding = 6;
constexpr int mostNames = 3;

/// Two lines where one is too short, broken behind a dot or a space if there is one; the second loses its middle.
QString inTwoLines(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    qsizetype fits = text.size();
    while (fits > 1 && metrics.horizontalAdvance(text.left(fits)) > width)
        --fits;
    for (qsizetype i = fits; i > fits / 2; --i) {
        if (text[i - 1] == u'.' || text[i - 1] == u' ' || text[i - 1] == u'-') {
            fits = i;
            break;
        }
    }
    return text.left(fits).trimmed() + u'\n' + metrics.elidedText(text.mid(fits).trimmed(), Qt::ElideMiddle, width);
}

} // namespace

MxDiagram emptyDiagram(const QString &policyHead)
{
    MxDiagram out;
    out.heads = {policyHead, Text::tr("MX hosts in DNS"), Text::tr("Names in the certificates")};
    out.absences = {Text::tr("No policy to compare with."), Text::tr("No MX host."),
                    Text::tr("No certificate was seen.")};
    out.legend =
        Text::tr("A host is used only if both of its sides are solid. Dashed: does not match. Dotted: not known.");
    return out;
}

QString namesInBox(const QStringList &names)
{
    QString out = names.mid(0, mostNames).join(QStringLiteral(" · "));
    if (names.size() > mostNames)
        out += QStringLiteral(" · ") + Text::tr("%n more", nullptr, int(names.size()) - mostNames);
    return out;
}

MxDiagramPainter::MxDiagramPainter(const MxDiagram &diagram, const DiagramStyle &style, qreal width)
    : m_diagram(diagram), m_style(style), m_width(width), m_line(QFontMetricsF(style.font).height())
{
}

qreal MxDiagramPainter::rowHeight() const
{
    return 2 * m_line + units(2 * nodePadding);
}

qreal MxDiagramPainter::height() const
{
    return units(3 * margin) + 3 * m_line + m_diagram.rows() * rowHeight();
}

QRectF MxDiagramPainter::node(int column, int row) const
{
    const qreal width = m_width - units(2 * margin);
    const qreal box = width * 0.27;
    const qreal gap = (width - columns * box) / (columns - 1);
    const qreal head = m_line + units(margin);
    QRectF out(units(margin) + column * (box + gap), units(margin) + head + row * rowHeight(), box,
               rowHeight() - units(2 * nodePadding));
    if (m_style.direction == Qt::RightToLeft)
        out.moveLeft(m_width - out.right());
    return out;
}

void MxDiagramPainter::paintNode(QPainter *painter, const QRectF &box, const QString &text, bool current) const
{
    const QPalette &palette = m_style.palette;
    painter->setPen(QPen(palette.color(current ? QPalette::Highlight : QPalette::Mid), units(current ? 2 : 1)));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(box, units(4), units(4));
    painter->setPen(palette.color(QPalette::Text));
    const QRectF inner = box.adjusted(units(nodePadding), 0, -units(nodePadding), 0);
    painter->drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft),
                      inTwoLines(text, QFontMetricsF(m_style.font), inner.width()));
}

void MxDiagramPainter::paintJoin(QPainter *painter, int leftColumn, const MxDiagram::Join &join) const
{
    QRectF from = node(leftColumn, join.from);
    QRectF to = node(leftColumn + 1, join.to);
    if (from.left() > to.left())
        std::swap(from, to); // right to left
    const QPointF begin(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const Effect effect = effectOf(join.state);
    const QColor colour = effectColour(effect, m_style.palette);
    painter->setPen(QPen(colour, units(join.state == CheckState::Passed ? 2 : 1.5), lineStyleOf(join.state)));
    painter->drawLine(begin, end);
    const QPointF middle = (begin + end) / 2;
    const QRectF mark(middle.x() - m_line / 2, middle.y() - m_line / 2, m_line, m_line);
    const qreal round = units(2);
    painter->fillRect(mark.adjusted(-round, -round, round, round), m_style.palette.color(QPalette::Window));
    paintMark(painter, mark, effect, colour);
}

void MxDiagramPainter::paintColumn(QPainter *painter, int column, const QStringList &texts, int current) const
{
    const QRectF first = node(column, 0);
    const QRectF top(first.left(), units(margin), first.width(), m_line);
    painter->setPen(quietColour(m_style.palette));
    painter->drawText(
        top, int(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetricsF(m_style.font).elidedText(m_diagram.heads[std::size_t(column)], Qt::ElideRight, top.width()));
    bool any = false;
    for (int row = 0; row < texts.size(); ++row) {
        if (texts[row].isEmpty())
            continue;
        any = true;
        paintNode(painter, node(column, row), texts[row], column == 1 && row == current);
    }
    painter->setPen(quietColour(m_style.palette));
    if (!any)
        painter->drawText(first, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
                          m_diagram.absences[std::size_t(column)]);
}

void MxDiagramPainter::paint(QPainter *painter, int currentHost) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_style.font);
    painter->setLayoutDirection(m_style.direction);
    for (const MxDiagram::Join &join : m_diagram.policy)
        paintJoin(painter, 0, join);
    for (const MxDiagram::Join &join : m_diagram.certificates)
        paintJoin(painter, 1, join);
    paintColumn(painter, 0, m_diagram.lines, currentHost);
    paintColumn(painter, 1, m_diagram.hosts, currentHost);
    paintColumn(painter, 2, m_diagram.names, currentHost);
    const QRectF last = node(0, m_diagram.rows());
    const QRectF foot(units(margin), last.top(), m_width - units(2 * margin), 2 * m_line);
    painter->setPen(quietColour(m_style.palette));
    painter->drawText(foot, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), m_diagram.legend);
}

} // namespace gatepost
