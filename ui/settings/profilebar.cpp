#include "ui/settings/profilebar.h"
#include "core/audit/wording.h"
#include "ui/settings/narrowbox.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>

namespace gatepost {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int margin = 8;

QString fileFilter()
{
    return ProfileBar::tr("Profiles (*.json)");
}

} // namespace

ProfileBar::ProfileBar(Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    auto *caption = plainLabel(tr("&Profile"), this);
    caption->setTextInteractionFlags(Qt::NoTextInteraction);
    m_profiles = new NarrowBox(this);
    m_profiles->setAccessibleName(tr("Profile"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    caption->setBuddy(m_profiles);
    m_manage = new QPushButton(tr("&Manage…"), this);
    m_manage->setAutoDefault(false);
    m_manage->setAccessibleName(tr("Manage profiles"));
    makeMenu(m_manage);
    auto *line = new QHBoxLayout;
    line->addWidget(m_profiles);
    line->addWidget(m_manage);
    line->addStretch(1);
    column->addWidget(caption);
    column->addLayout(line);

    m_naming = new QWidget(this);
    auto *naming = new QVBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    m_nameTitle = plainLabel({}, m_naming);
    m_nameTitle->setTextInteractionFlags(Qt::NoTextInteraction);
    m_name = new QLineEdit(m_naming);
    m_name->setMaxLength(int(Settings::longestName) + 1);
    m_nameTitle->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_complaint = plainLabel({}, m_naming);
    m_complaint->hide();
    auto *take = new QPushButton(tr("Take the name"), m_naming);
    auto *cancel = new QPushButton(tr("Cancel"), m_naming);
    for (QPushButton *button : {take, cancel})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(take);
    row->addWidget(cancel);
    row->addStretch(1);
    naming->addWidget(m_nameTitle);
    naming->addWidget(m_name);
    naming->addWidget(m_complaint);
    naming->addLayout(row);
    constexpr int widestName = 520;
    m_name->setMaximumWidth(widestName);
    column->addWidget(m_naming);
    m_naming->hide();
    connect(take, &QPushButton::clicked, this, &ProfileBar::takeName);
    connect(m_name, &QLineEdit::returnPressed, this, &ProfileBar::takeName);
    connect(cancel, &QPushButton::clicked, this, &ProfileBar::endNaming);
    auto *escape = new QShortcut(Qt::Key_Escape, m_naming, this, &ProfileBar::endNaming);
    escape->setContext(Qt::WidgetWithChildrenShortcut);

    connect(m_profiles, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_refreshing)
            m_settings.setActiveProfile(m_profiles->itemData(index).toString());
    });
    connect(&m_settings, &Settings::profilesChanged, this, &ProfileBar::refresh);
    refresh();
}

void ProfileBar::makeMenu(QPushButton *button)
{
    auto *menu = new QMenu(button);
    menu->addAction(tr("&Add…"), this, [this] {
        askName(tr("Name of the new profile"), m_settings.freeName(tr("New profile")), [this](const QString &name) {
            const auto made = m_settings.addProfile(name);
            return made ? QString() : made.error();
        });
    });
    menu->addAction(tr("&Duplicate…"), this, [this] {
        const QString id = m_settings.activeProfile();
        askName(tr("Name of the copy"), m_settings.freeName(m_settings.profileName(id)),
                [this, id](const QString &name) {
                    const auto made = m_settings.addProfile(name, id);
                    return made ? QString() : made.error();
                });
    });
    menu->addAction(tr("&Rename…"), this, [this] {
        const QString id = m_settings.activeProfile();
        askName(tr("New name of the profile"), m_settings.profileName(id),
                [this, id](const QString &name) { return m_settings.renameProfile(id, name); });
    });
    m_remove = menu->addAction(tr("D&elete"), this, [this] {
        const QString name = visible(m_settings.profileName(m_settings.activeProfile()));
        m_settings.removeProfile(m_settings.activeProfile());
        Q_EMIT said(tr("The profile %1 is deleted. Undo last change brings it back.").arg(name));
    });
    menu->addSeparator();
    menu->addAction(tr("&Import…"), this, &ProfileBar::chooseImport);
    menu->addAction(tr("E&xport this one…"), this, [this] { chooseExport({m_settings.activeProfile()}); });
    menu->addAction(tr("Export a&ll…"), this, [this] {
        QStringList ids;
        for (const ProfileName &one : m_settings.profiles())
            ids << one.id;
        chooseExport(ids);
    });
    button->setMenu(menu);
}

void ProfileBar::refresh()
{
    m_refreshing = true;
    m_profiles->clear();
    for (const ProfileName &one : m_settings.profiles())
        m_profiles->addItem(one.name, one.id);
    m_profiles->setCurrentIndex(m_profiles->findData(m_settings.activeProfile()));
    m_profiles->setToolTip(Qt::convertFromPlainText(m_settings.profileName(m_settings.activeProfile())));
    m_remove->setEnabled(m_settings.activeProfile() != mainProfile);
    m_refreshing = false;
}

void ProfileBar::askName(const QString &title, const QString &name, std::function<QString(const QString &)> take)
{
    m_take = std::move(take);
    m_nameTitle->setText(title);
    m_name->setAccessibleName(title);
    m_name->setText(name);
    m_complaint->hide();
    m_naming->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ProfileBar::takeName()
{
    if (!m_take)
        return;
    const QString complaint = m_take(m_name->text());
    if (complaint.isEmpty())
        return endNaming();
    QPalette own = palette();
    own.setColor(QPalette::WindowText, effectColour(Effect::Blocks, palette()));
    m_complaint->setPalette(own);
    m_complaint->setText(complaint);
    m_complaint->show();
    m_name->setAccessibleDescription(complaint);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
    QAccessibleEvent event(m_complaint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProfileBar::endNaming()
{
    m_take = nullptr;
    m_name->setAccessibleDescription({});
    m_naming->hide();
    m_profiles->setFocus(Qt::OtherFocusReason);
}

QString ProfileBar::exportTo(const QString &name, const QStringList &ids) const
{
    QSaveFile file(name);
    const QByteArray text = QJsonDocument(m_settings.exported(ids)).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(name), file.errorString());
}

QString ProfileBar::importFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 could not be read: %2").arg(QDir::toNativeSeparators(name), file.errorString());
    if (file.size() > largestFile)
        return tr("This file has no profiles of Gatepost.");
    const auto ids = m_settings.import(QJsonDocument::fromJson(file.read(largestFile)).object());
    return ids ? QString() : visible(ids.error(), 400);
}

void ProfileBar::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import profiles"), {}, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const QString complaint = importFrom(file);
        Q_EMIT said(complaint.isEmpty() ? tr("The profiles are imported. Choose one to use it.") : complaint);
    });
    dialog->open();
}

void ProfileBar::chooseExport(const QStringList &ids)
{
    auto *dialog = new QFileDialog(this, tr("Export profiles"), {}, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids](const QString &file) {
        const QString complaint = exportTo(file, ids);
        Q_EMIT said(complaint.isEmpty() ? tr("The profiles are in %1.").arg(QDir::toNativeSeparators(file))
                                        : complaint);
    });
    dialog->open();
}

} // namespace gatepost
