#include "core/lab/labdns.h"
#include "core/base/domainname.h"
#include <functional>
#include <ldns/ldns.h>
#include <QTcpSocket>
#include <QtEndian>
#include <QTimer>

namespace gatepost {

namespace {

constexpr int slowMilliseconds = 400;
constexpr int maxHops = 16;

struct RrDelete
{
    void operator()(ldns_rr *rr) const { ldns_rr_free(rr); }
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
    void operator()(char *text) const { free(text); }
};
using Record = std::shared_ptr<ldns_rr>;

QByteArray nameText(const ldns_rdf *name)
{
    const std::unique_ptr<char, RrDelete> text(ldns_rdf2str(name));
    return DomainName::fromDns(text.get()).toAscii();
}

QByteArray wireOf(const ldns_pkt *packet)
{
    uint8_t *octets = nullptr;
    std::size_t size = 0;
    if (ldns_pkt2wire(&octets, packet, &size) != LDNS_STATUS_OK)
        return {};
    const QByteArray out(reinterpret_cast<char *>(octets), qsizetype(size));
    free(octets);
    return out;
}

} // namespace

struct LabDns::Private
{
    QUdpSocket udp;
    QTcpServer tcp;
    QHash<QByteArray, QList<Record>> records; ///< by owner
    QHash<QByteArray, Record> soa;            ///< by zone
    QHash<QByteArray, QString> behaviour;
    QHash<QByteArray, int> asked;

    QString behaviourOf(const QByteArray &name, ldns_rr_type type) const
    {
        const std::unique_ptr<char, RrDelete> typeText(ldns_rr_type2str(type));
        return behaviour.value(name + ' ' + typeText.get(), behaviour.value(name));
    }

    const Record *zoneOf(QByteArray name) const
    {
        while (!name.isEmpty()) {
            if (const auto found = soa.constFind(name); found != soa.cend())
                return &found.value();
            const auto dot = name.indexOf('.');
            name = dot < 0 ? QByteArray() : name.mid(dot + 1);
        }
        return nullptr;
    }

    bool existsBelow(const QByteArray &name) const
    {
        const QByteArray suffix = '.' + name;
        for (auto it = records.cbegin(); it != records.cend(); ++it) {
            if (it.key().endsWith(suffix))
                return true;
        }
        return false;
    }

    /// The records at a name, from a wildcard beside it when it does not exist (RFC 4592 §3.3).
    QList<Record> recordsAt(const QByteArray &name, bool &exists) const
    {
        exists = true;
        if (records.contains(name))
            return records.value(name);
        if (existsBelow(name))
            return {};
        QList<Record> out;
        for (const Record &wild : records.value("*" + name.mid(name.indexOf('.')))) {
            Record copy(ldns_rr_clone(wild.get()), ldns_rr_free);
            ldns_rdf_deep_free(ldns_rr_owner(copy.get()));
            ldns_rr_set_owner(copy.get(), ldns_dname_new_frm_str(name.constData()));
            out.append(copy);
        }
        exists = !out.isEmpty();
        return out;
    }

    void fill(ldns_pkt *reply, QByteArray name, ldns_rr_type type)
    {
        bool found = false;
        bool exists = true;
        for (int hop = 0; hop < maxHops; ++hop) {
            QByteArray next;
            for (const Record &record : recordsAt(name, exists)) {
                const bool alias = ldns_rr_get_type(record.get()) == LDNS_RR_TYPE_CNAME && type != LDNS_RR_TYPE_CNAME;
                if (!alias && ldns_rr_get_type(record.get()) != type)
                    continue;
                ldns_pkt_push_rr(reply, LDNS_SECTION_ANSWER, ldns_rr_clone(record.get()));
                found = found || !alias;
                if (alias)
                    next = nameText(ldns_rr_rdf(record.get(), 0));
            }
            if (next.isEmpty())
                break;
            name = next;
        }
        if (found)
            return;
        if (!exists)
            ldns_pkt_set_rcode(reply, LDNS_RCODE_NXDOMAIN);
        if (const Record *soaRecord = zoneOf(name))
            ldns_pkt_push_rr(reply, LDNS_SECTION_AUTHORITY, ldns_rr_clone(soaRecord->get()));
    }

    void reply(QByteArrayView query, bool overTcp, const std::function<void(QByteArray)> &send);
};

void LabDns::Private::reply(QByteArrayView query, bool overTcp, const std::function<void(QByteArray)> &send)
{
    ldns_pkt *raw = nullptr;
    if (ldns_wire2pkt(&raw, reinterpret_cast<const uint8_t *>(query.data()), std::size_t(query.size())) !=
        LDNS_STATUS_OK)
        return;
    const std::unique_ptr<ldns_pkt, RrDelete> asking(raw);
    if (ldns_rr_list_rr_count(ldns_pkt_question(raw)) != 1)
        return;
    const ldns_rr *question = ldns_rr_list_rr(ldns_pkt_question(raw), 0);
    const QByteArray name = nameText(ldns_rr_owner(question));
    const ldns_rr_type type = ldns_rr_get_type(question);
    const QString how = behaviourOf(name, type);
    const int before = asked[name + ' ' + QByteArray::number(type)]++;
    if (how == u"drop" || (how == u"drop-first" && before == 0))
        return;

    const std::unique_ptr<ldns_pkt, RrDelete> answer(ldns_pkt_new());
    ldns_pkt_set_id(answer.get(), ldns_pkt_id(raw));
    ldns_pkt_set_qr(answer.get(), true);
    ldns_pkt_set_aa(answer.get(), true);
    ldns_pkt_set_rd(answer.get(), true);
    ldns_pkt_set_ra(answer.get(), true);
    ldns_pkt_push_rr(answer.get(), LDNS_SECTION_QUESTION, ldns_rr_clone(question));
    if (ldns_pkt_edns(raw) && how != u"no-edns")
        ldns_pkt_set_edns_udp_size(answer.get(), 1232);
    if (how == u"servfail" || how == u"refused" || (how == u"no-edns" && ldns_pkt_edns(raw)))
        ldns_pkt_set_rcode(answer.get(), how == u"servfail"  ? LDNS_RCODE_SERVFAIL
                                         : how == u"refused" ? LDNS_RCODE_REFUSED
                                                             : LDNS_RCODE_FORMERR);
    else if (how == u"refer") { // as the parent of a zone does: its NS records, and no authority over them
        bool exists = false;
        ldns_pkt_set_aa(answer.get(), false);
        for (const Record &record : recordsAt(name, exists)) {
            if (ldns_rr_get_type(record.get()) == LDNS_RR_TYPE_NS)
                ldns_pkt_push_rr(answer.get(), LDNS_SECTION_AUTHORITY, ldns_rr_clone(record.get()));
        }
    } else
        fill(answer.get(), name, type);
    QByteArray wire = wireOf(answer.get());
    const bool tooLong = !overTcp && wire.size() > 1232;
    if (how == u"truncate" && !overTcp)
        ldns_pkt_set_tc(answer.get(), true);
    if (tooLong || (how == u"truncate" && !overTcp)) { // RFC 1035 §4.2.1
        const std::unique_ptr<ldns_pkt, RrDelete> cut(ldns_pkt_new());
        ldns_pkt_set_id(cut.get(), ldns_pkt_id(raw));
        ldns_pkt_set_qr(cut.get(), true);
        ldns_pkt_set_tc(cut.get(), true);
        ldns_pkt_set_ra(cut.get(), true);
        ldns_pkt_push_rr(cut.get(), LDNS_SECTION_QUESTION, ldns_rr_clone(question));
        wire = wireOf(cut.get());
    }
    if (how == u"garbage")
        wire = wire.first(12) + QByteArray(40, '\xff');
    if (how == u"lie-first") { // somebody else's packet, then the true one
        QByteArray lie = wire;
        lie[1] = char(lie[1] ^ 1);
        send(lie);
    }
    if (how == u"slow")
        QTimer::singleShot(slowMilliseconds, &udp, [send, wire] { send(wire); });
    else
        send(wire);
}

LabDns::LabDns() : d(std::make_unique<Private>())
{
    connect(&d->udp, &QUdpSocket::readyRead, this, [this] {
        while (d->udp.hasPendingDatagrams()) {
            QByteArray query(d->udp.pendingDatagramSize(), Qt::Uninitialized);
            QHostAddress from;
            quint16 port = 0;
            if (d->udp.readDatagram(query.data(), query.size(), &from, &port) < 12)
                continue;
            d->reply(query, false,
                     [this, from, port](const QByteArray &wire) { d->udp.writeDatagram(wire, from, port); });
        }
    });
    connect(&d->tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *peer = d->tcp.nextPendingConnection()) {
            connect(peer, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
            connect(peer, &QTcpSocket::readyRead, this, [this, peer] {
                while (peer->bytesAvailable() >= 2) {
                    const int size = qFromBigEndian<quint16>(peer->peek(2).constData());
                    if (peer->bytesAvailable() < size + 2)
                        return;
                    const QByteArray query = peer->read(size + 2).mid(2);
                    d->reply(query, true, [peer](const QByteArray &wire) {
                        QByteArray length(2, '\0');
                        qToBigEndian(quint16(wire.size()), length.data());
                        peer->write(length + wire);
                    });
                }
            });
        }
    });
}

LabDns::~LabDns() = default;

bool LabDns::listen(const QHostAddress &address, quint16 port)
{
    constexpr int tries = 20; // a free UDP port may be taken on TCP
    for (int i = 0; i < tries; ++i) {
        d->udp.close();
        if (d->udp.bind(address, port) && d->tcp.listen(address, d->udp.localPort())) {
            d->udp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1 << 20);
            return true;
        }
        if (port != 0)
            return false;
    }
    return false;
}

quint16 LabDns::port() const
{
    return d->udp.localPort();
}

Result<Done, QString> LabDns::addZone(const QByteArray &origin, const QList<QByteArray> &lines)
{
    const std::unique_ptr<ldns_rdf, void (*)(ldns_rdf *)> zone(ldns_dname_new_frm_str(origin.constData()),
                                                               ldns_rdf_deep_free);
    for (const QByteArray &line : lines) {
        ldns_rr *raw = nullptr;
        const ldns_status status = ldns_rr_new_frm_str(&raw, line.constData(), 3600, zone.get(), nullptr);
        if (status != LDNS_STATUS_OK)
            return failure(QStringLiteral("%1: %2").arg(QString::fromUtf8(line),
                                                        QString::fromLatin1(ldns_get_errorstr_by_id(status))));
        const Record record(raw, ldns_rr_free);
        const QByteArray owner = nameText(ldns_rr_owner(raw));
        d->records[owner].append(record);
        if (ldns_rr_get_type(raw) == LDNS_RR_TYPE_SOA)
            d->soa[owner] = record;
    }
    return Done();
}

void LabDns::setBehaviour(const QByteArray &key, const QString &word)
{
    d->behaviour.insert(key, word);
}

} // namespace gatepost
