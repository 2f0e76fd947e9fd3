#pragma once
// Reports to print in tests, and what Poppler and qpdf make of the files.
#include "core/audit/assess.h"
#include "core/report/auditsjson.h"
#include "tests/support/synthetic.h"
#include "ui/print/pages/pdfreport.h"
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace gatepost::printed {

inline synthetic::Domain manyHosts(int hosts, const QByteArray &domain = "example.test")
{
    synthetic::Domain out;
    out.name = domain;
    QList<QByteArray> lines;
    for (int i = 0; i < hosts; ++i) {
        synthetic::Host host;
        host.name = "mx" + QByteArray::number(i) + "-inbound-gateway-europe-central-frankfurt-zone-" +
                    QByteArray::number(i % 7) + '.' + domain;
        host.preference = 10 * (i / 10 + 1);
        host.startTls = i % 9 != 4;
        if (i % 11 == 7)
            host.certificate.names = {"relay" + QByteArray::number(i) + ".provider.test"};
        if (i % 5 != 3)
            lines << host.name;
        out.hosts << host;
    }
    out.policy = synthetic::policyText(PolicyMode::Enforce, lines);
    return out;
}

inline PrintRequest requestOf(const synthetic::Domain &domain, const ReportOptions &options = {})
{
    const auto seen = std::make_shared<const Observation>(synthetic::observed(domain));
    const auto judged = std::make_shared<const Assessment>(assess(*seen, synthetic::today()));
    PrintRequest out;
    out.documents << reportDocument(*seen, *judged, options);
    out.evidence = QJsonDocument(auditsJson({{seen, judged}})).toJson();
    out.settings.madeAt = synthetic::today();
    return out;
}

/// As many findings as wanted, as long as real ones.
inline PrintRequest findingsOf(int findings)
{
    PrintRequest out = requestOf(manyHosts(9));
    ReportDocument &document = out.documents.first();
    const QList<ReportFinding> models = document.findings;
    document.plan.clear();
    document.findings.clear();
    for (int i = 0; i < findings; ++i) {
        ReportFinding finding = models[i % models.size()];
        finding.title += QStringLiteral(" (%1)").arg(i + 1);
        document.findings << finding;
        document.plan << i;
    }
    return out;
}

/// What a tool prints about a file; with an error in front when it fails.
inline QString told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return QStringLiteral("error: %1 did not run").arg(program);
    const QString text = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 ? text : QStringLiteral("error: ") + text;
}

} // namespace gatepost::printed
