#include "ui/audit/pastecard.h"
#include "core/audit/catalogue.h"
#include "core/audit/wording.h"
#include "ui/audit/auditsession.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <algorithm>
#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr int markSize = 16;
constexpr int mostFindings = 60;
constexpr int mostLines = 40;
constexpr qsizetype longestLine = 300;
constexpr int tallest = 260; ///< of the part that scrolls
constexpr int share = 3;     ///< … and at most this part of the window

/// The text that lines and columns of the findings count in, made harmless to look at.
QString excerpt(const Recognition &found)
{
    QStringList out;
    for (const TxtStrings &record : found.records)
        out << visible(record.join(), longestLine);
    const QList<QByteArray> lines = found.policy.left(64 * 1024).split('\n');
    for (qsizetype i = 0; i < lines.size() && i < mostLines; ++i) {
        const QByteArray &line = lines[i];
        if (i + 1 < lines.size() || !line.isEmpty())
            out << QStringLiteral("%1  %2").arg(i + 1, 3).arg(
                visible(line.endsWith('\r') ? line.chopped(1) : line, longestLine));
    }
    return out.mid(0, mostLines).join(u'\n');
}

QString findingText(const PasteFinding &one)
{
    QString out = findingTitle(one.finding);
    if (one.finding.effect != Effect::Passed)
        out += PasteCard::tr(" (line %1, column %2)").arg(one.place.line).arg(one.place.column);
    const QString fix = findingFix(one.finding);
    return fix.isEmpty() ? out : out + u'\n' + fix;
}

} // namespace

PasteCard::PasteCard(AuditSession *session, QWidget *parent) : QFrame(parent), m_session(session)
{
    setFrameShape(QFrame::StyledPanel);
    m_title = headingLabel({}, 1, this);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close what was pasted"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &PasteCard::dismiss);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What was pasted"));
    m_outcomeText = plainLabel({}, this);
    QFont strong = m_outcomeText->font();
    strong.setWeight(QFont::DemiBold);
    m_outcomeText->setFont(strong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 10);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_scroll);
    column->addWidget(m_outcomeText);
    connect(session, &AuditSession::started, this, &PasteCard::onStarted);
    connect(session, &AuditSession::finished, this, &PasteCard::onFinished);
    hide();
}

void PasteCard::showFound(const Recognition &found, const std::optional<DomainName> &awaited)
{
    m_found = found;
    m_awaited = awaited;
    m_outcome = {};
    m_title->setText(pasteTitle(found));
    m_outcomeText->hide();
    fill();
    show();
    fitHeight();
    announce(m_title->text() + QStringLiteral(". ") + pasteExplanation(found));
}

void PasteCard::dismiss()
{
    m_found = {};
    m_awaited.reset();
    m_outcome = {};
    hide();
}

void PasteCard::fill()
{
    m_body = new QWidget;
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(6);
    for (const QString &line : QStringList{pasteExplanation(m_found), pasteNotes(m_found)} +
                                   pasteFacts(m_found, QDateTime::currentDateTimeUtc())) {
        if (!line.isEmpty())
            m_lines->addWidget(plainLabel(line, m_body));
    }
    if (const QString text = excerpt(m_found); !text.isEmpty()) {
        QLabel *label = plainLabel(text, m_body);
        label->setFont(monospaced());
        m_lines->addWidget(label);
    }
    const QList<PasteFinding> findings = pasteFindings(m_found);
    for (const PasteFinding &one : findings.mid(0, mostFindings))
        addFinding(one);
    if (findings.size() > mostFindings)
        m_lines->addWidget(plainLabel(tr("%n more", nullptr, int(findings.size()) - mostFindings), m_body));
    addButtons();
    m_lines->addStretch();
    m_scroll->setWidget(m_body); // the one before goes with it
    m_scroll->verticalScrollBar()->setValue(0);
}

void PasteCard::addFinding(const PasteFinding &one)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *mark = new MarkWidget(markSize, m_body);
    mark->setEffect(one.finding.effect);
    mark->setAccessibleName(effectWord(one.finding.effect));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(plainLabel(findingText(one), m_body), 1);
    m_lines->addLayout(row);
}

/// What else can be done: audits of the domains in the text, except the one that runs already.
void PasteCard::addButtons()
{
    auto *row = new QHBoxLayout;
    for (const PasteAction &action : m_found.actions) {
        if (action.kind != PasteActionKind::Audit || action.domain == m_awaited)
            continue;
        auto *button = new QPushButton(pasteActionText(m_found, action), m_body);
        button->setToolTip(pasteActionNote(m_found, action));
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT auditWanted(action); });
        row->addWidget(button);
    }
    row->addStretch();
    m_lines->addLayout(row);
}

void PasteCard::onStarted()
{
    if (isHidden())
        return;
    if (!m_awaited || m_session->domain() != *m_awaited) {
        dismiss();
        return;
    }
    m_outcome = {};
    const bool complaint = m_found.kind == PasteKind::Bounce || m_found.kind == PasteKind::LogLines;
    m_outcomeText->setText(tr("The audit below shows whether that is still so."));
    m_outcomeText->setVisible(complaint && !m_found.explains.isEmpty());
}

void PasteCard::onFinished()
{
    if (isHidden() || !m_awaited || m_session->domain() != *m_awaited || !m_session->judged())
        return;
    m_outcome = pasteOutcome(m_found, *m_session->seen(), *m_session->judged());
    m_outcomeText->setText(visible(m_outcome.text, 1'000));
    m_outcomeText->setVisible(!m_outcome.text.isEmpty());
    if (!m_outcome.text.isEmpty())
        announce(m_outcome.text);
}

void PasteCard::announce(const QString &text)
{
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PasteCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

/// As tall as its text, up to a limit: the audit below is what matters.
void PasteCard::fitHeight()
{
    if (!m_body)
        return;
    const int room = m_scroll->viewport()->width();
    const int wanted = m_lines->hasHeightForWidth() ? m_lines->heightForWidth(room) : m_lines->sizeHint().height();
    const int limit = std::min(tallest, std::max(80, window()->height() / share));
    m_scroll->setFixedHeight(std::min(wanted, limit));
}

QString PasteCard::text() const
{
    QStringList out{m_title->text()};
    if (m_body) {
        for (const QLabel *label : m_body->findChildren<QLabel *>())
            out << label->text();
    }
    if (!m_outcomeText->isHidden())
        out << m_outcomeText->text();
    return out.join(u'\n');
}

} // namespace gatepost
