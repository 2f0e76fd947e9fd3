#pragma once
// QCustomPlot. Its header uses Qt's foreach, which our flags switch off for our own sources.
#define foreach(variable, container) for (variable : container) // NOLINT(bugprone-macro-parentheses): a declaration
#include <qcustomplot.h>
#undef foreach
