#include "ui/audit/elsewherepane.h"
#include "core/audit/wording.h"
#include "ui/audit/auditsession.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include <algorithm>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr int indent = 24;
constexpr qint64 largestFile = 8 * 1024 * 1024;

QLineEdit *field(const QString &placeholder, const QString &name, QWidget *parent)
{
    auto *out = new QLineEdit(parent);
    out->setPlaceholderText(placeholder);
    out->setAccessibleName(name);
    out->setMaxLength(300);
    return out;
}

QHBoxLayout *indented(QWidget *widget)
{
    auto *out = new QHBoxLayout;
    out->setContentsMargins(indent, 0, 0, 0);
    out->addWidget(widget);
    return out;
}

} // namespace

ElsewherePane::ElsewherePane(AuditSession *session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setAccessibleName(tr("Test the MX hosts from elsewhere"));
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Back to the evidence"));
    close->setToolTip(tr("Back to the evidence (Esc)"));
    connect(close, &QToolButton::clicked, this, &ElsewherePane::closeWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Test the MX hosts from elsewhere"), 1, this), 1);
    head->addWidget(close, 0, Qt::AlignTop);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(6);
    m_why = plainLabel({}, page);
    m_socks = new QRadioButton(tr("Through a &SOCKS5 proxy"), page);
    m_proxy = field(QStringLiteral("socks5://127.0.0.1:1080"), tr("Address of the SOCKS5 proxy"), page);
    m_ssh = new QRadioButton(tr("Through an SS&H host"), page);
    m_host = field(QStringLiteral("admin@vps.example.net"), tr("SSH host"), page);
    m_script = new QRadioButton(tr("Run a sc&ript on a server and import its result"), page);
    m_scriptRow = scriptRow();
    m_always = new QCheckBox(tr("Use this for &all audits (saves a profile)"), page);
    connect(m_always, &QCheckBox::clicked, this, [this](bool wanted) {
        if (!wanted)
            m_session->setAlwaysFrom({});
        Q_EMIT remembered();
    });
    m_socks->setChecked(true);
    m_test = new QPushButton(tr("Test &now"), page);
    m_how = new QPushButton(tr("How do we &know?"), page);
    m_how->setFlat(true);
    m_how->setCheckable(true);
    m_how->setObjectName(QStringLiteral("how"));
    m_howPart = howPart();
    m_howPart->hide();
    m_said = plainLabel({}, page);
    m_said->hide();

    column->addWidget(m_why);
    column->addSpacing(8);
    column->addWidget(m_socks);
    column->addLayout(indented(m_proxy));
    column->addSpacing(4);
    column->addWidget(m_ssh);
    column->addLayout(indented(m_host));
    column->addLayout(indented(quietLabel(
        tr("With your own ssh and its keys; it must log in without asking. Gatepost ends it after the audit."), page)));
    column->addSpacing(4);
    column->addWidget(m_script);
    column->addLayout(indented(m_scriptRow));
    column->addSpacing(8);
    column->addWidget(m_always);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_how);
    column->addLayout(buttons);
    column->addWidget(m_said);
    column->addWidget(m_howPart);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Ways to test from elsewhere"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 8, 10, 8);
    outer->addLayout(head);
    outer->addWidget(scroll, 1);

    for (QRadioButton *way : {m_socks, m_ssh, m_script})
        connect(way, &QRadioButton::toggled, this, &ElsewherePane::enable);
    connect(m_proxy, &QLineEdit::textEdited, m_socks, [this] { m_socks->setChecked(true); });
    connect(m_host, &QLineEdit::textEdited, m_ssh, [this] { m_ssh->setChecked(true); });
    connect(m_proxy, &QLineEdit::returnPressed, this, &ElsewherePane::testNow);
    connect(m_host, &QLineEdit::returnPressed, this, &ElsewherePane::testNow);
    connect(m_test, &QPushButton::clicked, this, &ElsewherePane::testNow);
    connect(m_how, &QPushButton::toggled, m_howPart, &QWidget::setVisible);
    connect(session, &AuditSession::connecting, this, [this](const QString &host) {
        enable();
        say(tr("Connecting to %1…").arg(visible(host, 80)));
    });
    connect(session, &AuditSession::connectFailed, this, [this](const QString &why) {
        enable();
        say(why);
    });
    connect(session, &AuditSession::started, this, [this] {
        m_said->hide();
        enable();
    });
    connect(session, &AuditSession::finished, this, &ElsewherePane::refresh);
    enable();
}

QWidget *ElsewherePane::scriptRow()
{
    auto *out = new QWidget;
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    m_contacts = quietLabel({}, out);
    column->addWidget(m_contacts);
    auto *row = new FlowLayout;
    auto *copy = new QPushButton(tr("&Copy script"), out);
    auto *import = new QPushButton(tr("&Import result…"), out);
    auto *paste = new QPushButton(tr("&Paste result"), out);
    paste->setToolTip(tr("Takes what the script printed from the clipboard"));
    connect(copy, &QPushButton::clicked, this, &ElsewherePane::copyScript);
    connect(import, &QPushButton::clicked, this, &ElsewherePane::chooseFile);
    connect(paste, &QPushButton::clicked, this,
            [this] { this->import(QGuiApplication::clipboard()->text().toUtf8()); });
    row->addWidget(copy);
    row->addWidget(import);
    row->addWidget(paste);
    column->addLayout(row);
    return out;
}

QWidget *ElsewherePane::howPart()
{
    auto *out = new QWidget;
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 6, 0, 0);
    m_explained = quietLabel({}, out);
    column->addWidget(m_explained);
    auto *label = plainLabel(tr("C&ontrol host"), out);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_control = field(tr("none"), tr("Control host"), out);
    label->setBuddy(m_control);
    column->addWidget(label);
    column->addWidget(m_control);
    connect(m_control, &QLineEdit::editingFinished, this, [this] {
        Profile tried;
        const QString typed = m_control->text().trimmed();
        if (!typed.isEmpty() && !readControlHost(typed, &tried))
            return say(tr("“%1” is no host name or address.").arg(visible(typed, 80)));
        m_session->setControlHost(typed);
        Q_EMIT remembered();
    });
    return out;
}

void ElsewherePane::refresh()
{
    const ObservationPtr seen = m_session->seen();
    const AssessmentPtr judged = m_session->judged();
    enable();
    if (!seen || !judged)
        return;
    const bool blocked = std::any_of(judged->findings.begin(), judged->findings.end(),
                                     [](const Finding &f) { return f.id == FindingId::SmtpPort25BlockedHere; });
    const QString usual = tr("That is usual at home, in offices and in clouds.");
    if (blocked && seen->controlProbe)
        m_why->setText(tr("Your network blocks outgoing port 25.") + u' ' + usual);
    else if (blocked)
        m_why->setText(tr("Your network may block outgoing port 25.") + u' ' + usual);
    else
        m_why->setText(tr("Another network may see other mail servers, or reach those that this one does not."));
    m_explained->setText(
        seen->controlProbe
            ? tr("The connection to every MX host timed out, and so did the one to your control host %1.")
                  .arg(visible(seen->context.controlHost, 80))
            : tr("No MX host could be connected to, and none refused. Gatepost contacts nobody else, so it cannot tell "
                 "for sure. Name a control host, a mail server whose port 25 answers, and it is asked as well, but "
                 "only "
                 "when no MX host answers."));
    m_control->setText(m_session->controlHost());
    const MxVantage always = m_session->alwaysFrom();
    m_always->setChecked(!always.isHere());
    if (!always.sshHost.isEmpty())
        m_host->setText(always.sshHost);
    else if (always.proxy)
        m_proxy->setText(QStringLiteral("socks5://%1:%2").arg(always.proxy->host).arg(always.proxy->port));
    QStringList hosts;
    for (const MxObservation &host : seen->hosts)
        hosts << visible(host.name.toUnicode(), 60);
    m_contacts->setText(
        tr("Copy this script to a machine that may use port 25 and run it with sh. It needs openssl; it "
           "contacts %1 once each.")
            .arg(hosts.join(QStringLiteral(", "))));
}

void ElsewherePane::focusFirst()
{
    m_proxy->setFocus(Qt::ShortcutFocusReason);
}

void ElsewherePane::enable()
{
    const bool idle = !m_session->isRunning() && !m_session->isConnecting();
    m_test->setEnabled(idle && !m_script->isChecked());
    m_always->setEnabled(!m_script->isChecked());
    m_scriptRow->setEnabled(idle);
}

void ElsewherePane::testNow()
{
    MxVantage vantage;
    if (!m_test->isEnabled())
        return;
    if (m_socks->isChecked()) {
        const QString typed = m_proxy->text().isEmpty() ? m_proxy->placeholderText() : m_proxy->text();
        const auto proxy = parseSocksProxy(typed);
        if (!proxy) {
            m_proxy->setFocus();
            return say(tr("Write the proxy as socks5://HOST:PORT."));
        }
        vantage.proxy = *proxy;
    } else {
        vantage.sshHost = m_host->text().trimmed();
        if (const QString problem = SshTunnel::problemWith(vantage.sshHost); !problem.isEmpty()) {
            m_host->setFocus();
            return say(problem);
        }
    }
    m_session->startFrom(vantage, m_always->isChecked());
    Q_EMIT remembered();
}

void ElsewherePane::copyScript()
{
    m_script->setChecked(true);
    const QByteArray script = m_session->script();
    if (script.isEmpty())
        return say(tr("There is no MX host with a public address to test."));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(script));
    say(tr("The script is on the clipboard."));
}

void ElsewherePane::chooseFile()
{
    m_script->setChecked(true);
    auto *dialog = new QFileDialog(this, tr("Import result"), QString(), tr("Text (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ElsewherePane::importFile);
    dialog->open();
}

void ElsewherePane::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("%1 could not be read: %2").arg(visible(path), file.errorString()));
    import(file.read(largestFile + 1));
}

void ElsewherePane::import(const QByteArray &text)
{
    m_script->setChecked(true);
    const auto read = m_session->import(text);
    say(read ? QStringLiteral("✓ ") + *read : read.error());
}

void ElsewherePane::say(const QString &text)
{
    m_said->setText(text);
    m_said->show();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ElsewherePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gatepost
