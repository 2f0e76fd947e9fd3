// Gatepost beside Postfix' posttls-finger and ldns-dane on the same hosts. They must agree on every one, but where a
// difference is known and stated; the table of agreement is in the output.
#include "tests/realnet/inworld.h"
#include "tests/support/cli.h"
#include <iterator>
#include <QHash>
#include <QJsonArray>
#include <QProcess>
#include <QtTest>

using namespace gatepost;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
    }
    return QString::fromUtf8(process.readAll());
}

/// Looks up MX, addresses and TLSA itself, and speaks SMTP.
QString askPostfix(const QString &domain, QString *words)
{
    *words = run(QStringLiteral("posttls-finger"),
                 {QStringLiteral("-c"), QStringLiteral("-l"), QStringLiteral("dane"), QStringLiteral("-T"),
                  QStringLiteral("20"), QStringLiteral("-t"), QStringLiteral("20"), QStringLiteral("-L"),
                  QStringLiteral("summary,untrusted"), domain});
    const auto has = [words](const char *text) { return words->contains(QLatin1StringView(text)); };
    if (has("TLSA lookup error"))
        return QStringLiteral("lookup-failed");
    if (!has("TLS connection established"))
        return QStringLiteral("fail"); // records that can be used demand TLS
    if (has("all TLSA records unusable") || has("unsupported TLSA"))
        return QStringLiteral("unusable-only");
    if (has("Verified TLS connection") || has("Trusted TLS connection"))
        return QStringLiteral("pass"); // trusted, when the MX record was not signed
    if (has("server certificate verification failed") || has("CA certificate verification failed"))
        return QStringLiteral("fail");
    return QStringLiteral("none"); // not signed, or no records
}

/// Looks up the TLSA records of one name; it speaks no SMTP, so that it gets the chain from a file.
QString askLdns(const QString &name, const QString &chain, QString *words)
{
    *words = run(QStringLiteral("ldns-dane"),
                 {QStringLiteral("-4"), QStringLiteral("-f"), inWorld("root.pem"), QStringLiteral("-c"), chain,
                  QStringLiteral("verify"), name, QStringLiteral("25")});
    const auto has = [words](const char *text) { return words->contains(QLatin1StringView(text)); };
    if (has("bogus"))
        return QStringLiteral("lookup-failed");
    if (has("Skipping unusable TLSA") && has("No usable TLSA records"))
        return QStringLiteral("unusable-only");
    if (has("No TLSA records") || has("were insecure"))
        return QStringLiteral("none");
    if (has("dane-validated successfully"))
        return QStringLiteral("pass");
    return has("did not dane-validate") ? QStringLiteral("fail") : QStringLiteral("?");
}

constexpr const char *pkix = "it takes usages 0 and 1, which mean nothing to mail (RFC 7672 §3.1.3)";

constexpr const char *names = "it wants the name even with usage 3, where mail must not (RFC 7672 §3.1.1)";

struct Row
{
    const char *domain;
    const char *state;
    const char *base = "mx1"; ///< the name below the domain that ldns-dane is asked about
    const char *ldns = "";    ///< what it says, where that is something else
    const char *because = "";
};

constexpr Row rows[] = {
    {"good", "pass"},
    {"dane-cert", "pass"},
    {"dane-spki-512", "pass"},
    {"dane-full", "pass"},
    {"dane-ta", "pass"},
    {"dane-ta-root", "pass"},
    {"dane-ta-missing", "fail"},
    {"dane-ta-name", "fail"},
    {"dane-ta-expired", "fail"},
    {"dane-ee-expired", "pass"},
    {"dane-ee-self-signed", "pass"},
    {"dane-mismatch", "fail"},
    {"dane-rollover", "pass"},
    {"dane-stale-digest", "fail"},
    {"dane-stale-anchor", "pass"},
    {"dane-usage-0", "unusable-only", "mx1", "pass", pkix},
    {"dane-usage-1", "unusable-only", "mx1", "pass", pkix},
    {"dane-short-digest", "unusable-only"},
    {"dane-alias", "pass", "real", "fail", names},
    {"dane-partial", "pass"},
    {"dane-no-starttls", "fail"},
    {"dane-lookup-fails", "lookup-failed"},
    {"dane-unsigned", "none"},
    {"dane-absent", "none"},
    {"dane-wrong-owner", "none"},
    {"mx-cert-name", "pass", "mx1", "fail", names},
    {"mx-cert-untrusted", "pass"},
    {"mx-cert-incomplete", "pass"},
};

QString domainOf(const char *file)
{
    return QString::fromLatin1(file) + QStringLiteral(".example");
}

} // namespace

class TestDaneTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agree_data();
    void agree();
    void cleanupTestCase();

private:
    QHash<QString, QJsonObject> m_audits;
    QStringList m_table;
    int m_different = 0;
};

void TestDaneTools::initTestCase()
{
    QStringList arguments{QStringLiteral("audit"),
                          QStringLiteral("--format"),
                          QStringLiteral("json"),
                          QStringLiteral("--resolver"),
                          QStringLiteral("127.0.0.1"),
                          QStringLiteral("--trust"),
                          inWorld("root.pem"),
                          QStringLiteral("--trust-anchor"),
                          inWorld("root.key"),
                          QStringLiteral("--public-net"),
                          QStringLiteral("198.18.0.0/15"),
                          QStringLiteral("--public-net"),
                          QStringLiteral("2001:db8::/32")};
    for (const Row &row : rows)
        arguments << domainOf(row.domain);
    const CliRun run = runCli(arguments, {}, {}, 240);
    QCOMPARE(run.error, QByteArray());
    for (const QJsonValue &audit : run.json().value(u"audits").toArray())
        m_audits.insert(audit[u"assessment"][u"domain"].toString(), audit.toObject());
    QCOMPARE(m_audits.size(), qsizetype(std::size(rows)));
}

void TestDaneTools::agree_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(rows)); ++i)
        QTest::newRow(rows[i].domain) << i;
}

void TestDaneTools::agree()
{
    QFETCH(int, index);
    const Row &row = rows[index];
    const QString domain = domainOf(row.domain);
    const QJsonObject audit = m_audits.value(domain);
    const QJsonValue host = audit[u"assessment"][u"hosts"][0];
    QString ours = host[u"dane"].toString();
    if (ours == u"insecure") // who only delivers does not tell them apart
        ours = QStringLiteral("none");
    QString address; // the one at IPv4, after which its files are named
    for (const QJsonValue &probe : audit[u"observation"][u"hosts"][0][u"probes"].toArray()) {
        if (probe[u"address"].toString().contains(u'.'))
            address = probe[u"address"].toString();
    }
    QVERIFY(!address.isEmpty());

    QString postfixWords;
    QString ldnsWords;
    const QString postfix = askPostfix(domain, &postfixWords);
    const QString name = QString::fromLatin1(row.base) + u'.' + domain;
    const QString chain = inWorld("mail/") + address + QStringLiteral(".pem");
    const QString ldns = askLdns(name, chain, &ldnsWords);
    m_table << QStringLiteral("%1 %2 %3 %4 %5")
                   .arg(domain, -30)
                   .arg(ours, -14)
                   .arg(postfix, -14)
                   .arg(ldns, -14)
                   .arg(QString::fromUtf8(row.because));

    const QString state = QString::fromLatin1(row.state);
    QCOMPARE(ours, state);
    QVERIFY2(postfix == state, qPrintable(QStringLiteral("posttls-finger: ") + postfixWords));
    const QString other = QString::fromLatin1(row.ldns);
    QVERIFY2(ldns == (other.isEmpty() ? state : other), qPrintable(QStringLiteral("ldns-dane: ") + ldnsWords));
    QVERIFY2(other.isEmpty() || *row.because != '\0', "a difference needs a reason");
    m_different += other.isEmpty() ? 0 : 1;
}

void TestDaneTools::cleanupTestCase()
{
    qInfo("%-30s %-14s %-14s %s", "domain", "gatepost", "posttls-finger", "ldns-dane");
    for (const QString &line : m_table)
        qInfo("%s", qPrintable(line));
    qInfo("%d hosts, %d known differences", int(m_table.size()), m_different);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestDaneTools test;
    return runInWorld(&test, argc, argv);
}

#include "tst_danetools.moc"
