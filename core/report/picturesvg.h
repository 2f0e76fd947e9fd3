#pragma once
#include "core/report/picture.h"

class QXmlStreamWriter;

namespace gatepost {

inline constexpr qsizetype mostPictureHosts = 12; ///< beyond it the table is easier to read

/// The picture as an inline <svg>: vector, without style attributes, every state told by line and mark besides colour.
/// `id` makes the ids of title and description unique in the page; `description` says in words what it shows.
void writePictureSvg(QXmlStreamWriter *xml, const ReportPicture &picture, const QString &id, const QString &description,
                     bool rightToLeft);

} // namespace gatepost
