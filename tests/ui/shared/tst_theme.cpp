// The token table of the design: the colours of the effects in every theme, their contrast, and marks that
// differ by shape (acceptance point 42).
#include "core/audit/wording.h"
#include "tests/support/contrast.h"
#include "ui/drawing/chartcolours.h"
#include "ui/shared/marks.h"
#include "ui/shared/theme.h"
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace gatepost;

namespace {

constexpr Effect effects[] = {Effect::Blocks, Effect::Unprotected,  Effect::AtRisk,  Effect::Advice,
                              Effect::Passed, Effect::CouldNotTest, Effect::Skipped, Effect::NotApplicable};

struct Token
{
    Effect effect;
    const char *word;
    const char *light;
    const char *dark;
};
constexpr Token tokens[] = {
    {Effect::Blocks, "Blocks", "#B3261E", "#FF8A80"},   {Effect::Unprotected, "No protection", "#9A3A00", "#FFAB70"},
    {Effect::AtRisk, "At risk", "#7A5900", "#F5C451"},  {Effect::Advice, "Advice", "#1A5FB4", "#8AB8FF"},
    {Effect::Passed, "Passed", "#1B6E3C", "#7FD6A0"},   {Effect::CouldNotTest, "Could not test", "#5A6370", "#AAB2BD"},
    {Effect::Skipped, "Skipped", "#5A6370", "#AAB2BD"}, {Effect::NotApplicable, "Not applicable", "#5A6370", "#AAB2BD"},
};

/// Of text on its ground; high contrast promises more than the others.
double leastOf(int theme)
{
    return Theme(theme) == Theme::HighContrast ? 7.0 : 4.5;
}

QPalette paletteOf(Theme theme)
{
    applyTheme(theme);
    return QApplication::palette();
}

/// A mark in black on white: what remains of it without colours.
QImage grey(Effect effect, int size)
{
    QImage out(size, size, QImage::Format_Grayscale8);
    out.fill(Qt::white);
    QPainter painter(&out);
    paintMark(&painter, QRectF(0, 0, size, size), effect, Qt::black);
    return out;
}

int difference(const QImage &one, const QImage &other)
{
    int out = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            out += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 100 ? 1 : 0;
    }
    return out;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyTheme(Theme::System); }
    void tokenTable_data();
    void tokenTable();
    void textContrast_data();
    void textContrast();
    void paletteContrast_data();
    void paletteContrast();
    void chartContrast_data() { themes(); }
    void chartContrast();
    void followsTheDesktop();
    void point42_shapesDiffer_data();
    void point42_shapesDiffer();

private:
    void themes() const;
};

void TestTheme::themes() const
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
    QTest::newRow("high contrast") << int(Theme::HighContrast);
}

void TestTheme::tokenTable_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(tokens)); ++i)
        QTest::newRow(tokens[i].word) << i;
}

void TestTheme::tokenTable()
{
    QFETCH(int, index);
    const Token &token = tokens[index];
    QCOMPARE(effectWord(token.effect), QString::fromLatin1(token.word));
    QCOMPARE(effectColour(token.effect, paletteOf(Theme::Light)), QColor(QLatin1StringView(token.light)));
    QCOMPARE(effectColour(token.effect, paletteOf(Theme::Dark)), QColor(QLatin1StringView(token.dark)));
}

/// Point 92: every colour of an effect on every ground, in each theme.
void TestTheme::textContrast_data()
{
    themes();
}

/// The words of the effects are text on every ground they are painted on; marks need less.
void TestTheme::textContrast()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(Theme(theme));
    for (const Effect effect : effects) {
        const QColor colour = effectColour(effect, palette);
        for (const auto ground : {QPalette::Base, QPalette::Window, QPalette::AlternateBase, QPalette::Button}) {
            const double found = contrast(colour, palette.color(ground));
            QVERIFY2(found >= (ground == QPalette::Button ? 3.0 : leastOf(theme)),
                     qPrintable(QStringLiteral("%1 on role %2: %3").arg(effectWord(effect)).arg(ground).arg(found)));
        }
        // What is painted inside a filled mark.
        const QColor ink = colour.lightness() > 140 ? QColor(0x17, 0x19, 0x1D) : QColor(Qt::white);
        QVERIFY2(contrast(colour, ink) >= 3.0, qPrintable(effectWord(effect)));
    }
}

/// Point 92: every pair of roles that text is painted with.
void TestTheme::paletteContrast_data()
{
    themes();
}

void TestTheme::paletteContrast()
{
    QFETCH(int, theme);
    const QPalette palette = paletteOf(Theme(theme));
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> texts[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[text, ground] : texts) {
        const double found = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(found >= leastOf(theme),
                 qPrintable(QStringLiteral("role %1 on %2: %3").arg(text).arg(ground).arg(found)));
    }
    QVERIFY(contrast(quietColour(palette), palette.color(QPalette::Window)) >= leastOf(theme));
    QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 3.0); // the chosen row
}

/// Point 92: what charts are drawn with.
void TestTheme::chartContrast()
{
    QFETCH(int, theme);
    const ChartColours colours = chartColours(paletteOf(Theme(theme)));
    for (const QColor &colour : {colours.green, colours.orange, colours.yellow, colours.pink, colours.blue, colours.sky,
                                 colours.grey, colours.focus})
        QVERIFY2(contrast(colour, colours.ground) >= 3.0, qPrintable(colour.name()));
    QVERIFY(contrast(colours.text, colours.ground) >= 4.5);
    QVERIFY(contrast(colours.quiet, colours.ground) >= 4.5);
}

/// Point 93: a theme that was chosen is ours; like the desktop means that Qt follows it, also while the program runs.
void TestTheme::followsTheDesktop()
{
    const QPalette before = QApplication::palette();
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        applyTheme(theme);
        QVERIFY(QCoreApplication::testAttribute(Qt::AA_SetPalette));
    }
    applyTheme(Theme::System);
    QVERIFY(!QCoreApplication::testAttribute(Qt::AA_SetPalette));
    QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
}

/// Point 42: in black on white each mark is still a drawing of its own, and has a word of its own.
void TestTheme::point42_shapesDiffer_data()
{
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("other");
    for (const Effect one : effects) {
        for (const Effect other : effects) {
            if (one < other)
                QTest::addRow("%s, %s", effectKey(one).data(), effectKey(other).data()) << int(one) << int(other);
        }
    }
}

void TestTheme::point42_shapesDiffer()
{
    QFETCH(int, one);
    QFETCH(int, other);
    for (const int size : {12, 16, 24, 32}) // in a cell, at a line, in a heading, in the header
        QVERIFY(difference(grey(Effect(one), size), grey(Effect(other), size)) * 18 > size * size);
    QVERIFY(effectWord(Effect(one)) != effectWord(Effect(other)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
