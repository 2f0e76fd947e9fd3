#pragma once
// The options of `gatepost-cli author`.
#include "core/audit/profile.h"
#include "core/authoring/exportpackage.h"
#include "core/authoring/packagewriter.h"
#include "core/lab/labthread.h"
#include <memory>
#include <QCommandLineParser>

namespace gatepost::cli {

struct AuthorRequest
{
    ExportRequest package;           ///< without draft, id and what --from-live adds
    std::optional<QByteArray> draft; ///< of --policy
    std::optional<QByteArray> mode;
    std::optional<QByteArray> maxAge;
    QList<QByteArray> mx;
    QString idKind = QStringLiteral("time"); ///< "time", "content" or the id itself
    bool fromLive = false;
    Profile profile;
    std::unique_ptr<LabThread> lab;
    QString output = QStringLiteral("-");
    bool json = false;
    Overwrite overwrite = Overwrite::No;
};

/// Everything the options say; the error is one line for the user.
class AuthorOptions
{
public:
    AuthorOptions();
    bool parse(const QStringList &arguments);
    bool wantsHelp() const;
    QString help() const;
    QString error() const { return m_error; }
    bool read(AuthorRequest &out);

private:
    void add(const char *name, const QString &text, const char *value = "");
    void addPolicyOptions();
    void addHostingOptions();
    void addRecordOptions();
    void addLiveOptions();
    bool fail(const QString &text);
    bool set(const char *name) const;
    QString value(const char *name) const;
    QList<QByteArray> list(const char *name) const; ///< repeated, or with commas
    bool name(const char *option, DomainName *out);
    bool readDomain(AuthorRequest &out);
    bool readPolicy(AuthorRequest &out);
    bool readHosting(AuthorRequest &out);
    bool readRecords(AuthorRequest &out);
    bool readLive(AuthorRequest &out);
    bool startDemo(AuthorRequest &out);

    QCommandLineParser m_parser;
    QString m_error;
};

} // namespace gatepost::cli
