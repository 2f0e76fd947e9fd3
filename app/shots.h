#pragma once
#include <memory>
#include <QString>

namespace gatepost {

class MainWindow;
class PseudoLocale;

/// Before the window is made: the variable GATEPOST_SHOT_VARIANT may ask for `pseudo` (a language of long words) or
/// `rtl` (mirrored). What comes back has to live as long as the window.
std::unique_ptr<PseudoLocale> prepareShots();

/// Walks the window through its screens on the demo and writes what it looks like to PNG files in `folder`.
/// True when every picture was written.
bool takeShots(MainWindow *window, const QString &folder);

} // namespace gatepost
