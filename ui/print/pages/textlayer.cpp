#include "ui/print/pages/textlayer.h"
#include <charconv>
#include <cmath>
#include <optional>
#include <QPainter>
#include <QRegularExpression>

namespace gatepost::paper {

namespace {

/// Device units by which a glyph may stand beside its place, before the file names the place: a thirtieth of a
/// millimetre.
constexpr double tolerance = 1.5;

void append(QByteArray *out, double number)
{
    char text[32];
    // The shortest digits: 12.5, not 12.500000.
    const auto end = std::to_chars(text, text + sizeof text, std::round(number * 100) / 100, std::chars_format::fixed);
    out->append(text, end.ptr - text);
}

void append(QByteArray *out, int number)
{
    char text[16];
    out->append(text, std::to_chars(text, text + sizeof text, number).ptr - text);
}

/// Two octets, as they stand inside a string in parentheses.
void appendCode(QByteArray *out, quint16 code)
{
    for (const char octet : {char(code >> 8), char(code & 0xFF)}) {
        if (octet == '(' || octet == ')' || octet == '\\')
            out->append('\\');
        if (octet == '\r') // else readers take it for the end of a line
            out->append("\\r", 2);
        else
            out->append(octet);
    }
}

/// The glyphs of a line behind each other. Those that stand elsewhere in height begin anew.
class LineWriter
{
public:
    LineWriter(const EmbeddedFont &font, double size, QPointF at, QByteArray *out)
        : m_font(font), m_size(size), m_at(at), m_out(out)
    {
    }

    void add(quint32 glyph, QPointF place)
    {
        const quint16 code = m_font.codes[glyph];
        const QPointF point = m_at + place;
        const double apart = point.x() - m_x;
        if (!m_open || std::abs(point.y() - m_y) > tolerance)
            begin(point);
        else if (std::abs(apart) > tolerance)
            move(apart);
        appendCode(m_out, code);
        m_x += (code < m_font.widths.size() ? m_font.widths[code] : m_font.usualWidth) * m_size / 1000;
    }

    void end()
    {
        if (m_open)
            m_out->append(")]TJ\n");
        m_open = false;
    }

private:
    void begin(QPointF point)
    {
        end();
        m_out->append("1 0 0 -1 ");
        append(m_out, point.x());
        m_out->append(' ');
        append(m_out, point.y());
        m_out->append(" Tm[(");
        m_x = point.x();
        m_y = point.y();
        m_open = true;
    }

    void move(double apart)
    {
        const int thousandths = int(std::lround(-apart * 1000 / m_size));
        m_out->append(')');
        append(m_out, thousandths);
        m_out->append('(');
        m_x -= thousandths * m_size / 1000;
    }

    const EmbeddedFont &m_font;
    double m_size;
    QPointF m_at;
    QByteArray *m_out;
    double m_x = 0; ///< where the next glyph would stand
    double m_y = 0;
    bool m_open = false;
};

} // namespace

qsizetype TextLayer::faceOf(const QRawFont &font)
{
    for (qsizetype i = m_faces.size() - 1; i >= 0; --i) {
        if (m_faces[i].font == font)
            return i;
    }
    m_faces.append({font, {}, {}});
    return m_faces.size() - 1;
}

void TextLayer::take(const QGlyphRun &run, QPointF at, const QColor &colour)
{
    const qsizetype number = faceOf(run.rawFont());
    Face &face = m_faces[number];
    for (const quint32 glyph : run.glyphIndexes()) {
        if (glyph >= face.known.size())
            face.known.resize(glyph + 1);
        if (face.known[glyph])
            continue;
        face.known[glyph] = true;
        face.glyphs << glyph;
    }
    m_pages.last().append({number, colour.rgb(), at, run});
}

void TextLayer::paintSpecimens(QPainter *painter) const
{
    for (const Face &face : m_faces) {
        QGlyphRun run;
        run.setRawFont(face.font);
        run.setGlyphIndexes(face.glyphs);
        QList<QPointF> places;
        for (qsizetype i = 0; i < face.glyphs.size(); ++i)
            places << QPointF(double(i), 0);
        run.setPositions(places);
        painter->drawGlyphRun({0, face.font.pixelSize()}, run);
    }
}

QList<EmbeddedFont> TextLayer::readSpecimens(const QByteArray &content) const
{
    static const QRegularExpression shown(QStringLiteral("(/F[0-9]+) [0-9.]+ Tf|<([0-9A-Fa-f]{4})> Tj"));
    QList<EmbeddedFont> out;
    qsizetype glyph = 0;
    const auto isWhole = [&] { return out.isEmpty() || glyph == m_faces[out.size() - 1].glyphs.size(); };
    auto matches = shown.globalMatch(QString::fromLatin1(content));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty()) {
            if (!isWhole() || out.size() == m_faces.size())
                return {};
            const Face &face = m_faces[out.size()];
            out.append({match.captured(1).toStdString(), std::vector<quint16>(face.known.size()), {}, 0});
            glyph = 0;
            continue;
        }
        if (isWhole())
            return {};
        out.last().codes[m_faces[out.size() - 1].glyphs[glyph++]] = match.captured(2).toUShort(nullptr, 16);
    }
    return isWhole() && out.size() == m_faces.size() ? out : QList<EmbeddedFont>();
}

QByteArray TextLayer::contentOf(qsizetype page, const QList<EmbeddedFont> &fonts) const
{
    const QList<Line> lines = m_pages.value(page);
    if (lines.isEmpty())
        return {};
    QByteArray out("BT\n");
    qsizetype face = -1;
    std::optional<QRgb> colour;
    for (const Line &line : lines) {
        const double size = m_faces[line.face].font.pixelSize();
        if (line.face != face) {
            out.append(fonts[line.face].name).append(' ');
            append(&out, size);
            out.append(" Tf\n");
        }
        if (line.colour != colour) {
            for (const int part : {qRed(line.colour), qGreen(line.colour), qBlue(line.colour)}) {
                append(&out, part / 255.0);
                out.append(' ');
            }
            out.append("rg\n");
        }
        face = line.face;
        colour = line.colour;
        LineWriter writer(fonts[face], size, line.at, &out);
        const QList<quint32> glyphs = line.run.glyphIndexes();
        const QList<QPointF> places = line.run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            writer.add(glyphs[i], places[i]);
        writer.end();
    }
    out.append("ET\n");
    return out;
}

QList<qsizetype> TextLayer::fontsOf(qsizetype page) const
{
    QList<qsizetype> out;
    for (const Line &line : m_pages.value(page)) {
        if (!out.contains(line.face))
            out << line.face;
    }
    return out;
}

} // namespace gatepost::paper
