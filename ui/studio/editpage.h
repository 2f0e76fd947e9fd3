#pragma once
// Page 1 of a draft: form and text side by side, problems with their fixes, and what a sender would do.
#include "ui/studio/draftdocument.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QToolButton;
class QListWidget;
class QPushButton;

namespace gatepost {

class PolicyForm;
class PolicyTextEdit;
class ProblemsPane;

class EditPage : public QWidget
{
    Q_OBJECT
public:
    explicit EditPage(DraftDocument *document, QWidget *parent = nullptr);

    PolicyForm *form() const { return m_form; }
    PolicyTextEdit *text() const { return m_text; }
    ProblemsPane *problems() const { return m_problems; }
    QListWidget *preview() const { return m_preview; }
    void showProblems();   ///< with the focus on the first fix, or on the text when there is none
    QString facts() const; ///< "CRLF · ASCII · 97 bytes"

Q_SIGNALS:
    void lookupWanted();
    void auditWanted(); ///< the mail servers are not known yet

private:
    QWidget *textPart();
    QWidget *lowerPart();
    void refresh();
    void refreshPreview();

    DraftDocument *m_document;
    PolicyForm *m_form;
    PolicyTextEdit *m_text;
    QLabel *m_facts;
    QComboBox *m_ends;
    QToolButton *m_blanks;
    ProblemsPane *m_problems;
    QLabel *m_previewState;
    QListWidget *m_preview;
    QPushButton *m_audit;
};

} // namespace gatepost
