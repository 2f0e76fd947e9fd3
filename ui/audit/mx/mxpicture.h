#pragma once
// Hosts on one side, lines of the policy on the other, and who covers whom. Mirrored where text runs from the right.
#include "core/audit/assessment.h"
#include "core/audit/senders/coverage.h"
#include <QSet>
#include <QWidget>

namespace gatepost {

class MxPicture : public QWidget
{
    Q_OBJECT
public:
    explicit MxPicture(QWidget *parent = nullptr);

    void update(const AssessmentPtr &judged);
    void setCurrentHost(int host);
    int currentHost() const; ///< -1: a line or a group of hosts is current
    int nodeCount() const { return int(m_nodes.size()); }
    QRect nodeBox(int node) const;
    QString nodeText(int node) const;
    QString description() const; ///< the picture in sentences
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void hostSelected(int host);
    void hostOpened(int host);
    void currentMoved(const QRect &box); ///< to be scrolled to

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Node
    {
        QList<int> hosts; ///< more than one: a group
        int line = -1;
        int row = 0;
        QString group; ///< the domain that the group's hosts share
        bool isLine() const { return line >= 0; }
    };
    void layOutNodes();
    void addHosts();
    void addLines();
    void setCurrent(int node);
    void activate();
    int rowHeight() const;
    int rows() const;
    int beside(int node, bool line) const; ///< the nearest node of the other side
    Coverage edge(const Node &host, const Node &line) const;
    int covered(const Node &node) const; ///< hosts of the node that a line covers
    Effect effectOf(const Node &node) const;
    void paintEdges(QPainter *painter) const;
    void paintNode(QPainter *painter, int node) const;

    AssessmentPtr m_judged;
    QList<Node> m_nodes;
    QSet<QString> m_open; ///< groups whose hosts are shown one by one
    int m_current = 0;
};

} // namespace gatepost
