#include "ui/shared/pasteedit.h"
#include "core/audit/wording.h"
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace gatepost {

namespace {

constexpr int longestLine = 2'000;
constexpr qsizetype looked = 4'000;
constexpr qsizetype mostOctets = 4 * 1024 * 1024; ///< more than the recogniser looks at, so that it can say so

} // namespace

PasteEdit::PasteEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestLine);
}

void PasteEdit::take(const QByteArray &octets)
{
    m_whole = octets.left(mostOctets);
    const QString line = QString::fromUtf8(m_whole.left(looked)).simplified();
    m_shown = line.size() > longestLine || m_whole.size() > looked ? visible(line, 300) : visible(line, longestLine);
    setText(m_shown);
    m_shown = text(); // as the line keeps it
    setCursorPosition(0);
}

QByteArray PasteEdit::content() const
{
    return !m_whole.isEmpty() && text() == m_shown ? m_whole : text().toUtf8();
}

bool PasteEdit::takeClipboard()
{
    const QString pasted = QGuiApplication::clipboard()->text();
    if (pasted.size() <= longestLine && !pasted.trimmed().contains(u'\n'))
        return false;
    take(pasted.toUtf8());
    Q_EMIT taken();
    return true;
}

void PasteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && takeClipboard()) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PasteEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        if (action->objectName() != u"edit-paste")
            continue;
        action->disconnect(this);
        connect(action, &QAction::triggered, this, [this] {
            if (!takeClipboard())
                paste();
        });
    }
    menu->popup(event->globalPos());
}

} // namespace gatepost
