#include "core/dns/resolver.h"
#include <QFile>

namespace gatepost {

QList<Endpoint> systemNameServers(const QString &file)
{
    constexpr int maxServers = 8;
    constexpr qint64 maxBytes = 64 * 1024;
    QList<Endpoint> out;
    QFile config(file);
    if (!config.open(QIODevice::ReadOnly))
        return out;
    const auto lines = config.read(maxBytes).split('\n');
    for (const QByteArray &raw : lines) {
        const QList<QByteArray> words = raw.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver" || out.size() >= maxServers)
            continue;
        QHostAddress address;
        if (address.setAddress(QString::fromLatin1(words[1])) && !out.contains(Endpoint{address, 53}))
            out.append({address, 53});
    }
    return out;
}

} // namespace gatepost
