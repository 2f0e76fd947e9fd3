// How others tell of a finding: result types of TLS reports, words of bounces.
#include "core/audit/catalogue.h"
#include "core/audit/catalogue/reporting.h"
#include "core/report/assessmentjson.h"
#include <QJsonArray>
#include <QTest>

using namespace gatepost;

namespace {

Finding about(FindingId id, const char *subject = "mx.example.test")
{
    Finding out;
    out.id = id;
    out.subject = QString::fromLatin1(subject);
    return out;
}

QList<FindingId> allIds()
{
    QList<FindingId> out;
    for (int i = 0; i < int(FindingId::Count); ++i)
        out << FindingId(i);
    return out;
}

} // namespace

class TestReporting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void types_data();
    void types();
    void everyHostErrorHasAType();
    void goodNewsHasNone();
    void bounces_data();
    void bounces();
    void namesStayNames();
    void json();
};

/// RFC 8460 §4.3, and the table of the specification that maps findings to it.
void TestReporting::types_data()
{
    QTest::addColumn<FindingId>("id");
    QTest::addColumn<QString>("key");
    const auto row = [](FindingId id, const char *key) {
        QTest::newRow(findingKey(id).data()) << id << QString::fromLatin1(key);
    };
    row(FindingId::SmtpStarttlsMissing, "starttls-not-supported");
    row(FindingId::SmtpStarttlsRefused, "starttls-not-supported");
    row(FindingId::MxCertNameMismatch, "certificate-host-mismatch");
    row(FindingId::MxCertCnOnly, "certificate-host-mismatch");
    row(FindingId::MxCertExpired, "certificate-expired");
    row(FindingId::MxCertUntrusted, "certificate-not-trusted");
    row(FindingId::MxCertSelfSigned, "certificate-not-trusted");
    row(FindingId::MxCertChainIncomplete, "certificate-not-trusted");
    row(FindingId::MxCertNotYetValid, "certificate-not-trusted");
    row(FindingId::SmtpTlsHandshakeFailed, "validation-failure");
    row(FindingId::MxNotInPolicy, "validation-failure");
    row(FindingId::PolicyHttpStatus, "sts-policy-fetch-error");
    row(FindingId::PolicyConnectFailed, "sts-policy-fetch-error");
    row(FindingId::PolicySyntaxModeMissing, "sts-policy-invalid");
    row(FindingId::PolicyCertExpired, "sts-webpki-invalid");
    row(FindingId::DaneTlsaNoMatch, "tlsa-invalid");
    row(FindingId::DaneTlsaStaleCombination, "tlsa-invalid");
    row(FindingId::DaneTaCertMissing, "tlsa-invalid");
    row(FindingId::DaneTaNameMismatch, "tlsa-invalid");
    row(FindingId::DaneTlsaAllUnusable, "tlsa-invalid");
    row(FindingId::DaneFailsStsPasses, "tlsa-invalid");
    row(FindingId::DaneEeOnlyValid, "certificate-not-trusted");
    row(FindingId::DaneTlsaLookupFailed, "dnssec-invalid");
    row(FindingId::DaneDnssecBogus, "dnssec-invalid");
    row(FindingId::DaneAbsent, "dane-required");
    row(FindingId::StsTxtAbsent, "");
    row(FindingId::TlsrptAbsent, "");
    row(FindingId::SmtpConnectFailed, "");
}

void TestReporting::types()
{
    QFETCH(FindingId, id);
    QFETCH(QString, key);
    QCOMPARE(QString(resultTypeKey(resultTypeOf(id))), key);
}

/// What refuses a host, or the policy after a record was found, is something that senders report.
void TestReporting::everyHostErrorHasAType()
{
    for (const FindingId id : allIds()) {
        if (!hasCatalogueRow(id))
            continue;
        const CatalogueRow &row = catalogueRow(id);
        if (row.severity == Severity::ErrorStar)
            QVERIFY2(resultTypeOf(id) != ResultType::None, findingKey(id).data());
        // What a sender writes when it is fed clear text inside the handshake is nowhere documented.
        if (row.severity == Severity::ErrorStar && id != FindingId::SmtpStarttlsInjection)
            QVERIFY2(!bouncesOf(about(id), {}).isEmpty(), findingKey(id).data());
        if (effectOf(id, std::nullopt) == Effect::Unprotected && (row.step == Step::Fetch || row.step == Step::File))
            QVERIFY2(resultTypeOf(id) != ResultType::None, findingKey(id).data());
    }
}

void TestReporting::goodNewsHasNone()
{
    for (const FindingId id : allIds()) {
        if (hasCatalogueRow(id) && catalogueRow(id).severity == Severity::Ok) {
            QVERIFY2(resultTypeOf(id) == ResultType::None, findingKey(id).data());
            QVERIFY2(bouncesOf(about(id), {}).isEmpty(), findingKey(id).data());
        }
    }
}

void TestReporting::bounces_data()
{
    QTest::addColumn<FindingId>("id");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, FindingId id, const char *words) {
        QTest::newRow(name) << id << QString::fromUtf8(words);
    };
    row("not listed", FindingId::MxNotInPolicy, "5.4.8: MX hosts of 'example.test' failed MTA-STS validation");
    row("certificate", FindingId::MxCertExpired, "5.7.5: Remote certificate failed MTA-STS validation");
    row("Postfix, no TLS", FindingId::SmtpStarttlsMissing, "was not offered by host mx.example.test");
    row("Postfix, certificate", FindingId::MxCertNameMismatch, "Postfix: 4.7.5 Server certificate not verified");
    row("Google, name", FindingId::MxCertNameMismatch, "Google: TLS Negotiation failed");
}

void TestReporting::bounces()
{
    QFETCH(FindingId, id);
    QFETCH(QString, words);
    const QString all = bouncesOf(about(id), DomainName::fromDns("example.test")).join(u'\n');
    QVERIFY2(all.contains(words), qPrintable(all));
}

void TestReporting::namesStayNames()
{
    const QString text = bouncesOf(about(FindingId::SmtpStarttlsMissing, "%d.%1.test"), {}).join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("%d.%1.test")), qPrintable(text));
}

void TestReporting::json()
{
    const QJsonObject bad = toJson(about(FindingId::MxCertExpired), DomainName::fromDns("example.test"));
    QCOMPARE(bad[u"result_type"].toString(), QStringLiteral("certificate-expired"));
    QVERIFY(!bad[u"bounces"].toArray().isEmpty());
    const QJsonObject good = toJson(about(FindingId::MxOk));
    QVERIFY(good[u"result_type"].isNull());
    QVERIFY(good[u"bounces"].isArray() && good[u"bounces"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestReporting)
#include "tst_reporting.moc"
