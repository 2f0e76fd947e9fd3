#include "core/authoring/shownpolicy.h"
#include "core/audit/wording.h"
#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>

namespace gatepost {

namespace {

constexpr qsizetype anyLength = 1'000'000; // a draft is read up to some 100 KiB

QString shownLine(QByteArrayView line)
{
    return visible(line, anyLength);
}

QList<QByteArrayView> linesOf(QByteArrayView text)
{
    QList<QByteArrayView> out;
    while (true) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        out << line;
        if (end < 0)
            return out;
        text = text.sliced(end + 1);
    }
}

/// The octets that a mark stands for; nothing when it stands for something that can be seen, and so is meant as typed.
QByteArray octetsOf(const QRegularExpressionMatch &mark)
{
    bool number = false;
    const uint code = mark.captured(2).toUInt(&number, 16);
    if (!number || code > 0x10ffff)
        return {};
    const char32_t character = code;
    const QByteArray octets =
        mark.captured(1) == u"x" ? QByteArray(1, char(code)) : QString::fromUcs4(&character, 1).toUtf8();
    return shownLine(octets).startsWith(u'\\') && octets != "\\" ? octets : QByteArray();
}

QByteArray octetsOfLine(const QString &shown)
{
    static const QRegularExpression marks(QStringLiteral("\\\\([ux])\\{([0-9A-Fa-f]{2,6})\\}"));
    QByteArray out;
    qsizetype at = 0;
    auto all = marks.globalMatch(shown);
    while (all.hasNext()) {
        const auto mark = all.next();
        const QByteArray octets = octetsOf(mark);
        if (octets.isEmpty())
            continue;
        out += shown.mid(at, mark.capturedStart() - at).toUtf8() + octets;
        at = mark.capturedEnd();
    }
    return out + shown.mid(at).toUtf8();
}

} // namespace

QString shownPolicy(QByteArrayView text)
{
    QStringList out;
    for (const QByteArrayView line : linesOf(text))
        out << shownLine(line);
    return out.join(u'\n');
}

QByteArray policyFromShown(const QString &shown, QByteArrayView before)
{
    const QStringList after = shown.split(u'\n');
    const QList<QByteArrayView> lines = linesOf(before);
    const auto same = [&](qsizetype left, qsizetype right) { return shownLine(lines[left]) == after[right]; };
    const qsizetype least = std::min(lines.size(), after.size());
    qsizetype head = 0;
    while (head < least && same(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && same(lines.size() - 1 - tail, after.size() - 1 - tail))
        ++tail;
    QByteArrayList out;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (i < head)
            out << lines[i].toByteArray();
        else if (i >= after.size() - tail)
            out << lines[lines.size() - (after.size() - i)].toByteArray();
        else
            out << octetsOfLine(after[i]);
    }
    return out.join("\r\n");
}

int shownColumn(QByteArrayView line, int octets)
{
    return int(shownLine(line.first(std::min<qsizetype>(octets, line.size()))).size());
}

} // namespace gatepost
