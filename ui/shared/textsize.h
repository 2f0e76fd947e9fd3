#pragma once

namespace gatepost {

/// The whole application in so many hundredths of the desktop's text size, at once.
void applyTextSize(int percent);

} // namespace gatepost
