#pragma once
// An export on disk, whole or not at all: it is written beside its place under another name, and renamed when
// everything has reached the disk. What stood there before is still there after a failure.
#include "core/authoring/exportpackage.h"
#include <functional>
#include <QDateTime>

namespace gatepost {

enum class Overwrite { No, Yes };

enum class WriteProblem {
    Exists,       ///< something is there already, and overwriting was not asked for
    ForeignFiles, ///< the folder holds what is not of an export; it is never replaced
    BadName,      ///< a path of the package would leave its folder, or does not fit every file system
    Failed,       ///< the disk said no; `detail` says why
    Cancelled
};

struct WriteFault
{
    WriteProblem problem = WriteProblem::Failed;
    QString path;
    QString detail; ///< untranslated, of the system
    bool operator==(const WriteFault &) const = default;
};
QString writeFaultText(const WriteFault &fault);

/// Asked before each file; true ends the writing.
using Cancelled = std::function<bool()>;

/// An empty folder may be there; one with an earlier export is replaced with Overwrite::Yes.
Result<Done, WriteFault> writePackageFolder(const ExportPackage &package, const QString &folder,
                                            Overwrite overwrite = Overwrite::No, const Cancelled &cancelled = {});
/// `time` is that of every file in the archive.
Result<Done, WriteFault> writePackageZip(const ExportPackage &package, const QString &file, const QDateTime &time,
                                         Overwrite overwrite = Overwrite::No, const Cancelled &cancelled = {});

/// A path that an export with any choice may have.
bool isExportPath(const QString &path);
QString packageName(const DomainName &domain); ///< "mta-sts-example.com", for a folder or an archive

} // namespace gatepost
