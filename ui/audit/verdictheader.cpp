#include "ui/audit/verdictheader.h"
#include "core/audit/wording.h"
#include "ui/shared/labels.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include "ui/shared/times.h"
#include <algorithm>
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

QString metaText(const Observation &seen, const Assessment &judged)
{
    const QString vantage =
        seen.context.vantage.isEmpty() ? VerdictHeader::tr("from this computer") : visible(seen.context.vantage);
    QStringList parts{momentText(seen.startedAt), vantage, took(seen.duration)};
    if (const QString mx = vantageText(seen.context.smtpVantage); !mx.isEmpty())
        parts << VerdictHeader::tr("MX hosts %1").arg(mx);
    parts << VerdictHeader::tr("%n check(s) passed", nullptr, judged.count(Effect::Passed));
    return parts.join(QStringLiteral(" · "));
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
    m_copy = new QPushButton(tr("Copy &summary"), this);
    m_copy->setToolTip(tr("Copies verdict and findings as Markdown"));
    connect(m_copy, &QPushButton::clicked, this, &VerdictHeader::copyWanted);

    m_elsewhere = new QPushButton(tr("Test from &elsewhere…"), this);
    connect(m_elsewhere, &QPushButton::clicked, this, &VerdictHeader::elsewhereWanted);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_mark, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_domain, 0, 1);
    grid->addWidget(m_copy, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_headline, 1, 1);
    grid->addWidget(m_explanation, 2, 1, 1, 2);
    grid->addWidget(m_fix, 3, 1, 1, 2);
    grid->addWidget(m_progress, 4, 1, 1, 2);
    grid->addWidget(m_elsewhere, 5, 1, Qt::AlignLeft);
    grid->addWidget(m_meta, 6, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    QFont strong = m_fix->font();
    strong.setWeight(QFont::DemiBold);
    m_fix->setFont(strong);
}

void VerdictHeader::showRunning(const DomainName &domain, const ObservationPtr &seen)
{
    const int done = seen ? int(seen->finished.size()) : 0;
    m_mark->setEffect(std::nullopt);
    m_domain->setText(domain.toUnicode());
    m_headline->setText(tr("Checking…"));
    m_explanation->setText(tr("%1 of %2 steps done").arg(done).arg(allSteps.size()));
    m_fix->hide();
    m_progress->setValue(done);
    m_progress->show();
    m_meta->setText(seen ? tr("started %1").arg(clockText(seen->startedAt)) : QString());
    m_copy->hide();
    m_elsewhere->hide();
}

void VerdictHeader::showVerdict(const Observation &seen, const Assessment &judged)
{
    m_mark->setEffect(judged.verdict.effect);
    const QString shown = seen.domain.toUnicode();
    m_domain->setText(seen.domain.isInternational() ? QStringLiteral("%1 (%2)").arg(shown, seen.domain.toString())
                                                    : shown);
    m_headline->setText(judged.verdict.word);
    m_explanation->setText(visible(judged.verdict.explanation, 1000));
    m_fix->setText(tr("Fix first: %1").arg(judged.verdict.fixFirst));
    m_fix->setVisible(!judged.verdict.fixFirst.isEmpty());
    m_progress->hide();
    m_meta->setText(metaText(seen, judged));
    m_copy->show();
    m_elsewhere->setVisible(std::any_of(judged.findings.begin(), judged.findings.end(),
                                        [](const Finding &f) { return f.id == FindingId::SmtpPort25BlockedHere; }));
}

} // namespace gatepost
