#include "core/authoring/planjson.h"
#include <algorithm>
#include <limits>
#include <QJsonArray>

namespace gatepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxItems = 1'000;
constexpr qsizetype maxText = 4'096;
constexpr qsizetype maxBody = 64 * 1024; // RFC 8461 §3.3

/// Reads members and remembers the first that is wrong.
class Reader
{
public:
    Result<PlanSettings, QString> read(const QJsonObject &document)
    {
        if (document[u"format"_s] != u"gatepost-plan"_s)
            return failure(u"format is not gatepost-plan"_s);
        if (document[u"version"_s] != 1)
            return failure(u"version %1 is not known"_s.arg(document[u"version"_s].toInt()));
        PlanSettings out = settings(document[u"settings"_s].toObject());
        if (!m_error.isEmpty())
            return failure(m_error);
        return out;
    }

private:
    void wrong(const QString &member)
    {
        if (m_error.isEmpty())
            m_error = member + u" is missing or wrong"_s;
    }

    QString text(const QJsonObject &from, const QString &member, qsizetype limit = maxText)
    {
        const QJsonValue value = from[member];
        if (!value.isString() || value.toString().size() > limit)
            wrong(member);
        return value.toString();
    }
    qint64 number(const QJsonObject &from, const QString &member, qint64 low, qint64 high)
    {
        const qint64 value = from[member].toInteger(std::numeric_limits<qint64>::min());
        if (value < low || value > high)
            wrong(member);
        return value;
    }
    bool yes(const QJsonObject &from, const QString &member)
    {
        if (!from[member].isBool())
            wrong(member);
        return from[member].toBool();
    }
    QDateTime moment(const QJsonObject &from, const QString &member, bool mayBeMissing = false)
    {
        if (mayBeMissing && from[member].isNull())
            return {};
        const QDateTime when = QDateTime::fromString(text(from, member), Qt::ISODateWithMs).toUTC();
        // Years that the arithmetic of dates can bear.
        if (!when.isValid() || when.date().year() < 2000 || when.date().year() > 2200)
            wrong(member);
        return when;
    }
    template <typename Find> auto key(const QJsonObject &from, const QString &member, Find find)
    {
        const auto value = find(text(from, member));
        if (!value)
            wrong(member);
        return value;
    }
    QJsonArray list(const QJsonObject &from, const QString &member)
    {
        const QJsonArray out = from[member].toArray();
        if (!from[member].isArray() || out.size() > maxItems)
            wrong(member);
        return m_error.isEmpty() ? out : QJsonArray();
    }
    DomainName name(const QString &text, const QString &member)
    {
        const auto read = DomainName::parse(text);
        if (!read)
            wrong(member);
        return read.value_or(DomainName());
    }
    QList<DomainName> hosts(const QJsonObject &from, const QString &member)
    {
        QList<DomainName> out;
        for (const QJsonValue host : list(from, member))
            out << name(host.toString(), member);
        return out;
    }

    KnownPolicy policy(const QJsonObject &from)
    {
        KnownPolicy out;
        const QString body = text(from, u"body_base64"_s, 2 * maxBody);
        const auto decoded = QByteArray::fromBase64Encoding(body.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.size() > maxBody)
            wrong(u"body_base64"_s);
        out.body = decoded.decoded;
        out.mode = key(from, u"mode"_s, [](const QString &word) {
                       return modeFromName(word.toLatin1());
                   }).value_or(PolicyMode::None);
        out.maxAgeSeconds = number(from, u"max_age"_s, 0, maxAgeLimitSeconds);
        out.firstSeen = moment(from, u"first_seen"_s, true);
        out.lastSeen = moment(from, u"last_seen"_s);
        out.stillServed = yes(from, u"still_served"_s);
        return out;
    }

    KnownPast past(const QJsonObject &from)
    {
        KnownPast out;
        out.complete = yes(from, u"complete"_s);
        for (const QJsonValue one : list(from, u"policies"_s))
            out.policies << policy(one.toObject());
        return out;
    }

    StageRecord record(const QJsonObject &from)
    {
        StageRecord out;
        out.stage = key(from, u"stage"_s, stageFromKey).value_or(StageId::Count);
        out.doneAt = moment(from, u"done_at"_s, true);
        out.postponedDays = int(number(from, u"postponed_days"_s, 0, 3'660));
        out.notes = text(from, u"notes"_s);
        for (const QJsonValue gate : list(from, u"ticked"_s)) {
            const auto id = gateFromKey(gate.toString());
            if (!id)
                wrong(u"ticked"_s);
            out.ticked << id.value_or(GateId::Count);
        }
        const QJsonValue taken = from[u"responsibility"_s];
        if (taken.isNull())
            return out;
        const QJsonObject who = taken.toObject();
        out.responsibility = Responsibility{text(who, u"who"_s), moment(who, u"when"_s), text(who, u"why"_s)};
        return out;
    }

    PlanSettings settings(const QJsonObject &from)
    {
        PlanSettings out;
        out.kind = key(from, u"kind"_s, planKindFromKey).value_or(PlanKind::RollOut);
        out.domain = name(text(from, u"domain"_s), u"domain"_s);
        out.start = moment(from, u"start"_s);
        out.pace = key(from, u"pace"_s, paceFromKey).value_or(PlanPace::Careful);
        out.emergency = key(from, u"emergency"_s, emergencyFromKey).value_or(EmergencyWay::ListHosts);
        out.recordTtlSeconds = int(number(from, u"record_ttl"_s, 0, 31'557'600));
        out.mxTtlSeconds = int(number(from, u"mx_ttl"_s, 0, 31'557'600));
        out.maxAgeSeconds = number(from, u"max_age"_s, 0, maxAgeLimitSeconds);
        out.added = hosts(from, u"added"_s);
        out.removed = hosts(from, u"removed"_s);
        out.movesPolicyHost = yes(from, u"moves_policy_host"_s);
        out.past = past(from[u"past"_s].toObject());
        for (const QJsonValue one : list(from, u"records"_s))
            out.records << record(one.toObject());
        return out;
    }

    QString m_error;
};

} // namespace

Result<PlanSettings, QString> planFromJson(const QJsonObject &document)
{
    return Reader().read(document);
}

} // namespace gatepost
