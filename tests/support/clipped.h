#pragma once
// Finds texts that a screen cuts off: what a widget would need for its text against what it has.
#include <QAbstractButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

namespace gatepost {

class ClippedTexts
{
public:
    /// One line for each text under `root` that cannot be read in full and that no tip tells; empty: all can be read.
    static QStringList under(QWidget *root)
    {
        ClippedTexts out(root);
        out.look(root);
        return out.m_found;
    }

private:
    explicit ClippedTexts(QWidget *root) : m_root(root) {}

    void look(QWidget *widget)
    {
        if (!widget->isVisibleTo(m_root) || widget->size().isEmpty())
            return;
        judge(widget);
        for (QObject *child : widget->children()) {
            auto *inner = qobject_cast<QWidget *>(child);
            if (inner && !inner->isWindow())
                look(inner);
        }
    }

    void judge(QWidget *widget)
    {
        if (const auto *label = qobject_cast<QLabel *>(widget))
            judgeLabel(*label);
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            judgeButton(*button);
        else if (const auto *header = qobject_cast<QHeaderView *>(widget))
            judgeHeader(*header);
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            judgeTabs(*tabs);
        else if (const auto *box = qobject_cast<QGroupBox *>(widget))
            need(*box, box->title(), QSize(box->fontMetrics().size(Qt::TextShowMnemonic, box->title()).width(), 0));
        else if (const auto *area = qobject_cast<QScrollArea *>(widget))
            judgeArea(*area);
    }

    void need(const QWidget &widget, const QString &text, const QSize &needed)
    {
        const QRect room = widget.contentsRect();
        const QRect inside = isScrolled(widget) ? QRect() : outside(widget);
        const bool cut = needed.width() > room.width() + slack || needed.height() > room.height() + slack;
        if ((cut || !inside.isNull()) && widget.toolTip().isEmpty())
            tell(widget, text, needed, cut ? room.size() : widget.parentWidget()->size());
    }

    void tell(const QWidget &widget, const QString &text, const QSize &needed, const QSize &room)
    {
        QString place;
        for (const QWidget *up = &widget; up && up != m_root; up = up->parentWidget())
            place = u'/' + QString::fromLatin1(up->metaObject()->className()).section(u':', -1) + place;
        m_found << QStringLiteral("%1 “%2” needs %3×%4, has %5×%6")
                       .arg(place, text.simplified().left(60))
                       .arg(needed.width())
                       .arg(needed.height())
                       .arg(room.width())
                       .arg(room.height());
    }

    /// Of a label whose text wraps, its longest word has to fit, and all its lines.
    void judgeLabel(const QLabel &label)
    {
        const QString text = label.text();
        if (text.isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
            return;
        const int around = 2 * label.margin();
        if (!label.wordWrap()) {
            const QSize size = label.fontMetrics().size(label.buddy() ? Qt::TextShowMnemonic : 0, text);
            return need(label, text, size + QSize(around, around));
        }
        int widest = 0;
        for (const QString &word : text.simplified().split(u' '))
            widest = qMax(widest, label.fontMetrics().horizontalAdvance(longestPart(word)));
        // Some labels break inside of words, and say so by the width they can do with.
        widest = qMin(widest + around, label.minimumSizeHint().width());
        const QMargins edges = label.contentsMargins(); // no part of the room that need() looks at
        need(label, text, QSize(widest, label.heightForWidth(label.width()) - edges.top() - edges.bottom()));
    }

    /// Qt breaks a line behind a hyphen and a slash as well.
    static QString longestPart(const QString &word)
    {
        QString longest;
        QString part;
        for (const QChar c : word) {
            part += c;
            const bool breaks = c == u'-' || c == u'/' || c == u'—' || c == u'–' || c == QChar(0x200b);
            if (part.size() > longest.size())
                longest = part;
            if (breaks)
                part.clear();
        }
        return longest;
    }

    void judgeButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
        // What a style wants beyond the text is comfort; half of it may go.
        const QSize hint = button.sizeHint();
        const QSize needed(text.width() + (hint.width() - text.width()) / 2, text.height());
        need(button, button.text(), needed);
    }

    void judgeHeader(const QHeaderView &header)
    {
        const QAbstractItemModel *model = header.model();
        for (int section = 0; model && section < header.count(); ++section) {
            const QString text = model->headerData(section, header.orientation(), Qt::DisplayRole).toString();
            const bool wide = header.orientation() == Qt::Vertical ||
                              header.fontMetrics().horizontalAdvance(text) <= header.sectionSize(section) + slack;
            const bool told = !model->headerData(section, header.orientation(), Qt::ToolTipRole).toString().isEmpty();
            if (!header.isSectionHidden(section) && !wide && !told)
                tell(header, text, {header.fontMetrics().horizontalAdvance(text), 0},
                     {header.sectionSize(section), header.height()});
        }
    }

    void judgeTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            const int needed = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(tab)).width();
            const QRect room = tabs.tabRect(tab);
            const bool beyond = !tabs.usesScrollButtons() && !tabs.rect().contains(room.adjusted(1, 0, -1, 0));
            if (tabs.isTabVisible(tab) && (needed > room.width() || beyond) && tabs.tabToolTip(tab).isEmpty())
                tell(tabs, tabs.tabText(tab), {needed, 0}, room.size());
        }
    }

    /// What cannot be scrolled to is cut off.
    void judgeArea(const QScrollArea &area)
    {
        const QWidget *page = area.widget();
        const bool fixed = area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (page && fixed && page->width() > area.viewport()->width() + slack)
            tell(area, QStringLiteral("(page)"), page->size(), area.viewport()->size());
    }

    static bool isScrolled(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        return parent && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    }

    /// Where a widget sticks out of its parent; null: nowhere.
    QRect outside(const QWidget &widget) const
    {
        if (&widget == m_root || !widget.parentWidget())
            return {};
        const QRect grown = widget.parentWidget()->rect().adjusted(-slack, -slack, slack, slack);
        return grown.contains(widget.geometry()) ? QRect() : widget.geometry();
    }

    static constexpr int slack = 2;
    QWidget *m_root;
    QStringList m_found;
};

} // namespace gatepost
