#pragma once
// The form beside the text: what the lenient reader sees, and edits that rewrite only their own lines.
#include "ui/studio/draftdocument.h"
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace gatepost {

class MxLinesModel;

class PolicyForm : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyForm(DraftDocument *document, QWidget *parent = nullptr);
    void refresh();
    void addNamesFromDns(); ///< all that no line covers
    void focusFirst();

    QLineEdit *domainEdit() const { return m_domain; }
    QButtonGroup *modes() const { return m_modes; }
    QSpinBox *maxAgeEdit() const { return m_maxAge; }
    QTableView *names() const { return m_names; }
    QLineEdit *nameEdit() const { return m_name; }
    QPushButton *addFromDnsButton() const { return m_addAll; }
    QPushButton *templateButton(MxProvider provider) const { return m_templates[int(provider)]; }

Q_SIGNALS:
    void lookupWanted(); ///< names in DNS are needed
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *domainRow();
    QWidget *modeBox();
    QWidget *maxAgeRow();
    QWidget *namesBox();
    QWidget *templateRow();
    void addName();
    void removeName();
    void moveName(int by);
    void enableNames();
    void useLines(const QList<MxPattern> &lines);
    void refreshMaxAge();
    void refreshNames();
    void say(QLabel *label, const QString &text);

    DraftDocument *m_document;
    bool m_filling = false;
    QLineEdit *m_domain;
    QLabel *m_domainProblem;
    QButtonGroup *m_modes;
    QLabel *m_modeText;
    QComboBox *m_ages;
    QSpinBox *m_maxAge;
    QLabel *m_maxAgeText;
    QLabel *m_fromDns;
    QTableView *m_names;
    MxLinesModel *m_model;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_addAll;
    QPushButton *m_lookUp;
    QPushButton *m_templates[int(MxProvider::Count)] = {};
    QPushButton *m_exact;
    QPushButton *m_empty;
    QLabel *m_foreign;
};

} // namespace gatepost
