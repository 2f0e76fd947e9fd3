#pragma once
// All audits that are kept: found by name and age, opened, compared, deleted with a way back. Whoever made it opens
// what is wanted; the list only knows what the store tells of each.
#include "core/base/clock.h"
#include "core/store/auditstore.h"
#include "core/store/storethread.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace gatepost {

class AuditListModel;
class MessageBar;

class AuditList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostRows = 2'000; ///< the newest; the search finds the others

    /// The store outlives the list.
    explicit AuditList(StoreThread &store, Clock clock = systemNow, QWidget *parent = nullptr);

    void refresh(); ///< asks the store again; what is selected stays selected
    QTableView *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }
    QComboBox *age() const { return m_age; }
    MessageBar *messages() const { return m_messages; }
    QList<StoredAudit> selected() const; ///< from the top
    void openSelected();
    void compareSelected(); ///< the older one left
    void deleteSelected();
    void undoDelete(); ///< within AuditStore::undoTime

Q_SIGNALS:
    void openWanted(const QList<qint64> &ids);
    void compareWanted(qint64 older, qint64 newer);
    void auditWanted(const gatepost::DomainName &domain); ///< now, again
    void firstAuditWanted();                              ///< there is nothing yet
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeButtons();
    QWidget *makeEmpty();
    AuditFilter filter() const;
    void take(const QList<StoredAudit> &audits);
    void say(const StoreFault &fault);
    void refreshButtons();
    void forgetDeleted();

    StoreThread &m_store;
    Clock m_clock;
    AuditListModel *m_model;
    MessageBar *m_messages;
    QLineEdit *m_search;
    QComboBox *m_age;
    QTableView *m_table;
    QLabel *m_count;
    QLabel *m_nothing;
    QPushButton *m_first; ///< in the empty list
    QPushButton *m_open;
    QPushButton *m_again;
    QPushButton *m_compare;
    QPushButton *m_delete;
    QStackedWidget *m_stack;
    QTimer m_typingRests;
    QTimer m_undoEnds;
    QList<qint64> m_deleted; ///< that can still come back
};

} // namespace gatepost
