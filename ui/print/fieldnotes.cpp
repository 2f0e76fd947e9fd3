#include "ui/print/fieldnotes.h"
#include "core/report/textreport.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include <algorithm>
#include <QAccessible>

namespace gatepost {

QLabel *FieldNotes::lineFor(QWidget *field)
{
    QLabel *line = plainLabel({}, field->parentWidget());
    line->setObjectName(field->objectName() + QStringLiteral("Note"));
    line->hide();
    m_notes[field].line = line;
    return line;
}

void FieldNotes::show(QWidget *field)
{
    const Note &note = m_notes[field];
    const bool bad = !note.problem.isEmpty();
    const QString text = bad ? note.problem : note.warning;
    const Effect effect = bad ? Effect::Blocks : Effect::AtRisk;
    if (note.line) {
        QPalette own;
        own.setColor(QPalette::WindowText, effectColour(effect, own));
        note.line->setPalette(own);
        note.line->setText(text.isEmpty() ? QString() : markOf(effect) + u' ' + text);
        note.line->setVisible(!text.isEmpty());
    }
    if (field->accessibleDescription() == text)
        return;
    field->setAccessibleDescription(text);
    QAccessibleEvent described(field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    if (text.isEmpty() || !note.line)
        return;
    note.line->setAccessibleName(text);
    QAccessibleEvent alert(note.line, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldNotes::problem(QWidget *field, const QString &text)
{
    m_notes[field].problem = text;
    show(field);
    field->setFocus(Qt::OtherFocusReason);
}

void FieldNotes::warn(QWidget *field, const QString &text)
{
    if (m_notes[field].warning == text)
        return;
    m_notes[field].warning = text;
    show(field);
}

void FieldNotes::clearProblem(QWidget *field)
{
    if (m_notes[field].problem.isEmpty())
        return;
    m_notes[field].problem.clear();
    show(field);
}

void FieldNotes::clearProblems()
{
    const QList<QWidget *> fields = m_notes.keys();
    for (QWidget *field : fields)
        clearProblem(field);
}

bool FieldNotes::hasProblem() const
{
    return std::any_of(m_notes.begin(), m_notes.end(), [](const Note &note) { return !note.problem.isEmpty(); });
}

QString FieldNotes::problemOf(QWidget *field) const
{
    return m_notes.value(field).problem;
}

QString FieldNotes::warningOf(QWidget *field) const
{
    return m_notes.value(field).warning;
}

} // namespace gatepost
