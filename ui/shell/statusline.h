#pragma once
// The status bar: what goes on or was found last, and chips that lead to what they speak of.
#include "core/audit/assessment.h"
#include <QObject>

class QStatusBar;
class QToolButton;

namespace gatepost {

class AuditSession;
class FindingsPane;

class StatusLine : public QObject
{
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar *bar);
    void setResolver(const QString &text);
    void setOnline(std::optional<bool> online); ///< nothing: not known, not shown
    /// `findings` lists what the counts stand for; null: there is no list yet.
    void update(const AuditSession &session, const FindingsPane *findings);

Q_SIGNALS:
    void resolverPressed();
    void portPressed();
    void effectPressed(gatepost::Effect effect);

private:
    QToolButton *chip(const QString &name);
    void showCounts(const FindingsPane &findings);

    QStatusBar *m_bar;
    QToolButton *m_resolver;
    QToolButton *m_port;
    QToolButton *m_online;
    QList<QToolButton *> m_counts;
    QToolButton *m_hidden;
};

} // namespace gatepost
