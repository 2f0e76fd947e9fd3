#pragma once
#include <optional>
#include <QDialog>

class QLabel;
class QLineEdit;

namespace gatepost {

/// Seconds as max_age has them, and the days, weeks or hours that people mean.
class DurationDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DurationDialog(QWidget *parent = nullptr);
    QLineEdit *input() const { return m_input; }
    QString result() const;
    /// "604800", "7 d", "2 weeks", "1 w 3 h" in seconds; nothing when it is none of these or beyond any use.
    static std::optional<qint64> seconds(const QString &text);
    static QString inWords(qint64 seconds); ///< "7 days (604800 s)"

private:
    void convert();
    QLineEdit *m_input;
    QLabel *m_result;
};

} // namespace gatepost
