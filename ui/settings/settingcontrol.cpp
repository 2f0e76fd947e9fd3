#include "ui/settings/settingcontrol.h"
#include "ui/settings/narrowbox.h"
#include "ui/settings/unitspinbox.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include <algorithm>
#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr int margin = 8;
constexpr int widestEditor = 520;

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Settings", text) : QString();
}

} // namespace

SettingControl::SettingControl(Settings &settings, SettingId id, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_row(settingRow(id))
{
    setObjectName(QString::fromLatin1(m_row.key));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(3);
    const QString title = settingTitle(m_row);
    const QString help = settingHelp(m_row);
    QLabel *caption = nullptr;
    if (m_row.type != SettingType::Toggle) {
        caption = plainLabel(title, this);
        caption->setTextInteractionFlags(Qt::NoTextInteraction);
        column->addWidget(caption);
    }
    column->addWidget(makeEditor());
    m_complaint = plainLabel({}, this);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->hide();
    column->addWidget(m_complaint);
    if (!help.isEmpty())
        column->addWidget(quietLabel(help, this));
    if (caption)
        caption->setBuddy(editor());
    editor()->setAccessibleName(title);
    editor()->setAccessibleDescription(help);
    editor()->installEventFilter(this);
    recolour();
    refresh();
    connect(&m_settings, &Settings::changed, this, [this](SettingId changed) {
        if (changed == m_row.id)
            refresh();
    });
}

QWidget *SettingControl::editor() const
{
    if (m_toggle)
        return m_toggle;
    if (m_number)
        return m_number;
    if (m_choice)
        return m_choice;
    return m_text;
}

QWidget *SettingControl::makeEditor()
{
    switch (m_row.type) {
    case SettingType::Toggle:
        return makeToggle();
    case SettingType::Number:
        return makeNumber();
    case SettingType::Choice:
        return makeChoice();
    case SettingType::Text:
        return makeText(false);
    case SettingType::File:
        break;
    }
    return makeText(true);
}

/// The text of a check box does not wrap, so a label stands beside it; a click on that counts, too.
QWidget *SettingControl::makeToggle()
{
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    m_toggle = new QCheckBox(both);
    m_toggleText = plainLabel(settingTitle(m_row), both);
    m_toggleText->setTextInteractionFlags(Qt::NoTextInteraction);
    m_toggleText->setBuddy(m_toggle);
    m_toggleText->installEventFilter(this);
    line->addWidget(m_toggle, 0, Qt::AlignTop);
    line->addWidget(m_toggleText, 1);
    connect(m_toggle, &QCheckBox::toggled, this,
            [this](bool on) { commit(on ? QStringLiteral("yes") : QStringLiteral("no")); });
    return both;
}

QWidget *SettingControl::makeNumber()
{
    m_number = new UnitSpinBox(m_row, this);
    m_number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) { commit(QString::number(value)); });
    return m_number;
}

QWidget *SettingControl::makeChoice()
{
    m_choice = new NarrowBox(this);
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const SettingChoice &choice : m_row.choices)
        m_choice->addItem(translated(choice.title), QString::fromLatin1(choice.key));
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this](int index) { commit(m_choice->itemData(index).toString()); });
    return m_choice;
}

QWidget *SettingControl::makeText(bool file)
{
    m_text = new QLineEdit(this);
    m_text->setMaxLength(1000);
    m_text->setPlaceholderText(translated(m_row.empty));
    connect(m_text, &QLineEdit::editingFinished, this, [this] { commit(m_text->text()); });
    if (!file) {
        m_text->setMaximumWidth(widestEditor);
        return m_text;
    }
    auto *both = new QWidget(this);
    both->setMaximumWidth(widestEditor);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text, 1);
    auto *choose = new QPushButton(tr("Choose…"), both);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose a file: %1").arg(settingTitle(m_row)));
    connect(choose, &QPushButton::clicked, this, &SettingControl::chooseFile);
    line->addWidget(choose);
    return both;
}

void SettingControl::chooseFile()
{
    auto *dialog = new QFileDialog(this, settingTitle(m_row), m_text->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_text->setText(file);
        commit(file);
    });
    dialog->open();
}

void SettingControl::commit(const QString &value)
{
    if (m_refreshing)
        return;
    complain(m_settings.set(m_row.id, value));
    if (m_text && m_text->hasFocus() && !complaint().isEmpty())
        m_text->selectAll(); // Enter: the focus stays, to type it again
}

void SettingControl::finish()
{
    if (m_text)
        commit(m_text->text());
    if (m_number)
        m_number->interpretText();
}

void SettingControl::complain(const QString &complaint)
{
    if (complaint == m_complaint->text())
        return;
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    editor()->setAccessibleDescription(complaint.isEmpty() ? settingHelp(m_row) : complaint);
    if (complaint.isEmpty())
        return;
    QAccessibleEvent event(m_complaint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString SettingControl::complaint() const
{
    return m_complaint->text();
}

void SettingControl::refresh()
{
    m_refreshing = true;
    const QString value = m_settings.text(m_row.id);
    if (m_toggle)
        m_toggle->setChecked(value == u"yes");
    if (m_number)
        m_number->setValue(value.toInt());
    if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(value));
    if (m_text && m_text->text() != value)
        m_text->setText(value);
    m_refreshing = false;
    complain({});
}

void SettingControl::setHighlighted(bool on)
{
    m_highlighted = on;
    update();
}

void SettingControl::paintEvent(QPaintEvent *)
{
    if (!m_highlighted)
        return;
    constexpr int shade = 40;
    constexpr qreal radius = 5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Highlight);
    painter.setPen(QPen(effectColour(Effect::Advice, palette()), 2));
    ground.setAlpha(shade);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

/// Who scrolls over a page means the page, not the setting that happens to be under the pointer.
bool SettingControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == editor() && !editor()->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_toggleText && event->type() == QEvent::MouseButtonRelease) {
        m_toggle->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

void SettingControl::recolour()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, effectColour(Effect::Blocks, palette()));
    m_complaint->setPalette(own);
}

} // namespace gatepost
