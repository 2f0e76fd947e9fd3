#include "ui/shared/pseudolocale.h"

namespace gatepost {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aeiouyAEIOUYncsznNCSZ");
    static const QString foreign = QStringLiteral("áéîöüÿÁÉÎÖÜÝñçšžñÑÇŠŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : foreign[at];
}

} // namespace

QString pseudoText(const QString &source)
{
    QString out;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool place = source[i] == u'%' && i + 1 < source.size();
        if (place) {
            out += source[i];
            out += source[++i];
            continue;
        }
        letters += source[i].isLetter() ? 1 : 0;
        out += accented(source[i]);
    }
    out.replace(QStringLiteral("(š)"), QStringLiteral("š"));
    // The longer part stands at the end, in words as long as German ones.
    for (qsizetype more = letters * 2 / 5; more > 0; more -= 8)
        out += (more == letters * 2 / 5 ? QStringLiteral("~") : QStringLiteral(" ")) +
               QString(qMin<qsizetype>(more, 7), u'ø');
    return out;
}

QString PseudoLocale::translate(const char *, const char *source, const char *, int n) const
{
    QString out = pseudoText(QString::fromUtf8(source));
    if (n >= 0)
        out.replace(QStringLiteral("%n"), QString::number(n));
    return out;
}

} // namespace gatepost
