#pragma once
// A language nobody speaks: every text longer by two fifths and full of accents. What is cut off, not translatable or
// put together from pieces shows.
#include <QTranslator>

namespace gatepost {

class PseudoLocale : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// Places such as %1 and %n, mnemonics and line ends stay; of "day(s)" the plural is taken.
QString pseudoText(const QString &source);

} // namespace gatepost
