#pragma once
// Why the local store could not keep or give something.
#include "core/base/result.h"
#include <QMetaType>
#include <QString>

namespace gatepost {

enum class StoreTrouble {
    Full,        ///< the disk (or the quota, or a limit on file sizes) is full
    NotWritable, ///< folder or file cannot be written, or not be made
    Unreadable,  ///< the file cannot be opened or read
    Busy,        ///< another program held it for too long
    Newer,       ///< written by a later Gatepost
    Foreign,     ///< a database of another program
    Damaged,     ///< what was read is not what was written
    NotThere,    ///< there is no such entry
    NotAPolicy,  ///< the text is none that senders would keep
    Incomplete,  ///< a part that has to be there is missing
    NotBackedUp, ///< the copy that has to be there before a change could not be made
    NotOpen,     ///< the store could not be opened earlier
    Internal
};

struct StoreFault
{
    StoreTrouble trouble = StoreTrouble::Internal;
    QString detail; ///< what SQLite or the system said, or the file; untranslated
    bool operator==(const StoreFault &) const = default;
};

template <typename T> using StoreResult = Result<T, StoreFault>;

/// What happened, what was not affected, what to do, in the user's language.
QString storeFaultText(const StoreFault &fault);

} // namespace gatepost

Q_DECLARE_METATYPE(gatepost::StoreFault)
