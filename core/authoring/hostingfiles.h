#pragma once
// The files of a hosting target, from resources/templates. Pure.
#include "core/authoring/hostingtargets.h"

namespace gatepost {

/// Everything a target's files and texts are made of, with the defaults filled in.
struct HostingPlan
{
    HostingTarget target = HostingTarget::FileOnly;
    DomainName domain;
    DomainName policyHost; ///< mta-sts.DOMAIN
    StsPolicy policy;
    QByteArray policyText;
    HostingOptions options;

    QString policyFile() const { return options.documentRoot + QStringLiteral("/mta-sts.txt"); }
    QString url() const;
    QString snippetName() const; ///< of the policy host's configuration, without its ending
};

QString policyPathOf(HostingTarget target); ///< in the package
QList<HostingFile> hostingFiles(const HostingPlan &plan);

} // namespace gatepost
