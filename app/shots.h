#pragma once
#include <QString>

namespace gatepost {

class MainWindow;

/// Walks the window through its screens on the demo and writes what it looks like to PNG files in `folder`.
/// True when every picture was written.
bool takeShots(MainWindow *window, const QString &folder);

} // namespace gatepost
