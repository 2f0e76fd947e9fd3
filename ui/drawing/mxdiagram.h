#pragma once
// The MX comparison as a picture: lines of the policy, MX hosts, names of the certificates, and what joins them. Solid
// joins hold, dashed ones are broken, dotted ones are not known; a mark says the same. Drawn alike on screen and paper.
#include "core/audit/assessment.h"
#include <array>
#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace gatepost {

struct MxDiagram
{
    struct Join
    {
        int from = 0;
        int to = 0;
        CheckState state = CheckState::Unknown;
        bool operator==(const Join &) const = default;
    };
    std::array<QString, 3> heads;    ///< of the columns: policy, hosts, certificates
    std::array<QString, 3> absences; ///< what stands in a column without a box
    QString legend;
    QStringList lines;
    QStringList hosts;
    QStringList names;  ///< of the certificates, by host; an empty one is not drawn
    QList<Join> policy; ///< lines to hosts
    QList<Join> certificates;

    int rows() const { return int(std::max({lines.size(), hosts.size(), names.size()})); }
    bool operator==(const MxDiagram &) const = default;
};

/// With the texts in the language of this moment, the head of the policy being its own.
MxDiagram emptyDiagram(const QString &policyHead);
/// The names of one certificate, as many as fit into a box.
QString namesInBox(const QStringList &names);

struct DiagramStyle
{
    QFont font;
    QPalette palette;
    qreal unit = 1; ///< device units in a pixel of a screen
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

class MxDiagramPainter
{
public:
    MxDiagramPainter(const MxDiagram &diagram, const DiagramStyle &style, qreal width);

    qreal height() const;
    qreal rowHeight() const;
    QRectF node(int column, int row) const; ///< 0 policy, 1 hosts, 2 certificates
    void paint(QPainter *painter, int currentHost = -1) const;

private:
    qreal units(qreal pixels) const { return pixels * m_style.unit; }
    void paintNode(QPainter *painter, const QRectF &box, const QString &text, bool current) const;
    void paintJoin(QPainter *painter, int leftColumn, const MxDiagram::Join &join) const;
    void paintColumn(QPainter *painter, int column, const QStringList &texts, int current) const;

    const MxDiagram &m_diagram;
    const DiagramStyle &m_style;
    qreal m_width;
    qreal m_line; ///< height of a line of text
};

} // namespace gatepost
