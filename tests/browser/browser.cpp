#include "tests/browser/browser.h"
#include <fcntl.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <unistd.h>

namespace {
constexpr int patience = 60'000; // milliseconds; the machine may be loaded
}

Browser::~Browser()
{
    m_readable.reset();
    if (m_process.state() != QProcess::NotRunning) {
        call(QStringLiteral("Browser.close"));
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(10'000);
        }
    }
    for (const int end : {m_in, m_out}) {
        if (end >= 0)
            close(end);
    }
}

bool Browser::start(const QString &program)
{
    int commands[2];
    int answers[2];
    if (program.isEmpty() || pipe2(commands, O_CLOEXEC) != 0 || pipe2(answers, O_CLOEXEC) != 0)
        return false;
    m_out = commands[1];
    m_in = answers[0];
    const int childReads = commands[0];
    const int childWrites = answers[1];
    m_process.setChildProcessModifier([childReads, childWrites] {
        // Moved away first: either may already be 3 or 4.
        const int in = fcntl(childReads, F_DUPFD, 10);
        const int out = fcntl(childWrites, F_DUPFD, 10);
        dup2(in, 3);
        dup2(out, 4);
    });
    QStringList options{QStringLiteral("--headless=new"),
                        QStringLiteral("--remote-debugging-pipe"),
                        QStringLiteral("--disable-gpu"),
                        QStringLiteral("--disable-dev-shm-usage"),
                        QStringLiteral("--no-first-run"),
                        QStringLiteral("--disable-background-networking"),
                        QStringLiteral("--disable-component-update"),
                        QStringLiteral("--hide-scrollbars"),
                        QStringLiteral("--user-data-dir=") + m_profile.path()};
    if (geteuid() == 0)
        options << QStringLiteral("--no-sandbox"); // it refuses to run as root otherwise
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, options);
    const bool started = m_process.waitForStarted(patience);
    close(childReads);
    close(childWrites);
    if (!started)
        return false;
    fcntl(m_in, F_SETFL, O_NONBLOCK);
    m_readable = std::make_unique<QSocketNotifier>(m_in, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &Browser::read);
    return call(QStringLiteral("Browser.getVersion")).contains(u"product");
}

void Browser::read()
{
    char chunk[65536];
    for (;;) {
        const ssize_t n = ::read(m_in, chunk, sizeof chunk);
        if (n == 0)
            m_readable->setEnabled(false);
        if (n <= 0)
            break;
        m_buffer.append(chunk, n);
    }
    for (qsizetype end = m_buffer.indexOf('\0'); end >= 0; end = m_buffer.indexOf('\0')) {
        take(QJsonDocument::fromJson(m_buffer.left(end)).object());
        m_buffer.remove(0, end + 1);
    }
}

void Browser::take(const QJsonObject &message)
{
    if (message.contains(u"id")) {
        m_replies.insert(message[u"id"].toInt(), message);
        return;
    }
    const QString method = message[u"method"].toString();
    if (method == u"Page.loadEventFired")
        m_loaded = true;
    else if (method == u"Network.requestWillBeSent")
        m_requests << message[u"params"][u"request"][u"url"].toString();
}

QJsonObject Browser::call(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_number;
    QJsonObject message{
        {QStringLiteral("id"), id}, {QStringLiteral("method"), method}, {QStringLiteral("params"), parameters}};
    if (!m_session.isEmpty())
        message.insert(QStringLiteral("sessionId"), m_session);
    QByteArray octets = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0';
    while (!octets.isEmpty()) {
        const ssize_t n = write(m_out, octets.constData(), size_t(octets.size()));
        if (n <= 0)
            return {};
        octets.remove(0, n);
    }
    if (!QTest::qWaitFor([&] { return m_replies.contains(id) || m_process.state() == QProcess::NotRunning; }, patience))
        m_error = method + QStringLiteral(": no answer");
    const QJsonObject reply = m_replies.take(id);
    if (reply.contains(u"error"))
        m_error = method + QStringLiteral(": ") + reply[u"error"][u"message"].toString();
    return reply[u"result"].toObject();
}

bool Browser::open(const QString &file)
{
    m_session.clear();
    const QJsonObject target =
        call(QStringLiteral("Target.createTarget"), {{QStringLiteral("url"), QStringLiteral("about:blank")}});
    const QJsonObject attached =
        call(QStringLiteral("Target.attachToTarget"),
             {{QStringLiteral("targetId"), target[u"targetId"]}, {QStringLiteral("flatten"), true}});
    m_session = attached[u"sessionId"].toString();
    call(QStringLiteral("Page.enable"));
    call(QStringLiteral("Network.enable"));
    m_requests.clear();
    m_loaded = false;
    call(QStringLiteral("Page.navigate"),
         {{QStringLiteral("url"), QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)}});
    return QTest::qWaitFor([this] { return m_loaded; }, patience);
}

void Browser::setWidth(int pixels)
{
    call(QStringLiteral("Emulation.setDeviceMetricsOverride"), {{QStringLiteral("width"), pixels},
                                                                {QStringLiteral("height"), 900},
                                                                {QStringLiteral("deviceScaleFactor"), 1},
                                                                {QStringLiteral("mobile"), false}});
}

void Browser::setMedia(const QString &medium, const QString &colourScheme)
{
    const QJsonObject scheme{{QStringLiteral("name"), QStringLiteral("prefers-color-scheme")},
                             {QStringLiteral("value"), colourScheme}};
    call(QStringLiteral("Emulation.setEmulatedMedia"),
         {{QStringLiteral("media"), medium}, {QStringLiteral("features"), QJsonArray{scheme}}});
}

QJsonValue Browser::evaluate(const QString &script, bool await)
{
    const QJsonObject result = call(QStringLiteral("Runtime.evaluate"), {{QStringLiteral("expression"), script},
                                                                         {QStringLiteral("awaitPromise"), await},
                                                                         {QStringLiteral("returnByValue"), true}});
    if (result.contains(u"exceptionDetails"))
        m_error = QString::fromUtf8(QJsonDocument(result[u"exceptionDetails"].toObject()).toJson());
    return result[u"result"][u"value"];
}

QByteArray Browser::printed()
{
    const QJsonObject result = call(QStringLiteral("Page.printToPDF"), {{QStringLiteral("preferCSSPageSize"), true}});
    return QByteArray::fromBase64(result[u"data"].toString().toLatin1());
}

bool Browser::shoot(const QString &file)
{
    const QJsonObject result =
        call(QStringLiteral("Page.captureScreenshot"), {{QStringLiteral("captureBeyondViewport"), true}});
    QFile out(file);
    return out.open(QIODevice::WriteOnly) &&
           out.write(QByteArray::fromBase64(result[u"data"].toString().toLatin1())) > 0;
}
