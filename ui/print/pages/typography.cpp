#include "ui/print/pages/typography.h"
#include "ui/print/pages/textblock.h"
#include <algorithm>
#include <QGlyphRun>
#include <QSet>
#include <QTextLayout>

namespace gatepost::paper {

namespace {

struct Shape
{
    qreal size; ///< points
    qreal pitch;
    int weight;
    bool mono;
};

constexpr Shape shapes[] = {
    {26, 33, QFont::DemiBold, false},    // Title
    {18, 25, QFont::DemiBold, false},    // Heading
    {12, 16.5, QFont::DemiBold, false},  // Subheading
    {14, 20, QFont::DemiBold, false},    // Lead
    {11, 15.4, QFont::Normal, false},    // Body
    {11, 15.4, QFont::DemiBold, false},  // Strong
    {8.8, 12.4, QFont::Normal, false},   // Small
    {8.8, 12.4, QFont::DemiBold, false}, // SmallStrong
    {7.8, 11, QFont::Normal, false},     // Tiny
    {17, 21, QFont::DemiBold, false},    // Figure
    {7.7, 11.4, QFont::Normal, true},    // Mono
};
static_assert(std::size(shapes) == std::size_t(Role::Count));

QFont fontOf(const Shape &shape)
{
    QFont font;
    // What one family lacks, the next one has; fontconfig knows more for the rest.
    font.setFamilies(shape.mono ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("WenQuanYi Micro Hei")}
                                : QStringList{QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans"),
                                              QStringLiteral("WenQuanYi Micro Hei")});
    font.setStyleHint(shape.mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(qRound(shape.size * pt));
    font.setWeight(QFont::Weight(shape.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Less than anybody sees, but it keeps "fi" two letters, for those who search and copy.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

} // namespace

static QPalette lightPalette()
{
    QPalette out(QColor(0xF4, 0xF5, 0xF7));
    for (const auto role : {QPalette::Window, QPalette::Base})
        out.setColor(role, Qt::white);
    out.setColor(QPalette::AlternateBase, ink::panel);
    out.setColor(QPalette::Mid, ink::rule.darker(115));
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        out.setColor(role, ink::text);
    return out;
}

const QPalette &palette()
{
    static const QPalette out = lightPalette();
    return out;
}

Typography::Typography() : m_texts(std::make_unique<LaidTexts>())
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i)
        m_fonts[i] = fontOf(shapes[i]);
}

Typography::~Typography() = default;

void Typography::forgetTexts()
{
    *m_texts = {};
}

qreal Typography::pitch(Role role) const
{
    return shapes[std::size_t(role)].pitch * pt;
}

QString missingCharacters(const QString &text)
{
    const QFont font = fontOf(shapes[std::size_t(Role::Body)]);
    QString out;
    QSet<uint> seen;
    for (const uint point : text.toUcs4()) {
        if (point < 0x80 || !QChar::isPrint(point) || seen.contains(point))
            continue;
        seen.insert(point);
        const auto wide = char32_t(point);
        QTextLayout layout(QString::fromUcs4(&wide, 1), font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        const bool drawn =
            std::all_of(runs.begin(), runs.end(), [](const QGlyphRun &run) { return !run.glyphIndexes().contains(0); });
        if (!drawn)
            out += QString::fromUcs4(&wide, 1);
    }
    return out;
}

} // namespace gatepost::paper
