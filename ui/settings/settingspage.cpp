#include "ui/settings/settingspage.h"
#include "ui/settings/profilebar.h"
#include "ui/settings/settingcontrol.h"
#include "ui/shared/labels.h"
#include <algorithm>
#include <QVBoxLayout>

namespace gatepost {

SettingsPage::SettingsPage(Settings &settings, SettingPage page, QWidget *parent) : QScrollArea(parent), m_page(page)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    body->setAccessibleName(pageTitle(page));
    m_column = new QVBoxLayout(body);
    m_column->setSpacing(2);
    constexpr int margin = 8;
    const auto heading = [this, body](QLabel *label) {
        label->setContentsMargins(margin, 0, margin, 0);
        label->setParent(body);
        m_column->addWidget(label);
    };
    heading(headingLabel(pageTitle(page), 3));
    if (const QString help = pageHelp(page); !help.isEmpty())
        heading(quietLabel(help));
    const auto rows = settingRows();
    if (std::any_of(rows.begin(), rows.end(), [page](const SettingRow &r) { return r.page == page && r.ofProfile; })) {
        m_profiles = new ProfileBar(settings, body);
        m_column->addWidget(m_profiles);
    }
    for (const SettingRow &row : rows) {
        if (row.page != page)
            continue;
        m_controls << new SettingControl(settings, row.id, body);
        m_column->addWidget(m_controls.last());
    }
    m_column->addStretch(1);
    setWidget(body);
}

SettingControl *SettingsPage::control(SettingId id) const
{
    const auto found =
        std::find_if(m_controls.begin(), m_controls.end(), [id](const SettingControl *c) { return c->id() == id; });
    return found == m_controls.end() ? nullptr : *found;
}

void SettingsPage::append(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void SettingsPage::highlight(SettingId id)
{
    for (SettingControl *one : m_controls) {
        one->setHighlighted(one->id() == id);
        if (one->id() != id)
            continue;
        widget()->layout()->activate(); // a page shown for the first time has no places yet
        ensureWidgetVisible(one, 0, height() / 4);
    }
}

} // namespace gatepost
