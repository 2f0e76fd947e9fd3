#include "ui/audit/mxnodes.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "core/base/publicsuffix.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatepost {

namespace {

constexpr int mostNames = 3;
constexpr int longestText = 80;

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MxNodes)
};

QString nameText(const DomainName &name)
{
    return visible(name.toUnicode(), longestText);
}

class Builder
{
public:
    Builder(const Observation &seen, const Assessment &judged, const QSet<QString> &open)
        : m_seen(seen), m_judged(judged), m_open(open)
    {
    }

    MxNodes build()
    {
        hosts();
        lines();
        joins();
        sortNodes();
        return m_out;
    }

private:
    int count() const { return int(m_judged.hosts.size()); }

    /// Groups stand where their first host would; a host alone at its operator is no group.
    void hosts()
    {
        QStringList order;
        QHash<QString, QList<int>> groups;
        for (int i = 0; i < count(); ++i) {
            const QString operatorName = nameText(registeredDomain(m_judged.hosts[i].host));
            if (!groups.contains(operatorName))
                order << operatorName;
            groups[operatorName] << i;
        }
        int row = 0;
        const auto single = [&](int host) {
            m_out.nodes << hostNode(host, row);
            if (const MxNode names = namesNode(host, row); !names.text.isEmpty())
                m_out.nodes << names;
            ++row;
        };
        if (count() <= MxNodes::mostSingle) {
            for (int i = 0; i < count(); ++i)
                single(i);
            return;
        }
        for (const QString &group : std::as_const(order)) {
            const QList<int> members = groups[group];
            if (members.size() == 1 || group.isEmpty()) {
                std::for_each(members.begin(), members.end(), single);
                continue;
            }
            const bool folded = !m_open.contains(group);
            m_out.nodes << groupNode(members, group, folded, row);
            if (folded) {
                if (const MxNode names = groupNames(members, group, row); !names.text.isEmpty())
                    m_out.nodes << names;
            }
            ++row;
            if (!folded)
                std::for_each(members.begin(), members.end(), single);
        }
    }

    MxNode hostNode(int host, int row) const
    {
        const HostDecision &decision = m_judged.hosts[host];
        MxNode out{MxColumn::Host, row, {host}, -1, {}, {}, {}};
        const QString name = nameText(decision.host);
        out.text = decision.preference ? QStringLiteral("%1  %2").arg(*decision.preference).arg(name) : name;
        out.spoken = QStringLiteral("%1, %2").arg(out.text, hostActionText(decision.action));
        return out;
    }

    MxNode namesNode(int host, int row) const
    {
        const QStringList names = certificateNames(m_seen, m_judged.hosts[host].observed);
        MxNode out{MxColumn::Names, row, {host}, -1, {}, {}, {}};
        out.text = names.mid(0, mostNames).join(QStringLiteral(" · "));
        if (names.size() > mostNames)
            out.text += QStringLiteral(" · ") + Text::tr("%n more", nullptr, int(names.size()) - mostNames);
        out.spoken = Text::tr("certificate for %1").arg(out.text);
        return out;
    }

    int with(const QList<int> &members, HostAction action) const
    {
        return int(std::count_if(members.begin(), members.end(),
                                 [&](int host) { return m_judged.hosts[host].action == action; }));
    }

    MxNode groupNode(const QList<int> &members, const QString &group, bool folded, int row) const
    {
        MxNode out{MxColumn::Host, row, members, -1, group, {}, {}};
        const QString hostsOf = Text::tr("%n host(s) in %1", nullptr, int(members.size())).arg(group);
        out.text = (folded ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + hostsOf;
        QStringList said{hostsOf, folded ? Text::tr("folded") : Text::tr("unfolded")};
        const int refused = with(members, HostAction::RefusesHost);
        if (refused > 0)
            said << Text::tr("%n refused", nullptr, refused);
        if (refused > 0)
            out.text += QStringLiteral(", ") + said.last();
        out.spoken = said.join(QStringLiteral(", "));
        return out;
    }

    MxNode groupNames(const QList<int> &members, const QString &group, int row) const
    {
        int seen = 0;
        for (const int host : members)
            seen += certificateNames(m_seen, m_judged.hosts[host].observed).isEmpty() ? 0 : 1;
        MxNode out{MxColumn::Names, row, members, -1, group, {}, {}};
        if (seen > 0)
            out.text = Text::tr("certificates of %n host(s)", nullptr, seen);
        out.spoken = out.text;
        return out;
    }

    /// A line stands beside the first host that it covers, or below it where that place is taken: few joins cross.
    void lines()
    {
        const int all = m_judged.compared ? int(m_judged.compared->mx.size()) : 0;
        QList<MxNode> out;
        for (int line = 0; line < all; ++line) {
            MxNode node{MxColumn::Line, 0, {}, line, {}, visible(m_judged.compared->mx[line].text, longestText), {}};
            for (int host = 0; host < count(); ++host) {
                if (m_judged.hosts[host].match.matching.contains(line))
                    node.hosts << host;
            }
            node.spoken = node.hosts.isEmpty()
                              ? Text::tr("line %1, covers no host").arg(node.text)
                              : Text::tr("line %1, covers %n host(s)", nullptr, int(node.hosts.size())).arg(node.text);
            node.row = wantedRow(node);
            out << node;
        }
        std::stable_sort(out.begin(), out.end(), [](const MxNode &a, const MxNode &b) { return a.row < b.row; });
        int next = 0;
        for (MxNode &node : out) {
            node.row = qMax(next, node.row == unused ? next : node.row);
            next = node.row + 1;
        }
        m_out.nodes << out;
    }

    int wantedRow(const MxNode &line) const
    {
        int host = line.hosts.value(0, -1);
        for (int i = 0; host < 0 && i < count(); ++i) { // the one it nearly covers
            if (m_judged.hosts[i].inPolicy == CheckState::Failed && m_judged.hosts[i].match.nearest == line.line)
                host = i;
        }
        const int node = m_out.ofHost(host);
        return node < 0 ? unused : m_out.nodes[node].row;
    }

    void joins()
    {
        for (int i = 0; i < m_out.nodes.size(); ++i) {
            const MxNode &host = m_out.nodes[i];
            const bool unfolded = !host.group.isEmpty() && m_open.contains(host.group);
            if (host.column != MxColumn::Host || unfolded)
                continue;
            for (int other = 0; other < m_out.nodes.size(); ++other) {
                const MxNode &node = m_out.nodes[other];
                if (node.column == MxColumn::Line)
                    joinLine(other, i);
                if (node.column == MxColumn::Names && node.row == host.row)
                    m_out.joins << MxJoin{i, other, worstCertificate(host.hosts)};
            }
        }
    }

    void joinLine(int line, int host)
    {
        const MxNode &to = m_out.nodes[host];
        bool covers = false;
        bool misses = false;
        for (const int i : to.hosts) {
            const HostDecision &decision = m_judged.hosts[i];
            covers = covers || decision.match.matching.contains(m_out.nodes[line].line);
            misses =
                misses || (decision.inPolicy == CheckState::Failed && decision.match.nearest == m_out.nodes[line].line);
        }
        if (covers || misses)
            m_out.joins << MxJoin{line, host, covers ? CheckState::Passed : CheckState::Failed};
    }

    CheckState worstCertificate(const QList<int> &members) const
    {
        const auto any = [&](CheckState state) {
            return std::any_of(members.begin(), members.end(),
                               [&](int host) { return m_judged.hosts[host].certificate == state; });
        };
        if (any(CheckState::Failed))
            return CheckState::Failed;
        return any(CheckState::Unknown) || !any(CheckState::Passed) ? CheckState::Unknown : CheckState::Passed;
    }

    void sortNodes()
    {
        QList<int> order;
        for (int i = 0; i < m_out.nodes.size(); ++i)
            order << i;
        std::sort(order.begin(), order.end(), [this](int a, int b) {
            const MxNode &one = m_out.nodes[a];
            const MxNode &other = m_out.nodes[b];
            return std::pair(int(one.column), one.row) < std::pair(int(other.column), other.row);
        });
        QList<MxNode> nodes;
        QList<int> place(order.size());
        for (int i = 0; i < order.size(); ++i) {
            nodes << m_out.nodes[order[i]];
            place[order[i]] = i;
        }
        m_out.nodes = nodes;
        for (MxJoin &join : m_out.joins)
            join = {place[join.from], place[join.to], join.state};
    }

    static constexpr int unused = 1'000'000;
    const Observation &m_seen;
    const Assessment &m_judged;
    const QSet<QString> &m_open;
    MxNodes m_out;
};

} // namespace

int MxNodes::rows() const
{
    int out = 0;
    for (const MxNode &node : nodes)
        out = qMax(out, node.row + 1);
    return out;
}

int MxNodes::at(MxColumn column, int row) const
{
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes[i].column == column && nodes[i].row == row)
            return i;
    }
    return -1;
}

int MxNodes::nearest(MxColumn column, int row) const
{
    int best = -1;
    for (int i = 0; i < nodes.size(); ++i) {
        const bool nearer = best < 0 || qAbs(nodes[i].row - row) < qAbs(nodes[best].row - row);
        if (nodes[i].column == column && nearer)
            best = i;
    }
    return best;
}

int MxNodes::ofHost(int host) const
{
    int out = -1;
    for (int i = 0; host >= 0 && i < nodes.size(); ++i) {
        if (nodes[i].column != MxColumn::Host || !nodes[i].hosts.contains(host))
            continue;
        if (nodes[i].group.isEmpty())
            return i;
        out = i;
    }
    return out;
}

MxNodes mxNodes(const Observation &seen, const Assessment &judged, const QSet<QString> &open)
{
    return Builder(seen, judged, open).build();
}

} // namespace gatepost
