#pragma once
#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace gatepost {

class CopyButton;

/// A text to read, to search with the eye and to copy. Plain text, octets are octets.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    TextDialog(const QString &title, const QString &introduction, const QString &text, QWidget *parent = nullptr);
    QPlainTextEdit *text() const { return m_text; }
    CopyButton *copyButton() const { return m_copy; }

private:
    QPlainTextEdit *m_text;
    CopyButton *m_copy;
};

} // namespace gatepost
