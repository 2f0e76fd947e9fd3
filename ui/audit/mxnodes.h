#pragma once
// What stands where in the picture of the MX comparison: nodes in three columns and what joins them. More than twelve
// hosts are grouped by who runs them. Pure: no painting.
#include "core/audit/assessment.h"
#include <QSet>

namespace gatepost {

enum class MxColumn { Line, Host, Names };

struct MxNode
{
    MxColumn column = MxColumn::Host;
    int row = 0;
    QList<int> hosts; ///< of Host and Names: one, or those of a group; of Line: those it covers
    int line = -1;    ///< of Line
    QString group;    ///< of a group: the name that its hosts share; else empty
    QString text;     ///< untrusted text is made visible
    QString spoken;   ///< for screen readers: with the state in words
    bool operator==(const MxNode &) const = default;
};

struct MxJoin
{
    int from = 0; ///< indexes of nodes, from the left column to the right one
    int to = 0;
    CheckState state = CheckState::Unknown;
    bool operator==(const MxJoin &) const = default;
};

struct MxNodes
{
    static constexpr int mostSingle = 12; ///< hosts that are shown one by one

    QList<MxNode> nodes; ///< column by column, from top to bottom
    QList<MxJoin> joins;
    bool operator==(const MxNodes &) const = default;

    int rows() const;
    int at(MxColumn column, int row) const;      ///< -1: nothing stands there
    int nearest(MxColumn column, int row) const; ///< -1: the column is empty
    int ofHost(int host) const;                  ///< its node, or the group it is folded into; -1
};

/// `open`: groups whose hosts are shown one by one below them.
MxNodes mxNodes(const Observation &seen, const Assessment &judged, const QSet<QString> &open);

} // namespace gatepost
