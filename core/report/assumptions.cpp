#include "core/report/assumptions.h"
#include "core/audit/senders/comparison.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatepost {

namespace {

/// Translations of this file, under the name that the text report gave them.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

} // namespace

QStringList assumptionTexts(const Observation &seen, const Assessment &judged)
{
    const WhatIf &what = judged.whatIf;
    if (what == WhatIf{})
        return {};
    QStringList who{Text::tr("Sender: %1").arg(senderName(what.lens.kind))};
    if (what.lens.remembered)
        who << Text::tr("remembers the policy of %1").arg(rememberedText(*what.lens.remembered));
    if (what.changesPolicy())
        who << Text::tr("another policy than the published one");
    if (what.changesHosts())
        who << Text::tr("other MX hosts than those in DNS");
    if (what.on)
        who << Text::tr("on %1").arg(QLocale::c().toString(what.on->toUTC(), QStringLiteral("yyyy-MM-dd")));
    return QStringList{who.join(QStringLiteral(" · "))} + compareWhatIf(seen, judged).sentences;
}

} // namespace gatepost
