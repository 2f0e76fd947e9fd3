#include "ui/settings/settingswindow.h"
#include "ui/settings/datacard.h"
#include "ui/settings/profilebar.h"
#include "ui/settings/settingcontrol.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagebar.h"
#include <QAccessible>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

namespace gatepost {

namespace {

constexpr QSize usualSize{900, 640};

} // namespace

SettingsWindow::SettingsWindow(Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    setSizeGripEnabled(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_stack = new QStackedWidget(this);
    m_messages = new MessageBar(this);
    for (int i = 0; i < settingPages; ++i) {
        auto *page = new SettingsPage(m_settings, SettingPage(i), m_stack);
        m_pages << page;
        m_stack->addWidget(page);
        m_list->addItem(pageTitle(SettingPage(i)));
        if (page->profileBar())
            connect(page->profileBar(), &ProfileBar::said, this,
                    [this](const QString &text) { m_messages->say(text); });
    }
    auto *shortcuts = new QPushButton(tr("&Keyboard shortcuts…"), this);
    shortcuts->setAutoDefault(false);
    shortcuts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(shortcuts, &QPushButton::clicked, this, &SettingsWindow::shortcutsWanted);
    m_pages.first()->append(shortcuts);

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    setTabOrder(m_search, m_list);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        m_messages->clear();
        refreshFoot();
    });
    connect(&m_settings, &Settings::undoChanged, this, &SettingsWindow::refreshFoot);
    connect(&m_settings, &Settings::profilesChanged, this, &SettingsWindow::refreshFoot);
    connect(&m_settings, &Settings::changed, this, &SettingsWindow::refreshFoot);
    connect(&m_settings, &Settings::saveFailed, this, [this](const QString &text) { m_messages->say(text); });
    new QShortcut(QKeySequence::Find, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    new QShortcut(Qt::Key_F3, this, [this] { showHit(m_hit + 1); });
    new QShortcut(Qt::SHIFT | Qt::Key_F3, this, [this] { showHit(m_hit - 1); });
    new QShortcut(QKeySequence::Undo, this, [this] { m_undo->click(); });
    m_list->setCurrentRow(0);
    resize(usualSize);
    m_search->setFocus();
}

/// As wide as its longest title, but no more than a third of the window.
void SettingsWindow::fitList()
{
    constexpr int padding = 28;
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i)
        widest = qMax(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    m_list->setFixedWidth(qMin(widest + padding, width() / 3));
}

void SettingsWindow::resizeEvent(QResizeEvent *event)
{
    fitList();
    QDialog::resizeEvent(event);
}

void SettingsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_list)
        fitList();
    QDialog::changeEvent(event);
}

QWidget *SettingsWindow::makeHead()
{
    auto *out = new QWidget(this);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(out);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setAccessibleDescription(tr("Enter goes to the setting, F3 to the next hit"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found = quietLabel({}, out);
    m_found->setTextInteractionFlags(Qt::NoTextInteraction);
    column->addWidget(m_search);
    column->addWidget(m_found);
    m_found->hide();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::find);
    return out;
}

QWidget *SettingsWindow::makeFoot()
{
    auto *out = new QWidget(this);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_undo = new QPushButton(out);
    m_restore = new QPushButton(tr("&Restore this page"), out);
    auto *close = new QPushButton(tr("&Close"), out);
    for (QPushButton *button : {m_undo, m_restore, close})
        button->setAutoDefault(false);
    row->addWidget(m_undo);
    row->addWidget(m_restore);
    row->addStretch(1);
    row->addWidget(close);
    column->addWidget(quietLabel(tr("Changes apply at once."), out));
    column->addLayout(row);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_settings.undo();
        refreshFoot();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_settings.restorePage(currentPage()->page());
        for (SettingControl *one : currentPage()->controls())
            one->refresh();
        refreshFoot();
    });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    return out;
}

void SettingsWindow::setHistory(StoreThread &store, const StorePaths &paths)
{
    SettingsPage *page = m_pages[int(SettingPage::Privacy)];
    auto *card = new DataCard(store, paths, page);
    page->append(card);
    connect(card, &DataCard::said, this, [this](const QString &text) { m_messages->say(text); });
    connect(card, &DataCard::deleted, this, &SettingsWindow::everythingDeleted);
}

SettingsPage *SettingsWindow::currentPage() const
{
    return m_pages[m_stack->currentIndex()];
}

SettingControl *SettingsWindow::control(SettingId id) const
{
    return m_pages[int(settingRow(id).page)]->control(id);
}

SettingControl *SettingsWindow::highlighted() const
{
    return m_hit < 0 ? nullptr : control(m_hits[m_hit]);
}

void SettingsWindow::search(const QString &text)
{
    m_search->setText(text);
}

void SettingsWindow::find(const QString &text)
{
    m_hits = findSettings(text);
    m_hit = -1;
    m_found->setVisible(!text.trimmed().isEmpty());
    for (SettingsPage *page : m_pages)
        page->highlight(SettingId::Count);
    if (m_hits.isEmpty())
        m_found->setText(text.trimmed().isEmpty() ? QString() : tr("Nothing found"));
    else
        showHit(0);
}

void SettingsWindow::showHit(int index)
{
    if (m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    m_hit = (index + count) % count;
    const SettingId id = m_hits[m_hit];
    m_list->setCurrentRow(int(settingRow(id).page));
    for (SettingsPage *page : m_pages)
        page->highlight(id);
    m_found->setText(tr("%1 of %2: %3").arg(m_hit + 1).arg(count).arg(pageTitle(settingRow(id).page)));
    QAccessibleEvent event(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SettingsWindow::showSetting(SettingId id)
{
    QDialog::show();
    m_list->setCurrentRow(int(settingRow(id).page));
    for (SettingsPage *page : m_pages)
        page->highlight(id);
    control(id)->editor()->setFocus(Qt::OtherFocusReason);
}

/// Enter goes from the search to what it found, Down to the next hit.
bool SettingsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (SettingControl *found = highlighted())
            found->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Down:
        showHit(m_hit + 1);
        return true;
    case Qt::Key_Up:
        showHit(m_hit - 1);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

/// Esc ends the search first, then the window. Enter in a field keeps what was typed, and nothing more.
void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (enter && qobject_cast<QLineEdit *>(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

/// What stands in a field and cannot be kept is not dropped without a word.
bool SettingsWindow::mayClose()
{
    for (SettingsPage *page : m_pages) {
        for (SettingControl *one : page->controls())
            one->finish();
    }
    if (m_warned)
        return true;
    for (SettingsPage *page : m_pages) {
        for (SettingControl *one : page->controls()) {
            if (one->complaint().isEmpty())
                continue;
            m_list->setCurrentRow(int(page->page()));
            page->highlight(one->id());
            one->editor()->setFocus(Qt::OtherFocusReason);
            m_messages->say(tr("%1 was not changed: %2 Close again to leave it as it was.")
                                .arg(settingTitle(settingRow(one->id())), one->complaint()));
            m_warned = true;
            return false;
        }
    }
    return true;
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    for (SettingsPage *page : m_pages) {
        for (SettingControl *one : page->controls())
            one->refresh();
    }
    m_warned = false;
    m_search->clear();
    m_messages->clear();
    event->accept();
}

void SettingsWindow::reject()
{
    close();
}

void SettingsWindow::refreshFoot()
{
    m_warned = false;
    m_undo->setText(tr("&Undo last change"));
    m_undo->setToolTip(Qt::convertFromPlainText(m_settings.undoText()));
    m_undo->setAccessibleDescription(m_settings.undoText());
    m_undo->setEnabled(m_settings.canUndo());
    bool changed = false;
    for (const SettingControl *one : currentPage()->controls())
        changed = changed || !m_settings.isDefault(one->id());
    m_restore->setEnabled(changed);
}

} // namespace gatepost
