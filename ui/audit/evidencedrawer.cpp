#include "ui/audit/evidencedrawer.h"
#include "core/audit/catalogue.h"
#include "core/audit/catalogue/reporting.h"
#include "core/audit/evidence.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>

namespace gatepost {

namespace {

constexpr int whyTab = 0;
constexpr int certificateTab = 2;

QPlainTextEdit *readOnly(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setFont(monospaced());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    return text;
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString quoted(const QString &text)
{
    QString out = text;
    for (const char special : {'\\', '`', '*', '_', '[', ']', '<', '>', '#', '|'})
        out.replace(QLatin1Char(special), QStringLiteral("\\") + QLatin1Char(special));
    return out;
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

} // namespace

EvidenceDrawer::EvidenceDrawer(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Evidence"));
    m_mark = new MarkWidget(22, this);
    m_title = headingLabel({}, 1, this);
    m_id = quietLabel({}, this);
    m_empty = quietLabel(tr("Select a finding, or a cell of the MX comparison, to see what it rests on."), this);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the evidence"));
    close->setToolTip(tr("Close the evidence (F9)"));
    connect(close, &QToolButton::clicked, this, &EvidenceDrawer::closeWanted);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_id);
    head->addLayout(words, 1);
    head->addWidget(close, 0, Qt::AlignTop);

    m_raw = readOnly(tr("Raw evidence"), this);
    m_certificate = readOnly(tr("Certificates"), this);
    m_repeat = readOnly(tr("Commands to repeat by hand"), this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(whyPage(), tr("&Why"));
    m_tabs->addTab(textPage(m_raw, tr("Copy the raw evidence")), tr("&Raw"));
    m_tabs->addTab(textPage(m_certificate, tr("Copy the certificates")), tr("Certi&ficate"));
    m_tabs->addTab(repeatPage(), tr("R&epeat"));

    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *copyMarkdown = new QPushButton(tr("Copy as &Markdown"), m_buttons);
    connect(copyMarkdown, &QPushButton::clicked, this, [this] { copy(m_markdown); });
    buttons->addWidget(copyMarkdown);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_buttons);
    column->addStretch(0);
    clear();
}

QWidget *EvidenceDrawer::whyPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 10, 4, 4);
    column->setSpacing(3);
    const auto section = [&](QLabel *&heading, QLabel *&text, const QString &title) {
        heading = quietLabel(title, page);
        text = plainLabel({}, page);
        heading->setContentsMargins(0, 8, 0, 0);
        column->addWidget(heading);
        column->addWidget(text);
    };
    section(m_sendersHead, m_senders, tr("What senders do now"));
    section(m_aboutHead, m_about, tr("About"));
    section(m_fixHead, m_fix, tr("Fix first"));
    m_suggestion = readOnly(tr("Text to publish"), page);
    column->addWidget(m_suggestion);
    section(m_toldHead, m_told, tr("How senders tell of it"));
    section(m_sourceHead, m_source, tr("Source"));
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Why"));
    return scroll;
}

QWidget *EvidenceDrawer::textPage(QPlainTextEdit *text, const QString &name)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    auto *button = new QPushButton(tr("&Copy"), page);
    button->setAccessibleName(name);
    connect(button, &QPushButton::clicked, text, [text] { copy(text->toPlainText()); });
    column->addWidget(text, 1);
    column->addWidget(button, 0, Qt::AlignLeft);
    return page;
}

QWidget *EvidenceDrawer::repeatPage()
{
    m_repeat->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QWidget *page = textPage(m_repeat, tr("Copy the commands"));
    auto *hint = quietLabel(
        tr("For a terminal with dig, curl and openssl. The commands ask the same server the same question."), page);
    static_cast<QVBoxLayout *>(page->layout())->insertWidget(0, hint);
    return page;
}

void EvidenceDrawer::setSection(QLabel *heading, QLabel *text, const QString &content)
{
    heading->setVisible(!content.isEmpty());
    text->setVisible(!content.isEmpty());
    text->setText(content);
}

void EvidenceDrawer::clear()
{
    m_markdown.clear();
    m_tabs->hide();
    m_buttons->hide();
    m_mark->hide();
    m_title->setText(tr("Evidence"));
    m_id->hide();
    m_empty->show();
}

void EvidenceDrawer::showEvidence(const Observation &seen, const QList<EvidenceRef> &evidence)
{
    QStringList raw;
    QStringList commands;
    QString certificates;
    for (const EvidenceRef &ref : evidence) {
        const QString text = rawEvidence(seen, ref);
        if (!text.isEmpty() && !raw.contains(text))
            raw << text;
        const QString command = repeatCommand(seen, ref);
        if (!command.isEmpty() && !commands.contains(command))
            commands << command;
        if (certificates.isEmpty())
            certificates = certificateEvidence(seen, ref);
    }
    m_raw->setPlainText(raw.join(QStringLiteral("\n\n")));
    m_repeat->setPlainText(commands.join(QStringLiteral("\n\n")));
    m_certificate->setPlainText(certificates);
    m_tabs->setTabEnabled(certificateTab, !certificates.isEmpty());
    m_empty->hide();
    m_tabs->show();
    m_mark->show();
}

void EvidenceDrawer::showFinding(const Observation &seen, const Finding &finding)
{
    m_mark->setEffect(finding.effect);
    m_title->setText(findingTitle(finding));
    m_id->setText(QStringLiteral("%1 · %2").arg(effectWord(finding.effect), QString(findingKey(finding.id))));
    m_id->show();
    setSection(m_sendersHead, m_senders, findingSenders(finding));
    setSection(m_aboutHead, m_about,
               tr("Step %1 (%2), %3").arg(int(finding.step)).arg(stepName(finding.step), visible(finding.subject)));
    setSection(m_fixHead, m_fix, findingFix(finding));
    QStringList suggestion;
    for (const QByteArray &line : finding.suggestion.split('\n'))
        suggestion << visible(QByteArrayView(line).trimmed());
    m_suggestion->setPlainText(suggestion.join(u'\n'));
    const int lines = qBound(1, int(suggestion.size()), 6);
    m_suggestion->setFixedHeight(QFontMetrics(m_suggestion->font()).lineSpacing() * lines +
                                 2 * m_suggestion->frameWidth() + 12);
    m_suggestion->setVisible(!finding.suggestion.isEmpty());
    setSection(m_toldHead, m_told, toldText(finding, seen.domain));
    setSection(m_sourceHead, m_source, findingReference(finding.id));
    showEvidence(seen, finding.evidence);
    m_markdown = markdown(seen, finding);
    m_buttons->show();
    if (!m_tabs->isTabEnabled(m_tabs->currentIndex()))
        m_tabs->setCurrentIndex(whyTab);
}

void EvidenceDrawer::showHost(const Observation &seen, const HostDecision &host, const EvidenceRef &evidence)
{
    const bool good = host.action == HostAction::DeliversVerified;
    m_mark->setEffect(good                                     ? Effect::Passed
                      : host.action == HostAction::RefusesHost ? Effect::Blocks
                                                               : Effect::CouldNotTest);
    m_title->setText(host.host.toUnicode());
    m_id->hide();
    setSection(m_sendersHead, m_senders, hostActionText(host.action));
    setSection(m_aboutHead, m_about, visible(host.reason, 500));
    setSection(m_fixHead, m_fix, {});
    m_suggestion->hide();
    setSection(m_toldHead, m_told, {});
    setSection(m_sourceHead, m_source, QStringLiteral("RFC 8461 §4.1, §4.2"));
    showEvidence(seen, {evidence});
    m_buttons->hide();
    const bool certificate = evidence.kind == EvidenceKind::Certificate && m_tabs->isTabEnabled(certificateTab);
    m_tabs->setCurrentIndex(certificate ? certificateTab : 1);
}

QString EvidenceDrawer::markdown(const Observation &seen, const Finding &finding)
{
    QStringList out{
        QStringLiteral("**%1**: %2").arg(quoted(effectWord(finding.effect)), quoted(findingTitle(finding)))};
    out << QString() << tr("Domain: %1").arg(quoted(seen.domain.toUnicode()));
    out << QString() << quoted(findingSenders(finding));
    if (!findingFix(finding).isEmpty())
        out << QString() << tr("Fix first: %1").arg(quoted(findingFix(finding)));
    if (!finding.suggestion.isEmpty())
        out << QString() << QStringLiteral("    ") + visible(finding.suggestion, 1000);
    out << QString()
        << tr("Seen %1 from %2. Source: %3.")
               .arg(seen.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")),
                    seen.context.vantage.isEmpty() ? tr("this computer") : quoted(seen.context.vantage),
                    findingReference(finding.id));
    return out.join(u'\n');
}

void EvidenceDrawer::focusFirst()
{
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

} // namespace gatepost
