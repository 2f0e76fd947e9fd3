#pragma once
// What QPdfWriter cannot: bookmarks, links, language, title, XMP metadata, page labels, the attachment, and octets that
// depend on nothing but the request. Done with libqpdf, whose exceptions end there, in a library of its own
// (ui/print/finish) that is loaded with the first report: libqpdf and what it needs are a tenth of the time until a
// window stands, and of a start in the terminal.
#include "core/base/result.h"
#include "ui/print/pages/reportpages.h"
#include "ui/print/pages/textlayer.h"

namespace gatepost::paper {

struct FinishProblem
{
    bool textNotTaken = false; ///< the pages have to be painted with their text
    QString text;
};

using Finished = Result<QByteArray, FinishProblem>;

/// `text` is what stands on the pages beside what was painted; when there is any, the last sheet shows its glyphs.
Finished finishPdf(const QByteArray &painted, const TextLayer &text, const ReportPages &pages);

} // namespace gatepost::paper
