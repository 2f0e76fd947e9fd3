#include "core/authoring/mxnames.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

void addOnce(QList<MxPattern> *lines, const QByteArray &text)
{
    if (!lines->contains(MxPattern{text}))
        lines->append({text});
}

/// "*." and everything behind the first label.
QByteArray wildcardFor(const DomainName &host)
{
    return "*." + host.parent().toAscii();
}

/// The provider's pattern for a host of its own; empty for anybody else's.
QByteArray patternFor(MxProvider provider, const DomainName &host)
{
    const QByteArray name = host.toAscii();
    switch (provider) {
    case MxProvider::Microsoft365:
        // One label before it is the customer's; "*.mx.microsoft" would cover none of them (RFC 8461 §4.1).
        if (name.endsWith(".mail.protection.outlook.com") || name.endsWith(".mx.microsoft"))
            return wildcardFor(host);
        return {};
    case MxProvider::Google:
        if (name.endsWith(".aspmx.l.google.com"))
            return wildcardFor(host);
        return name == "aspmx.l.google.com" || name == "smtp.google.com" ? name : QByteArray();
    case MxProvider::Count:
        break;
    }
    return {};
}

} // namespace

QList<LiveMx> liveMx(const Observation &seen)
{
    QList<LiveMx> out;
    if (!seen.mx || !seen.mx->answer)
        return out;
    for (const MxRecord &record : mxRecords(*seen.mx)) {
        if (record.exchange.isHostName()) // the root is the null MX (RFC 7505 §3)
            out << LiveMx{record.exchange, record.preference};
    }
    if (!mxRecords(*seen.mx).isEmpty())
        return out;
    for (const MxObservation &host : seen.hosts)
        out << LiveMx{host.name, host.preference};
    return out;
}

QString providerName(MxProvider provider)
{
    return provider == MxProvider::Microsoft365 ? QStringLiteral("Microsoft 365") : QStringLiteral("Google");
}

QList<MxPattern> providerLines(MxProvider provider, const QList<LiveMx> &hosts)
{
    QList<MxPattern> out;
    bool any = false;
    for (const LiveMx &mx : hosts) {
        const QByteArray pattern = patternFor(provider, mx.host);
        any = any || !pattern.isEmpty();
        addOnce(&out, pattern.isEmpty() ? mx.host.toAscii() : pattern);
    }
    return any ? out : QList<MxPattern>();
}

QList<MxPattern> exactLines(const QList<LiveMx> &hosts)
{
    QList<MxPattern> out;
    for (const LiveMx &mx : hosts)
        addOnce(&out, mx.host.toAscii());
    return out;
}

} // namespace gatepost
