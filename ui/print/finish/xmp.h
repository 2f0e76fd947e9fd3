#pragma once
#include "ui/print/pages/printrequest.h"
#include <string>

namespace gatepost::paper {

inline constexpr char producer[] = "Gatepost " GATEPOST_VERSION;

/// Title, language, author and dates as XMP metadata, and what PDF/A wants to be called.
std::string xmpPacket(const PrintRequest &request);

} // namespace gatepost::paper
