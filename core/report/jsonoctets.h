#pragma once
// Small helpers for the versioned JSON documents.
#include <QByteArray>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace gatepost {

/// Octets as a JSON string: readable where they are printable text in UTF-8, else "base64:…". Nothing is lost.
QString octetsToJson(QByteArrayView octets);
QByteArray octetsFromJson(const QString &text);

template <typename List, typename Write> QJsonArray listToJson(const List &list, Write write)
{
    QJsonArray out;
    for (const auto &item : list)
        out.append(write(item));
    return out;
}

} // namespace gatepost
