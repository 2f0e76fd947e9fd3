#pragma once
// The policy as text: line numbers with the mark of the gravest problem, everything that is no plain field toned down,
// wrong places underlined. Always left to right; what cannot be seen stands there by its number.
#include "core/authoring/draftlint.h"
#include <QPlainTextEdit>

namespace gatepost {

class PolicyTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PolicyTextEdit(QWidget *parent = nullptr);
    void setShown(const QString &shown); ///< keeps the cursor where it is, as far as the text allows
    void setProblems(const StsPolicyReading &reading, const QList<DraftProblem> &problems);
    void goTo(const StsPolicyReading &reading, const DraftProblem &problem);
    void setBlanksShown(bool shown);
    QString shown() const;

Q_SIGNALS:
    void edited();
    void undoWanted();
    void redoWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    friend class LineMargin;
    int marginWidth() const;
    void paintMargin(QPaintEvent *event);
    void placeMargin();
    void underline();

    QWidget *m_margin;
    QMap<int, Effect> m_marks; ///< by line, from 1
    struct Place
    {
        int line = 0;
        int from = 0; ///< characters as shown
        int length = 0;
        Effect effect = Effect::Advice;
    };
    QList<Place> m_places;
    QSet<int> m_foreign; ///< lines that are no field of a policy
    bool m_putting = false;
};

} // namespace gatepost
