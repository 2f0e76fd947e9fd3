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

    /// What is on the page is made when the window has been painted for the first time, or when this is called: the
    /// window with its address box is there sooner.
    void build();

Q_SIGNALS:
    void wanted(const QByteArray &input); ///< what stands in the box
    void recentWanted(const QString &domain);
    void pasteWanted();
    void policyWanted();
    void demoWanted();
    void openWanted(); ///< a file is to be chosen
    void whatIsSentWanted();

protected:
    void focusInEvent(QFocusEvent *event) override; ///< for the box
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBox();
    QWidget *makeRecent();
    QWidget *makeWays();
    QWidget *makeNotice();
    QPushButton *addWay(QGridLayout *grid, const QString &text, const QString &note, QLabel **label);
    void tellResolver();
    void showRecent();

    QString m_resolver;
    bool m_demoAvailable = true;
    QList<RecentDomain> m_known;
    // Null until the page is built.
    QLabel *m_heading = nullptr;
    QLabel *m_introduction = nullptr;
    QWidget *m_recentPart = nullptr;
    QListWidget *m_recent = nullptr;
    PasteEdit *m_domain = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_demo = nullptr;
    QLabel *m_demoNote = nullptr;
};

} // namespace gatepost
