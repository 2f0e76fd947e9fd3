#pragma once
#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace gatepost {

/// TXT records of `_mta-sts` (RFC 8461 §3.1) or `_smtp._tls` (RFC 8460 §3), typed or pasted: whether senders use them,
/// and what is wrong. Nothing is asked of the network.
class RecordChecker : public QDialog
{
    Q_OBJECT
public:
    explicit RecordChecker(QWidget *parent = nullptr);
    QPlainTextEdit *input() const { return m_input; }
    QString result() const;
    /// The sentences about a set of records, one on each line; empty for an empty text.
    static QString resultText(const QString &records);

private:
    QPlainTextEdit *m_input;
    QLabel *m_result;
};

} // namespace gatepost
