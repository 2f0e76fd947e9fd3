#pragma once
// A mail client's text in the two forms in which phrases are looked for.
#include <QByteArray>
#include <vector>

namespace gatepost {

/// The text in one line: quoting, soft line breaks, tags and entities of HTML taken out, white space as single blanks,
/// typographic signs as plain ones. A phrase that was broken over lines, even inside a word, is found in `squeezed`,
/// which has no white space at all and only small letters.
struct FlatText
{
    QByteArray flat;
    QByteArray squeezed;
    std::vector<qsizetype> origin; ///< of each octet of `squeezed`, its place in `flat`

    explicit FlatText(const QByteArray &text);

    /// The words of `flat` that `length` octets of `squeezed` from `from` on stand for, and some more behind them.
    QByteArray words(qsizetype from, qsizetype length, qsizetype more = 0) const;
    bool says(const char *squeezedPhrase) const { return squeezed.contains(squeezedPhrase); }
};

} // namespace gatepost
