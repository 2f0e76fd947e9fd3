#pragma once
// Page 3 of a draft: the records, in the syntax of the DNS product. The record of the policy stays closed until the
// live file equals the draft, or the user answers for it.
#include "core/authoring/dnschoices.h"
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace gatepost {

class DraftDocument;
class LiveWatch;
class MarkWidget;

class DnsPage : public QWidget
{
    Q_OBJECT
public:
    DnsPage(DraftDocument *document, LiveWatch *live, QWidget *parent = nullptr);

    bool isOpen() const;         ///< the record of the policy may be shown
    bool isReady() const;        ///< nothing is wrong with the records
    QString recordsText() const; ///< what is shown, in the syntax of the product

    QComboBox *formChoice() const { return m_form; }
    QSpinBox *ttlEdit() const { return m_ttl; }
    QButtonGroup *idChoice() const { return m_idFrom; }
    QLineEdit *ownId() const { return m_ownId; }
    QLineEdit *ruaEdit() const { return m_rua; }
    QLineEdit *zoneEdit() const { return m_zone; }
    QLineEdit *hostEdit() const { return m_host; }
    QCheckBox *skip() const { return m_skip; }
    QLineEdit *skipReason() const { return m_reason; }
    QPushButton *checkButton() const { return m_check; }
    QPushButton *copyAllButton() const { return m_copyAll; }
    QList<QPushButton *> copyButtons() const;
    QString liveIdText() const;
    QString orderText() const;

Q_SIGNALS:
    void refreshed();
    void statusText(const QString &text);

private:
    QWidget *choicesPart();
    QWidget *recordsPart();
    QWidget *orderPart();
    void choose();
    void refresh();
    void refreshOrder();
    void refreshRecords();
    void addRow(const QString &name, const QString &type, const QString &value, const QString &copied);
    void copy(const QString &text);
    void saveAs();
    ChosenRecords chosen() const;
    static void sayBelow(QLabel *label, const QString &text);

    DraftDocument *m_document;
    LiveWatch *m_live;
    bool m_filling = false;
    QComboBox *m_form;
    QSpinBox *m_ttl;
    QLabel *m_ttlText;
    QButtonGroup *m_idFrom;
    QLineEdit *m_ownId;
    QLabel *m_idText;
    QLabel *m_liveId;
    QPushButton *m_newId;
    QLineEdit *m_rua;
    QLabel *m_ruaText;
    QLineEdit *m_zone;
    QLabel *m_zoneText;
    QLineEdit *m_host;
    QLabel *m_hostText;
    QWidget *m_rowsPart;
    QGridLayout *m_rows;
    QPlainTextEdit *m_text;
    QPushButton *m_copyAll;
    QPushButton *m_save;
    QLabel *m_notes;
    MarkWidget *m_fileMark;
    QLabel *m_fileState;
    QLabel *m_recordState;
    QPushButton *m_check;
    QCheckBox *m_skip;
    QLineEdit *m_reason;
};

} // namespace gatepost
