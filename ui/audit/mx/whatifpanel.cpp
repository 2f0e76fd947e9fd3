#include "ui/audit/mx/whatifpanel.h"
#include "core/audit/senders/comparison.h"
#include "core/audit/senders/coverage.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include <algorithm>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>

namespace gatepost {

namespace {

constexpr int secondsPerDay = 86'400;
constexpr qsizetype maxTypedHosts = 100;

QPlainTextEdit *listEdit(const QString &name)
{
    auto *out = new QPlainTextEdit;
    out->setAccessibleName(name);
    out->setFont(monospaced());
    out->setLayoutDirection(Qt::LeftToRight);
    out->setTabChangesFocus(true);
    out->setLineWrapMode(QPlainTextEdit::NoWrap);
    out->setMinimumHeight(out->fontMetrics().height() * 4);
    out->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return out;
}

QString hostLine(const HostDecision &host)
{
    return QStringLiteral("%1 %2").arg(host.preference.value_or(0)).arg(visible(host.host.toString()));
}

/// "10 mx.example.org"; the preference may be left out.
std::optional<HypotheticalMx> readHost(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    if (words.size() > 2)
        return std::nullopt;
    bool ok = true;
    const quint16 preference = words.size() == 2 ? words.first().toUShort(&ok) : quint16(0);
    const auto name = DomainName::parse(words.last());
    return ok && name ? std::optional(HypotheticalMx{preference, *name}) : std::nullopt;
}

QString actionOf(const std::optional<HostDecision> &host)
{
    return host ? hostActionText(host->action) : QStringLiteral("–");
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent) : QWidget(parent)
{
    m_mode = new QComboBox;
    m_mode->addItem(tr("as found"));
    for (const PolicyMode mode : {PolicyMode::None, PolicyMode::Testing, PolicyMode::Enforce})
        m_mode->addItem(QString(modeName(mode)), int(mode));
    m_lines = listEdit(tr("Lines of the policy, one mx pattern each"));
    m_maxAge = new QSpinBox;
    m_maxAge->setRange(0, int(maxAgeLimitSeconds / secondsPerDay));
    m_maxAge->setSpecialValueText(tr("as found"));
    m_maxAge->setSuffix(tr(" days"));
    m_hosts = listEdit(tr("MX hosts, one each, with preference"));
    m_memory = new QComboBox;
    m_memory->addItem(tr("nothing"));
    m_memory->addItem(tr("the live policy"));
    m_problem = plainLabel();
    m_problem->hide();
    m_result = new QTableWidget(0, 3);
    m_result->setAccessibleName(tr("Result, now and what if"));
    m_result->setHorizontalHeaderLabels({tr("MX host"), tr("Now"), tr("What if")});
    m_result->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_result->setTabKeyNavigation(false);
    m_result->verticalHeader()->hide();
    m_result->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_result->setMinimumHeight(90);
    m_words = plainLabel();

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Mode"), m_mode);
    form->addRow(tr("Lines"), m_lines);
    form->addRow(tr("max_age"), m_maxAge);
    form->addRow(tr("MX hosts"), m_hosts);
    form->addRow(tr("Sender remembers"), m_memory);
    for (QWidget *field : QList<QWidget *>{m_mode, m_lines, m_maxAge, m_hosts, m_memory})
        qobject_cast<QLabel *>(form->labelForField(field))->setTextFormat(Qt::PlainText);
    auto *right = new QVBoxLayout;
    right->addWidget(m_problem);
    right->addWidget(m_result, 1);
    right->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(form, 2);
    row->addLayout(right, 3);

    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_mode, &QComboBox::currentIndexChanged, this, tell);
    connect(m_memory, &QComboBox::currentIndexChanged, this, tell);
    connect(m_maxAge, &QSpinBox::valueChanged, this, tell);
    connect(m_lines, &QPlainTextEdit::textChanged, this, tell);
    connect(m_hosts, &QPlainTextEdit::textChanged, this, tell);
}

void WhatIfPanel::fill(const Assessment &judged)
{
    m_filling = true;
    m_found = judged;
    QStringList lines;
    for (const MxPattern &line : judged.compared ? judged.compared->mx : QList<MxPattern>())
        lines << visible(line.text);
    QStringList hosts;
    for (const HostDecision &host : judged.hosts)
        hosts << hostLine(host);
    m_mode->setCurrentIndex(0);
    m_maxAge->setValue(0);
    m_memory->setCurrentIndex(0);
    m_memory->setEnabled(judged.source == PolicySource::Live);
    m_lines->setPlainText(lines.join(u'\n'));
    m_hosts->setPlainText(hosts.join(u'\n'));
    m_filling = false;
}

void WhatIfPanel::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

bool WhatIfPanel::collect(WhatIf *what)
{
    complain({});
    if (m_mode->currentIndex() > 0)
        what->mode = PolicyMode(m_mode->currentData().toInt());
    if (m_maxAge->value() > 0)
        what->maxAge = qint64(m_maxAge->value()) * secondsPerDay;
    QString wrong;
    const auto lines = readMxLines(m_lines->toPlainText(), &wrong);
    if (!lines) {
        complain(tr("“%1” is no mx pattern. The result below is the one before it.").arg(wrong));
        return false;
    }
    if (*lines != (m_found.compared ? m_found.compared->mx : QList<MxPattern>()))
        what->lines = lines;
    if (m_memory->currentIndex() == 1 && m_found.compared)
        what->lens.remembered = RememberedPolicy{
            *m_found.compared, m_found.record.record ? m_found.record.record->id : QByteArray(), m_found.judgedAt};
    return collectHosts(what);
}

bool WhatIfPanel::collectHosts(WhatIf *what)
{
    QStringList wanted = m_hosts->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (wanted.size() > maxTypedHosts) {
        complain(tr("More than %n MX hosts.", nullptr, int(maxTypedHosts)));
        return false;
    }
    for (const HostDecision &host : m_found.hosts) {
        if (!wanted.removeOne(hostLine(host)))
            what->removedMx << host.host;
    }
    for (const QString &line : wanted) {
        if (line.trimmed().isEmpty())
            continue;
        const auto host = readHost(line);
        if (!host) {
            complain(tr("“%1” is no MX host. The result below is the one before it.").arg(visible(line)));
            return false;
        }
        what->removedMx.removeAll(host->host); // it only gets another preference
        what->addedMx << *host;
    }
    return true;
}

void WhatIfPanel::showResult(const Observation &seen, const Assessment &whatIf)
{
    const Comparison comparison = compareWhatIf(seen, whatIf);
    m_result->setRowCount(int(comparison.hosts.size()));
    for (int i = 0; i < comparison.hosts.size(); ++i) {
        const HostComparison &host = comparison.hosts[i];
        const QString after = actionOf(host.whatIf);
        const QStringList cells{visible(host.host.toUnicode()), actionOf(host.now),
                                host.changed ? tr("%1 (changed)").arg(after) : after};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            QFont font = m_result->font();
            font.setBold(host.changed);
            item->setFont(font);
            item->setToolTip(QString());
            m_result->setItem(i, column, item);
        }
    }
    m_words->setText(comparison.sentences.join(u'\n'));
}

void WhatIfPanel::showNothing()
{
    complain({});
    m_result->setRowCount(0);
    m_words->setText(tr("Change something: the result is shown here at once, without any network."));
}

} // namespace gatepost
