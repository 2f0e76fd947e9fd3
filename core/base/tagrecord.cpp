#include "core/base/tagrecord.h"
#include "core/base/ascii.h"
#include <algorithm>

namespace gatepost {

namespace {

constexpr int maxExtensionNameBytes = 32;
constexpr int maxFields = 2000; // a record fits into one DNS message; more is noise

constexpr bool isExtensionNameRest(char c)
{
    return ascii::isAlnum(c) || c == '_' || c == '-' || c == '.';
}
constexpr bool isRecordValueOctet(char c)
{
    return ascii::isVisible(c) && c != ';' && c != '=';
}

} // namespace

TextPlace placeInRecord(int byte, int length)
{
    return {1, byte + 1, byte, length};
}

TextPlace TagField::valuePlace() const
{
    return hasEquals ? placeInRecord(place.byte + int(name.size()) + 1, int(value.size())) : place;
}

QList<TagField> splitTagRecord(QByteArrayView record)
{
    QList<TagField> fields;
    qsizetype start = 0;
    while (start <= record.size() && fields.size() < maxFields) {
        qsizetype end = record.indexOf(';', start);
        const bool terminated = end >= 0;
        if (!terminated)
            end = record.size();
        qsizetype first = start;
        qsizetype last = end;
        while (first < last && ascii::isBlank(record[first]) && start > 0)
            ++first;
        while (last > first && ascii::isBlank(record[last - 1]))
            --last;
        if (!terminated && first == last && start > 0)
            break; // the final delimiter
        TagField field;
        field.text = record.sliced(first, last - first).toByteArray();
        field.place = placeInRecord(int(first), int(last - first));
        field.terminated = terminated;
        field.trailingBlank = !terminated && last < end;
        const auto equals = field.text.indexOf('=');
        field.hasEquals = equals >= 0;
        field.name = equals >= 0 ? field.text.first(equals) : field.text;
        field.value = equals >= 0 ? field.text.mid(equals + 1) : QByteArray();
        fields.append(field);
        start = end + 1;
    }
    return fields;
}

int firstStrangeOctet(QByteArrayView text)
{
    const auto strange =
        std::find_if(text.begin(), text.end(), [](char c) { return !ascii::isVisible(c) && !ascii::isBlank(c); });
    return strange == text.end() ? -1 : int(strange - text.begin());
}

bool isExtensionName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= maxExtensionNameBytes && ascii::isAlnum(name[0]) &&
           std::all_of(name.begin(), name.end(), isExtensionNameRest);
}

bool isRecordExtensionValue(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), isRecordValueOctet);
}

} // namespace gatepost
