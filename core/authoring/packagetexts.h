#pragma once
// README.txt and CHECKLIST.txt of an export. Pure.
#include "core/authoring/exportpackage.h"

namespace gatepost {

/// How the records of a file get into DNS with this product.
HostingStep recordStep(DnsForm form, const DomainName &zone, const QString &path);
QByteArray readmeText(const ExportRequest &request, const Hosting &hosting, const ExportPackage &package);
QByteArray checklistText(const ExportRequest &request, const Hosting &hosting, const ExportPackage &package);

} // namespace gatepost
