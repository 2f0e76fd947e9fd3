#pragma once
#include <QDialog>

class QLabel;
class QLineEdit;

namespace gatepost {

/// A line of a policy against a host: whether it covers it, or why not.
class MatchTester : public QDialog
{
    Q_OBJECT
public:
    explicit MatchTester(QWidget *parent = nullptr);
    QLineEdit *pattern() const { return m_pattern; }
    QLineEdit *host() const { return m_host; }
    QString result() const;
    /// The sentence for a pattern and a host; `covered` is whether a sender takes the host for listed.
    static QString resultText(const QString &pattern, const QString &host, bool *covered);

private:
    void test();
    QLineEdit *m_pattern;
    QLineEdit *m_host;
    QLabel *m_result;
};

} // namespace gatepost
