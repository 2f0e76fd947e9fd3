#pragma once
// The Audit workspace alone in a window, auditing the lab.
#include "app/labprofile.h"
#include "core/lab/labthread.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include <QSignalSpy>
#include <QTest>

namespace gatepost {

class LabWorkspace
{
public:
    LabWorkspace()
    {
        auto lab = LabThread::start(builtInScenarios().value_or(QList<Scenario>()));
        if (!lab)
            qFatal("the lab does not start: %s", qPrintable(lab.error()));
        m_lab = std::move(*lab);
        open();
    }
    /// A new window on the same lab.
    void open()
    {
        m_workspace.reset();
        m_session = std::make_unique<AuditSession>();
        m_session->setProfile(labProfile(m_lab->access()));
        m_workspace = std::make_unique<AuditWorkspace>(m_session.get());
        m_workspace->resize(1180, 760);
        m_workspace->show();
    }
    bool audit(const char *domain)
    {
        QSignalSpy finished(m_session.get(), &AuditSession::finished);
        m_session->start(DomainName::fromDns(domain), QString::fromLatin1(domain));
        return finished.size() == 1 || finished.wait(60'000);
    }
    const LabAccess &access() const { return m_lab->access(); }
    AuditSession *session() const { return m_session.get(); }
    AuditWorkspace *workspace() const { return m_workspace.get(); }

private:
    std::unique_ptr<LabThread> m_lab;
    std::unique_ptr<AuditSession> m_session;
    std::unique_ptr<AuditWorkspace> m_workspace;
};

} // namespace gatepost
