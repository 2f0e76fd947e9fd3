#include "core/report/assessmentjson.h"
#include "core/audit/catalogue.h"
#include "core/audit/catalogue/reporting.h"
#include "core/audit/senders/comparison.h"
#include "core/report/jsonoctets.h"
#include <array>

namespace gatepost {

namespace {

/// The finding as it stands in this judgement.
QJsonObject findingToJson(const Finding &finding, const Observation &seen, const Assessment &judged)
{
    QJsonObject out = toJson(finding, seen.domain);
    out[u"senders"] = findingSenders(finding, judged);
    return out;
}

constexpr std::array checkWords{"passed", "failed", "unknown", "not-asked"};
constexpr std::array actionWords{"delivers-verified",   "refuses-host", "delivers-would-refuse",
                                 "delivers-unverified", "unknown",      "not-asked",
                                 "unreachable"};
constexpr std::array progressWords{"waiting", "running", "done"};
constexpr std::array evidenceWords{"dns", "http", "line", "tls", "certificate", "smtp"};

template <typename Enum, std::size_t N> QString word(Enum value, const std::array<const char *, N> &words)
{
    return QString::fromLatin1(words.at(std::size_t(value)));
}

/// The members of the observation's JSON are written with "_" where those in C++ have a capital letter.
QString memberPath(const QString &path)
{
    QString out;
    for (const QChar c : path)
        out += c.isUpper() ? u'_' + QString(c.toLower()) : QString(c);
    return out;
}

QJsonObject write(const EvidenceRef &evidence)
{
    QJsonObject out{{QStringLiteral("kind"), word(evidence.kind, evidenceWords)},
                    {QStringLiteral("path"), memberPath(evidence.path)}};
    if (evidence.place) {
        out.insert(QStringLiteral("line"), evidence.place->line);
        out.insert(QStringLiteral("column"), evidence.place->column);
    }
    return out;
}

QJsonObject write(const StepState &state)
{
    QJsonObject out{{QStringLiteral("step"), QString(stepKey(state.step))},
                    {QStringLiteral("progress"), word(state.progress, progressWords)},
                    {QStringLiteral("effect"), QString(effectKey(state.effect))},
                    {QStringLiteral("elapsed_ms"), double(state.elapsed.count())}};
    if (state.blockedBy)
        out.insert(QStringLiteral("blocked_by"), QString(stepKey(*state.blockedBy)));
    return out;
}

QJsonObject write(const AddressDecision &address)
{
    return {
        {QStringLiteral("address"), address.address.toString()},
        {QStringLiteral("connected"), word(address.connected, checkWords)},
        {QStringLiteral("starttls"), word(address.startTls, checkWords)},
        {QStringLiteral("certificate"), word(address.certificate, checkWords)},
        {QStringLiteral("trusted"), word(address.trusted, checkWords)},
        {QStringLiteral("dates"), word(address.dates, checkWords)},
        {QStringLiteral("name"), word(address.name, checkWords)},
        {QStringLiteral("reasons"), listToJson(address.reasons, [](FindingId id) { return QString(findingKey(id)); })}};
}

QJsonObject write(const HostDecision &host, const Assessment &judged)
{
    QJsonArray lines;
    for (const int index : host.match.matching)
        lines << QString::fromLatin1(judged.compared->mx[index].text);
    QJsonObject out{
        {QStringLiteral("host"), host.host.toString()},
        {QStringLiteral("in_policy"), word(host.inPolicy, checkWords)},
        {QStringLiteral("matching"), lines},
        {QStringLiteral("answers"), word(host.answers, checkWords)},
        {QStringLiteral("starttls"), word(host.startTls, checkWords)},
        {QStringLiteral("certificate"), word(host.certificate, checkWords)},
        {QStringLiteral("trusted"), word(host.trusted, checkWords)},
        {QStringLiteral("dates"), word(host.dates, checkWords)},
        {QStringLiteral("name"), word(host.name, checkWords)},
        {QStringLiteral("dane"), QString(daneKey(host.dane))},
        {QStringLiteral("decided_by"), host.decidedBy ? QJsonValue(QString(checkKey(*host.decidedBy))) : QJsonValue()},
        {QStringLiteral("action"), word(host.action, actionWords)},
        {QStringLiteral("addresses"), listToJson(host.addresses, [](const AddressDecision &a) { return write(a); })},
        {QStringLiteral("reason"), host.reason}};
    if (host.preference)
        out.insert(QStringLiteral("preference"), int(*host.preference));
    return out;
}

QJsonObject write(const StsPolicy &policy)
{
    return {
        {QStringLiteral("mode"), QString(modeName(policy.mode))},
        {QStringLiteral("max_age"), double(policy.maxAgeSeconds)},
        {QStringLiteral("mx"), listToJson(policy.mx, [](const MxPattern &p) { return QString::fromLatin1(p.text); })}};
}

QJsonValue policyOf(const Assessment &judged)
{
    return judged.policy && judged.policy->valid() ? QJsonValue(write(*judged.policy->policy)) : QJsonValue();
}

QJsonValue appliedOf(const Assessment &judged)
{
    return judged.source == PolicySource::None ? QJsonValue() : QJsonValue(write(*judged.compared));
}

/// Through whose eyes, and when.
QJsonObject senderOf(const Assessment &judged)
{
    const SenderLens &lens = judged.whatIf.lens;
    QJsonValue remembered;
    if (lens.remembered)
        remembered = QJsonObject{
            {QStringLiteral("policy"), write(lens.remembered->policy)},
            {QStringLiteral("id"), QString::fromLatin1(lens.remembered->id)},
            {QStringLiteral("last_seen"), lens.remembered->lastSeen.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("until"), lens.remembered->until().toUTC().toString(Qt::ISODate)},
        };
    return {{QStringLiteral("lens"), QString(senderKey(lens.kind))},
            {QStringLiteral("remembers"), remembered},
            {QStringLiteral("on"),
             judged.whatIf.on ? QJsonValue(judged.whatIf.on->toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("policy_source"), QString(sourceKey(judged.source))},
            {QStringLiteral("policy"), appliedOf(judged)}};
}

QJsonArray stringsOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

/// What differs from now, in words; empty when nothing was assumed.
QStringList assumptionsOf(const Assessment &judged, const Observation &seen)
{
    return judged.whatIf == WhatIf{} ? QStringList() : compareWhatIf(seen, judged).sentences;
}

} // namespace

QJsonObject toJson(const Finding &finding, const DomainName &domain)
{
    const ResultType type = resultTypeOf(finding.id);
    return {{QStringLiteral("id"), QString(findingKey(finding.id))},
            {QStringLiteral("effect"), QString(effectKey(finding.effect))},
            {QStringLiteral("step"), QString(stepKey(finding.step))},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("message"), findingTitle(finding)},
            {QStringLiteral("senders"), findingSenders(finding)},
            {QStringLiteral("fix"), findingFix(finding)},
            {QStringLiteral("suggestion"), octetsToJson(finding.suggestion)},
            {QStringLiteral("reference"), findingReference(finding.id)},
            {QStringLiteral("result_type"),
             type == ResultType::None ? QJsonValue() : QJsonValue(QString(resultTypeKey(type)))},
            {QStringLiteral("bounces"), stringsOf(bouncesOf(finding, domain))},
            {QStringLiteral("evidence"), listToJson(finding.evidence, [](const EvidenceRef &e) { return write(e); })}};
}

QJsonObject toJson(const Assessment &judged, const Observation &seen)
{
    const Verdict &verdict = judged.verdict;
    return {{QStringLiteral("format"), QStringLiteral("gatepost-assessment")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("domain"), seen.domain.toString()},
            {QStringLiteral("observed_at"), seen.startedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("judged_at"), judged.judgedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("port25"), QString(port25Key(judged.port25))},
            {QStringLiteral("complete"), judged.complete},
            {QStringLiteral("verdict"), QJsonObject{{QStringLiteral("kind"), QString(verdictKey(verdict.kind))},
                                                    {QStringLiteral("effect"), QString(effectKey(verdict.effect))},
                                                    {QStringLiteral("word"), verdict.word},
                                                    {QStringLiteral("explanation"), verdict.explanation},
                                                    {QStringLiteral("fix_first"), verdict.fixFirst},
                                                    {QStringLiteral("result"), verdict.result},
                                                    {QStringLiteral("others"), verdict.others},
                                                    {QStringLiteral("dane"), verdict.dane},
                                                    {QStringLiteral("refused"), verdict.refused},
                                                    {QStringLiteral("hosts"), verdict.hosts}}},
            {QStringLiteral("sender"), senderOf(judged)},
            {QStringLiteral("what_if"), stringsOf(assumptionsOf(judged, seen))},
            {QStringLiteral("policy_applies"), judged.policyApplies},
            {QStringLiteral("record_id"),
             judged.record.record ? QJsonValue(QString::fromLatin1(judged.record.record->id)) : QJsonValue()},
            {QStringLiteral("policy"), policyOf(judged)},
            {QStringLiteral("rua"), listToJson(judged.reports.record ? judged.reports.record->rua : QList<QByteArray>(),
                                               [](const QByteArray &u) { return octetsToJson(u); })},
            {QStringLiteral("steps"), listToJson(judged.steps, [](const StepState &s) { return write(s); })},
            {QStringLiteral("hosts"),
             listToJson(judged.hosts, [&judged](const HostDecision &h) { return write(h, judged); })},
            {QStringLiteral("findings"),
             listToJson(judged.findings, [&](const Finding &f) { return findingToJson(f, seen, judged); })}};
}

} // namespace gatepost
