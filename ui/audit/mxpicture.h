#pragma once
// The MX comparison as a picture: lines of the policy, MX hosts, names of the certificates, and what joins them. Solid
// joins hold, dashed ones are broken, dotted ones are not known; a mark says the same. The matrix has the same in
// words: it is this picture's table.
#include "ui/audit/mxnodes.h"
#include "ui/shared/tabletwin.h"
#include <QAbstractScrollArea>

class QPaintDevice;

namespace gatepost {

class MxPicture : public QAbstractScrollArea, public TableTwin
{
    Q_OBJECT
public:
    explicit MxPicture(QAbstractItemModel *table, QWidget *parent = nullptr);
    void update(const ObservationPtr &seen, const AssessmentPtr &judged);
    void setCurrentHost(int row);             ///< its node, or the group that it is folded into; -1: none
    int currentHost() const;                  ///< -1: none, a line or a group
    int current() const { return m_current; } ///< index of a node; -1: none
    void setCurrent(int node);
    const MxNodes &nodes() const { return m_nodes; }
    QRect nodeRect(int node) const; ///< in the viewport
    QAbstractItemModel *tableTwin() const override { return m_table; }

    QSize printSize() const;          ///< of the whole picture
    void print(QPaintDevice *device); ///< in light colours, without the chosen node

Q_SIGNALS:
    void hostChosen(int row);
    void opened(int row, gatepost::MxColumn column); ///< its evidence is wanted

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// Where and in which colours it is painted: in the window, or as a whole on paper.
    struct Canvas
    {
        QPainter *painter = nullptr;
        QPalette palette;
        int width = 0;
        int top = 0; ///< what is scrolled away
        int current = -1;
    };
    void layOut();
    void rebuild();
    int rowHeight() const;
    int wholeHeight() const;
    QRect placeOf(MxColumn column, int row, int width, int top) const;
    void paint(const Canvas &canvas) const;
    void paintNode(const Canvas &canvas, int node) const;
    void paintJoin(const Canvas &canvas, const MxJoin &join) const;
    void paintTexts(const Canvas &canvas) const;
    void describe();
    void activate();
    void step(int by);
    void aside(bool right);
    int nodeAt(const QPoint &position) const;

    QAbstractItemModel *m_table;
    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    MxNodes m_nodes;
    QSet<QString> m_open;
    int m_current = -1;
};

} // namespace gatepost
