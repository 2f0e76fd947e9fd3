#pragma once
// The MX comparison as a picture to walk through with the keyboard. The matrix has the same in words.
#include "ui/drawing/mxdiagram.h"
#include <QAbstractScrollArea>

namespace gatepost {

class MxPicture : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit MxPicture(QWidget *parent = nullptr);
    void update(const ObservationPtr &seen, const AssessmentPtr &judged);
    void setCurrentHost(int row); ///< -1: none
    int currentHost() const { return m_current; }

Q_SIGNALS:
    void hostChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void layOut();
    DiagramStyle style() const;
    QRect hostRect(int column, int row) const; ///< in the viewport
    void choose(int row);

    MxDiagram m_diagram;
    bool m_any = false; ///< an audit is shown
    int m_current = -1;
};

} // namespace gatepost
