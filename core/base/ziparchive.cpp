#include "core/base/ziparchive.h"
#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <QSet>

namespace gatepost {

namespace {

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

constexpr int permissions = 0644;
constexpr size_t blockBytes = 65'536;

QString problemOf(archive *of)
{
    const char *text = archive_error_string(of);
    return text ? QString::fromUtf8(text) : QStringLiteral("unknown");
}

la_ssize_t append(archive *, void *into, const void *data, size_t size)
{
    static_cast<QByteArray *>(into)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

bool staysInside(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar::Null))
        return false;
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
}

bool writeMember(archive *to, const ZipMember &member, const QDateTime &stamp)
{
    const Entry entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), member.name.toUtf8().constData());
    archive_entry_set_size(entry.get(), member.content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), permissions);
    archive_entry_set_mtime(entry.get(), time_t(stamp.toSecsSinceEpoch()), 0);
    if (archive_write_header(to, entry.get()) != ARCHIVE_OK)
        return false;
    return archive_write_data(to, member.content.constData(), size_t(member.content.size())) == member.content.size();
}

/// Nothing when it is too large.
std::optional<QByteArray> contentOf(archive *from, qsizetype atMost, QString *problem)
{
    QByteArray out;
    QByteArray block(blockBytes, Qt::Uninitialized);
    while (true) {
        const la_ssize_t got = archive_read_data(from, block.data(), size_t(block.size()));
        if (got == 0)
            return out;
        if (got < 0) {
            *problem = problemOf(from);
            return std::nullopt;
        }
        if (out.size() + got > atMost) {
            *problem = QStringLiteral("larger than %1 bytes").arg(atMost);
            return std::nullopt;
        }
        out.append(block.constData(), qsizetype(got));
    }
}

} // namespace

Result<QByteArray, QString> writeZip(const QList<ZipMember> &members, const QDateTime &stamp)
{
    QByteArray out;
    const Writer to(archive_write_new(), &archive_write_free);
    // Names are UTF-8 whatever the locale of the process is.
    if (archive_write_set_format_zip(to.get()) != ARCHIVE_OK ||
        archive_write_set_options(to.get(), "zip:hdrcharset=UTF-8") < ARCHIVE_WARN ||
        archive_write_set_bytes_in_last_block(to.get(), 1) != ARCHIVE_OK || // else padded to 10 KiB
        archive_write_open2(to.get(), &out, nullptr, &append, nullptr, nullptr) != ARCHIVE_OK)
        return failure(problemOf(to.get()));
    for (const ZipMember &member : members) {
        if (!staysInside(member.name))
            return failure(QStringLiteral("%1: not a name inside an archive").arg(member.name));
        if (!writeMember(to.get(), member, stamp))
            return failure(QStringLiteral("%1: %2").arg(member.name, problemOf(to.get())));
    }
    if (archive_write_close(to.get()) != ARCHIVE_OK)
        return failure(problemOf(to.get()));
    return out;
}

Result<QList<ZipMember>, QString> readZip(const QByteArray &bytes, const ZipLimits &limits)
{
    const Reader from(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(from.get());
    if (archive_read_set_options(from.get(), "zip:hdrcharset=UTF-8") < ARCHIVE_WARN ||
        archive_read_open_memory(from.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return failure(problemOf(from.get()));
    QList<ZipMember> out;
    QSet<QString> names;
    qsizetype total = 0;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(from.get(), &entry)) == ARCHIVE_OK) {
        const char *path = archive_entry_pathname_utf8(entry);
        const QString name = path ? QString::fromUtf8(path) : QString();
        if (archive_entry_filetype(entry) != AE_IFREG || !staysInside(name))
            return failure(QStringLiteral("%1: not a plain file inside the archive").arg(name));
        if (names.contains(name))
            return failure(QStringLiteral("%1: comes twice").arg(name));
        if (out.size() == limits.members)
            return failure(QStringLiteral("more than %1 members").arg(limits.members));
        QString problem;
        const auto content = contentOf(from.get(), qMin(limits.memberBytes, limits.totalBytes - total), &problem);
        if (!content)
            return failure(QStringLiteral("%1: %2").arg(name, problem));
        total += content->size();
        names.insert(name);
        out << ZipMember{name, *content};
    }
    if (status != ARCHIVE_EOF)
        return failure(problemOf(from.get()));
    return out;
}

} // namespace gatepost
