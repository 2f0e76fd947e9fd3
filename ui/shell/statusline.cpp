#include "ui/shell/statusline.h"
#include "core/audit/wording.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/findingspane.h"
#include "ui/shared/marks.h"
#include <algorithm>
#include <QLocale>
#include <QStatusBar>
#include <QTimeZone>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr std::array counted{Effect::Blocks, Effect::Unprotected, Effect::AtRisk, Effect::Advice, Effect::CouldNotTest};

QString port25Text(Port25 state)
{
    switch (state) {
    case Port25::Open:
        return StatusLine::tr("Port 25: open");
    case Port25::NoAnswer:
        return StatusLine::tr("Port 25: no host answered");
    case Port25::MayBeBlocked:
        return StatusLine::tr("Port 25: may be blocked here");
    case Port25::Blocked:
        return StatusLine::tr("Port 25: BLOCKED HERE");
    case Port25::NotTried:
        break;
    }
    return StatusLine::tr("Port 25: not tried yet");
}

/// MX hosts of which nothing is known because nothing came back.
int hostsNotTested(const Assessment &judged)
{
    return int(std::count_if(judged.hosts.begin(), judged.hosts.end(),
                             [](const HostDecision &host) { return host.action == HostAction::Unknown; }));
}

QString secondsText(std::chrono::milliseconds time)
{
    const double seconds = double(time.count()) / 1000.0;
    return StatusLine::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

QString activity(const AuditSession &session)
{
    const AssessmentPtr judged = session.judged();
    if (session.isRunning())
        return session.waiting().isEmpty() ? StatusLine::tr("Checking %1…").arg(bothNames(session.domain()))
                                           : session.waiting();
    if (!judged)
        return StatusLine::tr("Ready");
    if (const int untested = hostsNotTested(*judged); judged->complete && untested > 0)
        return StatusLine::tr("Done, %n host(s) not tested.", nullptr, untested);
    return judged->complete ? StatusLine::tr("Done in %1. %n check(s) passed.", nullptr, judged->count(Effect::Passed))
                                  .arg(secondsText(session.seen()->duration))
                            : StatusLine::tr("Stopped. %n check(s) passed.", nullptr, judged->count(Effect::Passed));
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar) : QObject(bar), m_bar(bar)
{
    bar->setSizeGripEnabled(false);
    m_resolver = chip(tr("Choose another resolver"));
    connect(m_resolver, &QToolButton::clicked, this, &StatusLine::resolverPressed);
    m_port = chip(tr("Test from elsewhere"));
    connect(m_port, &QToolButton::clicked, this, &StatusLine::portPressed);
    m_online = chip({});
    m_online->setEnabled(false);
    m_hidden = chip(tr("Shows the list of findings"));
    connect(m_hidden, &QToolButton::clicked, this, [this] { Q_EMIT effectPressed(Effect::NotApplicable); });
    for (const Effect effect : counted) {
        QToolButton *count = chip(effectWord(effect));
        count->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        count->setCheckable(true); // pressed while the list is narrowed to it
        connect(count, &QToolButton::clicked, this, [this, effect] { Q_EMIT effectPressed(effect); });
        m_counts << count;
    }
    setOnline(std::nullopt);
}

QToolButton *StatusLine::chip(const QString &name)
{
    auto *out = new QToolButton(m_bar);
    out->setAutoRaise(true);
    out->setToolTip(name);
    out->setFocusPolicy(Qt::TabFocus);
    m_bar->addPermanentWidget(out);
    return out;
}

void StatusLine::setResolver(const QString &text)
{
    m_resolver->setText(text);
}

void StatusLine::setOnline(std::optional<bool> online)
{
    const QString zone = tr("Times: %1").arg(QDateTime::currentDateTime().timeZoneAbbreviation());
    m_online->setText(online ? QStringLiteral("%1 · %2").arg(*online ? tr("Online") : tr("Offline"), zone) : zone);
    m_online->setAccessibleName(m_online->text());
}

void StatusLine::update(const AuditSession &session, const FindingsPane *findings)
{
    m_bar->showMessage(activity(session));
    const AssessmentPtr judged = session.judged();
    const ObservationPtr seen = session.seen();
    const QString vantage = seen ? vantageText(seen->context.smtpVantage) : QString();
    m_port->setText(vantage.isEmpty() ? port25Text(judged ? judged->port25 : Port25::NotTried)
                                      : tr("Port 25: %1").arg(vantage));
    m_port->setEnabled(judged && !session.isRunning());
    const bool counts = judged && findings;
    m_hidden->setVisible(counts && findings->hiddenByFilter() > 0);
    for (QToolButton *count : std::as_const(m_counts))
        count->setVisible(counts);
    if (counts)
        showCounts(*findings);
}

/// What the chips of the list say, so that the two can never differ: whatever the filter, and without accepted ones.
void StatusLine::showCounts(const FindingsPane &findings)
{
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const Effect effect = counted.at(std::size_t(i));
        const FindingGroup group = groupOf(effect, false);
        const int count = findings.count(group);
        setMark(m_counts[i], effect);
        m_counts[i]->setText(QString::number(count));
        m_counts[i]->setAccessibleName(QStringLiteral("%1: %2").arg(effectWord(effect)).arg(count));
        m_counts[i]->setChecked(findings.chip(group)->isChecked());
    }
    m_hidden->setText(tr("%n hidden by filter", nullptr, findings.hiddenByFilter()));
    m_hidden->setAccessibleName(m_hidden->text());
}

} // namespace gatepost
