#include "ui/settings/sessionsettings.h"
#include "core/store/settingsprofile.h"
#include "ui/audit/auditsession.h"

namespace gatepost {

void applyProfile(const Settings &settings, AuditSession *session)
{
    ChosenProfile chosen = profileFrom(settings);
    // The session opens tunnels and makes a profile of them for each audit.
    session->setAlwaysFrom({chosen.profile.smtpProxy, chosen.sshHost});
    session->setControlHost(settings.text(SettingId::ControlHost));
    chosen.profile.smtpProxy.reset();
    chosen.profile.smtpVantage.clear();
    session->setProfile(chosen.profile);
}

void keepVantage(const AuditSession &session, Settings *settings)
{
    const MxVantage from = session.alwaysFrom();
    QString text;
    if (from.proxy)
        text = QStringLiteral("socks5://%1:%2").arg(from.proxy->host).arg(from.proxy->port);
    else if (!from.sshHost.isEmpty())
        text = QStringLiteral("ssh://") + from.sshHost;
    settings->set(SettingId::MxFrom, text);
    settings->set(SettingId::ControlHost, session.controlHost());
}

} // namespace gatepost
