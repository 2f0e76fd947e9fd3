#include "ui/studio/editpage.h"
#include "core/audit/wording.h"
#include "core/authoring/shownpolicy.h"
#include "ui/shared/columnarea.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/splittermemory.h"
#include "ui/studio/policyform.h"
#include "ui/studio/policytextedit.h"
#include "ui/studio/problemspane.h"
#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatepost {

namespace {

QString alphabet(const QByteArray &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
    return ascii ? QStringLiteral("ASCII") : EditPage::tr("not ASCII");
}

} // namespace

EditPage::EditPage(DraftDocument *document, QWidget *parent) : QWidget(parent), m_document(document)
{
    m_form = new PolicyForm(document, this);
    auto *formArea = new ColumnArea(m_form, tr("Form"), this);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(textPart());
    right->addWidget(lowerPart());
    right->setChildrenCollapsible(false);
    right->setStretchFactor(0, 1);
    right->setStretchFactor(1, 1);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(formArea);
    both->addWidget(right);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 4);
    both->setStretchFactor(1, 5);
    rememberSplitter(both, QStringLiteral("policy"), [both] { both->setSizes({4'000, 5'000}); });
    rememberSplitter(right, QStringLiteral("policyText"), [right] { right->setSizes({1'000, 1'000}); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(both);
    connect(m_form, &PolicyForm::lookupWanted, this, &EditPage::lookupWanted);
    for (const auto wanted : {&PolicyForm::undoWanted})
        connect(m_form, wanted, document->undoStack(), &QUndoStack::undo);
    connect(m_form, &PolicyForm::redoWanted, document->undoStack(), &QUndoStack::redo);
    connect(document, &DraftDocument::textChanged, this, &EditPage::refresh);
    connect(document, &DraftDocument::knowledgeChanged, this, &EditPage::refresh);
    setFocusProxy(m_form);
    refresh();
}

QWidget *EditPage::textPart()
{
    auto *out = new QWidget(this);
    m_text = new PolicyTextEdit(out);
    connect(m_text, &PolicyTextEdit::edited, this,
            [this] { m_document->type(policyFromShown(m_text->shown(), m_document->draft().text())); });
    connect(m_text, &PolicyTextEdit::undoWanted, m_document->undoStack(), &QUndoStack::undo);
    connect(m_text, &PolicyTextEdit::redoWanted, m_document->undoStack(), &QUndoStack::redo);
    auto *name = new QLabel(QStringLiteral("mta-sts.&txt"), out);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(m_text);
    m_facts = quietLabel({}, out);
    m_facts->setWordWrap(false);
    m_ends = new QComboBox(out);
    m_ends->addItem(QStringLiteral("CRLF"), int(LineEnds::Crlf));
    m_ends->addItem(QStringLiteral("LF"), int(LineEnds::Lf));
    m_ends->setAccessibleName(tr("Line ends of the saved file"));
    m_ends->setToolTip(tr("Senders take both; CRLF is what the standard writes."));
    connect(m_ends, &QComboBox::activated, this,
            [this](int index) { m_document->setEnds(LineEnds(m_ends->itemData(index).toInt())); });
    m_blanks = new QToolButton(out);
    m_blanks->setText(QStringLiteral("¶"));
    m_blanks->setCheckable(true);
    m_blanks->setFocusPolicy(Qt::StrongFocus);
    m_blanks->setAccessibleName(tr("Show spaces and line ends"));
    m_blanks->setToolTip(tr("Show spaces and line ends"));
    connect(m_blanks, &QToolButton::toggled, m_text, &PolicyTextEdit::setBlanksShown);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(m_facts);
    row->addWidget(m_ends);
    row->addWidget(m_blanks);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(12, 12, 16, 6);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    m_text->setMinimumHeight(110);
    return out;
}

QWidget *EditPage::lowerPart()
{
    auto *content = new QWidget(this);
    m_problems = new ProblemsPane(content);
    connect(m_problems, &ProblemsPane::placeWanted, this,
            [this](const DraftProblem &problem) { m_text->goTo(m_document->draft().reading(), problem); });
    connect(m_problems, &ProblemsPane::fixWanted, this, [this](const DraftFix &fix) {
        m_document->edit([&fix](PolicyDraft *draft) { return applyFix(draft, fix); });
    });
    m_previewState = plainLabel({}, content);
    m_preview = new QListWidget(content);
    m_preview->setWordWrap(true);
    m_preview->setResizeMode(QListView::Adjust);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setMinimumHeight(130);
    m_preview->setAccessibleName(tr("If published now, a sender would"));
    m_audit = new QPushButton(tr("Audit this domain"), content);
    connect(m_audit, &QPushButton::clicked, this, &EditPage::auditWanted);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 6, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_problems);
    column->addWidget(headingLabel(tr("If published now, a sender would"), 0, content));
    column->addWidget(m_previewState);
    column->addWidget(m_preview, 1);
    column->addWidget(m_audit, 0, Qt::AlignLeft);
    column->addStretch(); // what is above stays together when there is no list
    auto *area = new ColumnArea(content, tr("Problems and what a sender would do"), this);
    area->setMinimumHeight(120);
    return area;
}

void EditPage::showProblems()
{
    const QList<QPushButton *> fixes = m_problems->fixes();
    if (!fixes.isEmpty())
        return fixes.first()->setFocus(Qt::OtherFocusReason);
    m_text->setFocus(Qt::OtherFocusReason);
    if (!m_problems->problems().isEmpty())
        m_text->goTo(m_document->draft().reading(), m_problems->problems().first());
}

QString EditPage::facts() const
{
    return m_facts->text();
}

void EditPage::refresh()
{
    m_form->refresh();
    m_text->setShown(shownPolicy(m_document->draft().text()));
    m_text->setProblems(m_document->draft().reading(), m_document->problems());
    const QByteArray file = m_document->fileBytes();
    m_ends->setCurrentIndex(m_ends->findData(int(m_document->ends())));
    m_facts->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(m_document->ends() == LineEnds::Lf ? QStringLiteral("LF") : QStringLiteral("CRLF"),
                              alphabet(file), tr("%n byte(s)", nullptr, int(file.size()))));
    m_problems->setProblems(m_document->problems());
    refreshPreview();
}

void EditPage::refreshPreview()
{
    m_preview->clear();
    const AssessmentPtr judged = m_document->ifPublished();
    const ObservationPtr audit = m_document->audit();
    const bool hosts = judged && !judged->hosts.isEmpty();
    m_preview->setVisible(hosts && m_document->draft().policy());
    const bool untested = !audit || audit->domain != m_document->domain();
    m_audit->setVisible(untested);
    m_audit->setEnabled(!m_document->domain().isRoot());
    if (!m_document->draft().policy())
        return m_previewState->setText(tr(
            "Ignore this file: it is not valid. Mail flows, unprotected, also to hosts that the file does not list."));
    if (!judged)
        return m_previewState->setText(tr("Not known yet: the domain was not audited."));
    if (!hosts)
        return m_previewState->setText(tr("The domain has no MX host that is known."));
    m_previewState->setText(untested
                                ? tr("The mail servers were not tested yet; this is by their names alone.")
                                : tr("Judged by the audit of %1. Nothing was asked for it.")
                                      .arg(QLocale().toString(audit->startedAt.toLocalTime(), QLocale::ShortFormat)));
    for (const HostDecision &host : judged->hosts) {
        const QString name = visible(host.host.toUnicode(), 80);
        QString text =
            tr("%1: %2").arg(host.preference ? QStringLiteral("%1 %2").arg(*host.preference).arg(name) : name,
                             hostActionText(host.action));
        if (!host.reason.isEmpty())
            text += u'\n' + host.reason;
        auto *item = new QListWidgetItem(markIcon(effectOfAction(host.action), palette()), text, m_preview);
        item->setToolTip(text);
    }
}

} // namespace gatepost
