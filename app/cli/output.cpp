#include "app/cli/output.h"
#include <array>
#include <csignal>
#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <unistd.h>

namespace gatepost::cli {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP};
volatile std::sig_atomic_t received = 0;

void remember(int signal)
{
    received = signal;
}

/// A signal in the middle would leave the temporary file; one about the size of files would end the program.
class Undisturbed
{
public:
    Undisturbed()
    {
        sigset_t set;
        sigemptyset(&set);
        for (const int signal : endings)
            sigaddset(&set, signal);
        pthread_sigmask(SIG_BLOCK, &set, &m_before);
        m_size = std::signal(SIGXFSZ, SIG_IGN); // blocked it would come afterwards
    }
    ~Undisturbed()
    {
        std::signal(SIGXFSZ, m_size);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Undisturbed)

private:
    sigset_t m_before{};
    void (*m_size)(int) = SIG_DFL;
};

bool toStandardOutput(const QByteArray &octets)
{
    return fwrite(octets.constData(), 1, std::size_t(octets.size()), stdout) == std::size_t(octets.size()) &&
           fflush(stdout) == 0;
}

} // namespace

bool isTerminal(int descriptor)
{
    return isatty(descriptor) != 0;
}

bool writeDocument(const QString &file, const QByteArray &octets)
{
    if (file.isEmpty())
        return toStandardOutput(octets);
    QString problem;
    const QFileInfo there(file);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        // A device or a pipe takes the octets; renaming a file over it would destroy it.
        QFile out(file);
        if (out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && out.write(octets) == octets.size())
            return true;
        problem = out.errorString();
    } else {
        const Undisturbed undisturbed;
        QSaveFile out(file); // unbuffered, since commit() does not tell when the last buffer did not fit the disk
        if (out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && out.write(octets) == octets.size() &&
            out.commit())
            return true;
        problem = out.errorString();
    }
    fprintf(stderr, "gatepost-cli: %s\n", qUtf8Printable(Text::tr("%1 cannot be written: %2").arg(file, problem)));
    return false;
}

HeldInterrupts::HeldInterrupts()
{
    received = 0;
    for (std::size_t i = 0; i < endings.size(); ++i) {
        m_before[i] = std::signal(endings[i], remember);
        if (m_before[i] == SIG_IGN) // as nohup does
            std::signal(endings[i], SIG_IGN);
    }
}

HeldInterrupts::~HeldInterrupts()
{
    for (std::size_t i = 0; i < endings.size(); ++i)
        std::signal(endings[i], m_before[i]);
    if (received != 0)
        std::raise(received);
}

bool HeldInterrupts::came()
{
    return received != 0;
}

} // namespace gatepost::cli
