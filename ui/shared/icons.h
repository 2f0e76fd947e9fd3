#pragma once
#include <QIcon>

namespace gatepost {

/// resources/icons/NAME.svg, drawn in one colour so that it suits light and dark.
QIcon tintedIcon(const QString &name, const QColor &colour);

} // namespace gatepost
