#include "ui/audit/runninghosts.h"
#include "core/audit/wording.h"
#include "core/report/textreport.h"
#include "ui/audit/auditsession.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gatepost {

namespace {

enum Column { Preference, Host, State, ColumnCount };
// Lines; more are scrolled to. In a low window the findings need the place.
constexpr int mostShown = 6;
constexpr int leastShown = 2;
constexpr int lowWindow = 760; // pixels

QString waitText(const HostWait &wait)
{
    const QString seconds = QString::number(wait.since.elapsed() / 1000);
    switch (wait.stage) {
    case SmtpStage::Connect:
        return RunningHosts::tr("… connecting (%1 s)").arg(seconds);
    case SmtpStage::Greeting:
        return RunningHosts::tr("… waiting for greeting (%1 s; some servers delay on purpose)").arg(seconds);
    case SmtpStage::Ehlo:
    case SmtpStage::StartTls:
        return RunningHosts::tr("… asking for STARTTLS (%1 s)").arg(seconds);
    case SmtpStage::Handshake:
    case SmtpStage::EhloAgain:
    case SmtpStage::Finished:
        break;
    }
    return RunningHosts::tr("… TLS handshake (%1 s)").arg(seconds);
}

QString marked(CheckState state, const QString &text)
{
    const Effect effect = state == CheckState::Passed   ? Effect::Passed
                          : state == CheckState::Failed ? Effect::Blocks
                                                        : Effect::CouldNotTest;
    return QStringLiteral("%1 %2").arg(markOf(effect), text);
}

const HostDecision *decisionOf(const AssessmentPtr &judged, int observed)
{
    if (!judged)
        return nullptr;
    const auto found = std::find_if(judged->hosts.begin(), judged->hosts.end(),
                                    [observed](const HostDecision &host) { return host.observed == observed; });
    return found == judged->hosts.end() ? nullptr : &*found;
}

} // namespace

RunningHosts::RunningHosts(AuditSession *session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_part = new QWidget(this);
    m_table = new QTableWidget(0, ColumnCount, m_part);
    m_table->setAccessibleName(tr("MX hosts"));
    m_table->setHorizontalHeaderLabels({tr("Preference"), tr("Host"), tr("State")});
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    // Not to their contents: then each cell that changes measures all of them, which takes longer than a frame at 50.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(Host, QHeaderView::Stretch);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *part = new QVBoxLayout(m_part);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(4);
    part->addWidget(headingLabel(tr("MX hosts"), 0, m_part));
    part->addWidget(m_table);
    m_log = new QPushButton(tr("▸ Show live &log"), this);
    m_log->setAccessibleName(tr("Show the live log"));
    m_log->setFlat(true);
    m_log->setAutoDefault(false);
    connect(m_log, &QPushButton::clicked, this, &RunningHosts::logWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_part);
    column->addWidget(m_log, 0, Qt::AlignLeading);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &RunningHosts::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(50)); // hosts come in crowds
    connect(&m_soon, &QTimer::timeout, this, &RunningHosts::refresh);
    connect(session, &AuditSession::waitingChanged, this, [this] {
        if (isHidden())
            refresh();
        else if (!m_soon.isActive())
            m_soon.start();
    });
    hide();
}

QString RunningHosts::textOf(const MxObservation &host, const HostDecision *judged) const
{
    if (!host.finished) {
        const auto wait = m_session->waitOf(host.name);
        return wait ? waitText(*wait) : tr("… queued");
    }
    if (host.probes.isEmpty())
        return tr("not asked");
    const bool silent = std::all_of(host.probes.begin(), host.probes.end(),
                                    [](const SmtpProbe &probe) { return probe.stage <= SmtpStage::Greeting; });
    if (silent)
        return marked(CheckState::Unknown, silenceText(host.probes.last()));
    if (!judged)
        return marked(CheckState::Passed, tr("connected"));
    QStringList parts{marked(CheckState::Passed, tr("connected")), marked(judged->startTls, tr("STARTTLS"))};
    if (judged->startTls == CheckState::Passed)
        parts << marked(judged->certificate, tr("certificate checked"));
    return parts.join(QStringLiteral("   "));
}

void RunningHosts::refresh()
{
    setVisible(m_session->isRunning());
    if (!m_session->isRunning())
        return m_second.stop();
    m_second.start();
    const ObservationPtr seen = m_session->seen();
    const QList<MxObservation> hosts = seen ? seen->hosts : QList<MxObservation>();
    const AssessmentPtr judged = m_session->judged();
    m_part->setVisible(!hosts.isEmpty());
    m_table->setRowCount(int(hosts.size()));
    for (int row = 0; row < hosts.size(); ++row) {
        const HostDecision *decision = decisionOf(judged, row);
        const MxObservation &host = hosts[row];
        const QString texts[] = {host.preference ? QString::number(*host.preference) : QStringLiteral("–"),
                                 visible(host.name.toUnicode()), textOf(host, decision)};
        for (int column = 0; column < ColumnCount; ++column) {
            if (!m_table->item(row, column))
                m_table->setItem(row, column, new QTableWidgetItem);
            if (m_table->item(row, column)->text() != texts[column])
                m_table->item(row, column)->setText(texts[column]);
        }
    }
    fitColumns();
    fitHeight();
}

/// As wide as their longest text; hosts share a few of them.
void RunningHosts::fitColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int padding = 2 * (m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_table) + 3);
    for (const Column column : {Preference, State}) {
        QSet<QString> texts;
        for (int row = 0; row < m_table->rowCount(); ++row)
            texts << m_table->item(row, column)->text();
        int widest = 0;
        for (const QString &text : std::as_const(texts))
            widest = qMax(widest, metrics.horizontalAdvance(text));
        m_table->setColumnWidth(column, widest + padding);
    }
}

void RunningHosts::fitHeight()
{
    const int rows = qBound(1, m_table->rowCount(), window()->height() < lowWindow ? leastShown : mostShown);
    const int line = m_table->rowCount() > 0 ? m_table->rowHeight(0) : m_table->fontMetrics().height();
    m_table->setFixedHeight(rows * line + 2 * m_table->frameWidth());
}

QString RunningHosts::stateOf(int row) const
{
    const auto *item = m_table->item(row, State);
    return item ? item->text() : QString();
}

} // namespace gatepost
