#include "ui/studio/plan/emergencydialog.h"
#include "ui/shared/labels.h"
#include "ui/shared/textsize.h"
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

namespace gatepost {

EmergencyDialog::EmergencyDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Emergency: senders refuse our mail"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(headingLabel(windowTitle(), 2, this));
    column->addWidget(plainLabel(tr("Quickest first"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(1, 1);
    const QStringList ways{
        tr("Make the refused host pass (certificate, STARTTLS): works for every sender at once, whatever policy they "
           "remember."),
        tr("Add the missing host to the policy, then a new id: senders ask for it before they give a message up."),
        tr("Go back to testing (or none), then a new id: same speed as 2, and no protection while it lasts.")};
    for (int i = 0; i < ways.size(); ++i) {
        grid->addWidget(plainLabel(QString::number(i + 1), this), i, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(ways[i], this), i, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
    column->addWidget(plainLabel(tr("Deleting the record or the file does not help: remembered policies stay."), this));
    column->addStretch();

    auto *refused = new QPushButton(tr("&Show refused hosts"), this);
    auto *add = new QPushButton(tr("Prepare &2"), this);
    add->setAccessibleName(tr("Prepare 2: add the missing host to the policy"));
    auto *back = new QPushButton(tr("Prepare &3"), this);
    back->setAccessibleName(tr("Prepare 3: go back to testing or none"));
    auto *menu = new QMenu(back);
    menu->addAction(tr("Back to &testing"), this, [this] {
        accept();
        Q_EMIT prepareWanted(EmergencyWay::BackToTesting);
    });
    menu->addAction(tr("Switch off (&none)"), this, [this] {
        accept();
        Q_EMIT prepareWanted(EmergencyWay::SwitchOff);
    });
    back->setMenu(menu);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(refused, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT refusedHostsWanted();
    });
    connect(add, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT prepareWanted(EmergencyWay::ListHosts);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {refused, add, back, cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    refused->setDefault(true);
    column->addLayout(buttons);
    resizeForText(this, {600, 280});
}

} // namespace gatepost
