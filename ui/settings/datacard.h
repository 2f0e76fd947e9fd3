#pragma once
#include "core/store/housekeeping.h"
#include "core/store/paths.h"
#include "core/store/storethread.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace gatepost {

/// Where the data is, how much it is, and how to take or delete all of it.
class DataCard : public QWidget
{
    Q_OBJECT
public:
    DataCard(StoreThread &store, const StorePaths &paths, QWidget *parent = nullptr);

    void refresh();
    void exportTo(const QString &file); ///< the whole history as one file

Q_SIGNALS:
    void said(const QString &text);
    void deleted(); ///< everything; windows have to forget what they show of it

private:
    void show(const StoreResult<StoreSummary> &summary);
    void chooseExport();
    void ask(bool asking);
    void deleteAll();

    StoreThread &m_store;
    StorePaths m_paths;
    QLabel *m_summary;
    QPushButton *m_delete;
    QWidget *m_confirm;
    QLabel *m_question;
    QPushButton *m_really;
};

} // namespace gatepost
