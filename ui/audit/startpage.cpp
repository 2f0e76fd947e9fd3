#include "ui/audit/startpage.h"
#include "core/audit/wording.h"
#include "core/base/clock.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/pasteedit.h"
#include "ui/shared/times.h"
#include <QFocusEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

namespace gatepost {

namespace {

constexpr int columnWidth = 660;
constexpr int rowsAtOnce = 6; ///< of the recent domains; more can be scrolled to
constexpr int domainRole = Qt::UserRole;

QString keysText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

QString agoText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const int days = int(at.toLocalTime().date().daysTo(now.toLocalTime().date()));
    if (days <= 0)
        return StartPage::tr("today");
    return days == 1 ? StartPage::tr("yesterday") : StartPage::tr("%n day(s) ago", nullptr, days);
}

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    if (window()->isVisible()) // beside others: nothing is won by waiting
        build();
}

void StartPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_domain)
        QTimer::singleShot(0, this, &StartPage::build);
}

void StartPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    build();
    m_domain->setFocus(event->reason());
}

void StartPage::build()
{
    if (m_domain)
        return;
    auto *holder = new QWidget(this);
    holder->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(2);
    m_heading = headingLabel({}, 7, this);
    m_introduction =
        plainLabel(tr("Gatepost looks up the MTA-STS record, fetches the policy, compares it with the MX hosts and "
                      "their certificates, and tells you what a compliant sender would do. It sends no mail and needs "
                      "no account: everything stays on this computer."),
                   this);
    column->addWidget(m_heading);
    column->addWidget(m_introduction);
    column->addSpacing(6);
    column->addWidget(makeBox());
    column->addWidget(makeRecent());
    column->addWidget(makeWays());
    column->addStretch(3);
    column->addWidget(makeNotice());

    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(24, 24, 24, 20);
    row->addStretch(1);
    row->addWidget(holder, 8);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this); // large text in a small window
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    tellResolver();
    showRecent();
    setDemoAvailable(m_demoAvailable);
}

QWidget *StartPage::makeBox()
{
    auto *out = new QWidget(this);
    m_domain = new PasteEdit(out);
    m_domain->setPlaceholderText(QStringLiteral("example.org"));
    m_domain->setAccessibleName(tr("Mail domain"));
    auto *audit = new QPushButton(tr("&Audit"), out);
    audit->setDefault(true);
    const auto go = [this] { Q_EMIT wanted(m_domain->content()); };
    connect(m_domain, &PasteEdit::returnPressed, this, go);
    connect(audit, &QPushButton::clicked, this, go);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_domain, 1);
    row->addWidget(audit);
    return out;
}

QWidget *StartPage::makeRecent()
{
    m_recentPart = new QWidget(this);
    m_recent = new QListWidget(m_recentPart);
    m_recent->setAccessibleName(tr("Domains audited before"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto go = [this](const QListWidgetItem *item) { Q_EMIT recentWanted(item->data(domainRole).toString()); };
    connect(m_recent, &QListWidget::itemClicked, this, go);     // nothing needs a double click
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) { // "activated" would come with a click on some desktops
        auto *enter = new QShortcut(key, m_recent);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this, go] {
            if (m_recent->currentItem())
                go(m_recent->currentItem());
        });
    }
    auto *label = buddyLabel(tr("Re&cent"), m_recent);
    auto *column = new QVBoxLayout(m_recentPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_recent);
    return m_recentPart;
}

/// A button and what it is for, in the next row.
QPushButton *StartPage::addWay(QGridLayout *grid, const QString &text, const QString &note, QLabel **label)
{
    const int row = grid->rowCount();
    auto *button = new QPushButton(text, this);
    button->setAccessibleDescription(note);
    *label = quietLabel(note, this);
    grid->addWidget(button, row, 0);
    grid->addWidget(*label, row, 1);
    return button;
}

QWidget *StartPage::makeWays()
{
    auto *out = new QWidget(this);
    auto *grid = new QGridLayout(out);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(quietLabel(tr("Or start with"), out), 0, 0, 1, 2);
    QLabel *note = nullptr;
    m_demo = addWay(
        grid, tr("Open the &demo audit"),
        tr("Works offline: Gatepost serves a small internet to itself, with good and broken domains to look at."),
        &m_demoNote);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoWanted);
    const QPushButton *paste =
        addWay(grid, tr("&Paste a bounce or a policy"),
               tr("Or press %1 anywhere: bounces, log lines, records, policies, the output of DNS tools, TLS reports "
                  "and certificates are recognised.")
                   .arg(keysText(QKeySequence::Paste)),
               &note);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    const QPushButton *policy =
        addWay(grid, tr("&Write a first policy"),
               tr("%1: the policy file, its place on the web and the DNS records, step by step.")
                   .arg(keysText(Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
               &note);
    connect(policy, &QPushButton::clicked, this, &StartPage::policyWanted);
    const QPushButton *open =
        addWay(grid, tr("&Open a file…"),
               tr("Or drop it here: saved audits (.gatepost), policy files, bounces and logs."), &note);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    return out;
}

QWidget *StartPage::makeNotice()
{
    auto *out = new QWidget(this);
    m_notice = quietLabel({}, out);
    auto *what = new QPushButton(tr("What is sent, e&xactly?"), out);
    what->setFlat(true);
    connect(what, &QPushButton::clicked, this, &StartPage::whatIsSentWanted);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(m_notice, 1);
    row->addWidget(what, 0, Qt::AlignTop);
    return out;
}

void StartPage::setResolver(const QString &description)
{
    m_resolver = description;
    if (m_domain)
        tellResolver();
}

void StartPage::tellResolver()
{
    m_notice->setText(
        tr("Gatepost will ask DNS via %1 and connect to port 443 of the policy host and port 25 of the MX hosts.")
            .arg(m_resolver));
}

void StartPage::setDemoAvailable(bool available)
{
    m_demoAvailable = available;
    if (!m_demo)
        return;
    m_demo->setVisible(available);
    m_demoNote->setVisible(available);
}

void StartPage::setRecent(const QList<RecentDomain> &recent)
{
    m_known = recent;
    if (m_recent)
        showRecent();
}

void StartPage::showRecent()
{
    const bool any = !m_known.isEmpty();
    m_heading->setText(any ? tr("No audit open") : tr("Check how senders see a domain"));
    m_introduction->setVisible(!any);
    m_recentPart->setVisible(any);
    m_recent->clear();
    const QDateTime now = systemNow();
    for (const RecentDomain &one : std::as_const(m_known)) {
        const QString ago = agoText(one.at, now);
        auto *item = new QListWidgetItem(ago.isEmpty() ? one.domain : QStringLiteral("%1  –  %2").arg(one.domain, ago),
                                         m_recent);
        item->setData(domainRole, one.domain);
        if (!one.effect)
            continue;
        item->setIcon(markIcon(*one.effect, palette()));
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2, %3").arg(one.domain, effectWord(*one.effect), ago));
        item->setToolTip(plainTip(tr("%1: %2").arg(effectWord(*one.effect), momentText(one.at))));
    }
    const int rows = qMin(rowsAtOnce, int(m_known.size()));
    if (any)
        m_recent->setFixedHeight(rows * m_recent->sizeHintForRow(0) + 2 * m_recent->frameWidth());
}

QStringList StartPage::recent() const
{
    QStringList out;
    for (int row = 0; m_recent && row < m_recent->count(); ++row)
        out << m_recent->item(row)->text();
    return out;
}

QString StartPage::heading() const
{
    return m_heading ? m_heading->text() : QString();
}

} // namespace gatepost
