#pragma once
#include "core/report/document.h"

namespace gatepost {

/// For tickets (CommonMark with tables). Untrusted text cannot become markup, a link or a picture.
QString markdownReport(const ReportDocument &document);
/// The same without any markup, in lines of 78 columns.
QString plainReport(const ReportDocument &document);
QString markdownEscaped(const QString &text); ///< as running text, one line
QString markdownFenced(const QString &text);  ///< a block that no line inside can end

} // namespace gatepost
