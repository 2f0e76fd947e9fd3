#pragma once
// What the thread of a window does in one turn of its event loop, and for how long.
#include <map>
#include <QApplication>
#include <string>

namespace gatepost::bench {

/// Processor time of the calling thread, in milliseconds.
double threadMilliseconds();

/// Notes what the window's thread was busy with longest.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    void watch(); ///< from now on
    /// The three longest deliveries since then: receiver, event, milliseconds. One inside another does not count.
    std::string worst();

private:
    bool m_watching = false;
    int m_depth = 0;
    std::multimap<double, std::string> m_longest;
};

} // namespace gatepost::bench
