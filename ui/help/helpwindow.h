#pragma once
// The manual in a window of its own, beside the work it explains.
#include "ui/help/helptopics.h"
#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace gatepost {

class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    void showTopic(const QString &id); ///< also `finding:ID`; an unknown one: the first
    QString topic() const { return m_topic; }
    QString text() const; ///< what is shown, without markup
    QLineEdit *find() const { return m_find; }
    QListWidget *list() const { return m_list; }
    QTextBrowser *page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    void fill();
    void put(const QString &id);
    void follow(const QUrl &link);
    void go(int step);
    void refreshButtons();

    QString m_topic;
    QStringList m_visited; ///< topics, for Back and Forward
    qsizetype m_at = -1;
    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_page;
    QToolButton *m_back;
    QToolButton *m_forward;
};

} // namespace gatepost
