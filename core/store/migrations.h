#pragma once
// The schema as the steps by which it came about. A step that was released is never changed; a new one is added.
#include <QList>
#include <QString>

namespace gatepost {

/// The statements that lead from version `index` to the next.
const QList<QList<QString>> &migrations();

} // namespace gatepost
