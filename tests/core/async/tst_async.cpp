// The coroutine layer: order of events, ownership, cancellation at every turn of the event loop.
#include "core/async/firstof.h"
#include "core/async/gather.h"
#include "core/async/job.h"
#include "tests/support/runtask.h"
#include <numeric>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace gatepost;
using namespace std::chrono_literals;
using async::FirstOf;
using async::Gather;
using async::Job;
using async::Task;

namespace {

/// Counts living frames, so that a leak or a double destruction shows.
struct Witness
{
    Witness() { ++alive; }
    Witness(const Witness &) { ++alive; }
    ~Witness() { --alive; }
    Witness &operator=(const Witness &) = default;
    static inline int alive = 0;
};

Task<int> number(int value)
{
    co_return value;
}

Task<int> sumOf(int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i)
        sum += co_await number(1);
    co_return sum;
}

enum class Outcome { Signal, Other, Expired };

class Sender : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void one();
    void two();
};

Task<Outcome> firstOf(Sender *sender, QDeadlineTimer until)
{
    FirstOf<Outcome> first(until, Outcome::Expired);
    first.add(sender, &Sender::one, Outcome::Signal);
    first.add(sender, &Sender::two, Outcome::Other);
    co_return co_await first;
}

Task<Outcome> pause(int milliseconds)
{
    const Witness witness;
    FirstOf<Outcome> expiry(QDeadlineTimer(milliseconds), Outcome::Expired);
    co_return co_await expiry;
}

/// Awaits twice, so that a frame lives across several turns.
Task<int> slowNumber(int value, int milliseconds)
{
    const Witness witness;
    const Outcome once = co_await pause(milliseconds);
    const Outcome twice = co_await pause(0);
    co_return once == twice ? value : -1;
}

Task<std::vector<int>> sideBySide(int count, std::size_t limit, int milliseconds)
{
    std::vector<Task<int>> tasks;
    for (int i = 0; i < count; ++i)
        tasks.push_back(slowNumber(i, (count - i) % 3 * milliseconds));
    Gather<int> all(std::move(tasks), limit);
    co_return co_await all;
}

/// A small protocol over a real socket, with tasks in tasks.
Task<QByteArray> greetingOf(quint16 port)
{
    const Witness witness;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    FirstOf<Outcome> answered(QDeadlineTimer(5s), Outcome::Expired);
    answered.add(&socket, &QTcpSocket::readyRead, Outcome::Signal);
    answered.add(&socket, &QTcpSocket::errorOccurred, Outcome::Other);
    if (co_await answered != Outcome::Signal)
        co_return QByteArray();
    const Outcome rested = co_await pause(1);
    co_return rested == Outcome::Expired ? socket.readAll() : QByteArray();
}

Task<int> greetings(quint16 port, int count)
{
    std::vector<Task<QByteArray>> tasks;
    for (int i = 0; i < count; ++i)
        tasks.push_back(greetingOf(port));
    Gather<QByteArray> all(std::move(tasks), 2);
    const std::vector<QByteArray> texts = co_await all;
    co_return int(std::count(texts.begin(), texts.end(), QByteArray("hello")));
}

} // namespace

class TestAsync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QCOMPARE(Witness::alive, 0); }
    void cleanup() { QCOMPARE(Witness::alive, 0); }
    void nothingRunsUntilAwaited();
    void awaitsCostNoStack();
    void firstOf_data();
    void firstOf();
    void eventBeforeAwaitIsRemembered();
    void senderMayDieAfterSignal();
    void gather_data();
    void gather();
    void gatherOfNothing();
    void jobDeliversFromTheEventLoop();
    void droppingTheJobDropsTheDelivery();
    void jobMayDieInItsOwnDelivery();
    void cancelAtEveryTurn_data();
    void cancelAtEveryTurn();
};

void TestAsync::nothingRunsUntilAwaited()
{
    bool started = false;
    const auto body = [](bool *flag) -> Task<int> {
        *flag = true;
        co_return 1;
    };
    {
        const auto task = body(&started);
        QVERIFY(!started);
    }
    QVERIFY(!started);
    QCOMPARE(runTask(body(&started)), std::optional(1));
    QVERIFY(started);
}

void TestAsync::awaitsCostNoStack()
{
    QCOMPARE(runTask(sumOf(1'000'000)), std::optional(1'000'000));
}

void TestAsync::firstOf_data()
{
    QTest::addColumn<QString>("emitted");
    QTest::addColumn<int>("outcome");
    QTest::newRow("first signal") << QStringLiteral("1") << int(Outcome::Signal);
    QTest::newRow("second signal") << QStringLiteral("2") << int(Outcome::Other);
    QTest::newRow("both: the earlier counts") << QStringLiteral("21") << int(Outcome::Other);
    QTest::newRow("none: the deadline") << QString() << int(Outcome::Expired);
}

void TestAsync::firstOf()
{
    QFETCH(QString, emitted);
    Sender sender;
    QTimer::singleShot(0, &sender, [&sender, emitted] {
        for (const QChar c : emitted)
            c == u'1' ? Q_EMIT sender.one() : Q_EMIT sender.two();
    });
    const auto outcome = runTask(::firstOf(&sender, QDeadlineTimer(emitted.isEmpty() ? 5ms : 10s)));
    QVERIFY(outcome);
    QTEST(int(*outcome), "outcome");
}

void TestAsync::eventBeforeAwaitIsRemembered()
{
    const auto body = []() -> Task<Outcome> {
        Sender sender;
        FirstOf<Outcome> first(QDeadlineTimer(10s), Outcome::Expired);
        first.add(&sender, &Sender::one, Outcome::Signal);
        Q_EMIT sender.one();
        co_return co_await first;
    };
    QCOMPARE(runTask(body()), std::optional(Outcome::Signal));
}

void TestAsync::senderMayDieAfterSignal()
{
    auto *sender = new Sender;
    QTimer::singleShot(0, sender, [sender] {
        Q_EMIT sender->one();
        delete sender;
    });
    QCOMPARE(runTask(::firstOf(sender, QDeadlineTimer(10s))), std::optional(Outcome::Signal));
}

void TestAsync::gather_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("limit");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("in turn") << 7 << 1;
    QTest::newRow("two at a time") << 7 << 2;
    QTest::newRow("all at once") << 20 << 64;
    QTest::newRow("many") << 500 << 16;
}

void TestAsync::gather()
{
    QFETCH(int, count);
    QFETCH(int, limit);
    const auto values = runTask(sideBySide(count, std::size_t(limit), 2));
    QVERIFY(values);
    std::vector<int> expected(static_cast<std::size_t>(count));
    std::iota(expected.begin(), expected.end(), 0);
    QVERIFY(*values == expected); // in the order of the tasks, whoever ended first
}

void TestAsync::gatherOfNothing()
{
    const auto values = runTask(sideBySide(0, 4, 0));
    QVERIFY(values && values->empty());
}

void TestAsync::jobDeliversFromTheEventLoop()
{
    int got = 0;
    const Job job(number(3), [&got](int value) { got = value; });
    QCOMPARE(got, 0);
    QCoreApplication::processEvents();
    QCOMPARE(got, 3);
}

void TestAsync::droppingTheJobDropsTheDelivery()
{
    int got = 0;
    {
        const Job job(number(3), [&got](int value) { got = value; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(got, 0);
}

void TestAsync::jobMayDieInItsOwnDelivery()
{
    std::optional<Job> job;
    int got = 0;
    job.emplace(slowNumber(4, 1), [&job, &got](int value) {
        job.reset();
        got = value;
    });
    QTRY_COMPARE(got, 4);
}

void TestAsync::cancelAtEveryTurn_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 60; ++turns)
        QTest::addRow("%d", turns) << turns;
}

void TestAsync::cancelAtEveryTurn()
{
    QFETCH(int, turns);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        while (QTcpSocket *peer = server.nextPendingConnection())
            peer->write("hello");
    });
    cancelAfterTurns(greetings(server.serverPort(), 5), turns);
    QCOMPARE(Witness::alive, 0);
    QCOMPARE(runTask(greetings(server.serverPort(), 3)), std::optional(3)); // and the next one still works
}

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
