#pragma once
// The list of findings with its counts; every count filters.
#include "ui/audit/findingsmodel.h"
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace gatepost {

class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);
    void clear();
    void update(const Assessment &judged, bool last);
    void setStep(std::optional<Step> step);
    void goToNext(bool forward); ///< wraps
    void focusFind();
    void focusList();
    QListView *list() const { return m_list; }
    int hiddenByFilter() const;

Q_SIGNALS:
    void selected(const gatepost::Finding &finding);
    void opened(const gatepost::Finding &finding);
    void stepFilterDropped();

private:
    QToolButton *chip(std::optional<Effect> effect);
    void filterChanged();
    void refreshChips();
    std::optional<Finding> current() const;

    FindingsModel m_model;
    FindingsFilter m_filter;
    QButtonGroup *m_chips;
    QHash<int, QToolButton *> m_byEffect; ///< -1: all
    QLineEdit *m_find;
    QListView *m_list;
    QLabel *m_note;
    QPushButton *m_showPassed;
    QPushButton *m_dropStep;
    int m_passed = 0;
};

} // namespace gatepost
