#include "ui/audit/evidencedrawer.h"
#include "core/audit/catalogue.h"
#include "core/audit/catalogue/reporting.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "core/report/findingcopy.h"
#include "ui/audit/certificatedialog.h"
#include "ui/audit/certificatepane.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <QCheckBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>

namespace gatepost {

namespace {

enum Tab { WhyTab, RawTab, CertificateTab, RepeatTab };
constexpr int mostSuggestionLines = 6; // shown at once

QPlainTextEdit *readOnly(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setFont(monospaced());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setLayoutDirection(Qt::LeftToRight); // octets and commands, in every language
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    return text;
}

/// The result type in a TLS report, then what bounces and queues say, a line each.
QString toldText(const Finding &finding, const DomainName &domain)
{
    QStringList out;
    if (const ResultType type = resultTypeOf(finding.id); type != ResultType::None)
        out << EvidenceDrawer::tr("TLS reports: %1").arg(QString(resultTypeKey(type)));
    out += bouncesOf(finding, domain);
    return out.join(u'\n');
}

QScrollArea *scrolled(QWidget *page, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(name);
    return scroll;
}

/// Every piece once, in order.
template <typename Read> QStringList pieces(const QList<EvidenceRef> &evidence, Read read)
{
    QStringList out;
    for (const EvidenceRef &ref : evidence) {
        const QString text = read(ref);
        if (!text.isEmpty() && !out.contains(text))
            out << text;
    }
    return out;
}

} // namespace

EvidenceDrawer::EvidenceDrawer(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Evidence"));
    m_empty = quietLabel(tr("Select a finding, or a cell of the MX comparison, to see what it rests on."), this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(whyPage(), tr("&Why"));
    m_tabs->addTab(rawPage(), tr("&Raw"));
    m_tabs->addTab(certificatePage(), tr("Certi&ficate"));
    m_tabs->addTab(repeatPage(), tr("R&epeat"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(makeHead());
    column->addWidget(m_empty);
    column->addWidget(m_tabs, 1);
    m_buttons = makeButtons();
    column->addWidget(m_buttons);
    column->addStretch(0);
    clear();
}

QWidget *EvidenceDrawer::makeHead()
{
    auto *box = new QWidget(this);
    m_mark = new MarkWidget(22, box);
    m_title = headingLabel({}, 1, box);
    m_id = quietLabel({}, box);
    m_close = new QToolButton(box);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the evidence"));
    m_close->setToolTip(tr("Close the evidence (F9)"));
    connect(m_close, &QToolButton::clicked, this, &EvidenceDrawer::closeWanted);
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_id);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    return box;
}

QWidget *EvidenceDrawer::whyPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 10, 4, 4);
    column->setSpacing(3);
    const auto heading = [&](QLabel *&label, const QString &title) {
        label = quietLabel(title, page);
        label->setContentsMargins(0, 8, 0, 0);
        column->addWidget(label);
    };
    const auto section = [&](QLabel *&head, QLabel *&text, const QString &title) {
        heading(head, title);
        text = plainLabel({}, page);
        column->addWidget(text);
    };
    section(m_acceptedHead, m_accepted, tr("Accepted risk"));
    section(m_sendersHead, m_senders, tr("What senders do now"));
    section(m_aboutHead, m_about, tr("About"));
    heading(m_factsHead, tr("Evidence"));
    m_factsBox = new QWidget(page);
    m_facts = new QVBoxLayout(m_factsBox); // a form layout keeps heights of another width
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setSpacing(3);
    column->addWidget(m_factsBox);
    section(m_fixHead, m_fix, tr("Fix first"));
    m_suggestion = readOnly(tr("Text to publish"), page);
    column->addWidget(m_suggestion);
    auto *fixButtons = new FlowLayout;
    m_openFix = new QPushButton(page);
    m_openFix->setAutoDefault(false);
    connect(m_openFix, &QPushButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT fixWanted(Finding(*m_finding));
    });
    m_copySuggestion = new CopyButton(
        tr("Copy &text to publish"), [this] { return m_suggestion->toPlainText(); }, page);
    fixButtons->addWidget(m_openFix);
    fixButtons->addWidget(m_copySuggestion);
    column->addLayout(fixButtons);
    section(m_toldHead, m_told, tr("How senders tell of it"));
    section(m_sinceHead, m_sinceText, tr("Since"));
    section(m_sourceHead, m_source, tr("Source"));
    column->addStretch();
    return scrolled(page, tr("Why"));
}

QWidget *EvidenceDrawer::rawPage()
{
    auto *page = new QWidget;
    m_raw = readOnly(tr("Raw evidence"), page);
    m_octets = new QCheckBox(tr("Show the &octets"), page);
    connect(m_octets, &QCheckBox::toggled, this, &EvidenceDrawer::showRaw);
    auto *copy = new CopyButton(
        tr("&Copy what was seen"), [this] { return m_raw->toPlainText(); }, page);
    copy->setAccessibleName(tr("Copy the raw evidence"));
    auto *foot = new FlowLayout;
    foot->addWidget(copy);
    foot->addWidget(m_octets);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_raw, 1);
    column->addLayout(foot);
    return page;
}

QWidget *EvidenceDrawer::certificatePage()
{
    auto *page = new QWidget;
    m_certificate = new CertificatePane;
    m_certificate->setContentsMargins(4, 8, 4, 4);
    auto *open = new QPushButton(tr("&Open in a window…"), page);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &EvidenceDrawer::openCertificate);
    auto *copy = new CopyButton(
        tr("Copy &PEM"), [this] { return m_view ? QString::fromLatin1(m_view->pem) : QString(); }, page);
    copy->setAccessibleName(tr("Copy the chain as PEM"));
    auto *foot = new FlowLayout;
    foot->addWidget(open);
    foot->addWidget(copy);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(m_certificate, tr("Certificate")), 1);
    column->addLayout(foot);
    return page;
}

QWidget *EvidenceDrawer::repeatPage()
{
    auto *page = new QWidget;
    m_repeat = readOnly(tr("Commands to repeat by hand"), page);
    m_repeat->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto *copy = new CopyButton(
        tr("&Copy the commands"), [this] { return m_repeat->toPlainText(); }, page);
    copy->setAccessibleName(tr("Copy the commands"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(quietLabel(
        tr("For a terminal with dig, curl, openssl and nc. The commands ask the same server the same question."),
        page));
    column->addWidget(m_repeat, 1);
    column->addWidget(copy, 0, Qt::AlignLeft);
    return page;
}

QWidget *EvidenceDrawer::makeButtons()
{
    auto *box = new QWidget(this);
    const auto copied = [this](auto write) {
        if (!m_seen || !m_finding)
            return QString();
        return write(CopyContext{*m_seen, m_judged.get(), m_risks, m_day}, QList<Finding>{*m_finding});
    };
    auto *copyText = new CopyButton(
        tr("Cop&y"), [copied] { return copied(findingsAsText); }, box);
    copyText->setAccessibleName(tr("Copy the finding as text"));
    auto *copyMarkdown = new CopyButton(
        tr("Copy as &Markdown"),
        [copied] {
            return copied([](const CopyContext &c, const QList<Finding> &f) { return findingsAsMarkdown(c, f); });
        },
        box);
    m_accept = new QPushButton(tr("&Accept this risk…"), box);
    m_withdraw = new QPushButton(tr("Withdraw the &acceptance"), box);
    for (QPushButton *button : {m_accept, m_withdraw})
        button->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT acceptWanted(Finding(*m_finding));
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT withdrawWanted(Finding(*m_finding));
    });
    auto *flow = new FlowLayout(box);
    for (QWidget *button : std::initializer_list<QWidget *>{copyText, copyMarkdown, m_accept, m_withdraw})
        flow->addWidget(button);
    return box;
}

void EvidenceDrawer::setSection(QLabel *heading, QLabel *text, const QString &content)
{
    heading->setVisible(!content.isEmpty());
    text->setVisible(!content.isEmpty());
    text->setText(content);
}

void EvidenceDrawer::setFacts(const QList<EvidenceFact> &facts)
{
    while (const QLayoutItem *item = m_facts->itemAt(0))
        delete item->widget();
    for (const EvidenceFact &fact : facts) {
        QLabel *value = plainLabel(fact.value, m_factsBox);
        value->setFont(monospaced());
        QLabel *name = quietLabel(fact.name, m_factsBox);
        name->setWordWrap(false);
        m_facts->addWidget(name);
        m_facts->addWidget(value);
        name->show(); // a layout does it later only, and the height is asked for now
        value->show();
    }
    m_factsHead->setVisible(!facts.isEmpty());
    m_factsBox->setVisible(!facts.isEmpty());
}

void EvidenceDrawer::setSuggestion(const QByteArray &suggestion)
{
    QStringList lines;
    for (const QByteArray &line : suggestion.split('\n'))
        lines << visible(QByteArrayView(line).trimmed());
    m_suggestion->setPlainText(lines.join(u'\n').trimmed());
    const int shown = qBound(1, int(lines.size()), mostSuggestionLines);
    m_suggestion->setFixedHeight(QFontMetrics(m_suggestion->font()).lineSpacing() * shown +
                                 2 * m_suggestion->frameWidth() + 12);
    m_suggestion->setVisible(!suggestion.isEmpty());
    m_copySuggestion->setVisible(!suggestion.isEmpty());
}

void EvidenceDrawer::clear()
{
    m_seen.reset();
    m_judged.reset();
    m_finding.reset();
    m_view.reset();
    m_evidence.clear();
    m_tabs->hide();
    m_buttons->hide();
    m_mark->hide();
    m_title->setText(tr("Evidence"));
    m_id->hide();
    m_empty->show();
}

void EvidenceDrawer::showEvidence(const QList<EvidenceRef> &evidence)
{
    m_evidence = evidence;
    showRaw();
    const auto command = [this](const EvidenceRef &ref) { return repeatCommand(*m_seen, ref); };
    const QString commands = pieces(evidence, command).join(QStringLiteral("\n\n"));
    m_repeat->setPlainText(commands);
    m_tabs->setTabEnabled(RepeatTab, !commands.isEmpty());
    showCertificate(evidence);
    m_empty->hide();
    m_tabs->show();
    m_mark->show();
    if (!m_tabs->isTabEnabled(m_tabs->currentIndex()))
        m_tabs->setCurrentIndex(WhyTab);
}

void EvidenceDrawer::showCertificate(const QList<EvidenceRef> &evidence)
{
    static const Assessment unknown;
    m_view.reset();
    for (const EvidenceRef &ref : evidence) {
        if (!m_view)
            m_view = certificateView(*m_seen, m_judged ? *m_judged : unknown, ref);
    }
    m_tabs->setTabEnabled(CertificateTab, m_view.has_value());
    if (m_view)
        m_certificate->show(*m_view);
}

void EvidenceDrawer::showRaw()
{
    if (!m_seen)
        return;
    const auto octets = [this](const EvidenceRef &ref) { return evidenceOctets(*m_seen, ref); };
    const auto text = [this](const EvidenceRef &ref) { return rawEvidence(*m_seen, ref); };
    const QStringList dumps = pieces(m_evidence, octets);
    m_octets->setEnabled(!dumps.isEmpty());
    const bool asOctets = m_octets->isChecked() && !dumps.isEmpty();
    m_raw->setPlainText((asOctets ? dumps : pieces(m_evidence, text)).join(QStringLiteral("\n\n")));
}

void EvidenceDrawer::showFinding(const Observation &seen, const Finding &finding, const AssessmentPtr &judged)
{
    m_seen = seen;
    m_judged = judged;
    m_finding = finding;
    m_mark->setEffect(finding.effect);
    m_title->setText(findingTitle(finding));
    m_id->setText(QStringLiteral("%1 · %2").arg(effectWord(finding.effect), QString(findingKey(finding.id))));
    m_id->show();
    setSection(m_sendersHead, m_senders, judged ? findingSenders(finding, *judged) : findingSenders(finding));
    setSection(m_aboutHead, m_about,
               tr("Step %1 (%2), %3").arg(int(finding.step)).arg(stepName(finding.step), visible(finding.subject)));
    setFacts(evidenceFacts(seen, judged.get(), finding));
    const QString fix = findingFix(finding);
    setSection(m_fixHead, m_fix, fix.isEmpty() ? tr("Nothing to mend.") : fix);
    setSuggestion(finding.suggestion);
    setSection(m_toldHead, m_told, toldText(finding, seen.domain));
    setSection(m_sourceHead, m_source, findingReference(finding.id));
    showEvidence(finding.evidence);
    refreshOffers();
    refreshRisk();
    m_buttons->show();
}

void EvidenceDrawer::showHost(const Observation &seen, const HostDecision &host, const EvidenceRef &evidence,
                              const AssessmentPtr &judged)
{
    m_seen = seen;
    m_judged = judged;
    m_finding.reset();
    m_mark->setEffect(effectOfAction(host.action));
    m_title->setText(visible(host.host.toUnicode()));
    m_id->hide();
    setSection(m_sendersHead, m_senders, hostActionText(host.action));
    setSection(m_aboutHead, m_about, visible(host.reason, 500));
    setFacts({});
    setSection(m_fixHead, m_fix, {});
    setSuggestion({});
    setSection(m_toldHead, m_told, {});
    setSection(m_sourceHead, m_source, QStringLiteral("RFC 8461 §4.1, §4.2"));
    showEvidence({evidence});
    refreshOffers();
    refreshRisk();
    m_buttons->hide();
    const bool certificate = evidence.kind == EvidenceKind::Certificate && m_tabs->isTabEnabled(CertificateTab);
    m_tabs->setCurrentIndex(certificate ? CertificateTab : RawTab);
}

/// What depends on others: since when, and where the fix is made.
void EvidenceDrawer::refreshOffers()
{
    const auto since = m_finding && m_since ? m_since(*m_finding) : std::nullopt;
    setSection(m_sinceHead, m_sinceText,
               since ? tr("%1 (%n audit(s))", nullptr, since->audits)
                           .arg(QLocale().toString(since->since, QStringLiteral("d MMM yyyy")))
                     : QString());
    const QString offer = m_finding && m_fixOffer ? m_fixOffer(*m_finding) : QString();
    m_openFix->setText(offer);
    m_openFix->setVisible(!offer.isEmpty());
}

void EvidenceDrawer::setRisks(const QList<AcceptedRisk> &risks, const QDate &day, bool canAccept)
{
    m_risks = risks;
    m_day = day;
    m_canAccept = canAccept;
    refreshRisk();
}

void EvidenceDrawer::refreshRisk()
{
    const auto risk = m_finding && m_seen ? riskOver(*m_finding, m_seen->domain, m_risks, m_day) : std::nullopt;
    setSection(m_acceptedHead, m_accepted,
               risk ? QStringLiteral("%1\n%2").arg(acceptedText(*risk), visible(risk->reason, longestReason))
                    : QString());
    m_accept->setVisible(m_canAccept && m_finding && !risk && canBeAccepted(*m_finding));
    m_withdraw->setVisible(m_canAccept && risk);
}

CertificateDialog *EvidenceDrawer::openCertificate()
{
    if (!m_view)
        return nullptr;
    auto *dialog = new CertificateDialog(*m_view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QString EvidenceDrawer::markdown(const Observation &seen, const Finding &finding)
{
    return findingsAsMarkdown({seen}, {finding}, CopyDetail::Brief);
}

void EvidenceDrawer::focusFirst()
{
    if (m_tabs->isHidden()) // nothing is shown yet
        m_close->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

} // namespace gatepost
