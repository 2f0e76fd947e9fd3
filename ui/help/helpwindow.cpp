#include "ui/help/helpwindow.h"
#include "ui/shared/labels.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

namespace gatepost {

namespace {
constexpr int topicRole = Qt::UserRole;
constexpr QSize usualSize{940, 680};
} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Manual"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_page = new QTextBrowser(this);
    m_page->setOpenLinks(false); // a topic is no file, and nothing is ever fetched
    m_page->setAccessibleName(tr("Manual page"));
    m_page->document()->setDocumentMargin(16);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(makeSide());
    both->addWidget(m_page);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(1, 1);
    both->setSizes({260, usualSize.width() - 260});
    auto *column = new QVBoxLayout(this);
    column->addWidget(both);
    resize(usualSize);
    fill();
    m_find->setFocus();
}

QWidget *HelpWindow::makeSide()
{
    auto *out = new QWidget(this);
    m_find = new QLineEdit(out);
    m_find->setPlaceholderText(tr("Search the manual"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list = new QListWidget(out);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setMinimumWidth(180);
    connect(m_find, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            m_list->setCurrentRow(0);
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showTopic(item->data(topicRole).toString());
    });
    const auto button = [&](const QString &name, const QKeySequence &key, QStyle::StandardPixmap icon, int step) {
        auto *made = new QToolButton(out);
        made->setIcon(style()->standardIcon(icon));
        made->setAccessibleName(name);
        made->setShortcut(key);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, [this, step] { go(step); });
        return made;
    };
    m_back = button(tr("Back"), Qt::ALT | Qt::Key_Left, QStyle::SP_ArrowBack, -1);
    m_forward = button(tr("Forward"), Qt::ALT | Qt::Key_Right, QStyle::SP_ArrowForward, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_find, 1);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    refreshButtons();
    return out;
}

void HelpWindow::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpTopic &topic : findHelp(m_find->text())) {
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(topicRole, topic.id);
        if (topic.id == m_topic)
            m_list->setCurrentItem(item);
    }
}

void HelpWindow::showTopic(const QString &id)
{
    const QString wanted = helpText(id).isEmpty() ? helpTopics().first().id : id;
    if (wanted == m_topic)
        return;
    m_visited.resize(m_at + 1);
    m_visited << wanted;
    m_at = m_visited.size() - 1;
    put(wanted);
}

void HelpWindow::put(const QString &id)
{
    m_topic = id;
    m_page->setMarkdown(helpText(id));
    m_page->moveCursor(QTextCursor::Start);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(topicRole).toString() == id)
            m_list->setCurrentRow(row);
    }
    refreshButtons();
}

void HelpWindow::follow(const QUrl &link)
{
    const QString id = link.toString();
    if (!helpText(id).isEmpty())
        showTopic(id);
}

void HelpWindow::go(int step)
{
    const qsizetype at = m_at + step;
    if (at < 0 || at >= m_visited.size())
        return;
    m_at = at;
    put(m_visited[at]);
}

void HelpWindow::refreshButtons()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_visited.size());
}

QString HelpWindow::text() const
{
    return m_page->toPlainText();
}

void HelpWindow::changeEvent(QEvent *event)
{
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && !m_topic.isEmpty())
        m_page->setMarkdown(helpText(m_topic)); // links and headings keep the colours they were made with
    QDialog::changeEvent(event);
}

} // namespace gatepost
