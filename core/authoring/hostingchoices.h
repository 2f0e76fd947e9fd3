#pragma once
// The options of a hosting target as a person gives them: which ones matter where, and as they are kept. Pure.
#include "core/authoring/hostingtargets.h"
#include <QJsonObject>

namespace gatepost {

enum class HostingField {
    Placement,
    DocumentRoot,
    CertificateFile,
    KeyFile,
    OtherPaths,
    Ipv6,
    PlainHttp,
    CertificateResolver,
    ContainerNetwork,
    Host,
    Provider
};
QList<HostingField> hostingFields(HostingTarget target); ///< that change what is made for it

QJsonObject writeHostingOptions(const HostingOptions &options);
HostingOptions readHostingOptions(const QJsonObject &in); ///< what is missing or wrong has its default

} // namespace gatepost
