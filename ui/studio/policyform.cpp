#include "ui/studio/policyform.h"
#include "core/audit/senders/senderlens.h"
#include "core/audit/wording.h"
#include "core/sts/policyfield.h"
#include "ui/shared/labels.h"
#include "ui/studio/mxlinesmodel.h"
#include <algorithm>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace gatepost {

namespace {

constexpr qint64 ages[] = {86'400, 604'800, 1'209'600, 2'592'000, 7'776'000, maxAgeLimitSeconds};
constexpr int namesShown = 6; ///< rows of the list that are seen without scrolling

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *out = new QLabel(text, parent);
    out->setTextFormat(Qt::PlainText);
    out->setBuddy(buddy);
    return out;
}

/// Host names read from left to right, in a window that reads from right to left as well.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &) const override
    {
        const QChar mark(0x200E);
        return mark + value.toString() + mark;
    }
};

QString modeMeaning(std::optional<PolicyMode> mode)
{
    if (!mode)
        return PolicyForm::tr("The text has no mode that senders know.");
    switch (*mode) {
    case PolicyMode::None:
        return PolicyForm::tr("Switched off, on the way to removal.");
    case PolicyMode::Testing:
        return PolicyForm::tr("Senders report problems, refuse nothing.");
    case PolicyMode::Enforce:
        break;
    }
    return PolicyForm::tr(
        "Senders that honour MTA-STS deliver only to the hosts listed here, with a valid certificate. "
        "Your server will not see what they refuse.");
}

QString maxAgeMeaning(qint64 seconds, std::optional<PolicyMode> mode)
{
    constexpr qint64 day = 86'400;
    if (seconds < day)
        return PolicyForm::tr("Less than a day: some senders do not use such a policy.");
    if (mode == PolicyMode::Enforce && seconds < 14 * day)
        return PolicyForm::tr("Good for the first days. Raise to weeks later.");
    if (mode == PolicyMode::Testing && seconds > 7 * day)
        return PolicyForm::tr("Long for testing: the next change is seen that late.");
    if (mode == PolicyMode::Testing)
        return PolicyForm::tr("Good while testing. Raise to weeks later.");
    if (mode == PolicyMode::None && seconds > day)
        return PolicyForm::tr("One day is enough for switching off.");
    return {};
}

/// Exact to the second is for the raw number beside it.
QString roughAge(qint64 seconds)
{
    constexpr qint64 day = 86'400;
    return seconds > day && seconds % day != 0
               ? PolicyForm::tr("%1 days").arg(QLocale().toString(double(seconds) / double(day), 'f', 2))
               : ageText(seconds);
}

} // namespace

PolicyForm::PolicyForm(DraftDocument *document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(domainRow());
    column->addWidget(modeBox());
    column->addWidget(maxAgeRow());
    column->addWidget(namesBox(), 1);
    column->addWidget(templateRow());
    m_foreign = quietLabel({}, this);
    column->addWidget(m_foreign);
    for (QWidget *field : std::initializer_list<QWidget *>{m_domain, m_maxAge, m_name})
        field->installEventFilter(this);
    m_names->installEventFilter(this);
    refresh();
}

QWidget *PolicyForm::domainRow()
{
    auto *out = new QWidget(this);
    m_domain = new QLineEdit(out);
    m_domain->setPlaceholderText(QStringLiteral("example.org"));
    m_domain->setLayoutDirection(Qt::LeftToRight);
    m_domain->setMaxLength(300);
    m_domain->setAccessibleName(tr("Domain"));
    m_domainProblem = quietLabel({}, out);
    connect(m_domain, &QLineEdit::textEdited, m_document, &DraftDocument::setDomainText);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(tr("D&omain"), m_domain, out));
    column->addWidget(m_domain);
    column->addWidget(m_domainProblem);
    return out;
}

QWidget *PolicyForm::modeBox()
{
    auto *out = new QWidget(this);
    m_modes = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    const std::pair<PolicyMode, QString> modes[] = {
        {PolicyMode::None, tr("&none")}, {PolicyMode::Testing, tr("&testing")}, {PolicyMode::Enforce, tr("&enforce")}};
    for (const auto &[mode, text] : modes) {
        auto *button = new QRadioButton(text, out);
        button->setAccessibleName(tr("Mode %1").arg(QString(modeName(mode))));
        button->setAccessibleDescription(modeMeaning(mode));
        m_modes->addButton(button, int(mode));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) {
        m_document->edit([id](PolicyDraft *draft) { return draft->setMode(PolicyMode(id)); });
        refresh();
    });
    m_modeText = quietLabel({}, out);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new QLabel(tr("Mode"), out);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_modeText);
    return out;
}

QWidget *PolicyForm::maxAgeRow()
{
    auto *out = new QWidget(this);
    m_ages = new QComboBox(out);
    m_ages->setAccessibleName(tr("Usual times to remember the policy"));
    for (const qint64 seconds : ages)
        m_ages->addItem(seconds == maxAgeLimitSeconds ? tr("1 year, the longest") : ageText(seconds), seconds);
    m_ages->addItem(tr("another time"), -1);
    connect(m_ages, &QComboBox::activated, this, [this](int index) {
        const qint64 seconds = m_ages->itemData(index).toLongLong();
        if (seconds < 0)
            return m_maxAge->setFocus(Qt::OtherFocusReason);
        m_document->edit([seconds](PolicyDraft *draft) { return draft->setMaxAge(seconds); });
    });
    m_maxAge = new QSpinBox(out);
    m_maxAge->setRange(0, int(maxAgeLimitSeconds)); // what is longer cannot be typed (RFC 8461 §3.2)
    m_maxAge->setSingleStep(86'400);
    m_maxAge->setSuffix(tr(" s"));
    m_maxAge->setKeyboardTracking(false);
    m_maxAge->setAccessibleName(tr("Seconds to remember the policy"));
    connect(m_maxAge, &QSpinBox::valueChanged, this, [this](int seconds) {
        if (!m_filling)
            m_document->edit([seconds](PolicyDraft *draft) { return draft->setMaxAge(seconds); });
    });
    m_maxAgeText = quietLabel({}, out);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_ages, 1);
    row->addWidget(m_maxAge);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(tr("&Remember for"), m_ages, out));
    column->addLayout(row);
    column->addWidget(m_maxAgeText);
    return out;
}

QWidget *PolicyForm::namesBox()
{
    auto *out = new QWidget(this);
    m_model = new MxLinesModel(m_document, this);
    m_names = new QTableView(out);
    m_names->setModel(m_model);
    m_names->setItemDelegateForColumn(MxLinesModel::Name, new NameDelegate(m_names));
    m_names->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_names->setSelectionMode(QAbstractItemView::SingleSelection);
    m_names->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_names->setTabKeyNavigation(false);
    m_names->setShowGrid(false);
    m_names->setWordWrap(false);
    m_names->setTextElideMode(Qt::ElideMiddle);
    m_names->verticalHeader()->hide();
    m_names->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_names->horizontalHeader()->setSectionResizeMode(MxLinesModel::Name, QHeaderView::ResizeToContents);
    m_names->horizontalHeader()->setSectionResizeMode(MxLinesModel::Preference, QHeaderView::ResizeToContents);
    m_names->horizontalHeader()->setSectionResizeMode(MxLinesModel::Coverage, QHeaderView::Stretch);
    m_names->horizontalHeader()->setHighlightSections(false);
    m_names->horizontalHeader()->setMinimumSectionSize(12 * fontMetrics().averageCharWidth()); // "not covered"
    m_names->horizontalHeader()->setMaximumSectionSize(40 * fontMetrics().averageCharWidth());
    m_names->setMinimumHeight((namesShown + 1) * (fontMetrics().height() + 8));
    m_names->setAccessibleName(tr("MX names allowed"));
    m_names->setAccessibleDescription(
        tr("Space adds or removes, F2 changes, Delete removes, Alt with the arrows changes the order."));
    connect(m_names->selectionModel(), &QItemSelectionModel::currentChanged, this, &PolicyForm::enableNames);
    m_fromDns = quietLabel({}, out);
    m_name = new QLineEdit(out);
    m_name->setPlaceholderText(QStringLiteral("mx1.example.org, *.relay.example.net"));
    m_name->setLayoutDirection(Qt::LeftToRight);
    m_name->setMaxLength(300);
    m_name->setAccessibleName(tr("MX name to add"));
    m_add = new QPushButton(tr("&Add name"), out);
    connect(m_add, &QPushButton::clicked, this, &PolicyForm::addName);
    connect(m_name, &QLineEdit::returnPressed, this, &PolicyForm::addName);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameProblem->hide(); });
    m_nameProblem = plainLabel({}, out);
    m_nameProblem->hide();
    m_up = new QPushButton(tr("Up"), out);
    m_down = new QPushButton(tr("Down"), out);
    m_remove = new QPushButton(tr("Remove"), out);
    connect(m_up, &QPushButton::clicked, this, [this] { moveName(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveName(1); });
    connect(m_remove, &QPushButton::clicked, this, &PolicyForm::removeName);
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    m_remove->setToolTip(tr("Delete"));
    m_addAll = new QPushButton(tr("Add names from &DNS"), out);
    connect(m_addAll, &QPushButton::clicked, this, &PolicyForm::addNamesFromDns);
    m_lookUp = new QPushButton(tr("&Look in DNS"), out);
    connect(m_lookUp, &QPushButton::clicked, this, &PolicyForm::lookupWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *dns = new QHBoxLayout;
    dns->setSpacing(6);
    dns->addWidget(m_addAll);
    dns->addWidget(m_lookUp);
    dns->addStretch(1);
    auto *add = new QHBoxLayout;
    add->setSpacing(6);
    add->addWidget(m_name, 1);
    add->addWidget(m_add);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(tr("M&X names allowed"), m_names, out));
    column->addWidget(m_fromDns);
    column->addWidget(m_names, 1);
    column->addLayout(buttons);
    column->addLayout(add);
    column->addWidget(m_nameProblem);
    column->addLayout(dns);
    return out;
}

QWidget *PolicyForm::templateRow()
{
    auto *out = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (int i = 0; i < int(MxProvider::Count); ++i) {
        m_templates[i] = new QPushButton(providerName(MxProvider(i)), out);
        connect(m_templates[i], &QPushButton::clicked, this,
                [this, i] { useLines(providerLines(MxProvider(i), m_document->names())); });
        row->addWidget(m_templates[i]);
    }
    m_exact = new QPushButton(tr("Each host"), out);
    connect(m_exact, &QPushButton::clicked, this, [this] { useLines(exactLines(m_document->names())); });
    m_empty = new QPushButton(tr("Empty"), out);
    connect(m_empty, &QPushButton::clicked, this, [this] { useLines({}); });
    row->addWidget(m_exact);
    row->addWidget(m_empty);
    row->addStretch(1);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new QLabel(tr("Template for the MX names, from DNS as it is now"), out);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addLayout(row);
    return out;
}

void PolicyForm::useLines(const QList<MxPattern> &lines)
{
    m_document->edit([&lines](PolicyDraft *draft) { return draft->setMx(lines); });
}

void PolicyForm::addNamesFromDns()
{
    QList<QByteArray> wanted;
    const QList<MxPattern> lines = m_document->draft().reading().lenientMx;
    for (const LiveMx &mx : m_document->names()) {
        if (!matchMx(mx.host, lines).matches)
            wanted << mx.host.toAscii();
    }
    m_document->edit([&wanted](PolicyDraft *draft) { return draft->addAllMx(wanted); });
}

void PolicyForm::addName()
{
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    QByteArray name = typed.toUtf8();
    if (const auto problem = mxProblem(name)) {
        const QByteArray &meant = problem->suggestion;
        if (meant.isEmpty() || problem->id != FindingId::PolicySyntaxMxUlabel) {
            say(m_nameProblem,
                meant.isEmpty() ? tr("%1 is no host name.").arg(visible(typed, 80))
                                : tr("%1 is no host name. Is %2 meant?").arg(visible(typed, 80), visible(meant, 80)));
            m_name->setFocus(Qt::OtherFocusReason);
            return;
        }
        name = meant; // a policy holds A-labels only
    }
    if (!m_document->edit([&name](PolicyDraft *draft) { return draft->addMx(name); })) {
        say(m_nameProblem, tr("%1 is in the policy already.").arg(visible(name, 80)));
        return;
    }
    m_name->clear();
    m_nameProblem->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PolicyForm::say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->show();
}

void PolicyForm::removeName()
{
    const int row = m_names->currentIndex().row();
    if (row >= 0 && row < m_model->lineCount())
        m_document->edit([row](PolicyDraft *draft) { return draft->removeMxAt(row); });
}

void PolicyForm::moveName(int by)
{
    const int row = m_names->currentIndex().row();
    if (row < 0 || row >= m_model->lineCount() || row + by < 0 || row + by >= m_model->lineCount())
        return;
    m_document->edit([row, by](PolicyDraft *draft) { return draft->moveMx(row, row + by); });
    m_names->setCurrentIndex(m_model->index(row + by, MxLinesModel::Name));
}

void PolicyForm::enableNames()
{
    const int row = m_names->currentIndex().row();
    const int lines = m_model->lineCount();
    const bool line = row >= 0 && row < lines;
    m_remove->setEnabled(line);
    m_up->setEnabled(line && row > 0);
    m_down->setEnabled(line && row + 1 < lines);
}

void PolicyForm::refresh()
{
    m_filling = true;
    if (m_domain->text() != m_document->domainText())
        m_domain->setText(m_document->domainText());
    const DomainName domain = m_document->domain();
    m_domainProblem->setText(!domain.isRoot() && domain.isInternational()   ? tr("In DNS: %1").arg(domain.toString())
                             : m_document->domainText().trimmed().isEmpty() ? tr("The part after @ of your addresses.")
                                                                            : m_document->domainProblem());
    m_domainProblem->setVisible(!m_domainProblem->text().isEmpty());

    const StsPolicyReading &reading = m_document->draft().reading();
    if (reading.lenientMode) {
        m_modes->button(int(*reading.lenientMode))->setChecked(true);
    } else if (QAbstractButton *checked = m_modes->checkedButton()) {
        m_modes->setExclusive(false);
        checked->setChecked(false);
        m_modes->setExclusive(true);
    }
    m_modeText->setText(modeMeaning(reading.lenientMode));
    refreshMaxAge();
    refreshNames();
    QStringList foreign;
    for (const PolicyLine &line : reading.lines) {
        if (line.key != "version" && line.key != "mode" && line.key != "mx" && line.key != "max_age")
            foreign << QString::number(line.number);
    }
    m_foreign->setText(foreign.isEmpty() ? tr("Extensions (unknown keys): none")
                                         : tr("Extensions, comments and other lines: %1. They stay as they are.")
                                               .arg(foreign.join(QStringLiteral(", "))));
    m_filling = false;
}

void PolicyForm::refreshMaxAge()
{
    const StsPolicyReading &reading = m_document->draft().reading();
    if (!reading.lenientMaxAge) {
        m_ages->setCurrentIndex(m_ages->count() - 1);
        m_maxAgeText->setText(tr("The text has no time that senders can read."));
        return;
    }
    const qint64 seconds = *reading.lenientMaxAge;
    m_maxAge->setValue(int(std::clamp<qint64>(seconds, 0, maxAgeLimitSeconds)));
    const int usual = m_ages->findData(seconds);
    m_ages->setCurrentIndex(usual >= 0 ? usual : m_ages->count() - 1);
    const QString meaning = seconds > maxAgeLimitSeconds ? tr("More than a year: senders do not accept such a policy.")
                                                         : maxAgeMeaning(seconds, reading.lenientMode);
    m_maxAgeText->setText(meaning.isEmpty() ? roughAge(seconds)
                                            : QStringLiteral("%1. %2").arg(roughAge(seconds), meaning));
}

void PolicyForm::refreshNames()
{
    const int row = m_names->currentIndex().row();
    m_model->refresh();
    if (m_model->rowCount() > 0 && row >= 0 && !m_names->currentIndex().isValid())
        m_names->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), MxLinesModel::Name));
    enableNames();
    const ObservationPtr seen = m_document->newest();
    const bool known = seen && seen->mx && seen->mx->answer;
    const QList<LiveMx> hosts = m_document->names();
    m_fromDns->setText(known ? tr("In DNS: %n host(s), seen %1", nullptr, int(hosts.size()))
                                   .arg(QLocale().toString(seen->startedAt.toLocalTime(), QLocale::ShortFormat))
                             : tr("DNS was not looked at yet."));
    const bool missing = std::any_of(hosts.begin(), hosts.end(), [this](const LiveMx &mx) {
        return !matchMx(mx.host, m_document->draft().reading().lenientMx).matches;
    });
    m_addAll->setEnabled(missing);
    m_lookUp->setEnabled(!m_document->domain().isRoot());
    m_lookUp->setText(known ? tr("&Look in DNS again") : tr("&Look in DNS"));
    for (int i = 0; i < int(MxProvider::Count); ++i) {
        const bool fits = !providerLines(MxProvider(i), hosts).isEmpty();
        m_templates[i]->setEnabled(fits);
        m_templates[i]->setToolTip(fits    ? QString()
                                   : known ? tr("The MX records do not lead to %1.").arg(providerName(MxProvider(i)))
                                           : tr("Needs the MX records: look in DNS first."));
    }
    m_exact->setEnabled(!hosts.isEmpty());
    m_empty->setEnabled(m_model->lineCount() > 0);
}

void PolicyForm::focusFirst()
{
    if (m_document->domain().isRoot())
        m_domain->setFocus(Qt::OtherFocusReason);
    else
        m_modes->button(int(m_document->draft().reading().lenientMode.value_or(PolicyMode::Testing)))
            ->setFocus(Qt::OtherFocusReason);
}

bool PolicyForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if ((undo || key->matches(QKeySequence::Redo)) && watched != m_name) {
        // One history: a field has none of its own.
        if (event->type() == QEvent::KeyPress)
            Q_EMIT(undo ? undoWanted() : redoWanted());
        else
            event->ignore();
        return true;
    }
    if (watched != m_names || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveName(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        removeName();
        return true;
    }
    if (key->key() == Qt::Key_Insert) {
        m_name->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatepost
