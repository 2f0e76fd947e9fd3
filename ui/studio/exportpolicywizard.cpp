#include "ui/studio/exportpolicywizard.h"
#include "core/audit/wording.h"
#include "ui/studio/exportpages.h"
#include "ui/studio/hostingpage.h"
#include "ui/studio/livewatch.h"

namespace gatepost {

ExportPolicyWizard::ExportPolicyWizard(DraftDocument *document, LiveWatch *live, const Clock &clock, QWidget *parent)
    : QWizard(parent), m_document(document), m_live(live), m_clock(clock)
{
    setWindowTitle(tr("Export policy"));
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(IndependentPages, false);
    setButtonText(FinishButton, tr("&Save"));
    setPage(What, new WhatPage(document, this));
    setPage(Where, new WherePage(document, this));
    setPage(Dns, new DnsProductPage(document, this));
    setPage(Order, new OrderPage(document, live, this));
    setPage(Summary, new SummaryPage(document, this));
    resize(920, 560);
}

ExportRequest ExportPolicyWizard::request() const
{
    const ObservationPtr seen = m_document->newest();
    const DnsChoices &dns = m_document->dns();
    const QByteArray id = m_document->recordId();
    const ChosenRecords records = chosenRecords(dns, m_document->domain(), id, {}, false);
    ExportRequest out;
    out.domain = m_document->domain();
    out.zone = records.wanted.zone;
    out.draft = m_document->draft().text();
    out.target = HostingPage::targetOf(*m_document).value_or(HostingTarget::FileOnly);
    out.hosting = HostingPage::optionsOf(*m_document);
    if (!records.wanted.policyAlias.isRoot())
        out.hosting.host = records.wanted.policyAlias;
    out.dnsForm = dns.form;
    out.id = id;
    out.seenIds = m_document->seenIds();
    if (seen) {
        if (liveFile(m_document->fileBytes(), seen.get()).isPublished())
            out.seenIds.removeAll(id); // what is live is this policy with its record
    }
    if (records.wanted.tlsrpt)
        out.reportTo = records.wanted.tlsrpt->rua;
    out.policyAddresses = records.wanted.policyAddresses;
    out.ttlSeconds = dns.ttlSeconds;
    return out;
}

Result<ExportPackage, ExportRefusal> ExportPolicyWizard::package() const
{
    return exportPackage(request());
}

void ExportPolicyWizard::accept()
{
    auto *summary = qobject_cast<SummaryPage *>(page(Summary));
    const auto made = package();
    if (!made)
        return summary->say(made.error().text);
    const auto done = summary->isZip() ? writePackageZip(*made, summary->path(), m_clock(), summary->overwrite())
                                       : writePackageFolder(*made, summary->path(), summary->overwrite());
    if (!done)
        return summary->say(writeFaultText(done.error()));
    m_written = summary->path();
    Q_EMIT statusText(
        tr("%n file(s) in %1. Begin with README.txt.", nullptr, int(made->files.size())).arg(visible(m_written)));
    QWizard::accept();
}

} // namespace gatepost
