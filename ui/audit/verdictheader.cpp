#include "ui/audit/verdictheader.h"
#include "core/audit/wording.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include "ui/shared/times.h"
#include <algorithm>
#include <QAccessible>
#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace gatepost {

namespace {

QString took(std::chrono::milliseconds time)
{
    return time.count() < 1000
               ? VerdictHeader::tr("took %1 ms").arg(time.count())
               : VerdictHeader::tr("took %1 s").arg(QLocale().toString(double(time.count()) / 1000.0, 'f', 1));
}

QString metaText(const Observation &seen)
{
    const QString vantage =
        seen.context.vantage.isEmpty() ? VerdictHeader::tr("from this computer") : visible(seen.context.vantage);
    QStringList parts{momentText(seen.startedAt), vantage, took(seen.duration)};
    if (const QString mx = vantageText(seen.context.smtpVantage); !mx.isEmpty())
        parts << VerdictHeader::tr("MX hosts %1").arg(mx);
    return parts.join(QStringLiteral(" · "));
}

/// "MX hosts 1 of 3", once they are known.
QString hostsDone(const Observation &seen)
{
    const auto done =
        std::count_if(seen.hosts.begin(), seen.hosts.end(), [](const MxObservation &host) { return host.finished; });
    return seen.hosts.isEmpty() ? QString() : VerdictHeader::tr("MX hosts %1 of %2").arg(done).arg(seen.hosts.size());
}

} // namespace

VerdictHeader::VerdictHeader(QWidget *parent) : QWidget(parent)
{
    m_mark = new MarkWidget(36, this);
    m_domain = quietLabel({}, this);
    m_headline = headingLabel({}, 5, this);
    m_explanation = plainLabel({}, this);
    m_fix = plainLabel({}, this);
    m_meta = quietLabel({}, this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, int(allSteps.size()));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Finished steps"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_mark, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_domain, 0, 1);
    QLayout *buttons = makeButtons();
    grid->addWidget(m_stop, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_headline, 1, 1);
    grid->addWidget(m_explanation, 2, 1, 1, 2);
    grid->addWidget(m_fix, 3, 1, 1, 2);
    grid->addWidget(m_progress, 4, 1, 1, 2);
    grid->addLayout(buttons, 5, 1, 1, 2);
    grid->addWidget(m_meta, 6, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    QFont strong = m_fix->font();
    strong.setWeight(QFont::DemiBold);
    m_fix->setFont(strong);
}

QLayout *VerdictHeader::makeButtons()
{
    const auto make = [this](const QString &text, void (VerdictHeader::*wanted)()) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, wanted);
        return button;
    };
    m_stop = make(tr("&Stop"), &VerdictHeader::stopWanted);
    m_openFix = make({}, &VerdictHeader::fixWanted);
    m_openFix->hide();
    m_copy = make(tr("Copy &summary"), &VerdictHeader::copyWanted);
    m_copy->setToolTip(tr("Copies verdict and findings as Markdown"));
    m_elsewhere = make(tr("Test from &elsewhere…"), &VerdictHeader::elsewhereWanted);
    m_lastKnown = make(tr("Use last &known results"), &VerdictHeader::lastKnownWanted);
    m_lastKnown->hide();
    m_refused = make({}, &VerdictHeader::refusedWanted);
    m_passed = make({}, &VerdictHeader::passedWanted);
    auto *row = new FlowLayout;
    for (QPushButton *button : {m_elsewhere, m_lastKnown, m_openFix, m_refused, m_copy, m_passed})
        row->addWidget(button);
    m_passed->setFlat(true);
    return row;
}

void VerdictHeader::showButtons(const Assessment &judged)
{
    const int passed = judged.count(Effect::Passed);
    m_stop->hide();
    m_copy->show();
    m_refused->setText(tr("Show %n refused host(s)", nullptr, judged.verdict.refused));
    m_refused->setVisible(judged.verdict.refused > 0);
    m_passed->setText(tr("%n check(s) passed", nullptr, passed));
    m_passed->setToolTip(tr("Shows them in the list"));
    m_passed->setVisible(passed > 0);
    m_elsewhere->setVisible(std::any_of(judged.findings.begin(), judged.findings.end(),
                                        [](const Finding &f) { return f.id == FindingId::SmtpPort25BlockedHere; }));
}

void VerdictHeader::setLastKnownOffered(bool offered)
{
    m_lastKnown->setVisible(offered);
}

void VerdictHeader::setFixOffer(const QString &text)
{
    m_openFix->setText(text);
    m_openFix->setVisible(!text.isEmpty());
}

void VerdictHeader::showRunning(const DomainName &domain, const ObservationPtr &seen)
{
    const int done = seen ? int(seen->finished.size()) : 0;
    m_mark->setEffect(std::nullopt);
    m_domain->setText(bothNames(domain));
    m_headline->setText(tr("Checking…"));
    QStringList facts{tr("%1 of %2 steps done").arg(done).arg(allSteps.size())};
    if (seen && !seen->hosts.isEmpty())
        facts << hostsDone(*seen);
    m_explanation->setText(facts.join(QStringLiteral(", ")));
    m_fix->hide();
    m_progress->setValue(done);
    m_progress->show();
    m_meta->setText(seen ? tr("started %1").arg(clockText(seen->startedAt)) : QString());
    m_stop->show();
    for (QPushButton *button : {m_copy, m_openFix, m_elsewhere, m_lastKnown, m_refused, m_passed})
        button->hide();
    tellProgress(done == 0 ? tr("The audit of %1 has begun").arg(m_domain->text())
                           : tr("%1 of %2 steps done").arg(done).arg(allSteps.size()));
}

/// Read out at the beginning and at each step; the end is told with the verdict, by whoever hosts this.
void VerdictHeader::tellProgress(const QString &text)
{
    if (text == m_told)
        return;
    m_told = text;
    m_progress->setAccessibleName(text);
    QAccessibleEvent event(m_progress, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void VerdictHeader::showVerdict(const Observation &seen, const Assessment &judged)
{
    m_mark->setEffect(judged.verdict.effect);
    m_domain->setText(bothNames(seen.domain));
    const bool stopped = seen.stopped != StopReason::None;
    const QString steps = tr("Stopped after %1 of %2 steps").arg(seen.finished.size()).arg(allSteps.size());
    m_headline->setText(stopped ? steps : judged.verdict.word);
    m_explanation->setText(visible(judged.verdict.explanation, 1000));
    m_fix->setText(tr("Fix first: %1").arg(judged.verdict.fixFirst));
    m_fix->setVisible(!judged.verdict.fixFirst.isEmpty());
    m_progress->hide();
    m_meta->setText(metaText(seen));
    showButtons(judged);
}

} // namespace gatepost
