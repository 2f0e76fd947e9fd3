#pragma once
// Zones that are signed well or badly in one way each, below test.: what the validator is compared with others on. The
// keys of the files in zones/ are described in zones/README.md.
#include "tests/realnet/world/writer.h"
#include <QList>

namespace gatepost::realnet {

struct TestZones
{
    QList<QByteArray> names; ///< zones written, without test. itself
    QStringList delegations; ///< lines for test.
};

/// Every file of the folder becomes a zone file below `into`, a folder of the place. The error names file and key.
TestZones writeTestZones(const Place &place, const QString &into, const QString &folder);

/// Makes a key pair; the base name of its files in the place's folder.
QString makeKey(const Place &place, const QByteArray &origin, const QString &algorithm, bool forKeys);

} // namespace gatepost::realnet
