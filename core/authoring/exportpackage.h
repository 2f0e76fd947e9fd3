#pragma once
// Everything needed to publish a policy, as files in the order in which they are used: policy, server, records of the
// policy host and of reports, and the MTA-STS record apart, since it comes last (RFC 8461 §8.1). Pure.
#include "core/authoring/dnsforms.h"
#include "core/authoring/hostingtargets.h"

namespace gatepost {

struct ExportRequest
{
    DomainName domain;
    DomainName zone;  ///< that the records go into; the root stands for the domain itself
    QByteArray draft; ///< the policy as it was written
    HostingTarget target = HostingTarget::FileOnly;
    HostingOptions hosting;
    DnsForm dnsForm = DnsForm::Bind;
    QByteArray id;                       ///< of the new record
    QList<QByteArray> seenIds;           ///< the live one and all known ones; none of them may come again
    QList<QByteArray> reportTo;          ///< rua of the TLSRPT record; none: no such record
    QList<QHostAddress> policyAddresses; ///< of the policy host; none and no name: its records are made elsewhere
    int ttlSeconds = 3600;

    bool operator==(const ExportRequest &) const = default;
};

struct PackageFile
{
    QString path; ///< relative, with slashes; letters, digits, "-", "_", "." only
    QByteArray content;
    QString purpose;
    bool operator==(const PackageFile &) const = default;
};

struct ExportPackage
{
    QList<PackageFile> files; ///< README.txt first
    QString policyPath;
    QString firstRecordsPath; ///< of the policy host and of reports; empty when there are none
    QString lastRecordsPath;  ///< of the MTA-STS record: published only when the file is live
    QStringList notes;        ///< what the written policy does not have of the draft
    bool operator==(const ExportPackage &) const = default;
};

/// Why there is no package. Findings are of the draft, or of the TLSRPT record.
struct ExportRefusal
{
    enum class About { Draft, Reports, Request };
    About about = About::Request;
    QString text;
    TextFindings findings;
    bool operator==(const ExportRefusal &) const = default;
};

Result<ExportPackage, ExportRefusal> exportPackage(const ExportRequest &request);

} // namespace gatepost
