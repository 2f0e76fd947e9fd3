#pragma once
// Where the user put the bars between panes, kept from one start to the next.
#include <functional>
#include <QString>

class QSplitter;

namespace gatepost {

/// The sizes come back that were kept under that name, and each move is kept. False: none were kept. `usual` gives
/// the splitter the sizes of a new user; forgetSplitters() calls it.
bool rememberSplitter(QSplitter *splitter, const QString &name, const std::function<void()> &usual);

void forgetSplitters(); ///< all of them, also of windows that are not open

} // namespace gatepost
