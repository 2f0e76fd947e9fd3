#pragma once
// Three ways round a network that blocks port 25, in the place of the evidence: a SOCKS5 proxy, an SSH host, a script.
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace gatepost {

class AuditSession;

class ElsewherePane : public QWidget
{
    Q_OBJECT
public:
    explicit ElsewherePane(AuditSession *session, QWidget *parent = nullptr);
    void refresh();    ///< what the current audit says about port 25
    void focusFirst(); ///< puts the keyboard into the pane
    void importFile(const QString &path);

Q_SIGNALS:
    void closeWanted();
    void remembered(); ///< what all audits of the session are to use has changed; whoever keeps it does

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *scriptRow();
    void testNow();
    void copyScript();
    void chooseFile();
    void import(const QByteArray &text);
    void say(const QString &text);
    QWidget *howPart();
    void enable();

    AuditSession *m_session;
    QLabel *m_why;
    QRadioButton *m_socks;
    QLineEdit *m_proxy;
    QRadioButton *m_ssh;
    QLineEdit *m_host;
    QRadioButton *m_script;
    QWidget *m_scriptRow;
    QLabel *m_contacts;
    QCheckBox *m_always;
    QPushButton *m_test;
    QPushButton *m_how;
    QWidget *m_howPart;
    QLabel *m_explained;
    QLineEdit *m_control;
    QLabel *m_said;
};

} // namespace gatepost
