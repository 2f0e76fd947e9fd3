#include "tests/support/runtask.h"
