#pragma once
// Everything needed to publish a draft, as a folder or an archive: what, where, which DNS product, in which order, and
// a look at every file before it is written. The twin of `gatepost-cli author`.
#include "core/audit/assessment.h"
#include "core/authoring/exportpackage.h"
#include "core/authoring/packagewriter.h"
#include "core/base/clock.h"
#include <QWizard>

namespace gatepost {

class DraftDocument;
class LiveWatch;

class ExportPolicyWizard : public QWizard
{
    Q_OBJECT
public:
    enum PageId { What, Where, Dns, Order, Summary };

    /// `live` may be null: then nothing is known of what is published.
    ExportPolicyWizard(DraftDocument *document, LiveWatch *live, const Clock &clock = systemNow,
                       QWidget *parent = nullptr);

    /// What the pages say so far; the pages before the summary do not let anything through that makes this fail.
    Result<ExportPackage, ExportRefusal> package() const;
    ExportRequest request() const;
    QString written() const { return m_written; } ///< the folder or archive, after accept(); empty before

    void accept() override; ///< writes; stays open and says why when that fails

Q_SIGNALS:
    void statusText(const QString &text);

private:
    DraftDocument *m_document;
    LiveWatch *m_live;
    Clock m_clock;
    QString m_written;
};

} // namespace gatepost
