#include "ui/audit/certificatepane.h"
#include "core/audit/wording.h"
#include "core/report/textreport.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr int shownNames = 6; // lines; more are scrolled to
constexpr int shownLinks = 9; // lines of the chain
constexpr int markSize = 16;

/// A line with its mark, which says its word to a screen reader.
QWidget *markedLine(const CertificateLine &line, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *mark = new MarkWidget(markSize, row);
    mark->setEffect(line.effect);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(plainLabel(line.text, row), 1);
    return row;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CertificatePane::CertificatePane(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Certificate"));
    m_checksBox = new QWidget(this);
    m_checks = new QVBoxLayout(m_checksBox);
    m_checks->setContentsMargins(0, 0, 0, 0);
    m_checks->setSpacing(4);
    m_namesHead = quietLabel({}, this);
    m_names = new QPlainTextEdit(this);
    m_names->setReadOnly(true);
    m_names->setFont(monospaced());
    m_names->setWordWrapMode(QTextOption::WrapAnywhere);
    m_names->setLayoutDirection(Qt::LeftToRight);
    m_names->setTabChangesFocus(true);
    m_names->setAccessibleName(tr("Names in the certificate"));
    m_factsBox = new QWidget(this);
    m_facts = new QGridLayout(m_factsBox);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(10);
    m_facts->setVerticalSpacing(3);
    m_facts->setColumnStretch(1, 1);
    m_chain = new QTreeWidget(this);
    m_chain->setColumnCount(2);
    m_chain->setHeaderHidden(true);
    m_chain->setLayoutDirection(Qt::LeftToRight); // names, digests and dates of one technical text
    m_chain->setWordWrap(true);
    m_chain->setTextElideMode(Qt::ElideMiddle);
    m_chain->setAccessibleName(tr("Chain of certificates, the server's first"));
    m_chain->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_chain->header()->setStretchLastSection(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_checksBox);
    column->addWidget(m_namesHead);
    column->addWidget(m_names);
    column->addWidget(m_factsBox);
    column->addWidget(quietLabel(tr("Chain"), this));
    column->addWidget(m_chain, 1);
}

void CertificatePane::show(const CertificateView &view)
{
    m_view = view;
    fillChecks();
    fillNames();
    fillFacts();
    fillChain();
}

void CertificatePane::fillChecks()
{
    empty(m_checks);
    for (const CertificateLine &line : std::as_const(m_view.checks))
        m_checks->addWidget(markedLine(line, m_checksBox));
}

void CertificatePane::fillNames()
{
    QStringList lines;
    for (const CertificateName &name : std::as_const(m_view.names))
        lines << (name.matches ? QStringLiteral("✓ ") : QStringLiteral("  ")) + name.name;
    m_names->setPlainText(lines.isEmpty() ? tr("none") : lines.join(u'\n'));
    m_namesHead->setText(tr("%n name(s), compared with %1", nullptr, int(lines.size())).arg(m_view.wanted));
    const int shown = qBound(1, int(lines.size()), shownNames);
    m_names->setFixedHeight(QFontMetrics(m_names->font()).lineSpacing() * shown + 2 * m_names->frameWidth() + 12);
}

void CertificatePane::fillFacts()
{
    empty(m_facts);
    int row = 0;
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        QLabel *head = quietLabel(name, m_factsBox);
        head->setWordWrap(false);
        m_facts->addWidget(head, row, 0, Qt::AlignTop);
        m_facts->addWidget(plainLabel(value, m_factsBox), row++, 1);
    };
    add(tr("Common name"),
        m_view.commonName.isEmpty() ? QString() : tr("%1 (senders do not use it)").arg(m_view.commonName));
    add(tr("Issuer"), m_view.issuer);
    add(tr("Key"), m_view.key);
    add(tr("Session"), m_view.session);
    add(tr("SNI"), m_view.sni);
    add(tr("Order"), m_view.notes.join(u'\n'));
    for (const CertificateLine &pin : std::as_const(m_view.pins))
        add(tr("TLSA"), QStringLiteral("%1 %2").arg(markOf(pin.effect), pin.text));
    if (!m_view.pinToPublish.isEmpty())
        add(tr("Pin of this key"), m_view.pinToPublish);
}

void CertificatePane::fillChain()
{
    m_chain->clear();
    for (const CertificateLink &link : std::as_const(m_view.chain)) {
        auto *item = new QTreeWidgetItem(m_chain, {link.name, link.problems.join(QStringLiteral(", "))});
        if (!link.problems.isEmpty())
            item->setIcon(0, markIcon(Effect::AtRisk, palette()));
        for (const EvidenceFact &fact : link.facts) {
            auto *line = new QTreeWidgetItem(item, {fact.name, fact.value});
            line->setFont(1, monospaced());
        }
    }
    const int lines = qMax(int(m_view.chain.size()) + 1, shownLinks);
    m_chain->setMinimumHeight(QFontMetrics(m_chain->font()).lineSpacing() * lines);
    if (QTreeWidgetItem *own = m_chain->topLevelItem(0)) {
        m_chain->setCurrentItem(own);
        own->setExpanded(true);
    }
}

QString CertificatePane::checksText() const
{
    QStringList out;
    for (const CertificateLine &line : m_view.checks)
        out << QStringLiteral("%1 %2").arg(markOf(line.effect), line.text);
    return out.join(u'\n');
}

} // namespace gatepost
