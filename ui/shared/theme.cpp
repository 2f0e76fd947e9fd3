#include "ui/shared/theme.h"
#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace gatepost {

namespace {

QPalette lightPalette()
{
    QPalette out(QColor(0xF4, 0xF5, 0xF7));
    out.setColor(QPalette::Base, Qt::white);
    out.setColor(QPalette::AlternateBase, QColor(0xF7, 0xF8, 0xFA));
    out.setColor(QPalette::Highlight, QColor(0x1A, 0x5F, 0xB4));
    out.setColor(QPalette::HighlightedText, Qt::white);
    out.setColor(QPalette::PlaceholderText, QColor(0x5A, 0x63, 0x70));
    out.setColor(QPalette::Link, QColor(0x1A, 0x5F, 0xB4));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        out.setColor(role, QColor(0x1B, 0x1F, 0x24));
        out.setColor(QPalette::Disabled, role, QColor(0x9A, 0xA1, 0xAB));
    }
    return out;
}

QPalette darkPalette()
{
    QPalette out(QColor(0x1E, 0x21, 0x26));
    out.setColor(QPalette::Base, QColor(0x17, 0x19, 0x1D));
    out.setColor(QPalette::AlternateBase, QColor(0x1E, 0x21, 0x26));
    out.setColor(QPalette::Button, QColor(0x2B, 0x30, 0x37));
    out.setColor(QPalette::ToolTipBase, QColor(0x2B, 0x30, 0x37));
    out.setColor(QPalette::ToolTipText, QColor(0xE6, 0xE9, 0xED));
    out.setColor(QPalette::Highlight, QColor(0x2F, 0x6F, 0xC4));
    out.setColor(QPalette::HighlightedText, Qt::white);
    out.setColor(QPalette::PlaceholderText, QColor(0xAA, 0xB2, 0xBD));
    out.setColor(QPalette::Link, QColor(0x8A, 0xB8, 0xFF));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        out.setColor(role, QColor(0xE6, 0xE9, 0xED));
        out.setColor(QPalette::Disabled, role, QColor(0x6B, 0x74, 0x80));
    }
    return out;
}

/// Black and white, with outlines instead of shades.
QPalette highContrastPalette()
{
    QPalette out(Qt::black);
    out.setColor(QPalette::Base, Qt::black);
    out.setColor(QPalette::AlternateBase, Qt::black);
    out.setColor(QPalette::Button, Qt::black);
    out.setColor(QPalette::ToolTipBase, Qt::black);
    out.setColor(QPalette::ToolTipText, Qt::white);
    out.setColor(QPalette::Highlight, QColor(0xFF, 0xE1, 0x00));
    out.setColor(QPalette::HighlightedText, Qt::black);
    out.setColor(QPalette::PlaceholderText, Qt::white);
    out.setColor(QPalette::Link, QColor(0xFF, 0xE1, 0x00));
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        out.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        out.setColor(role, Qt::white);
        out.setColor(QPalette::Disabled, role, QColor(0xB0, 0xB0, 0xB0));
    }
    return out;
}

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return highContrastPalette();
    case Theme::Light:
        return lightPalette();
    case Theme::System:
        break;
    }
    return {}; // nothing of ours: then Qt follows the desktop, also when that changes
}

} // namespace

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::HighContrast:
        return QStringLiteral("high-contrast");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

Theme themeFromKey(const QString &key)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        if (key == themeKey(theme))
            return theme;
    }
    return Theme::System;
}

void applyTheme(Theme theme)
{
    QApplication::setPalette(paletteOf(theme));
}

} // namespace gatepost
