#include "core/base/translation.h"
#include <map>
#include <memory>
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QMutex>
#include <QPointer>
#include <QTranslator>

namespace gatepost {

namespace {

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

struct Spoken
{
    QLocale locale;
    const QTranslator *texts;
};
thread_local QList<Spoken> spoken;

/// Loaded once and kept: other threads may be reading.
const QTranslator *textsOf(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> loaded;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<QTranslator> &texts = loaded[language];
    if (!texts) {
        texts = std::make_unique<QTranslator>();
        // Without a file there is nothing to find, and the texts stay as they are in the source.
        static_cast<void>(texts->load(QStringLiteral(":/i18n/gatepost_%1.qm").arg(language)));
    }
    return texts.get();
}

/// Is asked before all others, and has nothing to say outside of a LanguageScope.
class ScopedTexts : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        if (spoken.isEmpty())
            return {};
        const QString found = spoken.last().texts->translate(context, source, disambiguation, n);
        return found.isNull() ? QString::fromUtf8(source) : found;
    }
};

void installScopes()
{
    static QPointer<ScopedTexts> installed; // dies with the application
    if (installed || !QCoreApplication::instance())
        return;
    installed = new ScopedTexts(QCoreApplication::instance());
    QCoreApplication::installTranslator(installed);
}

} // namespace

QStringList translations()
{
    QStringList out{QStringLiteral("en")};
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("gatepost_*.qm")})) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (!out.contains(language))
            out << language;
    }
    return out;
}

LanguageScope::LanguageScope(const QString &language) : m_set(!language.isEmpty())
{
    if (m_set)
        spoken.append({QLocale(language), textsOf(language)});
}

LanguageScope::~LanguageScope()
{
    if (m_set)
        spoken.removeLast();
}

QLocale textLocale()
{
    return spoken.isEmpty() ? QLocale() : spoken.last().locale;
}

void installTranslation(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale); // dates and numbers as well
    install(QLocale(QLocale::English), QStringLiteral("gatepost"), QStringLiteral(":/i18n"));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C) {
        install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(locale, QStringLiteral("gatepost"), QStringLiteral(":/i18n"));
    }
    installScopes();
}

} // namespace gatepost
