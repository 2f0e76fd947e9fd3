#pragma once
#include <QLocale>
#include <QStringList>

class QTranslator;

namespace gatepost {

/// Loads the texts of a language ("de"), or of the system's when empty, into the running program; falls back to
/// English, whose plural forms are a translation too. Call once, before the first text is made.
void installTranslation(const QString &language = {});

QStringList translations(); ///< languages there are texts in, "en" first

/// While it lives, texts made in this thread are in that language ("de"), whatever the program speaks. Such scopes may
/// stand inside of each other. An empty language changes nothing.
class LanguageScope
{
public:
    explicit LanguageScope(const QString &language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    bool m_set;
};

QLocale textLocale(); ///< of dates and numbers in texts made in this thread

} // namespace gatepost
