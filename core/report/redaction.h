#pragma once
// Takes addresses and names out of texts that leave the house: always the same placeholder for the same thing, in
// every spelling, and the whole of it or nothing.
#include "core/report/reportoptions.h"
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace gatepost {

/// The same with what this computer knows of itself: its addresses, its names, the name of its user.
Redaction withOwnIdentity(Redaction redaction);

class Redactor
{
public:
    /// Beside what the redaction names, servers tell in their replies where a session came from; that is own too.
    Redactor(const Observation &seen, const Redaction &what);

    void learn(const Observation &seen); ///< of another audit that is told of in the same report

    bool isOn() const { return m_on; }
    QString text(const QString &text) const;
    QStringList texts(const QStringList &texts) const;
    /// Addresses become documentation addresses (RFC 5737, RFC 3849) and names names below "invalid", so that the
    /// document stays readable by programs; octets of DNS packets included.
    QJsonObject json(const QJsonObject &object) const;

    QList<QHostAddress> hiddenAddresses() const;
    QStringList hiddenNames() const { return m_names; }

private:
    enum class For { People, Programs };
    struct Hidden
    {
        QHostAddress address;
        QString label;           ///< "[hidden-address-1]"
        QHostAddress substitute; ///< of the same family
    };

    void learnFrom(const Observation &seen);
    void learnFromReply(const QByteArray &line, bool helloReply);
    void learnServer(const QString &url);
    void hideAddress(const QHostAddress &address, bool mx);
    void hideName(const QString &name);
    const Hidden *hidden(const QHostAddress &address) const;
    const Hidden *hiddenAtCut(const QString &start) const;
    QString replaced(const QString &text, For whom) const;
    QString word(const QString &whole, bool cut, For whom) const;
    QString lonelyNamesReplaced(QString text, For whom) const;
    QJsonValue jsonValue(const QString &key, const QJsonValue &value) const;
    QByteArray octetsReplaced(QByteArray octets) const;

    Redaction m_what;
    bool m_on = false;
    QList<Hidden> m_addresses;
    QStringList m_names; ///< in lower case
    QStringList m_users;
    QSet<QHostAddress> m_servers; ///< addresses of those who were asked
    QSet<QString> m_known;        ///< names of those who were asked, in lower case
};

} // namespace gatepost
