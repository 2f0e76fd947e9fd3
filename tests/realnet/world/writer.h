#pragma once
// Files of the world's folder. What cannot be written ends the program: nothing sensible could follow.
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gatepost::realnet {

struct Place
{
    QString folder; ///< of this run
    QString root;   ///< of the fetched servers

    QString file(const QString &name) const { return folder + u'/' + name; }
    void write(const QString &name, const QByteArray &octets) const; ///< makes its folder, too
};

[[noreturn]] void giveUp(const QString &why);
/// Runs a program to its end, in the folder; what it wrote to standard output.
QByteArray run(const QString &folder, const QString &program, const QStringList &arguments);

} // namespace gatepost::realnet
