#pragma once
#include "core/audit/timeline.h"

class QXmlStreamWriter;

namespace gatepost {

inline constexpr qsizetype mostTimelineBars = 30; ///< the table has all rows

/// The timeline as an inline <svg>, by the rules of writePictureSvg(): a bar or frame for each row, the date of its end
/// and the mark of its state beside it. Certificates are full bars, policies dashed frames, accepted risks dashed
/// lines, planned steps diamonds; a frame without filling is over.
void writeTimelineSvg(QXmlStreamWriter *xml, const Timeline &timeline, const QString &id, const QString &title,
                      bool rightToLeft);

} // namespace gatepost
