// What another resolver says, beside the answer that a finding rests on. It explains, and never replaces the first.
#include "core/audit/rules/judging.h"

namespace gatepost {

namespace {

const DnsLookup *firstAnswer(const Observation &seen, const QString &path)
{
    const std::pair<const char *, const std::optional<DnsLookup> &> lookups[] = {{"record", seen.record},
                                                                                 {"hostA", seen.hostA},
                                                                                 {"hostAaaa", seen.hostAaaa},
                                                                                 {"mx", seen.mx},
                                                                                 {"tlsrpt", seen.tlsrpt}};
    for (const auto &[key, lookup] : lookups) {
        if (path == QLatin1StringView(key) && lookup)
            return &*lookup;
    }
    return nullptr;
}

} // namespace

void judgeSecondOpinions(Judging &j)
{
    for (Finding &finding : j.out.findings) {
        const QList<EvidenceRef> first = finding.evidence;
        for (const EvidenceRef &evidence : first) {
            const DnsLookup *lookup = firstAnswer(j.seen, evidence.path);
            for (qsizetype i = 0; lookup && i < j.seen.secondOpinions.size(); ++i) {
                if (j.seen.secondOpinions[i].question == lookup->question)
                    finding.evidence << dnsEvidence(QStringLiteral("secondOpinions/%1").arg(i));
            }
        }
    }
}

} // namespace gatepost
