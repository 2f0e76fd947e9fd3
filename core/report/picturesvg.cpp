#include "core/report/picturesvg.h"
#include "core/audit/wording.h"
#include "core/report/textreport.h"
#include <algorithm>
#include <QXmlStreamWriter>

namespace gatepost {

namespace {

// Units of the viewBox; text is monospaced, so that its width is known without a font at hand.
constexpr int width = 960;
constexpr int nodeWidth = 268;
constexpr int gap = (width - 3 * nodeWidth) / 2;
constexpr int nodeHeight = 44;
constexpr int rowHeight = 56;
constexpr int headHeight = 34;
constexpr int lineHeight = 16;
constexpr int columnsOfText = 31; // of 8 units at most, inside a node

bool isWide(QChar c)
{
    return c.unicode() >= 0x1100 && (c.isSurrogate() || c.category() == QChar::Letter_Other || c.unicode() >= 0xFF00);
}

int columnsOf(QStringView text)
{
    int out = 0;
    for (const QChar c : text)
        out += isWide(c) ? 2 : 1;
    return out;
}

/// As much of the beginning as fits; at least one character.
qsizetype fitting(QStringView text, int columns)
{
    qsizetype n = 0;
    while (n < text.size() && columnsOf(text.left(n + 1)) <= columns)
        ++n;
    if (n > 0 && n < text.size() && text[n - 1].isHighSurrogate())
        --n;
    return std::max<qsizetype>(n, 1);
}

/// At most two lines; a longer text loses its middle, since both ends of a host name tell most.
QStringList linesOf(QString text)
{
    if (columnsOf(text) <= columnsOfText)
        return {text};
    if (columnsOf(text) > 2 * columnsOfText) {
        const qsizetype half = text.size() / 2;
        qsizetype cut = 1;
        while (columnsOf(text) - columnsOf(QStringView(text).mid(half - cut, 2 * cut)) > 2 * columnsOfText - 2)
            ++cut;
        text.replace(half - cut, 2 * cut, QStringLiteral("…"));
    }
    qsizetype at = fitting(text, columnsOfText);
    const qsizetype dot = text.lastIndexOf(u'.', at - 1);
    if (dot > 0 && columnsOf(QStringView(text).mid(dot)) <= columnsOfText)
        at = dot;
    return {text.left(at), text.mid(at)};
}

Effect effectOf(CheckState state)
{
    return state == CheckState::Passed   ? Effect::Passed
           : state == CheckState::Failed ? Effect::Blocks
                                         : Effect::CouldNotTest;
}

class Drawing
{
public:
    Drawing(QXmlStreamWriter *xml, const ReportPicture &picture, bool rightToLeft)
        : m_xml(xml), m_picture(picture), m_rightToLeft(rightToLeft)
    {
    }

    void write(const QString &id, const QString &description)
    {
        const qsizetype rows =
            std::max<qsizetype>({m_picture.lines.size(), m_picture.hosts.size(), m_picture.names.size(), qsizetype(1)});
        const qsizetype height = headHeight + rows * rowHeight;
        start("svg");
        attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(width).arg(height));
        attribute("role", QStringLiteral("img"));
        attribute("class", QStringLiteral("picture"));
        attribute("aria-labelledby", id + QStringLiteral("-title ") + id + QStringLiteral("-desc"));
        element("title", pictureTitle(), {{"id", id + QStringLiteral("-title")}});
        element("desc", description, {{"id", id + QStringLiteral("-desc")}});
        const QStringList heads{m_picture.policyHead, hostColumnText(), certificateColumnText()};
        for (int column = 0; column < 3; ++column)
            label(left(column), 20, heads[column], "head");
        for (const ReportJoin &join : m_picture.matches)
            line(0, join);
        for (const ReportJoin &join : m_picture.certificates)
            line(1, join);
        nodes(0, m_picture.lines, policyColumnText());
        nodes(1, m_picture.hosts, {});
        nodes(2, m_picture.names, {});
        m_xml->writeEndElement();
    }

private:
    using Attributes = QList<std::pair<const char *, QString>>;

    void start(const char *name) { m_xml->writeStartElement(QString::fromLatin1(name)); }
    void attribute(const char *name, const QString &value) { m_xml->writeAttribute(QString::fromLatin1(name), value); }
    void attribute(const char *name, double value) { attribute(name, QString::number(value)); }
    void element(const char *name, const QString &text, const Attributes &attributes)
    {
        start(name);
        for (const auto &[key, value] : attributes)
            attribute(key, value);
        m_xml->writeCharacters(text);
        m_xml->writeEndElement();
    }

    int left(int column) const { return (m_rightToLeft ? 2 - column : column) * (nodeWidth + gap); }
    static int middle(int row) { return headHeight + row * rowHeight + nodeHeight / 2; }

    void label(int x, int y, const QString &text, const char *kind)
    {
        element("text", text,
                {{"x", QString::number(x + 10)},
                 {"y", QString::number(y)},
                 {"class", QString::fromLatin1(kind)},
                 {"direction", QStringLiteral("ltr")}});
    }

    void nodes(int column, const QStringList &texts, const QString &none)
    {
        for (int row = 0; row < int(texts.size()); ++row) {
            if (texts[row].isEmpty())
                continue;
            start("rect");
            attribute("x", left(column) + 0.5);
            attribute("y", headHeight + row * rowHeight + 0.5);
            attribute("width", nodeWidth - 1);
            attribute("height", nodeHeight);
            attribute("rx", 4);
            m_xml->writeEndElement();
            const QStringList lines = linesOf(texts[row]);
            int y = middle(row) + 5 - int(lines.size() - 1) * lineHeight / 2;
            for (const QString &line : lines) {
                label(left(column), y, line, "node");
                y += lineHeight;
            }
        }
        if (texts.isEmpty() && !none.isEmpty())
            label(left(column), middle(0), none, "head");
    }

    void line(int column, const ReportJoin &join)
    {
        int x1 = left(column) + nodeWidth;
        int x2 = left(column + 1);
        if (m_rightToLeft) {
            x1 = left(column);
            x2 = left(column + 1) + nodeWidth;
        }
        const int y1 = middle(join.from);
        const int y2 = middle(join.to);
        const Effect effect = effectOf(join.state);
        start("line");
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        attribute("class", QStringLiteral("join e-") + QString(effectKey(effect)));
        if (join.state != CheckState::Passed)
            attribute("stroke-dasharray",
                      join.state == CheckState::Failed ? QStringLiteral("9 6") : QStringLiteral("2 5"));
        m_xml->writeEndElement();
        start("circle");
        attribute("cx", (x1 + x2) / 2.0);
        attribute("cy", (y1 + y2) / 2.0);
        attribute("r", 12);
        m_xml->writeEndElement();
        element("text", markOf(effect),
                {{"x", QString::number((x1 + x2) / 2.0)},
                 {"y", QString::number((y1 + y2) / 2.0 + 6)},
                 {"text-anchor", QStringLiteral("middle")},
                 {"class", QStringLiteral("mark e-") + QString(effectKey(effect))}});
    }

    QXmlStreamWriter *m_xml;
    const ReportPicture &m_picture;
    bool m_rightToLeft;
};

} // namespace

void writePictureSvg(QXmlStreamWriter *xml, const ReportPicture &picture, const QString &id, const QString &description,
                     bool rightToLeft)
{
    Drawing(xml, picture, rightToLeft).write(id, description);
}

} // namespace gatepost
