#pragma once
// The only maker of labels: text from the network is never taken for markup.
#include <QLabel>

namespace gatepost {

/// Wraps, can be selected with mouse and keyboard.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Like plainLabel(), larger and bold: `steps` of a tenth above the normal size.
QLabel *headingLabel(const QString &text = {}, int steps = 2, QWidget *parent = nullptr);
/// In the colour of the second rank, which follows the theme.
QLabel *quietLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Before a field: its mnemonic leads there.
QLabel *buddyLabel(const QString &text, QWidget *field);

/// A tool tip that says the text as it is: tool tips guess HTML, and nothing tells them not to.
QString plainTip(const QString &text);

QFont monospaced(); ///< for octets, names and commands

} // namespace gatepost
