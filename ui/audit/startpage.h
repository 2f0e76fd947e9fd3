#pragma once
#include "core/audit/assessment.h"
#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace gatepost {

class PasteEdit;

/// A domain that was audited before, and what came out the last time when that is known.
struct RecentDomain
{
    QString domain; ///< as it is typed
    std::optional<Effect> effect;
    QDateTime at;
    bool operator==(const RecentDomain &) const = default;
};

/// "today", "yesterday", "5 days ago"; empty when the moment is not known.
QString agoText(const QDateTime &at, const QDateTime &now);

/// What the window shows while no audit is open: what the program does, or the domains that were audited last; a box,
/// and the ways in without a domain of one's own.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setResolver(const QString &description); ///< who will be asked, for the notice at the foot
    void setDemoAvailable(bool available);
    void setRecent(const QList<RecentDomain> &recent); ///< with any, the introduction makes place for them
    QStringList recent() const;                        ///< as they are shown
    QString heading() const;

Q_SIGNALS:
    void wanted(const QByteArray &input); ///< what stands in the box
    void recentWanted(const QString &domain);
    void pasteWanted();
    void policyWanted();
    void demoWanted();
    void openWanted(); ///< a file is to be chosen
    void whatIsSentWanted();

private:
    QWidget *makeBox();
    QWidget *makeRecent();
    QWidget *makeWays();
    QWidget *makeNotice();
    QPushButton *addWay(QGridLayout *grid, const QString &text, const QString &note, QLabel **label);

    QLabel *m_heading;
    QLabel *m_introduction;
    QWidget *m_recentPart;
    QListWidget *m_recent;
    PasteEdit *m_domain;
    QLabel *m_notice;
    QPushButton *m_demo;
    QLabel *m_demoNote;
};

} // namespace gatepost
