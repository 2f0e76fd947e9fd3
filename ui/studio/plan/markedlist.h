#pragma once
// Lines with a mark each, as in the pre-flight and in the gates of a stage.
#include "core/audit/assessment.h"
#include "core/authoring/deploymentplan.h"
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace gatepost {

struct MarkedLine
{
    Effect effect = Effect::Advice;
    QString text;
    QString fact;               ///< beside or below it, in the second rank
    std::optional<bool> ticked; ///< with a box that a person can tick
    bool operator==(const MarkedLine &) const = default;
};

Effect effectOfGate(GateState state); ///< for mark and colour

class MarkedList : public QWidget
{
    Q_OBJECT
public:
    explicit MarkedList(const QString &accessibleName, QWidget *parent = nullptr);
    void setLines(const QList<MarkedLine> &lines);
    QList<MarkedLine> lines() const { return m_lines; }
    QCheckBox *box(int line) const; ///< null when it has none
    QList<QWidget *> boxes() const; ///< in their order

Q_SIGNALS:
    void ticked(int line, bool on);

private:
    void add(int row, const MarkedLine &line);

    QList<MarkedLine> m_lines;
    QGridLayout *m_grid;
};

} // namespace gatepost
