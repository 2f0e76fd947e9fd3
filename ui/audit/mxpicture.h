#pragma once
// The MX comparison as a picture: lines of the policy, MX hosts, names of the certificates, and what joins them. Solid
// joins hold, dashed ones are broken, dotted ones are not known; a mark says the same. The matrix has the same in
// words.
#include "core/audit/assessment.h"
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
    struct Join
    {
        int from = 0;
        int to = 0;
        CheckState state = CheckState::Unknown;
    };
    void layOut();
    QRect nodeRect(int column, int row) const;
    int rowHeight() const;
    void paintNode(QPainter *painter, int column, int row, const QString &text, bool current) const;
    void paintJoin(QPainter *painter, int leftColumn, const Join &join) const;
    void choose(int row);

    ObservationPtr m_seen;
    AssessmentPtr m_judged;
    QStringList m_lines;
    QStringList m_hosts;
    QStringList m_names; ///< of the certificates, by host
    QList<Join> m_matches;
    QList<Join> m_certificates;
    int m_current = -1;
};

} // namespace gatepost
