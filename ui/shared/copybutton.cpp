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

QSize CopyButton::sizeHint() const
{
    const QSize now = QPushButton::sizeHint();
    const QFontMetrics metrics(font());
    const int grows = metrics.horizontalAdvance(tr("Copied")) - metrics.horizontalAdvance(text());
    const int shrinks = metrics.horizontalAdvance(m_text) - metrics.horizontalAdvance(text());
    return {now.width() + qMax(0, qMax(grows, shrinks)), now.height()};
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_content());
    Q_EMIT copied();
    if (m_saying)
        return;
    m_saying = true;
    m_name = accessibleName();
    setText(tr("Copied"));
    setAccessibleName(tr("Copied"));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    QTimer::singleShot(feedbackMilliseconds, this, [this] {
        m_saying = false;
        setText(m_text);
        setAccessibleName(m_name);
    });
}

} // namespace gatepost
