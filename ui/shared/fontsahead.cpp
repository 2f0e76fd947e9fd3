#include "ui/shared/fontsahead.h"
#include <fontconfig/fontconfig.h>

namespace gatepost {

FontsAhead::FontsAhead() : m_thread([] { FcInit(); }) {}

} // namespace gatepost
