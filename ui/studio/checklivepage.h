#pragma once
// Page 5 of a draft: the draft against the live file line by line and in words, whether senders can fetch it, and who
// has the record already.
#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace gatepost {

class DraftDocument;
class LiveWatch;
class MarkWidget;

class CheckLivePage : public QWidget
{
    Q_OBJECT
public:
    CheckLivePage(DraftDocument *document, LiveWatch *live, QWidget *parent = nullptr);

    QPushButton *checkButton() const { return m_check; }
    QCheckBox *repeatBox() const { return m_repeat; }
    QTableWidget *lines() const { return m_lines; }
    QTableWidget *records() const { return m_records; }
    QListWidget *points() const { return m_points; }
    QString words() const; ///< "In words: …"

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *head();
    QWidget *comparison();
    QWidget *lower();
    void refresh();
    void refreshLines();
    void refreshPoints();
    void refreshRecords();

    DraftDocument *m_document;
    LiveWatch *m_live;
    QPushButton *m_check;
    QCheckBox *m_repeat;
    QLabel *m_when;
    MarkWidget *m_mark;
    QLabel *m_words;
    QTableWidget *m_lines;
    QListWidget *m_points;
    QTableWidget *m_records;
    QLabel *m_order;
};

} // namespace gatepost
