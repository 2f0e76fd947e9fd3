#pragma once
// A file somebody opened or dropped: what it is, read off the window's thread.
#include "core/audit/changes/changes.h"
#include "core/base/result.h"
#include <optional>

namespace gatepost {

struct OpenedFile
{
    enum class Kind {
        Audit,  ///< `.gatepost`, or the JSON of one audit
        Policy, ///< by its name or its first line; `text` holds it
        Text    ///< something the address box may recognise
    };
    Kind kind = Kind::Text;
    JudgedAudit audit; ///< judged as of the day it was made
    QByteArray text;
};

/// The error is for the user: the file cannot be read, or nothing can be done with it.
Result<OpenedFile, QString> openFile(const QString &path, const Thresholds &thresholds = {});

/// What the program takes, in one sentence.
QString acceptedFilesText();

} // namespace gatepost
