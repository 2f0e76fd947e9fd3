// The window: how long the event loop is held while 64 audits run, and how soon it stands beside an empty QMainWindow.
#include "core/audit/auditqueue.h"
#include "tests/bench/bench.h"
#include "ui/audit/auditsession.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"
#include <algorithm>
#include <benchmark/benchmark.h>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QProcess>
#include <QStyleFactory>
#include <QTimer>
#include <time.h>

using namespace gatepost;

namespace {

constexpr int auditsAtOnce = 64;
constexpr double frame = 16.0; // milliseconds: a turn longer than that is seen

/// The lab as a demo, so that the window audits its domains.
class ServedDemo : public DemoSource
{
public:
    explicit ServedDemo(Profile profile, QStringList domains)
        : m_profile(std::move(profile)), m_domains(std::move(domains))
    {
    }
    Result<Profile, QString> start() override { return m_profile; }
    QList<DemoDomain> domains() const override
    {
        QList<DemoDomain> out;
        for (const QString &domain : m_domains)
            out.append({domain, {}});
        return out;
    }

private:
    Profile m_profile;
    QStringList m_domains;
};

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// A beat of this thread's event loop: how late it comes, and how long the thread itself worked between two beats. The
/// first also counts other threads that had the core, the second only what was done here.
class Beats : public QObject
{
public:
    Beats()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Beats::beat);
        m_timer.start(every);
        m_clock.start();
        m_worked = threadMilliseconds();
    }
    double latest() const { return m_latest; }
    double busiest() const { return m_busiest; }
    double over() const { return m_over; }
    double count() const { return m_count; }

private:
    static constexpr int every = 2;
    void beat()
    {
        const double late = double(m_clock.nsecsElapsed()) / 1e6 - every;
        m_clock.start();
        const double worked = threadMilliseconds();
        m_latest = std::max(m_latest, late);
        m_busiest = std::max(m_busiest, worked - m_worked);
        m_over += worked - m_worked > frame;
        ++m_count;
        m_worked = worked;
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    double m_latest = 0;
    double m_busiest = 0;
    double m_over = 0;
    double m_count = 0;
};

/// The window shows one audit after the other while 63 more run beside it in the queue of the same process.
void guiTurns(benchmark::State &state)
{
    const bench::LabProcess servers(auditsAtOnce);
    if (!servers.isReady()) {
        state.SkipWithError("the lab did not start");
        return;
    }
    bench::useAllCores(); // as on a desktop: the window's thread beside the workers
    MainWindow window(Profile(), std::make_unique<ServedDemo>(servers.profile(), servers.domains()));
    window.resize(1280, 800);
    window.show();
    { // the first audit lays the page out, once; what is measured is how it is followed
        QEventLoop loop;
        QObject::connect(window.session(), &AuditSession::finished, &loop, &QEventLoop::quit);
        window.openDemo();
        loop.exec();
    }
    for (auto _ : state) {
        AuditQueue queue(servers.profile());
        QEventLoop loop;
        int rounds = 0;
        const auto startAll = [&] {
            for (const QString &domain : servers.domains())
                queue.start(DomainName::parse(domain).value(), domain);
        };
        QObject::connect(&queue, &AuditQueue::idle, &loop, [&] {
            if (++rounds == 20)
                return loop.quit();
            queue.forget();
            startAll();
        });
        const Beats beats;
        window.openDemo();
        QObject::connect(window.session(), &AuditSession::finished, &loop,
                         [&window] { QTimer::singleShot(0, &window, &MainWindow::openDemo); });
        startAll();
        loop.exec();
        state.counters["beats"] = beats.count();
        state.counters["held_ms"] = beats.busiest();
        state.counters["late_ms"] = beats.latest();
        state.counters["over_16_ms"] = beats.over();
        state.counters["limit_ms"] = frame;
    }
    bench::pinToCore(0);
}
BENCHMARK(guiTurns)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Milliseconds from the start of a process to its first paint, as the process itself tells; the best of some.
double firstPaint(const QString &role)
{
    double best = 1e9;
    for (int i = 0; i < 7; ++i) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(bench::self(), {QStringLiteral("--first-paint"), role});
        if (!process.waitForReadyRead(20'000))
            return 0;
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        process.waitForFinished();
    }
    return best;
}

void windowStart(benchmark::State &state)
{
    for (auto _ : state) {
        const double ours = firstPaint(QStringLiteral("gatepost"));
        const double empty = firstPaint(QStringLiteral("empty"));
        const double one = firstPaint(QStringLiteral("label")); // what the first letter of any window costs: the fonts
        state.counters["gatepost_ms"] = ours;
        state.counters["empty_ms"] = empty;
        state.counters["one_label_ms"] = one;
        state.counters["ratio"] = empty > 0 ? ours / empty : 0;
    }
}
BENCHMARK(windowStart)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Says so on standard output when the window has painted for the first time.
class PaintWatch : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QTimer::singleShot(0, qApp, [] {
                puts("painted");
                fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_told = false;
};

} // namespace

int bench::paintFirst(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    std::unique_ptr<QMainWindow> window;
    const QByteArray role = argv[2];
    if (role == "gatepost") {
        applyTheme(Theme::System);
        window = std::make_unique<MainWindow>(Profile(), std::make_unique<ServedDemo>(Profile(), QStringList()));
    } else {
        window = std::make_unique<QMainWindow>();
        if (role == "label")
            window->setCentralWidget(new QLabel(QStringLiteral("one line of text")));
    }
    PaintWatch watch;
    window->installEventFilter(&watch);
    window->show();
    return QApplication::exec();
}
