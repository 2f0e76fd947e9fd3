#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#ifndef Q_MOC_RUN // moc 6.4 cannot read <compare> before a Qt header
#include <compare>
#endif

namespace gatepost {

/// Why a text is not the name of a domain. `label` of a refusal is the part that is at fault.
enum class NameProblem {
    Empty,
    AddressLiteral,   ///< an IPv4 or IPv6 address; MTA-STS does not apply to address literals (RFC 8461 §3.4)
    NotAName,         ///< blanks, control characters or other text that cannot be part of a name
    EmptyLabel,       ///< two dots in a row, or a leading dot
    LabelTooLong,     ///< more than 63 octets as an A-label (RFC 1035 §2.3.4)
    NameTooLong,      ///< more than 253 octets (RFC 1035 §2.3.4)
    BadHyphen,        ///< a label begins or ends with a hyphen (RFC 5321 §4.1.2)
    BadCharacter,     ///< a character outside letters, digits and hyphen (RFC 5321 §4.1.2)
    NotInternational, ///< refused by the rules for internationalised names (RFC 5891 §4)
    SingleLabel,      ///< no dot: a top-level domain or a local name
    AllDigits         ///< the last label is a number, as in an address
};

struct NameRefusal
{
    NameProblem problem = NameProblem::Empty;
    QString label;

    bool operator==(const NameRefusal &) const = default;
};

/// A DNS name as lower-case A-labels without the trailing dot. The empty name is the root.
/// Names compare octet by octet: folding was done once, by the rules of IDNA, when the name was made.
class DomainName
{
public:
    DomainName() = default;

    /// Reads what a person typed or pasted: a domain, an e-mail address, a URL, an internationalised name.
    /// Owner names of MTA-STS and the policy host (`_mta-sts.`, `_smtp._tls.`, `mta-sts.`) are reduced to the domain
    /// only by `fromInput`; `parse` takes the name as it stands and accepts host names alone (RFC 5321 §4.1.2).
    static Result<DomainName, NameRefusal> parse(QStringView text);
    static Result<DomainName, NameRefusal> fromInput(QStringView text);

    /// A name from a DNS packet or a zone file in presentation form (`\DDD` escapes allowed). Any octet may occur,
    /// only ASCII letters are folded (RFC 4343 §3). Never fails: what DNS can carry is a fact to show.
    static DomainName fromDns(QByteArrayView presentation);

    bool isRoot() const { return m_name.isEmpty(); }
    /// Letters, digits, hyphens; labels 1 to 63 octets; no hyphen at either end (RFC 5321 §4.1.2).
    bool isHostName() const;
    bool isIpAddress() const;     ///< the text of an IPv4 or IPv6 address, which is no host name
    bool isInternational() const; ///< at least one label is an A-label "xn--…"

    const QByteArray &toAscii() const { return m_name; }
    QString toString() const { return QString::fromLatin1(m_name); }
    /// The U-label form where it maps back to the same name, else the A-label form.
    QString toUnicode() const;

    QList<QByteArray> labels() const;
    int labelCount() const;
    DomainName parent() const;                        ///< without the first label; the root of the root
    DomainName child(QByteArrayView label) const;     ///< `label.` in front; label in presentation form, may hold dots
    bool isSubdomainOf(const DomainName &zone) const; ///< equal or below

    bool operator==(const DomainName &) const = default;
    std::strong_ordering operator<=>(const DomainName &other) const;
    friend size_t qHash(const DomainName &name, size_t seed = 0) { return qHash(name.m_name, seed); }

private:
    explicit DomainName(QByteArray name) : m_name(std::move(name)) {}
    QByteArray m_name;
};

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::DomainName)
