#pragma once
#include <QMessageBox>

namespace gatepost {

/// Asks before a draft with changes is closed (DLG9). Opened with open(); says what was chosen by a signal.
class UnsavedDialog : public QMessageBox
{
    Q_OBJECT
public:
    explicit UnsavedDialog(const QString &draftName, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveWanted();
    void discardWanted();
};

} // namespace gatepost
