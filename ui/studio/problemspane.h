#pragma once
#include "core/authoring/draftlint.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatepost {

/// The problems of a draft, gravest first: a mark, the place, the sentence, and the fix as a button.
class ProblemsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPane(QWidget *parent = nullptr);
    void setProblems(const QList<DraftProblem> &problems);
    const QList<DraftProblem> &problems() const { return m_problems; }
    QString heading() const;
    QList<QPushButton *> fixes() const; ///< in the order of the problems that have one

Q_SIGNALS:
    void placeWanted(const gatepost::DraftProblem &problem);
    void fixWanted(const gatepost::DraftFix &fix);

private:
    QWidget *row(const DraftProblem &problem);

    QLabel *m_heading;
    QVBoxLayout *m_rows;
    QList<DraftProblem> m_problems;
};

} // namespace gatepost
