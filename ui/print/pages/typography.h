#pragma once
// Sizes, fonts and colours of a page. Paper is measured in device units of 1200 dots per inch, so that text is laid out
// the same for a file, a preview and a printer. Pages are light, whatever the window is.
#include <array>
#include <memory>
#include <QColor>
#include <QFont>
#include <QPalette>

namespace gatepost::paper {

inline constexpr int resolution = 1200;
inline constexpr qreal pt = resolution / 72.0;
inline constexpr qreal mm = resolution / 25.4;

enum class Role { Title, Heading, Subheading, Lead, Body, Strong, Small, SmallStrong, Tiny, Figure, Mono, Count };

namespace ink {
inline const QColor text{0x1B, 0x1F, 0x24};
inline const QColor quiet{0x5A, 0x63, 0x70};
inline const QColor rule{0xCF, 0xD4, 0xDA};
inline const QColor panel{0xF4, 0xF5, 0xF7};
inline const QColor accent{0x1A, 0x5F, 0xB4};
} // namespace ink

/// The colours of the light window, with white paper around.
const QPalette &palette();

class LaidTexts;

class Typography
{
public:
    Typography();
    ~Typography();
    const QFont &font(Role role) const { return m_fonts[std::size_t(role)]; }
    qreal pitch(Role role) const; ///< from line to line

    LaidTexts &texts() const { return *m_texts; }
    void forgetTexts(); ///< those that stand on no page are let go

private:
    std::unique_ptr<LaidTexts> m_texts;
    std::array<QFont, std::size_t(Role::Count)> m_fonts;
};

/// Characters of the text that no font of the pages has, each once; they would be printed as boxes.
QString missingCharacters(const QString &text);

} // namespace gatepost::paper
