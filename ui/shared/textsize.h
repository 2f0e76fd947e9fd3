#pragma once

class QSize;
class QWidget;

namespace gatepost {

/// The size of all text beside what the desktop wants, in percent: 80 to 200.
int textSize();
void setTextSize(int percent); ///< to the whole application at once; bounded

/// Gives a window that size at usual text, a larger one with larger text, and as much height as its lines of text need;
/// never more than the screen has.
void resizeForText(QWidget *window, const QSize &usual);

/// The next step up or down.
int nextTextSize(int percent, bool larger);

} // namespace gatepost
