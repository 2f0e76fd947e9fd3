#include "core/authoring/recordid.h"
#include <QCryptographicHash>

namespace gatepost {

QByteArray idFromTime(const QDateTime &now, const QByteArrayList &seen)
{
    QDateTime time = now.toUTC();
    QByteArray id;
    do {
        id = time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
        time = time.addSecs(1);
    } while (seen.contains(id));
    return id;
}

QByteArray idFromContent(const QByteArray &policy, const QByteArrayList &seen)
{
    QByteArray id;
    int round = 0;
    do {
        const QByteArray salt = round == 0 ? QByteArray() : QByteArray::number(round);
        id = QCryptographicHash::hash(policy + salt, QCryptographicHash::Sha256).toHex().left(16);
        ++round;
    } while (seen.contains(id));
    return id;
}

} // namespace gatepost
