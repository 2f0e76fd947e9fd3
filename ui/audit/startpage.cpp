#include "ui/audit/startpage.h"
#include "ui/shared/labels.h"
#include "ui/shared/pasteedit.h"
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QTimer>

namespace gatepost {

namespace {
constexpr int columnWidth = 620;
} // namespace

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
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(headingLabel(tr("Check how senders see a domain"), 7, this));
    column->addWidget(plainLabel(tr("Gatepost looks up the MTA-STS record, fetches the policy, compares it with the MX "
                                    "hosts and their certificates, "
                                    "and tells you what a compliant sender would do. It sends no mail and needs no "
                                    "account: everything stays on this "
                                    "computer."),
                                 this));
    column->addSpacing(6);

    m_domain = new PasteEdit(this);
    m_domain->setPlaceholderText(QStringLiteral("example.org"));
    m_domain->setAccessibleName(tr("Mail domain"));
    auto *audit = new QPushButton(tr("&Audit"), this);
    audit->setDefault(true);
    const auto go = [this] { Q_EMIT wanted(m_domain->content()); };
    connect(m_domain, &PasteEdit::returnPressed, this, go);
    connect(audit, &QPushButton::clicked, this, go);
    auto *row = new QHBoxLayout;
    row->addWidget(m_domain, 1);
    row->addWidget(audit);
    column->addLayout(row);

    auto *paste = new QPushButton(tr("&Paste a bounce or a policy"), this);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    auto *pasteRow = new QHBoxLayout;
    pasteRow->setContentsMargins(0, 8, 0, 0);
    pasteRow->addWidget(paste);
    pasteRow->addWidget(quietLabel(tr("Or press %1 anywhere: bounces, log lines, records, policies, the output of DNS "
                                      "tools, TLS reports and certificates are recognised.")
                                       .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)),
                                   this),
                        1);
    column->addLayout(pasteRow);

    m_demo = new QWidget(this);
    auto *demoRow = new QHBoxLayout(m_demo);
    demoRow->setContentsMargins(0, 8, 0, 0);
    auto *demo = new QPushButton(tr("Open the &demo audit"), m_demo);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoWanted);
    demoRow->addWidget(demo);
    demoRow->addWidget(
        quietLabel(
            tr("Works offline: Gatepost serves a small internet to itself, with good and broken domains to look at."),
            m_demo),
        1);
    column->addWidget(m_demo);
    column->addStretch(3);
    m_notice = quietLabel({}, this);
    column->addWidget(m_notice);
    tellResolver();
    if (!m_demoAvailable)
        m_demo->hide();

    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 20);
    outer->addStretch(1);
    auto *holder = new QWidget(this);
    holder->setMaximumWidth(columnWidth);
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(holder, 8);
    outer->addStretch(1);
    setFocusProxy(m_domain);
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
    if (m_domain)
        m_demo->setVisible(available);
}

} // namespace gatepost
