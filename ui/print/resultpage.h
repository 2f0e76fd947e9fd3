#pragma once
#include "ui/print/exportjob.h"
#include <QWizardPage>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gatepost {

/// How it goes, and how it went.
class ResultPage : public QWizardPage
{
    Q_OBJECT
public:
    explicit ResultPage(QWidget *parent = nullptr);
    void begin(const QString &file);
    void setProgress(int permille);
    void showResult(const ExportResult &result);
    void showFailure(const QString &why); ///< empty: cancelled
    bool isComplete() const override { return m_done; }
    QString text() const;

Q_SIGNALS:
    void openWanted();
    void folderWanted();

private:
    void end(const QString &text, bool good);
    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_show;
    QPushButton *m_copy;
    QString m_file;
    bool m_done = false;
};

} // namespace gatepost
