// gatepost-cli author: a policy and everything to publish it, from options; the twin of the Policy Studio's export.
#include "app/cli/authorlive.h"
#include "app/cli/authoroptions.h"
#include "app/cli/command.h"
#include "app/cli/textfindings.h"
#include "core/authoring/policydraft.h"
#include "core/authoring/recordid.h"
#include "core/base/clock.h"
#include "core/report/jsonoctets.h"
#include <atomic>
#include <csignal>
#include <cstdio>
#include <QJsonArray>

namespace gatepost::cli {

namespace {

const QString command = QStringLiteral("author");

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::atomic<bool> interrupted{false};

void onSignal(int)
{
    interrupted = true;
}

void say(const QString &text)
{
    fputs(qUtf8Printable(text), stderr);
}

/// What was given goes before what is live; what is live before the defaults. As text, so that a value which is wrong
/// is found at its place.
QByteArray composed(const AuthorRequest &request, const LiveDeployment &live)
{
    const QByteArray mode =
        request.mode.value_or(live.policy ? QByteArray(modeName(live.policy->mode).data()) : QByteArray("testing"));
    const QByteArray maxAge =
        request.maxAge.value_or(live.policy ? QByteArray::number(live.policy->maxAgeSeconds) : QByteArray("86400"));
    QByteArray out = "version: STSv1\r\nmode: " + mode + "\r\n";
    for (const QByteArray &name : request.mx.isEmpty() ? live.mx : request.mx)
        out += "mx: " + name + "\r\n";
    return out + "max_age: " + maxAge + "\r\n";
}

/// A policy file with the given values in place of its own.
QByteArray edited(const AuthorRequest &request)
{
    PolicyDraft draft{QByteArrayView(*request.draft)};
    if (request.mode)
        draft.setMode(*modeFromName(*request.mode));
    if (request.maxAge)
        draft.setMaxAge(request.maxAge->toLongLong());
    for (const QByteArray &name : request.mx)
        draft.addMx(name);
    return draft.text();
}

/// An edit that the draft refuses would be lost without a word.
QString editProblem(const AuthorRequest &request)
{
    bool number = true;
    const qint64 seconds = request.maxAge.value_or(QByteArray("0")).toLongLong(&number);
    if (!number || seconds < 0 || seconds > maxAgeLimitSeconds)
        return Text::tr("--max-age must be a number from 0 to %1").arg(maxAgeLimitSeconds);
    for (const QByteArray &name : request.mx) {
        PolicyDraft probe{QByteArrayView("version: STSv1\r\n")};
        if (!probe.addMx(name))
            return Text::tr("--mx: “%1” is no host name and no *.DOMAIN").arg(QString::fromUtf8(name.left(100)));
    }
    return {};
}

QByteArray idOf(const AuthorRequest &request, const ExportRequest &package)
{
    if (request.idKind == u"time")
        return idFromTime(systemNow(), package.seenIds);
    if (request.idKind != u"content")
        return request.idKind.toUtf8();
    const StsPolicyReading reading = readStsPolicy(package.draft);
    return idFromContent(reading.policy ? publishedPolicy(*reading.policy) : package.draft, package.seenIds);
}

QJsonObject documentOf(const ExportRequest &request)
{
    return {{QStringLiteral("format"), QStringLiteral("gatepost-package")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("domain"), request.domain.toString()},
            {QStringLiteral("target"), QString(hostingKey(request.target))},
            {QStringLiteral("dns"), QString(dnsFormKey(request.dnsForm))},
            {QStringLiteral("id"), octetsToJson(request.id)}};
}

void printPackageJson(const ExportRequest &request, const ExportPackage &package)
{
    const StsPolicyReading reading = readStsPolicy(request.draft, request.domain.toAscii());
    QJsonArray files;
    for (const PackageFile &file : package.files)
        files << QJsonObject{{QStringLiteral("path"), file.path},
                             {QStringLiteral("purpose"), file.purpose},
                             {QStringLiteral("content"), octetsToJson(file.content)}};
    QJsonObject out = documentOf(request);
    out.insert(QStringLiteral("valid"), true);
    out.insert(QStringLiteral("problem"), QJsonValue());
    out.insert(QStringLiteral("policy_path"), package.policyPath);
    out.insert(QStringLiteral("files"), files);
    out.insert(QStringLiteral("notes"), QJsonArray::fromStringList(package.notes));
    out.insert(QStringLiteral("findings"), findingsJson(reading.findings, reading.policy->mode));
    printJson(out);
}

void printPackage(const ExportPackage &package)
{
    QString out;
    for (const PackageFile &file : package.files)
        out += QStringLiteral("==> %1 <==\n").arg(file.path) +
               QString::fromUtf8(file.content).replace(QStringLiteral("\r\n"), QStringLiteral("\n")) + u'\n';
    print(out);
}

int refuse(const AuthorRequest &request, const ExportRequest &package, const ExportRefusal &refusal)
{
    const bool draft = refusal.about == ExportRefusal::About::Draft;
    if (request.json && draft) {
        QJsonObject out = documentOf(package);
        out.insert(QStringLiteral("valid"), false);
        out.insert(QStringLiteral("problem"), refusal.text);
        out.insert(QStringLiteral("policy_path"), QJsonValue());
        out.insert(QStringLiteral("files"), QJsonArray());
        out.insert(QStringLiteral("notes"), QJsonArray());
        out.insert(QStringLiteral("findings"), findingsJson(refusal.findings, {}));
        printJson(out);
    }
    say(findingsText(draft ? QStringLiteral("policy") : QStringLiteral("rua"), refusal.findings));
    if (!draft)
        return usageError(command, refusal.text);
    say(QStringLiteral("gatepost-cli: %1\n").arg(refusal.text));
    return Findings;
}

int writeOut(const AuthorRequest &request, const ExportPackage &package)
{
    // From here on an interrupt leaves nothing behind.
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    const auto stop = [] { return interrupted.load(); };
    const bool zip = request.output.endsWith(u".zip", Qt::CaseInsensitive);
    const auto written = zip ? writePackageZip(package, request.output, systemNow(), request.overwrite, stop)
                             : writePackageFolder(package, request.output, request.overwrite, stop);
    if (!written) {
        say(QStringLiteral("gatepost-cli: %1\n").arg(writeFaultText(written.error())));
        if (written.error().problem == WriteProblem::Exists)
            say(Text::tr("Name another place, or give --overwrite.") + u'\n');
        return written.error().problem == WriteProblem::Cancelled ? CouldNotTest : Usage;
    }
    say(Text::tr("%n file(s) in %1. Begin with README.txt.", nullptr, int(package.files.size())).arg(request.output) +
        u'\n');
    return Nothing;
}

int make(const AuthorRequest &request, const LiveDeployment &live)
{
    ExportRequest package = request.package;
    package.seenIds += live.ids;
    if (package.reportTo.isEmpty())
        package.reportTo = live.reportTo;
    package.draft = request.draft ? edited(request) : composed(request, live);
    package.id = idOf(request, package);
    const auto made = exportPackage(package);
    if (!made)
        return refuse(request, package, made.error());
    const StsPolicyReading reading = readStsPolicy(package.draft, package.domain.toAscii());
    say(findingsText(QStringLiteral("policy"), reading.findings));
    for (const QString &note : made->notes)
        say(note + u'\n');
    if (live.policy && publishedPolicy(*live.policy) == publishedPolicy(*reading.policy))
        say(Text::tr("The policy that is live says the same already.") + u'\n');
    if (request.output != u"-")
        return writeOut(request, *made);
    if (request.json)
        printPackageJson(package, *made);
    else
        printPackage(*made);
    return Nothing;
}

} // namespace

int author(const QStringList &arguments)
{
    AuthorOptions options;
    if (!options.parse(arguments))
        return usageError(command, options.error());
    if (options.wantsHelp()) {
        print(options.help());
        return Nothing;
    }
    AuthorRequest request;
    if (!options.read(request))
        return usageError(command, options.error());
    if (request.draft) {
        if (const QString problem = editProblem(request); !problem.isEmpty())
            return usageError(command, problem);
    }
    LiveDeployment live;
    if (request.fromLive) {
        const auto seen = lookAtLive(request.profile, request.package.domain);
        if (!seen) {
            say(QStringLiteral("gatepost-cli: %1\n").arg(seen.error()));
            return CouldNotTest;
        }
        live = *seen;
    }
    return make(request, live);
}

} // namespace gatepost::cli
