#include <QCoreApplication>
#include <QNetworkProxy>

int main(int argc, char **argv)
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    const QCoreApplication app(argc, argv);
    return 0;
}
