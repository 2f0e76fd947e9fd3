#pragma once
// The certificates of one session: what is checked and what came of it, every name, the chain, the pins.
#include "core/audit/certificateview.h"
#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;
class QVBoxLayout;

namespace gatepost {

class CertificatePane : public QWidget
{
    Q_OBJECT
public:
    explicit CertificatePane(QWidget *parent = nullptr);
    void show(const CertificateView &view);
    QTreeWidget *chain() const { return m_chain; }
    QPlainTextEdit *names() const { return m_names; }
    QString checksText() const; ///< "✓ name matches …", a line each

private:
    void fillChecks();
    void fillNames();
    void fillFacts();
    void fillChain();

    CertificateView m_view;
    QWidget *m_checksBox;
    QVBoxLayout *m_checks;
    QLabel *m_namesHead;
    QPlainTextEdit *m_names;
    QWidget *m_factsBox;
    QGridLayout *m_facts;
    QTreeWidget *m_chain;
};

} // namespace gatepost
