#pragma once
#include <functional>
#include <QPushButton>

namespace gatepost {

/// Puts a text on the clipboard and says so in its own place for a moment.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    CopyButton(const QString &text, std::function<QString()> content, QWidget *parent = nullptr);
    bool isSayingCopied() const { return m_saying; }

Q_SIGNALS:
    void copied();

private:
    void copy();
    std::function<QString()> m_content;
    QString m_text;
    QString m_name; ///< accessible name before the copy
    bool m_saying = false;
};

} // namespace gatepost
