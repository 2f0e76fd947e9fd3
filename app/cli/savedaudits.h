#pragma once
// Audits that were saved as a .gatepost file or as JSON, to be judged again without the network.
#include "core/audit/observation.h"
#include "core/base/result.h"

namespace gatepost::cli {

/// The observations of a `.gatepost` file, of a document of `audit --format json`, or a single one. The error names the
/// place, untranslated where it is about JSON itself.
Result<QList<ObservationPtr>, QString> savedObservations(const QByteArray &text);

} // namespace gatepost::cli
