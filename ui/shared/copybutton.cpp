#include "ui/shared/copybutton.h"
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace gatepost {

namespace {
constexpr int feedbackMilliseconds = 2'000;
} // namespace

CopyButton::CopyButton(const QString &text, std::function<QString()> content, QWidget *parent)
    : QPushButton(text, parent), m_content(std::move(content)), m_text(text)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_content());
    Q_EMIT copied();
    if (m_saying)
        return;
    m_saying = true;
    m_name = accessibleName();
    setMinimumWidth(width()); // nothing beside it jumps
    setText(tr("Copied"));
    setAccessibleName(tr("Copied"));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    QTimer::singleShot(feedbackMilliseconds, this, [this] {
        m_saying = false;
        setText(m_text);
        setMinimumWidth(0);
        setAccessibleName(m_name);
    });
}

} // namespace gatepost
