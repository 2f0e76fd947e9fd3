// The window: how long the event loop is held while 64 audits run, and how soon it stands beside an empty QMainWindow.
#include "core/audit/auditqueue.h"
#include "core/base/translation.h"
#include "tests/bench/bench.h"
#include "tests/bench/turns.h"
#include "ui/audit/auditsession.h"
#include "ui/audit/auditworkspace.h"
#include "ui/audit/startpage.h"
#include "ui/shared/fontsahead.h"
#include "ui/shared/outlinedstyle.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"
#include <algorithm>
#include <benchmark/benchmark.h>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>
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
        m_worked = bench::threadMilliseconds();
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
        const double worked = bench::threadMilliseconds();
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

/// The window follows an audit of fifty MX hosts, everything that a user's audit asks, with that tab in front.
void fiftyHostsStream(benchmark::State &state)
{
    const bench::LabProcess servers(bench::fiftyHosts);
    if (!servers.isReady() || servers.domains().isEmpty()) {
        state.SkipWithError("the lab did not start");
        return;
    }
    bench::useAllCores();
    Profile profile = servers.profile();
    profile.depth = Depth::Full;
    MainWindow window(Profile(), std::make_unique<ServedDemo>(profile, servers.domains()));
    window.resize(1280, 800);
    window.show();
    const auto follow = [&window](int audits) {
        QEventLoop loop;
        QObject::connect(window.session(), &AuditSession::finished, &loop, [&] {
            if (--audits == 0)
                loop.quit();
            else
                QTimer::singleShot(0, &window, &MainWindow::openDemo);
        });
        window.openDemo();
        loop.exec();
    };
    auto *watched = static_cast<bench::WatchedApplication *>(qApp);
    follow(1); // lays the page out, once
    window.workspace()->tabs()->setCurrentIndex(int(state.range(0)));
    for (auto _ : state) {
        const Beats beats;
        watched->watch();
        follow(5);
        state.SetLabel(watched->worst());
        state.counters["beats"] = beats.count();
        state.counters["held_ms"] = beats.busiest();
        state.counters["late_ms"] = beats.latest();
        state.counters["over_16_ms"] = beats.over();
        state.counters["limit_ms"] = frame;
        state.counters["hosts"] = double(window.session()->judged()->hosts.size());
    }
    bench::pinToCore(0);
}
BENCHMARK(fiftyHostsStream)->ArgName("tab")->DenseRange(0, 3)->Iterations(1)->Unit(benchmark::kMillisecond);

/// A window whose start is timed, and the milliseconds from the start of its process until it said each of its lines;
/// of some starts the quickest.
struct Start
{
    QString program;
    QStringList arguments;
    int lines = 1;
    QList<QList<double>> took; ///< by line

    bool once(const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        took.resize(lines);
        for (QList<double> &line : took) {
            while (!process.canReadLine()) {
                if (!process.waitForReadyRead(20'000))
                    return false;
            }
            process.readLine();
            line << double(timer.nsecsElapsed()) / 1e6;
        }
        process.waitForFinished();
        return true;
    }

    double median(int line = 0) const
    {
        QList<double> sorted = took[line];
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

/// In turns, so that all of them meet the same weather. On an X server, as users have one, when there is one.
void windowStart(benchmark::State &state)
{
    constexpr int turns = 40;
    bench::useAllCores(); // as on a desktop
    const QString self = bench::self();
    const QString option = QStringLiteral("--first-paint");
    const QString bare = QFileInfo(self).dir().filePath(QStringLiteral("gatepost_emptywindow"));
    Start ours{self, {option, QStringLiteral("gatepost")}, 2, {}};
    Start empty{self, {option, QStringLiteral("empty")}, 1, {}};
    Start label{self, {option, QStringLiteral("label")}, 1, {}}; // what the first letter of any window costs
    Start alone{bare, {}, 1, {}};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const bool xServer = environment.contains(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                       xServer ? QStringLiteral("xcb") : QStringLiteral("offscreen"));
    state.SetLabel(xServer ? "on an X server" : "without a display");
    for (auto _ : state) {
        for (int i = 0; i < turns; ++i) {
            for (Start *start : {&alone, &ours, &empty, &label}) {
                if (!start->once(environment))
                    return state.SkipWithError("a window did not start");
            }
        }
    }
    const double whole = ours.median();
    state.counters["gatepost_ms"] = whole;
    state.counters["start_page_ms"] = ours.median(1);
    state.counters["empty_program_ms"] = alone.median();
    state.counters["empty_ms"] = empty.median();
    state.counters["one_label_ms"] = label.median();
    state.counters["ratio_to_program"] = whole / alone.median();
    state.counters["ratio"] = whole / empty.median();
    state.counters["ratio_to_label"] = whole / label.median();
    state.counters["limit"] = 1.5;
    bench::pinToCore(0);
}
BENCHMARK(windowStart)->Iterations(1)->Unit(benchmark::kMillisecond);

void tell(const char *what)
{
    puts(what);
    fflush(stdout);
}

/// Says so on standard output when the window has painted for the first time, and when its start page has.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *page) : m_page(page) {}
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        if (!m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [this] { // when all of the window is painted
                tell("painted");
                if (!m_page)
                    QCoreApplication::quit();
            });
        }
        if (m_page && !m_complete && watched->inherits("QLabel") &&
            m_page->isAncestorOf(static_cast<QWidget *>(watched))) {
            m_complete = true;
            QTimer::singleShot(0, this, [] {
                tell("complete");
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    QWidget *m_page;
    bool m_painted = false;
    bool m_complete = false;
};

/// What app/main.cpp does for a user who has settings, drafts and a history.
int paintGatepost(int argc, char **argv, bool whole)
{
    std::optional<FontsAhead> fonts(std::in_place);
    QApplication app(argc, argv);
    QApplication::setStyle(new OutlinedStyle);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    installTranslation(settings.text(SettingId::Language));
    applyTheme(themeFromKey(settings.text(SettingId::Theme)));
    fonts.reset();
    const StorePaths paths{folder.path(), folder.path(), folder.path(), folder.path(), false};
    MainWindow window(Profile(), std::make_unique<ServedDemo>(Profile(), QStringList()), &settings, paths);
    PaintWatch watch(whole ? window.workspace()->startPage() : nullptr);
    app.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

} // namespace

int bench::paintFirst(int argc, char **argv)
{
    const QByteArray role = argv[2];
    if (role == "gatepost" || role == "shell") // the second ends with the first paint, for profilers
        return paintGatepost(argc, argv, role == "gatepost");
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QMainWindow window;
    if (role == "label")
        window.setCentralWidget(new QLabel(QStringLiteral("one line of text")));
    PaintWatch watch(nullptr);
    app.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}
