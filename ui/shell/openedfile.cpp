#include "ui/shell/openedfile.h"
#include "core/audit/assess.h"
#include "core/store/auditfile.h"
#include "core/store/gatepostfile.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace gatepost {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenedFile)
};

constexpr qint64 headBytes = 4096;
constexpr qint64 mostContainer = 64 * 1024 * 1024;
constexpr qint64 mostText = 1024 * 1024; ///< a mail with everything attached is larger than what is looked for in it

bool isPolicy(const QString &path, const QByteArray &text)
{
    return QFileInfo(path).fileName() == u"mta-sts.txt" || text.startsWith("version:");
}

bool isText(const QByteArray &content)
{
    return !content.contains('\0');
}

} // namespace

QString acceptedFilesText()
{
    return Text::tr("Gatepost opens saved audits (.gatepost, or JSON of one audit), policy files, bounces, log lines, "
                    "DNS output and certificates as text.");
}

Result<OpenedFile, QString> openFile(const QString &path, const Thresholds &thresholds)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(Text::tr("%1 is a folder. %2").arg(name, acceptedFilesText()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    const QByteArray head = file.peek(headBytes);
    const bool document = head.trimmed().startsWith('{') && head.contains("\"gatepost-");
    if (head.startsWith("PK") || document || name.endsWith(QStringLiteral(".gatepost"))) {
        const auto container = readGatepostFile(file.peek(mostContainer));
        if (container && container->kind == u"policy") {
            OpenedFile draft;
            draft.kind = OpenedFile::Kind::Policy;
            return draft;
        }
        const auto audit = loadAuditFile(path);
        if (!audit)
            return failure(QStringLiteral("%1: %2").arg(name, audit.error()));
        OpenedFile out;
        out.kind = OpenedFile::Kind::Audit;
        out.audit = {audit->seen,
                     std::make_shared<const Assessment>(assess(*audit->seen, audit->seen->startedAt, thresholds))};
        return out;
    }
    OpenedFile out;
    out.text = file.read(mostText + 1);
    if (out.text.size() > mostText || !isText(out.text))
        return failure(Text::tr("%1 is nothing that Gatepost knows. %2").arg(name, acceptedFilesText()));
    out.kind = isPolicy(path, out.text) ? OpenedFile::Kind::Policy : OpenedFile::Kind::Text;
    return out;
}

} // namespace gatepost
