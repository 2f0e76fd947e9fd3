#include "core/authoring/packagewriter.h"
#include "core/base/ziparchive.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>
#include <unistd.h>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PackageWriter)
};

using Written = Result<Done, WriteFault>;

tl::unexpected<WriteFault> fault(WriteProblem problem, const QString &path, const QString &detail = {})
{
    return failure(WriteFault{problem, path, detail});
}

bool isCancelled(const Cancelled &cancelled)
{
    return cancelled && cancelled();
}

/// Names that every file system takes, and that stay below their folder.
bool isPortable(const QString &path)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9._-]{1,220}$"));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = path.split(u'/');
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return name.match(part).hasMatch() && !device.match(part).hasMatch() && !part.endsWith(u'.');
    });
}

Written checkNames(const ExportPackage &package)
{
    QSet<QString> seen; // two names that differ in case only are one on some systems
    for (const PackageFile &file : package.files) {
        if (!isPortable(file.path) || seen.contains(file.path.toLower()))
            return fault(WriteProblem::BadName, file.path);
        seen << file.path.toLower();
    }
    return Done{};
}

/// A full disk may take a part first; only what follows says why.
bool wroteAll(QFileDevice &out, const QByteArray &content)
{
    qint64 done = 0;
    while (done < content.size()) {
        const qint64 now = out.write(content.constData() + done, content.size() - done);
        if (now <= 0)
            return false;
        done += now;
    }
    return true;
}

Written writeFile(const QString &name, const QByteArray &content)
{
    QFile out(name);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fault(WriteProblem::Failed, name, out.errorString());
    if (!wroteAll(out, content))
        return fault(WriteProblem::Failed, name, out.errorString());
    if (fsync(out.handle()) != 0) // a full disk may say so only now
        return fault(WriteProblem::Failed, name, QString::fromLocal8Bit(strerror(errno)));
    return Done{};
}

Written writeFiles(const ExportPackage &package, const QDir &folder, const Cancelled &cancelled)
{
    for (const PackageFile &file : package.files) {
        if (isCancelled(cancelled))
            return fault(WriteProblem::Cancelled, file.path);
        const QString name = folder.filePath(file.path);
        if (!QDir().mkpath(QFileInfo(name).path()))
            return fault(WriteProblem::Failed, name, QString::fromLocal8Bit(strerror(errno)));
        if (auto written = writeFile(name, file.content); !written)
            return written;
    }
    return Done{};
}

/// The first entry that is not of an export; empty when there is none.
QString foreignEntry(const QString &folder)
{
    const QDir top(folder);
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = top.relativeFilePath(entries.next());
        const QFileInfo info = entries.fileInfo();
        const bool folderOnly = info.isDir() && !info.isSymLink();
        if (!folderOnly && !isExportPath(path))
            return path;
    }
    return {};
}

bool renamed(const QString &from, const QString &to)
{
    return rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Puts the new folder in the place of the old one, in a single step where the system can. The old one is left beside
/// `fresh`, in the temporary folder.
Written exchange(const QString &fresh, const QString &place)
{
#ifdef RENAME_EXCHANGE
    if (renameat2(AT_FDCWD, QFile::encodeName(fresh).constData(), AT_FDCWD, QFile::encodeName(place).constData(),
                  RENAME_EXCHANGE) == 0)
        return Done{};
#endif
    const QString aside = fresh + QStringLiteral(".old");
    if (!renamed(place, aside))
        return fault(WriteProblem::Failed, place, QString::fromLocal8Bit(strerror(errno)));
    if (!renamed(fresh, place)) {
        const QString why = QString::fromLocal8Bit(strerror(errno));
        renamed(aside, place);
        return fault(WriteProblem::Failed, place, why);
    }
    return Done{};
}

/// What is there already, and whether it may go.
Written checkPlace(const QString &folder, Overwrite overwrite)
{
    const QFileInfo there(folder);
    if (!there.exists() && !there.isSymLink())
        return Done{};
    if (!there.isDir() || there.isSymLink())
        return fault(WriteProblem::Exists, folder);
    if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Done{};
    if (overwrite == Overwrite::No)
        return fault(WriteProblem::Exists, folder);
    if (const QString foreign = foreignEntry(folder); !foreign.isEmpty())
        return fault(WriteProblem::ForeignFiles, folder, foreign);
    return Done{};
}

/// Everything in one folder, so that unpacking spills nothing.
Result<QByteArray, QString> zipOf(const ExportPackage &package, const QString &top, const QDateTime &time)
{
    QList<ZipMember> members;
    for (const PackageFile &file : package.files)
        members << ZipMember{top + u'/' + file.path, file.content};
    return writeZip(members, time);
}

} // namespace

QString writeFaultText(const WriteFault &fault)
{
    switch (fault.problem) {
    case WriteProblem::Exists:
        return Text::tr("%1 is there already.").arg(fault.path);
    case WriteProblem::ForeignFiles:
        return Text::tr("%1 holds %2, which is not of an export; choose a new folder.").arg(fault.path, fault.detail);
    case WriteProblem::BadName:
        return Text::tr("“%1” is no name that every file system takes.").arg(fault.path);
    case WriteProblem::Cancelled:
        return Text::tr("Cancelled; nothing was written.");
    case WriteProblem::Failed:
        break;
    }
    return Text::tr("%1 cannot be written: %2").arg(fault.path, fault.detail);
}

bool isExportPath(const QString &path)
{
    static const QRegularExpression known(QStringLiteral(
        "^(README\\.txt|CHECKLIST\\.txt|netlify\\.toml|((site/\\.well-known|traefik|terraform)/)?mta-sts\\.txt"
        "|dns/(1-first|2-when-the-file-is-live)\\.[a-z]+|(nginx|apache)/mta-sts[^/]*\\.conf|caddy/mta-sts[^/]*\\.caddy"
        "|traefik/(compose\\.yaml|default\\.conf)|worker/(worker\\.js|wrangler\\.toml)|terraform/main\\.tf"
        "|site/(index\\.html|404\\.html|staticwebapp\\.config\\.json|\\.nojekyll|CNAME|\\.gitattributes|web\\.config)"
        "|mailu/mta-sts\\.conf|stalwart/mta-sts\\.toml)$"));
    return known.match(path).hasMatch();
}

QString packageName(const DomainName &domain)
{
    return QStringLiteral("mta-sts-") + domain.toString().left(200);
}

Result<Done, WriteFault> writePackageFolder(const ExportPackage &package, const QString &folder, Overwrite overwrite,
                                            const Cancelled &cancelled)
{
    const QString place = QDir::cleanPath(QDir().absoluteFilePath(folder));
    if (auto names = checkNames(package); !names)
        return names;
    if (auto free = checkPlace(place, overwrite); !free)
        return free;
    const QFileInfo info(place);
    QTemporaryDir fresh(info.path() + QStringLiteral("/.gatepost-XXXXXX")); // the same disk, so that it can be renamed
    if (!fresh.isValid())
        return fault(WriteProblem::Failed, place, fresh.errorString());
    // Inside of it, since the temporary folder itself is for its owner alone.
    const QString made = fresh.filePath(QStringLiteral("export"));
    if (auto written = writeFiles(package, QDir(made), cancelled); !written)
        return written;
    if (isCancelled(cancelled))
        return fault(WriteProblem::Cancelled, place);
    if (renamed(made, place)) // also over an empty folder
        return Done{};
    if (errno != ENOTEMPTY && errno != EEXIST)
        return fault(WriteProblem::Failed, place, QString::fromLocal8Bit(strerror(errno)));
    if (auto free = checkPlace(place, overwrite); !free) // it may have come up meanwhile
        return free;
    return exchange(made, place);
}

Result<Done, WriteFault> writePackageZip(const ExportPackage &package, const QString &file, const QDateTime &time,
                                         Overwrite overwrite, const Cancelled &cancelled)
{
    if (auto names = checkNames(package); !names)
        return names;
    const QFileInfo there(file);
    if ((there.exists() || there.isSymLink()) && (overwrite == Overwrite::No || !there.isFile()))
        return fault(WriteProblem::Exists, file);
    const QString base = there.completeBaseName();
    const auto octets = zipOf(package, isPortable(base) ? base : QStringLiteral("mta-sts"), time);
    if (!octets)
        return fault(WriteProblem::Failed, file, octets.error());
    QSaveFile out(file); // unbuffered, since commit() does not tell when the last buffer did not fit the disk
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !wroteAll(out, *octets))
        return fault(WriteProblem::Failed, file, out.errorString());
    if (isCancelled(cancelled)) {
        out.cancelWriting();
        return fault(WriteProblem::Cancelled, file);
    }
    if (!out.commit())
        return fault(WriteProblem::Failed, file, out.errorString());
    return Done{};
}

} // namespace gatepost
