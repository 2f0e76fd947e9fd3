#include "tests/support/synthetic.h"
#include "core/lab/certificatemaker.h"
#include "core/tls/truststore.h"
#include <map>

namespace gatepost::synthetic {

namespace {

QByteArray wireName(const QByteArray &name)
{
    QByteArray out;
    for (const QByteArray &label : name.split('.'))
        out += char(label.size()) + label;
    return out + '\0';
}

QByteArray wireString(const QByteArray &text)
{
    return char(text.size()) + text;
}

DnsLookup lookup(const DomainName &name, RrType type, const QList<QByteArray> &rdata)
{
    DnsAnswer answer;
    for (const QByteArray &data : rdata)
        answer.answers << DnsRecord{name, quint16(type), 3600, data};
    DnsLookup out;
    out.question = {name, type};
    out.answer = answer;
    return out;
}

DnsLookup silence(const DomainName &name, RrType type)
{
    DnsLookup out;
    out.question = {name, type};
    out.answer = failure(Fault{FaultKind::Timeout, {}, 0});
    return out;
}

QByteArray mxData(const Host &host)
{
    return QByteArray(1, char(host.preference >> 8)) + char(host.preference & 0xff) + wireName(host.name);
}

QByteArray addressOf(int index)
{
    return QByteArray::fromHex("09090900").replace(3, 1, QByteArray(1, char(index + 1)));
}

/// One authority for all tables; equal recipes share a chain, since a table has hundreds of rows.
class Authority
{
public:
    static Authority &instance()
    {
        static Authority one;
        return one;
    }

    TlsFacts session(const QByteArray &host, const Certificate &wanted)
    {
        const QList<QByteArray> names = wanted.names.isEmpty() ? QList<QByteArray>{host} : wanted.names;
        const QByteArray key =
            names.join(',') + QByteArray::number(wanted.trusted) + QByteArray::number(wanted.sendIntermediate) + ' ' +
            QByteArray::number(wanted.validFromDays) + ' ' + QByteArray::number(wanted.validUntilDays);
        const auto known = m_sessions.find(key);
        if (known != m_sessions.end())
            return known->second;
        TlsFacts out;
        out.sni = host;
        out.protocol = QStringLiteral("TLSv1.3");
        out.chain = m_maker.make(recipe(names, wanted)).chainDer;
        out.chainErrors = m_store->verify(out.chain, today());
        out.trustStore = QStringLiteral("synthetic");
        out.verifiedAt = today();
        m_sessions.emplace(key, out);
        return out;
    }

private:
    Authority() : m_maker(today()), m_store(*TrustStore::fromPem(m_maker.rootPem(), QStringLiteral("synthetic"))) {}

    static CertificateRecipe recipe(const QList<QByteArray> &names, const Certificate &wanted)
    {
        CertificateRecipe out;
        out.commonName = QString::fromLatin1(names.first());
        out.dnsNames = names;
        out.notBefore = today().addDays(wanted.validFromDays);
        out.notAfter = today().addDays(wanted.validUntilDays);
        out.issuer = wanted.trusted ? CertificateRecipe::Issuer::Intermediate : CertificateRecipe::Issuer::UnknownRoot;
        out.sendIntermediate = wanted.sendIntermediate;
        return out;
    }

    CertificateMaker m_maker;
    TrustStorePtr m_store;
    std::map<QByteArray, TlsFacts> m_sessions;
};

SmtpProbe probe(const Host &host, const QHostAddress &address)
{
    SmtpProbe out;
    out.host = DomainName::fromDns(host.name);
    out.address = address;
    if (host.answers == Answers::Unknown) {
        out.fault = Fault{FaultKind::Timeout, {}, 0};
        return out;
    }
    out.greeting = SmtpReply{220, {host.name}};
    out.ehlo = SmtpReply{250, {host.name}};
    if (!host.startTls) {
        out.stage = SmtpStage::StartTls;
        out.fault = Fault{FaultKind::NotOffered, {}, 0};
        return out;
    }
    out.stage = SmtpStage::Finished;
    out.ehlo->lines << "STARTTLS";
    out.startTls = SmtpReply{220, {"go"}};
    out.ehloAgain = SmtpReply{250, {host.name}};
    out.tls = Authority::instance().session(host.name, host.certificate);
    return out;
}

MxObservation mxOf(const Host &host, int index)
{
    MxObservation out;
    out.name = DomainName::fromDns(host.name);
    out.preference = quint16(host.preference);
    const bool addressed = host.answers != Answers::No;
    out.a = lookup(out.name, RrType::A, addressed ? QList<QByteArray>{addressOf(index)} : QList<QByteArray>());
    out.aaaa = lookup(out.name, RrType::Aaaa, {});
    if (addressed)
        out.probes << probe(host, addressRecords(*out.a).first());
    out.finished = true;
    return out;
}

PolicyFetch fetchOf(const Domain &domain, const DomainName &host)
{
    PolicyFetch out;
    out.host = host;
    out.url = QUrl(QStringLiteral("https://%1/.well-known/mta-sts.txt").arg(host.toString()));
    out.address = QHostAddress(QStringLiteral("9.9.9.250"));
    out.stage = FetchStage::Finished;
    Certificate certificate;
    certificate.validUntilDays = domain.policyCertificateDays;
    out.tls = Authority::instance().session(host.toAscii(), certificate);
    out.status = domain.policy.isEmpty() ? 404 : 200;
    if (!domain.contentType.isEmpty())
        out.headers << HttpHeader{"Content-Type", domain.contentType};
    out.body = domain.policy;
    return out;
}

} // namespace

QDateTime today()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
}

QByteArray policyText(PolicyMode mode, const QList<QByteArray> &lines, qint64 maxAge)
{
    return writeStsPolicy(StsPolicy{mode, maxAge, patterns(lines)});
}

QList<MxPattern> patterns(const QList<QByteArray> &lines)
{
    QList<MxPattern> out;
    for (const QByteArray &line : lines)
        out << MxPattern{line};
    return out;
}

Observation observed(const Domain &domain)
{
    Observation out;
    out.domain = DomainName::fromDns(domain.name);
    out.input = QString::fromLatin1(domain.name);
    out.startedAt = today();
    const DomainName owner = out.domain.child("_mta-sts");
    const DomainName host = out.domain.child("mta-sts");
    QList<QByteArray> records;
    if (!domain.id.isEmpty())
        records << wireString("v=STSv1; id=" + domain.id + ";");
    out.record = domain.recordSeen ? lookup(owner, RrType::Txt, records) : silence(owner, RrType::Txt);
    out.hostA = lookup(host, RrType::A, {QByteArray::fromHex("090909fa")});
    out.hostAaaa = lookup(host, RrType::Aaaa, {});
    out.fetches << fetchOf(domain, host);
    QList<QByteArray> exchanges;
    for (const Host &mx : domain.hosts) {
        out.hosts << mxOf(mx, int(exchanges.size()));
        exchanges << mxData(mx);
    }
    out.mx = lookup(out.domain, RrType::Mx, exchanges);
    out.tlsrpt = lookup(out.domain.child("_tls").child("_smtp"), RrType::Txt,
                        {wireString("v=TLSRPTv1; rua=mailto:tls@reports.test")});
    out.finished = QList<Step>(allSteps.begin(), allSteps.end());
    return out;
}

} // namespace gatepost::synthetic
