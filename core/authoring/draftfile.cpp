#include "core/authoring/draftfile.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

constexpr int version = 1;
constexpr qsizetype mostOctets = 4 * 1024 * 1024;
constexpr int longestTtl = 604'800;

QString sourceKey(IdSource source)
{
    return source == IdSource::Own       ? QStringLiteral("own")
           : source == IdSource::Content ? QStringLiteral("content")
                                         : QStringLiteral("time");
}

IdSource sourceFromKey(const QString &key)
{
    return key == u"own" ? IdSource::Own : key == u"content" ? IdSource::Content : IdSource::Time;
}

QJsonObject writeDns(const DnsChoices &dns)
{
    return {{QStringLiteral("form"), QString(dnsFormKey(dns.form))},
            {QStringLiteral("ttl"), dns.ttlSeconds},
            {QStringLiteral("id_from"), sourceKey(dns.idFrom)},
            {QStringLiteral("time_id"), QString::fromLatin1(dns.timeId)},
            {QStringLiteral("own_id"), QString::fromUtf8(dns.ownId)},
            {QStringLiteral("rua"), dns.rua},
            {QStringLiteral("zone"), dns.zone},
            {QStringLiteral("policy_host"), dns.policyHost},
            {QStringLiteral("skip_order"), dns.skipOrder},
            {QStringLiteral("skip_reason"), dns.skipReason}};
}

DnsChoices readDns(const QJsonObject &in)
{
    const auto text = [&in](const char *name) { return in.value(QLatin1StringView(name)).toString(); };
    DnsChoices out;
    out.form = dnsFormFromKey(text("form")).value_or(DnsForm::Bind);
    out.ttlSeconds = std::clamp(in.value(QStringLiteral("ttl")).toInt(out.ttlSeconds), 0, longestTtl);
    out.idFrom = sourceFromKey(text("id_from"));
    out.timeId = text("time_id").toLatin1();
    out.ownId = text("own_id").toUtf8();
    out.rua = text("rua");
    out.zone = text("zone");
    out.policyHost = text("policy_host");
    out.skipOrder = in.value(QStringLiteral("skip_order")).toBool();
    out.skipReason = text("skip_reason");
    return out;
}

} // namespace

QByteArray writeDraft(const DraftState &draft)
{
    // The text may hold any octets.
    const QJsonObject out{
        {QStringLiteral("format"), QStringLiteral("gatepost-draft")},
        {QStringLiteral("version"), version},
        {QStringLiteral("policy"), QString::fromLatin1(draft.text.toBase64())},
        {QStringLiteral("domain"), draft.domain},
        {QStringLiteral("line_ends"), draft.ends == LineEnds::Lf ? QStringLiteral("lf") : QStringLiteral("crlf")},
        {QStringLiteral("path"), draft.path},
        {QStringLiteral("modified"), draft.modified},
        {QStringLiteral("dns"), writeDns(draft.dns)},
        {QStringLiteral("hosting"), draft.hosting},
        {QStringLiteral("further"), draft.further}};
    return QJsonDocument(out).toJson();
}

Result<DraftState, QString> readDraft(const QByteArray &json)
{
    if (json.size() > mostOctets)
        return failure(Text::tr("The draft is larger than 4 MiB."));
    const QJsonObject in = QJsonDocument::fromJson(json).object();
    if (in.value(QStringLiteral("format")).toString() != u"gatepost-draft")
        return failure(Text::tr("This is no policy draft."));
    if (in.value(QStringLiteral("version")).toInt() > version)
        return failure(Text::tr("The draft was written by a later version of Gatepost."));
    const auto text = QByteArray::fromBase64Encoding(in.value(QStringLiteral("policy")).toString().toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!text)
        return failure(Text::tr("The draft is damaged: its text cannot be read."));
    DraftState out;
    out.text = *text;
    out.domain = in.value(QStringLiteral("domain")).toString();
    out.ends = in.value(QStringLiteral("line_ends")).toString() == u"lf" ? LineEnds::Lf : LineEnds::Crlf;
    out.path = in.value(QStringLiteral("path")).toString();
    out.modified = in.value(QStringLiteral("modified")).toBool();
    out.dns = readDns(in.value(QStringLiteral("dns")).toObject());
    out.hosting = in.value(QStringLiteral("hosting")).toString();
    out.further = in.value(QStringLiteral("further")).toObject();
    return out;
}

} // namespace gatepost
