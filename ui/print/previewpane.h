#pragma once
#include "ui/print/previewjob.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace gatepost {

/// Pages as they will be, one at a time; of formats without pages the beginning of the text.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(PreviewJob *job, QWidget *parent = nullptr);
    int page() const { return m_page; }
    void goTo(int page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fetch();
    int widthWanted() const;

    PreviewJob *m_job;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_place;
    QToolButton *m_back;
    QToolButton *m_next;
    QComboBox *m_zoom;
    QLabel *m_remarks;
    int m_page = 0;
};

} // namespace gatepost
