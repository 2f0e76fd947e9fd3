#pragma once
// What QPdfWriter cannot: bookmarks, links, language, title, XMP metadata, page labels, the attachment, and octets that
// depend on nothing but the request. Done with libqpdf, whose exceptions end here.
#include "core/base/result.h"
#include "ui/print/pages/reportpages.h"

namespace gatepost::paper {

Result<QByteArray, QString> finishPdf(const QByteArray &painted, const ReportPages &pages);

} // namespace gatepost::paper
