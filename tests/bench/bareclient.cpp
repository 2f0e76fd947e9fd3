#include "tests/bench/bareclient.h"
#include "tests/bench/bench.h"
#include <arpa/inet.h>
#include <atomic>
#include <memory>
#include <netinet/tcp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <QElapsedTimer>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace gatepost::bench {

namespace {

constexpr int threadCount = 16; // enough to keep the core busy while servers answer

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Session = std::unique_ptr<SSL, decltype(&SSL_free)>;

Context contextTrusting(const QByteArray &pem)
{
    Context context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    BIO *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    while (X509 *root = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr)) {
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), root);
        X509_free(root);
    }
    BIO_free(bio);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    return context;
}

bool readReply(int socket)
{
    std::string line;
    char c = 0;
    while (read(socket, &c, 1) == 1) {
        line += c;
        if (c != '\n')
            continue;
        if (line.size() > 3 && line[3] == ' ')
            return true;
        line.clear();
    }
    return false;
}

bool say(int socket, const char *text)
{
    return write(socket, text, strlen(text)) == ssize_t(strlen(text)) && readReply(socket);
}

bool exchange(SSL *ssl, const Target &target)
{
    const QByteArray request = target.startTls ? QByteArray("QUIT\r\n")
                                               : "GET /.well-known/mta-sts.txt HTTP/1.1\r\nHost: " + target.name +
                                                     "\r\nConnection: close\r\n\r\n";
    if (SSL_write(ssl, request.constData(), int(request.size())) <= 0)
        return false;
    char buffer[4096];
    int got = 0;
    for (int n = 1; n > 0; got += n)
        n = std::max(0, SSL_read(ssl, buffer, sizeof buffer));
    return got > 0;
}

bool handshake(SSL_CTX *context, const Target &target)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(target.port);
    to.sin_addr.s_addr = htonl(target.address.toIPv4Address());
    bool ok = connect(socket, reinterpret_cast<sockaddr *>(&to), sizeof to) == 0;
    if (ok && target.startTls)
        ok = readReply(socket) && say(socket, "EHLO bench.invalid\r\n") && say(socket, "STARTTLS\r\n");
    if (ok) {
        const Session ssl(SSL_new(context), &SSL_free);
        SSL_set_fd(ssl.get(), socket);
        SSL_set_tlsext_host_name(ssl.get(), target.name.constData());
        SSL_set1_host(ssl.get(), target.name.constData());
        ok = SSL_connect(ssl.get()) == 1 && exchange(ssl.get(), target);
    }
    close(socket);
    return ok;
}

} // namespace

BareCost handshakes(const QList<Target> &targets, int times, const QByteArray &trustPem)
{
    const Context context = contextTrusting(trustPem);
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    std::atomic<int> next = 0;
    std::atomic<int> failed = 0;
    const int total = int(targets.size()) * times;
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&] {
            for (int n = next++; n < total; n = next++)
                failed += !handshake(context.get(), targets[n % targets.size()]);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    if (failed != 0)
        qFatal("%d of %d bare handshakes failed", int(failed), total);
    return {double(timer.nsecsElapsed()) / 1e9, processorSeconds() - before};
}

} // namespace gatepost::bench
