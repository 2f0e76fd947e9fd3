#pragma once
// The pages of a PDF for the export wizard.
#include "ui/print/reportpreview.h"

namespace gatepost {

class PageMaker : public ReportPreviewMaker
{
public:
    ReportPreviewPtr layOut(const ExportPlan &plan, const QList<ReportDocument> &documents,
                            const ExportProgress &progress) const override;
};

} // namespace gatepost
