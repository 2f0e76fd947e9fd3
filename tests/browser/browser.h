#pragma once
// Chromium without a window, driven through a pipe with its DevTools protocol.
#include <memory>
#include <QJsonObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>

class Browser : public QObject
{
    Q_OBJECT
public:
    ~Browser() override;
    bool start(const QString &program); ///< false: it does not start here

    bool open(const QString &file); ///< a new page; true when it has loaded
    void setWidth(int pixels);
    void setMedia(const QString &medium, const QString &colourScheme); ///< "screen" or "print", "light" or "dark"
    QJsonValue evaluate(const QString &script, bool await = false);
    QByteArray printed(); ///< as PDF
    bool shoot(const QString &file);

    QStringList requests() const { return m_requests; } ///< everything the page asked for since open()
    QString error() const { return m_error; }

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    void read();
    void take(const QJsonObject &message);

    QTemporaryDir m_profile;
    QProcess m_process;
    std::unique_ptr<QSocketNotifier> m_readable;
    int m_in = -1;
    int m_out = -1;
    QByteArray m_buffer;
    QHash<int, QJsonObject> m_replies;
    QString m_session;
    QStringList m_requests;
    QString m_error;
    bool m_loaded = false;
    int m_number = 0;
};
