#include "ui/audit/lastknownpane.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <QGridLayout>
#include <QLocale>

namespace gatepost {

namespace {
// The others stand in the audit itself; in a low window the findings need the place.
constexpr qsizetype mostShown = 8;
constexpr qsizetype leastShown = 3;
constexpr int lowWindow = 760; // pixels
constexpr int markSize = 16;

QString headingText(const Observation &before)
{
    const QString day = QLocale().toString(before.startedAt.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
    const QString from = vantageText(before.context.smtpVantage);
    return from.isEmpty() ? LastKnownPane::tr("Last known (%1, from this computer)").arg(day)
                          : LastKnownPane::tr("Last known (%1, %2)").arg(day, from);
}

} // namespace

LastKnownPane::LastKnownPane(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Last known results"));
    m_heading = headingLabel({}, 0, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    hide();
}

void LastKnownPane::show(const Observation &now, const JudgedAudit &before)
{
    m_heading->setText(headingText(*before.seen));
    delete m_box;
    m_box = new QWidget(this);
    auto *grid = new QGridLayout(m_box);
    grid->setContentsMargins(8, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    QList<LastKnownHost> hosts = lastKnownHosts(now, before);
    const qsizetype shown = window()->height() < lowWindow ? leastShown : mostShown;
    const auto more = hosts.size() - shown;
    hosts = hosts.mid(0, shown);
    int row = 0;
    for (const LastKnownHost &host : std::as_const(hosts)) {
        auto *mark = new MarkWidget(markSize, m_box);
        mark->setEffect(host.effect);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        QLabel *name = plainLabel(visible(host.host.toUnicode(), 60), m_box);
        name->setWordWrap(false);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(plainLabel(host.text, m_box), row++, 2);
    }
    if (more > 0)
        grid->addWidget(quietLabel(tr("%n more", nullptr, int(more)), m_box), row, 1);
    layout()->addWidget(m_box);
    setVisible(true);
}

QString LastKnownPane::text() const
{
    QStringList out;
    for (const auto *label : findChildren<QLabel *>())
        out << label->text();
    return out.join(u'\n');
}

} // namespace gatepost
