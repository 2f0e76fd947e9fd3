#pragma once
// The octets of a policy as an editor shows them, and back: what cannot be seen or is no UTF-8 stands there as
// "\u{200B}" or "\x{FF}". Pure.
#include <QByteArray>
#include <QString>

namespace gatepost {

/// Every line end is "\n"; so the text of a whole file ends with one, as in any editor.
QString shownPolicy(QByteArrayView text);

/// The octets after `shown` was made of what shownPolicy(before) says. Lines that were not touched keep their octets.
QByteArray policyFromShown(const QString &shown, QByteArrayView before);

/// How many characters of shownPolicy() stand for the first `octets` octets of a line.
int shownColumn(QByteArrayView line, int octets);

} // namespace gatepost
