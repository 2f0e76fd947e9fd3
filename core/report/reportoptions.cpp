#include "core/report/reportoptions.h"
#include "core/audit/catalogue.h"

namespace gatepost {

namespace {

constexpr std::array sectionKeys{QLatin1StringView("summary"),  QLatin1StringView("hosts"),
                                 QLatin1StringView("findings"), QLatin1StringView("plan"),
                                 QLatin1StringView("timeline"), QLatin1StringView("evidence"),
                                 QLatin1StringView("log")};
constexpr std::array detailKeys{QLatin1StringView("manager"), QLatin1StringView("standard"),
                                QLatin1StringView("engineer")};
constexpr std::array paperKeys{QLatin1StringView("a4"), QLatin1StringView("letter")};

template <typename Enum, std::size_t N>
std::optional<Enum> fromKey(QStringView key, const std::array<QLatin1StringView, N> &keys)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == keys.at(i))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView reportSectionKey(ReportSection section)
{
    return sectionKeys.at(std::size_t(section));
}

std::optional<ReportSection> reportSectionFromKey(QStringView key)
{
    return fromKey<ReportSection>(key, sectionKeys);
}

QLatin1StringView reportDetailKey(ReportDetail detail)
{
    return detailKeys.at(std::size_t(detail));
}

std::optional<ReportDetail> reportDetailFromKey(QStringView key)
{
    return fromKey<ReportDetail>(key, detailKeys);
}

qsizetype evidenceLines(ReportDetail detail)
{
    switch (detail) {
    case ReportDetail::Manager:
        return 8;
    case ReportDetail::Standard:
        return 60;
    case ReportDetail::Engineer:
        break;
    }
    return 2000;
}

QLatin1StringView reportPaperKey(ReportPaper paper)
{
    return paperKeys.at(std::size_t(paper));
}

std::optional<ReportPaper> reportPaperFromKey(QStringView key)
{
    return fromKey<ReportPaper>(key, paperKeys);
}

bool ReportFilter::accepts(const Finding &finding, bool isAccepted) const
{
    const bool byEffect =
        effects.contains(finding.effect) || (effects.isEmpty() && accepted == AcceptedFindings::ByEffect);
    const bool listed =
        isAccepted && accepted != AcceptedFindings::ByEffect ? accepted == AcceptedFindings::Listed : byEffect;
    if (!listed)
        return false;
    if (step && finding.step != *step)
        return false;
    return text.isEmpty() || findingTitle(finding).contains(text, Qt::CaseInsensitive) ||
           findingFix(finding).contains(text, Qt::CaseInsensitive);
}

} // namespace gatepost
