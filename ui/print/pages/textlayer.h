#pragma once
// The text of the pages, written as PDF has it: whole lines, with a place only where a glyph does not follow from the
// one before. QPdfWriter writes the place of every glyph, which is most of the work and of the size of a report. So the
// pages hand their lines over here, QPdfWriter paints each glyph once on a last sheet (which embeds its font), and that
// sheet, before it is taken away, tells by which number the file knows the glyph.
#include <QColor>
#include <QGlyphRun>
#include <QList>
#include <QRawFont>
#include <string>
#include <vector>

class QPainter;

namespace gatepost::paper {

/// How the file knows the glyphs of one font.
struct EmbeddedFont
{
    std::string name;           ///< "/F7", as the resources of a page call it
    std::vector<quint16> codes; ///< by glyph
    std::vector<double> widths; ///< thousandths of the size, by code
    double usualWidth = 0;      ///< of codes beyond
};

class TextLayer
{
public:
    virtual ~TextLayer() = default;

    void beginPage() { m_pages.emplace_back(); }
    /// A line of glyphs on the page that was begun last; `at` in device units, as QPainter::drawGlyphRun() has it.
    void take(const QGlyphRun &run, QPointF at, const QColor &colour);

    bool isEmpty() const { return m_faces.isEmpty(); }
    void paintSpecimens(QPainter *painter) const;
    /// The fonts in the order of the glyphs on the last sheet, whose content stream this is. Empty when QPdfWriter
    /// painted them otherwise (as outlines, or bold by painting twice): then it has to paint the pages as well.
    QList<EmbeddedFont> readSpecimens(const QByteArray &content) const;
    /// What is put behind the content of a page.
    QByteArray contentOf(qsizetype page, const QList<EmbeddedFont> &fonts) const;
    /// Which of the fonts it needs.
    QList<qsizetype> fontsOf(qsizetype page) const;

private:
    struct Face
    {
        QRawFont font;
        QList<quint32> glyphs;   ///< each once, in the order of their first use
        std::vector<bool> known; ///< by glyph
    };
    struct Line
    {
        qsizetype face;
        QRgb colour;
        QPointF at;
        QGlyphRun run;
    };
    qsizetype faceOf(const QRawFont &font);
    QList<Face> m_faces;
    QList<QList<Line>> m_pages;
};

} // namespace gatepost::paper
