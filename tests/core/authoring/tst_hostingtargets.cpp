// Every hosting target, with each file read by a real parser of its syntax. nginx, Apache and Caddy read theirs in
// tests/realnet, where they also serve them.
#include "core/authoring/hostingtargets.h"
#include "core/authoring/packagewriter.h"
#include "core/authoring/snippetescape.h"
#include "tests/support/parsers.h"
#include "tests/support/program.h"
#include "tests/support/testdata.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace gatepost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray policyText =
    "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.com\r\nmx: *.backup.example.net\r\nmax_age: "
    "604800\r\n";

StsPolicy policy()
{
    return *readStsPolicy(policyText).policy;
}

HostingOptions optionsFor(HostingTarget target)
{
    HostingOptions out;
    if (target == HostingTarget::Delegation)
        out.provider = DomainName::fromDns("provider.example");
    return out;
}

Hosting made(HostingTarget target, const DomainName &domain)
{
    const auto out = hosting(target, domain, policy(), optionsFor(target));
    if (!out)
        qFatal("%s", qPrintable(out.error()));
    return *out;
}

QByteArray contentOf(const Hosting &hosting, const QString &path)
{
    for (const HostingFile &file : hosting.files) {
        if (file.path == path)
            return file.content;
    }
    return {};
}

bool isXml(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        qWarning("%s", qPrintable(reader.errorString()));
    return !reader.hasError();
}

/// By its name; true for files of servers that are tried elsewhere.
bool isReadable(const QString &path, const QByteArray &content)
{
    const auto ends = [&path](QStringView ending) { return path.endsWith(ending); };
    if (ends(u".yaml"))
        return parsed(Syntax::Yaml, content).has_value();
    if (ends(u".toml"))
        return parsed(Syntax::Toml, content).has_value();
    if (ends(u".json"))
        return parsed(Syntax::Json, content).has_value();
    if (ends(u".tf"))
        return parsed(Syntax::Hcl, content).has_value();
    if (ends(u".html") || ends(u".config"))
        return isXml(content);
    return true;
}

const QByteArrayList hostile{"plain",
                             "a\"b'c`d",
                             "back\\slash\\",
                             "${x} $${y} %{if z} %%{w} $ % { }",
                             "</script><!-- & ]]>",
                             "two\r\nlines\tand a tab",
                             "{{HOST}} {{#X}}",
                             "umlaut \xc3\xbc \xe2\x80\xa8 end",
                             "# ; // --"};

} // namespace

class TestHostingTargets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targets_data();
    void targets();
    void refusals_data();
    void refusals();
    void escapers_data();
    void escapers();
    void templatesNameTheirEscapers();
    void published();
    void inlineAnswer();
    void traefik();
    void workerAnswers_data();
    void workerAnswers();
    void wrangler();
    void cloudFront();
    void azure();
    void gitKeepsLineEnds();
    void stalwart();
};

void TestHostingTargets::targets_data()
{
    QTest::addColumn<HostingTarget>("target");
    QTest::addColumn<QByteArray>("domain");
    for (int i = 0; i < int(HostingTarget::Count); ++i) {
        const QByteArray key(hostingKey(HostingTarget(i)).data());
        QTest::addRow("%s", key.constData()) << HostingTarget(i) << QByteArray("example.com");
        QTest::addRow("%s, international", key.constData()) << HostingTarget(i) << QByteArray("xn--bcher-kva.example");
        QTest::addRow("%s, long", key.constData())
            << HostingTarget(i)
            << QByteArray(60, 'a') + '.' + QByteArray(60, 'b') + '.' + QByteArray(60, 'c') + ".example";
    }
}

void TestHostingTargets::targets()
{
    QFETCH(HostingTarget, target);
    QFETCH(QByteArray, domain);
    QCOMPARE(hostingFromKey(QString(hostingKey(target))), std::optional(target));
    QVERIFY(!hostingName(target).isEmpty());
    const Hosting there = made(target, DomainName::fromDns(domain));

    QCOMPARE(contentOf(there, there.policyPath), policyText);
    QSet<QString> paths;
    for (const HostingFile &file : there.files) {
        QVERIFY2(isExportPath(file.path), qPrintable(file.path));
        QVERIFY2(!paths.contains(file.path), qPrintable(file.path));
        paths << file.path;
        QVERIFY(!file.purpose.isEmpty());
        QVERIFY2(!file.content.isEmpty() || file.path.endsWith(u".nojekyll"), qPrintable(file.path));
        QVERIFY2(!file.content.contains("{{"), file.content.constData());
        QVERIFY2(isReadable(file.path, file.content), file.content.constData());
    }
    QVERIFY(!there.steps.isEmpty());
    QVERIFY(there.traps.size() >= 2);
    QVERIFY(there.checks.size() >= 5);
    for (const HostingCheck &check : there.checks) {
        QVERIFY(!check.text.isEmpty() && !check.expected.isEmpty());
        QVERIFY2(!check.command.contains(u"curl") || check.command.contains(u"--max-redirs 0"),
                 qPrintable(check.command));
        QVERIFY2(check.command.contains(u"mta-sts."_s + QString::fromLatin1(domain)), qPrintable(check.command));
    }
}

void TestHostingTargets::refusals_data()
{
    QTest::addColumn<HostingTarget>("target");
    QTest::addColumn<HostingOptions>("options");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, HostingTarget target, const HostingOptions &options, const char *says) {
        QTest::newRow(name) << target << options << QString::fromLatin1(says);
    };
    HostingOptions options;
    options.placement = PolicyPlacement::Inline;
    row("Apache cannot answer inline", HostingTarget::Apache, options, "use a file");
    row("Caddy would answer with LF", HostingTarget::Caddy, options, "use a file");
    options = {};
    options.documentRoot = u"var/www"_s;
    row("relative root", HostingTarget::Nginx, options, "from / on");
    for (const char *bad : {"/a\"b", "/a'b", "/a$b", "/a{b}", "/a\\b", "/a\nb", "/a`b"}) {
        options.documentRoot = QString::fromLatin1(bad);
        for (HostingTarget target : {HostingTarget::Nginx, HostingTarget::Apache, HostingTarget::Caddy})
            QTest::addRow("root %s for %s", bad, hostingKey(target).data())
                << target << options << u"would take for something else"_s;
    }
    options = {};
    options.certificateFile = u"/c.pem"_s;
    row("certificate without key", HostingTarget::Nginx, options, "go together");
    options.keyFile = u"k.pem"_s;
    row("relative key", HostingTarget::Apache, options, "The key file");
    options = {};
    options.otherPaths = QUrl(u"http://example.com/"_s);
    row("other paths to http", HostingTarget::Nginx, options, "https://");
    options.otherPaths = QUrl(u"https://example.com/$uri"_s);
    row("other paths with a variable", HostingTarget::Nginx, options, "https://");
    options.otherPaths = QUrl(u"https://user:secret@example.com/"_s);
    row("other paths with a password", HostingTarget::Nginx, options, "https://");
    options = {};
    options.certificateResolver = u"a b"_s;
    row("Traefik's resolver", HostingTarget::Traefik, options, "Traefik");
    options = {};
    row("delegation to nobody", HostingTarget::Delegation, options, "provider");
}

void TestHostingTargets::refusals()
{
    QFETCH(HostingTarget, target);
    QFETCH(HostingOptions, options);
    QFETCH(QString, says);
    const auto out = hosting(target, DomainName::fromDns("example.com"), policy(), options);
    QVERIFY(!out);
    QVERIFY2(out.error().contains(says), qPrintable(out.error()));
}

void TestHostingTargets::escapers_data()
{
    QTest::addColumn<Syntax>("syntax");
    for (const auto &[name, syntax] :
         {std::pair("json", Syntax::Json), std::pair("yaml", Syntax::Yaml), std::pair("toml", Syntax::Toml),
          std::pair("hcl", Syntax::Hcl), std::pair("javascript", Syntax::JavaScript)})
        QTest::newRow(name) << syntax;
}

void TestHostingTargets::escapers()
{
    QFETCH(Syntax, syntax);
    int number = 0;
    QByteArrayList lines;
    for (const QByteArray &text : hostile) {
        const QByteArray key = "v" + QByteArray::number(number++);
        switch (syntax) {
        case Syntax::Json:
            lines << '"' + key + "\": " + jsonString(text) + (number < hostile.size() ? "," : "");
            break;
        case Syntax::JavaScript:
            lines << key + ": " + javaScriptString(text) + ',';
            break;
        case Syntax::Yaml:
            lines << key + ": " + yamlString(text);
            break;
        case Syntax::Toml:
            lines << key + " = " + tomlString(text);
            break;
        case Syntax::Hcl:
            lines << key + " = " + hclString(text);
            break;
        }
    }
    QByteArray whole = lines.join('\n') + '\n';
    if (syntax == Syntax::Json || syntax == Syntax::JavaScript)
        whole = '{' + whole + '}';
    const auto read = parsed(syntax, whole);
    QVERIFY2(read, whole.constData());
    for (int i = 0; i < hostile.size(); ++i)
        QCOMPARE((*read)[u"v"_s + QString::number(i)].toString(), QString::fromUtf8(hostile[i]));
    for (const QByteArray &text : hostile) { // XML has a reader in Qt
        QXmlStreamReader reader("<a b=\"" + xmlText(text) + "\">" + xmlText(text) + "</a>");
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.readElementText(), QString::fromUtf8(text).replace(u"\r\n"_s, u"\n"_s)); // XML 1.0 §2.11
    }
}

/// A value without an escaper would be written as it comes.
void TestHostingTargets::templatesNameTheirEscapers()
{
    static const QRegularExpression bare(u"\\{\\{[A-Z0-9_]+\\}\\}"_s);
    QDirIterator files(QStringLiteral(GATEPOST_SOURCE_DIR "/resources/templates"), QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const QString text = QString::fromUtf8(readFile(files.next()));
        QVERIFY2(!bare.match(text).hasMatch(), qPrintable(files.fileName()));
        ++count;
    }
    QVERIFY(count >= 15);
}

void TestHostingTargets::published()
{
    StsPolicy twice = policy();
    twice.mx << MxPattern{"MX1.example.com"} << twice.mx.first();
    QCOMPARE(publishedPolicy(twice), policyText);
}

void TestHostingTargets::inlineAnswer()
{
    HostingOptions options;
    options.placement = PolicyPlacement::Inline;
    const auto out = hosting(HostingTarget::Nginx, DomainName::fromDns("example.com"), policy(), options);
    QVERIFY(out);
    const QByteArray text = contentOf(*out, u"nginx/mta-sts.example.com.conf"_s);
    QVERIFY2(text.contains("return 200 \"version: STSv1\\r\\nmode: enforce\\r\\n"), text.constData());
    QVERIFY(!text.contains("alias"));
    StsPolicy many = policy();
    for (int i = 0; i < 200; ++i)
        many.mx << MxPattern{"mx" + QByteArray::number(i) + ".a-long-name.example.com"};
    for (HostingTarget target : {HostingTarget::Nginx, HostingTarget::Mailu}) { // nginx: "too long parameter"
        options.placement = target == HostingTarget::Nginx ? PolicyPlacement::Inline : PolicyPlacement::File;
        QVERIFY(!hosting(target, DomainName::fromDns("example.com"), many, options));
    }
    QVERIFY(hosting(HostingTarget::Nginx, DomainName::fromDns("example.com"), many, {}));
}

void TestHostingTargets::traefik()
{
    const auto yaml = parsed(Syntax::Yaml, contentOf(made(HostingTarget::Traefik, DomainName::fromDns("example.com")),
                                                     u"traefik/compose.yaml"_s));
    QVERIFY(yaml);
    const QJsonValue labels = (*yaml)[u"services"][u"mta-sts"][u"labels"];
    QCOMPARE(labels[u"traefik.http.routers.mta-sts-example-com.rule"].toString(), u"Host(`mta-sts.example.com`)"_s);
    QCOMPARE(labels[u"traefik.http.routers.mta-sts-example-com.tls.certresolver"].toString(), u"letsencrypt"_s);
    QCOMPARE(labels[u"traefik.http.services.mta-sts-example-com.loadbalancer.server.port"].toString(), u"80"_s);
}

void TestHostingTargets::workerAnswers_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("status");
    QTest::newRow("the policy") << u"https://mta-sts.example.com/.well-known/mta-sts.txt"_s << 200;
    QTest::newRow("another path") << u"https://mta-sts.example.com/"_s << 404;
    QTest::newRow("another host") << u"https://mta-sts.example.org/.well-known/mta-sts.txt"_s << 404;
    QTest::newRow("a property of objects") << u"https://constructor/.well-known/mta-sts.txt"_s << 404;
}

void TestHostingTargets::workerAnswers()
{
    QFETCH(QString, url);
    QFETCH(int, status);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"worker.mjs"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        contentOf(made(HostingTarget::CloudflareWorker, DomainName::fromDns("example.com")), u"worker/worker.js"_s));
    file.close();
    const QByteArray script =
        "import worker from '" + file.fileName().toUtf8() + "';\nconst r = await worker.fetch(new Request('" +
        url.toUtf8() +
        "'));\nconsole.log(JSON.stringify({status: r.status, type: r.headers.get('content-type'), "
        "body: await r.text()}));\n";
    const auto out = through(u"node"_s, {u"--input-type=module"_s}, script);
    QVERIFY(out);
    const QJsonObject answer = QJsonDocument::fromJson(*out).object();
    QCOMPARE(answer[u"status"].toInt(), status);
    QCOMPARE(answer[u"type"].toString(), u"text/plain; charset=utf-8"_s);
    if (status == 200)
        QCOMPARE(answer[u"body"].toString().toUtf8(), policyText);
}

void TestHostingTargets::wrangler()
{
    const auto toml =
        parsed(Syntax::Toml, contentOf(made(HostingTarget::CloudflareWorker, DomainName::fromDns("example.com")),
                                       u"worker/wrangler.toml"_s));
    QVERIFY(toml);
    QCOMPARE((*toml)[u"name"].toString(), u"mta-sts-example-com"_s);
    QCOMPARE((*toml)[u"routes"][0][u"pattern"].toString(), u"mta-sts.example.com"_s);
    QVERIFY((*toml)[u"routes"][0][u"custom_domain"].toBool());
}

void TestHostingTargets::cloudFront()
{
    const auto tf = parsed(Syntax::Hcl, contentOf(made(HostingTarget::S3CloudFront, DomainName::fromDns("example.com")),
                                                  u"terraform/main.tf"_s));
    QVERIFY(tf);
    const QJsonValue resources = (*tf)[u"resource"];
    const QJsonValue object = resources[u"aws_s3_object"][u"policy"][0];
    QCOMPARE(object[u"key"].toString(), u".well-known/mta-sts.txt"_s);
    QCOMPARE(object[u"content_type"].toString(), u"text/plain; charset=utf-8"_s);
    const QJsonValue distribution = resources[u"aws_cloudfront_distribution"][u"mta_sts"][0];
    QCOMPARE(distribution[u"aliases"][0].toString(), u"mta-sts.example.com"_s);
    QCOMPARE(distribution[u"default_cache_behavior"][0][u"viewer_protocol_policy"].toString(), u"https-only"_s);
    QCOMPARE((*tf)[u"variable"][u"bucket"][0][u"default"].toString(), u"mta-sts-example-com"_s);
}

void TestHostingTargets::azure()
{
    const Hosting there = made(HostingTarget::AzureStaticWebApps, DomainName::fromDns("example.com"));
    const QJsonObject config = QJsonDocument::fromJson(contentOf(there, u"site/staticwebapp.config.json"_s)).object();
    QCOMPARE(config[u"mimeTypes"][u".txt"].toString(), u"text/plain; charset=utf-8"_s);
    QVERIFY(!config.contains(u"navigationFallback"_s));         // a missing file would answer 200 with a page
    QVERIFY(!contentOf(there, u"site/index.html"_s).isEmpty()); // without it the deployment is refused
}

/// Through a repository and out again, as a publisher does, with a user who has set text=auto for everything.
void TestHostingTargets::gitKeepsLineEnds()
{
    const Hosting there = made(HostingTarget::GithubPages, DomainName::fromDns("example.com"));
    QTemporaryDir folder;
    for (const HostingFile &file : there.files) {
        const QString name = folder.filePath(file.path);
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile out(name);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file.content);
    }
    const QString site = folder.filePath(u"site"_s);
    const QString copy = folder.filePath(u"copy"_s);
    const QStringList config{u"-c"_s, u"core.autocrlf=input"_s,      u"-c"_s, u"user.name=a"_s,
                             u"-c"_s, u"user.email=a@example.com"_s, u"-c"_s, u"core.safecrlf=false"_s};
    for (const QStringList &command :
         {QStringList{u"init"_s, u"-q"_s}, QStringList{u"add"_s, u"-A"_s},
          QStringList{u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s}, QStringList{u"clone"_s, u"-q"_s, site, copy}})
        QVERIFY(through(u"git"_s, config + command, {}, site));
    QCOMPARE(readFile(copy + u"/.well-known/mta-sts.txt"_s), policyText);
    QCOMPARE(readFile(copy + u"/CNAME"_s), QByteArray("mta-sts.example.com\n"));
    QVERIFY(QFile::exists(copy + u"/.nojekyll"_s));
}

void TestHostingTargets::stalwart()
{
    const auto toml = parsed(Syntax::Toml, contentOf(made(HostingTarget::Stalwart, DomainName::fromDns("example.com")),
                                                     u"stalwart/mta-sts.toml"_s));
    QVERIFY(toml);
    const QJsonValue settings = (*toml)[u"session"][u"mta-sts"];
    QCOMPARE(settings[u"mode"].toString(), u"enforce"_s);
    QCOMPARE(settings[u"max-age"].toString(), u"7d"_s);
    QCOMPARE(settings[u"mx"].toArray(), (QJsonArray{u"mx1.example.com"_s, u"*.backup.example.net"_s}));
}

QTEST_GUILESS_MAIN(TestHostingTargets)
#include "tst_hostingtargets.moc"
