#pragma once

namespace gatepost {

/// The size of all text beside what the desktop wants, in percent: 80 to 200.
int textSize();
void setTextSize(int percent); ///< to the whole application at once; bounded

/// The next step up or down.
int nextTextSize(int percent, bool larger);

} // namespace gatepost
