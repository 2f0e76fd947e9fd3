#pragma once
#include "core/base/result.h"
#include "core/report/reportoptions.h"

namespace gatepost {

inline constexpr qint64 mostLogoBytes = 2 * 1024 * 1024;
inline constexpr int mostLogoPixels = 4000;

/// Reads PNG, JPEG or SVG and encodes it anew as PNG, no larger than a cover needs, so that nothing but a picture is
/// handed on. The error is for people.
Result<ReportLogo, QString> readLogo(const QString &file);

} // namespace gatepost
