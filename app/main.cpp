#include <QApplication>
#include <QNetworkProxy>

int main(int argc, char **argv)
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    const QApplication app(argc, argv);
    return 0;
}
