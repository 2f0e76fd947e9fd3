#pragma once
// The seam between the wizard and whatever lays reports out on sheets. Everything here is called in a worker thread.
#include "core/base/result.h"
#include "ui/print/exportchoices.h"
#include <QImage>

namespace gatepost {

/// Asked between pieces of work; how far it is, of 1000. False ends the work.
using ExportProgress = std::function<bool(int permille)>;

/// A report laid out on sheets.
class ReportPreview
{
public:
    virtual ~ReportPreview() = default;
    virtual int pageCount() const = 0;
    virtual QImage page(int number, int widthPixels) const = 0; ///< from 0
    virtual QStringList remarks() const = 0;                    ///< such as characters that no font has; for people
    virtual QString missingCharacters() const = 0;              ///< that no font has
    /// The octets of the file; the error is for people. Nothing is written when the progress ended it.
    virtual Result<QByteArray, QString> file(const ExportProgress &progress) const = 0;
};
using ReportPreviewPtr = std::shared_ptr<const ReportPreview>;

class ReportPreviewMaker
{
public:
    virtual ~ReportPreviewMaker() = default;
    /// Null when the progress ended it. `documents` are those of the plan, in its language.
    virtual ReportPreviewPtr layOut(const ExportPlan &plan, const QList<ReportDocument> &documents,
                                    const ExportProgress &progress) const = 0;
};

} // namespace gatepost
