#pragma once
#include "core/audit/certificateview.h"
#include <QDialog>

namespace gatepost {

class CertificatePane;
class CopyButton;

/// The certificates of one session in a window of their own. Changes nothing.
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CertificateDialog(const CertificateView &view, QWidget *parent = nullptr);
    CertificatePane *pane() const { return m_pane; }
    CopyButton *copyPem() const { return m_copyPem; }

private:
    CertificatePane *m_pane;
    CopyButton *m_copyPem;
};

} // namespace gatepost
