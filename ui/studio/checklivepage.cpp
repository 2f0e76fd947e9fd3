#include "ui/studio/checklivepage.h"
#include "core/audit/wording.h"
#include "core/authoring/shownpolicy.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include "ui/studio/livewatch.h"
#include <algorithm>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gatepost {

namespace {

enum LineColumn { Draft, Change, Live, LineColumns };
enum RecordColumn { Server, Says, RecordColumns };

constexpr int markSize = 20;
constexpr int mostRows = 500;

QTableWidget *table(int columns, const QStringList &headers, const QString &name, QWidget *parent)
{
    auto *out = new QTableWidget(0, columns, parent);
    out->setHorizontalHeaderLabels(headers);
    out->setAccessibleName(name);
    out->setEditTriggers(QAbstractItemView::NoEditTriggers);
    out->setSelectionBehavior(QAbstractItemView::SelectRows);
    out->setSelectionMode(QAbstractItemView::SingleSelection);
    out->setTabKeyNavigation(false);
    out->setShowGrid(false);
    out->setWordWrap(false);
    out->verticalHeader()->hide();
    out->verticalHeader()->setDefaultSectionSize(parent->fontMetrics().height() + 8);
    out->horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < columns; ++i)
        out->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return out;
}

QString numbered(int line, const QByteArray &text)
{
    return line == 0 ? QString() : QStringLiteral("%1  %2").arg(line, 2).arg(visible(text, 300));
}

QString changeWord(LineChange change)
{
    switch (change) {
    case LineChange::Same:
        return {};
    case LineChange::OnlyDraft:
        return CheckLivePage::tr("missing live");
    case LineChange::OnlyLive:
        return CheckLivePage::tr("only live");
    case LineChange::Differs:
        break;
    }
    return CheckLivePage::tr("differs");
}

/// Before the file is live, an old id or none is as it has to be.
std::optional<Effect> recordEffect(RecordState state, bool filePublished)
{
    switch (state) {
    case RecordState::Wanted:
        return Effect::Passed;
    case RecordState::Other:
    case RecordState::Absent:
        return filePublished ? Effect::AtRisk : Effect::Advice;
    case RecordState::Broken:
        return Effect::Unprotected;
    case RecordState::NotSeen:
        return Effect::CouldNotTest;
    case RecordState::Checking:
        break;
    }
    return std::nullopt;
}

} // namespace

CheckLivePage::CheckLivePage(DraftDocument *document, LiveWatch *live, QWidget *parent)
    : QWidget(parent), m_document(document), m_live(live)
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(comparison());
    split->addWidget(lower());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(head());
    column->addWidget(split, 1);
    connect(live, &LiveWatch::changed, this, &CheckLivePage::refresh);
    connect(document, &DraftDocument::textChanged, this, &CheckLivePage::refresh);
    setFocusProxy(m_check);
    refresh();
}

QWidget *CheckLivePage::head()
{
    auto *out = new QWidget(this);
    m_check = new QPushButton(tr("&Check now"), out);
    m_check->setToolTip(tr("F5"));
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_live->isRunning())
            m_live->stop();
        else
            m_live->checkNow();
    });
    m_repeat = new QCheckBox(tr("&Keep checking every %n second(s)", nullptr, int(LiveWatch::pause.count())), out);
    connect(m_repeat, &QCheckBox::toggled, m_live, &LiveWatch::setRepeating);
    m_when = quietLabel({}, out);
    m_when->setWordWrap(false);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_check);
    row->addWidget(m_repeat);
    row->addStretch(1);
    row->addWidget(m_when);
    return out;
}

QWidget *CheckLivePage::comparison()
{
    auto *out = new QWidget(this);
    m_lines = table(LineColumns, {tr("Draft (this file)"), QString(), tr("Live")},
                    tr("Draft and live file, line by line"), out);
    m_lines->setLayoutDirection(Qt::LeftToRight);
    m_lines->horizontalHeader()->setSectionResizeMode(Draft, QHeaderView::Stretch);
    m_lines->horizontalHeader()->setSectionResizeMode(Change, QHeaderView::ResizeToContents);
    m_lines->horizontalHeader()->setSectionResizeMode(Live, QHeaderView::Stretch);
    m_mark = new MarkWidget(markSize, out);
    m_words = headingLabel({}, 0, out);
    m_words->setAccessibleName(tr("In words"));
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_mark, 0, Qt::AlignTop);
    words->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_lines, 1);
    column->addLayout(words);
    m_lines->setMinimumHeight(120);
    return out;
}

QWidget *CheckLivePage::lower()
{
    auto *out = new QWidget(this);
    m_points = new QListWidget(out);
    m_points->setWordWrap(true);
    m_points->setAccessibleName(tr("The policy host"));
    m_points->setFrameShape(QFrame::NoFrame);
    m_points->setMinimumHeight(90);
    m_records = table(RecordColumns, {tr("Server"), tr("Record")}, tr("Who has the record"), out);
    m_records->horizontalHeader()->setSectionResizeMode(Server, QHeaderView::ResizeToContents);
    m_records->horizontalHeader()->setMaximumSectionSize(280);
    m_records->horizontalHeader()->setSectionResizeMode(Says, QHeaderView::Stretch);
    m_records->setWordWrap(true);
    m_records->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_order = plainLabel({}, out);
    auto *left = new QVBoxLayout;
    left->addWidget(headingLabel(tr("Policy host"), 0, out));
    left->addWidget(m_points, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(headingLabel(tr("Record"), 0, out));
    right->addWidget(m_records, 1);
    right->addWidget(m_order);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(16);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    return out;
}

QString CheckLivePage::words() const
{
    return m_words->text();
}

void CheckLivePage::refresh()
{
    const bool running = m_live->isRunning();
    m_check->setText(running ? tr("Stop &checking") : tr("&Check now"));
    m_check->setEnabled(m_live->canCheck());
    m_repeat->setEnabled(m_live->canCheck());
    m_repeat->setChecked(m_live->isRepeating());
    const LiveWatch::Look *look = m_live->first();
    const QString at = look ? QLocale().toString(look->at.toLocalTime(), QLocale::ShortFormat) : QString();
    m_when->setText(running ? tr("checking…") : look ? tr("Checked %1").arg(at) : QString());
    refreshLines();
    refreshPoints();
    refreshRecords();
}

void CheckLivePage::refreshLines()
{
    using State = LiveFile::State;
    const LiveFile file = m_live->file();
    const QByteArray draft = m_document->fileBytes();
    const DomainName domain = m_document->domain();
    const QString title = domain.isRoot() ? tr("Live")
                                          : tr("Live: %1")
                                                .arg(QStringLiteral("https://mta-sts.%1/.well-known/mta-sts.txt")
                                                         .arg(visible(domain.toString(), 100)));
    m_lines->horizontalHeaderItem(Live)->setText(title);
    m_lines->horizontalHeaderItem(Live)->setToolTip(plainTip(title));
    const bool compared =
        file.state != State::NotChecked && file.state != State::NotSeen && file.state != State::Missing;
    const QList<LinePair> rows = compareLines(draft, compared ? file.body : draft);
    m_lines->setRowCount(int(std::min<qsizetype>(rows.size(), mostRows)));
    for (int i = 0; i < m_lines->rowCount(); ++i) {
        const LinePair &row = rows[i];
        const QString change = compared ? changeWord(row.change) : QString();
        const QString texts[] = {numbered(row.draftLine, row.draft), change,
                                 compared ? numbered(row.liveLine, row.live) : QString()};
        for (int k = 0; k < LineColumns; ++k) {
            auto *item = new QTableWidgetItem(texts[k]);
            if (k != Change)
                item->setFont(monospaced());
            if (!change.isEmpty())
                item->setForeground(effectColour(Effect::AtRisk, palette()));
            if (k == Change && !change.isEmpty())
                item->setIcon(markIcon(Effect::AtRisk, palette()));
            m_lines->setItem(i, k, item);
        }
        m_lines->item(i, Draft)->setData(
            Qt::AccessibleTextRole,
            change.isEmpty() ? texts[Draft] : QStringLiteral("%1: %2; %3").arg(change, texts[Draft], texts[Live]));
    }
    switch (file.state) {
    case State::NotChecked:
        m_mark->setEffect(std::nullopt);
        m_words->setText(domain.isRoot()                ? tr("Which domain? It is asked on page 1.")
                         : m_live->isRunning()          ? tr("checking…")
                         : !m_live->problem().isEmpty() ? m_live->problem()
                                                        : tr("The live file was not checked yet."));
        return;
    case State::NotSeen:
        m_mark->setEffect(Effect::CouldNotTest);
        m_words->setText(m_live->first() && nothingReached(*m_live->first()->seen)
                             ? tr("You are offline. The draft stays as it is; check again when the network is back.")
                             : tr("The live file could not be seen from here: %1 This says nothing about your server.")
                                   .arg(file.why));
        return;
    case State::Missing:
        m_mark->setEffect(Effect::Unprotected);
        m_words->setText(tr("There is no live file: %1").arg(file.why));
        return;
    case State::Differs:
        m_mark->setEffect(Effect::AtRisk);
        break;
    case State::SameButEnds:
    case State::SameMeaning:
    case State::Equal:
        m_mark->setEffect(Effect::Passed);
        break;
    }
    m_words->setText(file.state == State::Differs ? tr("In words: %1").arg(differenceInWords(draft, file.body))
                                                  : differenceInWords(draft, file.body));
}

void CheckLivePage::refreshPoints()
{
    m_points->clear();
    const LiveWatch::Look *look = m_live->first();
    const auto add = [this](std::optional<Effect> effect, const QString &text) {
        auto *item = new QListWidgetItem(text, m_points);
        if (effect)
            item->setIcon(markIcon(*effect, palette()));
        item->setData(Qt::AccessibleTextRole, effect ? QStringLiteral("%1: %2").arg(effectWord(*effect), text) : text);
    };
    if (!look || !look->judged)
        return add(std::nullopt, m_live->isRunning() ? tr("checking…") : tr("not checked"));
    for (const LivePoint &point : livePoints(*look->seen, *look->judged)) {
        const Effect effect = !point.holds ? Effect::CouldNotTest : *point.holds ? Effect::Passed : Effect::Unprotected;
        add(effect, point.detail.isEmpty() ? point.text : QStringLiteral("%1: %2").arg(point.text, point.detail));
    }
    using State = LiveFile::State;
    const LiveFile file = m_live->file();
    if (file.isPublished())
        add(Effect::Passed, tr("file is the draft’s at %n address(es)", nullptr, file.addresses));
    else if (file.state == State::Differs)
        add(Effect::AtRisk, tr("file differs from the draft"));
    else if (m_points->count() == 0)
        add(file.state == State::NotSeen ? Effect::CouldNotTest : Effect::Unprotected, file.why);
}

void CheckLivePage::refreshRecords()
{
    const QList<RecordView> views = m_live->records();
    m_records->setRowCount(int(views.size()));
    const bool published = m_live->file().isPublished();
    bool anyWanted = false;
    for (int i = 0; i < m_records->rowCount(); ++i) {
        const RecordView &view = views[i];
        anyWanted = anyWanted || view.state == RecordState::Wanted;
        auto *server = new QTableWidgetItem(view.authoritative ? tr("name server %1").arg(view.server)
                                                               : tr("resolver %1").arg(view.server));
        auto *says = new QTableWidgetItem(recordStateText(view));
        if (const auto effect = recordEffect(view.state, published))
            says->setIcon(markIcon(*effect, palette()));
        server->setToolTip(server->text());
        says->setToolTip(says->text());
        m_records->setItem(i, Server, server);
        m_records->setItem(i, Says, says);
    }
    const bool checked = m_live->first();
    m_order->setText(
        !checked                  ? tr("Wanted id: %1").arg(visible(m_document->recordId(), 40))
        : anyWanted && !published ? tr("▲ The new id is visible before the file is live: senders that ask now "
                                       "keep the old file. Publish the file, then take another id.")
        : !published              ? tr("▲ Do not change the id before the file is live.")
        : anyWanted
            ? tr("Wanted id: %1").arg(visible(m_document->recordId(), 40))
            : tr("The file is live: now publish the record with the id %1.").arg(visible(m_document->recordId(), 40)));
}

void CheckLivePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5)
        m_live->checkNow();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gatepost
