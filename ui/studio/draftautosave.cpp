#include "ui/studio/draftautosave.h"
#include "core/audit/wording.h"
#include "ui/studio/draftdocument.h"
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QUuid>

namespace gatepost {

namespace {

constexpr qint64 largestDraft = 4 * 1024 * 1024;
constexpr int mostDrafts = 100;
const QLatin1StringView lockName("lock");

} // namespace

DraftAutosave::DraftAutosave(const QString &folder, QObject *parent) : QObject(parent), m_root(folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &DraftAutosave::saveNow);
}

DraftAutosave::~DraftAutosave()
{
    if (m_own.isEmpty())
        return;
    m_lock.reset();
    QDir(m_own).removeRecursively(); // an orderly end: who wanted to keep a draft has saved it
}

void DraftAutosave::watch(DraftDocument *document)
{
    if (m_root.isEmpty() || m_numbers.contains(document))
        return;
    m_numbers.insert(document, m_next++);
    const auto dirty = [this, document] {
        m_dirty.insert(document);
        if (!m_timer.isActive()) // not begun anew by each letter: ten seconds are the most that can be lost
            m_timer.start();
    };
    connect(document, &DraftDocument::typed, this, dirty);
    if (document->isModified())
        dirty();
}

void DraftAutosave::forget(DraftDocument *document)
{
    document->disconnect(this);
    m_dirty.remove(document);
    if (m_numbers.contains(document) && !m_own.isEmpty())
        QFile::remove(fileOf(document));
    m_numbers.remove(document);
}

QString DraftAutosave::fileOf(DraftDocument *document) const
{
    return QStringLiteral("%1/%2.draft").arg(m_own).arg(m_numbers.value(document));
}

void DraftAutosave::saveNow()
{
    m_timer.stop();
    const QSet<DraftDocument *> dirty = std::exchange(m_dirty, {});
    for (DraftDocument *document : dirty)
        write(document);
}

bool DraftAutosave::openFolder()
{
    if (!m_own.isEmpty())
        return true;
    const QString folder = QStringLiteral("%1/%2").arg(m_root, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!QDir().mkpath(folder))
        return false;
    // What is drafted is nobody else's business.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    lock->setStaleLockTime(0); // never by age: only when the program is gone
    if (!lock->tryLock())
        return false;
    m_lock = std::move(lock);
    m_own = folder;
    return true;
}

void DraftAutosave::write(DraftDocument *document)
{
    if (!openFolder())
        return complain(tr("Drafts cannot be kept in %1. Save them yourself.").arg(visible(m_root)));
    QSaveFile file(fileOf(document));
    const QByteArray octets = writeDraft(document->state());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(octets) != octets.size() ||
        !file.commit())
        return complain(tr("A draft could not be kept: %1. Save it yourself.").arg(file.errorString()));
    complain({});
}

void DraftAutosave::complain(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

QList<DraftState> DraftAutosave::takeLeftovers()
{
    QList<DraftState> out;
    if (m_root.isEmpty())
        return out;
    const QDir root(m_root);
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        const QString folder = root.filePath(name);
        if (folder == m_own || QUuid::fromString(name).isNull())
            continue;
        QLockFile lock(folder + u'/' + lockName);
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // its program runs
        QDir dir(folder);
        for (const QString &file : dir.entryList({QStringLiteral("*.draft")}, QDir::Files, QDir::Name)) {
            QFile in(dir.filePath(file));
            if (out.size() >= mostDrafts || !in.open(QIODevice::ReadOnly))
                continue;
            if (auto draft = readDraft(in.read(largestDraft + 1))) {
                draft->modified = true; // it is on no other disk than this
                out << *draft;
            }
        }
        lock.unlock();
        m_taken << folder;
    }
    return out;
}

void DraftAutosave::dropTaken()
{
    for (const QString &folder : std::exchange(m_taken, {}))
        QDir(folder).removeRecursively();
}

} // namespace gatepost
