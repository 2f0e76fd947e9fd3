#pragma once
#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gatepost {

class AuditSession;
class CopyButton;

/// The MX hosts tested from a server of the user's: the script to run there, and what it wrote, looked at before it is
/// used.
class ScriptDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ScriptDialog(AuditSession *session, QWidget *parent = nullptr);
    QPlainTextEdit *result() const { return m_result; }
    CopyButton *copyScript() const { return m_copy; }
    QPushButton *useButton() const { return m_use; }
    QString said() const; ///< what the result is, or why it cannot be used
    void readFile(const QString &path);
    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void look();
    void chooseFile();
    AuditSession *m_session;
    QPlainTextEdit *m_result;
    QLabel *m_said;
    CopyButton *m_copy;
    QPushButton *m_use;
};

} // namespace gatepost
