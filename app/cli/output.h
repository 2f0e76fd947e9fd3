#pragma once
// Where a document goes: a file that is there as a whole or not at all, a device, a pipe, or standard output.
#include <array>
#include <QByteArray>
#include <QString>

namespace gatepost::cli {

/// With an empty name to standard output. False: said on standard error, and no half of it was left.
bool writeDocument(const QString &file, const QByteArray &octets);
bool isTerminal(int descriptor);

/// While it lives, Ctrl+C and SIGTERM do not end the program but are remembered.
class HeldInterrupts
{
public:
    HeldInterrupts();
    ~HeldInterrupts(); ///< ends the program by the signal that came, as the shell expects it
    static bool came();
    Q_DISABLE_COPY_MOVE(HeldInterrupts)

private:
    std::array<void (*)(int), 3> m_before{};
};

} // namespace gatepost::cli
