#pragma once
// What is wrong with a field, said right below it, to the eye and to screen readers, with the focus moved there.
#include <QHash>
#include <QObject>

class QLabel;
class QWidget;

namespace gatepost {

class FieldNotes : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The line below `field` where its notes appear; to be put into a layout by the caller.
    QLabel *lineFor(QWidget *field);

    void problem(QWidget *field, const QString &text); ///< blocks; takes the focus and is announced
    void warn(QWidget *field, const QString &text);    ///< does not block; announced when it is new; empty: none
    void clearProblem(QWidget *field);
    void clearProblems();
    bool hasProblem() const;
    QString problemOf(QWidget *field) const;
    QString warningOf(QWidget *field) const;

private:
    struct Note
    {
        QLabel *line = nullptr;
        QString problem;
        QString warning;
    };
    void show(QWidget *field);
    QHash<QWidget *, Note> m_notes;
};

} // namespace gatepost
