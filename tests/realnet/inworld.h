#pragma once
// A test that starts itself again inside the namespaces which tests/realnet/enter makes. Where there can be none it
// exits with 77, which CTest shows as skipped.
#include <QObject>

namespace gatepost {

QString inWorld(const char *name); ///< a file of this run's folder

/// For main(): runs `test` when already inside.
int runInWorld(QObject *test, int argc, char **argv);

} // namespace gatepost
