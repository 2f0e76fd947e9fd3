#include "core/audit/probescript.h"
#include "core/audit/addresses.h"
#include <QFile>
#include <QRandomGenerator>

namespace gatepost {

namespace {
constexpr int nonceWords = 4;

/// Only letters, digits, dots, hyphens and colons reach the script, so that nothing in it can be a command.
QByteArray lineOf(const ProbeTarget &target)
{
    const QHostAddress plain(target.address.toString().section(u'%', 0, 0)); // without a scope id
    return "    probe '" + target.host.toAscii() + "' '" + plain.toString().toLatin1() + "' " +
           QByteArray::number(target.port) + '\n';
}

} // namespace

QList<ProbeTarget> probeTargets(const Observation &seen)
{
    QList<ProbeTarget> out;
    for (const MxObservation &host : seen.hosts) {
        if (!host.name.isHostName() || host.name.isIpAddress() || !host.a || !host.aaaa)
            continue;
        for (const QHostAddress &address : addressRecords(*host.a) + addressRecords(*host.aaaa)) {
            if (isPublicAddress(address, seen.context.publicNets))
                out << ProbeTarget{host.name, address, seen.context.smtpPort};
        }
    }
    return out;
}

QByteArray probeScript(const QString &subject, const QList<ProbeTarget> &targets, const QByteArray &nonce)
{
    QFile file(QStringLiteral(":/probe/probe.sh"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray probes;
    for (const ProbeTarget &target : targets) {
        if (target.host.isHostName() && !target.address.isNull())
            probes += lineOf(target);
    }
    QByteArray comment; // one line, whatever the subject holds
    for (const char c : subject.toLatin1())
        comment += (c > ' ' && c < 0x7f) || c == ' ' ? c : '?';
    QByteArray out = file.readAll();
    out.replace("@FOR@", comment.left(200));
    out.replace("@NONCE@", nonce);
    out.replace("@PROBES@\n", probes);
    return out;
}

QByteArray randomNonce()
{
    QList<quint32> words(nonceWords);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), words.size() * qsizetype(sizeof(quint32)))
        .toHex();
}

} // namespace gatepost
