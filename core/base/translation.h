#pragma once
#include <QString>

namespace gatepost {

/// Loads the texts of a language ("de"), or of the system's when empty, into the running program; falls back to
/// English, whose plural forms are a translation too. Call once, before the first text is made.
void installTranslation(const QString &language = {});

} // namespace gatepost
