#include "ui/shared/splittermemory.h"
#include <QSettings>
#include <QSplitter>

namespace gatepost {

namespace {

const QString group = QStringLiteral("splitters");

/// Tells every splitter that is there.
class Resetter : public QObject
{
    Q_OBJECT
public:
    static Resetter *instance()
    {
        static Resetter one;
        return &one;
    }

Q_SIGNALS:
    void reset();
};

} // namespace

bool rememberSplitter(QSplitter *splitter, const QString &name, const std::function<void()> &usual)
{
    const QString key = QStringLiteral("%1/%2").arg(group, name);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, key] { QSettings().setValue(key, splitter->saveState()); });
    QObject::connect(Resetter::instance(), &Resetter::reset, splitter, usual);
    const QByteArray kept = QSettings().value(key).toByteArray();
    return !kept.isEmpty() && splitter->restoreState(kept);
}

void forgetSplitters()
{
    QSettings().remove(group);
    Q_EMIT Resetter::instance()->reset();
}

} // namespace gatepost

#include "splittermemory.moc"
